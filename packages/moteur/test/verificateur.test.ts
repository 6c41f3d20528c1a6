import { chargerDroit } from '@almanach/bareme';
import {
  ecrireVerification,
  type LigneVerseeJson,
  lireLigneVersee,
  lireSituation,
  type SituationJson,
  schemaLignesVersees,
  schemaVerification,
  type VerificationJson,
  verifier,
} from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { arret, paies, salarie } from './faits.ts';

const droit = chargerDroit('2026-11-24');

/** 1 825.00 a month: 3 × 1 825 / 91.25 = 60.00, so 30.00 a day from the fourth day. */
const TROIS_SEMAINES: SituationJson = {
  le: '2026-11-24',
  emplois: [salarie('2026-02-03')],
  arrets: [arret('2026-02-03', 21)],
};

function controler(
  lignes: readonly LigneVerseeJson[],
  situation: SituationJson = TROIS_SEMAINES,
  options: { complet?: boolean } = {},
): VerificationJson {
  const lu = lireSituation(situation, { le: '2026-11-24' });
  if (!lu.ok) throw new Error(lu.erreurs.map((e) => `${e.code} ${e.chemin}`).join());
  return ecrireVerification(verifier(lu.valeur, droit, lignes.map(lireLigneVersee), options));
}

/** Days paid at one price, gross and contributions worked out by hand. */
function ligne(du: string, au: string, prix: string, reste: Partial<LigneVerseeJson> = {}) {
  return { du, au, prix, ...reste };
}

const JUSTES: LigneVerseeJson[] = [
  // 14 × 30.00 = 420.00; 6.2 % = 26.04; 0.5 % = 2.10; net 391.86.
  ligne('2026-02-06', '2026-02-19', '30.00', {
    jours: 14,
    brut: '420.00',
    csg: '26.04',
    crds: '2.10',
    net: '391.86',
    payeLe: '2026-02-20',
  }),
  // 4 × 30.00 = 120.00; 7.44; 0.60; net 111.96.
  ligne('2026-02-20', '2026-02-23', '30.00', {
    jours: 4,
    brut: '120.00',
    csg: '7.44',
    crds: '0.60',
    net: '111.96',
    payeLe: '2026-02-27',
  }),
];

const resume = (v: VerificationJson) => ({
  verdict: v.verdict,
  causes: v.causes.map((c) => c.code),
});
const statuts = (v: VerificationJson) => v.periodes.map((p) => `${p.du} ${p.jours} ${p.statut}`);

describe('un décompte juste', () => {
  it('est conforme, et suit son schéma', () => {
    const v = controler(JUSTES);
    expect(v).toMatchObject({ verdict: 'conforme', causes: [], controles: [], remarques: [] });
    expect(v.totaux).toEqual({
      paye: '540.00',
      attendu: '540.00',
      ecart: '0.00',
      brutImprime: '540.00',
      netImprime: '503.82',
      joursCompares: 21,
      joursEnEcart: 0,
      joursInconnus: 0,
    });
    expect(schemaVerification.parse(v)).toEqual(v);
    expect(schemaLignesVersees.parse(JUSTES)).toEqual(JUSTES);
  });

  it('le reste quand le net est le brut × 0,933 à un centime près (INT-02)', () => {
    // 7 × 31.27 = 218.89: 13.57 and 1.09 leave 204.23; × 0.933 gives 204.22.
    const situation = {
      ...TROIS_SEMAINES,
      emplois: [salarie('2026-02-03', '1902.26')],
      arrets: [arret('2026-02-03', 10)],
    };
    const brut = ligne('2026-02-06', '2026-02-12', '31.27', { brut: '218.89' });
    expect(controler([{ ...brut, net: '204.22' }], situation).verdict).toBe('conforme');
    expect(controler([{ ...brut, net: '204.23' }], situation).verdict).toBe('conforme');
    expect(controler([{ ...brut, net: '204.20' }], situation).controles[0]?.code).toBe('net');
  });

  it('le reste avec des lignes de carence à zéro, un seul bloc ou un bloc par jour', () => {
    const carence = { ...ligne('2026-02-03', '2026-02-05', '0.00'), nature: 'carence' as const };
    expect(controler([carence, ...JUSTES]).verdict).toBe('conforme');
    expect(controler([ligne('2026-02-06', '2026-02-23', '30.00')]).verdict).toBe('conforme');
  });
});

