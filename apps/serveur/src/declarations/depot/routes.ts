import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { noterLectures } from '../../dossiers/depot/lectures.ts';
import { dossier } from '../../dossiers/depot/requetes.ts';
import type { Ecriture } from '../../dossiers/depot/services.ts';
import { corpsMetier, refusDe } from '../../erreurs/refus-metier.ts';
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
} from '../../espaces/http.ts';
import { type Declaration, schemaDeclaration } from '../declaration.ts';
import { completer, questions } from '../questions.ts';
import { schemaReponses } from '../reponses.ts';
import { fautes, verifier } from '../verifier.ts';
import { accusesDuDossier, lireAccuse, lireTrousseau } from './accuses.ts';
import { ecrireBrouillon, effacerBrouillon, lireBrouillons } from './brouillons.ts';
import { connuDe, type DejaTenu, lireTenu, visible } from './connu.ts';
import { declarer } from './declarer.ts';
import { suiteDe } from './suite.ts';

export function routesDeclarations(app: FastifyInstance, services: ServicesEspaces): void {
  enregistrer(app, services, [...PUBLIQUES, ...ESPACE, ...AGENCE]);
}

const schemaQuestions = z.strictObject({ reponses: schemaReponses });
/** Answers are checked one by one by `verifier`, which says what is wrong at each question. */
const schemaEnvoi = z.strictObject({
  reponses: z.record(z.string().max(40), z.unknown()),
  brouillon: z.uuid().optional(),
});
const schemaBrouillon = z.strictObject({
  /** Version read; 0 for a new one. */
  version: z.int().min(0),
  reponses: schemaReponses,
});

const PUBLIQUES: readonly Route[] = [
  {
    methode: 'GET',
    url: '/api/sceau/cles',
    acces: 'public',
    operation: 'clesDuSceau',
    resume: 'Public keys of the seal, to verify a receipt without us.',
    faire: async (e) => ({ cles: await lireTrousseau(e.tx) }),
  },
];

const ESPACE: readonly Route[] = [
  {
    methode: 'POST',
    url: '/api/espace/declarations/questions',
    acces: 'assure',
    operation: 'questionsSuivantes',
    resume: 'What is still to be asked, from what is known and answered.',
    faire: (e, { body }) => questionsDe(e, personneDe(e), body),
  },
  {
    methode: 'POST',
    url: '/api/espace/declarations',
    acces: 'assure',
    operation: 'declarer',
    resume: 'Declare a stop, or what becomes of one. Answers with a sealed receipt.',
    faire: (e, requete) => declarerUneFois(e, personneDe(e), requete),
  },
  {
    methode: 'GET',
    url: '/api/espace/accuses/:reference',
    acces: 'assure',
    operation: 'monAccuse',
    resume: 'A receipt as it was given, what its seal is worth, and what comes next.',
    faire: async (e, requete) => {
      const accuse = await accuseDe(e, requete);
      const tenu = await lireTenu(e, personneDe(e), await cleDe(e, personneDe(e)));
      const { faits, jour } = accuse.contenu;
      // The receipt of a document leads to nothing by itself.
      if (!Object.hasOwn(accuse.contenu, 'faits')) return { ...accuse, suite: null };
      return { ...accuse, suite: suiteDe(e, schemaDeclaration.parse(faits), tenu, jour) };
    },
  },
  {
    methode: 'GET',
    url: '/api/espace/dossiers/:id/accuses',
    acces: 'assure',
    operation: 'accusesDeMonDossier',
    resume: 'The receipts of what was declared in my dossier, the first one first.',
    faire: async (e, requete) => {
      const id = idDe(requete);
      if ((await e.tx.premiere(dossier(id))) === undefined) throw refusDe('ALM-P-411');
      return { accuses: await e.tx.lignes(accusesDuDossier(id)) };
    },
  },
  {
    methode: 'GET',
    url: '/api/espace/brouillons',
    acces: 'assure',
    operation: 'mesBrouillons',
    resume: 'My drafts, the latest first.',
    faire: async (e) => ({ brouillons: await lireBrouillons(e, personneDe(e)) }),
  },
  {
    methode: 'PUT',
    url: '/api/espace/brouillons/:id',
    acces: 'assure',
    operation: 'garderMonBrouillon',
    resume: 'Keep a draft over the version read; both texts come back when another device wrote.',
    faire: async (e, requete) => {
      const { version: lue, reponses } = lire(schemaBrouillon, requete.body);
      const ecrit = await ecrireBrouillon(e, personneDe(e), { id: idDe(requete), lue, reponses });
      if (ecrit.etat === 'garde') return { brouillon: ecrit.brouillon };
      // The text set aside is kept: the transaction must end well, hence no refusal thrown.
      const { erreurs } = corpsMetier([{ code: 'ALM-P-415', chemin: 'version', operandes: {} }]);
      return rendu(409, { erreurs, actuel: ecrit.actuel, ecarte: ecrit.ecarte });
    },
  },
  {
    methode: 'DELETE',
    url: '/api/espace/brouillons/:id',
    acces: 'assure',
    operation: 'effacerMonBrouillon',
    resume: 'Give a draft up.',
    faire: async (e, requete) => {
      if (!(await effacerBrouillon(e, personneDe(e), idDe(requete)))) throw refusDe('ALM-P-416');
      return { efface: true };
    },
  },
];

