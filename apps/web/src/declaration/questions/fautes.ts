import type { Erreur } from '../../plateforme/api/refus.ts';
import type { IdQuestion } from '../types.ts';
import { type FauteSaisie, FORMES, type Saisie } from './saisie.ts';

/** The server's refusals about one question, each at its field. */
export function fautesDuServeur(id: IdQuestion, erreurs: readonly Erreur[]): FauteSaisie[] {
  return erreurs.flatMap((e) => {
    const [question, champ] = e.chemin.split('.');
    if (question !== id) return [];
    return [{ champ: champDe(id, champ), texte: e.messageFr }];
  });
}

function champDe(id: IdQuestion, champ: string | undefined): keyof Saisie {
  if (champ === 'du' || champ === 'au') return champ;
  return FORMES[id].startsWith('periode') ? 'du' : 'v';
}
