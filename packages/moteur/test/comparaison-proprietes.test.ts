import { ecrireJour, j } from '@almanach/bareme';
import {
  type ComparaisonJson,
  comparer,
  type DecompteJson,
  differences,
  type SituationJson,
  schemaComparaison,
  type VersementJson,
} from '@almanach/moteur';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, decompter } from './calcul.ts';
import { GRAINE, situations } from './generateur.ts';

/** Cents of each day and payee, counted day by day; `null` when the day is unknown. */
function jours(d: DecompteJson): Map<string, number | null> {
  const lus = new Map<string, number | null>();
  for (const p of d.arrets.flatMap((a) => a.periodes)) {
    for (let jour = j(p.du); jour <= j(p.au); jour++) {
      for (const l of p.lignes)
        lus.set(
          `${jour} ${l.beneficiaire}`,
          l.montantJournalier === null ? null : cents(l.montantJournalier),
        );
    }
  }
  return lus;
}

const signes = (montant: string) =>
  montant.startsWith('-') ? -cents(montant.slice(1)) : cents(montant);
const somme = (nombres: readonly number[]) => nombres.reduce((a, b) => a + b, 0);

function inconnus(...cartes: Map<string, number | null>[]): Set<string> {
  return new Set(
    cartes.flatMap((m) => [...m].filter(([, v]) => v === null).map(([k]) => k.split(' ')[0] ?? '')),
  );
}

/** Sum of the known days of one payee, apart from the days set aside. */
function total(m: Map<string, number | null>, qui: string, sauf: ReadonlySet<string>): number {
  return somme(
    [...m]
      .filter(([cle]) => cle.endsWith(` ${qui}`) && !sauf.has(cle.split(' ')[0] ?? ''))
      .map(([, v]) => v ?? 0),
  );
}

function totalPour(c: ComparaisonJson, qui: string, champ: 'solde' | 'avant' | 'apres'): number {
  return somme(c.totaux.filter((t) => t.beneficiaire === qui).map((t) => signes(t[champ])));
}

/** The same person, less one stop, or paid otherwise: what comes to light later. */
const changements = fc.record({
  sansDernier: fc.boolean(),
  brut: fc.option(fc.integer({ min: 0, max: 400_000 }), { nil: undefined }),
});

function changer(
  s: SituationJson,
  c: { sansDernier: boolean; brut?: number | undefined },
): SituationJson {
  const arrets = c.sansDernier && s.arrets.length > 1 ? s.arrets.slice(0, -1) : s.arrets;
  const { brut } = c;
  if (brut === undefined) return { ...s, arrets };
  const emplois = (s.emplois ?? []).map((e) => ({
    ...e,
    paies: (e.paies ?? []).map((p, i) =>
      i === 0 ? { ...p, brut: `${(brut - (brut % 100)) / 100}.00` } : p,
    ),
  }));
  return { ...s, arrets, emplois };
}

const paires = fc.oneof(
  fc.tuple(situations, changements).map(([s, c]) => [s, changer(s, c)] as const),
  // On one day of computation: which days are past is not what is compared.
  fc.tuple(situations, situations).map(([s, t]) => [s, { ...t, le: s.le }] as const),
);

function pourToutePaire(
  numRuns: number,
  graine: number,
  juger: (a: DecompteJson, b: DecompteJson) => void,
): void {
  fc.assert(
    fc.property(paires, ([s, t]) => {
      const [a, b] = [decompter(s, { trace: true }), decompter(t, { trace: true })];
      if (a !== null && b !== null) juger(a, b);
    }),
    { seed: GRAINE + graine, numRuns },
  );
}

