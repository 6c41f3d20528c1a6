import { ecrireJour, j } from '@almanach/bareme';
import type { DecompteJson, SituationJson } from '@almanach/moteur';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, decompter, jourParJour, substance } from './calcul.ts';
import { type ArretJson, euros } from './generateur/arrets.ts';
import { GRAINE, situations, situationsConnues } from './generateur.ts';

const reglages = (graine: number, numRuns: number) => ({ seed: GRAINE + graine, numRuns });

describe('deux écritures des mêmes faits', () => {
  it('un arrêt découpé en prolongations qui se suivent vaut l’arrêt entier', () => {
    fc.assert(
      fc.property(situations, fc.nat(), fc.nat(), (s, lequel, ou) => {
        if (seRecouvrent(s.arrets)) return;
        const entiere = { ...s, arrets: s.arrets.map(envoyerATemps) };
        const i = lequel % entiere.arrets.length;
        const parties = decouper(entiere.arrets[i] as ArretJson, ou);
        const arrets = entiere.arrets.flatMap((a, k) => (k === i ? parties : [a]));
        const d = decompter(entiere);
        if (d === null) return;
        expect(substance(decompter({ ...s, arrets }) as DecompteJson)).toEqual(substance(d));
      }),
      reglages(11, 10_000),
    );
  });

  it('l’ordre des listes ne change rien', () => {
    fc.assert(
      fc.property(situations, fc.infiniteStream(fc.nat({ max: 1000 })), (s, hasard) => {
        const d = decompter(s);
        if (d === null) return;
        const melanger = <T>(liste: readonly T[] | undefined): T[] | undefined =>
          liste
            ?.map((x) => ({ x, cle: hasard.next().value as number }))
            .sort((a, b) => a.cle - b.cle)
            .map(({ x }) => x);
        const melangee: SituationJson = {
          ...s,
          arrets: melanger(s.arrets) ?? [],
          emplois: melanger(s.emplois?.map((e) => ({ ...e, paies: melanger(e.paies) }))),
          historique: melanger(s.historique),
        };
        expect(substance(decompter(melangee) as DecompteJson)).toEqual(substance(d));
      }),
      reglages(12, 10_000),
    );
  });
});

/** Which of two prescriptions covers a common day hangs on their order (INT-18): nothing to say of splits. */
function seRecouvrent(arrets: readonly ArretJson[]): boolean {
  return arrets.some((a, i) => i > 0 && a.du <= (arrets[i - 1]?.au ?? ''));
}

/** Sent on the day it is written; a remote prescription covers three days each, so it is not one to split. */
function envoyerATemps(a: ArretJson): ArretJson {
  const prescritLe = a.prescritLe ?? a.du;
  return { ...a, prescritLe, envoyeLe: prescritLe, teleconsultation: false };
}

/** Two parts, never inside a half-time period, whose amounts are for its whole length. */
function decouper(a: ArretJson, ou: number): ArretJson[] {
  if (a.au === null) return [a];
  const coupe = ecrireJour(j(a.du) + 1 + (ou % Math.max(1, j(a.au) - j(a.du))));
  const tempsPartiel = a.tempsPartiel ?? [];
  if (coupe > a.au || tempsPartiel.some((t) => t.du < coupe && t.au >= coupe)) return [a];
  return [
    { ...a, au: ecrireJour(j(coupe) - 1), tempsPartiel: tempsPartiel.filter((t) => t.au < coupe) },
    {
      ...a,
      id: `${a.id}-suite`,
      du: coupe,
      type: 'prolongation',
      tempsPartiel: tempsPartiel.filter((t) => t.du >= coupe),
    },
  ];
}

