import { ajouterMois } from '@almanach/bareme';
import type { Situation } from '../../situation/types.ts';
import { REGLES } from '../../trace/regles.ts';
import { avecTables, constante, copie, type Dossier, rejouer } from '../dossier.ts';
import { remplacer } from '../paliers.ts';
import { ALD } from './ald.ts';
import { avecCarence, carenceDue } from './carence-due.ts';
import { type Cause, type Hypothese, MALADIE, SANS_ACCIDENT } from './type.ts';

function carenceDouble(d: Dossier): Hypothese[] {
  const due = carenceDue(d);
  return [avecCarence(d, 2 * due.jours, due)];
}

function carenceOubliee(d: Dossier): Hypothese[] {
  return [avecCarence(d, 0, carenceDue(d))];
}

/** Seven days of before, three of since, or a day miscounted. */
function carenceMalComptee(d: Dossier): Hypothese[] {
  const due = carenceDue(d);
  return [7, 3, 4, 2, 1, 5, 6, 8, 10]
    .filter((n) => n !== 2 * due.jours)
    .map((n) => avecCarence(d, n, due));
}

/** The waiting days again at the start of a prescription that only prolongs the stop. */
function carenceDeProlongation(d: Dossier): Hypothese[] {
  const prolongations = d.lue.bas.arrets.filter(
    (a) =>
      d.jours.some((j) => j.du <= a.au && j.au >= a.du) &&
      !d.attendu.arrets.some((x) => x.du === a.du),
  );
  const { jours } = carenceDue(d);
  const sansPremiersJours = (liste: typeof prolongations) => () =>
    liste.reduce(
      (p, a) => remplacer(p, { du: a.du, au: Math.min(a.au, a.du + jours - 1) }, () => 0),
      copie(d),
    );
  const chacune = prolongations.map((a) => ({
    operandes: { id: a.id, jours: String(jours) },
    paliers: sansPremiersJours([a]),
  }));
  const toutes = {
    operandes: { jours: String(jours) },
    paliers: sansPremiersJours(prolongations),
  };
  return prolongations.length > 1 ? [...chacune, toutes] : chacune;
}

/** No gap is short enough: what the law was not, before September 2024. */
function sansEcart({ droit }: Dossier) {
  const { ecartSansCarence, toleranceJoursNonPrescrits } = droit.tables;
  return avecTables(droit, {
    ecartSansCarence: constante(ecartSansCarence, -1),
    toleranceJoursNonPrescrits: constante(toleranceJoursNonPrescrits, 0),
  });
}

/** A prolongation computed as a stop of its own: a waiting period and a base of its own. */
function prolongationCommeInitial(d: Dossier): Hypothese[] {
  const autre = (s: Situation) => typer(s, 'prolongation', 'initial');
  return [d.droit, sansEcart(d)].map((droit) => ({
    operandes: {},
    paliers: () => rejouer(d, autre, droit),
  }));
}

/** A new stop taken for a prolongation, even after more than the 48 hours of before September 2024. */
function initialCommeProlongation(d: Dossier): Hypothese[] {
  const { ecartSansCarence } = d.droit.tables;
  const large = avecTables(d.droit, { ecartSansCarence: constante(ecartSansCarence, 400) });
  const suite = (s: Situation) => typer(s, 'initial', 'prolongation');
  return [
    { operandes: {}, paliers: () => rejouer(d, suite) },
    { operandes: {}, paliers: () => rejouer(d, suite, large) },
    { operandes: {}, paliers: () => rejouer(d, null, large) },
  ];
}

function typer(s: Situation, de: string, type: 'initial' | 'prolongation'): Situation {
  return { ...s, arrets: s.arrets.map((a, i) => (i > 0 && a.type === de ? { ...a, type } : a)) };
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
  {
    code: 'carence-double',
    regle: REGLES.carence,
    prestations: SANS_ACCIDENT,
    hypotheses: carenceDouble,
  },
  {
    code: 'carence-oubliee',
    regle: REGLES.carence,
    prestations: SANS_ACCIDENT,
    hypotheses: carenceOubliee,
  },
  {
    code: 'carence-de-prolongation',
    regle: REGLES.prolongation,
    prestations: SANS_ACCIDENT,
    hypotheses: carenceDeProlongation,
  },
  {
    code: 'carence-mal-comptee',
    regle: REGLES.carence,
    prestations: SANS_ACCIDENT,
    hypotheses: carenceMalComptee,
  },
  ...ALD,
  {
    code: 'dispense-ignoree',
    regle: REGLES.carenceGrossesse,
    prestations: SANS_ACCIDENT,
    hypotheses: dispenseIgnoree,
  },
  {
    code: 'prolongation-comme-nouvel-arret',
    regle: REGLES.prolongation,
    prestations: SANS_ACCIDENT,
    hypotheses: prolongationCommeInitial,
  },
  {
    code: 'nouvel-arret-comme-prolongation',
    regle: REGLES.ecart2024,
    prestations: SANS_ACCIDENT,
    hypotheses: initialCommeProlongation,
  },
  {
    code: 'ecart-entre-arrets',
    regle: REGLES.joursNonPrescrits,
    prestations: SANS_ACCIDENT,
    hypotheses: ecart,
  },
  {
    code: 'arret-a-six-mois',
    regle: REGLES.immatriculation,
    prestations: MALADIE,
    hypotheses: sixMois,
  },
];
