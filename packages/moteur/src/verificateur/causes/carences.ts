import { ajouterMois } from '@almanach/bareme';
import type { Situation } from '../../situation/types.ts';
import { REGLES } from '../../trace/regles.ts';
import { avecTables, constante, copie, type Dossier, rejouer } from '../dossier.ts';
import { remplacer } from '../paliers.ts';
import { type Cause, type Hypothese, MALADIE } from './type.ts';

function carenceDe(d: Dossier, jours: number): Hypothese {
  const carence = constante(d.droit.tables.carence, jours);
  return {
    operandes: { jours: String(jours) },
    paliers: () => rejouer(d, null, avecTables(d.droit, { carence })),
  };
}

const carences =
  (...jours: number[]) =>
  (d: Dossier) =>
    jours.map((n) => carenceDe(d, n));

/** Three more unpaid days at the start of a prescription that only prolongs the stop. */
function carenceDeProlongation(d: Dossier): Hypothese[] {
  const prolongations = d.lue.bas.arrets.filter(
    (a) =>
      d.jours.some((j) => j.du <= a.au && j.au >= a.du) &&
      !d.attendu.arrets.some((x) => x.du === a.du),
  );
  const sansTroisJours = (liste: typeof prolongations) => () =>
    liste.reduce(
      (p, a) => remplacer(p, { du: a.du, au: Math.min(a.au, a.du + 2) }, () => 0),
      copie(d),
    );
  const chacune = prolongations.map((a) => ({
    operandes: { id: a.id },
    paliers: sansTroisJours([a]),
  }));
  const toutes = { operandes: {}, paliers: sansTroisJours(prolongations) };
  return prolongations.length > 1 ? [...chacune, toutes] : chacune;
}

/** A prolongation computed as a stop of its own: a waiting period and a base of its own. */
function prolongationCommeInitial(d: Dossier): Hypothese[] {
  return [{ operandes: {}, paliers: () => rejouer(d, (s) => typer(s, 'prolongation', 'initial')) }];
}

function initialCommeProlongation(d: Dossier): Hypothese[] {
  return [{ operandes: {}, paliers: () => rejouer(d, (s) => typer(s, 'initial', 'prolongation')) }];
}

function typer(s: Situation, de: string, type: 'initial' | 'prolongation'): Situation {
  return { ...s, arrets: s.arrets.map((a, i) => (i > 0 && a.type === de ? { ...a, type } : a)) };
}

/** The long illness is not seen: its stops bear the waiting period and the ordinary limits. */
function aldIgnoree(d: Dossier): Hypothese[] {
  if (!d.lue.bas.arrets.some((a) => a.ald !== null)) return [];
  return [
    {
      operandes: {},
      paliers: () =>
        rejouer(d, (s) => ({ ...s, arrets: s.arrets.map((a) => ({ ...a, ald: null })) })),
    },
  ];
}

/** The reason that lifts the waiting period is not seen. */
function dispenseIgnoree(d: Dossier): Hypothese[] {
  const carenceSuspendue = {
    ...d.droit.tables.carenceSuspendue,
    valeurs: d.droit.tables.carenceSuspendue.valeurs.map(() => null),
  };
  return [
    {
      operandes: {},
      paliers: () =>
        rejouer(
          d,
          (s) => ({ ...s, arrets: s.arrets.map((a) => ({ ...a, motif: null })) }),
          avecTables(d.droit, { carenceSuspendue }),
        ),
    },
  ];
}

/** The days without a prescription between two stops: paid as those around them, or not paid. */
function ecart(d: Dossier): Hypothese[] {
  const { toleranceJoursNonPrescrits } = d.droit.tables;
  const tolerances = [0, 3].map((n) => ({
    operandes: { tolerance: String(n) },
    paliers: () =>
      rejouer(
        d,
        null,
        avecTables(d.droit, {
          toleranceJoursNonPrescrits: constante(toleranceJoursNonPrescrits, n),
        }),
      ),
  }));
  return [...tolerances, { operandes: {}, paliers: () => ecartsPayes(d) }];
}

function ecartsPayes(d: Dossier) {
  let veille: number | null = 0;
  return d.paliers.map(({ du, au, cents, tranche }) => {
    const vaut = tranche.motif === 'jours-non-prescrits' ? veille : cents;
    veille = vaut;
    return { du, au, cents: vaut };
  });
}

/** The rights beyond six months: refused where they are open, or the reverse. */
function sixMois(d: Dossier): Hypothese[] {
  return d.attendu.arrets.map((a) => ({
    operandes: {},
    paliers: () => remplacer(copie(d), { du: ajouterMois(a.du, 6), au: a.au }, () => 0),
  }));
}

export const CARENCES: readonly Cause[] = [
  { code: 'carence-double', regle: REGLES.carence, prestations: MALADIE, hypotheses: carences(6) },
  { code: 'carence-oubliee', regle: REGLES.carence, prestations: MALADIE, hypotheses: carences(0) },
  {
    code: 'carence-de-prolongation',
    regle: REGLES.prolongation,
    prestations: MALADIE,
    hypotheses: carenceDeProlongation,
  },
  {
    code: 'carence-mal-comptee',
    regle: REGLES.carence,
    prestations: MALADIE,
    hypotheses: carences(7, 4, 2, 1, 5),
  },
  { code: 'ald-ignoree', regle: REGLES.carenceAld, prestations: MALADIE, hypotheses: aldIgnoree },
  {
    code: 'dispense-ignoree',
    regle: REGLES.carenceGrossesse,
    prestations: MALADIE,
    hypotheses: dispenseIgnoree,
  },
  {
    code: 'prolongation-comme-nouvel-arret',
    regle: REGLES.prolongation,
    prestations: MALADIE,
    hypotheses: prolongationCommeInitial,
  },
  {
    code: 'nouvel-arret-comme-prolongation',
    regle: REGLES.ecart2024,
    prestations: MALADIE,
    hypotheses: initialCommeProlongation,
  },
  {
    code: 'ecart-entre-arrets',
    regle: REGLES.joursNonPrescrits,
    prestations: MALADIE,
    hypotheses: ecart,
  },
  {
    code: 'arret-a-six-mois',
    regle: REGLES.immatriculation,
    prestations: MALADIE,
    hypotheses: sixMois,
  },
];
