import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { chargerDroit } from '@almanach/bareme';
import fastify, { type FastifyHttpOptions, type FastifyInstance } from 'fastify';
import { serializerCompiler } from 'fastify-type-provider-zod';
import type { Base } from './base/base.ts';
import { type Calculateur, calculateurSurPlace } from './calculs/calcul.ts';
import { type ChargerDroit, DroitsConnus } from './calculs/droits-connus.ts';
import { routesCalculs } from './calculs/routes.ts';
import { routesComptes } from './comptes/routes.ts';
import {
  type ExterieurComptes,
  type ServicesComptes,
  servicesComptes,
} from './comptes/services.ts';
import { resoudreSessions } from './comptes/sessions/sessions.ts';
import { poserTravauxComptes } from './comptes/travaux.ts';
import { EXPLOITANT_INCONNU, type Exploitant } from './confiance/exploitant.ts';
import { fichiersPublics } from './confiance/fichiers.ts';
import { routesConfiance } from './confiance/routes.ts';
import type { Config } from './config.ts';
import { routesDemandes } from './demandes/lier.ts';
import { poserTravauxDossiers } from './dossiers/depot/travaux.ts';
import { refuserConnexion } from './erreurs/connexion.ts';
import { repondreErreur, traiterErreurs } from './erreurs/traitement.ts';
import { routesEspaces } from './espaces/routes.ts';
import { publierLeSceau, servicesEspaces } from './espaces/services.ts';
import type { Horloge } from './horloge.ts';
import { decrireApi } from './openapi/document.ts';
import { exemplesCalcules } from './openapi/exemples.ts';
import { routesOpenapi } from './openapi/routes.ts';
import { poserAntivirus } from './pieces/garde/analyser.ts';
import { poserBalayage } from './pieces/garde/balayer.ts';
import { routesPieces } from './pieces/garde/routes.ts';
import { type ExterieurPieces, SANS_RENDU } from './pieces/garde/services.ts';
import { routesSante } from './sante/routes.ts';
import { exigerAcces } from './securite/acces.ts';
import { recevoirJson } from './securite/corps-json.ts';
import { limiterDebit } from './securite/debit.ts';
import { poserEntetes } from './securite/entetes.ts';
import { garder } from './securite/garde.ts';
import { type FluxJournal, JournalDesRequetes, optionsJournal } from './securite/journal.ts';
import { couperLesLents } from './securite/lenteur.ts';
import { LIMITES_HTTP, type LimitesHttp } from './securite/limites.ts';
import { exigerMemeOrigine } from './securite/origine.ts';
import { confiance } from './securite/proxy.ts';
import { repondreSansRoute, servirSite, siteConstruit } from './site/site.ts';

/** Everything the application takes from outside: nothing else reads a clock, a variable or a stream. */
export interface Exterieur {
  config: Config;
  horloge: Horloge;
  /** Where the log goes, one JSON a line. */
  flux: FluxJournal;
  /** The storage; computations need none. */
  base?: Base;
  /** Clock, randomness, hashes, mail of accounts; the real ones when left out. */
  comptes?: Partial<ExterieurComptes>;
  /** Who runs the service; nobody says so when left out. */
  exploitant?: Exploitant;
  /** The copies of documents and the antivirus; without them nothing is received. */
  pieces?: ExterieurPieces;
  charger?: ChargerDroit;
  /** Where computations run; in the loop that answers when left out. */
  calculateur?: Calculateur;
  limites?: LimitesHttp;
}

/** Builds the server, ready for `listen` or `inject`. */
export async function construireApplication(exterieur: Exterieur): Promise<FastifyInstance> {
  const { config, horloge, base, charger = chargerDroit } = exterieur;
  const app = creer(exterieur);
  const droits = new DroitsConnus(charger);
  const calculateur = exterieur.calculateur ?? calculateurSurPlace(droits);
  const site = siteConstruit(config.site);

  app.setSerializerCompiler(serializerCompiler);
  exigerAcces(app);
  traiterErreurs(app);
  app.setNotFoundHandler((requete, reponse) => {
    repondreSansRoute(requete, reponse, site);
  });
  await poserEntetes(app, config.proxy !== null);
  const comptes = base === undefined ? null : servicesComptes(base, exterieur.comptes);
  const maintenant = comptes?.maintenant ?? Date.now;
  exigerMemeOrigine(app, comptes?.origine);
  garder(app, base === undefined ? null : resoudreSessions(base, maintenant), maintenant);
  await limiterDebit(app);
  await decrireApi(app, exemplesCalcules(droits));
  if (site) await servirSite(app, config.site);
  const { exploitant = EXPLOITANT_INCONNU } = exterieur;
  fichiersPublics(app, { exploitant, horloge });
  await app.register(async (api) => {
    api.addHook('onRequest', async (_requete, reponse) => {
      reponse.header('cache-control', 'no-store');
    });
    routesCalculs(api, { calculateur, horloge, limiteParMinute: config.limiteParMinute });
    routesConfiance(api, { exploitant, horloge });
    routesSante(api, { droits, horloge, base });
    routesOpenapi(api);
    if (comptes !== null) {
      await servirPlateforme(api, comptes, { horloge, droits, pieces: exterieur.pieces });
    }
  });
  app.addHook('onClose', async () => {
    await calculateur.fermer();
    await base?.fermer();
  });
  await app.ready();
  return app;
}

interface Plateforme {
  horloge: Horloge;
  droits: DroitsConnus;
  pieces?: ExterieurPieces | undefined;
}

/** What needs the storage: accounts, dossiers, requests of persons. */
async function servirPlateforme(
  api: FastifyInstance,
  comptes: ServicesComptes,
  { horloge, droits, pieces = SANS_RENDU }: Plateforme,
): Promise<void> {
  const espaces = servicesEspaces(comptes, horloge, () => droits.au(horloge.aujourdhui()));
  await publierLeSceau(espaces);
  poserTravauxComptes(comptes);
  poserTravauxDossiers(espaces);
  const documents = { ...espaces, ...pieces };
  poserAntivirus(documents);
  poserBalayage(documents);
  await api.register(async (contexte) => routesComptes(contexte, comptes));
  await api.register(async (contexte) => {
    recevoirJson(contexte);
    routesEspaces(contexte, espaces);
    routesPieces(contexte, documents);
    routesDemandes(contexte, { base: comptes.base, horloge });
  });
}

function creer({ config, flux, limites = LIMITES_HTTP }: Exterieur): FastifyInstance {
  const options: FastifyHttpOptions<Server> = {
    logger: optionsJournal(config.journal, flux),
    logController: new JournalDesRequetes(),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: confiance(config.proxy),
    bodyLimit: limites.corps,
    connectionTimeout: limites.inactivite,
    requestTimeout: Math.max(limites.envoi, limites.reception),
    keepAliveTimeout: limites.maintien,
    routerOptions: { maxParamLength: limites.parametre },
    http: { headersTimeout: limites.entetes, connectionsCheckingInterval: limites.ronde },
    forceCloseConnections: 'idle',
    clientErrorHandler: refuserConnexion,
    frameworkErrors: repondreErreur,
  };
  const app = fastify(options);
  couperLesLents(app, limites.reception);
  app.addHook('onRequest', async (requete, reponse) => {
    reponse.header('x-request-id', requete.id);
  });
  return app;
}
