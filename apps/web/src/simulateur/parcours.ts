import type { ErreurDeChamp } from '../ui/ResumeErreurs.tsx';
import { ADRESSES, adresseSalaires } from './adresses.ts';
import { besoins } from './besoins.ts';
import { Controles } from './controles.ts';
import { typeOrdinaire } from './lecture.ts';
import { estMensualise } from './questions/emploisDuJour.ts';
import { QUESTIONS } from './questions/index.ts';
import type { Contexte, Question } from './questions/question.ts';
import type { Reponses } from './reponses.ts';

/** One question at one address. */
export interface PageQuestion {
  readonly adresse: string;
  readonly question: Question;
  readonly cle: string;
}

export function contexte(r: Reponses, le: string): Contexte {
  return { r, le, b: besoins(r, le) };
}

/** The pages to go through, given the answers so far. */
export function pages(ctx: Contexte): PageQuestion[] {
  return QUESTIONS.flatMap((question) =>
    question.cles(ctx).map((cle) => ({
      adresse: question.nom === 'salaires' ? adresseSalaires(cle) : ADRESSES[question.nom],
      question,
      cle,
    })),
  );
}

/** Pages to expect: before the jobs are known, one page of pays, and one or two on the employer. */
export function nombreDePages(ctx: Contexte): number {
  const connues = pages(ctx).length;
  if (!ctx.b.salarie || ctx.r.emplois.length > 0) return connues;
  return connues + (estMensualise(typeOrdinaire(ctx.r)) ? 3 : 2);
}

export function erreursDeLaPage(ctx: Contexte, page: PageQuestion): readonly ErreurDeChamp[] {
  const controles = new Controles();
  page.question.controler(ctx, controles, page.cle);
  return controles.erreurs;
}

/** First page whose answer is missing or refused, after the given one when it is given. */
export function premiereIncomplete(ctx: Contexte, apres?: string): PageQuestion | null {
  const toutes = pages(ctx);
  const debut = apres === undefined ? 0 : toutes.findIndex((p) => p.adresse === apres) + 1;
  return toutes.slice(debut).find((p) => erreursDeLaPage(ctx, p).length > 0) ?? null;
}
