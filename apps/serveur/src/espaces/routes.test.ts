import { randomUUID } from 'node:crypto';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BaseDeTest, ouvrirBaseDeTest } from '../../test/base.ts';
import {
  GRAINE,
  MALADIE_D_ALICE,
  type Monde,
  type Montage,
  monterServices,
  peupler,
} from '../../test/dossiers.ts';
import { HEXA } from '../../test/evenements.ts';
import { ANONYME, type Qui, SYSTEME } from '../base/contexte.ts';
import { sql } from '../base/sql.ts';
import { publierCle } from '../declarations/depot/accuses.ts';
import { ajouter } from '../dossiers/depot/ajouter.ts';
import { scellerRacine } from '../dossiers/depot/racines.ts';
import { ecrire } from '../dossiers/depot/services.ts';
import { traiterErreurs } from '../erreurs/traitement.ts';
import { cleDeSceau, publier, type Trousseau } from '../sceau/cles.ts';
import type { Json } from '../sceau/json.ts';
import { verifierSceau } from '../sceau/verifier.ts';
import { exigerAcces } from '../securite/acces.ts';
import { routesEspaces } from './routes.ts';

let base: BaseDeTest;
let monde: Monde;
let montage: Montage;
let app: FastifyInstance;
let qui: Qui;
beforeAll(async () => {
  base = await ouvrirBaseDeTest();
  await base.transaction(SYSTEME, (tx) =>
    publierCle(tx, publier(cleDeSceau(GRAINE), '2026-01-01T00:00:00.000Z')),
  );
});
beforeEach(async () => {
  monde = await peupler(base);
  montage = monterServices(base);
  app = fastify();
  exigerAcces(app);
  traiterErreurs(app);
  routesEspaces(app, { ...montage.services, qui: () => qui });
  await app.ready();
});
afterAll(() => base.fermer());

interface Appel {
  par?: Qui;
  corps?: object;
  cle?: string;
}
async function appeler(
  methode: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  { par = monde.assure, corps, cle = randomUUID() }: Appel = {},
) {
  qui = par;
  const reponse = await app.inject({
    method: methode,
    url,
    headers: { 'idempotency-key': cle },
    ...(corps === undefined ? {} : { payload: corps }),
  });
  return { statut: reponse.statusCode, texte: reponse.body, corps: reponse.json<Corps>() };
}
/** What these tests read of the answers. */
interface Corps {
  declaration: string;
  dossier: { id: string; pieces: [{ piece: string }] };
  dossiers: { id: string; etat: string; personne: string; attente: { retient: string } }[];
  accuse: { contenu: { reference: string } };
  lectures: object[];
  faits: { mission: string };
  brouillons: object[];
  missions: object[];
  mission: { id: string };
  jauges: { jauges: [{ acquis: string }] };
  prevision: { jours: object[] };
  cles: Trousseau;
  racine: Json;
  sceau: object;
}

const declarer = (appel: Appel = {}) =>
  appeler('POST', '/api/espace/declarations', { corps: { reponses: MALADIE_D_ALICE }, ...appel });

