import type { Droit } from '@almanach/bareme';
import { SYSTEME } from '../base/contexte.ts';
import type { Tx } from '../base/pool.ts';
import { sql } from '../base/sql.ts';
import { type Compte, prevenir } from '../comptes/comptes.ts';
import type { ServicesComptes } from '../comptes/services.ts';
import { publierCle } from '../declarations/depot/accuses.ts';
import type { Avis } from '../dossiers/depot/services.ts';
import type { Horloge } from '../horloge.ts';
import { lireIdentite } from '../identite/personnes.ts';
import { publier } from '../sceau/cles.ts';
import type { ServicesEspaces } from './http.ts';

/** What dossiers take from the rest of the server: the guard, the accounts, the law of the day, the seal. */
export function servicesEspaces(
  comptes: ServicesComptes,
  horloge: Horloge,
  droit: () => Droit,
): ServicesEspaces {
  const { base, maintenant, hasard } = comptes;
  return {
    base,
    horloge,
    maintenant,
    hasard,
    droit,
    sceau: base.sceau,
    piecesConnues: async (tx, personne) =>
      new Set((await compteBancaireConnu(tx, personne)) ? ['rib'] : []),
    notifier: (tx, avis) => ecrireALaPersonne(comptes, tx, avis),
    qui: (requete) => requete.qui,
    naissance: async ({ tx }, personne) =>
      (await lireIdentite(base, tx, personne))?.naissance ?? null,
  };
}

/** To be called before the first receipt: whoever holds one finds the key that verifies it. */
export async function publierLeSceau({ base, sceau, maintenant }: ServicesEspaces): Promise<void> {
  const depuis = new Date(maintenant()).toISOString();
  await base.transaction(SYSTEME, (tx) => publierCle(tx, publier(sceau, depuis)));
}

async function compteBancaireConnu(tx: Tx, personne: string): Promise<boolean> {
  const connu = await tx.premiere(
    sql`select from comptes_bancaires where personne_id = ${personne} and jusqua is null`,
  );
  return connu !== undefined;
}

const MODELES = {
  accuse: 'dossier-accuse',
  relance: 'dossier-relance',
  'sans-suite': 'dossier-sans-suite',
  'fichier-refuse': 'dossier-fichier-refuse',
} as const;

/** A person without an account is written to by post, by hand: nothing leaves from here. */
async function ecrireALaPersonne(
  services: ServicesComptes,
  tx: Tx,
  { personne, objet, aupres }: Avis,
): Promise<void> {
  if (aupres !== 'assure') return;
  const compte = await tx.premiere(sql<Compte>`
    select id, role, personne_id as personne from comptes
    where personne_id = ${personne} and etat = 'actif'`);
  if (compte === undefined) return;
  await prevenir(services, tx, compte, { modele: MODELES[objet], operandes: {} });
}
