import { ATTENTE } from './attente.ts';
import { DECLARER } from './declarer.ts';
import { PAYER } from './payer.ts';
import { SERVICE } from './service.ts';

export interface Question {
  /** Anchor of the answer: never changed, links point to it. */
  readonly id: string;
  readonly question: string;
  readonly reponse: readonly string[];
  /** Text the answer rests on; `null` when it only tells how this service works. */
  readonly source: string | null;
  /** Words people type that the answer does not use. */
  readonly mots?: string;
}

export interface Theme {
  readonly id: string;
  readonly titre: string;
  readonly questions: readonly Question[];
}

export const THEMES: readonly Theme[] = [
  { id: 'declarer', titre: 'Déclarer un arrêt', questions: DECLARER },
  { id: 'carences', titre: 'Les jours non payés', questions: ATTENTE },
  { id: 'payer', titre: 'Être payé', questions: PAYER },
  { id: 'service', titre: 'Votre dossier et vos données', questions: SERVICE },
];

/** Questions that hold all the words typed, whatever their accents. */
export function chercher(themes: readonly Theme[], recherche: string): readonly Theme[] {
  const mots = simple(recherche).split(/\s+/).filter(Boolean);
  if (mots.length === 0) return themes;
  const contient = (q: Question) => {
    const texte = simple([q.question, ...q.reponse, q.mots ?? '', q.source ?? ''].join(' '));
    return mots.every((m) => texte.includes(m));
  };
  return themes
    .map((t) => ({ ...t, questions: t.questions.filter(contient) }))
    .filter((t) => t.questions.length > 0);
}

function simple(texte: string): string {
  return texte.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