describe('la personne', () => {
  it('déclare, reçoit un accusé, suit son dossier jusqu’à l’instruction et voit qui l’a lu [ex. 29]', async () => {
    const { statut, corps } = await declarer();
    expect(statut).toBe(201);
    const { id } = corps.dossier;
    const vu = await appeler('GET', `/api/espace/dossiers/${id}`);
    expect(vu.corps.dossier).toMatchObject({
      etat: 'incomplet',
      etapes: { courante: 'reception' },
      pieces: [{ nature: 'attestation-de-salaire', aupres: 'agence' }],
      arrets: [{ du: '2026-11-02', au: '2026-11-15', nature: 'maladie' }],
    });
    const { piece } = vu.corps.dossier.pieces[0];
    const charge = {
      piece,
      nature: 'attestation-de-salaire',
      fichier: randomUUID(),
      empreinte: HEXA,
      coffre: false,
    };
    await ecrire(montage.services, monde.agence, (e) =>
      ajouter(e, id, [{ type: 'piece-recue', charge, pourquoi: 'depot' }]),
    );
    const par = monde.gestion;
    await appeler('POST', `/api/gestion/dossiers/${id}/pieces/${piece}`, {
      par,
      corps: { decision: 'acceptee' },
    });
    const instruit = await appeler('POST', `/api/gestion/dossiers/${id}/instruction`, { par });
    expect(instruit.corps.dossier).toMatchObject({ etat: 'instruction' });
    const lectures = await appeler('GET', '/api/espace/lectures');
    expect(lectures.corps.lectures).toEqual([
      expect.objectContaining({ dossier: id, role: 'gestion', motif: 'instruction' }),
    ]);
    const accuse = await appeler('GET', `/api/espace/accuses/${corps.accuse.contenu.reference}`);
    expect(accuse.corps).toMatchObject({ ...corps.accuse, verdict: { valide: true } });
  });

  it('renvoie sa déclaration : même clé, même réponse à l’octet près, un seul dossier', async () => {
    const cle = randomUUID();
    const [a, b] = [await declarer({ cle }), await declarer({ cle })];
    expect(b.texte).toBe(a.texte);
    expect((await appeler('GET', '/api/espace/dossiers')).corps.dossiers).toHaveLength(1);
    const autre = await declarer({ cle, corps: { reponses: { nature: 'maladie' } } });
    expect(autre).toMatchObject({ statut: 422, corps: { erreurs: [{ code: 'ALM-P-412' }] } });
    const sans = await declarer({ cle: 'courte' });
    expect(sans).toMatchObject({ statut: 400, corps: { erreurs: [{ code: 'ALM-P-414' }] } });
  });

  it('sait ce qui est faux, puis ce que l’envoi entraînera, avant d’envoyer et avec l’accusé', async () => {
    const demander = (reponses: object) =>
      appeler('POST', '/api/espace/declarations/questions', { corps: { reponses } });
    const fausses = await demander({ ...MALADIE_D_ALICE, recuLe: '2026-11-01' });
    expect(fausses.corps).toMatchObject({
      erreurs: [{ code: 'ALM-P-209', chemin: 'recuLe' }],
      suite: null,
    });
    expect((await demander({ nature: 'maladie' })).corps).toMatchObject({
      erreurs: [],
      suite: null,
    });
    // Prescribed on Monday 2, today is the 16th: 14 days late, and it is the person who sends.
    const { corps } = await demander({ ...MALADIE_D_ALICE, envoiCaisse: 'pas-encore' });
    const suite = {
      demarches: [
        { quoi: 'volets-1-2', qui: 'assure', jusque: '2026-11-04' },
        { quoi: 'volet-3', aupresDe: 'agence', jusque: '2026-11-04' },
        { quoi: 'prevoyance', qui: 'agence', jusque: '2026-11-05' },
      ],
      retard: { caisse: { consequence: 'apres-la-fin' }, regime: { enRetard: true } },
    };
    expect(corps).toMatchObject({ questions: [], erreurs: [], suite });
    const recu = await declarer({
      corps: { reponses: { ...MALADIE_D_ALICE, envoiCaisse: 'pas-encore' } },
    });
    const accuse = await appeler(
      'GET',
      `/api/espace/accuses/${recu.corps.accuse.contenu.reference}`,
    );
    expect(accuse.corps).toMatchObject({ suite });
  });

  it('répond aux questions, garde son brouillon, et le voit effacé une fois envoyé', async () => {
    const questions = await appeler('POST', '/api/espace/declarations/questions', {
      corps: { reponses: { dates: MALADIE_D_ALICE.dates } },
    });
    // Her mission of these days is known: it is not asked.
    expect(questions.corps.faits.mission).toBe(monde.missionAlice);
    const id = randomUUID();
    const url = `/api/espace/brouillons/${id}`;
    const ecrit = (version: number, nature: string) =>
      appeler('PUT', url, { corps: { version, reponses: { nature } } });
    expect(await ecrit(0, 'maladie')).toMatchObject({
      statut: 200,
      corps: { brouillon: { version: 1 } },
    });
    expect(await ecrit(0, 'accident-travail')).toMatchObject({
      statut: 409,
      corps: {
        erreurs: [{ code: 'ALM-P-415' }],
        actuel: { reponses: { nature: 'maladie' } },
        ecarte: { reponses: { nature: 'accident-travail' } },
      },
    });
    await declarer({ corps: { reponses: MALADIE_D_ALICE, brouillon: id } });
    expect((await appeler('GET', '/api/espace/brouillons')).corps.brouillons).toEqual([]);
  });

  it('ne lit rien d’une autre : dossier, journal, prévision, accusé, brouillon', async () => {
    const { corps } = await declarer();
    const par: Qui = { role: 'assure', compte: randomUUID(), personne: monde.bruno };
    for (const url of [
      `/api/espace/dossiers/${corps.dossier.id}`,
      `/api/espace/dossiers/${corps.dossier.id}/journal`,
      `/api/espace/dossiers/${corps.dossier.id}/prevision`,
      `/api/espace/accuses/${corps.accuse.contenu.reference}`,
    ]) {
      expect((await appeler('GET', url, { par })).statut, url).toBe(404);
    }
    expect((await appeler('GET', '/api/espace/dossiers/rien', { par })).statut).toBe(404);
  });

  it('voit ses missions, ses heures et leur origine, et la prévision de chaque jour [ex. 19, 44]', async () => {
    const paies = [{ du: '2026-10-01', au: '2026-10-31', brut: '2000.00', heures: '151.67' }];
    await appeler('PUT', `/api/agence/missions/${monde.missionAlice}`, {
      par: monde.agence,
      corps: { version: 1, du: '2026-01-05', au: '2026-11-27', contenu: { paies } },
    });
    const { corps } = await appeler('GET', '/api/espace/missions');
    expect(corps.missions).toMatchObject([
      { origine: 'agence', version: 2, agence: { nom: 'A1' }, contenu: { paies } },
    ]);
    const jauges = await appeler('GET', '/api/espace/jauges');
    expect(jauges.corps.jauges.jauges[0].acquis).not.toBe('0.00');
    const recue = await declarer();
    const prevue = await appeler('GET', `/api/espace/dossiers/${recue.corps.dossier.id}/prevision`);
    expect(prevue.corps.prevision.jours).toHaveLength(14);
    const certitudes = JSON.stringify(prevue.corps.prevision.jours).match(/"certitude":"(\w+)"/g);
    expect(new Set(certitudes)).not.toContain('"certitude":"certain"');
  });

  it('ajoute une mission, et ne change pas celles d’une agence', async () => {
    const mission = { du: '2026-03-02', au: '2026-03-31', contenu: { employeur: 'Ailleurs' } };
    const creee = await appeler('POST', '/api/espace/missions', { corps: mission });
    expect(creee).toMatchObject({ statut: 201, corps: { mission: { origine: 'personne' } } });
    const change = { ...mission, version: 1 };
    const deLAgence = `/api/espace/missions/${monde.missionAlice}`;
    expect(await appeler('PUT', deLAgence, { corps: change })).toMatchObject({
      statut: 404,
      corps: { erreurs: [{ code: 'ALM-P-417' }] },
    });
    const sienne = `/api/espace/missions/${creee.corps.mission.id}`;
    expect((await appeler('PUT', sienne, { corps: change })).statut).toBe(200);
    expect((await appeler('PUT', sienne, { corps: change })).statut).toBe(409);
    expect(
      await appeler('PUT', sienne, { corps: { ...change, personne: monde.bruno } }),
    ).toMatchObject({
      statut: 422,
      corps: { erreurs: [{ code: 'ALM-P-419', chemin: 'personne' }] },
    });
  });
});

