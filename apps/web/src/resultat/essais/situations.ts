import type { SituationJson } from '@almanach/moteur';

/** The situations that the tests of this page compute: one for each state it must show. */
export const LE = '2026-11-24';

type Paie = { du: string; au: string; brut: string };

const FINS: Readonly<Record<string, string>> = {
  '02': '28',
  '04': '30',
  '06': '30',
  '09': '30',
  '11': '30',
};

/** One pay a month, `mois` being `YYYY-MM`. */
export function paies(mois: readonly string[], brut: string): Paie[] {
  return mois.map((m) => ({ du: `${m}-01`, au: `${m}-${FINS[m.slice(5)] ?? '31'}`, brut }));
}

/** Twelve months before September 2026. */
const ANNEE = [
  '2025-09',
  '2025-10',
  '2025-11',
  '2025-12',
  '2026-01',
  '2026-02',
  '2026-03',
  '2026-04',
  '2026-05',
  '2026-06',
  '2026-07',
  '2026-08',
] as const;

/** From the first day of the assignment to the month before the stop. */
const MISSION = [...ANNEE.slice(5), '2026-09', '2026-10'];

const TROIS_MOIS = ['2026-08', '2026-09', '2026-10'];

function cdi(
  brut: string,
  mois: readonly string[] = TROIS_MOIS,
): NonNullable<SituationJson['emplois']> {
  return [{ type: 'cdi', du: '2020-01-01', paies: paies(mois, brut) }];
}

const ARRET = { nature: 'maladie', du: '2026-11-03', au: '2026-11-29' } as const;
const PROLONGATION = { nature: 'maladie', du: '2026-11-30', au: '2026-12-20' } as const;

