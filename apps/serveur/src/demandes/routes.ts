import { lireJour } from '@almanach/bareme';
import { z } from 'zod';
import { Refus } from '../erreurs/refus.ts';
import {
  abandonner,
  accorderEffacement,
  aTraiter,
  type Contexte,
  demander,
  exporterLesMiennes,
  exporterPourDemande,
  mesDemandes,
  prendreEnCharge,
  prolongerDemande,
  refuserDemande,
  repondre,
  saisir,
} from './actions.ts';
import { CANAUX, DROITS, PROLONGATIONS } from './demande.ts';
import { ecrireTexte } from './export/texte.ts';
import { MOTIFS_REFUS } from './refus-motives.ts';

const id = z.strictObject({ id: z.uuid() });
const texte = z.string().trim().min(1).max(4000);
const jourCivil = z.string().refine((jour) => lireJour(jour) !== null);
const parDefaut = z.strictObject({});

const corps = {
  demande: z.strictObject({ droit: z.enum(DROITS), precision: texte.optional() }),
  saisie: z.strictObject({
    personne: z.uuid(),
    droit: z.enum(DROITS),
    canal: z.enum(CANAUX).exclude(['espace']),
    recueLe: jourCivil,
    precision: texte.optional(),
  }),
  prolongation: z.strictObject({ motif: z.enum(PROLONGATIONS) }),
  reponse: z.strictObject({ reponse: texte }),
  refus: z.strictObject({ motif: z.enum(MOTIFS_REFUS), reponse: texte.optional() }),
};

/** What a request brings besides who asks: read and checked here, whatever binds it. */
interface Recu {
  parametres: unknown;
  corps: unknown;
}

/** A route to bind: the guard gives who asks, the frame gives the rest. */
export interface RouteDemande {
  methode: 'GET' | 'POST';
  url: string;
  acces: 'assure' | 'gestion';
  /** What it does, for the published description. */
  resume: string;
  /** Asks for a step-up: it shows everything, or cannot be undone. */
  renforce: boolean;
  statut: 200 | 201;
  /** Type of the answer when it is not JSON, and the name of the file it makes. */
  fichier?: { type: string; nom: string };
  faire(contexte: Contexte, recu: Recu): Promise<unknown>;
}

function lire<S extends z.ZodType>(schema: S, valeur: unknown): z.output<S> {
  const lu = schema.safeParse(valeur ?? {});
  if (!lu.success) throw new Refus(422, 'ALM-P-700');
  return lu.data;
}

const idDe = ({ parametres }: Recu): string => {
  const lu = id.safeParse(parametres);
  // An id that cannot be one is one that nobody has.
  if (!lu.success) throw new Refus(404, 'ALM-P-701');
  return lu.data.id;
};

const MIENNES = '/api/mes-demandes';
const GESTION = '/api/gestion/demandes';
const JSON_TELECHARGE = { type: 'application/json; charset=utf-8', nom: 'mes-donnees.json' };

export const ROUTES_DEMANDES: readonly RouteDemande[] = [
  route('GET', MIENNES, 'assure', 'My requests about my data', (c) => mesDemandes(c)),
  route(
    'POST',
    MIENNES,
    'assure',
    'Ask for access, rectification, limitation, portability, erasure; object',
    (c, r) => demander(c, lire(corps.demande, r.corps)),
    {
      statut: 201,
    },
  ),
  route('POST', `${MIENNES}/:id/retrait`, 'assure', 'Withdraw a request', (c, r) => {
    lire(parDefaut, r.corps);
    return abandonner(c, idDe(r));
  }),
  route(
    'GET',
    '/api/mes-donnees.json',
    'assure',
    'Everything held of me, as data',
    (c) => exporterLesMiennes(c, 'acces'),
    {
      renforce: true,
      fichier: JSON_TELECHARGE,
    },
  ),
  route(
    'GET',
    '/api/mes-donnees.txt',
    'assure',
    'Everything held of me, to read',
    async (c) => ecrireTexte(await exporterLesMiennes(c, 'acces')),
    { renforce: true, fichier: { type: 'text/plain; charset=utf-8', nom: 'mes-donnees.txt' } },
  ),
  route(
    'GET',
    '/api/mes-donnees-portables.json',
    'assure',
    'What I gave, to take elsewhere',
    (c) => exporterLesMiennes(c, 'portabilite'),
    {
      renforce: true,
      fichier: { ...JSON_TELECHARGE, nom: 'mes-donnees-portables.json' },
    },
  ),
  route('GET', GESTION, 'gestion', 'Requests to answer, the nearest limit first', (c) =>
    aTraiter(c),
  ),
  route(
    'POST',
    GESTION,
    'gestion',
    'Record a request that came by post, phone or counter',
    (c, r) => {
      const saisie = lire(corps.saisie, r.corps);
      return saisir(c, { ...saisie, precision: saisie.precision });
    },
    { statut: 201 },
  ),
  route('POST', `${GESTION}/:id/prise-en-charge`, 'gestion', 'Take a request in hand', (c, r) => {
    lire(parDefaut, r.corps);
    return prendreEnCharge(c, idDe(r));
  }),
  route(
    'POST',
    `${GESTION}/:id/prolongation`,
    'gestion',
    'Put off the limit by two months, with the reason',
    (c, r) => prolongerDemande(c, idDe(r), lire(corps.prolongation, r.corps)),
  ),
  route('POST', `${GESTION}/:id/reponse`, 'gestion', 'Answer a request', (c, r) =>
    repondre(c, idDe(r), lire(corps.reponse, r.corps)),
  ),
  route(
    'POST',
    `${GESTION}/:id/refus`,
    'gestion',
    'Refuse a request, with the article of law',
    (c, r) => refuserDemande(c, idDe(r), lire(corps.refus, r.corps)),
  ),
  route(
    'POST',
    `${GESTION}/:id/effacement`,
    'gestion',
    'Grant an erasure: the key of the person is destroyed',
    (c, r) => {
      lire(parDefaut, r.corps);
      return accorderEffacement(c, idDe(r));
    },
    { renforce: true },
  ),
  route(
    'GET',
    `${GESTION}/:id/donnees.json`,
    'gestion',
    'The copy that a request asks for',
    (c, r) => exporterPourDemande(c, idDe(r)),
    { renforce: true, fichier: JSON_TELECHARGE },
  ),
];

function route(
  methode: RouteDemande['methode'],
  url: string,
  acces: RouteDemande['acces'],
  resume: string,
  faire: RouteDemande['faire'],
  options: Partial<Pick<RouteDemande, 'renforce' | 'statut' | 'fichier'>> = {},
): RouteDemande {
  return { methode, url, acces, resume, renforce: false, statut: 200, ...options, faire };
}
