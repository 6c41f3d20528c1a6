import { chargerDroit } from '@almanach/bareme';
import {
  type ComparaisonJson,
  type HypotheseJson,
  lireSituation,
  type ProjectionJson,
  projeter,
  reecrire,
  type SituationJson,
  schemaProjection,
} from '@almanach/moteur';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { arret, type EmploiJson, paies, salarie } from './faits.ts';
import { situations } from './generateur.ts';

const droit = chargerDroit('2026-11-24');
const OPTIONS = { le: '2026-11-24' };

function projetee(situation: SituationJson, hypothese: HypotheseJson): ProjectionJson {
  const lu = projeter({ situation, hypothese }, droit, OPTIONS);
  if (!lu.ok) throw new Error(JSON.stringify(lu.erreurs));
  expect(schemaProjection.parse(lu.valeur)).toEqual(lu.valeur);
  return lu.valeur;
}

function refus(situation: SituationJson, hypothese: unknown): string[] {
  const lu = projeter({ situation, hypothese }, droit, OPTIONS);
  return lu.ok ? [] : lu.erreurs.map((e) => `${e.code} ${e.chemin} ${e.attendu}`);
}

/** One line a period: days, daily amount before and after, difference. */
function resume(c: ComparaisonJson): string[] {
  const cote = (x: ComparaisonJson['periodes'][number]['avant']) =>
    x?.montantJournalier ?? (x === null ? 'rien' : '?');
  return c.periodes.map(
    (p) => `${p.du} ${p.au} ${cote(p.avant)} -> ${cote(p.apres)} = ${p.difference ?? '?'}`,
  );
}

/** 60.00 a day of wage, 30.00 of benefit, paid from 7 to 17 March. */
const MARS: SituationJson = {
  le: '2026-11-24',
  emplois: [salarie('2026-03-04')],
  arrets: [arret('2026-03-04', 14)],
};

describe('si la personne reprenait plus tôt', () => {
  it('l’arrêt finit la veille, et les jours d’après ne sont plus payés', () => {
    const { situation, comparaison } = projetee(MARS, { type: 'retour', le: '2026-03-12' });
    expect(situation.arrets.map((a) => [a.du, a.au])).toEqual([['2026-03-04', '2026-03-11']]);
    // Du 12 au 17 mars : 6 jours à 30,00 €.
    expect(resume(comparaison)).toEqual(['2026-03-12 2026-03-17 30.00 -> rien = -180.00']);
  });

  it('les prolongations sans jour vide partent avec lui, un autre arrêt reste', () => {
    const arrets = [
      arret('2026-03-04', 14),
      arret('2026-03-18', 10, { type: 'prolongation' }),
      arret('2026-05-04', 5, { type: 'initial' }),
    ];
    const { situation } = projetee({ ...MARS, arrets }, { type: 'retour', le: '2026-03-12' });
    expect(situation.arrets.map((a) => [a.du, a.au])).toEqual([
      ['2026-03-04', '2026-03-11'],
      ['2026-05-04', '2026-05-08'],
    ]);
  });

  it('un arrêt sans fin connue en reçoit une, ses séjours et son temps partiel aussi', () => {
    const ouvert = {
      ...arret('2026-03-04', 14),
      au: null,
      hospitalisations: [
        { du: '2026-03-05', au: '2026-03-20' },
        { du: '2026-03-25', au: '2026-03-26' },
      ],
    };
    const { situation } = projetee(
      { ...MARS, arrets: [ouvert] },
      { type: 'retour', le: '2026-03-12' },
    );
    expect(situation.arrets[0]).toMatchObject({
      au: '2026-03-11',
      hospitalisations: [{ du: '2026-03-05', au: '2026-03-11' }],
    });
  });

  it('ni avant le premier jour d’arrêt, ni un jour sans arrêt', () => {
    expect(refus(MARS, { type: 'retour', le: '2026-03-04' })).toEqual([
      'ALM-E-030 hypothese.le apres-le-debut',
    ]);
    expect(refus(MARS, { type: 'retour', le: '2026-04-04' })).toEqual([
      'ALM-E-030 hypothese.le arret-ce-jour',
    ]);
  });
});

describe('si une mission de plus était faite', () => {
  const emplois: EmploiJson[] = [
    {
      type: 'mission',
      du: '2026-04-01',
      au: '2026-04-30',
      paies: paies('2026-04-01', '2026-04-01', '1500.00', '100'),
    },
  ];
  const situation: SituationJson = { le: '2026-11-24', emplois, arrets: [arret('2026-06-01', 10)] };
  const MISSION: HypotheseJson = {
    type: 'mission-de-plus',
    du: '2026-05-11',
    au: '2026-05-31',
    heures: '60',
    brut: '900.00',
    employeur: 'Agence du Port',
  };

  it('160 heures sur trois mois au lieu de 100 ouvrent le droit', () => {
    // 2 400 / 365 = 6,575… ; la moitié : 3,29. Carence du 1er au 3 juin, 7 jours payés.
    const { comparaison } = projetee(situation, MISSION);
    expect(resume(comparaison)).toEqual([
      '2026-06-01 2026-06-03 0.00 -> 0.00 = 0.00',
      '2026-06-04 2026-06-10 0.00 -> 3.29 = 23.03',
    ]);
  });

  it('une mission sur deux mois est payée mois par mois, sans perdre un centime', () => {
    const { situation: apres } = projetee(situation, {
      ...MISSION,
      du: '2026-04-21',
      au: '2026-05-20',
    });
    // 10 jours d’avril, 20 de mai.
    expect(apres.emplois?.[1]?.paies).toEqual([
      { du: '2026-04-21', au: '2026-04-30', brut: '300.00', heures: '20.00' },
      { du: '2026-05-01', au: '2026-05-20', brut: '600.00', heures: '40.00' },
    ]);
  });

  it('elle ne peut pas être faite pendant l’arrêt, ni finir avant de commencer', () => {
    expect(refus(situation, { ...MISSION, au: '2026-06-01' })).toEqual([
      'ALM-E-030 hypothese.du mission-hors-arret',
    ]);
    expect(refus(situation, { ...MISSION, au: '2026-05-01' })).toEqual([
      'ALM-E-011 hypothese.au fin-apres-debut',
    ]);
  });
});