describe('le salaire', () => {
  /**
   * One stop: with several, a higher wage may open rights earlier, use up the 360 days and lower a later stop.
   * No half-time, whose loss of gain is a fact of its own; the pay is already positive (a month without pay is
   * rebuilt, a month with one cent is not: R323-8).
   */
  it('une paie plus haute ne baisse jamais le total d’un arrêt', () => {
    fc.assert(
      fc.property(
        situationsConnues,
        fc.nat(),
        fc.integer({ min: 1, max: 300_000 }),
        (s, laquelle, hausse) => {
          const seul = {
            ...s,
            arrets: s.arrets.slice(0, 1).map((a) => ({ ...a, tempsPartiel: [] })),
          };
          const avant = decompter(seul);
          const paies = (s.emplois ?? []).reduce((n, e) => n + (e.paies?.length ?? 0), 0);
          if (avant === null || avant.totaux.brut === null || paies === 0) return;
          const apres = decompter(augmenter(seul, laquelle % paies, hausse));
          expect(cents(apres?.totaux.brut ?? '0')).toBeGreaterThanOrEqual(cents(avant.totaux.brut));
        },
      ),
      reglages(13, 10_000),
    );
  });
});

function augmenter(s: SituationJson, laquelle: number, hausse: number): SituationJson {
  let rang = 0;
  return {
    ...s,
    emplois: s.emplois?.map((e) => ({
      ...e,
      paies: e.paies?.map((p) =>
        rang++ === laquelle ? { ...p, brut: euros(cents(p.brut) + hausse) } : p,
      ),
    })),
  };
}

describe('un fait inconnu', () => {
  it('les bornes contiennent le résultat de chaque réponse possible, jour par jour', () => {
    fc.assert(
      fc.property(
        situations,
        fc.array(fc.nat({ max: 1000 }), { minLength: 3, maxLength: 3 }),
        (s, choix) => {
          if (!JSON.stringify(s).includes('"inconnu"')) return;
          // Several stops share counters that an answer in between may move: their bounds are not
          // proven (docs/decisions/0002), those of one stop are.
          if (s.arrets.length > 1) return;
          const bornes = decompter(s);
          if (bornes === null) return;
          for (const graine of choix) {
            const complet = repondre(s, graine);
            const d = decompter(complet);
            if (d === null) continue;
            const possibles = jourParJour(bornes);
            jourParJour(d).forEach(({ min, max }, i) => {
              expect(min).toBeGreaterThanOrEqual(possibles[i]?.min ?? 0);
              expect(max).toBeLessThanOrEqual(possibles[i]?.max ?? 0);
            });
          }
        },
      ),
      reglages(14, 12_000),
    );
  });
});

/** One answer to every unknown fact, chosen by a number. */
function repondre(s: SituationJson, graine: number): SituationJson {
  let n = graine;
  const parmi = <T>(...valeurs: T[]): T => {
    n = (n * 31 + 7) % 1009;
    return valeurs[n % valeurs.length] as T;
  };
  const { assure = {} } = s;
  return {
    ...s,
    assure: {
      ...assure,
      immatriculation:
        assure.immatriculation === 'inconnu'
          ? parmi('2000-01-01', '2019-06-01', '2024-01-01')
          : assure.immatriculation,
      enfantsACharge:
        assure.enfantsACharge === 'inconnu' ? parmi(0, 2, 3, 5) : assure.enfantsACharge,
    },
    emplois: s.emplois?.map((e) => ({
      ...e,
      paies: e.paies?.map((p) => ({
        ...p,
        brut: p.brut === 'inconnu' ? parmi('0.01', '800.00', '1900.00', '25000.00') : p.brut,
        heures: p.heures === 'inconnu' ? parmi('0.00', '35.00', '151.67') : p.heures,
      })),
    })),
    chomage: s.chomage?.map((c) => ({
      ...c,
      indemnise: c.indemnise === 'inconnu' ? parmi(true, false) : c.indemnise,
    })),
    arrets: s.arrets.map((a) => ({
      ...a,
      envoyeLe:
        a.envoyeLe === 'inconnu'
          ? ecrireJour(j(a.prescritLe ?? a.du) + parmi(0, 2, 5, 20, 700))
          : a.envoyeLe,
      ald:
        a.ald === 'inconnu'
          ? parmi<ArretJson['ald']>(null, { affection: 'inconnue', exonerante: false })
          : a.ald,
      teleconsultation: a.teleconsultation === 'inconnu' ? parmi(true, false) : a.teleconsultation,
    })),
  };
}
