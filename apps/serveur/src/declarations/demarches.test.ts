import { chargerDroit } from '@almanach/bareme';
import { nomDocument } from '@almanach/textes';
import { describe, expect, it } from 'vitest';
import { ENTRE_MISSIONS, MALADIE } from '../../test/declarations.ts';
import { ouvrable, plusOuvrables } from '../delais/jours.ts';
import { genreDemande, vaAuCoffre } from '../pieces/demandes.ts';
import { demarches } from './demarches.ts';
import { PIECES_PAR_CAS, piecesAttendues, piecesManquantes } from './pieces.ts';
import { consequenceCaisse, retardAuRegime } from './retard.ts';

const droit = chargerDroit('2026-11-25');

describe('qui déclare quoi', () => {
  it('en mission : les volets à la caisse, le volet 3 à l’agence, la prévoyance par l’agence', () => {
    expect(demarches(MALADIE, droit)).toEqual([
      {
        quoi: 'volets-1-2',
        qui: 'prescripteur',
        aupresDe: 'caisse',
        origine: 'prescription',
        depuis: '2026-11-02',
        jusque: '2026-11-04',
        regle: 'R-G-60',
      },
      {
        quoi: 'volet-3',
        qui: 'assure',
        aupresDe: 'agence',
        origine: 'prescription',
        depuis: '2026-11-02',
        jusque: '2026-11-04',
        regle: 'R-I-20',
      },
      {
        quoi: 'prevoyance',
        qui: 'agence',
        aupresDe: 'regime',
        origine: 'reception',
        depuis: '2026-11-03',
        jusque: '2026-11-05',
        regle: 'R-I-60',
      },
    ]);
  });

  it('entre deux missions : la personne déclare, et l’horloge part de la réception', () => {
    const d = { ...MALADIE, moment: ENTRE_MISSIONS, envoiCaisse: 'assure' as const };
    expect(demarches(d, droit).map((x) => [x.quoi, x.qui, x.aupresDe, x.jusque])).toEqual([
      ['volets-1-2', 'assure', 'caisse', '2026-11-04'],
      ['volet-3', 'assure', 'france-travail', '2026-11-04'],
      ['prevoyance', 'assure', 'regime', '2026-11-05'],
    ]);
  });

  it('non inscrit, le volet 3 ne va à personne', () => {
    const d = { ...MALADIE, moment: { ...ENTRE_MISSIONS, franceTravail: 'non-inscrit' as const } };
    expect(demarches(d, droit).map((x) => x.quoi)).toEqual(['volets-1-2', 'prevoyance']);
  });

  it.each([
    ['maladie', '2026-11-04', false],
    ['maladie', '2026-11-05', true],
    ['accident-vie-privee', '2026-11-04', false],
    ['accident-travail', '2026-11-02', true],
    ['accident-trajet', '2026-11-02', true],
    ['maladie-professionnelle', '2026-11-02', true],
  ] as const)('l’agence déclare %s jusqu’au %s : %s', (nature, au, declare) => {
    const quoi = demarches({ ...MALADIE, nature, au }, droit).map((d) => d.quoi);
    expect(quoi.includes('prevoyance')).toBe(declare);
  });

  it('trois jours prolongés de trois font six jours : l’agence déclare', () => {
    const suite = { ...MALADIE, du: '2026-11-05', au: '2026-11-07' };
    const quoi = (debut: string) => demarches(suite, droit, null, debut).map((d) => d.quoi);
    expect(quoi('2026-11-05')).not.toContain('prevoyance');
    expect(quoi('2026-11-02')).toContain('prevoyance');
  });

  it('l’horloge de l’agence part du jour où elle sait', () => {
    expect(demarches(MALADIE, droit, '2026-11-10').at(-1)).toMatchObject({
      origine: 'connaissance',
      jusque: '2026-11-12',
    });
  });
});

describe('le retard à la caisse', () => {
  const envoi = {
    prescritLe: '2026-11-02',
    envoyeLe: '2026-11-05',
    au: '2026-11-30',
    hospitalise: false,
    impossible: false,
  };

  it('le deuxième jour n’est pas un retard, le troisième ne vaut d’abord qu’un avertissement', () => {
    expect(consequenceCaisse({ ...envoi, envoyeLe: '2026-11-04' }, null, droit)).toEqual({
      consequence: 'aucune',
    });
    expect(consequenceCaisse(envoi, null, droit)).toEqual({ consequence: 'avertissement' });
  });

  it.each([
    ['2024-11-02', 'avertissement'],
    ['2024-11-03', 'moitie'],
    ['2026-06-01', 'moitie'],
  ])('après un retard du %s : %s (vingt-quatre mois)', (dernier, consequence) => {
    expect(consequenceCaisse(envoi, dernier, droit)).toMatchObject({ consequence });
  });

  it('à l’hôpital ou empêché, il ne coûte rien ; après la fin de l’arrêt, la caisse ne paie plus', () => {
    expect(consequenceCaisse({ ...envoi, hospitalise: true }, '2026-06-01', droit)).toEqual({
      consequence: 'avertissement',
    });
    expect(consequenceCaisse({ ...envoi, impossible: true }, '2026-06-01', droit)).toEqual({
      consequence: 'aucune',
    });
    expect(consequenceCaisse({ ...envoi, envoyeLe: '2026-12-01' }, null, droit)).toEqual({
      consequence: 'apres-la-fin',
    });
  });

  it('au régime, il ne permet jamais de refuser', () => {
    expect(retardAuRegime('2026-11-05', '2027-05-01')).toEqual({
      enRetard: true,
      refusPossible: false,
      regle: 'R-I-23',
    });
    expect(retardAuRegime('2026-11-05', '2026-11-05').enRetard).toBe(false);
  });
});

