import { ecrireJour, type Jour, j } from '@almanach/bareme';
import type { DecompteJson, SituationJson } from '@almanach/moteur';

type ArretSaisi = SituationJson['arrets'][number];

/** The stop that a scenario shortens or lengthens: the last one, with the days that bound it. */
export interface Pivot {
  /** Rank in `situation.arrets`. */
  readonly rang: number;
  /** First and last day of its chain of prescriptions. */
  readonly du: Jour;
  readonly au: Jour;
  /** A shorter stop cannot end before this day. */
  readonly plusTot: Jour;
}

/**
 * The prescription that ends last. A part-time resumption carries wages for exact dates:
 * `null` when one runs at the end, because moving that end would mean inventing wages.
 */
export function pivotDe(situation: SituationJson, decompte: DecompteJson): Pivot | null {
  const rangs = situation.arrets.map((arret, rang) => ({
    arret,
    rang,
    au: finDe(arret, rang, decompte),
  }));
  const dernier = rangs.reduce((max, courant) => (courant.au > max.au ? courant : max));
  const chaine = decompte.arrets.find((a) =>
    a.prescriptions.includes(idDe(dernier.arret, dernier.rang)),
  );
  if (chaine === undefined || (dernier.arret.tempsPartiel?.length ?? 0) > 0) return null;
  return {
    rang: dernier.rang,
    du: j(chaine.du),
    au: dernier.au,
    plusTot: plusTotDe(dernier.arret),
  };
}

/** A notice sent, or a hospital stay, was during the stop: it still is in a shorter one. */
function plusTotDe(arret: ArretSaisi): Jour {
  const { envoyeLe, hospitalisations = [] } = arret;
  const envoi = envoyeLe === undefined || envoyeLe === 'inconnu' ? [] : [j(envoyeLe)];
  return Math.max(j(arret.du), ...envoi, ...hospitalisations.map((h) => j(h.au)));
}

/** Last days of the two other scenarios offered at first: shorter and longer, else longer twice. */
export function finsProposees(pivot: Pivot): readonly [Jour, Jour] {
  const pas = pasDe(pivot.au - pivot.du + 1);
  const plusCourt = pivot.au - pas;
  if (plusCourt >= pivot.plusTot) return [plusCourt, pivot.au + pas];
  const mitan = pivot.au - Math.ceil((pivot.au - pivot.plusTot) / 2);
  return mitan < pivot.au ? [mitan, pivot.au + pas] : [pivot.au + pas, pivot.au + 2 * pas];
}

/** Doctors extend by a week, two, a month, a quarter: the step follows the length. */
function pasDe(jours: number): number {
  if (jours <= 14) return 7;
  if (jours <= 60) return 14;
  return jours <= 180 ? 30 : 90;
}

/** The same situation with another last day for its last prescription. */
export function avecFin(situation: SituationJson, pivot: Pivot, fin: Jour): SituationJson {
  return {
    ...situation,
    arrets: situation.arrets.map((arret, rang) =>
      rang === pivot.rang ? { ...arret, au: ecrireJour(fin) } : arret,
    ),
  };
}

function finDe(arret: ArretSaisi, rang: number, decompte: DecompteJson): Jour {
  if (arret.au !== null) return j(arret.au);
  const chaine = decompte.arrets.find((a) => a.prescriptions.includes(idDe(arret, rang)));
  return j(chaine?.au ?? arret.du);
}

/** A stop without an id takes the one of its rank, as the engine gives it. */
function idDe(arret: ArretSaisi, rang: number): string {
  return arret.id ?? `A${rang + 1}`;
}
