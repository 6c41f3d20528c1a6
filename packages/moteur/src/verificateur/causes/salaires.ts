import { dernierJour, type Mois, premierJour } from '@almanach/bareme';
import { situerReference } from '../../salaire/reference.ts';
import type { Emploi, Paie, Situation } from '../../situation/types.ts';
import { REGLES } from '../../trace/regles.ts';
import { arretsEnEcart, type Dossier, rejouer } from '../dossier.ts';
import { ecrireMois } from '../mois.ts';
import { type Cause, type Hypothese, MALADIE, TOUTES } from './type.ts';

/** At most so many variants of one error: a long life of work stays quick to check. */
const VARIANTES = 80;

/** Reference months of the stops that differ, the most recent first. */
export function moisDeReference(d: Dossier): Mois[] {
  const mois = new Set<Mois>();
  for (const { du } of arretsEnEcart(d)) {
    const reference = situerReference(d.lue.bas, du);
    if (reference === null) continue;
    const nombre = reference.discontinu ? 12 : 3;
    for (let i = 1; i <= nombre; i++) mois.add(reference.mois - i);
  }
  return [...mois].sort((a, b) => b - a).slice(0, VARIANTES);
}

export function changerPaies(s: Situation, changer: (p: Paie, e: Emploi) => Paie): Situation {
  return {
    ...s,
    emplois: s.emplois.map((e) => ({ ...e, paies: e.paies.map((p) => changer(p, e)) })),
  };
}

const SANS_BRUT = { brut: 0, salaireRetabli: -1, primes: [] };

function moisOublie(d: Dossier): Hypothese[] {
  return moisDeReference(d).map((m) => ({
    operandes: { mois: ecrireMois(m) },
    paliers: () =>
      rejouer(d, (s) => changerPaies(s, (p) => (p.mois === m ? { ...p, ...SANS_BRUT } : p))),
  }));
}

/** M to M−2, or M−2 to M−4, in the place of M−1 to M−3. */
function moisDecales(d: Dossier): Hypothese[] {
  return [1, -1].map((decalage) => ({
    operandes: { decalage: String(decalage) },
    paliers: () => rejouer(d, (s) => changerPaies(s, (p) => decaler(p, decalage))),
  }));
}

/** The pay as if it were that of an earlier month: its days move with it. */
function decaler(p: Paie, decalage: number): Paie {
  const mois = p.mois - decalage;
  const du = p.du - premierJour(p.mois) + premierJour(mois);
  return { ...p, mois, du, au: Math.max(du, p.au - dernierJour(p.mois) + dernierJour(mois)) };
}

/** Bonuses left out: all of them, or those of one pay. */
function primeOubliee(d: Dossier): Hypothese[] {
  const mois = new Set(
    d.lue.bas.emplois.flatMap((e) => e.paies.flatMap((p) => (p.primes.length > 0 ? [p.mois] : []))),
  );
  if (mois.size === 0) return [];
  const sans = (retirees: ReadonlySet<Mois>) => () =>
    rejouer(d, (s) => changerPaies(s, (p) => (retirees.has(p.mois) ? { ...p, primes: [] } : p)));
  const chacun = [...mois].slice(-VARIANTES).map((m) => ({
    operandes: { mois: ecrireMois(m) },
    paliers: sans(new Set([m])),
  }));
  return [{ operandes: {}, paliers: sans(mois) }, ...chacun];
}

/** One of several employers, or one of several pays, is not counted. */
function employeurOublie(d: Dossier): Hypothese[] {
  const { emplois } = d.lue.bas;
  if (emplois.length < 2) return [];
  return emplois.slice(-VARIANTES).map((emploi) => ({
    operandes: { emploi: String(emploi.rang + 1) },
    paliers: () =>
      rejouer(d, (s) =>
        changerPaies(s, (p, e) => (e.rang === emploi.rang ? { ...p, ...SANS_BRUT } : p)),
      ),
  }));
}

function paieOubliee(d: Dossier): Hypothese[] {
  const premier = Math.min(...arretsEnEcart(d).map((a) => a.du));
  const mois = new Set(moisDeReference(d));
  const paies = d.lue.bas.emplois.flatMap((e) =>
    e.paies
      // A monthly salary said once has no pay of its own: `mois-oublie` speaks of it.
      .filter((p) => p.rang >= 0 && p.au < premier + 31 && p.brut > 0)
      .filter((p) => e.periodicite !== 'mensuelle' || mois.has(p.mois))
      .map((p) => ({ emploi: e.rang, rang: p.rang, du: p.du, au: p.au })),
  );
  return paies.slice(-VARIANTES).map((x) => ({
    operandes: { emploi: String(x.emploi + 1), paie: String(x.rang + 1) },
    paliers: () =>
      rejouer(d, (s) =>
        changerPaies(s, (p, e) =>
          e.rang === x.emploi && p.rang === x.rang && p.du === x.du ? { ...p, ...SANS_BRUT } : p,
        ),
      ),
  }));
}

/** A month begun, ended or missed in part counts for what it paid, without being made whole. */
function moisNonRetabli(d: Dossier): Hypothese[] {
  return [
    {
      operandes: {},
      paliers: () =>
        rejouer(d, (s) => ({
          ...s,
          chomage: [],
          emplois: s.emplois.map((e) => ({
            ...e,
            du: Number.NEGATIVE_INFINITY,
            absences: [],
            paies: e.paies.map((p) => ({ ...p, salaireRetabli: -1 })),
          })),
        })),
    },
  ];
}

const PONCTUELS: ReadonlySet<string> = new Set(['mission', 'cdi-interimaire', 'saisonnier']);

/** Twelve months read as three, or three as twelve. */
function periodeDeReference(d: Dossier): Hypothese[] {
  const discontinu = d.lue.bas.emplois.some((e) => PONCTUELS.has(e.type));
  const type = discontinu ? 'cdi' : 'mission';
  return [
    {
      operandes: { mois: discontinu ? '3' : '12' },
      paliers: () => rejouer(d, (s) => ({ ...s, emplois: s.emplois.map((e) => ({ ...e, type })) })),
    },
  ];
}

export const SALAIRES: readonly Cause[] = [
  {
    code: 'mois-oublie',
    regle: REGLES.moisReference,
    prestations: MALADIE,
    hypotheses: moisOublie,
  },
  {
    code: 'prime-oubliee',
    regle: REGLES.moisReference,
    prestations: TOUTES,
    hypotheses: primeOubliee,
  },
  {
    code: 'employeur-oublie',
    regle: REGLES.plusieursEmployeurs,
    prestations: TOUTES,
    hypotheses: employeurOublie,
  },
  {
    code: 'paie-oubliee',
    regle: REGLES.moisReference,
    prestations: MALADIE,
    hypotheses: paieOubliee,
  },
  {
    code: 'mois-decales',
    regle: REGLES.moisReference,
    prestations: TOUTES,
    hypotheses: moisDecales,
  },
  {
    code: 'periode-de-reference',
    regle: REGLES.discontinu,
    prestations: MALADIE,
    hypotheses: periodeDeReference,
  },
  {
    code: 'mois-non-retabli',
    regle: REGLES.moisNonTravaille,
    prestations: MALADIE,
    hypotheses: moisNonRetabli,
  },
];
