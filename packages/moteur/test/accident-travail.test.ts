import { chargerDroit, j, valeurAu } from '@almanach/bareme';
import { describe, expect, it } from 'vitest';
import { arret, codes, decompter, etapes, paies, pour, salarie } from './faits.ts';
import { frise, jours } from './frise.ts';

const at = { nature: 'accident-travail' } as const;
/** 2 500.00 / 30.42 = 82.1828: 49.31 at 60 %, then 64.92 (79 % of the wage, below 80 %). */
const [A, B] = ['49.31', '64.92'];
const salaries = (debut: string, fin = debut, brut = '2500.00') => [salarie(debut, brut, {}, fin)];
const accident = (du: string, n: number, autres = {}) =>
  pour([arret(du, n, { ...at, ...autres })], { emplois: salaries(du) });

describe('le premier jour (R-G-40)', () => {
  it('aucune carence, aucune condition, chaque jour du calendrier', () => {
    const d = accident('2025-10-06', 13);
    expect(frise(d, { montants: true })).toEqual(jours(13, 'indemnise', A));
    expect(d.arrets[0]?.droits).toEqual([
      {
        du: '2025-10-06',
        au: '2025-10-18',
        prestation: 'ijss-at',
        etat: 'ouvert',
        manque: [],
        conditions: [],
      },
    ]);
    expect(etapes(d, 'R-G-40')).toEqual([
      'du 2025-10-06, premierJourPaye 2025-10-06 : caisse, ecartee',
    ]);
  });

  it('le jour de l’accident est payé par l’employeur', () => {
    const d = accident('2025-10-06', 3, { accidentLe: '2025-10-06' });
    expect(frise(d)).toEqual(jours(1, 'jour-de-l-accident').puis(2, 'indemnise'));
    expect(etapes(d, 'R-G-40')).toEqual([
      'du 2025-10-06, premierJourPaye 2025-10-07 : employeur, appliquee',
    ]);
  });

  it('une maladie professionnelle n’a pas de jour d’accident', () => {
    const d = accident('2025-10-06', 3, {
      nature: 'maladie-professionnelle',
      accidentLe: '2025-10-06',
    });
    expect(frise(d)).toEqual(jours(3, 'indemnise'));
  });

  it('un accident daté après le début est signalé', () => {
    expect(codes(accident('2025-10-06', 3, { accidentLe: '2025-10-07' }))).toEqual(['ALM-A-021']);
  });
});

describe('les maximums publiés (R-G-43)', () => {
  const { tables } = chargerDroit('2026-11-24');
  it.each([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])(
    'en %d, le calcul les retrouve',
    (annee) => {
      const du = `${annee}-06-01`;
      const d = pour([arret(du, 29, at)], { emplois: salaries(du, du, '15000.00') });
      const publie = (table: typeof tables.atIjMax60) =>
        ((valeurAu(table, j(du)) as number) / 100).toFixed(2);
      expect(frise(d, { montants: true })).toEqual(
        jours(28, 'indemnise', publie(tables.atIjMax60)).puis(
          1,
          'indemnise',
          publie(tables.atIjMax80),
        ),
      );
      expect(d.arrets[0]?.salaireJournalierBase).toBe(publie(tables.atSalaireJournalierMax));
    },
  );

  it('le plafond ne change pas au 1er janvier, sauf si on choisit l’autre lecture', () => {
    const options = (plafondAt: string) =>
      frise(
        pour(
          [arret('2025-12-31', 2, at)],
          { emplois: salaries('2025-12-31', undefined, '15000.00') },
          { plafondAt },
        ),
        { montants: true },
      );
    expect(options('arret')).toEqual(jours(2, 'indemnise', '235.69'));
    expect(options('annee')).toEqual(
      jours(1, 'indemnise', '235.69').puis(1, 'indemnise', '240.49'),
    );
  });
});