describe('n’importe qui', () => {
  it('lit les clés du sceau et la racine d’un jour, et rien de personne', async () => {
    await declarer();
    montage.aller('2027-01-04');
    await ecrire(montage.services, SYSTEME, scellerRacine);
    const par = ANONYME;
    const { corps } = await appeler('GET', '/api/sceau/cles', { par });
    const publiee = await appeler('GET', '/api/racines/2027-01-04', { par });
    expect(
      verifierSceau(publiee.corps.racine, publiee.corps.sceau, 'racine', corps.cles),
    ).toMatchObject({ valide: true });
    expect((await appeler('GET', '/api/racines/2027-01-05', { par })).statut).toBe(404);
    expect((await appeler('GET', '/api/racines/hier', { par })).statut).toBe(422);
  });
});

describe('une agence', () => {
  it('voit l’état et qui bloque, et rien d’autre', async () => {
    await declarer();
    const { corps } = await appeler('GET', '/api/agence/dossiers', { par: monde.agence });
    expect(corps.dossiers).toHaveLength(1);
    expect(Object.keys(corps.dossiers[0] ?? {}).sort()).toEqual([
      'agence',
      'attente',
      'depuis',
      'etat',
      'fusionneDans',
      'id',
      'mission',
      'origine',
      'ouvert',
      'personne',
      'rang',
      'recuLe',
      'reference',
    ]);
    expect(
      (await appeler('GET', '/api/agence/dossiers', { par: monde.autreAgence })).corps.dossiers,
    ).toEqual([]);
    const lues = await appeler('GET', '/api/espace/lectures');
    expect(lues.corps.lectures).toMatchObject([{ role: 'agence', motif: 'suivi-par-l-agence' }]);
  });

  it('déclare pour sa mission, ajoute heures et salaires, et ne touche pas une personne inconnue d’elle', async () => {
    const corps = { reponses: MALADIE_D_ALICE };
    const url = (personne: string) => `/api/agence/personnes/${personne}/declarations`;
    const faite = await appeler('POST', url(monde.alice), { par: monde.agence, corps });
    expect(faite.statut).toBe(201);
    const ailleurs = await appeler('POST', url(monde.bruno), { par: monde.agence, corps });
    expect(ailleurs.statut).toBe(404);
    const mission = {
      du: '2026-12-01',
      au: null,
      contenu: { paies: [] },
      agence: monde.agences[1],
    };
    const missions = `/api/agence/personnes/${monde.alice}/missions`;
    expect((await appeler('POST', missions, { par: monde.agence, corps: mission })).statut).toBe(
      201,
    );
    const autre = { ...mission, agence: monde.agences[2] };
    expect((await appeler('POST', missions, { par: monde.agence, corps: autre })).statut).toBe(404);
  });
});

