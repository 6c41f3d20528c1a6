import { describe, expect, it } from 'vitest';
import { type ArretJson, arret, etapes, paies, pour, salarie } from './faits.ts';

const suite = (du: string, autres: Partial<ArretJson> = {}) =>
  arret(du, 5, { type: 'prolongation', ...autres });

describe('le raisonnement de la chronologie', () => {
  it.each([
    ['2025-03-13', 'ecart 0, type prolongation : suite, appliquee'],
    ['2025-03-15', 'ecart 2, type prolongation : suite, appliquee'],
    ['2025-03-16', 'ecart 3, type prolongation : nouvel-arret, ecartee'],
  ])('depuis 2024, une prolongation du %s : %s', (du, attendu) => {
    const d = pour([arret('2025-03-03', 10), suite(du)]);
    expect(etapes(d, 'R-G-19')).toEqual([`precedentFin 2025-03-12, debut ${du}, ${attendu}`]);
    expect(etapes(d, 'R-G-17')).toEqual([]);
  });

  it.each([
    ['sans jour vide', suite('2023-03-16'), 'ecart 0, max 2 : suite, appliquee', []],
    [
      'un jour payé',
      suite('2023-03-17'),
      'ecart 1, max 2 : ecart-paye, appliquee',
      ['du 2023-03-16, au 2023-03-16, jours 1 : payes, appliquee'],
    ],
    [
      'un jour travaillé',
      suite('2023-03-17', { repriseAvant: true }),
      'ecart 1, max 2 : suite, appliquee',
      ['du 2023-03-16, au 2023-03-16, jours 1 : non-payes, ecartee'],
    ],
    [
      'un arrêt initial',
      suite('2023-03-17', { type: 'initial' }),
      'ecart 1, max 2 : nouvelle-base, appliquee',
      ['du 2023-03-16, au 2023-03-16, jours 1 : non-payes, ecartee'],
    ],
    ['dix jours', suite('2023-03-26'), 'ecart 10, max 2 : nouvel-arret, ecartee', []],
  ] as const)('avant 2024 : %s', (_, seconde, attendu, trou) => {
    const d = pour([arret('2023-03-06', 10), seconde]);
    expect(etapes(d, 'R-G-17')).toEqual([
      `precedentFin 2023-03-15, debut ${seconde.du}, ${attendu}`,
    ]);
    expect(etapes(d, 'R-G-18')).toEqual(trou);
    expect(etapes(d, 'R-G-19')).toEqual([]);
    expect(d.hypotheses.some((h) => h.chemin === 'arrets[1].repriseAvant')).toBe(
      seconde.du === '2023-03-17' && seconde.repriseAvant === undefined,
    );
  });

  it('une prolongation garde la base du premier jour, et un arrêt seul ne le dit pas', () => {
    expect(etapes(pour([arret('2025-03-03', 10), suite('2025-03-13')]), 'R-G-26')).toEqual([
      'debut 2025-03-03, prescriptions 2 : 2025-03-03, appliquee',
    ]);
    expect(etapes(pour([arret('2025-03-03', 10)]), 'R-G-26')).toEqual([]);
  });

  it('un double nomme les deux prescriptions', () => {
    expect(
      pour([arret('2025-03-03', 10), arret('2025-03-03', 10)]).avertissements[0]?.operandes,
    ).toEqual({ id: 'A2', autre: 'A1' });
  });
});