describe('ce que le papier ne couvre pas', () => {
  it('n’accuse personne : le second versement seul laisse le premier hors de la comparaison', () => {
    const v = controler([JUSTES[1] as LigneVerseeJson]);
    expect(v.verdict).toBe('conforme');
    expect(v.remarques).toEqual([
      { code: 'debut-non-couvert', operandes: { du: '2026-02-03', au: '2026-02-19', jours: '14' } },
    ]);
  });

  it('n’accuse personne de la fin d’un arrêt payé en plusieurs fois', () => {
    const v = controler([JUSTES[0] as LigneVerseeJson]);
    expect([v.verdict, v.remarques.map((r) => r.code)]).toEqual(['conforme', ['fin-non-couverte']]);
  });

  it('compte comme non versés les jours sans ligne quand le décompte est dit complet', () => {
    const v = controler([JUSTES[0] as LigneVerseeJson], TROIS_SEMAINES, { complet: true });
    expect(resume(v)).toEqual({ verdict: 'ecart-explique', causes: ['jours-non-verses'] });
    expect(v.totaux.ecart).toBe('-120.00');
    expect(statuts(v).at(-1)).toBe('2026-02-20 4 non-verse');
  });

  it('ne compare pas les jours à venir', () => {
    const v = controler(JUSTES.slice(0, 1), { ...TROIS_SEMAINES, le: '2026-02-20' });
    expect([v.verdict, v.remarques.map((r) => r.code)]).toEqual(['conforme', ['jours-a-venir']]);
  });

  it('ne compare pas un jour dont un fait est inconnu', () => {
    const emplois = [
      salarie('2026-02-03', '1825.00', {
        paies: [
          ...paies('2025-11-01', '2025-12-31', '1825.00'),
          ...paies('2026-01-01', '2026-01-31', 'inconnu'),
        ],
      }),
    ];
    const v = controler([ligne('2026-02-06', '2026-02-23', '25.00')], {
      ...TROIS_SEMAINES,
      emplois,
    });
    expect(v.causes).toEqual([]);
    expect(v.periodes.find((p) => p.paye === '25.00')).toMatchObject({
      statut: 'inconnu',
      attendu: null,
      ecart: null,
    });
    // The three waiting days are known, and zero on both sides.
    expect([v.verdict, v.totaux.joursInconnus, v.totaux.joursCompares]).toEqual([
      'conforme',
      18,
      3,
    ]);
  });

  it('ne juge pas une ligne qui ne dit ni prix ni brut, ni une retenue', () => {
    const v = controler([
      { du: '2026-02-06', au: '2026-02-23', net: '500.00' },
      { nature: 'retenue', du: '2026-02-06', au: '2026-02-06', brut: '-50.00' },
    ]);
    expect(v.remarques.map((r) => r.code).sort()).toEqual(['lignes-ecartees', 'prix-absent']);
    expect(v.totaux.joursEnEcart).toBe(0);
  });

  it('ne rend pas de verdict quand rien n’est comparable', () => {
    const v = controler([{ nature: 'autre', du: '2026-02-06', au: '2026-02-06', brut: '50.00' }]);
    expect([v.verdict, v.causes]).toEqual([null, []]);
  });
});

describe('une cause n’est nommée que si elle donne les lignes au centime près', () => {
  const cinquante = (prix: string) => [ligne('2026-02-06', '2026-02-23', prix)];

  it.each([
    // Two months over 91.25: 3 650 / 91.25 / 2 = 20.00.
    ['un mois oublié', '20.00', 'mois-oublie'],
    // 5 475 / 90 / 2 = 30.4166…
    ['les salaires divisés par 90', '30.42', 'diviseur'],
    // 5 475 / 92 / 2 = 29.7554…
    ['les salaires divisés par 92', '29.76', 'diviseur'],
    // Half of 30.00, for a sending that was not late.
    ['une réduction d’envoi tardif', '15.00', 'sanction-envoi'],
  ])('%s', (_, prix, code) => {
    const v = controler(cinquante(prix));
    expect(v.verdict).toBe('ecart-explique');
    expect(v.causes[0]?.code).toBe(code);
  });

  it('sinon l’écart est dit non expliqué, sans nom', () => {
    const v = controler(cinquante('23.45'));
    expect(resume(v)).toEqual({ verdict: 'ecart-inexplique', causes: [] });
    expect(v.totaux.ecart).toBe('-117.90');
  });

  it('un centime suffit à l’écarter', () => {
    expect(controler(cinquante('20.01')).causes).toEqual([]);
  });

  it('elle donne sa règle, son article et ce qu’elle explique', () => {
    expect(controler(cinquante('20.00')).causes[0]).toEqual({
      code: 'mois-oublie',
      operandes: { mois: '2026-01' },
      regle: 'R-G-01',
      article: 'CSS L323-4, R323-4 1°',
      explique: '-180.00',
    });
  });

  it('la carence comptée deux fois', () => {
    const v = controler([ligne('2026-02-09', '2026-02-23', '30.00')]);
    expect(v.causes[0]?.code).toBe('carence-double');
    expect(v.totaux.ecart).toBe('-90.00');
  });

  it('la carence non appliquée', () => {
    const v = controler([ligne('2026-02-03', '2026-02-23', '30.00')]);
    expect(v.causes[0]).toMatchObject({ code: 'carence-oubliee', explique: '90.00' });
  });

  it('la carence d’une prolongation', () => {
    const situation = {
      ...TROIS_SEMAINES,
      arrets: [arret('2026-02-03', 10), arret('2026-02-13', 11, { type: 'prolongation' })],
    };
    const v = controler(
      [ligne('2026-02-06', '2026-02-12', '30.00'), ligne('2026-02-16', '2026-02-23', '30.00')],
      situation,
    );
    expect(v.causes[0]).toMatchObject({ code: 'carence-de-prolongation', operandes: { id: 'A2' } });
  });

  it('le plafond de 1,8 SMIC après avril 2025', () => {
    // Cap 2 552.24 (1.4 × 1 823.03): 41.95 a day. At 1.8: 3 281.45, so 5 000 pays 53.94.
    const situation = { ...TROIS_SEMAINES, emplois: [salarie('2026-02-03', '5000.00')] };
    expect(controler(cinquante('41.95'), situation).verdict).toBe('conforme');
    expect(controler(cinquante('53.94'), situation).causes[0]).toMatchObject({
      code: 'coefficient-du-plafond',
      operandes: { coefficient: '1.8' },
    });
  });

  it('le plafond de l’année passée', () => {
    // 1.4 × 1 801.80 = 2 522.52, × 3 / 91.25 / 2 = 41.47.
    const situation = { ...TROIS_SEMAINES, emplois: [salarie('2026-02-03', '5000.00')] };
    expect(controler(cinquante('41.47'), situation).causes[0]?.code).toBe('smic-ancien');
  });
});

