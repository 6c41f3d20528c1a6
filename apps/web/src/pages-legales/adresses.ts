/** Pages the law asks for: linked from the foot of every page. */
export const LEGALES = {
  mentions: '/mentions-legales',
  donnees: '/donnees-personnelles',
  accessibilite: '/accessibilite',
} as const;

const ADRESSES: ReadonlySet<string> = new Set(Object.values(LEGALES));

export function estLegale(chemin: string): boolean {
  return ADRESSES.has(chemin);
}