describe('le raisonnement de la base et du taux', () => {
  const d = pour([arret('2025-03-03', 10)]);
  it.each([
    ['R-G-06', ['le 2025-02-28 : 1801.80, appliquee']],
    ['R-G-05', ['smic 1801.80, coefficient 1.8 : 3243.24, appliquee']],
    ['R-G-01', ['du 2024-12-01, au 2025-02-28, total 5475.00, diviseur 91.25 : 60.00, appliquee']],
    ['R-G-31', []],
    ['R-G-08', ['base 60.00, taux 1/2 : 30.00, appliquee']],
    ['R-G-09', ['plafond 3243.24, diviseur 730, indemnite 30.00 : 30.00, ecartee']],
    ['R-G-10', ['exact 30.00 : 30.00, appliquee']],
    ['R-G-16', ['du 2025-03-03, au 2025-03-05, jours 3 : 3, appliquee']],
    ['R-G-51', []],
    [
      'R-G-27-b',
      [
        'du 2024-12-01, au 2025-02-28, heures 455.01, assimilees 0.00, seuil 150.00 : oui, appliquee',
      ],
    ],
    [
      'R-G-27-a',
      [
        'du 2024-09-01, au 2025-02-28, remunerations 10950.00, smicHoraire 11.65, multiple 1015, seuil 11824.75 : non, ecartee',
      ],
    ],
    ['R-G-56', ['premierJourPaye 2025-03-06, jours 14 : 1, appliquee']],
    ['R-G-57', ['brut 210.00, csg 13.02, crds 1.05 : 195.93, appliquee']],
    ['R-G-58', ['brut 210.00, csgDeductible 7.98, exonere non : 202.02, appliquee']],
  ])('%s', (regle, attendu) => {
    expect(etapes(d, regle)).toEqual(attendu);
  });

  it('un mois au-dessus du plafond y est ramené, et l’étape le dit', () => {
    const haut = pour([arret('2025-03-03', 10)], { emplois: [salarie('2025-03-03', '3243.25')] });
    expect(etapes(haut, 'R-G-05-mois')).toEqual(
      ['2024-12', '2025-01', '2025-02'].map(
        (m) => `mois ${m}, brut 3243.25, plafond 3243.24 : 3243.24, appliquee`,
      ),
    );
    const juste = pour([arret('2025-03-03', 10)], { emplois: [salarie('2025-03-03', '3243.24')] });
    expect(etapes(juste, 'R-G-05-mois')[0]).toMatch(/ecartee$/);
  });

  it('deux employeurs ont un seul plafond', () => {
    const deux = pour([arret('2025-03-03', 10)], {
      emplois: [salarie('2025-03-03'), salarie('2025-03-03')],
    });
    expect(etapes(deux, 'R-G-31')).toEqual(['employeurs 2 : un-plafond, appliquee']);
    expect(deux.arrets[0]?.indemniteJournaliere).toBe('53.31');
  });

  it('le taux majoré dit pourquoi il s’applique, ou non', () => {
    const avec = (enfantsACharge: number, n: number) =>
      etapes(pour([arret('2020-02-03', n)], { assure: { enfantsACharge } }), 'R-G-51');
    expect(avec(3, 31)).toEqual([
      'enfants 3, aPartirDu 2020-03-04, base 60.00, taux 2/3 : 40.00, appliquee',
    ]);
    expect(avec(3, 30)[0]).toMatch(/ecartee$/);
    expect(avec(2, 31)[0]).toMatch(/ecartee$/);
  });
});

