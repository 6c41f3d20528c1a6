/** First part of an address: which room of the platform it is in. */
export const SALLES = ['compte', 'espace', 'agence', 'gestion', 'demo'] as const;

export type Salle = (typeof SALLES)[number];

export function salleDe(chemin: string): Salle | null {
  const [, premiere = ''] = chemin.split(/[/?#]/);
  return SALLES.find((s) => s === premiere) ?? null;
}

export const CONNEXION = '/compte/connexion';

/** Where each role works. */
const ACCUEILS: Readonly<Record<string, string>> = {
  assure: '/espace',
  agence: '/agence',
  gestion: '/gestion',
};

export function accueilDe(role: string): string {
  return ACCUEILS[role] ?? '/compte';
}
