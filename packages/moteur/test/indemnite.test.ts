import { describe, expect, it } from 'vitest';
import { arret, codes, decompter, paies, pour, salarie } from './faits.ts';
import { frise, jours } from './frise.ts';

describe('la carence (R-G-16, R-G-20 à R-G-25)', () => {
  it.each([1, 2, 3])('un arrêt de %d jour(s) n’est que carence', (n) => {
    expect(frise(pour([arret('2025-03-03', n)]))).toEqual(jours(n, 'carence'));
  });

  it('le quatrième jour est payé', () => {
    expect(frise(pour([arret('2025-03-03', 4)]), { montants: true })).toEqual(
      jours(3, 'carence').puis(1, 'indemnise', '30.00'),
    );
  });

  it.each([
    ['2020-03-23', 'carence'],
    ['2020-03-24', 'indemnise'],
    ['2020-07-10', 'indemnise'],
    ['2020-07-11', 'carence'],
  ] as const)('urgence sanitaire : le premier jour d’un arrêt du %s est en %s', (du, motif) => {
    expect(frise(pour([arret(du, 10)])).suites[0]?.motif).toBe(motif);
  });

  it.each([
    ['fausse-couche', '2023-12-31', 'carence'],
    ['fausse-couche', '2024-01-01', 'indemnise'],
    ['img', '2024-06-30', 'carence'],
    ['img', '2024-07-01', 'indemnise'],
  ] as const)('%s prescrite le %s : premier jour en %s', (motif, prescritLe, attendu) => {
    const d = pour([arret('2024-07-03', 10, { motif, prescritLe })]);
    expect(frise(d).suites[0]?.motif).toBe(attendu);
  });

  it.each([
    ['2025-03-03', 'indemnise'],
    ['2025-06-01', 'indemnise'],
    ['2025-06-02', 'carence'],
  ] as const)('décès d’un enfant le 3 mars : un arrêt du %s commence en %s', (du, attendu) => {
    const d = pour([arret(du, 10, { motif: 'deces-enfant', decesLe: '2025-03-03' })]);
    expect(frise(d).suites[0]?.motif).toBe(attendu);
  });

  it('un décès postérieur à l’arrêt ne lève pas la carence', () => {
    const d = pour([arret('2025-03-03', 10, { motif: 'deces-enfant', decesLe: '2025-03-04' })]);
    expect(frise(d)).toEqual(jours(3, 'carence').puis(7, 'indemnise'));
  });

  const ald = { ald: { affection: 'a1', exonerante: true } };
  it.each([
    ['2025-03-02', 10],
    ['2025-03-03', 7],
  ])('même ALD, trois ans date à date : l’arrêt du %s a %d jours payés', (du, payes) => {
    const d = pour([arret('2022-03-03', 10, ald), arret(du, 10, ald)], {
      emplois: [
        salarie('2025-03-03', '1825.00', { paies: paies('2021-02-01', '2025-02-28', '1825.00') }),
      ],
    });
    expect(d.arrets[1]?.joursIndemnises).toBe(payes);
  });

  it('une autre ALD porte sa carence', () => {
    const d = pour([
      arret('2025-03-03', 10, ald),
      arret('2025-05-05', 10, { ald: { affection: 'a2', exonerante: true } }),
    ]);
    expect(frise(d)).toEqual(
      jours(3, 'carence').puis(7, 'indemnise').puis(3, 'carence').puis(7, 'indemnise'),
    );
  });

  it('un arrêt commencé avant l’affection n’en a pas l’exemption', () => {
    const d = pour([
      arret('2025-03-03', 10, ald),
      arret('2025-05-05', 10, { ald: { affection: 'a1', depuis: '2025-05-06' } }),
    ]);
    expect(d.arrets[1]?.joursIndemnises).toBe(7);
  });
});