describe('une ligne qui se contredit', () => {
  const payee = ligne('2026-02-06', '2026-02-23', '30.00');

  it.each([
    [
      'sans CSG',
      { brut: '540.00', csg: '0.00', crds: '2.70', net: '537.30' },
      'csg-non-retenue',
      '33.48',
    ],
    ['sans prélèvement', { brut: '540.00', net: '540.00' }, 'prelevements-non-retenus', '36.18'],
    // 540.00 × 9.2 % = 49.68.
    [
      'avec une CSG de 9,2 %',
      { brut: '540.00', csg: '49.68', crds: '2.70', net: '487.62' },
      'csg-taux',
      '-16.20',
    ],
    [
      'avec dix-sept jours pour dix-huit',
      { jours: 17, brut: '510.00' },
      'nombre-de-jours',
      '-30.00',
    ],
    ['mal additionnée', { jours: 18, brut: '545.00' }, 'ligne-mal-additionnee', '5.00'],
    ['payée à l’employeur', { destinataire: 'employeur' as const }, 'destinataire', '540.00'],
  ])('%s', (_, reste, code, explique) => {
    const dite = {
      ...TROIS_SEMAINES,
      emplois: [salarie('2026-02-03', '1825.00', { subrogation: null })],
    };
    const v = controler([{ ...payee, ...reste }], dite);
    expect(v.verdict).toBe('ecart-explique');
    expect(v.causes.map((c) => [c.code, c.explique])).toEqual([[code, explique]]);
  });

  it('payée à l’employeur ne contredit rien quand la subrogation n’est pas dite', () => {
    expect(controler([{ ...payee, destinataire: 'employeur' }]).verdict).toBe('conforme');
  });

  it('un net faux sans raison connue reste non expliqué', () => {
    const v = controler([{ ...payee, brut: '540.00', net: '450.00' }]);
    expect(resume(v)).toEqual({ verdict: 'ecart-inexplique', causes: [] });
  });

  it('deux erreurs de genres différents sont nommées ensemble', () => {
    const deux = ligne('2026-02-06', '2026-02-23', '20.00', {
      brut: '360.00',
      csg: '0.00',
      net: '358.20',
    });
    expect(controler([deux]).causes.map((c) => c.code)).toEqual(['mois-oublie', 'csg-non-retenue']);
  });
});

describe('des jours en trop', () => {
  it('payés deux fois', () => {
    const v = controler([...JUSTES, ligne('2026-02-10', '2026-02-12', '30.00')]);
    expect(v.causes[0]).toMatchObject({ code: 'jours-payes-deux-fois', explique: '90.00' });
    expect(v.controles).toEqual([{ ligne: 3, code: 'chevauchement', imprime: '1', attendu: '' }]);
  });

  it('payés après la fin de l’arrêt', () => {
    const v = controler([...JUSTES, ligne('2026-02-24', '2026-02-26', '30.00')]);
    expect(v.causes[0]).toMatchObject({ code: 'jours-hors-arret', explique: '90.00' });
    expect(statuts(v).at(-1)).toBe('2026-02-24 3 hors-arret');
  });

  it('repris par une ligne négative ne sont plus un écart', () => {
    const reprise = ligne('2026-02-10', '2026-02-12', '-30.00', { brut: '-90.00' });
    expect(
      controler([...JUSTES, ligne('2026-02-10', '2026-02-12', '30.00'), reprise]).verdict,
    ).toBe('conforme');
  });
});

describe('la recherche des causes', () => {
  it('tient sur des lignes de trois siècles et des milliers de lignes', () => {
    const longue = [ligne('1900-01-01', '2199-12-31', '30.00')];
    expect(controler(longue).verdict).toBe('ecart-inexplique');
    const lignes = Array.from({ length: 5000 }, () => ligne('2026-02-06', '2026-02-19', '0.01'));
    expect(controler(lignes).verdict).toBe('ecart-inexplique');
  });
});
