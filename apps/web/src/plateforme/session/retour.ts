import { accueilDe, CONNEXION, salleDe } from '../adresses.ts';

/** Letters, digits and hyphens between single slashes: nothing that a browser could read as another site. */
const CHEMIN = /^(\/[a-z0-9-]+)+$/i;

/** The role each room is for; `null`: for whoever is signed in. */
const ROLES: Readonly<Record<string, string | null>> = {
  espace: 'assure',
  agence: 'agence',
  gestion: 'gestion',
  compte: null,
};

/** Where to go once signed in: the page that was asked (`?vers=`) when it is one of ours and of this role, else home. */
export function apresConnexion(requete: string, role: string): string {
  const vers = new URLSearchParams(requete).get('vers') ?? '';
  const salle = salleDe(vers);
  const admis = salle === null ? undefined : ROLES[salle];
  const ouverte = admis === null || admis === role;
  if (!CHEMIN.test(vers) || !ouverte || vers.startsWith(CONNEXION)) return accueilDe(role);
  return vers;
}
