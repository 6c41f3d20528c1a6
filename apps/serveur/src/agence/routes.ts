import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { SYSTEME } from '../base/contexte.ts';
import { sql } from '../base/sql.ts';
import type { ServicesComptes } from '../comptes/services.ts';
import { noterLectures } from '../dossiers/depot/lectures.ts';
import { type Curseur, dossiersAttendusDe } from '../dossiers/depot/requetes.ts';
import { type Ecriture, ecriture } from '../dossiers/depot/services.ts';
import { bref } from '../dossiers/depot/vues.ts';
import { refusDe } from '../erreurs/refus-metier.ts';
import {
  enregistrer,
  idDe,
  lire,
  type Route,
  type ServicesEspaces,
  unique,
} from '../espaces/http.ts';
import { jourCivil } from '../journal/champs.ts';
import { accueillir } from './accueillir.ts';
import { arretsChezNous } from './arrets.ts';
import { auPalier } from './palier.ts';
import { lirePersonne, listerPersonnes, nommer, type Place } from './personnes.ts';
import { schemaPersonne } from './saisie.ts';

/** Routes of an agency about its agencies and its people. */
export function routesAgence(
  app: FastifyInstance,
  services: ServicesEspaces,
  comptes: ServicesComptes,
): void {
  enregistrer(app, services, ROUTES);
  app.route({
    method: 'POST',
    url: '/api/agence/personnes',
    config: { acces: 'agence' },
    schema: {
      operationId: 'accueillirUnePersonne',
      tags: ['agence'],
      summary:
        'Someone and their first mission with us; the answer never says whether they were known.',
    },
    handler: async (requete, reponse) => {
      const donne = await auPalier(() => accueillirUneFois(services, comptes, requete));
      return reponse.code(donne.statut).type('application/json; charset=utf-8').send(donne.texte);
    },
  });
}

/** On behalf of the agency, in a transaction of the system: see `accueillir`. */
function accueillirUneFois(
  services: ServicesEspaces,
  comptes: ServicesComptes,
  requete: FastifyRequest,
) {
  const qui = services.qui(requete);
  const faire = async (e: Ecriture) => {
    const saisie = lire(schemaPersonne, requete.body);
    // The person is not known yet: the answer is kept with the account's own key.
    const cle = await services.base.clesSujets.lire(e.tx, qui.compte ?? '');
    return unique(e, requete, cle, async () => {
      const { personne, mission } = await accueillir(comptes, e, saisie);
      // The same for all: whoever has no account is written to, once their identity is checked.
      return { statut: 201, corps: { personne, mission, lettre: true } };
    });
  };
  const { base } = services;
  return base.transaction(SYSTEME, (tx) => faire(ecriture(services, tx, qui)), { reprises: 3 });
}

const schemaRecherche = z.strictObject({
  recherche: z.string().trim().max(100).optional(),
  /** `suite` of the page before. */
  apres: z.string().max(80).optional(),
});

const schemaAttentes = z.strictObject({ apres: z.string().max(80).optional() });

const ROUTES: readonly Route[] = [
  {
    methode: 'GET',
    url: '/api/agence/agences',
    acces: 'agence',
    operation: 'nosAgences',
    resume: 'The agencies this account acts for.',
    faire: async ({ tx, qui }) => ({
      agences: await tx.lignes(sql<{ id: string; nom: string; siret: string }>`
        select id, nom, siret from agences where id = any (${qui.agences ?? []}::uuid[]) order by nom, id`),
    }),
  },
  {
    methode: 'GET',
    url: '/api/agence/personnes',
    acces: 'agence',
    operation: 'nosPersonnes',
    resume:
      'Who has a mission in our agencies, the latest entered first; a search takes beginnings of names.',
    faire: (e, { query }) => {
      const { recherche = '', apres } = lire(schemaRecherche, query);
      return listerPersonnes(e, recherche, apres === undefined ? undefined : placeDe(apres));
    },
  },
  {
    methode: 'GET',
    url: '/api/agence/personnes/:personne',
    acces: 'agence',
    operation: 'unePersonneChezNous',
    resume: 'Someone who has a mission in our agencies, as we said it.',
    faire: async (e, requete) => {
      const personne = await lirePersonne(e, idDe(requete, 'personne'));
      if (personne === null) throw refusDe('ALM-P-503');
      return { personne };
    },
  },
  {
    methode: 'GET',
    url: '/api/agence/personnes/:personne/arrets',
    acces: 'agence',
    operation: 'arretsChezNous',
    resume: 'Stops of someone in our missions: days and states, nothing medical.',
    faire: async (e, requete) => {
      const personne = idDe(requete, 'personne');
      if ((await lirePersonne(e, personne)) === null) throw refusDe('ALM-P-503');
      return { arrets: await arretsChezNous(e, personne) };
    },
  },
  {
    methode: 'GET',
    url: '/api/agence/attentes',
    acces: 'agence',
    operation: 'quiNousAttend',
    resume: 'Dossiers that wait for us, the longest unpaid first.',
    faire: async (e, { query }) => {
      const { apres } = lire(schemaAttentes, query);
      const { groupe = '', agences = [] } = e.qui;
      const ou = apres === undefined ? undefined : curseurDe(apres);
      const lignes = await e.tx.lignes(dossiersAttendusDe(groupe, agences, ou));
      await noterLectures(e, lignes, 'suivi-par-l-agence');
      const noms = await nommer(
        e,
        lignes.map((l) => l.personne_id),
      );
      const derniere = lignes.length < 50 ? undefined : lignes.at(-1);
      return {
        dossiers: lignes.map((l) => {
          const { nom = null, prenoms = [] } = noms.get(l.personne_id) ?? {};
          return { ...bref(l), nom, prenoms };
        }),
        suite: derniere === undefined ? null : `${derniere.attente.retient}_${derniere.id}`,
      };
    },
  },
];

function placeDe(apres: string): Place {
  const [creeLe = '', id = ''] = apres.split('_');
  return lire(z.strictObject({ creeLe: z.iso.datetime(), id: z.uuid() }), { creeLe, id });
}

function curseurDe(apres: string): Curseur {
  const [retient = '', id = ''] = apres.split('_');
  return lire(z.strictObject({ retient: jourCivil, id: z.uuid() }), { retient, id });
}