describe('les salaires', () => {
  it('d’un employeur ne se lisent ni chez un autre, ni en clair dans la base', async () => {
    const [, groupe] = monde.groupes;
    const id = randomUUID();
    await base.transaction(SYSTEME, (tx) =>
      tx.executer(sql`insert into missions (id, personne_id, agence_id, groupe_id, origine, du)
        values (${id}, ${monde.alice}, ${monde.agences[2]}, ${groupe}, 'agence', '2026-01-05')`),
    );
    const paies = [{ du: '2026-10-01', au: '2026-10-31', brut: '1234.56', heures: '100.00' }];
    const corps = { version: 1, du: '2026-01-05', au: null, contenu: { paies } };
    const url = `/api/agence/missions/${id}`;
    const ecrite = await appeler('PUT', url, { par: monde.autreAgence, corps });
    expect(ecrite.texte).toContain('1234.56');
    const chezNous = await appeler('GET', `/api/agence/personnes/${monde.alice}/missions`, {
      par: monde.agence,
    });
    expect(chezNous.corps.missions).toHaveLength(1);
    expect(chezNous.texte).not.toContain('1234.56');
    expect((await appeler('PUT', url, { par: monde.agence, corps })).statut).toBe(404);
    const { brute } = await base.transaction(SYSTEME, (tx) =>
      tx.une(
        sql<{
          brute: string;
        }>`select encode(contenu_chiffre, 'escape') as brute from missions where id = ${id}`,
      ),
    );
    expect(brute).not.toContain('1234');
    const trop = { ...corps, version: 2, contenu: { paies: [{ ...paies[0], au: '2026-09-01' }] } };
    const illisible = await appeler('PUT', url, { par: monde.autreAgence, corps: trop });
    expect(illisible).toMatchObject({ statut: 422, corps: { erreurs: [{ code: 'ALM-P-419' }] } });
  });
});