describe('l’envoi de l’avis (R-G-60 à R-G-63)', () => {
  const premierRetard = arret('2024-01-08', 10, { envoyeLe: '2024-01-12' });

  it('le deuxième jour, il est à temps ; le troisième, il est tardif et signalé', () => {
    expect(codes(pour([arret('2025-03-03', 10, { envoyeLe: '2025-03-05' })]))).not.toContain(
      'ALM-A-004',
    );
    const d = pour([arret('2025-03-03', 10, { envoyeLe: '2025-03-06' })]);
    expect(d.avertissements).toContainEqual({
      code: 'ALM-A-004',
      operandes: { id: 'A1', envoyeLe: '2025-03-06' },
    });
    expect(frise(d)).toEqual(jours(3, 'carence').puis(7, 'indemnise'));
  });

  it('au second retard, moitié de l’indemnité jusqu’à la veille de l’envoi', () => {
    const d = pour([premierRetard, arret('2025-03-03', 10, { envoyeLe: '2025-03-09' })], {
      emplois: [
        salarie('2025-03-03', '1825.00', { paies: paies('2022-12-01', '2025-02-28', '1825.00') }),
      ],
    });
    expect(frise({ ...d, arrets: d.arrets.slice(1) }, { montants: true })).toEqual(
      jours(3, 'carence').puis(3, 'envoi-tardif', '15.00').puis(4, 'indemnise', '30.00'),
    );
  });

  it('l’option compte le jour de l’envoi dans la réduction', () => {
    const d = pour(
      [premierRetard, arret('2025-03-03', 10, { envoyeLe: '2025-03-09' })],
      {},
      { jourEnvoi: 'inclus' },
    );
    expect(frise(d).suites.find((s) => s.motif === 'envoi-tardif')?.jours).toBe(4);
  });

  it.each([
    ['2026-01-07', true],
    ['2026-01-08', false],
  ])('la répétition se juge sur 24 mois : prescrit le %s, réduit : %s', (prescritLe, reduit) => {
    const second = arret('2026-01-08', 10, { prescritLe, envoyeLe: '2026-01-15' });
    const d = pour([premierRetard, second]);
    expect(frise(d).suites.some((s) => s.motif === 'envoi-tardif')).toBe(reduit);
  });

  it.each([
    ['avant la prescription', '2025-03-01', '2025-03-02', true],
    ['finie le jour de la prescription', '2025-03-01', '2025-03-03', false],
    ['commencée le jour de l’envoi', '2025-03-09', '2025-03-12', false],
    ['après l’envoi', '2025-03-10', '2025-03-12', true],
  ])('une hospitalisation %s', (_, du, au, reduit) => {
    const d = pour([
      premierRetard,
      arret('2025-03-03', 10, { envoyeLe: '2025-03-09', hospitalisations: [{ du, au }] }),
    ]);
    expect(frise(d).suites.some((s) => s.motif === 'envoi-tardif')).toBe(reduit);
    expect(
      d.avertissements.filter((a) => a.code === 'ALM-A-004').map((a) => a.operandes.id),
    ).toEqual(['A1']);
  });

  it('reçu après la fin de l’arrêt, rien n’est payé ; le dernier jour, tout l’est', () => {
    expect(frise(pour([arret('2025-03-03', 10, { envoyeLe: '2025-03-13' })]))).toEqual(
      jours(10, 'envoi-apres-fin'),
    );
    expect(frise(pour([arret('2025-03-03', 10, { envoyeLe: '2025-03-12' })]))).toEqual(
      jours(3, 'carence').puis(7, 'indemnise'),
    );
  });

  it('une impossibilité d’envoyer excuse le retard', () => {
    const d = pour([arret('2025-03-03', 10, { envoyeLe: '2025-03-13', impossibiliteEnvoi: true })]);
    expect(frise(d)).toEqual(jours(3, 'carence').puis(7, 'indemnise'));
    expect(codes(d)).not.toContain('ALM-A-004');
  });
});

