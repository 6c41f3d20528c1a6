import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { demandesALAgence } from '../../agence/arrets.ts';
import { nommer } from '../../agence/personnes.ts';
import { lireTrousseau } from '../../declarations/depot/accuses.ts';
import { lireTenu } from '../../declarations/depot/connu.ts';
import { tenirPersonne } from '../../declarations/depot/declarer.ts';
import { chercherDoublons, fusionner } from '../../declarations/depot/fusionner.ts';
import { refusDe } from '../../erreurs/refus-metier.ts';
import {
  enregistrer,
  idDe,
  lire,
  personneDe,
  type Route,
  type ServicesEspaces,
} from '../../espaces/http.ts';
import { ACTEURS, code, jourCivil } from '../../journal/champs.ts';
import { vaAuCoffre } from '../../pieces/demandes.ts';
import { examinerPiece } from '../../pieces/garde/examiner.ts';
import { type Ajout, ajouter } from './ajouter.ts';
import { autourDe } from './autour.ts';
import { uuid } from './identifiants.ts';
import { lecturesDe, type MotifLecture, noterLectures } from './lectures.ts';
import type { LigneDossier } from './lignes.ts';
import { curseurDe, curseurUrgent, page, schemaListe, urgent } from './pages.ts';
import { lireRacine, verifierRacineDuJour } from './racines.ts';
import { dossier, dossiersDe, dossiersDuGroupe, dossiersUrgents } from './requetes.ts';
import type { Ecriture } from './services.ts';
import { verifierDossier } from './verifier.ts';
import { bref, entier, journal } from './vues.ts';

export function routesDossiers(app: FastifyInstance, services: ServicesEspaces): void {
  enregistrer(app, services, [...PUBLIQUES, ...ESPACE, ...AGENCE, ...GESTION]);
}

/** The dossier the caller sees, its reading noted when it is not their own. */
async function trouver(e: Ecriture, id: string, motif: MotifLecture): Promise<LigneDossier> {
  const ligne = await e.tx.premiere(dossier(id));
  if (ligne === undefined) throw refusDe('ALM-P-411');
  await noterLectures(e, [ligne], motif);
  return ligne;
}

async function lireEntier(e: Ecriture, requete: FastifyRequest) {
  const vu = await entier(e, await trouver(e, idDe(requete), 'instruction'));
  if (vu === null) throw refusDe('ALM-P-411');
  return { dossier: vu };
}

async function lireJournal(e: Ecriture, requete: FastifyRequest) {
  return { evenements: await journal(e, await trouver(e, idDe(requete), 'instruction')) };
}

const PUBLIQUES: readonly Route[] = [
  {
    methode: 'GET',
    url: '/api/racines/:jour',
    acces: 'public',
    operation: 'racineDuJour',
    resume: 'The sealed root of all journals on that day: it says nothing of anyone.',
    faire: async (e, requete) => {
      const publiee = await lireRacine(e.tx, jourDe(requete));
      if (publiee === null) throw refusDe('ALM-P-421');
      return publiee;
    },
  },
];

const ESPACE: readonly Route[] = [
  {
    methode: 'GET',
    url: '/api/espace/dossiers',
    acces: 'assure',
    operation: 'mesDossiers',
    resume: 'My dossiers, the latest first.',
    faire: async (e) => ({ dossiers: (await e.tx.lignes(dossiersDe(personneDe(e)))).map(bref) }),
  },
  {
    methode: 'GET',
    url: '/api/espace/dossiers/:id',
    acces: 'assure',
    operation: 'monDossier',
    resume: 'Where my dossier stands, and whom it waits for.',
    faire: lireEntier,
  },
  {
    methode: 'GET',
    url: '/api/espace/dossiers/:id/journal',
    acces: 'assure',
    operation: 'monJournal',
    resume: 'Every event of my dossier.',
    faire: lireJournal,
  },
  {
    methode: 'GET',
    url: '/api/espace/lectures',
    acces: 'assure',
    operation: 'mesLectures',
    resume: 'Who read my dossiers: day, role, purpose.',
    faire: async (e) => ({ lectures: await e.tx.lignes(lecturesDe(personneDe(e))) }),
  },
];

const AGENCE: readonly Route[] = [
  {
    methode: 'GET',
    url: '/api/agence/dossiers',
    acces: 'agence',
    operation: 'dossiersDeLAgence',
    resume: 'Open dossiers of our missions, the longest unpaid first.',
    faire: async (e, { query }) => {
      const { groupe = '', agences = [] } = e.qui;
      const lignes = await e.tx.lignes(dossiersDuGroupe(groupe, agences, curseurDe(query)));
      const ids = lignes.map((l) => l.personne_id);
      // Only their names: a group's record holds an address too.
      const noms = Object.fromEntries(
        [...(await nommer(e, ids))].map(([id, { nom, prenoms }]) => [id, { nom, prenoms }]),
      );
      return { ...(await page(e, lignes, 'suivi-par-l-agence', bref)), noms };
    },
  },
  {
    methode: 'GET',
    url: '/api/agence/dossiers/:id',
    acces: 'agence',
    operation: 'dossierDeLAgence',
    resume: 'Where a dossier of ours stands, and whom it waits for.',
    faire: async (e, requete) => {
      const ligne = await trouver(e, idDe(requete), 'suivi-par-l-agence');
      return { dossier: bref(ligne), demandes: await demandesALAgence(e, ligne) };
    },
  },
];

const schemaDemande = z.strictObject({
  pieces: z
    .array(
      z.strictObject({
        nature: code,
        aupres: z.enum(ACTEURS),
        declaration: z.uuid(),
      }),
    )
    .min(1)
    .max(30),
  pourquoi: code,
});

