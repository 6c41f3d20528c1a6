import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTRE_MISSIONS, REPONSES, RIEN } from '../../test/declarations.ts';
import { uid } from '../../test/evenements.ts';
import { plusJours } from '../delais/jours.ts';
import type { ArretConnu, Connu } from './connu.ts';
import { NATURES_DECLARABLES, type NatureDeclaree } from './declaration.ts';
import { completer, MAX_QUESTIONS, type Question, questions } from './questions.ts';
import type { IdQuestion, Reponses } from './reponses.ts';
import { verifier } from './verifier.ts';

const AUJOURDHUI = '2026-11-25';
const ids = (connu: Connu, r: Reponses = {}) => questions(connu, r).map((q) => q.id);

const jours = fc.integer({ min: -400, max: 0 }).map((n) => plusJours(AUJOURDHUI, n));
const periodes = fc.tuple(jours, fc.option(fc.nat(120))).map(([du, n]) => ({
  du,
  au: n === null ? null : plusJours(du, n),
}));

const moments = fc.oneof(
  fc.record({ type: fc.constant('en-mission' as const), mission: fc.constantFrom(null, uid(40)) }),
  fc.record({
    type: fc.constant('entre-missions' as const),
    derniere: fc.constant(null),
    finDeMission: fc.option(jours),
    franceTravail: fc.constantFrom(
      'non-inscrit' as const,
      'inscrit' as const,
      'indemnise' as const,
    ),
  }),
);

const connus: fc.Arbitrary<Connu> = fc.record({
  missions: fc
    .array(periodes, { maxLength: 4 })
    .map((l) => l.map((p, i) => ({ id: uid(40 + i), ...p }))),
  arrets: fc
    .array(
      fc.tuple(
        periodes,
        fc.constantFrom<NatureDeclaree>(...(NATURES_DECLARABLES as NatureDeclaree[])),
        fc.option(jours),
        moments,
      ),
      { maxLength: 3 },
    )
    .map((l) =>
      l.map(
        ([p, nature, accidentLe, moment], i): ArretConnu => ({
          id: uid(60 + i),
          nature,
          accidentLe,
          moment,
          ...p,
        }),
      ),
    ),
  franceTravail: fc.option(
    fc.array(
      fc.tuple(periodes, fc.boolean()).map(([p, indemnise]) => ({ ...p, indemnise })),
      { maxLength: 2 },
    ),
  ),
});

/** An answer that fits the question, drawn. */
function repondre(q: Question, tirage: number): unknown {
  const jour = plusJours(AUJOURDHUI, -(tirage % 400));
  const periode = { du: jour, au: tirage % 3 === 0 ? null : plusJours(jour, tirage % 90) };
  switch (q.forme) {
    case 'choix':
      return q.choix[tirage % q.choix.length];
    case 'date':
      return jour;
    case 'periode':
      return periode;
    case 'periode-ou-non':
      return tirage % 2 === 0 ? 'non' : periode;
    case 'date-ou-jamais':
      return tirage % 5 === 0 ? 'jamais' : jour;
  }
}

/** Answers the first question, again and again, as a person does. */
function parcourir(
  connu: Connu,
  tirages: readonly number[],
): { posees: IdQuestion[]; reponses: Reponses } {
  const posees: IdQuestion[] = [];
  let reponses: Reponses = {};
  for (let q = questions(connu, reponses)[0]; q !== undefined; q = questions(connu, reponses)[0]) {
    if (posees.length > 50) throw new Error('endless path');
    reponses = { ...reponses, [q.id]: repondre(q, tirages[posees.length] ?? 1) };
    posees.push(q.id);
  }
  return { posees, reponses };
}

const tirages = fc.array(fc.nat(100_000), { minLength: 20, maxLength: 20 });