describe('la prescription', () => {
  const distance = { teleconsultation: true, prescripteur: 'autre' } as const;

  it('à distance, par un autre médecin, elle couvre trois jours', () => {
    const d = pour([
      arret('2025-03-03', 2, {}),
      arret('2025-03-05', 10, { ...distance, type: 'prolongation' }),
    ]);
    expect(frise(d)).toEqual(jours(3, 'carence').puis(2, 'indemnise').puis(7, 'teleconsultation'));
  });

  it.each([
    ['par le médecin traitant', { prescripteur: 'medecin-traitant' }],
    ['par la sage-femme référente', { prescripteur: 'sage-femme-referente' }],
    ['sans consultation possible', { impossibiliteConsultation: true }],
    ['avant février 2024', { prescritLe: '2024-02-26' }],
    ['en présence', { teleconsultation: false }],
  ] as const)('à distance, elle couvre tout l’arrêt : %s', (_, autres) => {
    const d = pour([arret('2025-03-03', 10, { ...distance, ...autres })]);
    expect(frise(d)).toEqual(jours(3, 'carence').puis(7, 'indemnise'));
  });

  it.each([
    ['autre', true],
    ['dentiste', true],
    ['medecin-traitant', false],
    ['remplacant', false],
  ] as const)('une prolongation par %s est signalée : %s', (prescripteur, signale) => {
    const suite = { type: 'prolongation', prescripteur } as const;
    const d = pour([arret('2025-03-03', 10, { prescripteur }), arret('2025-03-13', 5, suite)]);
    expect(
      d.avertissements.filter((a) => a.code === 'ALM-A-006').map((a) => a.operandes.id),
    ).toEqual(signale ? ['A2'] : []);
    const motivee = pour([
      arret('2025-03-03', 10),
      arret('2025-03-13', 5, { ...suite, prescriptionMotivee: true }),
    ]);
    expect(codes(motivee)).not.toContain('ALM-A-006');
  });

  it('depuis septembre 2026, une durée qui passe le plancher est signalée', () => {
    const de = (n: number, autres = {}) =>
      codes(pour([arret('2026-09-01', n, autres)])).includes('ALM-A-007');
    expect([
      de(30),
      de(31),
      de(31, { prescriptionMotivee: true }),
      de(31, { prescritLe: '2026-08-31' }),
    ]).toEqual([false, true, false, false]);
    const suite = pour([
      arret('2026-09-01', 10),
      arret('2026-09-11', 61, { type: 'prolongation' }),
    ]);
    expect(
      suite.avertissements.filter((a) => a.code === 'ALM-A-007').map((a) => a.operandes),
    ).toEqual([]);
    const longue = pour([
      arret('2026-09-01', 10),
      arret('2026-09-11', 62, { type: 'prolongation' }),
    ]);
    expect(longue.avertissements.find((a) => a.code === 'ALM-A-007')?.operandes).toEqual({
      id: 'A2',
      mois: '2',
    });
  });

  it('un arrêt qui dure encore s’arrête au jour du calcul, et c’est dit', () => {
    const d = pour([arret('2025-03-03', 1, { au: null })], { le: '2025-03-10' });
    expect(frise(d)).toEqual(jours(3, 'carence').puis(5, 'indemnise'));
    expect(d.avertissements).toContainEqual({
      code: 'ALM-A-003',
      operandes: { id: 'A1', le: '2025-03-10' },
    });
    expect(codes(pour([arret('2025-03-03', 10)]))).toEqual([]);
    expect(codes(pour([arret('2025-03-03', 10, { motif: 'covid' })]))).toEqual(['ALM-A-008']);
  });
});

describe('les durées (R-G-33 à R-G-36)', () => {
  it('360 indemnités sur trois ans, hors ALD', () => {
    const d = pour([arret('2023-01-02', 400)]);
    expect(frise(d)).toEqual(jours(3, 'carence').puis(360, 'indemnise').puis(37, 'plafond-360'));
  });

  it.each([
    [357, 363],
    [358, 363],
  ])('l’historique compte : %d jours déjà payés', (deja, _) => {
    const historique = [
      {
        prestation: 'ijss-maladie' as const,
        du: '2024-01-01',
        au: new Date(Date.UTC(2024, 0, deja)).toISOString().slice(0, 10),
        affection: null,
      },
    ];
    const d = pour([arret('2025-03-03', 10)], { historique });
    const reste = 360 - deja;
    expect(frise(d)).toEqual(
      jours(3, 'carence')
        .puis(reste, 'indemnise')
        .puis(7 - reste, 'plafond-360'),
    );
  });

  it('un jour sorti de la fenêtre de trois ans rend un jour', () => {
    const historique = [
      { prestation: 'ijss-maladie' as const, du: '2022-03-09', au: '2023-03-03', affection: null },
    ];
    const d = pour([arret('2025-03-03', 10)], { historique });
    expect(frise(d)).toEqual(jours(3, 'carence').puis(3, 'plafond-360').puis(4, 'indemnise'));
  });

  it('en ALD, trois ans de date à date', () => {
    const d = pour([arret('2022-01-03', 1100, { ald: { affection: 'a1', exonerante: true } })]);
    expect(frise(d)).toEqual(jours(3, 'carence').puis(1093, 'indemnise').puis(4, 'ald-trois-ans'));
  });

  it('beside a pension: soixante indemnités avec une retraite', () => {
    const d = pour([arret('2025-03-03', 80)], { assure: { retraiteDepuis: '2025-03-16' } });
    expect(frise(d)).toEqual(jours(3, 'carence').puis(70, 'indemnise').puis(7, 'cumul-retraite'));
  });

  it.each([
    ['2025-05-21', 76],
    ['2025-05-22', 77],
    ['2025-05-23', 77],
  ])('une retraite prise le %s ne compte qu’à partir de ce jour', (retraiteDepuis) => {
    const d = pour([arret('2025-03-03', 80)], { assure: { retraiteDepuis } });
    expect(d.arrets[0]?.joursIndemnises).toBe(77);
  });

  it('le septième mois sans 600 heures ferme les droits', () => {
    const emplois = [
      salarie('2025-03-03', '1825.00', {
        du: '2024-12-01',
        paies: paies('2024-12-01', '2025-02-28', '1825.00', '100.00'),
      }),
    ];
    const d = pour([arret('2025-03-03', 200)], { emplois });
    expect(frise(d)).toEqual(
      jours(3, 'carence').puis(181, 'indemnise').puis(16, 'droits-six-mois'),
    );
    expect(d.arrets[0]?.droits.map((x) => [x.du, x.au, x.etat])).toEqual([
      ['2025-03-03', '2025-09-02', 'ouvert'],
      ['2025-09-03', '2025-09-18', 'ferme'],
    ]);
    expect(pour([arret('2025-03-03', 184)], { emplois }).arrets[0]?.droits).toHaveLength(1);
    expect(pour([arret('2025-03-03', 185)], { emplois }).arrets[0]?.droits).toHaveLength(2);
  });
});