const schemaExamen = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('ouverte') }),
  z.strictObject({ decision: z.literal('acceptee') }),
  z.strictObject({ decision: z.literal('refusee'), motif: code }),
]);

const GESTION: readonly Route[] = [
  {
    methode: 'GET',
    url: '/api/gestion/dossiers',
    acces: 'gestion',
    operation: 'dossiersATraiter',
    resume: 'Open dossiers, whoever has waited longest without money first.',
    faire: async (e, { query }) => {
      const { attente } = lire(schemaListe, query);
      const lignes = await e.tx.lignes(dossiersUrgents(attente ?? null, curseurUrgent(query)));
      return page(e, lignes, 'liste-de-travail', urgent);
    },
  },
  {
    methode: 'GET',
    url: '/api/gestion/dossiers/:id',
    acces: 'gestion',
    operation: 'dossierATraiter',
    resume: 'A whole dossier, whose it is, and their other ones; nothing medical is in it.',
    faire: async (e, requete) => ({
      ...(await lireEntier(e, requete)),
      ...(await autourDe(e, await trouver(e, idDe(requete), 'instruction'))),
    }),
  },
  {
    methode: 'GET',
    url: '/api/gestion/dossiers/:id/journal',
    acces: 'gestion',
    operation: 'journalDuDossier',
    resume: 'Every event of a dossier.',
    faire: lireJournal,
  },
  {
    methode: 'GET',
    url: '/api/gestion/dossiers/:id/verification',
    acces: 'gestion',
    operation: 'verifierLeJournal',
    resume: 'Is the journal of this dossier whole?',
    faire: async (e, requete) => {
      const { id } = await trouver(e, idDe(requete), 'verification-du-journal');
      return verifierDossier(e.tx, e.services.base.cles, id);
    },
  },
  {
    methode: 'GET',
    url: '/api/gestion/racines/:jour',
    acces: 'gestion',
    operation: 'verifierLaRacine',
    resume: 'Is the root of that day what it was?',
    faire: async (e, requete) =>
      verifierRacineDuJour(e.tx, jourDe(requete), await lireTrousseau(e.tx)),
  },
  {
    methode: 'POST',
    url: '/api/gestion/dossiers/:id/demandes',
    acces: 'gestion',
    operation: 'demanderDesPieces',
    resume:
      'Ask for documents; what is not known to be free of anything medical goes to the vault.',
    faire: (e, requete) => {
      const { pieces, pourquoi } = lire(schemaDemande, requete.body);
      const demandees = pieces.map((p) => {
        return { ...p, piece: uuid(e.services.hasard), coffre: vaAuCoffre(p.nature) };
      });
      const charge = { pieces: demandees };
      return agir(e, requete, { type: 'pieces-demandees', charge, pourquoi });
    },
  },
  {
    methode: 'POST',
    url: '/api/gestion/dossiers/:id/pieces/:piece',
    acces: 'gestion',
    operation: 'examinerUnePiece',
    resume: 'Say that a document was opened, accepted, or refused and why.',
    faire: async (e, requete) => {
      const { id } = await trouver(e, idDe(requete), 'instruction');
      const examen = lire(schemaExamen, requete.body);
      await examinerPiece(e, id, idDe(requete, 'piece'), examen);
      return lireEntier(e, requete);
    },
  },
  {
    methode: 'POST',
    url: '/api/gestion/dossiers/:id/instruction',
    acces: 'gestion',
    operation: 'ouvrirLInstruction',
    resume: 'A complete dossier enters its examination.',
    faire: (e, requete) =>
      agir(e, requete, { type: 'instruction-ouverte', charge: {}, pourquoi: 'dossier-complet' }),
  },
  {
    methode: 'POST',
    url: '/api/gestion/dossiers/:id/fusion',
    acces: 'gestion',
    operation: 'fusionnerDeuxDossiers',
    resume: 'Two dossiers are the same stop: one goes on.',
    faire: async (e, requete) => {
      const { dans } = lire(z.strictObject({ dans: z.uuid() }), requete.body);
      return fusionnerALaMain(e, await trouver(e, idDe(requete), 'instruction'), dans);
    },
  },
];

function jourDe({ params }: FastifyRequest): string {
  return lire(z.object({ jour: jourCivil }), params).jour;
}

async function agir(e: Ecriture, requete: FastifyRequest, ajout: Ajout) {
  const { id } = await trouver(e, idDe(requete), 'instruction');
  await ajouter(e, id, [ajout]);
  return lireEntier(e, requete);
}

/** What the machine would not decide, a person did: the two must still be of one person, and open. */
async function fusionnerALaMain(e: Ecriture, ligne: LigneDossier, dans: string) {
  await e.tx.lignes(tenirPersonne(ligne.personne_id));
  const cle = await e.services.base.cles.lire(e.tx, ligne.personne_id);
  const { dossiers } = await lireTenu(e, ligne.personne_id, cle);
  const disparait = dossiers.find((d) => d.dossier === ligne.id);
  const survit = dossiers.find((d) => d.dossier === dans);
  if (disparait === undefined || survit === undefined) throw refusDe('ALM-P-411', 'dans');
  const possibles = chercherDoublons(ligne.personne_id, disparait, [survit]);
  if (possibles.length === 0) throw refusDe('ALM-P-401', 'dans');
  const mission = survit.agence === null ? ligne.mission_id : null;
  await fusionner(e, survit, disparait, mission);
  const fusionne = await e.tx.premiere(dossier(dans));
  return { dossier: fusionne === undefined ? null : bref(fusionne) };
}
