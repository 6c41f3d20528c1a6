import type { ComponentType } from 'react';
import type { NomQuestion } from '../adresses.ts';
import type { Besoins } from '../besoins.ts';
import type { Controles } from '../controles.ts';
import type { Modifier } from '../magasin.ts';
import type { Reponses } from '../reponses.ts';

/** What a question needs to know to be asked, checked and told again. */
export interface Contexte {
  readonly r: Reponses;
  readonly le: string;
  readonly b: Besoins;
}

export interface ProprietesCorps {
  readonly ctx: Contexte;
  readonly titre: string;
  readonly modifier: Modifier;
  /** The sentence to show beside a field, if any. */
  readonly erreur: (champ: string) => string | undefined;
  /** Which job, for the pages that are one a job. */
  readonly cle: string;
}

export interface Question {
  readonly nom: NomQuestion;
  /** One page for each key; a question that would change nothing has none. */
  readonly cles: (ctx: Contexte) => readonly string[];
  readonly titre: (ctx: Contexte, cle: string) => string;
  readonly controler: (ctx: Contexte, controles: Controles, cle: string) => void;
  /** The answer in a few lines, to be checked before the result. */
  readonly resume: (ctx: Contexte, cle: string) => readonly string[];
  readonly Corps: ComponentType<ProprietesCorps>;
  /** Takes as answers the defaults that the page shows, when the person continues without a change. */
  readonly adopter?: (r: Reponses) => Reponses;
}

const UNE_PAGE = [''];
const AUCUNE_PAGE: readonly string[] = [];

/** A question that is one page, asked when the condition holds. */
export function si(condition: (ctx: Contexte) => boolean): Question['cles'] {
  return (ctx) => (condition(ctx) ? UNE_PAGE : AUCUNE_PAGE);
}

export const toujours: Question['cles'] = () => UNE_PAGE;