describe('le temps partiel pour raison médicale (R-G-24, R-G-38)', () => {
  const mi = (du: string, au: string, plein: string, percu: string) => ({
    tempsPartiel: [{ du, au, salaireTempsPlein: plein, salairePercu: percu }],
  });

  it('jamais plus que la perte de gain par jour', () => {
    const d = pour([arret('2025-03-03', 10, mi('2025-03-08', '2025-03-12', '300.00', '200.00'))]);
    expect(frise(d, { montants: true })).toEqual(
      jours(3, 'carence').puis(2, 'indemnise', '30.00').puis(5, 'temps-partiel', '20.00'),
    );
  });

  it('jamais plus que l’indemnité pleine', () => {
    const d = pour([arret('2025-03-03', 10, mi('2025-03-08', '2025-03-12', '300.00', '100.00'))]);
    expect(frise(d, { montants: true }).suites[2]).toEqual({
      jours: 5,
      motif: 'temps-partiel',
      montant: '30.00',
    });
  });

  it('ne porte pas de carence depuis le 28 décembre 2019', () => {
    const d = pour([arret('2025-03-03', 10, mi('2025-03-03', '2025-03-12', '600.00', '300.00'))]);
    expect(frise(d)).toEqual(jours(10, 'temps-partiel'));
    const avant = pour([
      arret('2019-12-27', 10, mi('2019-12-27', '2020-01-05', '600.00', '300.00')),
    ]);
    expect(frise(avant)).toEqual(jours(3, 'carence').puis(7, 'temps-partiel'));
  });

  it('avant août 2019, le montant était à la main de la caisse : il est inconnu', () => {
    const d = pour([arret('2019-05-06', 10, mi('2019-05-09', '2019-05-15', '600.00', '300.00'))]);
    expect(frise(d)).toEqual(jours(3, 'carence').puis(7, 'fait-inconnu'));
    expect(codes(d)).toContain('ALM-A-016');
    expect(d.totaux).toMatchObject({ brutMin: '0.00', brutMax: '210.00' });
  });
});

