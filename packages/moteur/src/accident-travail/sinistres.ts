import type { Jour } from '@almanach/bareme';
import type { Chaine } from '../chronologie/chaines.ts';
import type { Calcul } from '../contexte.ts';
import type { Exact } from '../nombres/fraction.ts';
import { PRESOMPTIONS } from '../situation/presomptions.ts';
import type { Arret, Nature, Periode } from '../situation/types.ts';

/** What tells one accident or occupational disease from another, in any scheme. */
export interface Sinistre {
  sinistre: string | null;
  accidentLe: Jour | null;
  /** `null` when only the history tells it. */
  nature: Nature | null;
  /** Ids of its stops, for `suiteDe`. */
  arrets: string[];
  /** First day of its first interruption. */
  premierJour: Jour;
}

/** Memory of one of them, from stop to stop. */
export interface SuiviSinistre extends Sinistre {
  /** Days paid since it began, or since the last consolidation. */
  joursPayes: number;
  /** Wage of the first interruption, before its cap; `null` until it is computed. */
  premierSalaire: Exact | null;
  /** Last day of healing or consolidation said so far. */
  consolideLe: Jour | null;
}

/** Days already paid by the caisse: `affection` names the accident. */
export function retenirSinistre(
  sinistres: SuiviSinistre[],
  sinistre: string | null,
  { du, au }: Periode,
): void {
  const jours = au - du + 1;
  const connu = sinistres.find((s) => s.sinistre === sinistre);
  if (connu !== undefined) {
    connu.joursPayes += jours;
    return;
  }
  sinistres.push({ ...connuParLHistorique(sinistre, du), ...NEUF, joursPayes: jours });
}

export function connuParLHistorique(sinistre: string | null, premierJour: Jour): Sinistre {
  return { sinistre, accidentLe: null, nature: null, arrets: [], premierJour };
}

const NEUF = { joursPayes: 0, premierSalaire: null, consolideLe: null };

/** What the notices of a stop say of its accident. */
export interface Identite {
  nature: Nature;
  sinistre: string | null;
  accidentLe: Jour | null;
}

export function identite(prescriptions: readonly Arret[]): Identite {
  return {
    nature: (prescriptions[0] as Arret).nature,
    sinistre: prescriptions.find((p) => p.sinistre !== null)?.sinistre ?? null,
    accidentLe: prescriptions.find((p) => p.accidentLe !== null)?.accidentLe ?? null,
  };
}

/** Nothing that was said makes them two accidents. */
export function compatibles(
  a: { nature: Nature | null; sinistre: string | null; accidentLe: Jour | null },
  b: Identite,
): boolean {
  if (a.nature !== null && a.nature !== b.nature) return false;
  if (a.sinistre !== null && b.sinistre !== null) return a.sinistre === b.sinistre;
  return a.accidentLe === null || b.accidentLe === null || a.accidentLe === b.accidentLe;
}

/** The accident of a chain: the one it names, the one it follows, or a new one (R-G-46). */
export function rattacher(c: Calcul, chaine: Chaine): { suivi: SuiviSinistre; rechute: boolean } {
  return retrouver(c, chaine, c.etat.sinistres, (s) => ({ ...s, ...NEUF }));
}

/** Finds the accident of a chain among those of its scheme, or opens it. */
export function retrouver<T extends Sinistre>(
  c: Calcul,
  chaine: Chaine,
  connus: T[],
  ouvrir: (s: Sinistre) => T,
): { suivi: T; rechute: boolean } {
  const id = identite(chaine.prescriptions);
  const connu = trouver(c, chaine, id, [...connus].reverse());
  const suivi = connu ?? ouvrir({ ...id, arrets: [], premierJour: chaine.du });
  if (connu === null) connus.push(suivi);
  suivi.sinistre ??= id.sinistre;
  suivi.accidentLe ??= id.accidentLe;
  suivi.nature ??= id.nature;
  for (const p of chaine.prescriptions) suivi.arrets.push(p.id);
  return { suivi, rechute: connu !== null };
}

function trouver<T extends Sinistre>(
  c: Calcul,
  chaine: Chaine,
  id: Identite,
  connus: readonly T[],
): T | null {
  const premier = chaine.prescriptions[0] as Arret;
  const nomme =
    connus.find((s) => id.sinistre !== null && s.sinistre === id.sinistre) ??
    connus.find((s) => memeDate(s, id)) ??
    connus.find((s) => suit(s, id, premier));
  if (nomme !== undefined) return nomme;
  const suppose = connus.find((s) => peutEtre(c, s, id, premier));
  if (suppose === undefined) return null;
  const { valeur } = PRESOMPTIONS.sinistre;
  c.hypotheses.push({ chemin: `arrets[${premier.rang}].sinistre`, valeur });
  return suppose;
}

/** The stop it says it follows, unless a name or a day says another accident; the nature may have been corrected. */
function suit(s: Sinistre, id: Identite, { suiteDe }: Arret): boolean {
  return suiteDe !== null && s.arrets.includes(suiteDe) && compatibles({ ...s, nature: null }, id);
}

function memeDate(s: Sinistre, id: Identite): boolean {
  return id.accidentLe !== null && s.accidentLe === id.accidentLe && compatibles(s, id);
}

/** Nothing names the accident: a notice that is not said to be a first one goes with the accident before. */
function peutEtre(c: Calcul, s: Sinistre, id: Identite, premier: Arret): boolean {
  if (!compatibles(s, id)) return false;
  if (id.accidentLe !== null && s.premierJour < id.accidentLe) return false;
  // Days paid after the accident, under no name: those of the accident.
  if (id.accidentLe !== null && s.nature === null && s.sinistre === null) return true;
  if (premier.type !== 'initial') return true;
  return id.sinistre === null && id.accidentLe === null && typePresume(c, premier);
}

function typePresume(c: Calcul, arret: Arret): boolean {
  return c.situation.hypotheses.some((h) => h.chemin === `arrets[${arret.rang}].type`);
}
