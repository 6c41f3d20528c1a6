/** The situation with the date asked for on the command line; what is not an object is left to the engine to refuse. */
export function dater(donnees: unknown, le: string | undefined): unknown {
  const objet = typeof donnees === 'object' && donnees !== null && !Array.isArray(donnees);
  return le !== undefined && objet ? { ...donnees, le } : donnees;
}
