import { nomDocument } from '@almanach/textes';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { enregistrer, idDe, lire, personneDe, type Rendu, type Route } from '../../espaces/http.ts';
import { lireCle } from '../../idempotence/idempotence.ts';
import { DOCUMENTS, GENRES } from '../documents.ts';
import { proposerEtiquette } from '../etiquette.ts';
import { deposerPiece } from './deposer.ts';
import { couper, recevoirEnvoi } from './envoi.ts';
import { Guichet } from './guichet.ts';
import { mesPieces, mesPiecesDuDossier, monUsage, piecesDesAutres } from './lister.ts';
import { rangerPiece } from './ranger.ts';
import type { ServicesPieces } from './services.ts';
import { servirOriginal, servirPage } from './servir.ts';

/** Routes of documents. Those that receive a file are in a context of their own: nothing else reads a form. */
export function routesPieces(app: FastifyInstance, services: ServicesPieces): void {
  enregistrer(app, services, [...espace(services), ...GESTION, ...AGENCE]);
  void app.register(async (envois) => {
    await envois.register(multipart, { throwFileSizeLimit: false });
    const guichet = new Guichet();
    for (const [url, acces, operation, resume] of ENVOIS) {
      envois.post(
        url,
        {
          config: { acces, corps: 'octets' },
          schema: {
            operationId: operation,
            tags: [acces],
            summary: resume,
            consumes: [FORMULAIRE],
          },
        },
        (requete, reponse) => recevoirFichier(services, guichet, requete, reponse),
      );
    }
  });
}

const FORMULAIRE = 'multipart/form-data';

const ENVOIS = [
  [
    '/api/espace/dossiers/:id/pieces',
    'assure',
    'envoyerUnePiece',
    'Send a document: fields document, pli, demande, then the file.',
  ],
  [
    '/api/agence/dossiers/:id/pieces',
    'agence',
    'envoyerUnePieceDeLAgence',
    'Send a document for a dossier of ours: fields document, pli, demande, then the file.',
  ],
] as const;

async function recevoirFichier(
  services: ServicesPieces,
  guichet: Guichet,
  requete: FastifyRequest,
  reponse: FastifyReply,
): Promise<FastifyReply> {
  const { compte = '' } = services.qui(requete);
  const donne = await guichet
    .passer(compte, async (): Promise<Rendu> => {
      const envoye = await recevoirEnvoi(requete, services.reception?.limites?.octetsMax);
      const cle = lireCle(requete.headers['idempotency-key']);
      const depot = { qui: services.qui(requete), dossier: idDe(requete), cle, url: requete.url };
      return deposerPiece(services, depot, envoye);
    })
    .catch((erreur: unknown) => {
      couper(requete, reponse);
      throw erreur;
    });
  return reponse.code(donne.statut).type('application/json; charset=utf-8').send(donne.texte);
}

const schemaNom = z.strictObject({ nom: z.string().max(1_000) });

const GENRES_ET_LECTURES: readonly Route[] = [
  {
    methode: 'GET',
    url: '/api/espace/documents',
    acces: 'assure',
    operation: 'genresDeDocuments',
    resume: 'The kinds of documents, and where each is kept.',
    faire: async () => ({
      documents: GENRES.map((document) => {
        return { document, libelle: nomDocument(document), lieu: DOCUMENTS[document] };
      }),
    }),
  },
  {
    methode: 'POST',
    url: '/api/espace/pieces/etiquette',
    acces: 'assure',
    operation: 'proposerUneEtiquette',
    resume: 'The kind that the name of a file suggests, to be confirmed.',
    faire: async (_, { body }) => ({ proposition: proposerEtiquette(lire(schemaNom, body).nom) }),
  },
  {
    methode: 'GET',
    url: '/api/espace/dossiers/:id/pieces',
    acces: 'assure',
    operation: 'mesPiecesDuDossier',
    resume: 'The documents of a dossier of mine.',
    faire: async (e, requete) => ({ pieces: await mesPiecesDuDossier(e, idDe(requete)) }),
  },
  {
    methode: 'GET',
    url: '/api/espace/pieces/:piece/pages/:n',
    acces: 'assure',
    operation: 'maPage',
    resume: 'A page of the copy of a document of mine; of the vault, after a step-up.',
    faire: servirPage,
  },
  {
    methode: 'GET',
    url: '/api/espace/pieces/:piece/original',
    acces: 'assure',
    operation: 'monOriginal',
    resume: 'A document of mine as I sent it; of the vault, after a step-up.',
    faire: servirOriginal,
  },
];

function espace(services: ServicesPieces): readonly Route[] {
  return [
    ...GENRES_ET_LECTURES,
    {
      methode: 'GET',
      url: '/api/espace/pieces',
      acces: 'assure',
      operation: 'mesPieces',
      resume: 'My documents, the latest first, and the room they take.',
      faire: async (e) => ({
        pieces: await mesPieces(e, personneDe(e)),
        usage: await monUsage(e, personneDe(e), services.reception?.quotas),
      }),
    },
    {
      methode: 'PUT',
      url: '/api/espace/pieces/:piece/etiquette',
      acces: 'assure',
      operation: 'rangerMaPiece',
      resume: 'Say again what a document is: to the vault, or, after a step-up, out of it.',
      faire: async (e, requete) => ({ piece: await rangerPiece(services, e, requete) }),
    },
  ];
}

const GESTION: readonly Route[] = [
  {
    methode: 'GET',
    url: '/api/gestion/dossiers/:id/pieces',
    acces: 'gestion',
    operation: 'piecesDuDossier',
    resume: 'The documents of a dossier; of those in the vault, that they came.',
    faire: async (e, requete) => ({ pieces: await piecesDesAutres(e, idDe(requete)) }),
  },
  {
    methode: 'GET',
    url: '/api/gestion/pieces/:piece/pages/:n',
    acces: 'gestion',
    operation: 'pageDUnePiece',
    resume: 'A page of the copy of a document: it becomes opened, and the reading is noted.',
    faire: servirPage,
  },
  {
    methode: 'GET',
    url: '/api/gestion/pieces/:piece/original',
    acces: 'gestion',
    operation: 'originalDUnePiece',
    resume: 'A document as it came, once an antivirus has said that it is sound.',
    faire: servirOriginal,
  },
];

const AGENCE: readonly Route[] = [
  {
    methode: 'GET',
    url: '/api/agence/dossiers/:id/pieces',
    acces: 'agence',
    operation: 'nosPieces',
    resume: 'The documents that we sent for a dossier.',
    faire: async (e, requete) => ({ pieces: await piecesDesAutres(e, idDe(requete)) }),
  },
  {
    methode: 'GET',
    url: '/api/agence/pieces/:piece/pages/:n',
    acces: 'agence',
    operation: 'pageDeNotrePiece',
    resume: 'A page of the copy of a document that we sent.',
    faire: servirPage,
  },
];
