import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { noterLectures } from '../dossiers/depot/lectures.ts';
import type { Ecriture } from '../dossiers/depot/services.ts';
import {
  cleDe,
  enregistrer,
  idDe,
  lire,
  personneDe,
  type Route,
  type ServicesEspaces,
  unique,
} from '../espaces/http.ts';
import {
  ecrireMessage,
  filDeGestion,
  filVu,
  lireMessages,
  noterLeFil,
  ouvrirFil,
  trouverFil,
} from './depot.ts';
import { filsARepondre, filsDe, type LigneFil, PAGE } from './requetes.ts';
import { CODES_DE_FIL, sujetsProposes } from './sujets.ts';
import { schemaTexte } from './texte.ts';

export function routesMessages(app: FastifyInstance, services: ServicesEspaces): void {
  enregistrer(app, services, [...ESPACE, ...GESTION]);
}

const schemaFil = z.strictObject({
  dossier: z.uuid().nullable(),
  sujet: z.enum(CODES_DE_FIL),
  texte: schemaTexte,
});
const schemaMessage = z.strictObject({ texte: schemaTexte });
const schemaReponse = schemaMessage.extend({ clore: z.boolean().default(false) });
const schemaListe = z.strictObject({
  /** All the threads of someone; without it, those that wait for an answer. */
  personne: z.uuid().optional(),
  /** `dernierLe` and `id` of the last one read. */
  apres: z.string().max(80).optional(),
});
const schemaCurseur = z.strictObject({ le: z.iso.datetime(), id: z.uuid() });

const ESPACE: readonly Route[] = [
  {
    methode: 'GET',
    url: '/api/espace/messages',
    acces: 'assure',
    operation: 'mesFils',
    resume: 'My threads with the managers, the latest first, and what a new one may be about.',
    faire: async (e) => ({
      fils: (await e.tx.lignes(filsDe(personneDe(e), 'assure'))).map(filVu),
      sujets: sujetsProposes(),
    }),
  },
  {
    methode: 'POST',
    url: '/api/espace/messages',
    acces: 'assure',
    operation: 'ouvrirUnFil',
    resume: 'Write to the managers.',
    faire: async (e, requete) => {
      const nouveau = lire(schemaFil, requete.body);
      const personne = personneDe(e);
      const cle = await cleDe(e, personne);
      return unique(e, requete, cle, async () => {
        const fil = filVu(await ouvrirFil(e, personne, cle, nouveau));
        return { statut: 201, corps: { fil } };
      });
    },
  },
  {
    methode: 'GET',
    url: '/api/espace/messages/:fil',
    acces: 'assure',
    operation: 'monFil',
    resume: 'The messages of a thread; reading marks them as read.',
    faire: async (e, requete) => {
      const ligne = await trouverFil(e, idDe(requete, 'fil'));
      const lus = await lireMessages(e, ligne, await cleDe(e, personneDe(e)));
      const messages = lus.map(({ id, le, auteur, texte }) => {
        return { id, le, de: auteur === 'assure' ? 'moi' : 'gestion', texte };
      });
      return { fil: { ...filVu(ligne), nonLus: 0 }, messages };
    },
  },
  {
    methode: 'POST',
    url: '/api/espace/messages/:fil',
    acces: 'assure',
    operation: 'ecrireDansMonFil',
    resume: 'Write again in a thread; a closed one opens.',
    faire: async (e, requete) => {
      const { texte } = lire(schemaMessage, requete.body);
      const { id } = await trouverFil(e, idDe(requete, 'fil'));
      const cle = await cleDe(e, personneDe(e));
      return unique(e, requete, cle, async () => {
        const fil = filVu(await ecrireMessage(e, id, cle, texte));
        return { statut: 201, corps: { fil } };
      });
    },
  },
];

const GESTION: readonly Route[] = [
  {
    methode: 'GET',
    url: '/api/gestion/messages',
    acces: 'gestion',
    operation: 'filsARepondre',
    resume: 'Threads that wait for an answer, the longest first; or all those of someone.',
    faire: async (e, { query }) => {
      const { personne, apres } = lire(schemaListe, query);
      const curseur = apres === undefined ? undefined : curseurDe(apres);
      if (personne !== undefined) {
        return {
          fils: await rendre(e, await e.tx.lignes(filsDe(personne, 'gestion'))),
          suite: null,
        };
      }
      const lignes = await e.tx.lignes(filsARepondre(curseur));
      const derniere = lignes.length < PAGE ? undefined : lignes.at(-1);
      const suite = derniere === undefined ? null : `${derniere.dernier_le}_${derniere.id}`;
      return { fils: await rendre(e, lignes), suite };
    },
  },
  {
    methode: 'GET',
    url: '/api/gestion/messages/:fil',
    acces: 'gestion',
    operation: 'filDUnePersonne',
    resume: 'The messages of a thread; the person sees that they were read.',
    faire: async (e, requete) => {
      const ligne = await trouverFil(e, idDe(requete, 'fil'));
      const lus = await lireMessages(e, ligne, await cleDe(e, ligne.personne_id));
      const messages = lus.map(({ id, le, auteur, texte }) => ({ id, le, de: auteur, texte }));
      return { fil: { ...filDeGestion(ligne), nonLus: 0 }, messages };
    },
  },
  {
    methode: 'POST',
    url: '/api/gestion/messages/:fil',
    acces: 'gestion',
    operation: 'repondreAUnePersonne',
    resume: 'Answer, and tell the person; close the thread when nothing is left to answer.',
    faire: async (e, requete) => {
      const { texte, clore } = lire(schemaReponse, requete.body);
      const ligne = await trouverFil(e, idDe(requete, 'fil'));
      const cle = await cleDe(e, ligne.personne_id);
      return unique(e, requete, cle, async () => {
        await noterLeFil(e, ligne);
        const fil = filDeGestion(await ecrireMessage(e, ligne.id, cle, texte, clore));
        return { statut: 201, corps: { fil } };
      });
    },
  },
];

function curseurDe(apres: string) {
  const [le = '', id = ''] = apres.split('_');
  return lire(schemaCurseur, { le, id });
}

/** A list names persons and dossiers: it is read too. */
async function rendre(e: Ecriture, lignes: readonly LigneFil[]) {
  const lus = lignes.flatMap(({ dossier_id: id, personne_id }) =>
    id === null ? [] : [{ id, personne_id }],
  );
  await noterLectures(e, lus, 'liste-de-travail');
  return lignes.map(filDeGestion);
}
