import { ecrireJour, j } from '@almanach/bareme';
import type { SituationJson } from '@almanach/moteur';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, decompter, jourParJour, periodes, substance } from './calcul.ts';
import { assemblerArrets, rare, recettesArrets } from './generateur/arrets.ts';
import { GRAINE } from './generateur.ts';

/** Highest daily benefit of all: three ceilings of 2026. */
const MAXIMUM = 19_751;

const revenu = fc.record({
  genre: fc.constantFrom('reel', 'reel', 'reel', 'micro', 'absent', 'inconnu'),
  euros: fc.integer({ min: 0, max: 120_000 }),
  dues: rare(fc.integer({ min: 0, max: 9_000 }), 3),
  acquittees: rare(fc.integer({ min: 0, max: 9_000 }), 3),
  echeancier: fc.constantFrom(undefined, undefined, true),
});

const recette = fc.record({
  debut: fc.integer({ min: j('2016-06-01'), max: j('2026-11-30') }),
  activite: fc.constantFrom(
    'artisan-commercant',
    'artisan-commercant',
    'liberal',
    'conjoint-collaborateur',
  ),
  anciennete: fc.oneof(fc.integer({ min: 0, max: 1_500 }), fc.constant(4_000)),
  fin: rare(fc.integer({ min: 1, max: 500 }), 12),
  emploiAvant: rare(fc.integer({ min: 1, max: 40 }), 4),
  revenus: fc.array(revenu, { minLength: 12, maxLength: 12 }),
  invalidite: rare(fc.integer({ min: -100, max: 100 }), 15),
  arrets: recettesArrets,
});

type Recette = typeof recette extends fc.Arbitrary<infer T> ? T : never;

function assembler(r: Recette): SituationJson {
  const du = r.debut - r.anciennete;
  const premiere = Number(ecrireJour(r.debut).slice(0, 4)) - 6;
  return {
    assure: {
      retraiteDepuis: null,
      ...(r.invalidite === undefined
        ? {}
        : { invalidite: { depuis: ecrireJour(r.debut + r.invalidite), categorie: 2 } }),
    },
    affiliations: [
      {
        regime: 'independant',
        activite: r.activite,
        du: ecrireJour(du),
        au: r.fin === undefined ? null : ecrireJour(Math.max(du, r.debut - r.fin)),
      },
    ],
    emplois:
      r.emploiAvant === undefined
        ? []
        : [
            {
              id: 'E1',
              du: ecrireJour(du - 800),
              au: ecrireJour(du - r.emploiAvant),
              salaireMensuel: '2000.00',
            },
          ],
    revenus: r.revenus.flatMap((x, i) => {
      if (x.genre === 'absent') return [];
      const montant = x.genre === 'inconnu' ? 'inconnu' : `${x.euros}.00`;
      return [
        {
          annee: premiere + i,
          activite: r.activite as 'liberal',
          ...(x.genre === 'micro' ? { micro: { services: montant } } : { montant }),
          ...(x.dues === undefined ? {} : { cotisationsDues: `${x.dues}.00` }),
          ...(x.acquittees === undefined ? {} : { cotisationsAcquittees: `${x.acquittees}.00` }),
          ...(x.echeancier === undefined ? {} : { echeancierRespecte: x.echeancier }),
        },
      ];
    }),
    arrets: assemblerArrets(r.arrets, r.debut),
    le: ecrireJour(r.debut + 200),
  };
}

const situations = recette.map(assembler);

function pourTous(graine: number, juger: (s: SituationJson) => void, numRuns = 1_000): void {
  fc.assert(fc.property(situations, juger), { seed: GRAINE + graine, numRuns });
}

describe('tout décompte d’indépendant', () => {
  it('couvre chaque jour une fois, sans dépasser trois plafonds', () => {
    pourTous(41, (s) => {
      const d = decompter(s);
      for (const a of d?.arrets ?? []) {
        expect(a.periodes.reduce((n, p) => n + p.jours, 0)).toBe(j(a.au) - j(a.du) + 1);
        for (const { lignes, jours } of a.periodes) {
          const [l] = lignes;
          if (l?.montantMax != null)
            expect(cents(l.montantMax)).toBeLessThanOrEqual(MAXIMUM * jours);
          else if (l?.motif !== 'droit-inconnu' && l?.motif !== 'non-couvert')
            expect(cents(l?.montantJournalier ?? 'x')).toBeLessThanOrEqual(MAXIMUM);
        }
      }
    });
  });

  it('chaque centime a sa feuille dans le raisonnement', () => {
    pourTous(42, (s) => {
      const d = decompter(s, { trace: true });
      for (const { ligne } of d === null ? [] : periodes(d)) {
        if (ligne.montantJournalier === null || cents(ligne.montantJournalier) === 0) continue;
        expect(d?.trace[ligne.trace.at(-1) ?? -1]?.resultat).toBe(ligne.montantJournalier);
      }
    });
  });

  it('le raisonnement ne change pas un centime', () => {
    pourTous(43, (s) => {
      const [avec, sans] = [true, false].map((trace) => decompter(s, { trace }));
      if (avec != null && sans != null) expect(substance(avec)).toEqual(substance(sans));
    });
  });

  it('un revenu inconnu, une fois connu, tombe entre ses bornes', () => {
    pourTous(44, (tous) => {
      // Of several stops, one that is or is not paid may use up the days of the next.
      const s = { ...tous, arrets: tous.arrets.slice(0, 1) };
      const bornes = decompter(s);
      const connue = {
        ...s,
        revenus: s.revenus?.map((r) =>
          r.montant === 'inconnu' ? { ...r, montant: '31415.00' } : r,
        ),
      };
      const precise = decompter(connue);
      if (bornes === null || precise === null) return;
      const larges = jourParJour(bornes);
      jourParJour(precise).forEach(({ min, max }, i) => {
        expect(min).toBeGreaterThanOrEqual((larges[i]?.min ?? 0) - 0.001);
        expect(max).toBeLessThanOrEqual((larges[i]?.max ?? 0) + 0.001);
      });
    });
  });
});
