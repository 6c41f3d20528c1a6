import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
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
import { jourCivil } from '../journal/champs.ts';
import {
  annulerLeMien,
  demanderRendezVous,
  lireAppels,
  lireRendezVous,
  PAGE,
  personneDuRendezVous,
  telephoneConnu,
  traiterRendezVous,
} from './depot.ts';
import { CODES_DE_MOTIF, CRENEAUX, joursProposes, motifsProposes } from './regles.ts';

export function routesRendezVous(app: FastifyInstance, services: ServicesEspaces): void {
  enregistrer(app, services, [...ESPACE, ...GESTION]);
}

/** No number here: the one that is called is the account's. */
const schemaDemande = z.strictObject({
  motif: z.enum(CODES_DE_MOTIF),
  jour: jourCivil,
  creneau: z.enum(CRENEAUX),
  dossier: z.uuid().nullable(),
});
const schemaTraitement = z.strictObject({
  etat: z.enum(['fixe', 'fait', 'annule']),
  fixeA: z.iso.datetime().nullable().default(null),
});
/** `jour` and `id` of the last one read. */
const schemaListe = z.strictObject({ apres: z.string().max(60).optional() });
const schemaCurseur = z.strictObject({ jour: jourCivil, id: z.uuid() });

const ESPACE: readonly Route[] = [
  {
    methode: 'GET',
    url: '/api/espace/rendez-vous',
    acces: 'assure',
    operation: 'mesRendezVous',
    resume: 'My phone appointments, and the days, moments and reasons that can be asked.',
    faire: async (e) => ({
      rendezVous: await lireRendezVous(e, personneDe(e)),
      jours: joursProposes(e.jour),
      motifs: motifsProposes(),
      telephoneConnu: await telephoneConnu(e),
    }),
  },
  {
    methode: 'POST',
    url: '/api/espace/rendez-vous',
    acces: 'assure',
    operation: 'demanderUnRendezVous',
    resume: 'Ask to be called, at the number of the account; one open request at a time.',
    faire: async (e, requete) => {
      const souhait = lire(schemaDemande, requete.body);
      const personne = personneDe(e);
      return unique(e, requete, await cleDe(e, personne), async () => {
        const rendezVous = await demanderRendezVous(e, personne, souhait);
        return { statut: 201, corps: { rendezVous } };
      });
    },
  },
  {
    methode: 'DELETE',
    url: '/api/espace/rendez-vous/:id',
    acces: 'assure',
    operation: 'annulerMonRendezVous',
    resume: 'Give an appointment up.',
    faire: async (e, requete) => ({
      rendezVous: await annulerLeMien(e, personneDe(e), idDe(requete)),
    }),
  },
];

const GESTION: readonly Route[] = [
  {
    methode: 'GET',
    url: '/api/gestion/rendez-vous',
    acces: 'gestion',
    operation: 'appelsAFaire',
    resume: 'Open appointments, the earliest day first: whom to call, and at which number.',
    faire: async (e, { query }) => {
      const { apres } = lire(schemaListe, query);
      const appels = await lireAppels(e, apres === undefined ? undefined : curseurDe(apres));
      const dernier = appels.length < PAGE ? undefined : appels.at(-1);
      const suite = dernier === undefined ? null : `${dernier.jour}_${dernier.id}`;
      return { rendezVous: appels, suite };
    },
  },
  {
    methode: 'POST',
    url: '/api/gestion/rendez-vous/:id',
    acces: 'gestion',
    operation: 'traiterUnRendezVous',
    resume: 'Fix the time of a call, say that it was made, or cancel it.',
    faire: async (e, requete) => {
      const traitement = lire(schemaTraitement, requete.body);
      const id = idDe(requete);
      const cle = await cleDe(e, await personneDuRendezVous(e, id));
      return unique(e, requete, cle, async () => ({
        statut: 200,
        corps: { rendezVous: await traiterRendezVous(e, id, traitement) },
      }));
    },
  },
];

function curseurDe(apres: string) {
  const [jour = '', id = ''] = apres.split('_');
  return lire(schemaCurseur, { jour, id });
}
