import { dateOuNul, ecrireDateSaisie, lireDateSaisie } from '../../saisie/date.ts';
import type { IdQuestion, Periode, Valeur } from '../types.ts';

/** What is typed on a page, before it is an answer: one text a field. */
export type Saisie = Readonly<Partial<Record<'v' | 'oui' | 'du' | 'au' | 'encours', string>>>;

export type Forme = 'choix' | 'date' | 'periode' | 'periode-ou-non' | 'date-ou-jamais';

export const FORMES: Readonly<Record<IdQuestion, Forme>> = {
  objet: 'choix',
  arret: 'choix',
  nature: 'choix',
  accidentLe: 'date',
  prescritLe: 'date',
  recuLe: 'date',
  dates: 'periode',
  mission: 'choix',
  finDeMission: 'date-ou-jamais',
  franceTravail: 'choix',
  hospitalisation: 'periode-ou-non',
  tempsPartiel: 'periode-ou-non',
  envoiCaisse: 'choix',
  repriseLe: 'date',
};

export function ecrireSaisie(forme: Forme, valeur: Valeur | undefined): Saisie {
  if (valeur === undefined) return {};
  if (typeof valeur === 'object') return { oui: 'oui', ...ecrirePeriode(valeur) };
  if (forme === 'choix') return { v: valeur };
  if (forme === 'periode-ou-non') return { oui: 'non' };
  if (valeur === 'jamais') return { oui: 'jamais' };
  return { oui: 'date', v: ecrireDateSaisie(valeur) };
}

function ecrirePeriode({ du, au }: Periode): Saisie {
  return {
    du: ecrireDateSaisie(du),
    ...(au === null ? { encours: 'oui' } : { au: ecrireDateSaisie(au) }),
  };
}

/** The answer, when the page holds a whole one. */
export function lireSaisie(forme: Forme, s: Saisie): Valeur | undefined {
  switch (forme) {
    case 'choix':
      return s.v;
    case 'date':
      return dateOuNul(s.v ?? '') ?? undefined;
    case 'periode':
      return lirePeriode(s);
    case 'periode-ou-non':
      return s.oui === 'oui' ? lirePeriode(s) : s.oui;
    case 'date-ou-jamais':
      return s.oui === 'date' ? (dateOuNul(s.v ?? '') ?? undefined) : s.oui;
  }
}

function lirePeriode({ du = '', au = '', encours }: Saisie): Periode | undefined {
  const debut = dateOuNul(du);
  const fin = encours === 'oui' ? null : dateOuNul(au);
  if (debut === null || (fin === null && encours !== 'oui')) return undefined;
  return { du: debut, au: fin };
}

export interface FauteSaisie {
  readonly champ: keyof Saisie;
  readonly texte: string;
}

/** What is missing or cannot be read, at its field. */
export function fautesSaisie(forme: Forme, s: Saisie): FauteSaisie[] {
  switch (forme) {
    case 'choix':
      return s.v === undefined ? [{ champ: 'v', texte: 'Choisissez une réponse.' }] : [];
    case 'date':
      return fauteDate('v', s.v);
    case 'periode':
      return fautesPeriode(s);
    case 'periode-ou-non':
    case 'date-ou-jamais':
      if (s.oui === undefined) return [{ champ: 'oui', texte: 'Choisissez une réponse.' }];
      if (s.oui === 'oui') return fautesPeriode(s);
      return s.oui === 'date' ? fauteDate('v', s.v) : [];
  }
}

function fautesPeriode(s: Saisie): FauteSaisie[] {
  return [...fauteDate('du', s.du), ...(s.encours === 'oui' ? [] : fauteDate('au', s.au))];
}

function fauteDate(champ: keyof Saisie, texte = ''): FauteSaisie[] {
  const lue = lireDateSaisie(texte);
  if (lue.ok) return [];
  if (lue.raison === 'vide')
    return [{ champ, texte: 'Écrivez la date. Exemple\u00a0: 29/11/2026.' }];
  if (lue.raison === 'mois') return [{ champ, texte: 'Le mois va de 1 à 12. Corrigez la date.' }];
  if (lue.raison === 'jour')
    return [{ champ, texte: 'Ce mois n’a pas ce jour. Corrigez la date.' }];
  return [{ champ, texte: 'Nous ne lisons pas cette date. Exemple\u00a0: 29/11/2026.' }];
}
