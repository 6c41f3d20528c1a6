import { useCallback, useState } from 'react';
import { appeler } from '../../plateforme/api/appeler.ts';
import type { Reponse } from '../../plateforme/api/refus.ts';
import { ORDRE } from '../adresses.ts';
import type { Magasin } from '../brouillon/magasin.ts';
import type { Chemin, IdQuestion, Question, Reponses } from '../types.ts';
import { FORMES } from './saisie.ts';
import { CHOIX } from './textes.ts';

export interface Parcours {
  /** What the server said last; `null` before its first answer. */
  readonly chemin: Chemin | null;
  readonly demander: (sans?: IdQuestion) => Promise<Reponse<Chemin>>;
  /** A question as it was last asked, for whoever comes back to it, or has no network. */
  readonly question: (id: IdQuestion) => Question | null;
}

/** The server says what is still to be asked; the screens only remember what it said. */
export function useChemin(magasin: Magasin): Parcours {
  const [chemin, changer] = useState<Chemin | null>(null);
  const [vues, retenir] = useState<ReadonlyMap<IdQuestion, Question>>(new Map());
  const demander = useCallback(
    async (sans?: IdQuestion) => {
      const { reponses } = magasin.vue();
      const corps = {
        reponses: sans === undefined ? reponses : { ...reponses, [sans]: undefined },
      };
      const lue = await appeler<Chemin>('POST', '/api/espace/declarations/questions', corps);
      if (lue.ok) {
        const { questions } = lue.corps;
        retenir((avant) => new Map([...avant, ...questions.map((q) => [q.id, q] as const)]));
        // Asked without one answer, the rest of the path is not what it is.
        if (sans === undefined) changer(lue.corps);
      }
      return lue;
    },
    [magasin],
  );
  const question = useCallback((id: IdQuestion) => vues.get(id) ?? fixe(id), [vues]);
  return { chemin, demander, question };
}

/** Without any answer of the server, only the questions that are the same for everyone are known. */
function fixe(id: IdQuestion): Question | null {
  if (id === 'mission' || id === 'arret') return null;
  return { id, forme: FORMES[id], choix: Object.keys(CHOIX[id] ?? {}) };
}

/** The questions of the person's own path: those answered, those to come. */
export function pages(reponses: Reponses, chemin: Chemin | null, ici: IdQuestion): IdQuestion[] {
  const aVenir = new Set(chemin?.questions.map((q) => q.id));
  const surLeChemin = (id: IdQuestion) => chemin === null || Object.hasOwn(chemin.faits, id);
  return ORDRE.filter(
    (id) => id === ici || aVenir.has(id) || (reponses[id] !== undefined && surLeChemin(id)),
  );
}

/** Where to go next: the first question not answered, or answered wrong. `null` when all is said. */
export function suivante(chemin: Chemin): IdQuestion | null {
  const aVoir = new Set<string>([
    ...chemin.questions.map((q) => q.id),
    ...chemin.erreurs.map((e) => e.chemin.split('.')[0] ?? ''),
  ]);
  return ORDRE.find((id) => aVoir.has(id)) ?? null;
}
