import { INCONNU, j, valeurAu } from '@almanach/bareme';
import type { DecompteJson, SituationJson } from '@almanach/moteur';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, decompter, droit, jourParJour, periodes, substance } from './calcul.ts';
import { GRAINE, situations } from './generateur.ts';

const NATURES = [
  'maladie',
  'accident-travail',
  'accident-trajet',
  'maladie-professionnelle',
] as const;

/** The generated situations, some of their stops turned into accidents or diseases of work. */
const accidents = fc
  .tuple(
    situations,
    fc.array(fc.nat({ max: 3 }), { minLength: 4, maxLength: 4 }),
    fc.array(fc.constantFrom(undefined, 'S', 'T'), { minLength: 4, maxLength: 4 }),
    fc.array(fc.option(fc.integer({ min: -5, max: 40 })), { minLength: 4, maxLength: 4 }),
  )
  .map(
    ([s, natures, sinistres, consolidations]): SituationJson => ({
      ...s,
      arrets: s.arrets.map((a, i) => {
        const consolide = consolidations[i];
        return {
          ...a,
          nature: NATURES[natures[i] as number] as (typeof NATURES)[number],
          sinistre: sinistres[i],
          consolideLe:
            consolide == null
              ? undefined
              : new Date(Date.parse(a.du) + consolide * 86_400_000).toISOString().slice(0, 10),
        };
      }),
    }),
  );

function pourTout(
  graine: number,
  juger: (d: DecompteJson, s: SituationJson) => void,
  trace = false,
) {
  fc.assert(
    fc.property(accidents, (s) => {
      const d = decompter(s, { trace });
      if (d !== null) juger(d, s);
    }),
    { seed: GRAINE + graine, numRuns: 3_000 },
  );
}

const professionnels = (d: DecompteJson) =>
  d.arrets.filter((a) => a.nature !== 'maladie' && a.nature !== 'accident-vie-privee');

describe('tout accident du travail', () => {
  it('ne passe jamais le maximum publié de son année', () => {
    pourTout(31, (d) => {
      for (const a of professionnels(d)) {
        const max = valeurAu(droit.tables.atIjMax80, j(a.du));
        if (max === INCONNU || max === null) continue;
        for (const { lignes } of a.periodes) {
          const montant = lignes[0]?.montantJournalier;
          // A relapse may keep the benefit of an earlier year, which was lower or equal.
          if (montant != null) expect(cents(montant)).toBeLessThanOrEqual(max);
        }
      }
    });
  });

  it('n’a ni carence, ni droits fermés, ni plafond de 360 jours', () => {
    pourTout(32, (d) => {
      const motifs = professionnels(d).flatMap((a) => a.periodes.map((p) => p.lignes[0]?.motif));
      for (const motif of [
        'carence',
        'droits-non-ouverts',
        'droits-six-mois',
        'plafond-360',
      ] as const)
        expect(motifs).not.toContain(motif);
    });
  });

  it('a pour chaque centime sa feuille, et pour chaque zéro sa raison', () => {
    pourTout(
      33,
      (d) => {
        for (const { ligne } of periodes(d)) {
          if (ligne.montantJournalier === null || cents(ligne.montantJournalier) === 0) continue;
          expect(d.trace[ligne.trace.at(-1) ?? -1]?.resultat).toBe(ligne.montantJournalier);
        }
      },
      true,
    );
  });

  it('avec ou sans raisonnement, les mêmes centimes', () => {
    pourTout(34, (d, s) => {
      expect(substance(decompter(s, { trace: true }) as DecompteJson)).toEqual(substance(d));
    });
  });

  it('les bornes d’un seul arrêt contiennent sa valeur pour une paie moyenne', () => {
    pourTout(35, (d, s) => {
      if (s.arrets.length > 1 || !JSON.stringify(s.emplois ?? []).includes('"brut":"inconnu"'))
        return;
      const repondu: SituationJson = {
        ...s,
        emplois: (s.emplois ?? []).map((e) => ({
          ...e,
          paies: (e.paies ?? []).map((p) => ({
            ...p,
            brut: p.brut === 'inconnu' ? '1900.00' : p.brut,
          })),
        })),
      };
      const connu = decompter(repondu);
      if (connu === null) return;
      const possibles = jourParJour(d);
      jourParJour(connu).forEach(({ min, max }, i) => {
        expect(min).toBeGreaterThanOrEqual(possibles[i]?.min ?? 0);
        expect(max).toBeLessThanOrEqual(possibles[i]?.max ?? 0);
      });
    });
  });
});