describe('la rechute (R-G-46)', () => {
  const deux = (premier: object, second: object, autres = {}) =>
    pour(
      [
        arret('2025-02-03', 20, { ...at, ...premier }),
        arret('2025-06-02', 10, { ...at, ...second }),
      ],
      { emplois: salaries('2025-02-03', '2025-06-02'), ...autres },
    );
  const suite = jours(20, 'indemnise', A).puis(8, 'indemnise', A).puis(2, 'indemnise', B);
  const continuee = jours(28, 'indemnise', A).puis(2, 'indemnise', B);
  const neuve = jours(30, 'indemnise', A);

  it.each([
    ['le même sinistre', { sinistre: 'S' }, { sinistre: 'S' }, true],
    ['un autre sinistre', { sinistre: 'S' }, { sinistre: 'T' }, false],
    ['la même date', { accidentLe: '2025-02-02' }, { accidentLe: '2025-02-02' }, true],
    ['une autre date', { accidentLe: '2025-02-02' }, { accidentLe: '2025-06-01' }, false],
    ['l’arrêt désigné', {}, { suiteDe: 'A1', type: 'rechute' }, true],
    ['une rechute sans nom', {}, { type: 'rechute' }, true],
    ['un arrêt sans type ni nom', {}, {}, true],
    ['un arrêt initial sans nom', {}, { type: 'initial' }, false],
    ['une autre nature', {}, { nature: 'accident-trajet', type: 'rechute' }, false],
    [
      'une rechute dont le premier arrêt n’est pas nommé',
      {},
      { sinistre: 'S', type: 'rechute' },
      true,
    ],
    [
      'un accident d’avant le premier arrêt',
      {},
      { accidentLe: '2025-02-02', type: 'rechute' },
      true,
    ],
    [
      'un accident d’après le premier arrêt',
      {},
      { accidentLe: '2025-06-01', type: 'rechute' },
      false,
    ],
  ])('%s', (_, premier, second, meme) => {
    const d = deux(premier, second);
    expect(suite.suites).toHaveLength(3);
    expect(frise(d, { montants: true })).toEqual(meme ? continuee : neuve);
  });

  it('la présomption est dite, et seulement quand rien ne nomme l’accident', () => {
    const dite = (premier: object, second: object) =>
      deux(premier, second).hypotheses.some((h) => h.chemin === 'arrets[1].sinistre');
    expect([
      dite({}, { type: 'rechute' }),
      dite({ sinistre: 'S' }, { sinistre: 'S' }),
      dite({}, { type: 'rechute', suiteDe: 'A1' }),
      dite({}, { type: 'initial' }),
    ]).toEqual([true, false, false, false]);
  });

  it.each([
    ['2025-02-22', neuve],
    ['2025-06-01', neuve],
  ])('consolidé le %s, avant la rechute : le décompte repart', (consolideLe, attendu) => {
    const d = deux({ sinistre: 'S', consolideLe }, { sinistre: 'S', type: 'rechute' });
    expect(frise(d, { montants: true })).toEqual(attendu);
  });

  it('consolidé pendant la rechute : le décompte continue, et s’arrête là', () => {
    const d = deux(
      { sinistre: 'S' },
      { sinistre: 'S', type: 'rechute', consolideLe: '2025-06-05' },
    );
    expect(frise(d, { montants: true })).toEqual(
      jours(24, 'indemnise', A).puis(6, 'consolidation'),
    );
    expect(etapes(d, 'R-G-48')).toEqual(['consolideLe 2025-06-05 : non, ecartee']);
  });

  it('jamais moins que le premier salaire, au même taux', () => {
    const emplois = [
      salarie('2025-02-03', '2500.00', {
        paies: [
          ...paies('2024-01-01', '2025-01-31', '2500.00'),
          ...paies('2025-02-01', '2025-05-31', '1000.00'),
        ],
      }),
    ];
    const d = deux({ sinistre: 'S' }, { sinistre: 'S', type: 'rechute' }, { emplois });
    expect(frise(d, { montants: true })).toEqual(continuee);
    expect(d.arrets[1]?.salaireJournalierBase).toBe('82.18');
    // 1 000.00 / 30.42 = 32.8731 : 19.72 at 60 %, 25.97 at 79 %.
    expect(etapes(d, 'R-G-46-plancher')).toEqual([
      'premiere 49.31, calculee 19.72 : 49.31, appliquee',
      'premiere 64.92, calculee 25.97 : 64.92, appliquee',
    ]);
  });

  it('l’historique nomme l’accident par son affection, et ses paies donnent le plancher', () => {
    const de = (affection: string | null, autres: object) =>
      frise(
        pour([arret('2025-06-02', 5, { ...at, ...autres })], {
          emplois: salaries('2025-02-03', '2025-06-02'),
          historique: [{ prestation: 'ijss-at', du: '2025-02-03', au: '2025-02-27', affection }],
        }),
        { montants: true },
      );
    const compte = jours(3, 'indemnise', A).puis(2, 'indemnise', B);
    const pasCompte = jours(5, 'indemnise', A);
    expect(de('S', { sinistre: 'S' })).toEqual(compte);
    expect(de('S', { sinistre: 'T' })).toEqual(pasCompte);
    expect(de(null, { accidentLe: '2025-02-02' })).toEqual(compte);
    expect(de(null, { accidentLe: '2025-06-01' })).toEqual(pasCompte);
    expect(de(null, { type: 'initial' })).toEqual(pasCompte);
  });
});