describe('les pièces', () => {
  const natures = (d: Parameters<typeof piecesAttendues>[0], connues?: ReadonlySet<string>) =>
    piecesAttendues(d, connues)
      .filter((p) => p.obligatoire)
      .map((p) => `${p.nature} (${p.aupres})`);

  it('en mission, rien d’obligatoire n’est demandé à la personne', () => {
    expect(natures(MALADIE)).toEqual(['attestation-de-salaire (agence)']);
    expect(piecesAttendues(MALADIE).find((p) => p.nature === 'decompte-ij')).toMatchObject({
      obligatoire: false,
    });
  });

  it('entre deux missions, celles de la dernière mission et de France Travail [ex. 26]', () => {
    expect(natures({ ...MALADIE, moment: ENTRE_MISSIONS })).toEqual([
      'volet-3 (assure)',
      'contrat-de-mission (assure)',
      'inscription-france-travail (assure)',
      'rib (assure)',
    ]);
    const indemnise = {
      ...MALADIE,
      moment: { ...ENTRE_MISSIONS, franceTravail: 'indemnise' as const },
    };
    expect(natures(indemnise, new Set(['rib', 'contrat-de-mission']))).toEqual([
      'volet-3 (assure)',
      'inscription-france-travail (assure)',
      'paiements-france-travail (assure)',
    ]);
  });

  it('un accident en mission se déclare par l’agence ; sa déclaration, qui décrit les lésions, et son certificat vont au coffre [ex. 27]', () => {
    const pieces = piecesAttendues({
      ...MALADIE,
      nature: 'accident-trajet',
      accidentLe: '2026-11-01',
    });
    expect(pieces.find((p) => p.nature === 'declaration-accident')).toMatchObject({
      aupres: 'agence',
      coffre: true,
    });
    expect(pieces.find((p) => p.nature === 'certificat-medical-initial')).toMatchObject({
      aupres: 'assure',
      coffre: true,
    });
  });

  it('une rechute demande son certificat ; un retour ou une annulation, rien', () => {
    expect(
      natures({ ...MALADIE, objet: 'rechute', arret: '00000000-0000-4000-8000-000000000060' }),
    ).toContain('certificat-de-rechute (assure)');
    expect(
      piecesAttendues({ objet: 'annulation', arret: '00000000-0000-4000-8000-000000000060' }),
    ).toEqual([]);
  });

  it('ce qui n’est pas classé va au coffre', () => {
    for (const nature of ['volets-1-2', 'autre', 'sous-pli', ''])
      expect(vaAuCoffre(nature)).toBe(true);
    expect(PIECES_PAR_CAS['deces-at']).toHaveLength(7);
    const natures = new Set(Object.values(PIECES_PAR_CAS).flatMap((l) => l.map((p) => p.nature)));
    const sansGenre = [...natures].filter((n) => genreDemande(n) === 'non-classe');
    expect(sansGenre).toEqual(['decompte-de-rente']);
    expect([...natures].map(nomDocument)).not.toContain(nomDocument('inconnu'));
  });

  it('une pièce refusée manque encore', () => {
    const attendues = piecesAttendues({ ...MALADIE, moment: ENTRE_MISSIONS });
    const recues = [
      { nature: 'volet-3', etat: 'refusee' },
      { nature: 'rib', etat: 'recue' },
      { nature: 'contrat-de-mission', etat: 'acceptee' },
    ];
    expect(piecesManquantes(attendues, recues).map((p) => p.nature)).toEqual([
      'volet-3',
      'inscription-france-travail',
    ]);
  });
});

describe('les jours ouvrés', () => {
  // 11 November 2026, a Wednesday, is a public holiday.
  it.each([
    ['2026-11-10', 1, '2026-11-12'],
    ['2026-11-06', 2, '2026-11-10'],
    ['2026-12-24', 1, '2026-12-28'],
  ])('après le %s, le %d-ième est le %s', (le, n, attendu) => {
    expect(plusOuvrables(le, n)).toBe(attendu);
  });

  it('un terme férié est porté au premier jour ouvré', () => {
    expect([ouvrable('2026-11-11'), ouvrable('2026-11-12')]).toEqual(['2026-11-12', '2026-11-12']);
  });
});