describe('les gestionnaires', () => {
  it('lisent d’abord qui attend depuis le plus longtemps, demandent une pièce et vérifient le journal', async () => {
    const tardif = { ...MALADIE_D_ALICE, dates: { du: '2026-11-09', au: '2026-11-15' } };
    await declarer({ corps: { reponses: tardif } });
    const { corps } = await declarer({
      corps: { reponses: { ...MALADIE_D_ALICE, dates: { du: '2026-11-02', au: '2026-11-04' } } },
    });
    const par = monde.gestion;
    const liste = await appeler('GET', '/api/gestion/dossiers?attente=agence', { par });
    const siens = liste.corps.dossiers
      .filter((d) => d.personne === monde.alice)
      .map((d) => d.attente.retient);
    expect(siens).toEqual(['2026-11-02', '2026-11-09']);
    const url = `/api/gestion/dossiers/${corps.dossier.id}`;
    const demande = await appeler('POST', `${url}/demandes`, {
      par,
      corps: {
        pieces: [
          { nature: 'certificat-inconnu', aupres: 'assure', declaration: corps.declaration },
        ],
        pourquoi: 'a-completer',
      },
    });
    expect(demande.corps.dossier.pieces).toContainEqual(
      expect.objectContaining({ nature: 'certificat-inconnu', coffre: true }),
    );
    expect((await appeler('GET', `${url}/verification`, { par })).corps).toMatchObject({
      intacte: true,
    });
    const trop = await appeler('POST', `${url}/instruction`, { par });
    expect(trop).toMatchObject({ statut: 422, corps: { erreurs: [{ code: 'ALM-P-407' }] } });
  });

  it('trouvent les accidents du travail devant, et la page suivante où la première s’arrête [ex. 35]', async () => {
    const par = monde.gestion;
    const accident = {
      ...MALADIE_D_ALICE,
      nature: 'accident-travail' as const,
      accidentLe: '2026-11-16',
      prescritLe: '2026-11-16',
      recuLe: '2026-11-16',
      dates: { du: '2026-11-17', au: '2026-11-22' },
    };
    const { corps } = await declarer({ corps: { reponses: accident } });
    const { dossiers } = (await appeler('GET', '/api/gestion/dossiers', { par })).corps;
    expect(dossiers[0]).toMatchObject({ id: corps.dossier.id, prioritaire: true });
    const apres = `prioritaire_2026-11-17_${corps.dossier.id}`;
    const suite = await appeler('GET', `/api/gestion/dossiers?apres=${apres}`, { par });
    expect(suite.corps.dossiers.map((d) => d.id)).toEqual(dossiers.slice(1).map((d) => d.id));
  });

  it('fusionnent ce qu’une machine n’a pas osé', async () => {
    const premiere = await declarer();
    const autres = { ...MALADIE_D_ALICE, dates: { du: '2026-11-02', au: '2026-11-20' } };
    const seconde = await appeler('POST', `/api/agence/personnes/${monde.alice}/declarations`, {
      par: monde.agence,
      corps: { reponses: autres },
    });
    const fusion = await appeler(
      'POST',
      `/api/gestion/dossiers/${seconde.corps.dossier.id}/fusion`,
      {
        par: monde.gestion,
        corps: { dans: premiere.corps.dossier.id },
      },
    );
    expect(fusion).toMatchObject({ statut: 200, corps: { dossier: { etat: 'incomplet' } } });
    const { corps } = await appeler('GET', '/api/espace/dossiers');
    expect(corps.dossiers.map((d) => d.etat).sort()).toEqual(['doublon_fusionne', 'incomplet']);
  });
});