describe('le parcours de déclaration', () => {
  it('ne dépasse jamais douze questions, et n’en pose aucune deux fois', () => {
    fc.assert(
      fc.property(connus, tirages, (connu, t) => {
        const { posees } = parcourir(connu, t);
        expect(posees.length).toBeLessThanOrEqual(MAX_QUESTIONS);
        expect(new Set(posees).size).toBe(posees.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('ne demande rien de ce que l’on sait', () => {
    fc.assert(
      fc.property(connus, tirages, (connu, t) => {
        const { posees, reponses } = parcourir(connu, t);
        // Whatever was deduced without its answer was not asked.
        for (const id of posees) {
          const sans = Object.fromEntries(Object.entries(reponses).filter(([cle]) => cle !== id));
          expect(completer(connu, sans)[id], id).toBeUndefined();
        }
      }),
    );
  });

  it('jusqu’au bout, donne une déclaration ou des refus situés à une question du parcours', () => {
    fc.assert(
      fc.property(connus, tirages, (connu, t) => {
        const { reponses } = parcourir(connu, t);
        const verdict = verifier(connu, reponses, AUJOURDHUI);
        const faits = completer(connu, reponses);
        if (verdict.ok) return;
        expect(verdict.refus.map((r) => r.code)).not.toContain('ALM-P-201');
        for (const { chemin } of verdict.refus) expect(faits).toHaveProperty(chemin.split('.')[0]!);
      }),
      { numRuns: 2000 },
    );
  });

  it('atteint douze questions pour qui a déjà eu des arrêts mais dont on ne sait ni missions ni inscription', () => {
    const arret = {
      id: uid(60),
      nature: 'maladie',
      du: '2026-01-05',
      au: '2026-01-20',
      accidentLe: null,
      moment: ENTRE_MISSIONS,
    } as const;
    const connu: Connu = { ...RIEN, arrets: [arret] };
    const reponses: Reponses = {
      ...REPONSES,
      objet: 'nouvel-arret',
      nature: 'accident-travail',
      accidentLe: '2026-11-01',
    };
    let posees = 0;
    let donnees: Reponses = {};
    for (let q = questions(connu, donnees)[0]; q !== undefined; q = questions(connu, donnees)[0]) {
      donnees = { ...donnees, [q.id]: reponses[q.id] };
      posees++;
    }
    expect(posees).toBe(12);
    expect(verifier(connu, donnees, AUJOURDHUI).ok).toBe(true);
  });

  it('en mission connue, ne demande ni mission ni France Travail', () => {
    const connu: Connu = { ...RIEN, missions: [{ id: uid(40), du: '2026-10-01', au: null }] };
    const { mission: _m, finDeMission: _f, franceTravail: _t, ...reste } = REPONSES;
    expect(ids(connu, reste)).toEqual([]);
    expect(verifier(connu, reste, AUJOURDHUI)).toMatchObject({
      ok: true,
      valeur: { moment: { type: 'en-mission', mission: uid(40) } },
    });
  });

  it('de deux missions le même jour, demande laquelle', () => {
    const missions = [40, 41].map((n) => ({ id: uid(n), du: '2026-10-01', au: null }));
    const { mission: _, ...reste } = REPONSES;
    const [question] = questions({ ...RIEN, missions }, reste);
    expect(question).toMatchObject({ id: 'mission', choix: [uid(40), uid(41)] });
  });

  it('une prolongation reprend ce que son arrêt a déjà dit', () => {
    const connu: Connu = {
      ...RIEN,
      arrets: [
        {
          id: uid(60),
          nature: 'accident-trajet',
          du: '2026-11-02',
          au: '2026-11-15',
          accidentLe: '2026-11-01',
          moment: ENTRE_MISSIONS,
        },
      ],
    };
    expect(ids(connu, { objet: 'prolongation' })).toEqual([
      'prescritLe',
      'recuLe',
      'dates',
      'hospitalisation',
      'tempsPartiel',
      'envoiCaisse',
    ]);
  });

  it('un retour ou une annulation se disent en une ou deux réponses', () => {
    const connu: Connu = {
      ...RIEN,
      arrets: [
        {
          id: uid(60),
          nature: 'maladie',
          du: '2026-11-02',
          au: '2026-11-15',
          accidentLe: null,
          moment: ENTRE_MISSIONS,
        },
      ],
    };
    expect(ids(connu, { objet: 'reprise-anticipee' })).toEqual(['repriseLe']);
    expect(ids(connu, { objet: 'annulation' })).toEqual([]);
    expect(verifier(connu, { objet: 'annulation' }, AUJOURDHUI)).toEqual({
      ok: true,
      valeur: { objet: 'annulation', arret: uid(60) },
    });
  });

  it('une réponse changée ne laisse rien derrière elle', () => {
    expect(completer(RIEN, { ...REPONSES, accidentLe: '2026-11-01' })).not.toHaveProperty(
      'accidentLe',
    );
    expect(completer(RIEN, { ...REPONSES, mission: 'oui' })).not.toHaveProperty('franceTravail');
  });
});

describe('les réponses vérifiées', () => {
  const refus = (r: object, connu = RIEN) => {
    const verdict = verifier(connu, { ...REPONSES, ...r }, AUJOURDHUI);
    return verdict.ok ? [] : verdict.refus.map((x) => [x.code, x.chemin]);
  };

  it('justes, donnent la déclaration', () => {
    expect(verifier(RIEN, REPONSES, AUJOURDHUI)).toMatchObject({
      ok: true,
      valeur: {
        objet: 'nouvel-arret',
        du: '2026-11-02',
        moment: { type: 'entre-missions', finDeMission: '2026-10-20' },
        hospitalisation: null,
      },
    });
  });

  it('tardives, ne sont jamais refusées', () => {
    expect(
      refus({
        prescritLe: '2026-01-02',
        recuLe: '2026-01-03',
        dates: { du: '2026-01-02', au: '2026-01-20' },
        finDeMission: '2025-12-20',
      }),
    ).toEqual([]);
  });

  it.each([
    [{ dates: { du: '2026-11-15', au: '2026-11-02' } }, ['ALM-P-203', 'dates.au']],
    [{ recuLe: '2026-11-26' }, ['ALM-P-204', 'recuLe']],
    [{ recuLe: '2026-11-01' }, ['ALM-P-209', 'recuLe']],
    [{ nature: 'accident-travail', accidentLe: '2026-11-03' }, ['ALM-P-208', 'accidentLe']],
    [{ hospitalisation: { du: '2026-11-01', au: '2026-11-04' } }, ['ALM-P-207', 'hospitalisation']],
    [{ tempsPartiel: { du: '2026-11-16', au: null } }, ['ALM-P-207', 'tempsPartiel']],
    [{ finDeMission: '2026-11-02' }, ['ALM-P-207', 'finDeMission']],
    [{ nature: 'grippe' }, ['ALM-P-202', 'nature']],
    [{ recuLe: '2026-02-30' }, ['ALM-P-202', 'recuLe']],
    [{ diagnostic: 'x' }, ['ALM-P-202', 'diagnostic']],
    [{ mission: uid(99) }, ['ALM-P-202', 'mission']],
    [{ envoiCaisse: undefined }, ['ALM-P-201', 'envoiCaisse']],
  ])('%o est refusé à sa place', (r, attendu) => {
    expect(refus(r)).toEqual([attendu]);
  });

  const ARRET = {
    id: uid(60),
    nature: 'maladie',
    du: '2026-10-19',
    au: '2026-11-01',
    accidentLe: null,
    moment: ENTRE_MISSIONS,
  } as const;
  const connu: Connu = { ...RIEN, arrets: [ARRET] };

  it('une prolongation commence au plus tard le lendemain', () => {
    const avec = (du: string) =>
      refus(
        { objet: 'prolongation', dates: { du, au: '2026-11-15' } },
        {
          ...connu,
          arrets: [{ ...ARRET, moment: { ...ENTRE_MISSIONS, finDeMission: '2026-10-01' } }],
        },
      );
    expect(avec('2026-11-01')).toEqual([]);
    expect(avec('2026-11-02')).toEqual([]);
    expect(avec('2026-11-03')).toEqual([['ALM-P-206', 'dates.du']]);
  });

  it.each([
    ['2026-10-19', false],
    ['2026-10-20', true],
    ['2026-11-01', true],
    ['2026-11-02', false],
  ])('un retour le %s pendant l’arrêt : %s', (repriseLe, juste) => {
    expect(verifier(connu, { objet: 'reprise-anticipee', repriseLe }, AUJOURDHUI).ok).toBe(juste);
  });

  it('un arrêt qui n’est pas le sien est inconnu', () => {
    const deux = { ...connu, arrets: [ARRET, { ...ARRET, id: uid(61) }] };
    const verdict = verifier(deux, { objet: 'annulation', arret: uid(99) }, AUJOURDHUI);
    expect(verdict).toMatchObject({ refus: [{ code: 'ALM-P-205', chemin: 'arret' }] });
  });

  it('n’importe quoi est refusé sans lever', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (v) => {
        expect(verifier(RIEN, v, AUJOURDHUI).ok).toBe(false);
      }),
    );
  });
});