describe('si la mission finissait', () => {
  const mission: EmploiJson = {
    type: 'mission',
    du: '2026-01-01',
    au: '2026-04-30',
    paies: paies('2026-01-01', '2026-04-01', '1500.00', '150'),
  };
  const situation: SituationJson = {
    le: '2026-11-24',
    emplois: [mission],
    arrets: [arret('2026-05-04', 10)],
  };

  it('les paies d’après disparaissent, celle du mois de la fin est coupée à ses jours', () => {
    const { situation: apres } = projetee(situation, { type: 'fin-de-mission', au: '2026-03-10' });
    expect(apres.emplois?.[0]?.au).toBe('2026-03-10');
    // 10 jours sur 31 : 1 500 × 10 / 31 = 483,87 ; 150 h × 10 / 31 = 48,39.
    expect(apres.emplois?.[0]?.paies?.at(-1)).toEqual({
      du: '2026-03-01',
      au: '2026-03-10',
      brut: '483.87',
      heures: '48.39',
    });
  });

  it('il faut un emploi ce jour-là, et dire lequel quand il y en a deux', () => {
    expect(refus(situation, { type: 'fin-de-mission', au: '2026-05-10' })).toEqual([
      'ALM-E-030 hypothese.au emploi-ce-jour',
    ]);
    const deux = { ...situation, emplois: [mission, mission] };
    expect(refus(deux, { type: 'fin-de-mission', au: '2026-03-10' })).toEqual([
      'ALM-E-030 hypothese.emploi emploi-a-choisir',
    ]);
    expect(refus(deux, { type: 'fin-de-mission', au: '2026-03-10', emploi: 1 })).toEqual([]);
  });
});

describe('si la reprise se faisait à temps partiel', () => {
  const SUITE: HypotheseJson = {
    type: 'temps-partiel',
    du: '2026-03-18',
    au: '2026-03-31',
    salaireTempsPlein: '852.00',
    salairePercu: '512.00',
  };

  it('une prolongation suit l’arrêt, payée dans la limite de la perte', () => {
    // (852 − 512) ÷ 14 jours = 24,2857 : 24,29, sous les 30,00 de l’indemnité entière.
    const { situation, comparaison } = projetee(MARS, SUITE);
    expect(situation.arrets[1]).toMatchObject({ type: 'prolongation', du: '2026-03-18' });
    expect(resume(comparaison)).toEqual(['2026-03-18 2026-03-31 rien -> 24.29 = 340.06']);
  });

  it('dans l’arrêt, elle peut aussi le rallonger', () => {
    const { situation } = projetee(MARS, { ...SUITE, du: '2026-03-11' });
    expect(situation.arrets.map((a) => [a.du, a.au])).toEqual([['2026-03-04', '2026-03-31']]);
  });

  it('pas deux fois les mêmes jours, ni loin de tout arrêt, ni avec un gain', () => {
    const avec = projetee(MARS, { ...SUITE, du: '2026-03-11', au: '2026-03-12' }).situation;
    expect(refus(avec, { ...SUITE, du: '2026-03-12' })).toEqual([
      'ALM-E-030 hypothese.du temps-partiel-deja-dit',
    ]);
    expect(refus(MARS, { ...SUITE, du: '2026-03-20' })).toEqual([
      'ALM-E-030 hypothese.du arret-ce-jour',
    ]);
    expect(refus(MARS, { ...SUITE, salairePercu: '900.00' })).toEqual([
      'ALM-E-019 hypothese.situation.arrets[1].tempsPartiel[0].salairePercu perte-de-gain-positive',
    ]);
  });
});

describe('une projection', () => {
  it('ne touche pas au document d’origine, et garde tout fait qu’elle ne change pas', () => {
    fc.assert(
      fc.property(situations, fc.integer({ min: 0, max: 40 }), (situation, apres) => {
        if (!lireSituation(situation, OPTIONS).ok) return;
        const premier = [...situation.arrets].sort((a, b) => (a.du < b.du ? -1 : 1))[0];
        const le = arret(premier?.du as string, apres + 2).au as string;
        const avant = JSON.stringify(situation);
        const lu = reecrire(situation, { type: 'retour', le });
        expect(JSON.stringify(situation)).toBe(avant);
        if (!lu.ok) return;
        expect({ ...lu.valeur, arrets: [] }).toEqual({ ...situation, arrets: [] });
        expect(lu.valeur.arrets.every((a) => a.au !== null || a.du > le)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('une hypothèse inconnue, ou mal écrite, est dite à son endroit', () => {
    expect(refus(MARS, { type: 'gagner-au-loto' })).toEqual(['ALM-E-004 hypothese.type hypothese']);
    expect(refus(MARS, { type: 'retour', le: '2026-02-30' })).toEqual([
      'ALM-E-005 hypothese.le date',
    ]);
    expect(refus({ ...MARS, arrets: [] }, { type: 'retour', le: '2026-03-12' })).toEqual([
      'ALM-E-010 situation.arrets liste-vide',
    ]);
  });

  it('le schéma publié est le type', () => {
    expectTypeOf<z.output<typeof schemaProjection>>().toEqualTypeOf<ProjectionJson>();
  });
});