describe('le raisonnement des formalités et des durées', () => {
  it('l’envoi tardif : avertissement, réduction, aucune indemnité', () => {
    const d = pour([
      arret('2024-01-08', 10, { envoyeLe: '2024-01-12' }),
      arret('2025-03-03', 10, { envoyeLe: '2025-03-09' }),
    ]);
    expect(etapes(d, 'R-G-61')).toEqual([
      'prescritLe 2024-01-08, envoyeLe 2024-01-12, delai 2 : avertissement, appliquee',
    ]);
    expect(etapes(d, 'R-G-62')).toContain(
      'premierRetard 2024-01-08, prescritLe 2025-03-03, envoyeLe 2025-03-09, indemnite 30.00, reduction 1/2 : 15.00, appliquee',
    );
    const tard = pour([arret('2025-03-03', 10, { envoyeLe: '2025-03-13' })]);
    expect(etapes(tard, 'R-G-63')).toEqual([
      'fin 2025-03-12, envoyeLe 2025-03-13 : aucune-indemnite, appliquee',
    ]);
    expect(tard.arrets[0]?.periodes[0]?.lignes[0]?.trace.map((r) => tard.trace[r]?.regle)).toEqual([
      'R-G-63',
    ]);
  });

  it('les dispenses de carence disent leur date', () => {
    expect(etapes(pour([arret('2020-05-04', 5)]), 'R-G-25')).toEqual([
      'debut 2020-05-04 : oui, appliquee',
    ]);
    expect(etapes(pour([arret('2025-03-03', 5, { motif: 'img' })]), 'R-G-22')).toEqual([
      'prescritLe 2025-03-03, depuis 2024-07-01 : oui, appliquee',
    ]);
    expect(etapes(pour([arret('2023-12-04', 5, { motif: 'fausse-couche' })]), 'R-G-22')).toEqual([
      'prescritLe 2023-12-04, depuis 2024-01-01 : non, ecartee',
    ]);
    expect(
      etapes(
        pour([arret('2025-03-03', 5, { motif: 'deces-enfant', decesLe: '2025-03-01' })]),
        'R-G-23',
      ),
    ).toEqual(['decesLe 2025-03-01, finFenetre 2025-05-31 : oui, appliquee']);
    expect(etapes(pour([arret('2025-03-03', 5, { ald: { affection: 'a1' } })]), 'R-G-20')).toEqual([
      'premierArret 2025-03-03, finFenetre 2028-03-03 : non, ecartee',
    ]);
  });

  it('les limites disent ce qui a été payé avant', () => {
    const historique = [
      { prestation: 'ijss-maladie' as const, du: '2022-03-09', au: '2023-03-03', affection: null },
    ];
    expect(etapes(pour([arret('2025-03-03', 10)], { historique }), 'R-G-34')).toEqual([
      'du 2025-03-06, payesAvant 360, max 360 : non, appliquee',
      'du 2025-03-09, payesAvant 359, max 360 : oui, ecartee',
    ]);
    const retraite = pour([arret('2025-03-03', 80)], { assure: { retraiteDepuis: '2025-03-16' } });
    expect(etapes(retraite, 'R-G-33')).toEqual([
      'retraiteDepuis 2025-03-16, payesAvant 0, max 60 : non, appliquee',
    ]);
    expect(
      etapes(pour([arret('2025-03-03', 1100, { ald: { affection: 'a1' } })]), 'R-G-35').at(-1),
    ).toBe('depuis 2025-03-03, finDroits 2028-03-03 : non, appliquee');
  });

  it('au-delà de six mois, l’immatriculation et les douze mois sont dits', () => {
    const d = pour([arret('2025-03-03', 200)], { assure: { immatriculation: '2024-03-03' } });
    expect(etapes(d, 'R-G-28')).toEqual([
      'immatriculation 2024-03-03, requiseAvant 2024-03-03, mois 12 : oui, appliquee',
    ]);
    expect(etapes(d, 'R-G-28-h')).toEqual([
      'du 2024-03-01, au 2025-02-28, heures 1820.04, assimilees 0.00, seuil 600.00 : oui, appliquee',
    ]);
    expect(
      d.arrets[0]?.droits.map((x) => [
        x.etat,
        x.conditions.map(
          (k) => `${k.regle} ${k.constate.valeur} ${k.requis.valeur} ${k.requis.unite}`,
        ),
      ]),
    ).toEqual([
      ['ouvert', ['R-G-27-b 455.01 150.00 h', 'R-G-27-a 10950.00 11824.75 EUR']],
      [
        'ouvert',
        [
          'R-G-28 2024-03-03 2024-03-03 date',
          'R-G-28-h 1820.04 600.00 h',
          'R-G-28-s 21900.00 23649.50 EUR',
        ],
      ],
    ]);
    const tard = pour([arret('2025-03-03', 200)], { assure: { immatriculation: '2024-03-04' } });
    expect(tard.arrets[0]?.droits[1]?.etat).toBe('ferme');
    expect(etapes(tard, 'R-G-28')[0]).toMatch(/non, ecartee$/);
  });

  it('le temps partiel dit la perte de gain', () => {
    const d = pour([
      arret('2025-03-03', 10, {
        tempsPartiel: [
          {
            du: '2025-03-03',
            au: '2025-03-12',
            salaireTempsPlein: '300.00',
            salairePercu: '200.00',
          },
        ],
      }),
    ]);
    expect(etapes(d, 'R-G-38')).toContain(
      'tempsPlein 300.00, percu 200.00, jours 10, pleine 30.00 : 10.00, appliquee',
    );
    expect(etapes(d, 'R-G-24')[0]).toBe('du 2025-03-03 : oui, appliquee');
  });

  it('après le dernier contrat, les droits gardés disent leur limite', () => {
    const emplois = [
      {
        type: 'cdd' as const,
        du: '2020-01-06',
        au: '2024-06-30',
        paies: paies('2023-06-01', '2024-06-30', '1825.00'),
      },
    ];
    expect(etapes(pour([arret('2025-06-30', 5)], { emplois }), 'R-G-32')).toEqual([
      'finContrat 2024-06-30, arret 2025-06-30, maintienJusquau 2025-06-30 : oui, appliquee',
    ]);
    expect(etapes(pour([arret('2025-07-01', 5)], { emplois }), 'R-G-32')).toEqual([
      'finContrat 2024-06-30, arret 2025-07-01, maintienJusquau 2025-06-30 : non, ecartee',
    ]);
  });
});
