import { randomUUID } from 'node:crypto';
import fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BaseDeTest, ouvrirBaseDeTest } from '../../test/base.ts';
import { MALADIE_D_ALICE, type Monde, monterServices, peupler } from '../../test/dossiers.ts';
import { remplir, sansParcours } from '../../test/parcours.ts';
import { formulaire } from '../../test/pieces/espace.ts';
import { pdf } from '../../test/pieces/fabrique.ts';
import { fiches, trouvees } from '../agence/personnes.ts';
import { type Qui, SYSTEME } from '../base/contexte.ts';
import { sql } from '../base/sql.ts';
import { planifierRelances, relancerDossier } from '../dossiers/depot/relancer.ts';
import { dossiersAttendusDe } from '../dossiers/depot/requetes.ts';
import { ecrire } from '../dossiers/depot/services.ts';
import { traiterErreurs } from '../erreurs/traitement.ts';
import { ouvrirFil } from '../messages/depot.ts';
import { LIENS, notifier } from '../notifications/notifier.ts';
import { SANS_ANTIVIRUS } from '../pieces/antivirus/analyse.ts';
import { routesPieces } from '../pieces/garde/routes.ts';
import type { ExterieurPieces } from '../pieces/garde/services.ts';
import { exigerAcces } from '../securite/acces.ts';
import { routesEspaces } from './routes.ts';

let base: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  base = await ouvrirBaseDeTest();
  monde = await peupler(base);
  await remplir(base, monde);
}, 60_000);
afterAll(() => base.fermer());

/** One page, made of nothing: what is looked at here is what the database does. */
const RENDEUR: ExterieurPieces['rendeur'] = {
  rendre: async () => {
    const mesures = {
      nettete: 999,
      moyenne: 128,
      sombre: 0,
      clair: 255,
      bords: { haut: 1, droite: 1, bas: 1, gauche: 1 },
      ecart: 0,
    };
    const source = { largeur: 2_000, hauteur: 3_000 };
    return { ok: true, pages: [{ ...source, source, mesures, jpeg: Buffer.from('page') }] };
  },
};

interface Recue {
  dossier: { id: string };
  declaration: string;
}
const VIDE: Recue = { dossier: { id: '' }, declaration: '' };

type Demande = ['GET' | 'POST' | 'PUT' | 'DELETE', string, Qui, object?];

/** Sends requests, one after the other, to an application whose base watches itself. */
async function demander(surveillee: BaseDeTest, demandes: (d: string) => Demande[]) {
  const { services } = monterServices(surveillee);
  let qui: Qui = monde.assure;
  const app = fastify();
  exigerAcces(app);
  traiterErreurs(app);
  routesEspaces(app, { ...services, qui: () => qui });
  routesPieces(app, { ...services, qui: () => qui, rendeur: RENDEUR, antivirus: SANS_ANTIVIRUS });
  const envoyer = async ([method, url, par, payload]: Demande) => {
    qui = par;
    const headers = { 'idempotency-key': randomUUID() };
    const reponse = await app.inject({ method, url, headers, ...(payload ? { payload } : {}) });
    expect(reponse.statusCode, `${method} ${url} ${reponse.body}`).toBeLessThan(300);
    // Bytes are not JSON.
    return reponse.headers['content-disposition'] === undefined ? reponse.json<Recue>() : VIDE;
  };
  const envoyerFichier = async (d: string, document: string, par: Qui) => {
    qui = par;
    const { type, corps } = formulaire({ document, octets: pdf() });
    const reponse = await app.inject({
      method: 'POST',
      url: `/api/${par.role === 'agence' ? 'agence' : 'espace'}/dossiers/${d}/pieces`,
      headers: { 'content-type': type, 'idempotency-key': randomUUID() },
      payload: corps,
    });
    expect(reponse.statusCode, reponse.body).toBe(201);
    return reponse.json<{ piece: { id: string } }>().piece.id;
  };
  const reponses = { reponses: MALADIE_D_ALICE };
  const recue = await envoyer(['POST', '/api/espace/declarations', monde.assure, reponses]);
  for (const demande of demandes(recue.dossier.id)) await envoyer(demande);
  return { services, recue, envoyer, envoyerFichier };
}

