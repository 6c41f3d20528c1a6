import type { Options } from '@almanach/bareme';
import { arrondir, quotient } from '../../nombres/arrondi.ts';
import { auCentime, type Exact } from '../../nombres/fraction.ts';
import { REGLES } from '../../trace/regles.ts';
import { avecTables, constante, copie, type Dossier, rejouer } from '../dossier.ts';
import type { Palier } from '../paliers.ts';
import { droitDeMoitie, melanger } from './moitie.ts';
import { type Cause, type Hypothese, MALADIE, TOUTES } from './type.ts';

function tronque(d: Dossier): Hypothese[] {
  const droit = { ...d.droit, options: { ...d.droit.options, arrondi: 'tronque' as const } };
  return [{ operandes: {}, paliers: () => rejouer(d, null, droit) }];
}

type Arrondi = (base: Exact) => Exact;

/** The base is rounded before it is halved, where the law rounds once, at the end. */
const ARRONDIS_DE_BASE: readonly (readonly [string, Arrondi])[] = [
  ['centime', (b) => ({ n: arrondir(b.n, b.d), d: 1 })],
  ['centime-inferieur', (b) => ({ n: quotient(b.n, b.d), d: 1 })],
  ['euro-inferieur', (b) => ({ n: quotient(b.n, b.d * 100) * 100, d: 1 })],
  ['euro', (b) => ({ n: arrondir(b.n, b.d * 100) * 100, d: 1 })],
];

function baseArrondie(d: Dossier): Hypothese[] {
  return ARRONDIS_DE_BASE.flatMap(([arrondi, f]) =>
    (['demi-superieur', 'tronque'] as const).map((mode) => ({
      operandes: { arrondi },
      paliers: () => surBase(d, (base) => auCentime(moitie(f(base)), mode)),
    })),
  );
}

const moitie = (x: Exact): Exact => ({ n: x.n, d: x.d * 2 });

/** Days paid at the plain rate, at what another reading of their base gives. */
function surBase(d: Dossier, montant: (base: Exact) => number): Palier[] {
  return d.paliers.map(({ du, au, cents, arret }) => {
    const a = d.attendu.arrets[arret];
    const pleine = a !== undefined && a.base !== null && cents !== null && cents === a.indemnite;
    return { du, au, cents: pleine ? montant(a.base as Exact) : cents };
  });
}

/** Benefit at another share of the base: two thirds to a family that has no right to it, or the reverse. */
function tauxEnfants(d: Dossier): Hypothese[] {
  const { tauxIjMajore, diviseurPlafondIjMajoree } = d.droit.tables;
  const droit = avecTables(d.droit, {
    tauxIjMajore: constante(tauxIjMajore, { n: 2, d: 3 }),
    diviseurPlafondIjMajoree: constante(diviseurPlafondIjMajoree, { n: 1095, d: 2 }),
  });
  const enfants = (n: number, loi = d.droit) => ({
    operandes: { enfants: String(n) },
    paliers: () => rejouer(d, (s) => ({ ...s, assure: { ...s.assure, enfants: n } }), loi),
  });
  const droitDuPremierJour = avecTables(droit, {
    jourMajoration: constante(d.droit.tables.jourMajoration, 1),
  });
  return [enfants(0), enfants(3), enfants(3, droit), enfants(3, droitDuPremierJour)];
}

/** The cut of a repeated late sending, on a notice sent in time, or on a first delay. */
function sanctionDEnvoi(d: Dossier): Hypothese[] {
  const arrets = d.lue.bas.arrets.filter((a) => d.jours.some((j) => j.du <= a.au && j.au >= a.du));
  const reduites = arrets.flatMap((a) =>
    [a.envoyeLe - 1, a.envoyeLe, a.au].map((au) => ({
      operandes: { id: a.id },
      paliers: () => melanger(copie(d), rejouer(d, null, droitDeMoitie(d)), a.prescritLe, au),
    })),
  );
  const levee = {
    operandes: {},
    paliers: () =>
      rejouer(d, (s) => ({
        ...s,
        arrets: s.arrets.map((a) => ({ ...a, envoyeLe: a.prescritLe })),
      })),
  };
  return [...reduites, levee];
}

/** Points the texts leave open: another honest reader would have found this. */
const LECTURES: readonly (readonly [keyof Options, string])[] = [
  ['smicDuPlafond', 'exact'],
  ['smicSansEmploi', 'jour-de-l-arret'],
  ['smic2030', 'debut-de-periode'],
  ['fenetreJours', 'entieres'],
  ['plancherAld', 'aucun'],
  ['jourEnvoi', 'inclus'],
  ['revenuJournalier', 'dernier-mois'],
  ['minimumIndependant', 'assiettes'],
  ['minimumIndependant', 'aucun'],
  ['debutActivite', 'trois-ans'],
];

function autreLecture(d: Dossier): Hypothese[] {
  return LECTURES.filter(([option, valeur]) => d.droit.options[option] !== valeur).map(
    ([option, valeur]) => ({
      operandes: { option, valeur },
      paliers: () =>
        rejouer(d, null, { ...d.droit, options: { ...d.droit.options, [option]: valeur } }),
    }),
  );
}

/** A cent a day: likelier than a divisor that gives nearly the same. */
export const ARRONDI: readonly Cause[] = [
  { code: 'arrondi-tronque', regle: REGLES.arrondi, prestations: TOUTES, hypotheses: tronque },
];

export const MONTANTS: readonly Cause[] = [
  { code: 'base-arrondie', regle: REGLES.arrondi, prestations: MALADIE, hypotheses: baseArrondie },
  { code: 'taux-enfants', regle: REGLES.tauxMajore, prestations: MALADIE, hypotheses: tauxEnfants },
  {
    code: 'sanction-envoi',
    regle: REGLES.secondRetard,
    prestations: TOUTES,
    hypotheses: sanctionDEnvoi,
  },
  { code: 'autre-lecture', regle: REGLES.arrondi, prestations: TOUTES, hypotheses: autreLecture },
];
