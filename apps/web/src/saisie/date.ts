import { joursDuMois, lireJour } from '@almanach/bareme';

export type LectureDate =
  | { ok: true; iso: string }
  | { ok: false; raison: 'vide' | 'illisible' | 'mois' }
  | { ok: false; raison: 'jour'; annee: number; mois: number };

const CHIFFRES = /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4}|\d{2})$/;
const COLLES = /^(\d{2})(\d{2})(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const EN_LETTRES = /^(\d{1,2})(?:er)?\s+([a-zéû]+)\.?\s+(\d{4})$/;

const DEBUTS_DE_MOIS = [
  'janv',
  'fév',
  'mars',
  'avr',
  'mai',
  'juin',
  'juil',
  'août',
  'sept',
  'oct',
  'nov',
  'déc',
] as const;

/** Reads a date as people write it: 3/11/2026, 03112026, 3 novembre 2026, 2026-11-03. */
export function lireDateSaisie(texte: string): LectureDate {
  const propre = texte.trim().toLowerCase();
  if (propre === '') return { ok: false, raison: 'vide' };
  const iso = ISO.exec(propre);
  if (iso !== null) return composer(iso[3], iso[2], iso[1]);
  const parties = CHIFFRES.exec(propre) ?? COLLES.exec(propre);
  if (parties !== null) return composer(parties[1], parties[2], parties[3]);
  const lettres = EN_LETTRES.exec(propre);
  if (lettres === null) return { ok: false, raison: 'illisible' };
  const mois = DEBUTS_DE_MOIS.findIndex((m) => (lettres[2] ?? '').startsWith(m));
  if (mois < 0) return { ok: false, raison: 'illisible' };
  return composer(lettres[1], String(mois + 1), lettres[3]);
}

function composer(jour = '', mois = '', annee = ''): LectureDate {
  const a = annee.length === 2 ? siecle(Number(annee)) : Number(annee);
  const m = Number(mois);
  const j = Number(jour);
  if (m < 1 || m > 12) return { ok: false, raison: 'mois' };
  if (a < 1900 || a > 2199) return { ok: false, raison: 'illisible' };
  if (j < 1 || j > joursDuMois(a, m)) return { ok: false, raison: 'jour', annee: a, mois: m };
  return { ok: true, iso: `${a}-${deux(m)}-${deux(j)}` };
}

/** "26" is 2026, "90" is 1990: nobody works in 2090 yet. */
function siecle(annee: number): number {
  return annee > 60 ? 1900 + annee : 2000 + annee;
}

function deux(nombre: number): string {
  return String(nombre).padStart(2, '0');
}

/** The date read, or `null`: for computations that do without a bad one. */
export function dateOuNul(texte: string): string | null {
  const lu = lireDateSaisie(texte);
  return lu.ok ? lu.iso : null;
}

/** The same as a day number. */
export function jourOuNul(texte: string): number | null {
  const iso = dateOuNul(texte);
  return iso === null ? null : lireJour(iso);
}

/** "2026-11-03" → "03/11/2026", as it would be typed. */
export function ecrireDateSaisie(iso: string): string {
  return iso.split('-').reverse().join('/');
}
