import { z } from 'zod';
import { sql } from '../../base/sql.ts';
import { Refus } from '../../erreurs/refus.ts';
import { CONNECTES, type SessionOuverte } from '../../securite/acces.ts';
import { poserCookie } from '../../securite/cookie.ts';
import { sessionDe } from '../../securite/garde.ts';
import { lireCompte, motsConnus, poserPhrase, prevenir } from '../comptes.ts';
import { exigerPhrase } from '../phrase.ts';
import { type App, decrire, public_ } from '../route.ts';
import { code, courriel, FAIT, fait, phrase } from '../schemas.ts';
import type { ServicesComptes } from '../services.ts';
import { fermerSessions, renforcerSession } from '../sessions/sessions.ts';
import { connecter } from './connecter.ts';
import { protection } from './protection.ts';
import { activerTotp, proposerTotp, verifierTotp } from './second-facteur.ts';

export const connecte = z.strictObject({ etat: z.literal('connecte'), role: z.string() });

const secretTotp = z.strictObject({
  secret: z.string().meta({ description: 'Base 32, to type in an application.' }),
  uri: z.string().meta({ description: 'otpauth address, to show as a code to scan.' }),
});

export function routesConnexion(app: App, services: ServicesComptes): void {
  app.post(
    '/api/connexion',
    {
      config: public_(),
      schema: {
        ...decrire('connecter', 'Sign in by passphrase, and code when one is set', connecte),
        body: z.strictObject({ courriel, phrase, code: code.optional() }),
      },
    },
    async (requete, reponse) => {
      const { jeton, role } = await connecter(services, requete.body, requete);
      poserCookie(reponse, jeton);
      return { etat: 'connecte' as const, role };
    },
  );
  changerPhrase(app, services);
  poserTotp(app, services);
  oterTotp(app, services);
}

function changerPhrase(app: App, services: ServicesComptes): void {
  app.post(
    '/api/phrase',
    {
      config: { acces: CONNECTES, renforce: true },
      schema: {
        ...decrire('changerPhrase', 'Set or change the passphrase; other sessions end', fait),
        body: z.strictObject({ phrase }),
      },
    },
    async (requete) => {
      const { id, compte } = sessionDe(requete);
      const connus = await services.base.transaction(requete.qui, async (tx) =>
        motsConnus(services, tx, await lireCompte(tx, compte)),
      );
      exigerPhrase(requete.body.phrase, connus);
      const empreinte = await services.hachage.hacher(requete.body.phrase);
      await services.base.transaction(requete.qui, async (tx) => {
        await poserPhrase(services, tx, compte, empreinte);
        await fermerSessions(services, tx, compte, { sauf: id, motif: 'phrase_changee' });
        await prevenir(services, tx, await lireCompte(tx, compte), { modele: 'phrase-changee' });
      });
      return FAIT;
    },
  );
}

/**
 * Staff that has no second factor yet sets its first one with its passphrase alone, just given. Once there is one,
 * another is added only by whoever has it.
 */
export function exigerPreuve(
  session: SessionOuverte,
  { totp, cles }: { totp: boolean; cles: number },
): void {
  if (!session.secondFacteur && (totp || cles > 0)) throw new Refus(403, 'ALM-P-105');
}

const POSER = { acces: CONNECTES, renforce: true, sansSecondFacteur: true } as const;

function poserTotp(app: App, services: ServicesComptes): void {
  const { base } = services;
  app.post(
    '/api/second-facteur',
    { config: POSER, schema: decrire('proposerTotp', 'Begin to set a second factor', secretTotp) },
    async (requete) => {
      const session = sessionDe(requete);
      return base.transaction(requete.qui, async (tx) => {
        if (requete.qui.role !== 'assure')
          exigerPreuve(session, await protection(tx, session.compte));
        return proposerTotp(services, tx, await lireCompte(tx, session.compte));
      });
    },
  );
  app.post(
    '/api/second-facteur/confirmer',
    {
      config: POSER,
      schema: {
        ...decrire('confirmerTotp', 'Set the second factor, with a first code', fait),
        body: z.strictObject({ code }),
      },
    },
    async (requete, reponse) => {
      const { id, compte: idCompte } = sessionDe(requete);
      const jeton = await base.transaction(requete.qui, async (tx) => {
        const compte = await lireCompte(tx, idCompte);
        if (!(await verifierTotp(services, tx, compte, requete.body.code))) {
          throw new Refus(422, 'ALM-P-104', { chemin: 'code' });
        }
        if (!(await activerTotp(tx, idCompte))) throw new Refus(409, 'ALM-P-113');
        await fermerSessions(services, tx, idCompte, { sauf: id, motif: 'moyen_change' });
        const quoi = 'un code à usage unique est maintenant demandé';
        await prevenir(services, tx, compte, { modele: 'moyen-change', operandes: { quoi } });
        return renforcerSession(services, tx, id, true);
      });
      poserCookie(reponse, jeton);
      return FAIT;
    },
  );
}

function oterTotp(app: App, services: ServicesComptes): void {
  app.delete(
    '/api/second-facteur',
    {
      config: { acces: CONNECTES, renforce: true },
      schema: decrire('oterTotp', 'Remove the second factor', fait),
    },
    async (requete) => {
      const { id, compte: idCompte } = sessionDe(requete);
      await services.base.transaction(requete.qui, async (tx) => {
        const { cles } = await protection(tx, idCompte);
        if (requete.qui.role !== 'assure' && cles === 0) throw new Refus(409, 'ALM-P-114');
        await tx.executer(sql`update acces set totp_actif = false, totp_chiffre = null, totp_pas = null
          where compte_id = ${idCompte}`);
        await fermerSessions(services, tx, idCompte, { sauf: id, motif: 'moyen_change' });
        const quoi = 'le code à usage unique n’est plus demandé';
        const compte = await lireCompte(tx, idCompte);
        await prevenir(services, tx, compte, { modele: 'moyen-change', operandes: { quoi } });
      });
      return FAIT;
    },
  );
}
