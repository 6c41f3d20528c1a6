import { useEffect, useRef, useState } from 'react';
import { appeler } from '../../plateforme/api/appeler.ts';
import type { Refusee } from '../../plateforme/api/refus.ts';
import type { Question, Reponses } from './types.ts';

export interface Posees {
  /** Asked now, or already answered on this page; in no order. */
  readonly questions: readonly Question[];
  /** What is known, our answers included. */
  readonly faits: Reponses;
}

/** Asks the server what is still to be said, again after each answer; a question answered keeps its choices. */
export function useQuestions(personne: string, reponses: Reponses) {
  const [posees, poser] = useState<Posees | null>(null);
  const [refus, refuser] = useState<Refusee | null>(null);
  const vues = useRef(new Map<string, Question>());
  const texte = JSON.stringify(reponses);
  useEffect(() => {
    const arret = new AbortController();
    void appeler<Posees>(
      'POST',
      `/api/agence/personnes/${personne}/declarations/questions`,
      { reponses: JSON.parse(texte) as Reponses },
      { signal: arret.signal },
    ).then((reponse) => {
      if (arret.signal.aborted) return;
      if (!reponse.ok) return refuser(reponse);
      refuser(null);
      for (const q of reponse.corps.questions) vues.current.set(q.id, q);
      const { faits } = reponse.corps;
      const dites = Object.keys(JSON.parse(texte) as Reponses);
      const repondues = [...vues.current.values()].filter(
        (q) =>
          dites.includes(q.id) &&
          faits[q.id] !== undefined &&
          !reponse.corps.questions.some((x) => x.id === q.id),
      );
      poser({ questions: [...reponse.corps.questions, ...repondues], faits });
    });
    return () => arret.abort();
  }, [personne, texte]);
  return { posees, refus };
}
