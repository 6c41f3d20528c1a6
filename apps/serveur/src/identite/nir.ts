export type DefautNir = 'forme' | 'cle' | 'sexe' | 'annee' | 'mois';

export interface Etat {
  /** `null` when not given. */
  sexe: 'femme' | 'homme' | null;
  /** `YYYY-MM-DD`; `null` when not given. */
  naissance: string | null;
}

/** Sex, year, month, department (2A and 2B included), commune, rank, key. */
const FORME = /^([1-478])(\d{2})(\d{2})(\d{2}|2[AB])(\d{3})(\d{3})(\d{2})$/;

/**
 * What is wrong in a number of social security, alone and beside the birth and the sex that were given.
 * Coherent is not proven: whoever knows someone's birth can make a coherent number.
 */
export function defautsDuNir(
  nir: string,
  etat: Etat = { sexe: null, naissance: null },
): DefautNir[] {
  const lu = FORME.exec(compact(nir));
  if (lu === null) return ['forme'];
  const [, sexe = '', annee = '', mois = '', departement = '', commune = '', rang = '', cle = ''] =
    lu;
  const defauts: DefautNir[] = [];
  if (cleDe(`${sexe}${annee}${mois}`, departement, `${commune}${rang}`) !== Number(cle)) {
    defauts.push('cle');
  }
  if (!moisPossible(Number(mois))) defauts.push('mois');
  return [...defauts, ...incoherences({ sexe, annee, mois }, etat)];
}

/** Spaces, dots and case do not count. */
export function compact(nir: string): string {
  return nir.replace(/[\s.\u00a0\u202f-]/g, '').toUpperCase();
}

/** 97 less the remainder by 97; Corsica counts as 19 and 18. Thirteen digits are well inside 2^53. */
function cleDe(debut: string, departement: string, fin: string): number {
  const chiffres = { '2A': '19', '2B': '18' }[departement] ?? departement;
  return 97 - (Number(`${debut}${chiffres}${fin}`) % 97);
}

/** 20 to 42 and 50 to 99 stand for a month that the act of birth does not tell. */
function moisPossible(mois: number): boolean {
  return (mois >= 1 && mois <= 12) || (mois >= 20 && mois <= 42) || mois >= 50;
}

function incoherences(
  lu: { sexe: string; annee: string; mois: string },
  { sexe, naissance }: Etat,
): DefautNir[] {
  const defauts: DefautNir[] = [];
  const homme = Number(lu.sexe) % 2 === 1;
  if (sexe !== null && (sexe === 'homme') !== homme) defauts.push('sexe');
  if (naissance === null) return defauts;
  if (naissance.slice(2, 4) !== lu.annee) defauts.push('annee');
  if (Number(lu.mois) <= 12 && naissance.slice(5, 7) !== lu.mois) defauts.push('mois');
  return defauts;
}
