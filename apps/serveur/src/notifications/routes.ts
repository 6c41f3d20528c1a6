import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { sql } from '../base/sql.ts';
import type { Ecriture } from '../dossiers/depot/services.ts';
import { refusDe } from '../erreurs/refus-metier.ts';
import {
  cleDe,
  enregistrer,
  lire,
  personneDe,
  type Route,
  type ServicesEspaces,
  unique,
} from '../espaces/http.ts';
import { lirePreferences, poserPreferences, schemaPreferences } from './preferences.ts';
import { type Sujet, texteDuSujet } from './sujets.ts';

export function routesNotifications(app: FastifyInstance, services: ServicesEspaces): void {
  enregistrer(app, services, ESPACE);
}

/** The latest are listed; all that are not read are counted. */
const LISTEES = 100;

const schemaLues = z.strictObject({ jusque: z.uuid() });

const ESPACE: readonly Route[] = [
  {
    methode: 'GET',
    url: '/api/espace/notifications',
    acces: 'assure',
    operation: 'mesNotifications',
    resume: 'What I was told, the latest first.',
    faire: (e) => lister(e, personneDe(e)),
  },
  {
    methode: 'POST',
    url: '/api/espace/notifications/lues',
    acces: 'assure',
    operation: 'marquerMesNotifications',
    resume: 'I read these: the one named, and all those before it.',
    faire: async (e, requete) => {
      const { jusque } = lire(schemaLues, requete.body);
      const personne = personneDe(e);
      return unique(e, requete, await cleDe(e, personne), async () => {
        await marquer(e, personne, jusque);
        return { statut: 200, corps: { nonLues: await compter(e, personne) } };
      });
    },
  },
  {
    methode: 'GET',
    url: '/api/espace/preferences',
    acces: 'assure',
    operation: 'mesPreferences',
    resume: 'Which e-mails I want.',
    faire: async (e) => ({ courriels: await lirePreferences(e.tx, personneDe(e)) }),
  },
  {
    methode: 'PUT',
    url: '/api/espace/preferences',
    acces: 'assure',
    operation: 'changerMesPreferences',
    resume: 'Choose my e-mails; those about security always leave.',
    faire: async (e, requete) => {
      const { courriels } = lire(schemaPreferences, requete.body);
      await poserPreferences(e, personneDe(e), courriels);
      return { courriels };
    },
  },
];

interface Ligne {
  id: string;
  le: string;
  sujet: Sujet;
  lien: string;
  lue: boolean;
}

async function lister(e: Ecriture, personne: string) {
  const lignes = await e.tx.lignes(sql<Ligne>`
    select id, le, sujet, lien, lue_le is not null as lue from notifications
    where personne_id = ${personne} order by le desc, rang desc limit ${LISTEES}`);
  const notifications = lignes.map(({ id, le, sujet, lien, lue }) => {
    return { id, le, sujet, phrase: texteDuSujet(sujet).phrase, lien, lue };
  });
  return { notifications, nonLues: await compter(e, personne) };
}

async function compter({ tx }: Ecriture, personne: string): Promise<number> {
  const { n } = await tx.une(sql<{ n: number }>`select count(*)::int as n from notifications
    where personne_id = ${personne} and lue_le is null`);
  return n;
}

async function marquer({ tx, instant }: Ecriture, personne: string, jusque: string): Promise<void> {
  const derniere = await tx.premiere(sql<{ le: string; rang: string }>`
    select le, rang::text as rang from notifications where id = ${jusque} and personne_id = ${personne}`);
  if (derniere === undefined) throw refusDe('ALM-P-432');
  await tx.executer(sql`update notifications set lue_le = ${instant}
    where personne_id = ${personne} and lue_le is null
      and (le, rang) <= (${derniere.le}::timestamptz, ${derniere.rang}::bigint)`);
}