describe('les prolongations', () => {
  const chaine = (premierDu: string, secondDu: string, autres = {}) =>
    pour(
      [
        arret(premierDu, 10, { ...at, sinistre: 'S' }),
        arret(secondDu, 5, { ...at, sinistre: 'S', type: 'prolongation', ...autres }),
      ],
      { emplois: salaries(premierDu) },
    );

  it.each([
    ['2023-03-06', '2023-03-16', 1],
    ['2023-03-06', '2023-03-18', 1],
    ['2023-03-06', '2023-03-19', 2],
    ['2025-03-03', '2025-03-15', 1],
    ['2025-03-03', '2025-03-16', 2],
  ])('arrêt du %s, suite du %s : %d arrêt(s)', (un, deux, nombre) => {
    expect(chaine(un, deux).arrets).toHaveLength(nombre);
  });

  it('un jour vide n’est jamais payé, même un dimanche de 2023', () => {
    const d = chaine('2023-03-10', '2023-03-21');
    expect(frise(d)).toEqual(
      jours(10, 'indemnise').puis(1, 'jours-non-prescrits').puis(5, 'indemnise'),
    );
  });

  it('une rechute le lendemain est un nouvel arrêt', () => {
    expect(chaine('2025-03-03', '2025-03-13', { type: 'rechute' }).arrets).toHaveLength(2);
  });

  it('deux accidents qui se suivent sont deux arrêts', () => {
    expect(chaine('2025-03-03', '2025-03-13', { sinistre: 'T' }).arrets).toHaveLength(2);
    expect(chaine('2025-03-03', '2025-03-13', { nature: 'accident-trajet' }).arrets).toHaveLength(
      2,
    );
  });
});

describe('le travail léger (R-G-47)', () => {
  const leger = (salaireTempsPlein: string, salairePercu: string) =>
    accident('2025-04-01', 30, {
      tempsPartiel: [{ du: '2025-04-01', au: '2025-04-30', salaireTempsPlein, salairePercu }],
    });

  it('indemnité et salaire ne passent pas le salaire normal', () => {
    expect(frise(leger('2500.00', '1250.00'), { montants: true })).toEqual(
      jours(30, 'temps-partiel', '41.67'),
    );
  });

  it('ni le salaire de base quand il est plus haut : 82.1828 − 41.6667', () => {
    expect(frise(leger('2000.00', '1250.00'), { montants: true })).toEqual(
      jours(30, 'temps-partiel', '40.52'),
    );
  });

  it('un salaire inconnu donne une fourchette', () => {
    const d = leger('inconnu', '1250.00');
    expect(frise(d)).toEqual(jours(30, 'fait-inconnu'));
    expect(d.totaux).toMatchObject({ brutMin: '0.00', brutMax: '1510.52' });
  });
});

describe('la caisse et les compteurs', () => {
  it('les jours d’accident ne comptent pas dans les 360, mais comptent comme travaillés', () => {
    const d = pour([arret('2024-01-02', 400, at), arret('2025-03-03', 10)]);
    expect(frise(d).suites.slice(1)).toEqual(jours(3, 'carence').puis(7, 'indemnise').suites);
    expect(etapes(d, 'R-G-30').length).toBeGreaterThan(0);
  });

  it('imposable pour la moitié, CSG entière', () => {
    // 10 × 49.31 = 493.10 ; half 246.55, less 3.8 % (9.37).
    expect(accident('2025-10-06', 10).totaux).toMatchObject({
      brut: '493.10',
      csg: '30.57',
      crds: '2.47',
      imposable: '237.18',
    });
  });

  it('un avis envoyé après la fin retire ces jours, qui ne comptent pas dans les 28', () => {
    const d = pour(
      [
        arret('2025-10-06', 5, { ...at, sinistre: 'S', envoyeLe: '2025-10-20' }),
        arret('2025-10-27', 29, { ...at, sinistre: 'S', type: 'rechute' }),
      ],
      { emplois: salaries('2025-10-06') },
    );
    expect(frise(d, { montants: true })).toEqual(
      jours(5, 'envoi-apres-fin').puis(28, 'indemnise', A).puis(1, 'indemnise', B),
    );
  });

  it('un accident de 2027 attend le décret sur sa durée', () => {
    const de = (accidentLe: string) => {
      const d = accident('2026-12-31', 3, { accidentLe });
      return [d.arrets[0]?.droits[0]?.etat, d.arrets[0]?.droits[0]?.manque[0]?.chemin];
    };
    expect(de('2026-12-31')).toEqual(['ouvert', undefined]);
    expect(de('2027-01-01')).toEqual(['indetermine', 'droit.at_duree_max']);
    expect(de('2027-01-02')).toEqual(['indetermine', 'droit.at_duree_max']);
  });

  it('sans aucun emploi : jusqu’au maximum à 80 %', () => {
    const d = decompter({ le: '2026-11-24', arrets: [arret('2026-10-05', 3, at)] });
    expect(d.totaux).toMatchObject({ brutMin: '0.00', brutMax: '961.98' });
  });

  it('un apprenti est averti que sa base peut être plus haute', () => {
    const emplois = [salarie('2025-10-06', '900.00', { type: 'apprentissage' })];
    expect(codes(pour([arret('2025-10-06', 3, at)], { emplois }))).toEqual(['ALM-A-020']);
  });
});
