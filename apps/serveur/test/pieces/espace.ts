import { randomUUID } from 'node:crypto';
import fastify from 'fastify';
import { expect } from 'vitest';
import type { Qui } from '../../src/base/contexte.ts';
import { SYSTEME } from '../../src/base/contexte.ts';
import type { Charge, NomFile, Travaux } from '../../src/base/travaux/travaux.ts';
import { traiterErreurs } from '../../src/erreurs/traitement.ts';
import { routesEspaces } from '../../src/espaces/routes.ts';
import { SANS_ANTIVIRUS } from '../../src/pieces/antivirus/analyse.ts';
import { poserAntivirus } from '../../src/pieces/garde/analyser.ts';
import { routesPieces } from '../../src/pieces/garde/routes.ts';
import type { ExterieurPieces, ServicesPieces } from '../../src/pieces/garde/services.ts';
import type { PieceVue } from '../../src/pieces/garde/vues.ts';
import { exigerAcces, type SessionOuverte } from '../../src/securite/acces.ts';
import type { BaseDeTest } from '../base.ts';
import { MALADIE_D_ALICE, monterServices, peupler } from '../dossiers.ts';
import { rendeurDEssai } from '../rendu.ts';

export interface Fichier {
  document?: string;
  pli?: string;
  demande?: string;
  nom?: string;
  octets: Buffer;
}

/** A form as a browser writes it. */
export function formulaire({ octets, nom = 'a.jpg', ...champs }: Fichier, dits = champsDe(champs)) {
  const bord = '----almanach';
  const morceaux: (string | Buffer)[] = [];
  for (const [cle, valeur] of Object.entries(dits)) {
    morceaux.push(
      `--${bord}\r\ncontent-disposition: form-data; name="${cle}"\r\n\r\n${valeur}\r\n`,
    );
  }
  const echappe = nom.replace(/["\r\n]/g, (c) => encodeURIComponent(c));
  morceaux.push(
    `--${bord}\r\ncontent-disposition: form-data; name="fichier"; filename="${echappe}"\r\n`,
    'content-type: application/octet-stream\r\n\r\n',
    octets,
    `\r\n--${bord}--\r\n`,
  );
  return {
    type: `multipart/form-data; boundary=${bord}`,
    corps: Buffer.concat(morceaux.map((m) => Buffer.from(m))),
  };
}

function champsDe({
  document = 'rib',
  pli = 'non',
  demande = '',
}: Omit<Fichier, 'octets' | 'nom'>) {
  return { document, pli, demande };
}

/** Keeps the jobs until the test does them. */
class TravauxTenus {
  readonly attente: { file: NomFile; charge: Charge }[] = [];
  readonly gestes = new Map<NomFile, Parameters<Travaux['traiter']>[1]>();
  envoyer: Travaux['envoyer'] = async (_tx, file, charge) => {
    this.attente.push({ file, charge });
  };
  traiter: Travaux['traiter'] = (file, geste) => void this.gestes.set(file, geste);
  planifier(): void {}
  async demarrer(): Promise<void> {}
  async arreter(): Promise<void> {}
}

export interface Appel {
  par?: Qui;
  corps?: object;
  cle?: string;
}

export type Essai = Awaited<ReturnType<typeof monterPieces>>;

/** The routes of the spaces and of documents, on a real database: the test says who asks. */
export async function monterPieces(vraie: BaseDeTest, donne: Partial<ExterieurPieces> = {}) {
  const travaux = new TravauxTenus();
  const base: BaseDeTest = { ...vraie, travaux, coffre: { ...vraie.coffre } };
  const monde = await peupler(base);
  const avis: string[] = [];
  const dossiers = monterServices(base, {
    notifier: async (_, { objet, personne }) => void avis.push(`${objet} ${personne}`),
  });
  const etat: { qui: Qui; session: SessionOuverte | null } = { qui: monde.assure, session: null };
  const services: ServicesPieces = {
    ...dossiers.services,
    qui: () => etat.qui,
    rendeur: await rendeurDEssai(),
    antivirus: SANS_ANTIVIRUS,
    ...donne,
  };
  const app = fastify();
  exigerAcces(app);
  traiterErreurs(app);
  app.decorateRequest('session', null);
  app.addHook('onRequest', async (requete) => {
    requete.session = etat.session;
  });
  routesEspaces(app, services);
  routesPieces(app, services);
  poserAntivirus(services);
  await app.ready();
  const outils = {
    async appeler(
      methode: 'GET' | 'POST' | 'PUT',
      url: string,
      { par = monde.assure, corps, cle = randomUUID() }: Appel = {},
    ) {
      etat.qui = par;
      return app.inject({
        method: methode,
        url,
        headers: { 'idempotency-key': cle },
        ...(corps === undefined ? {} : { payload: corps }),
      });
    },
    async envoyer(
      dossier: string,
      fichier: Fichier,
      { par = monde.assure, cle = randomUUID() }: Appel = {},
    ) {
      etat.qui = par;
      const { type, corps } = formulaire(fichier);
      return app.inject({
        method: 'POST',
        url: `/api/${par.role === 'agence' ? 'agence' : 'espace'}/dossiers/${dossier}/pieces`,
        headers: { 'content-type': type, 'idempotency-key': cle },
        payload: corps,
      });
    },
    /** Sent and kept: what the route gives of it. */
    async garder(dossier: string, fichier: Fichier, appel: Appel = {}): Promise<PieceVue> {
      const reponse = await outils.envoyer(dossier, fichier, appel);
      expect(reponse.body).toContain('"accuse"');
      return reponse.json<{ piece: PieceVue }>().piece;
    },
    async declarer(par: Qui = monde.assure, reponses: object = MALADIE_D_ALICE) {
      const url =
        par.role === 'agence'
          ? `/api/agence/personnes/${monde.bruno}/declarations`
          : '/api/espace/declarations';
      const reponse = await outils.appeler('POST', url, { par, corps: { reponses } });
      return reponse.json<{ dossier: { id: string } }>().dossier.id;
    },
    /** The step-up of the person, for the next requests. */
    renforcer(jusqua: string | null = '2099-01-01T00:00:00.000Z') {
      etat.session = {
        id: randomUUID(),
        compte: monde.assure.compte ?? '',
        sorte: 'ordinaire',
        secondFacteur: false,
        vueLe: '',
        expireLe: '',
        renforceeJusqua: jusqua,
      };
    },
    async travailler() {
      for (const { file, charge } of travaux.attente.splice(0)) {
        await base.transaction(SYSTEME, async (tx) => travaux.gestes.get(file)?.(tx, charge));
      }
    },
  };
  return { app, base, monde, services, travaux, avis, ...outils };
}