export const SITUATIONS = {
  /** 48 days, one prolongation, no ceiling. */
  ordinaire: { emplois: cdi('2100.00'), arrets: [ARRET, PROLONGATION], le: LE },
  /** The pays exceed the ceiling of 1.4 SMIC. */
  plafonnee: { emplois: cdi('3100.00'), arrets: [ARRET, PROLONGATION], le: LE },
  /** Nothing but the waiting period. */
  carenceSeule: { emplois: cdi('2100.00'), arrets: [{ ...ARRET, au: '2026-11-05' }], le: LE },
  /** Hired three weeks before, a few hours. */
  droitsFermes: {
    emplois: [
      {
        type: 'cdd',
        du: '2026-10-12',
        paies: [{ du: '2026-10-12', au: '2026-10-31', brut: '900.00', heures: '70' }],
      },
    ],
    arrets: [ARRET],
    le: LE,
  },
  /** The notice left after the end of the stop. */
  envoiApresFin: {
    emplois: cdi('2100.00'),
    arrets: [{ ...ARRET, au: '2026-11-15', prescritLe: '2026-11-03', envoyeLe: '2026-11-20' }],
    le: LE,
  },
  /** A pay that is not known: a range. */
  fourchette: {
    emplois: [
      {
        type: 'cdi',
        du: '2020-01-01',
        paies: [...paies(['2026-08', '2026-09'], '2100.00'), ...paies(['2026-10'], 'inconnu')],
      },
    ],
    arrets: [ARRET, PROLONGATION],
    le: LE,
  },
  /** Out of the engine's scope. */
  nonCouvert: {
    emplois: cdi('2100.00'),
    arrets: [{ nature: 'maternite', du: '2026-11-03', au: '2026-11-29' }],
    le: LE,
  },
  /** The stop begins after the last day the law is known for. */
  droitInconnu: {
    emplois: cdi('2100.00', ['2026-10', '2026-11', '2026-12']),
    arrets: [{ nature: 'maladie', du: '2027-02-01', au: '2027-02-14' }],
    le: LE,
  },
  /** Two chains, with months without a stop in between. */
  plusieursArrets: {
    emplois: cdi('2300.00', [
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
    ]),
    arrets: [
      { nature: 'maladie', du: '2026-03-09', au: '2026-03-22' },
      { nature: 'maladie', du: '2026-11-03', au: '2026-11-15' },
      { nature: 'maladie', du: '2026-12-01', au: '2026-12-11', type: 'initial' },
    ],
    le: LE,
  },
  /** A long affection over three years, exempted. */
  troisAns: {
    emplois: cdi('2100.00', [
      '2022-11',
      '2022-12',
      '2023-01',
      '2023-02',
      '2023-03',
      '2023-04',
      '2023-05',
      '2023-06',
      '2023-07',
      '2023-08',
      '2023-09',
      '2023-10',
    ]),
    arrets: [
      {
        nature: 'maladie',
        du: '2023-11-06',
        au: '2026-12-15',
        ald: { affection: 'a1', exonerante: true, depuis: '2023-11-06' },
      },
    ],
    le: LE,
  },
  /** The employer is paid in the person's place. */
  subrogation: {
    emplois: [{ ...cdi('2100.00')[0], subrogation: { du: '2026-11-03', au: '2026-11-29' } }],
    arrets: [ARRET, PROLONGATION],
    le: LE,
  },
  /** A part-time resumption after a full stop. */
  tempsPartiel: {
    emplois: cdi('2100.00'),
    arrets: [
      ARRET,
      {
        ...PROLONGATION,
        tempsPartiel: [
          {
            du: '2026-12-01',
            au: '2026-12-20',
            salaireTempsPlein: '1400.00',
            salairePercu: '900.00',
          },
        ],
      },
    ],
    le: LE,
  },
  /** Two late sendings within two years. */
  envoiTardif: {
    emplois: cdi('2100.00', [
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
    ]),
    arrets: [
      {
        nature: 'maladie',
        du: '2026-06-01',
        au: '2026-06-14',
        prescritLe: '2026-06-01',
        envoyeLe: '2026-06-09',
      },
      {
        nature: 'maladie',
        du: '2026-11-03',
        au: '2026-11-29',
        prescritLe: '2026-11-03',
        envoyeLe: '2026-11-12',
      },
    ],
    le: LE,
  },
  /** An accident at work: the day itself is the employer's, then 60 and 80 %. */
  accident: {
    emplois: cdi('2100.00'),
    arrets: [
      {
        nature: 'accident-travail',
        du: '2026-10-05',
        au: '2026-12-06',
        accidentLe: '2026-10-05',
      },
    ],
    le: LE,
  },
  /** A craftsman: mean of three yearly incomes. */
  independant: {
    affiliations: [
      { regime: 'independant', activite: 'artisan-commercant', du: '2015-01-01', au: null },
    ],
    revenus: [
      { annee: 2023, activite: 'artisan-commercant', montant: '24000.00' },
      { annee: 2024, activite: 'artisan-commercant', montant: '26000.00' },
      { annee: 2025, activite: 'artisan-commercant', montant: '28000.00' },
    ],
    arrets: [ARRET, PROLONGATION],
    le: LE,
  },
  /** A farmer: a flat amount, then a higher one, and no base wage. */
  exploitant: {
    affiliations: [
      {
        regime: 'exploitant-agricole',
        activite: 'exploitant-agricole',
        titre: 'principal',
        du: '2015-01-01',
        au: null,
      },
    ],
    arrets: [ARRET, PROLONGATION],
    le: LE,
  },
  /** The employer keeps paying a part of the wage beside the benefit. */
  employeur: {
    emplois: [{ ...cdi('2100.00')[0], ancienneteDepuis: '2016-05-02' }],
    arrets: [ARRET, PROLONGATION],
    le: LE,
  },
  /** Social security, the employer, a branch contract and an individual one: 122 days, a stay in hospital. */
  pile: {
    emplois: [
      {
        id: 'e1',
        type: 'cdi',
        du: '2016-05-02',
        au: null,
        ancienneteDepuis: '2016-05-02',
        categorie: 'non-cadre',
        subrogation: null,
        paies: paies(ANNEE, '2600.00').map((p) => ({ ...p, net: '2028.00' })),
      },
    ],
    arrets: [
      {
        nature: 'maladie',
        motif: null,
        ald: null,
        du: '2026-09-01',
        au: '2026-12-31',
        hospitalisations: [{ du: '2026-09-10', au: '2026-09-16' }],
      },
    ],
    contrats: [
      { id: 'prevoyance-28-78' },
      {
        id: 'aspbtp-option-2',
        adhesion: '2024-01-01',
        choix: { 'duree-max': [{ jours: 1095, compte: 'jour-indemnise', par: 'arret' }] },
      },
    ],
    le: LE,
  },
  /** A temporary worker, the branch scheme and an individual contract. */
  interim: {
    emplois: [
      {
        id: 'e1',
        type: 'mission',
        du: '2026-02-01',
        au: '2026-11-30',
        categorie: 'non-cadre',
        remuneration: { tauxHoraire: '13.00', heuresHebdomadaires: '35' },
        subrogation: null,
        paies: paies(MISSION, '2100.50'),
      },
    ],
    arrets: [{ nature: 'maladie', motif: null, ald: null, du: '2026-11-03', au: '2026-12-20' }],
    contrats: [
      { id: 'interimaires-prevoyance' },
      { id: 'aspbtp-option-1', adhesion: '2024-01-01' },
    ],
    le: LE,
  },
  /** The same, but the hourly pay was not told: what the branch scheme adds is not known. */
  interimSansPaie: {
    emplois: [
      {
        id: 'e1',
        type: 'mission',
        du: '2026-02-01',
        au: '2026-11-30',
        subrogation: null,
        paies: paies(MISSION, '2100.50'),
      },
    ],
    arrets: [{ nature: 'maladie', motif: null, ald: null, du: '2026-11-03', au: '2026-12-20' }],
    contrats: [{ id: 'interimaires-prevoyance' }],
    le: LE,
  },
  /** An invalidity pension ends the benefits. */
  invalidite: {
    assure: { invalidite: { depuis: '2026-12-01', categorie: 2, salaireAnnuelMoyen: '26000.00' } },
    emplois: cdi('2100.00'),
    arrets: [ARRET, PROLONGATION],
    le: LE,
  },
} as const satisfies Record<string, SituationJson>;

export type NomSituation = keyof typeof SITUATIONS;