describe('le paiement (R-G-56 à R-G-59)', () => {
  it('tous les quatorze jours depuis le premier jour payé, le dernier plus court', () => {
    const d = pour([arret('2025-03-03', 33)]);
    expect(d.echeances.map((e) => [e.du, e.au, e.le, e.brut, e.csg, e.crds, e.net])).toEqual([
      ['2025-03-06', '2025-03-19', '2025-03-19', '420.00', '26.04', '2.10', '391.86'],
      ['2025-03-20', '2025-04-02', '2025-04-02', '420.00', '26.04', '2.10', '391.86'],
      ['2025-04-03', '2025-04-04', '2025-04-04', '60.00', '3.72', '0.30', '55.98'],
    ]);
    expect(d.totaux).toMatchObject({
      brut: '900.00',
      csg: '55.80',
      csgDeductible: '34.20',
      crds: '4.50',
      net: '839.70',
      imposable: '865.80',
      joursIndemnises: 30,
    });
  });

  it('un jour du calcul est encore prévu ; la veille est certaine', () => {
    const d = pour([arret('2025-03-03', 33)], { le: '2025-03-19' });
    expect(d.echeances.map((e) => e.certitude)).toEqual(['prevu', 'prevu', 'prevu']);
    expect(pour([arret('2025-03-03', 33)], { le: '2025-03-20' }).echeances[0]?.certitude).toBe(
      'certain',
    );
    expect(d.arrets[0]?.periodes.map((p) => [p.au, p.lignes[0]?.certitude])).toEqual([
      ['2025-03-05', 'certain'],
      ['2025-03-18', 'certain'],
      ['2025-04-04', 'prevu'],
    ]);
  });

  it('la subrogation paie l’employeur, du premier au dernier de ses jours', () => {
    const emplois = [
      salarie('2025-03-03', '1825.00', { subrogation: { du: '2025-03-08', au: '2025-03-10' } }),
    ];
    const d = pour([arret('2025-03-03', 10)], { emplois });
    expect(d.arrets[0]?.periodes.map((p) => [p.jours, p.lignes[0]?.beneficiaire])).toEqual([
      [3, 'assure'],
      [2, 'assure'],
      [3, 'employeur'],
      [2, 'assure'],
    ]);
    expect(d.echeances.map((e) => [e.beneficiaire, e.brut])).toEqual([
      ['assure', '120.00'],
      ['employeur', '90.00'],
    ]);
  });

  it('l’indemnité d’une ALD exonérante n’est pas imposable', () => {
    const imposable = (exonerante: boolean) =>
      pour([arret('2025-03-03', 13, { ald: { affection: 'a1', exonerante } })]).totaux.imposable;
    expect([imposable(true), imposable(false)]).toEqual(['0.00', '288.60']);
  });

  it('un arrêt jamais payé n’a pas d’échéance', () => {
    expect(pour([arret('2025-03-03', 3)]).echeances).toEqual([]);
  });
});

describe('le taux', () => {
  it('trois enfants : deux tiers dès le 31e jour, pour un arrêt du 2 juin 2020 au plus tard', () => {
    const trois = { assure: { enfantsACharge: 3 } };
    expect(frise(pour([arret('2020-02-03', 40)], trois), { montants: true })).toEqual(
      jours(3, 'carence').puis(27, 'indemnise', '30.00').puis(10, 'indemnise', '40.00'),
    );
    expect(
      frise(pour([arret('2020-02-03', 40)], { assure: { enfantsACharge: 2 } })).suites,
    ).toHaveLength(2);
    expect(
      frise(pour([arret('2020-06-02', 40)], trois), { montants: true }).suites.at(-1)?.montant,
    ).toBe('40.00');
    expect(
      frise(pour([arret('2020-06-03', 40)], trois), { montants: true }).suites.at(-1)?.montant,
    ).toBe('30.00');
  });

  it('l’indemnité d’un haut salaire est plafonnée', () => {
    const haut = (du: string) =>
      pour([arret(du, 4)], { emplois: [salarie(du, '9000.00')] }).arrets[0]?.indemniteJournaliere;
    expect([haut('2025-03-31'), haut('2025-04-01'), haut('2026-02-02')]).toEqual([
      '53.31',
      '41.47',
      '41.95',
    ]);
  });

  it('un arrêt long d’avant avril 2020 pouvait être revalorisé, et c’est signalé', () => {
    const signale = (du: string, n: number) => codes(pour([arret(du, n)])).includes('ALM-A-005');
    expect([
      signale('2020-03-31', 91),
      signale('2020-03-31', 92),
      signale('2020-04-01', 92),
    ]).toEqual([false, true, false]);
  });

  it('un même arrêt d’ALD ne vaut jamais moins que le premier', () => {
    const ald = { ald: { affection: 'a1', exonerante: true } };
    const emplois = [
      {
        type: 'cdi' as const,
        du: '2010-01-04',
        au: null,
        paies: [
          ...paies('2024-01-01', '2025-02-28', '1825.00'),
          ...paies('2025-03-01', '2025-12-31', '912.50'),
        ],
      },
    ];
    const arrets = [arret('2025-03-03', 10, ald), arret('2025-10-06', 10, ald)];
    const montant = (options: Record<string, string>) =>
      decompter({ le: '2026-11-24', emplois, arrets }, options).arrets[1]?.indemniteJournaliere;
    expect([montant({}), montant({ plancherAld: 'aucun' })]).toEqual(['30.00', '15.00']);
  });
});
