import { anneeDe } from '@almanach/bareme';
import { arrondir } from '../../nombres/arrondi.ts';
import type { Revenu, Situation } from '../../situation/types.ts';
import { REGLES } from '../../trace/regles.ts';
import {
  avecTables,
  constante,
  type Dossier,
  debutsEnEcart,
  ecartee,
  rejouer,
  transformee,
} from '../dossier.ts';
import { type Cause, type Hypothese, MALADIE } from './type.ts';

type Tables = Dossier['droit']['tables'];

/** Years of the stops of a self-employed person that differ. */
export function anneesDesArrets(d: Dossier): number[] {
  return [...new Set(debutsEnEcart(d, 'independant').map(anneeDe))];
}

export function surTables(
  d: Dossier,
  operandes: Record<string, string>,
  tables: Partial<Tables>,
): Hypothese {
  return { operandes, paliers: () => rejouer(d, null, avecTables(d.droit, tables)) };
}

export function surRevenus(
  d: Dossier,
  operandes: Record<string, string>,
  changer: (revenus: readonly Revenu[]) => Revenu[],
): Hypothese {
  const faits = (s: Situation): Situation => ({ ...s, revenus: trier(changer(s.revenus)) });
  return { operandes, paliers: () => rejouer(d, faits) };
}

const trier = (revenus: Revenu[]) => revenus.sort((a, b) => a.annee - b.annee || a.rang - b.rang);

const deMetier = (r: Revenu) => r.activite !== 'exploitant-agricole';

/** The same income, times a ratio: contributions are a share, they stay as they are. */
function part(r: Revenu, sur: number): Revenu {
  const { montant, micro } = r;
  const divise = (cents: number) => arrondir(cents, sur);
  return {
    ...r,
    montant: montant < 0 ? montant : divise(montant),
    micro:
      micro === null
        ? null
        : { vente: divise(micro.vente), services: divise(micro.services), bnc: divise(micro.bnc) },
  };
}

/** One of the three years counts for nothing, and is still divided by. */
function revenuOublie(d: Dossier): Hypothese[] {
  return anneesDesArrets(d).flatMap((n) =>
    [n - 1, n - 2, n - 3].map((annee) =>
      surRevenus(d, { annee: String(annee) }, (revenus) =>
        revenus.map((r) =>
          deMetier(r) && r.annee === annee
            ? { ...r, montant: 0, micro: r.micro && { vente: 0, services: 0, bnc: 0 } }
            : r,
        ),
      ),
    ),
  );
}

/** Mean of other years than the three before the stop. */
function anneesDeRevenu(d: Dossier): Hypothese[] {
  return anneesDesArrets(d).flatMap((n) => {
    const listes = [
      [n - 4, n - 3, n - 2],
      [n - 2, n - 1, n],
      [n - 1],
      [n - 2, n - 1],
      [n - 2],
      [n - 3, n - 2],
      [n],
      [n - 3],
      [n - 1, n],
      [n - 3, n - 1],
    ];
    return listes.flatMap((annees) => moyenneDe(d, n, annees));
  });
}

/**
 * The income of some years in the place of the three before. A mean of two years is at most a cent of a year
 * away from theirs, less than what separates a day of 1/730 from a half cent.
 */
function moyenneDe(d: Dossier, n: number, annees: readonly number[]): Hypothese[] {
  const connues = new Set(d.lue.bas.revenus.filter(deMetier).map((r) => r.annee));
  if (!annees.every((a) => connues.has(a))) return [];
  const lues = (rang: number): readonly number[] =>
    annees.length === 2 && rang === 2 ? annees : [annees[rang % annees.length] as number];
  const faits = (revenus: readonly Revenu[]): Revenu[] => [
    ...revenus.filter((r) => !deMetier(r) || r.annee < n - 3 || r.annee >= n),
    ...[0, 1, 2].flatMap((rang) => {
      const sources = lues(rang);
      return revenus
        .filter((r) => deMetier(r) && sources.includes(r.annee))
        .map((r) => ({ ...part(r, sources.length), annee: n - 3 + rang }));
    }),
  ];
  const operandes = { annees: [...annees].sort((a, b) => a - b).join(', ') };
  // Names of the years move with their incomes: 2020 is then no longer where the law leaves it out.
  const { tnsNeutralisation2020 } = d.droit.tables;
  const droit = avecTables(d.droit, { tnsNeutralisation2020: ecartee(tnsNeutralisation2020) });
  return [
    surRevenus(d, operandes, faits),
    {
      operandes,
      paliers: () => rejouer(d, (s) => ({ ...s, revenus: trier(faits(s.revenus)) }), droit),
    },
  ];
}

