import { z } from 'zod';
import { SYSTEME } from '../../base/contexte.ts';
import { sql } from '../../base/sql.ts';
import { Refus } from '../../erreurs/refus.ts';
import { CONNECTES } from '../../securite/acces.ts';
import { poserCookie } from '../../securite/cookie.ts';
import { sessionDe } from '../../securite/garde.ts';
import { defiPose, reponseSignature } from '../cles-acces/schemas.ts';
import { demanderSignature, verifierSignature } from '../cles-acces/webauthn.ts';
import { lireCompte } from '../comptes.ts';
import { verifierTotp } from '../connexion/second-facteur.ts';
import { compterAvant, oublierEssais, PAR_COMPTE_PROUVE } from '../essais.ts';
import { type App, decrire } from '../route.ts';
import { code, FAIT, fait, phrase } from '../schemas.ts';
import type { ServicesComptes } from '../services.ts';
import { renforcerSession } from '../sessions/sessions.ts';

const CONFIG = { acces: CONNECTES, sansSecondFacteur: true } as const;

/** Step-up: the same proof as signing in, worth five minutes, under a new token. */
export function routesRenforcement(app: App, services: ServicesComptes): void {
  app.post(
    '/api/renforcer',
    {
      config: CONFIG,
      schema: {
        ...decrire('renforcer', 'Prove again who is there, by passphrase', fait),
        body: z.strictObject({ phrase, code: code.optional() }),
      },
    },
    async (requete, reponse) => {
      const { id, compte } = sessionDe(requete);
      const essais = [{ plafond: PAR_COMPTE_PROUVE, valeur: compte }];
      await compterAvant(services, essais);
      const { phrase_empreinte: empreinte, totp_actif: totp } = await services.base.transaction(
        requete.qui,
        (tx) =>
          tx.une(sql<{ phrase_empreinte: string | null; totp_actif: boolean }>`
            select phrase_empreinte, totp_actif from acces where compte_id = ${compte}`),
      );
      if (!(await services.hachage.verifier(empreinte, requete.body.phrase))) {
        throw new Refus(403, 'ALM-P-104');
      }
      const recu = requete.body.code;
      if (totp && recu === undefined) throw new Refus(403, 'ALM-P-105', { chemin: 'code' });
      const jeton = await services.base.transaction(requete.qui, async (tx) => {
        if (totp && !(await verifierTotp(services, tx, await lireCompte(tx, compte), recu ?? ''))) {
          throw new Refus(403, 'ALM-P-104', { chemin: 'code' });
        }
        return renforcerSession(services, tx, id, totp);
      });
      await services.base.transaction(SYSTEME, (tx) => oublierEssais(services, tx, essais));
      poserCookie(reponse, jeton);
      return FAIT;
    },
  );
  parCleAcces(app, services);
}

function parCleAcces(app: App, services: ServicesComptes): void {
  app.post(
    '/api/renforcer/cle-acces/options',
    {
      config: CONFIG,
      schema: decrire('optionsRenforcer', 'What a passkey must sign to step up', defiPose),
    },
    async (requete) => {
      const { compte } = sessionDe(requete);
      return services.base.transaction(requete.qui, (tx) =>
        demanderSignature(services, tx, { objet: 'renforcer', compte }),
      );
    },
  );
  app.post(
    '/api/renforcer/cle-acces',
    {
      config: CONFIG,
      schema: { ...decrire('renforcerParCle', 'Step up by passkey', fait), body: reponseSignature },
    },
    async (requete, reponse) => {
      const { id, compte } = sessionDe(requete);
      const jeton = await services.base.transaction(requete.qui, async (tx) => {
        await verifierSignature(services, tx, { objet: 'renforcer', compte, ...requete.body });
        return renforcerSession(services, tx, id, true);
      });
      poserCookie(reponse, jeton);
      return FAIT;
    },
  );
}
