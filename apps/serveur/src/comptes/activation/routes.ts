import { z } from 'zod';
import { SYSTEME } from '../../base/contexte.ts';
import { sql } from '../../base/sql.ts';
import { poserCookie } from '../../securite/cookie.ts';
import { sessionDe } from '../../securite/garde.ts';
import { defiPose, reponseCreation } from '../cles-acces/schemas.ts';
import { demanderCreation, enregistrerCle } from '../cles-acces/webauthn.ts';
import { lireAdresse, lireCompte, motsConnus } from '../comptes.ts';
import { connecte } from '../connexion/routes.ts';
import { deposerDemande } from '../demandes.ts';
import { exigerPhrase } from '../phrase.ts';
import { type App, decrire, public_ } from '../route.ts';
import { courriel, FAIT, fait, jeton, jour, nom, phrase, prenoms, RECU, recu } from '../schemas.ts';
import type { ServicesComptes } from '../services.ts';
import { continuer } from './activer.ts';
import { terminerActivation } from './terminer.ts';

export function routesActivation(app: App, services: ServicesComptes): void {
  demander(app, services);
  app.post(
    '/api/activation/continuer',
    {
      config: public_(),
      schema: {
        ...decrire(
          'continuerActivation',
          'Go on with the token of the link: the address is proven',
          fait,
        ),
        body: z.strictObject({ jeton }),
      },
    },
    async (requete, reponse) => {
      poserCookie(reponse, await continuer(services, requete.body.jeton, requete));
      return FAIT;
    },
  );
  parPhrase(app, services);
  parCle(app, services);
}

function demander(app: App, services: ServicesComptes): void {
  app.post(
    '/api/activation/identifiant',
    {
      config: public_(),
      schema: {
        ...decrire(
          'activer',
          'Begin with the identifier of the letter; the answer is the same for all',
          recu,
          202,
        ),
        body: z.strictObject({
          identifiant: z.string().max(40),
          nom,
          prenoms,
          naissance: jour,
          courriel,
        }),
      },
    },
    async (requete, reponse) => {
      await deposerDemande(services, 'identifiant', requete.body, requete.ip);
      return reponse.code(202).send(RECU);
    },
  );
  app.post(
    '/api/activation/demande',
    {
      config: public_(),
      schema: {
        ...decrire(
          'demanderLettre',
          'Ask for a letter to the known address; the answer is the same for all',
          recu,
          202,
        ),
        body: z.strictObject({
          nir: z.string().max(30),
          naissance: jour,
          codePostal: z.string().regex(/^\d{5}$/),
        }),
      },
    },
    async (requete, reponse) => {
      await deposerDemande(services, 'lettre', requete.body, requete.ip);
      return reponse.code(202).send(RECU);
    },
  );
}

const config = { acces: 'activation' } as const;

function parPhrase(app: App, services: ServicesComptes): void {
  app.post(
    '/api/activation/phrase',
    {
      config,
      schema: {
        ...decrire('activerParPhrase', 'End the activation with a passphrase', connecte),
        body: z.strictObject({ phrase }),
      },
    },
    async (requete, reponse) => {
      const { compte } = sessionDe(requete);
      const connus = await services.base.transaction(requete.qui, async (tx) =>
        motsConnus(services, tx, await lireCompte(tx, compte)),
      );
      exigerPhrase(requete.body.phrase, connus);
      const empreinte = await services.hachage.hacher(requete.body.phrase);
      const { jeton: ouvert, role } = await services.base.transaction(SYSTEME, async (tx) => {
        await tx.executer(sql`update acces set phrase_empreinte = ${empreinte},
          modifie_le = ${services.instant()} where compte_id = ${compte}`);
        return terminerActivation(services, tx, { compte, moyen: 'phrase', requete });
      });
      poserCookie(reponse, ouvert);
      return { etat: 'connecte' as const, role };
    },
  );
}

function parCle(app: App, services: ServicesComptes): void {
  const { base } = services;
  app.post(
    '/api/activation/cle-acces/options',
    {
      config,
      schema: decrire('optionsActivation', 'What the browser needs to make a passkey', defiPose),
    },
    async (requete) => {
      const { compte } = sessionDe(requete);
      return base.transaction(requete.qui, async (tx) => {
        const adresse = await lireAdresse(services, tx, await lireCompte(tx, compte));
        return demanderCreation(services, tx, { compte, nom: adresse ?? services.nom });
      });
    },
  );
  app.post(
    '/api/activation/cle-acces',
    {
      config,
      schema: {
        ...decrire('activerParCle', 'End the activation with a passkey', connecte),
        body: reponseCreation,
      },
    },
    async (requete, reponse) => {
      const { compte } = sessionDe(requete);
      const { jeton: ouvert, role } = await base.transaction(SYSTEME, async (tx) => {
        await enregistrerCle(services, tx, { compte, ...requete.body });
        return terminerActivation(services, tx, { compte, moyen: 'cle_acces', requete });
      });
      poserCookie(reponse, ouvert);
      return { etat: 'connecte' as const, role };
    },
  );
}
