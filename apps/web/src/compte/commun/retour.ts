export const RETOUR = { href: '/compte', libelle: 'Mon compte' } as const;
