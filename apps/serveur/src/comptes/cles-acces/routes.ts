import { z } from 'zod';
import { SYSTEME } from '../../base/contexte.ts';
import { sql } from '../../base/sql.ts';
import { Refus } from '../../erreurs/refus.ts';
import { CONNECTES } from '../../securite/acces.ts';
import { poserCookie } from '../../securite/cookie.ts';
import { sessionDe } from '../../securite/garde.ts';
import { lireAdresse, lireCompte, prevenir } from '../comptes.ts';
import { protection } from '../connexion/protection.ts';
import { connecte, exigerPreuve } from '../connexion/routes.ts';
import { type App, decrire, public_ } from '../route.ts';
import { FAIT, fait, idChemin } from '../schemas.ts';
import type { ServicesComptes } from '../services.ts';
import { fermerSessions, ouvrirSession, renforcerSession } from '../sessions/sessions.ts';
import { defiPose, reponseCreation, reponseSignature } from './schemas.ts';
import {
  demanderCreation,
  demanderSignature,
  enregistrerCle,
  verifierSignature,
} from './webauthn.ts';

const cleListee = z.strictObject({
  id: z.uuid(),
  nom: z.string(),
  creeeLe: z.string(),
  utiliseeLe: z.string().nullable(),
});

export function routesClesAcces(app: App, services: ServicesComptes): void {
  connexionParCle(app, services);
  ajouter(app, services);
  gerer(app, services);
}

/** No counter of failures: a passkey cannot be guessed, and always gets in. */
function connexionParCle(app: App, services: ServicesComptes): void {
  const { base } = services;
  app.post(
    '/api/connexion/cle-acces/options',
    {
      config: public_(),
      schema: decrire('optionsConnexion', 'What a passkey must sign to sign in', defiPose),
    },
    async () =>
      base.transaction(SYSTEME, (tx) => demanderSignature(services, tx, { objet: 'connecter' })),
  );
  app.post(
    '/api/connexion/cle-acces',
    {
      config: public_(),
      schema: {
        ...decrire('connecterParCle', 'Sign in by passkey', connecte),
        body: reponseSignature,
      },
    },
    async (requete, reponse) => {
      const { jeton, role } = await base.transaction(SYSTEME, async (tx) => {
        const id = await verifierSignature(services, tx, { objet: 'connecter', ...requete.body });
        const compte = await tx.premiere(sql<{ role: string }>`
          select role from comptes where id = ${id} and etat = 'actif'`);
        if (compte === undefined) throw new Refus(401, 'ALM-P-104');
        const ouverte = { compte: id, sorte: 'ordinaire', moyen: 'cle_acces', requete } as const;
        return { jeton: await ouvrirSession(services, tx, ouverte), role: compte.role };
      });
      poserCookie(reponse, jeton);
      return { etat: 'connecte' as const, role };
    },
  );
}

const POSER = { acces: CONNECTES, renforce: true, sansSecondFacteur: true } as const;

function ajouter(app: App, services: ServicesComptes): void {
  const { base } = services;
  app.post(
    '/api/cles-acces/options',
    {
      config: POSER,
      schema: decrire('optionsCleAcces', 'What the browser needs to make a passkey', defiPose),
    },
    async (requete) => {
      const { compte: id } = sessionDe(requete);
      return base.transaction(requete.qui, async (tx) => {
        const nom = (await lireAdresse(services, tx, await lireCompte(tx, id))) ?? services.nom;
        return demanderCreation(services, tx, { compte: id, nom });
      });
    },
  );
  app.post(
    '/api/cles-acces',
    {
      config: POSER,
      schema: { ...decrire('ajouterCleAcces', 'Add a passkey', fait), body: reponseCreation },
    },
    async (requete, reponse) => {
      const session = sessionDe(requete);
      const jeton = await base.transaction(requete.qui, async (tx) => {
        const { compte, id } = session;
        if (requete.qui.role !== 'assure') exigerPreuve(session, await protection(tx, compte));
        await enregistrerCle(services, tx, { compte, ...requete.body });
        const quoi = 'une clé d’accès est ajoutée';
        const lu = await lireCompte(tx, compte);
        await prevenir(services, tx, lu, { modele: 'moyen-change', operandes: { quoi } });
        return renforcerSession(services, tx, id, true);
      });
      poserCookie(reponse, jeton);
      return FAIT;
    },
  );
}

function gerer(app: App, services: ServicesComptes): void {
  const { base } = services;
  app.get(
    '/api/cles-acces',
    {
      config: { acces: CONNECTES },
      schema: decrire('clesAcces', 'The passkeys of this account', z.array(cleListee)),
    },
    async (requete) => {
      const { compte } = sessionDe(requete);
      return base.transaction(requete.qui, (tx) =>
        tx.lignes(sql<z.infer<typeof cleListee>>`
          select id, nom, creee_le as "creeeLe", utilisee_le as "utiliseeLe" from cles_acces
          where compte_id = ${compte} order by creee_le`),
      );
    },
  );
  app.delete(
    '/api/cles-acces/:id',
    {
      config: { acces: CONNECTES, renforce: true },
      schema: { ...decrire('oterCleAcces', 'Remove a passkey', fait), params: idChemin },
    },
    async (requete) => {
      const { compte, id: session } = sessionDe(requete);
      await base.transaction(requete.qui, async (tx) => {
        const otees = await tx.executer(sql`delete from cles_acces
          where id = ${requete.params.id} and compte_id = ${compte}`);
        if (otees === 0) throw new Refus(404, 'ALM-P-112');
        const { phrase, totp, cles } = await protection(tx, compte);
        const assure = requete.qui.role === 'assure';
        if (cles === 0 && (!phrase || (!assure && !totp))) throw new Refus(409, 'ALM-P-114');
        await fermerSessions(services, tx, compte, { sauf: session, motif: 'moyen_change' });
        const quoi = 'une clé d’accès est retirée';
        const lu = await lireCompte(tx, compte);
        await prevenir(services, tx, lu, { modele: 'moyen-change', operandes: { quoi } });
      });
      return FAIT;
    },
  );
}
