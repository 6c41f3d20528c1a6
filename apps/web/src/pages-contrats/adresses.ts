export const CONTRATS = '/contrats';
export const EDITEUR = '/contrats/editeur';
export const COMPARER = '/contrats/comparer';

/** Words that no contract of the catalogue may take as its id. */
export const RESERVES: readonly string[] = ['editeur', 'comparer'];

export function adresseContrat(id: string): string {
  return `${CONTRATS}/${id}`;
}

export function adresseAdherer(id: string): string {
  return `${CONTRATS}/${id}/adherer`;
}