describe('sur 20 000 dossiers analysés, aucune demande ne lit une table de bout en bout', () => {
  it('ni de la personne, ni d’une agence, ni des gestionnaires', async () => {
    const brouillon = { version: 0, reponses: { nature: 'maladie' } };
    const id = randomUUID();
    const mission = { du: '2026-03-02', au: '2026-03-31', contenu: {} };
    const { alice, assure, agence, gestion, missionAlice } = monde;
    await sansParcours(base, (surveillee) =>
      demander(surveillee, (d) => [
        ['GET', '/api/espace/dossiers', assure],
        ['GET', `/api/espace/dossiers/${d}`, assure],
        ['GET', `/api/espace/dossiers/${d}/journal`, assure],
        ['GET', `/api/espace/dossiers/${d}/prevision`, assure],
        ['GET', `/api/espace/dossiers/${d}/accuses`, assure],
        ['GET', '/api/espace/lectures', assure],
        ['GET', '/api/espace/missions', assure],
        ['GET', '/api/espace/jauges', assure],
        ['POST', '/api/espace/missions', assure, mission],
        ['PUT', `/api/espace/brouillons/${id}`, assure, brouillon],
        ['GET', '/api/espace/brouillons', assure],
        ['DELETE', `/api/espace/brouillons/${id}`, assure],
        ['POST', '/api/espace/messages', assure, { dossier: d, sujet: 'mon-dossier', texte: 'x' }],
        ['GET', '/api/espace/messages', assure],
        ['GET', '/api/espace/rendez-vous', assure],
        ['GET', '/api/espace/notifications', assure],
        ['GET', '/api/espace/preferences', assure],
        ['PUT', '/api/espace/preferences', assure, { courriels: { suivi: true, messages: true } }],
        ['GET', `/api/gestion/messages?personne=${alice}`, gestion],
        ['GET', '/api/gestion/rendez-vous', gestion],
        ['GET', '/api/agence/dossiers', agence],
        ['GET', `/api/agence/dossiers/${d}`, agence],
        ['GET', `/api/agence/personnes/${alice}/missions`, agence],
        [
          'PUT',
          `/api/agence/missions/${missionAlice}`,
          agence,
          { ...mission, du: '2026-01-05', au: null, version: 1 },
        ],
        ['GET', '/api/gestion/dossiers', gestion],
        ['GET', '/api/gestion/dossiers?attente=gestion', gestion],
        ['GET', `/api/gestion/dossiers/${d}`, gestion],
        ['GET', `/api/gestion/dossiers/${d}/verification`, gestion],
      ]),
    );
  });

  it('ni une déclaration de l’agence qui retrouve celle de la personne', async () => {
    const url = `/api/agence/personnes/${monde.alice}/declarations`;
    const corps = {
      reponses: { ...MALADIE_D_ALICE, dates: { du: '2026-11-02', au: '2026-11-15' } },
    };
    await sansParcours(base, (surveillee) =>
      demander(surveillee, () => [['POST', url, monde.agence, corps]]),
    );
  });

  it('ni une conversation, ni ce qui est lu, ni la liste de ce qui attend une réponse', async () => {
    const { assure, gestion, alice } = monde;
    const { services } = monterServices(base);
    const { id } = await ecrire(services, assure, async (e) => {
      const cle = await base.cles.lire(e.tx, alice);
      return ouvrirFil(e, alice, cle, { dossier: null, sujet: 'autre', texte: 'Bonjour' });
    });
    await ecrire(services, gestion, (e) =>
      notifier(services, e.tx, alice, 'message-recu', LIENS.fil(id)),
    );
    const { jusque } = await base.transaction(assure, (tx) =>
      tx.une(sql<{ jusque: string }>`select id as jusque from notifications
        where personne_id = ${alice} limit 1`),
    );
    const texte = { texte: 'Bonjour' };
    await sansParcours(base, (surveillee) =>
      demander(surveillee, () => [
        ['GET', `/api/espace/messages/${id}`, assure],
        ['POST', `/api/espace/messages/${id}`, assure, texte],
        ['GET', `/api/gestion/messages/${id}`, gestion],
        ['POST', `/api/gestion/messages/${id}`, gestion, texte],
        ['GET', '/api/gestion/messages', gestion],
        ['POST', '/api/espace/notifications/lues', assure, { jusque }],
      ]),
    );
  });

  it('ni les listes d’une agence, ni ses recherches', async () => {
    const { agence, alice, groupes } = monde;
    const { groupe = '', agences = [] } = agence;
    expect(groupe).toBe(groupes[0]);
    const place = sql`(f.cree_le, f.personne_id) < (now(), ${alice}::uuid)`;
    await sansParcours(base, (surveillee) =>
      surveillee.transaction(agence, async (tx) => {
        expect(await tx.lignes(fiches(agence, sql`true`))).toHaveLength(50);
        await tx.lignes(fiches(agence, place));
        await tx.lignes(fiches(agence, sql`f.personne_id = ${alice}`));
        // The hundredth of those that fill the base.
        const mot = Buffer.from('00000100', 'hex');
        expect(await tx.lignes(fiches(agence, trouvees([mot])))).toHaveLength(1);
        await tx.lignes(dossiersAttendusDe(groupe, agences));
      }),
    );
  });

  it('ni un document, de son envoi à sa lecture', async () => {
    const { assure, agence, gestion } = monde;
    await sansParcours(base, async (surveillee) => {
      const { recue, envoyerFichier, envoyer } = await demander(surveillee, (d) => [
        ['GET', '/api/espace/pieces', assure],
        ['GET', `/api/espace/dossiers/${d}/pieces`, assure],
      ]);
      const d = recue.dossier.id;
      const piece = await envoyerFichier(d, 'rib', assure);
      await envoyerFichier(d, 'certificat-medical', assure);
      const laNotre = await envoyerFichier(d, 'contrat-de-mission', agence);
      for (const demande of [
        ['GET', '/api/espace/pieces', assure],
        ['GET', `/api/espace/pieces/${piece}/original`, assure],
        ['PUT', `/api/espace/pieces/${piece}/etiquette`, assure, { document: 'rib', pli: true }],
        ['GET', `/api/agence/dossiers/${d}/pieces`, agence],
        ['GET', `/api/agence/pieces/${laNotre}/pages/1`, agence],
        ['GET', `/api/gestion/dossiers/${d}/pieces`, gestion],
        ['GET', `/api/gestion/pieces/${laNotre}/pages/1`, gestion],
        ['POST', `/api/gestion/dossiers/${d}/pieces/${laNotre}`, gestion, { decision: 'acceptee' }],
      ] satisfies Demande[]) {
        await envoyer(demande);
      }
    });
  });

  it('ni une relance', async () => {
    await sansParcours(base, async (surveillee) => {
      const { services } = monterServices(surveillee);
      await ecrire(services, SYSTEME, (e) => planifierRelances(e));
      const { id } = await base.transaction(monde.assure, (tx) =>
        tx.une(sql<{ id: string }>`select id from dossiers where personne_id = ${monde.alice}
          and ouvert order by cree_le limit 1`),
      );
      await ecrire(services, SYSTEME, (e) => relancerDossier(e, id));
    });
  });

  it('une lecture entière est bien vue, avec son plan', async () => {
    const lecture = sansParcours(base, (surveillee) =>
      surveillee.transaction(SYSTEME, (tx) =>
        tx.lignes(sql`select count(*) from dossiers where reference || origine like '%7'`),
      ),
    );
    await expect(lecture).rejects.toThrow(/dossiers: select[\s\S]*Seq Scan on dossiers/);
  });
});
