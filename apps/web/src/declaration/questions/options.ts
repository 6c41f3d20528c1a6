import type { Option } from '../../ui/ChoixUnique.tsx';
import type { Question } from '../types.ts';
import { direArret, direMission, type Noms } from './dire.ts';
import { CHOIX } from './textes.ts';

/** The choices of the server, in words. */
export function optionsDe({ id, choix }: Question, noms: Noms): readonly Option<string>[] {
  return choix.map((valeur) => {
    const fixe = CHOIX[id]?.[valeur];
    if (fixe !== undefined) return { valeur, ...fixe };
    return {
      valeur,
      libelle: id === 'arret' ? direArret(valeur, noms) : direMission(valeur, noms),
    };
  });
}
