import { chargerDroit } from '@almanach/bareme';
import { type ContratJson, calculer, lireSituation, type SituationJson } from '@almanach/moteur';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Decompte, Tranche } from '../src/decompte/types.ts';
import { contrats, type Fiche, fiches, situationDe } from './generateur/contrats.ts';
import { CONNU_LE, GRAINE } from './generateur.ts';

const droit = chargerDroit(CONNU_LE);
vi.setConfig({ testTimeout: 900_000 });

const reglages = (graine: number, numRuns: number) => ({ seed: GRAINE + 400 + graine, numRuns });

function calcul(s: SituationJson, trace = false): Decompte {
  const lu = lireSituation(s, { le: CONNU_LE });
  if (!lu.ok) throw new Error(lu.erreurs.map((e) => `${e.code} ${e.chemin} ${e.recu}`).join());
  return calculer(lu.valeur, droit, { trace });
}

/** The same contract as a duty of the employer: it neither waits for the employer nor takes it off. */
function enConvention(c: ContratJson): ContratJson {
  return {
    ...c,
    famille: 'convention',
    payeur: { type: 'employeur', nom: 'Employeur' },
    garanties: c.garanties.map((g) => ({
      ...g,
      franchises: g.franchises.map(({ relais: _, ...reste }) => reste),
      deductions: g.deductions.filter((d) => d.quoi !== 'employeur'),
      plafonds: g.plafonds.filter((p) => !p.composantes.includes('employeur')),
      // Read alone: what the law gives does not count in the cap across payers.
    })),
    principeIndemnitaire: null,
  };
}

const conventions = contrats.map((liste) => enConvention(liste[0] as ContratJson));
/** Amounts in gross, as the law's: totals compare as they are (INT-50). */
const enBrut = (c: ContratJson): ContratJson => ({
  ...c,
  garanties: c.garanties.map((g) => ({
    ...g,
    forme: g.forme === 'maintien-net' ? ('sous-deduction' as const) : g.forme,
    base: g.base === null ? null : { ...g.base, assiette: 'brut' as const },
  })),
});

const unArret = fiches.map(
  (f): Fiche => ({ ...f, second: undefined, anciennete: f.anciennete ?? 4 }),
);

const somme = (tranches: readonly Tranche[]) =>
  tranches.reduce((s, t) => s + (t.au - t.du + 1) * t.journalier, 0);

function parPayeur(d: Decompte, payeur: string): number {
  return d.arrets.reduce(
    (s, a) =>
      s +
      a.complements.filter((x) => x.payeur === payeur).reduce((t, x) => t + somme(x.tranches), 0),
    0,
  );
}

describe('la loi ou la convention (R-C-11)', () => {
  it('l’employeur doit, sur tout l’arrêt, le plus grand des deux, et lui seul', () => {
    fc.assert(
      fc.property(unArret, conventions.map(enBrut), (f, c) => {
        const loi = parPayeur(calcul(situationDe(f, [])), 'employeur');
        const seule = calcul(situationDe({ ...f, anciennete: undefined }, [c]));
        const convention = parPayeur(seule, `contrat:${c.id}`);
        const ensemble = calcul(situationDe(f, [c]));
        const dus = [parPayeur(ensemble, 'employeur'), parPayeur(ensemble, `contrat:${c.id}`)];
        expect(dus).toEqual(loi >= convention && loi > 0 ? [loi, 0] : [0, convention]);
      }),
      reglages(1, 6_000),
    );
  });

  it('un second arrêt et d’autres contrats ne les additionnent pas non plus', () => {
    fc.assert(
      fc.property(fiches, conventions, contrats, (f, c, liste) => {
        const autres = liste.map((x, i) => ({ ...x, id: `autre-${i}` }));
        const d = calcul(situationDe(f, [c, ...autres]));
        for (const a of d.arrets) {
          const payes = a.complements.filter(
            (x) =>
              (x.payeur === 'employeur' || x.payeur === `contrat:${c.id}`) && somme(x.tranches) > 0,
          );
          if (payes.length > 1) throw new Error(`${a.id} : ${payes.map((x) => x.payeur).join()}`);
        }
      }),
      reglages(2, 6_000),
    );
  });

  it('donne les mêmes centimes avec son raisonnement, et chaque zéro de trop cite la comparaison', () => {
    fc.assert(
      fc.property(fiches, conventions, (f, c) => {
        const d = calcul(situationDe(f, [c]), true);
        expect(d.totaux.parPayeur).toEqual(calcul(situationDe(f, [c])).totaux.parPayeur);
        for (const a of d.arrets)
          for (const x of a.complements)
            for (const t of x.tranches) {
              if (t.motif !== 'maintien-convention' && t.motif !== 'contrat-loi-plus-favorable')
                continue;
              expect(t.trace.map((rang) => d.trace[rang]?.regle.id)).toEqual(['R-C-11']);
            }
      }),
      reglages(3, 3_000),
    );
  });
});
