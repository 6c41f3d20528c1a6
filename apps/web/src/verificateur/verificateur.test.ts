import { lireDecompteCsv } from '@almanach/echanges';
import type { PeriodeVerifieeJson } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { moisCompares } from './comparaison/mois.ts';
import { DESTINATAIRES, EXEMPLE_CSV, NATURES } from './lignes/champs.ts';
import {
  ajouterLigne,
  DECOMPTE_VIDE,
  ecrireCellule,
  examiner,
  importer,
  retirerLigne,
} from './lignes/lignes.ts';

describe('les lignes d’un décompte', () => {
  it('une ligne vide ne compte pas, une ligne commencée se dit', () => {
    expect(examiner(DECOMPTE_VIDE).map((l) => [l.vide, l.lue])).toEqual([[true, null]]);
    const commencee = ecrireCellule(DECOMPTE_VIDE, 'l1', 'du', '6/11/2026');
    expect(examiner(commencee)[0]?.erreurs.map((e) => [e.code, e.champ])).toEqual([
      ['ALM-V-007', 'au'],
      ['ALM-V-017', 'brut'],
    ]);
  });

  it('une clé ne sert jamais deux fois', () => {
    const trois = ajouterLigne(retirerLigne(ajouterLigne(DECOMPTE_VIDE), 'l2'));
    expect(trois.lignes.map((l) => l.cle)).toEqual(['l1', 'l3']);
  });

  it('un fichier s’ajoute aux lignes déjà saisies, les vides cèdent leur place', () => {
    const csv = 'Du;Au;Prix\n06/11/2026;19/11/2026;34,52\n20/11/2026;x;34,52';
    const saisie = ecrireCellule(ajouterLigne(DECOMPTE_VIDE), 'l1', 'du', '1/11/2026');
    const apres = importer(saisie, 'a.csv', lireDecompteCsv(csv));
    expect(apres.lignes.map((l) => [l.cle, l.duFichier, l.ouverte])).toEqual([
      ['l1', null, true],
      ['l3', 2, false],
      ['l4', 3, true],
    ]);
    expect(apres.dernier).toMatchObject({ ajoutees: 2, aCorriger: 1, erreurs: [] });
  });

  it('une ligne qui a trop de cellules se garde, et se corrige', () => {
    const csv = 'Du,Au,Prix\n06/11/2026,19/11/2026,34,52';
    const apres = importer(DECOMPTE_VIDE, 'a.csv', lireDecompteCsv(csv));
    expect(examiner(apres)[0]?.erreurs.map((e) => e.code)).toEqual(['ALM-V-014']);
    const cle = apres.lignes[0]?.cle ?? '';
    const corrigee = ecrireCellule(apres, cle, 'prix', '34,52');
    expect(examiner(corrigee)[0]?.lue?.prix).toBe(3452);
  });

  it('un fichier refusé ne touche à rien', () => {
    const saisie = ecrireCellule(DECOMPTE_VIDE, 'l1', 'du', '1/11/2026');
    const apres = importer(saisie, 'b.csv', lireDecompteCsv(new Uint8Array([0, 1, 2])));
    expect(apres.lignes).toEqual(saisie.lignes);
    expect(apres.dernier?.erreurs.map((e) => e.code)).toEqual(['ALM-V-002']);
  });

  it('l’exemple à télécharger et les mots des listes se lisent', () => {
    const exemple = lireDecompteCsv(EXEMPLE_CSV);
    expect([exemple.lignes.length, exemple.erreurs, exemple.colonnesIgnorees]).toEqual([2, [], []]);
    for (const nature of NATURES.map((n) => n.valeur)) {
      for (const destinataire of DESTINATAIRES.map((d) => d.valeur)) {
        const csv = `Du;Au;Prix;Nature;Payé à\n06/11/2026;19/11/2026;1;${nature};${destinataire}`;
        expect(lireDecompteCsv(csv).erreurs).toEqual([]);
      }
    }
  });
});

describe('les jours comparés, un mois par rangée', () => {
  const periode: PeriodeVerifieeJson = {
    du: '2026-01-30',
    au: '2026-02-02',
    jours: 4,
    paye: '20.00',
    attendu: null,
    attenduMin: '0.00',
    attenduMax: '30.00',
    ecart: null,
    ecartTotal: null,
    statut: 'inconnu',
    certitude: 'inconnu',
    prestation: 'ijss-maladie',
    motif: null,
  };

  it('coupe une période à la fin du mois, et garde ce qui est inconnu à part', () => {
    const mois = moisCompares([periode], 12);
    expect(mois?.map((m) => [m.le, m.jours.map((j) => j.quantieme)])).toEqual([
      ['2026-01-01', [30, 31]],
      ['2026-02-01', [1, 2]],
    ]);
    expect(mois?.[0]?.jours[0]).toEqual({ quantieme: 30, paye: 2000, attendu: 3000, connu: false });
  });

  it('au-delà du nombre de mois, laisse la place au tableau', () => {
    expect(moisCompares([periode], 1)).toBeNull();
  });
});
