import type { Modifier } from '../magasin.ts';
import type { Reponses } from '../reponses.ts';

type NomDeListe =
  | 'arrets'
  | 'emplois'
  | 'absences'
  | 'chomage'
  | 'historique'
  | 'tempsPartiel'
  | 'hospitalisations'
  | 'contrats';
type Ligne<N extends NomDeListe> = Reponses[N][number];

export interface Edition<N extends NomDeListe> {
  readonly lignes: readonly Ligne<N>[];
  readonly changer: (cle: string, valeurs: Partial<Ligne<N>>) => void;
  readonly ajouter: () => void;
  readonly retirer: (cle: string) => void;
}

/**
 * Edits one list of the answers. With `montrer`, an empty list shows a first line to fill in,
 * which is kept as soon as something is typed in it.
 */
export function editer<N extends NomDeListe>(
  r: Reponses,
  modifier: Modifier,
  nom: N,
  creer: (lignes: readonly Ligne<N>[], r: Reponses) => Ligne<N>,
  montrer = false,
): Edition<N> {
  const completer = (reponses: Reponses): readonly Ligne<N>[] => {
    const lignes: readonly Ligne<N>[] = reponses[nom];
    return montrer && lignes.length === 0 ? [creer(lignes, reponses)] : lignes;
  };
  const ecrire = (
    changement: (lignes: readonly Ligne<N>[], x: Reponses) => readonly Ligne<N>[],
  ) => {
    modifier((reponses) => ({ ...reponses, [nom]: changement(completer(reponses), reponses) }));
  };
  return {
    lignes: completer(r),
    changer: (cle, valeurs) =>
      ecrire((lignes) => lignes.map((l) => (l.cle === cle ? { ...l, ...valeurs } : l))),
    ajouter: () => ecrire((lignes, x) => [...lignes, creer(lignes, x)]),
    retirer: (cle) => ecrire((lignes) => lignes.filter((l) => l.cle !== cle)),
  };
}