describe('toute comparaison', () => {
  it('somme des différences = somme après − somme avant, pour chaque bénéficiaire', () => {
    pourToutePaire(1500, 60, (a, b) => {
      const c = comparer(a, b);
      const [x, y] = [jours(a), jours(b)];
      const sauf = inconnus(x, y);
      expect(c.joursInconnus).toBe(sauf.size);
      for (const qui of ['assure', 'employeur']) {
        const attendu = total(y, qui, sauf) - total(x, qui, sauf);
        const periodes = c.periodes.filter((p) => p.beneficiaire === qui);
        expect(somme(periodes.map((p) => signes(p.difference ?? '0.00')))).toBe(attendu);
        expect(totalPour(c, qui, 'solde')).toBe(attendu);
      }
      for (const t of c.totaux)
        expect(signes(t.rappel) - signes(t.tropPercu)).toBe(signes(t.solde));
      for (const p of c.periodes) {
        expect(p.jours).toBe(j(p.au) - j(p.du) + 1);
        for (const rang of p.causes) expect(c.causes[rang]).toBeDefined();
      }
      expect(schemaComparaison.safeParse(c).success).toBe(true);
    });
  });

  it('d’un décompte avec lui-même, est vide', () => {
    fc.assert(
      fc.property(situations, (s) => {
        const d = decompter(s, { trace: true });
        if (d === null) return;
        const c = comparer(d, d, { situations: { avant: s, apres: s } });
        expect([c.periodes, c.causes, c.faits]).toEqual([[], [], []]);
        for (const t of c.totaux) expect([t.rappel, t.tropPercu]).toEqual(['0.00', '0.00']);
      }),
      { seed: GRAINE + 61, numRuns: 800 },
    );
  });

  it('retournée, dit l’inverse', () => {
    pourToutePaire(800, 62, (a, b) => {
      const [aller, retour] = [comparer(a, b), comparer(b, a)];
      const vues = (c: ComparaisonJson, envers: boolean) =>
        c.periodes.map((p) => ({
          jours: `${p.du} ${p.au} ${p.payeur} ${p.beneficiaire}`,
          avant: envers ? p.apres : p.avant,
          apres: envers ? p.avant : p.apres,
          ecart: p.difference === null ? null : signes(p.difference) * (envers ? -1 : 1) + 0,
        }));
      expect(vues(retour, true)).toEqual(vues(aller, false));
    });
  });
});

describe('ce qui est dû, moins ce qui a été versé', () => {
  const versements = fc.array(
    fc.record({
      decalage: fc.integer({ min: -10, max: 60 }),
      jours: fc.integer({ min: 1, max: 40 }),
      cents: fc.integer({ min: 0, max: 200_000 }),
      beneficiaire: fc.constantFrom('assure' as const, 'employeur' as const),
    }),
    { maxLength: 6 },
  );

  it('est la somme des différences, au centime', () => {
    fc.assert(
      fc.property(situations, versements, (s, recettes) => {
        const d = decompter(s);
        if (d === null) return;
        const debut = j(d.arrets[0]?.du as string);
        const payeur = d.arrets[0]?.periodes[0]?.lignes[0]?.payeur as string;
        const faits = recettes.map(
          (r): VersementJson => ({
            payeur,
            beneficiaire: r.beneficiaire,
            du: ecrireJour(debut + r.decalage),
            au: ecrireJour(debut + r.decalage + r.jours - 1),
            brut: `${(r.cents - (r.cents % 100)) / 100}.${String(r.cents % 100).padStart(2, '0')}`,
          }),
        );
        const c = differences(d, faits);
        const dus = jours(d);
        const sauf = inconnus(dus);
        for (const qui of ['assure', 'employeur']) {
          const periodes = c.periodes.filter((p) => p.beneficiaire === qui);
          const ecart = somme(periodes.map((p) => signes(p.difference ?? '0.00')));
          expect(ecart).toBe(totalPour(c, qui, 'solde'));
          expect(totalPour(c, qui, 'apres')).toBe(total(dus, qui, sauf));
          if (sauf.size > 0) continue;
          const verse = somme(
            faits.filter((f) => f.beneficiaire === qui).map((f) => cents(f.brut)),
          );
          expect(totalPour(c, qui, 'avant')).toBe(verse);
          expect(ecart).toBe(total(dus, qui, sauf) - verse);
        }
      }),
      { seed: GRAINE + 63, numRuns: 1500 },
    );
  });
});