/** The year 2020 counted where it may be left out, or left out where it counts. */
function annee2020(d: Dossier): Hypothese[] {
  if (anneesDesArrets(d).length === 0) return [];
  const { tnsNeutralisation2020 } = d.droit.tables;
  return [
    surTables(d, { comptee: 'oui' }, { tnsNeutralisation2020: ecartee(tnsNeutralisation2020) }),
    surTables(
      d,
      { comptee: 'non' },
      { tnsNeutralisation2020: constante(tnsNeutralisation2020, 1) },
    ),
  ];
}

/** Turnover of a micro-entrepreneur without its deduction, or with that of another kind of sales. */
function abattement(d: Dossier): Hypothese[] {
  if (anneesDesArrets(d).length === 0 || !d.lue.bas.revenus.some((r) => r.micro !== null))
    return [];
  const { microAbattementVente, microAbattementServices, microAbattementBnc } = d.droit.tables;
  const taux = [
    ['0', { n: 0, d: 1 }],
    ['0.71', { n: 71, d: 100 }],
    ['0.50', { n: 1, d: 2 }],
    ['0.34', { n: 34, d: 100 }],
  ] as const;
  return taux.map(([texte, valeur]) =>
    surTables(
      d,
      { taux: texte },
      {
        microAbattementVente: constante(microAbattementVente, valeur),
        microAbattementServices: constante(microAbattementServices, valeur),
        microAbattementBnc: constante(microAbattementBnc, valeur),
      },
    ),
  );
}

/** An income kept whole although its contributions are paid in part. */
function cotisations(d: Dossier): Hypothese[] {
  if (anneesDesArrets(d).length === 0) return [];
  const payees = (s: Situation): Situation => ({
    ...s,
    revenus: s.revenus.map((r) => (deMetier(r) ? { ...r, echeancierRespecte: true } : r)),
  });
  // All paid, the least benefit is due too; a caisse may raise nothing.
  const sansMinimum = { ...d.droit.options, minimumIndependant: 'aucun' as const };
  return [d.droit, { ...d.droit, options: sansMinimum }].map((droit) => ({
    operandes: {},
    paliers: () => rejouer(d, payees, droit),
  }));
}

/** Divisors of a year of income as people count them; 1/730 is half of a 365th. */
const DIVISEURS = [365, 360, 720, 732, 728, 1095, 364, 260] as const;

function diviseur(d: Dossier): Hypothese[] {
  if (anneesDesArrets(d).length === 0) return [];
  return DIVISEURS.map((n) =>
    surTables(
      d,
      { diviseur: String(n) },
      { tnsDiviseur: transformee(d.droit.tables.tnsDiviseur, () => n) },
    ),
  );
}

export const REVENUS: readonly Cause[] = [
  {
    code: 'revenu-oublie',
    regle: REGLES.revenuMoyen,
    prestations: MALADIE,
    hypotheses: revenuOublie,
  },
  {
    code: 'annees-de-revenu',
    regle: REGLES.revenuMoyen,
    prestations: MALADIE,
    hypotheses: anneesDeRevenu,
  },
  { code: 'annee-2020', regle: REGLES.sans2020, prestations: MALADIE, hypotheses: annee2020 },
  {
    code: 'abattement-micro',
    regle: REGLES.revenuMicro,
    prestations: MALADIE,
    hypotheses: abattement,
  },
  {
    code: 'cotisations-non-comptees',
    regle: REGLES.cotisationsAcquittees,
    prestations: MALADIE,
    hypotheses: cotisations,
  },
  {
    code: 'diviseur-du-revenu',
    regle: REGLES.indemniteIndependant,
    prestations: MALADIE,
    hypotheses: diviseur,
  },
];
