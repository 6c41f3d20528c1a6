import { useSyncExternalStore } from 'react';
import { abonner, adresseCourante } from './historique.ts';

export function useAdresse(): { readonly chemin: string; readonly requete: string } {
  const [chemin = '/', requete = ''] = useSyncExternalStore(abonner, adresseCourante).split('?');
  return { chemin, requete };
}
