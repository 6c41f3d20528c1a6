/**
 * Civil dates as integers: a `Jour` is the number of days since 1970-01-01, the same in every time zone.
 * No `Date` anywhere: a day of sick-leave has no hour and no offset.
 */
export type Jour = number;

export interface DateCivile {
  annee: number;
  mois: number; // 1 to 12
  quantieme: number; // 1 to 31
}

const JOURS_CUMULES = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

export function estBissextile(annee: number): boolean {
  return (annee % 4 === 0 && annee % 100 !== 0) || annee % 400 === 0;
}

export function joursDuMois(annee: number, mois: number): number {
  if (mois === 2) return estBissextile(annee) ? 29 : 28;
  return mois === 4 || mois === 6 || mois === 9 || mois === 11 ? 30 : 31;
}

/** Day number of a civil date that exists (proleptic Gregorian calendar, years 1 to 9999). */
export function jour(annee: number, mois: number, quantieme: number): Jour {
  const revolues = annee - 1;
  const bissextiles =
    Math.floor(revolues / 4) - Math.floor(revolues / 100) + Math.floor(revolues / 400);
  const fevrier29 = mois > 2 && estBissextile(annee) ? 1 : 0;
  const cumul = JOURS_CUMULES[mois - 1] as number;
  return revolues * 365 + bissextiles + cumul + fevrier29 + quantieme - 719_163;
}

/** Civil month as one integer (12 × year + month − 1): consecutive months are consecutive integers. */
export type Mois = number;

/** First day of each month of the years a situation may speak of: the engine asks for it all the time. */
const PREMIER_MOIS: Mois = 1890 * 12;
const PREMIERS_JOURS = Int32Array.from({ length: 320 * 12 }, (_, i) =>
  calculerPremierJour(PREMIER_MOIS + i),
);
const MOIS_MOYEN = 30.436875;

/** Civil month of a day. */
export function moisDe(j: Jour): Mois {
  // A month is never two mean months away from its estimate.
  let i = Math.floor((j - (PREMIERS_JOURS[0] as number)) / MOIS_MOYEN);
  if (!(i >= 1 && i < PREMIERS_JOURS.length - 1)) return calculerMois(j);
  if ((PREMIERS_JOURS[i] as number) > j) i--;
  else if ((PREMIERS_JOURS[i + 1] as number) <= j) i++;
  return PREMIER_MOIS + i;
}

/** Hinnant's shifted-era arithmetic: years start in March, so that the leap day is the last day of the year. */
function calculerMois(j: Jour): Mois {
  const z = j + 719_468;
  const ere = Math.floor(z / 146_097);
  const jde = z - ere * 146_097;
  const ade = Math.floor(
    (jde - Math.floor(jde / 1460) + Math.floor(jde / 36_524) - Math.floor(jde / 146_096)) / 365,
  );
  const jda = jde - (365 * ade + Math.floor(ade / 4) - Math.floor(ade / 100));
  const moisDepuisMars = Math.floor((5 * jda + 2) / 153);
  return (ade + ere * 400) * 12 + moisDepuisMars + 2;
}

export function moisCivil(annee: number, mois: number): Mois {
  return annee * 12 + mois - 1;
}

export function premierJour(m: Mois): Jour {
  return PREMIERS_JOURS[m - PREMIER_MOIS] ?? calculerPremierJour(m);
}

function calculerPremierJour(m: Mois): Jour {
  return jour(Math.floor(m / 12), (m % 12) + 1, 1);
}

export function dernierJour(m: Mois): Jour {
  return premierJour(m + 1) - 1;
}

export function dateCivile(j: Jour): DateCivile {
  const m = moisDe(j);
  return { annee: Math.floor(m / 12), mois: (m % 12) + 1, quantieme: j - premierJour(m) + 1 };
}

export function anneeDe(j: Jour): number {
  return Math.floor(moisDe(j) / 12);
}

/** Adds months, clamping to the end of the month (INT-10: 31 August + 6 months = 28 or 29 February). */
export function ajouterMois(j: Jour, mois: number): Jour {
  const m = moisDe(j);
  const arrive = premierJour(m + mois) + (j - premierJour(m));
  const fin = dernierJour(m + mois);
  return arrive < fin ? arrive : fin;
}

export function ajouterAns(j: Jour, ans: number): Jour {
  return ajouterMois(j, ans * 12);
}

/** 0 is Monday, 6 is Sunday. */
export function jourDeSemaine(j: Jour): number {
  return (((j + 3) % 7) + 7) % 7;
}

const FORMAT_ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `YYYY-MM-DD` of a date that exists, else `null` (2026-02-30, 2026-2-3, 0000-01-01). */
export function lireJour(iso: string): Jour | null {
  const parties = FORMAT_ISO.exec(iso);
  if (parties === null) return null;
  const annee = Number(parties[1]);
  const mois = Number(parties[2]);
  const quantieme = Number(parties[3]);
  if (annee < 1 || mois < 1 || mois > 12) return null;
  if (quantieme < 1 || quantieme > joursDuMois(annee, mois)) return null;
  return jour(annee, mois, quantieme);
}

/** For dates written in the source itself, where a bad one is a programming error. */
export function j(iso: string): Jour {
  const lu = lireJour(iso);
  if (lu === null) throw new RangeError(`a date YYYY-MM-DD that exists was expected, got "${iso}"`);
  return lu;
}

export function ecrireJour(numero: Jour): string {
  const d = dateCivile(numero);
  return `${String(d.annee).padStart(4, '0')}-${deuxChiffres(d.mois)}-${deuxChiffres(d.quantieme)}`;
}

function deuxChiffres(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
