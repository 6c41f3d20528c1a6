import type { Lecture } from '@almanach/moteur';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { catalogue } from '../calculs/catalogue.ts';
import { dossier } from '../dossiers/depot/requetes.ts';
import type { Ecriture } from '../dossiers/depot/services.ts';
import { corpsDesErreurs } from '../erreurs/corps.ts';
import { refusDe } from '../erreurs/refus-metier.ts';
import {
  cleDe,
  enregistrer,
  idDe,
  lire,
  personneDe,
  type Route,
  rendu,
  type ServicesEspaces,
  unique,
} from '../espaces/http.ts';
import { schemaMission } from './contenu.ts';
import { changerMission, creerMission, lireMissions } from './depot.ts';
import { jaugesDe, previsionDe } from './situation.ts';

export function routesMissions(app: FastifyInstance, services: ServicesEspaces): void {
  enregistrer(app, services, [...espace(services), ...AGENCE]);
}

const schemaChange = schemaMission.extend({ version: z.int().min(1) });
const schemaDeLAgence = schemaMission.extend({ agence: z.uuid() });

function espace(services: ServicesEspaces): readonly Route[] {
  return [
    {
      methode: 'GET',
      url: '/api/espace/missions',
      acces: 'assure',
      operation: 'mesMissions',
      resume: 'My missions, their hours and wages, and who said them.',
      faire: async (e) => ({ missions: await lireMissions(e, personneDe(e)) }),
    },
    {
      methode: 'POST',
      url: '/api/espace/missions',
      acces: 'assure',
      operation: 'ajouterMaMission',
      resume: 'A mission that no agency told us.',
      faire: async (e, requete) => {
        const saisie = lire(schemaMission, requete.body);
        const cle = await cleDe(e, personneDe(e));
        return unique(e, requete, cle, async () => {
          const mission = await creerMission(e, personneDe(e), null, saisie);
          return { statut: 201, corps: { mission } };
        });
      },
    },
    {
      methode: 'PUT',
      url: '/api/espace/missions/:id',
      acces: 'assure',
      operation: 'corrigerMaMission',
      resume: 'Correct a mission I added; an agency corrects its own.',
      faire: changer,
    },
    {
      methode: 'GET',
      url: '/api/espace/jauges',
      acces: 'assure',
      operation: 'mesJauges',
      resume: 'Hours worked towards each right, with the origin of each.',
      faire: async (e) => rendre('jauges', await jaugesDe(e, personneDe(e), catalogue())),
    },
    {
      methode: 'GET',
      url: '/api/espace/dossiers/:id/prevision',
      acces: 'assure',
      operation: 'maPrevision',
      resume: 'What each day of this dossier should bring: all of it expected, none of it decided.',
      faire: async (e, requete) => {
        const personne = personneDe(e);
        const ligne = await e.tx.premiere(dossier(idDe(requete)));
        if (ligne === undefined) throw refusDe('ALM-P-411');
        const naissance = (await services.naissance?.(e, personne)) ?? null;
        const outils = { naissance, contrats: catalogue() };
        const prevue = await previsionDe(e, { personne, dossier: ligne.id }, outils);
        return rendre('prevision', prevue);
      },
    },
  ];
}

const AGENCE: readonly Route[] = [
  {
    methode: 'GET',
    url: '/api/agence/personnes/:personne/missions',
    acces: 'agence',
    operation: 'missionsChezNous',
    resume: 'Our missions of someone, never those of another employer.',
    faire: async (e, requete) => ({
      missions: await lireMissions(e, idDe(requete, 'personne')),
    }),
  },
  {
    methode: 'POST',
    url: '/api/agence/personnes/:personne/missions',
    acces: 'agence',
    operation: 'ajouterUneMission',
    resume: 'A mission of someone in one of our agencies, its hours and wages.',
    faire: async (e, requete) => {
      const { agence, ...saisie } = lire(schemaDeLAgence, requete.body);
      const personne = idDe(requete, 'personne');
      const cle = await cleDe(e, personne);
      return unique(e, requete, cle, async () => {
        const mission = await creerMission(e, personne, agence, saisie);
        return { statut: 201, corps: { mission } };
      });
    },
  },
  {
    methode: 'PUT',
    url: '/api/agence/missions/:id',
    acces: 'agence',
    operation: 'corrigerUneMission',
    resume: 'Correct the days, hours or wages of a mission of ours.',
    faire: changer,
  },
];

async function changer(e: Ecriture, requete: FastifyRequest) {
  const { version, ...saisie } = lire(schemaChange, requete.body);
  return { mission: await changerMission(e, idDe(requete), version, saisie) };
}

/** The engine's own refusals keep their codes and their places. */
function rendre<T>(nom: string, lu: Lecture<T> | null) {
  if (lu === null) return { [nom]: null };
  if (!lu.ok) return rendu(422, corpsDesErreurs(lu.erreurs));
  return { [nom]: lu.valeur };
}