const AGENCE: readonly Route[] = [
  {
    methode: 'POST',
    url: '/api/agence/personnes/:personne/declarations/questions',
    acces: 'agence',
    operation: 'questionsDeLAgence',
    resume: 'What is still to be asked of an agency that declares.',
    faire: (e, requete) => questionsDe(e, idDe(requete, 'personne'), requete.body),
  },
  {
    methode: 'POST',
    url: '/api/agence/personnes/:personne/declarations',
    acces: 'agence',
    operation: 'declarerPourUneMission',
    resume: 'Declare the stop of someone in one of our missions, or what becomes of it.',
    faire: (e, requete) => declarerUneFois(e, idDe(requete, 'personne'), requete),
  },
  {
    methode: 'GET',
    url: '/api/agence/accuses/:reference',
    acces: 'agence',
    operation: 'accuseDeLAgence',
    resume: 'A receipt of ours.',
    faire: accuseDe,
  },
];

async function questionsDe(e: Ecriture, personne: string, corps: unknown) {
  const { reponses } = lire(schemaQuestions, corps);
  const tenu = await lireTenu(e, personne, await cleDe(e, personne));
  const lus = tenu.dossiers.filter((d) => visible(e, d));
  await noterLectures(
    e,
    lus.map((d) => ({ id: d.dossier, personne_id: personne })),
    'declaration',
  );
  const connu = connuDe(e, tenu);
  const verifiee = verifier(connu, reponses, e.jour);
  const { erreurs } = corpsMetier(fautes(connu, reponses, e.jour));
  return {
    questions: questions(connu, reponses),
    faits: completer(connu, reponses),
    erreurs,
    suite: verifiee.ok ? await suiteAVenir(e, personne, verifiee.valeur, tenu) : null,
  };
}

async function suiteAVenir(e: Ecriture, personne: string, d: Declaration, tenu: DejaTenu) {
  const seul = e.qui.role === 'assure' && d.objet === 'nouvel-arret';
  const connues = seul ? await e.services.piecesConnues?.(e.tx, personne) : undefined;
  return suiteDe(e, d, tenu, e.jour, connues);
}

async function declarerUneFois(e: Ecriture, personne: string, requete: FastifyRequest) {
  const { reponses, brouillon } = lire(schemaEnvoi, requete.body);
  return unique(e, requete, await cleDe(e, personne), async () => {
    const corps = await declarer(e, personne, reponses);
    if (brouillon !== undefined) await effacerBrouillon(e, personne, brouillon);
    await noterLectures(e, [{ id: corps.dossier.id, personne_id: personne }], 'declaration');
    return { statut: 201, corps };
  });
}

async function accuseDe(e: Ecriture, requete: FastifyRequest) {
  const { reference } = lire(
    z.object({ reference: z.string().regex(/^A(-[0-9A-HJKMNP-TV-Z]{4}){4}$/) }),
    requete.params,
  );
  const accuse = await lireAccuse(e.tx, reference, (personne) => cleDe(e, personne));
  if (accuse === null) throw refusDe('ALM-P-420');
  return accuse;
}
