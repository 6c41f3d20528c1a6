import { ecrireJour } from '@almanach/bareme';
import { LIGNES_MAX } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { lireDecompteCsv } from './decompte.ts';
import { OCTETS_MAX, refuserSansLire } from './octets.ts';

const ENTETE =
  'Nature;Du;Au;Nombre de jours;Prix de journée brut;Montant brut;CSG;CRDS;Net;Date de paiement;Destinataire;Référence';
const LIGNE =
  'maladie;06/02/2026;19/02/2026;14;41,95;587,30;36,41;2,94;547,95;20/02/2026;assuré;BP-1';

const codes = (texte: string | Uint8Array) =>
  lireDecompteCsv(texte).erreurs.map((e) => `${e.code} l.${e.ligne} ${e.colonne}`);

describe('la lecture d’un décompte en CSV', () => {
  it('rend des centimes et des jours', () => {
    const { lignes, erreurs, colonnesIgnorees } = lireDecompteCsv(`${ENTETE}\n${LIGNE}\n`);
    expect([erreurs, colonnesIgnorees]).toEqual([[], []]);
    const [l] = lignes;
    expect([ecrireJour(l!.du), ecrireJour(l!.au), ecrireJour(l!.payeLe!)]).toEqual([
      '2026-02-06',
      '2026-02-19',
      '2026-02-20',
    ]);
    expect(l).toMatchObject({
      numero: 2,
      nature: 'maladie',
      jours: 14,
      prix: 4195,
      brut: 58_730,
      csg: 3641,
      crds: 294,
      net: 54_795,
      destinataire: 'assure',
      reference: 'BP-1',
    });
  });

  it.each([
    ['une virgule', 'du,au,jours,prix,brut\n2026-02-06,2026-02-19,14,41.95,587.30'],
    ['une tabulation', 'DU\tAU\tNB JOURS\tPRIX\tBRUT\n06/02/2026\t19/02/2026\t14\t41,95\t587,30'],
    ['des guillemets', 'du;au;prix;brut\n"06/02/2026";"19/02/2026";"41,95 €";"587,30 €"'],
    [
      'un titre au-dessus',
      'Attestation de paiement\n\nDébut;Fin;Prix;Brut\n06/02/2026;19/02/2026;41,95;587,30',
    ],
    ['des fins de ligne Windows', 'du;au;prix;brut\r\n06/02/2026;19/02/2026;41,95;587,30\r\n'],
    ['des lignes vides', 'du;au;prix;brut\n\n06/02/2026;19/02/2026;41,95;587,30\n;;;\n'],
  ])('accepte %s', (_, texte) => {
    const { lignes, erreurs } = lireDecompteCsv(texte);
    expect(erreurs).toEqual([]);
    expect(lignes.map((l) => [ecrireJour(l.du), l.prix, l.brut])).toEqual([
      ['2026-02-06', 4195, 58_730],
    ]);
  });

  it('lit UTF-8 avec sa marque, windows-1252 et UTF-16', () => {
    const texte = `${ENTETE}\n${LIGNE}`;
    const utf8 = new TextEncoder().encode(`\ufeff${texte}`);
    const latin = Uint8Array.from(Buffer.from(texte, 'latin1'));
    const utf16 = Uint8Array.from(Buffer.from(`\ufeff${texte}`, 'utf16le'));
    for (const octets of [utf8, latin, utf16]) {
      expect(lireDecompteCsv(octets).lignes[0]).toMatchObject({
        prix: 4195,
        destinataire: 'assure',
      });
    }
  });

  it.each([
    ['1 234,56', 123_456],
    ['1\u202f234,56 €', 123_456],
    ['1\u00a0234.56', 123_456],
    ['1.234,56', 123_456],
    ['1,234.56', 123_456],
    ['587', 58_700],
    ['587,3', 58_730],
    ['-12,50', -1250],
    ['\u221212,50', -1250],
  ])('lit le montant %s', (ecrit, cents) => {
    expect(lireDecompteCsv(`du;au;brut\n06/02/2026;19/02/2026;"${ecrit}"`).lignes[0]?.brut).toBe(
      cents,
    );
  });

  it.each([
    ['=1+1', 'ALM-V-011'],
    ['+12,50', 'ALM-V-011'],
    ['@SOMME(A1)', 'ALM-V-011'],
    ['12,505', 'ALM-V-009'],
    ['1.234', 'ALM-V-009'],
    ['douze', 'ALM-V-009'],
    ['1e3', 'ALM-V-009'],
    ['NaN', 'ALM-V-009'],
  ])('refuse le montant %s', (ecrit, code) => {
    const { lignes, erreurs } = lireDecompteCsv(`du;au;brut\n06/02/2026;19/02/2026;"${ecrit}"`);
    expect(lignes).toEqual([]);
    expect(erreurs).toEqual([{ code, ligne: 2, champ: 'brut', colonne: 'brut', recu: ecrit }]);
  });

  it('garde les bonnes lignes, et dit des autres la ligne, la colonne et la valeur', () => {
    const texte = `${ENTETE}\n${LIGNE}\n${LIGNE.replace('19/02/2026', '30/02/2026')}\n${LIGNE.replace('14;', 'quatorze;')}\n${LIGNE}`;
    const { lignes, erreurs } = lireDecompteCsv(texte);
    expect(lignes.map((l) => l.numero)).toEqual([2, 5]);
    expect(erreurs).toEqual([
      { code: 'ALM-V-008', ligne: 3, champ: 'au', colonne: 'Au', recu: '30/02/2026' },
      { code: 'ALM-V-010', ligne: 4, champ: 'jours', colonne: 'Nombre de jours', recu: 'quatorze' },
    ]);
  });

  it('compte les lignes du fichier, même quand une cellule en tient deux', () => {
    const texte = `du;au;brut;reference\n06/02/2026;19/02/2026;1;"a\nb"\n06/02/2026;x;1;c`;
    expect(codes(texte)).toEqual(['ALM-V-008 l.4 au']);
  });

  it('prend une CSG imprimée en négatif pour une CSG retenue', () => {
    const { lignes } = lireDecompteCsv('du;au;brut;csg\n06/02/2026;19/02/2026;587,30;-36,41');
    expect(lignes[0]?.csg).toBe(3641);
  });

  it.each([
    ['un fichier vide', '', 'ALM-V-003 l.0 '],
    ['un en-tête seul', 'du;au;brut\n', 'ALM-V-003 l.0 '],
    ['une colonne absente', 'du;fin de mois;brut\n1;2;3', 'ALM-V-004 l.0 au'],
    ['aucune colonne de montant', 'du;au;net\n06/02/2026;19/02/2026;1', 'ALM-V-004 l.0 prix, brut'],
    ['une colonne en double', 'du;au;brut;Montant brut\n1;2;3;4', 'ALM-V-005 l.0 Montant brut'],
    ['une cellule de trop', 'du;au;brut\n06/02/2026;19/02/2026;1;oups', 'ALM-V-014 l.2 '],
    ['une fin avant le début', 'du;au;brut\n19/02/2026;06/02/2026;1', 'ALM-V-012 l.2 au'],
    ['une date vide', 'du;au;brut\n;06/02/2026;1', 'ALM-V-007 l.2 du'],
    ['une ligne sans montant', 'du;au;brut;prix\n06/02/2026;19/02/2026;;', 'ALM-V-017 l.2 brut'],
    [
      'une nature inconnue',
      'nature;du;au;brut\ngrippe;06/02/2026;19/02/2026;1',
      'ALM-V-013 l.2 nature',
    ],
  ])('refuse %s', (_, texte, attendu) => {
    expect(codes(texte)).toEqual([attendu]);
  });

  it('dit un guillemet resté ouvert sans perdre ce qui précède', () => {
    const lu = lireDecompteCsv('du;au;brut\n06/02/2026;19/02/2026;1\n"06/02/2026;19/02/2026;2');
    expect(lu.lignes).toHaveLength(1);
    expect(lu.erreurs.map((e) => e.code)).toContain('ALM-V-015');
  });

  it('refuse un fichier de plus de 50 Mo sans le lire, un fichier binaire, une ligne sans fin', () => {
    expect(codes(new Uint8Array(OCTETS_MAX + 1))).toEqual(['ALM-V-001 l.0 ']);
    expect(codes(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 1))).toEqual(['ALM-V-002 l.0 ']);
    expect(codes('x'.repeat(200_000))).toEqual(['ALM-V-016 l.0 ']);
  });

  it('s’arrête à la limite de lignes', () => {
    const texte = `du;au;brut\n${'06/02/2026;19/02/2026;1\n'.repeat(LIGNES_MAX + 5)}`;
    const { lignes, erreurs } = lireDecompteCsv(texte);
    expect([lignes.length, erreurs.map((e) => e.code)]).toEqual([LIGNES_MAX, ['ALM-V-006']]);
  });

  it('reconnaît la carence, les retenues et l’employeur', () => {
    const { lignes, erreurs } = lireDecompteCsv(
      [
        'Prestation;Du;Au;Montant;Bénéficiaire',
        'Délai de carence maladie;03/02/2026;05/02/2026;;',
        'IJ accident du travail;06/02/2026;07/02/2026;10,00;Employeur (subrogation)',
        'Retenue indu;06/02/2026;06/02/2026;-5,00;assuré',
        'Mi-temps thérapeutique;08/02/2026;09/02/2026;10,00;Mme l’assurée',
      ].join('\n'),
    );
    expect(erreurs).toEqual([]);
    expect(lignes.map((l) => [l.nature, l.prix, l.brut, l.destinataire])).toEqual([
      ['carence', 0, null, null],
      ['accident-travail', null, 1000, 'employeur'],
      ['retenue', null, -500, 'assure'],
      ['temps-partiel', null, 1000, 'assure'],
    ]);
  });
});

describe('ce qu’un écran garde d’un fichier', () => {
  it('garde chaque rangée, même refusée, pour qu’on la corrige', () => {
    const { lignes, rangees } = lireDecompteCsv('Du;Au;Prix\n31/06/2026;28/06/2026;x\n;;\n');
    expect(lignes).toEqual([]);
    expect(rangees).toEqual([
      { numero: 2, cellules: { du: '31/06/2026', au: '28/06/2026', prix: 'x' } },
    ]);
  });

  it('refuse un gros fichier sur sa taille, et un binaire sur son début', () => {
    const texte = new TextEncoder().encode('Du;Au;Prix');
    expect(refuserSansLire(OCTETS_MAX + 1, texte)).toBe('ALM-V-001');
    expect(refuserSansLire(4, new Uint8Array([80, 75, 3, 4]))).toBe('ALM-V-002');
    expect(refuserSansLire(texte.length, texte)).toBeNull();
    expect(refuserSansLire(6, new Uint8Array([0xff, 0xfe, 68, 0, 117, 0]))).toBeNull();
  });
});
