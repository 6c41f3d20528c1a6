import type { Jour } from '@almanach/bareme';
import type { Calcul } from '../contexte.ts';
import type { Exact } from '../nombres/fraction.ts';
import { echeances } from '../paiement/echeances.ts';
import { additionner, joursPayes, parPayeur, totaux } from '../paiement/totaux.ts';
import type { Inconnu } from '../situation/types.ts';
import { joindre } from './joindre.ts';
import type {
  ArretCalcule,
  Complement,
  Decompte,
  DroitCalcule,
  Montants,
  Tranche,
} from './types.ts';

/**
 * Several computations of one situation, at the ends of what is unknown: where they agree the answer is known
 * whatever the fact, where they differ the line is `inconnu` between its bounds.
 */
export function fusionner(
  bas: Decompte,
  autres: readonly Decompte[],
  manques: readonly Inconnu[],
  c: Calcul,
): Decompte {
  const distincts = sansDoublon(manques);
  const arrets = bas.arrets.map((a, i) =>
    fusionnerArret(
      a,
      autres.map((d) => d.arrets[i] as ArretCalcule),
      distincts,
    ),
  );
  const connus = arrets.flatMap((a) =>
    echeances(c, a, (t) => (t.certitude === 'inconnu' ? 0 : t.journalier)),
  );
  const complet = arrets.every((a) => a.tranches.every((t) => t.certitude !== 'inconnu'));
  if (complet) {
    return {
      ...bas,
      arrets,
      totaux: { ...bas.totaux, parPayeur: parPayeur(arrets, connus, bas.totaux) },
    };
  }
  return {
    ...bas,
    arrets,
    echeances: connus,
    totaux: totaux(
      bornes(c, arrets, (t) => t.journalier),
      joursPayes(arrets.map(seulementConnus)),
      { max: borneHaute(c, arrets) },
      parPayeur(arrets, connus, additionner(connus)),
    ),
  };
}

function bornes(
  c: Calcul,
  arrets: readonly ArretCalcule[],
  montant: (t: Tranche) => number,
): Montants {
  return additionner(arrets.flatMap((a) => echeances(c, a, montant)));
}

/** `null` when a line has no upper bound. */
function borneHaute(c: Calcul, arrets: readonly ArretCalcule[]): Montants | null {
  if (arrets.some((a) => a.tranches.some((t) => !Number.isFinite(t.journalierMax)))) return null;
  return bornes(c, arrets, (t) => t.journalierMax);
}

function seulementConnus(a: ArretCalcule): ArretCalcule {
  return { ...a, tranches: a.tranches.filter((t) => t.certitude !== 'inconnu') };
}

function fusionnerArret(
  bas: ArretCalcule,
  autres: readonly ArretCalcule[],
  manques: readonly Inconnu[],
): ArretCalcule {
  const tranches = fusionnerTranches([bas, ...autres].map((a) => a.tranches));
  const memeBase = autres.every((a) => memeExact(bas.base, a.base));
  const memeIndemnite = autres.every((a) => a.indemnite === bas.indemnite);
  return {
    ...bas,
    tranches,
    complements: bas.complements.map((x, i) => ({
      payeur: x.payeur,
      tranches: fusionnerTranches(
        [bas, ...autres].map((a) => (a.complements[i] as Complement).tranches),
      ),
    })),
    base: memeBase ? bas.base : null,
    indemnite: memeIndemnite ? bas.indemnite : null,
    droits: bas.droits.map((d, i) =>
      fusionnerDroit(
        d,
        autres.map((a) => a.droits[i]),
        tranches,
        manques,
      ),
    ),
  };
}

function memeExact(a: Exact | null, b: Exact | null): boolean {
  return a !== null && b !== null && a.n * b.d === b.n * a.d;
}

/** A right is undetermined when its state, or what its days are worth, hangs on a missing fact. */
function fusionnerDroit(
  bas: DroitCalcule,
  autres: readonly (DroitCalcule | undefined)[],
  tranches: readonly Tranche[],
  manques: readonly Inconnu[],
): DroitCalcule {
  const doute = tranches.some((t) => t.certitude === 'inconnu' && t.du <= bas.au && t.au >= bas.du);
  if (!doute && autres.every((d) => d?.etat === bas.etat)) return { ...bas, manque: [] };
  const propres = bas.etat === 'indetermine' ? bas.manque : manques;
  return { ...bas, etat: 'indetermine', manque: propres };
}

/** Beyond these, one more missing fact tells nothing more; the answer keeps a bounded size. */
const MANQUES_MAX = 40;

function sansDoublon(manques: readonly Inconnu[]): Inconnu[] {
  const parCle = new Map(manques.map((m) => [`${m.chemin} ${m.effet}`, m]));
  return [...parCle.values()].slice(0, MANQUES_MAX);
}

function fusionnerTranches(listes: readonly (readonly Tranche[])[]): Tranche[] {
  const debuts = [...new Set(listes.flat().map((t) => t.du))].sort((a, b) => a - b);
  const fin = (listes[0]?.at(-1) as Tranche).au;
  const tranches: Tranche[] = [];
  debuts.forEach((du, i) => {
    const au = (debuts[i + 1] ?? fin + 1) - 1;
    joindre(
      tranches,
      fusionnerTranche(
        listes.map((liste) => celleDu(liste, du)),
        du,
        au,
      ),
    );
  });
  return tranches;
}

function celleDu(tranches: readonly Tranche[], d: Jour): Tranche {
  return tranches.find((t) => t.du <= d && t.au >= d) as Tranche;
}

function fusionnerTranche(celles: readonly Tranche[], du: Jour, au: Jour): Tranche {
  const [bas, ...autres] = celles as [Tranche, ...Tranche[]];
  if (bas.certitude === 'inconnu') return { ...bas, du, au };
  if (autres.every((t) => t.journalier === bas.journalier && t.motif === bas.motif)) {
    return { ...bas, du, au };
  }
  const min = celles.reduce((a, b) => (b.journalier < a.journalier ? b : a));
  const max = celles.reduce((a, b) => (b.journalier > a.journalier ? b : a));
  return {
    ...min,
    du,
    au,
    certitude: 'inconnu',
    journalierMax: max.journalier,
    motif: 'fait-inconnu',
    trace: bas.trace,
  };
}
