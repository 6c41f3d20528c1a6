import { availableParallelism } from 'node:os';
import type { FastifyInstance } from 'fastify';
import { construireApplication } from './application.ts';
import type { Base } from './base/base.ts';
import { demarrerBase } from './base/demarrer.ts';
import { codeSql } from './base/panne.ts';
import { RefusBase } from './base/refus.ts';
import { lireReglagesBase } from './base/reglages.ts';
import { Atelier } from './calculs/atelier.ts';
import { EXEMPLES } from './calculs/exemples.ts';
import { lireReglagesComptes } from './comptes/reglages.ts';
import { type Exploitant, lireExploitant } from './confiance/exploitant.ts';
import { type Config, lireConfig } from './config.ts';
import { poserConservation } from './conservation/travaux.ts';
import { poserDemandes } from './demandes/travaux.ts';
import { direLaDemonstration } from './demo/comptes.ts';
import { estDemonstration, type Monde, preparerDemonstration } from './demo/preparer.ts';
import { exigerSansDemonstration } from './demo/refus.ts';
import { horlogeFixee, lireReglagesDemo } from './demo/reglages.ts';
import { ecouter, expliquerEchec } from './ecoute.ts';
import { fermerAuSignal } from './extinction.ts';
import { horlogeDeParis } from './horloge.ts';
import { type Antivirus, SANS_ANTIVIRUS } from './pieces/antivirus/analyse.ts';
import { lireReglagesPieces } from './pieces/reglages.ts';
import { RENDU_PAR_DEFAUT, Rendeur } from './pieces/rendu/rendeur.ts';
import { LIMITES_CALCUL } from './securite/limites.ts';
import { siteConstruit } from './site/site.ts';

/** The log goes to the error stream: the standard one keeps the lines meant for a person. */
async function demarrer(config: Config, exploitant: Exploitant): Promise<void> {
  let adresse = `http://localhost:${config.port}`;
  const demonstration = sansRefus(() => estDemonstration(process.env));
  if (demonstration === null) return;
  const comptes = lireReglagesComptes(process.env, () => adresse);
  const demo = lireReglagesDemo(process.env, demonstration);
  const messages = [...(comptes.ok ? [] : comptes.messages), ...demo.messages];
  if (!comptes.ok || messages.length > 0) return refuserReglages(messages);
  // Nothing leaves a demonstration: its mail is kept and shown.
  const exterieurComptes = demonstration ? { origine: comptes.reglages.origine } : comptes.reglages;
  const horloge = horlogeFixee(demo.reglages, horlogeDeParis(Date.now));
  const documents = lireReglagesPieces(process.env);
  if (!documents.ok) return refuserReglages(documents.messages);
  const base = await ouvrirLaBase();
  if (base === null) return;
  const rendeur = new Rendeur({
    ...RENDU_PAR_DEFAUT,
    enfant: new URL('./rendu.mjs', import.meta.url),
  });
  const pieces = { rendeur, antivirus: documents.antivirus };
  const monde = { base, horloge, comptes: exterieurComptes, pieces };
  if (!(await preparer(monde, demonstration))) return;
  poserConservation(base, horloge);
  // No mail yet: who must be reminded is in the table, and in the list that managers read.
  poserDemandes(base, horloge, async () => undefined);
  const calculateur = new Atelier({
    ...LIMITES_CALCUL,
    ouvrier: new URL('./ouvrier.mjs', import.meta.url),
    // One core is left to the loop that answers.
    postes: Math.max(1, availableParallelism() - 1),
  });
  const app = await construireApplication({
    config,
    ...monde,
    calculateur,
    demonstration,
    exploitant,
    flux: process.stderr,
  });
  try {
    await essayer(calculateur, horloge.aujourdhui());
    await base.travaux.demarrer();
    adresse = await ecouter(app, config);
    fermerAuSignal(app, process);
    console.log(`Almanach est prêt : ${adresse}`);
    if (demonstration) console.log(direLaDemonstration(adresse, horloge.aujourdhui()));
  } catch (erreur) {
    console.error(expliquerEchec(erreur, config));
    process.exitCode = 1;
    await app.close();
    return;
  }
  if (!siteConstruit(config.site)) {
    console.log('Le site n’est pas construit : seule l’API répond. Lancez « npm run build ».');
  }
  await direLesMurs(app, rendeur, documents.antivirus);
  if (process.versions.node.startsWith('20.')) {
    app.log.info('Node 20 is no longer maintained: Node 24 is recommended');
  }
}

/** What stands between a hostile file and the rest, here: the operator reads it at each start. */
async function direLesMurs(app: FastifyInstance, rendeur: Rendeur, antivirus: Antivirus) {
  const { espaces: reseau, bornes } = await rendeur.murs();
  const clamd = antivirus === SANS_ANTIVIRUS ? null : await antivirus.repond();
  const niveau = reseau && bornes ? 'info' : 'warn';
  app.log[niveau]({ murs: { reseau, bornes }, antivirus: clamd }, 'documents');
}

/** Starts the storage and its jobs, or says why it cannot. */
async function ouvrirLaBase(): Promise<Base | null> {
  try {
    return await demarrerBase(lireReglagesBase(process.env), {
      surChute: () => signaler('PostgreSQL fell and is started again'),
      travaux: { surErreur: (erreur) => signaler('job failed', codeSql(erreur)) },
    });
  } catch (erreur) {
    direLeRefus(erreur);
    return null;
  }
}

/** Plays the demonstration, or makes sure that there is none. */
async function preparer(monde: Monde, demonstration: boolean): Promise<boolean> {
  try {
    if (demonstration) await preparerDemonstration(monde);
    else await exigerSansDemonstration(monde.base);
    return true;
  } catch (erreur) {
    await monde.base.fermer();
    direLeRefus(erreur);
    return false;
  }
}

/** `null` when it was refused, and said. */
function sansRefus<T>(faire: () => T): T | null {
  try {
    return faire();
  } catch (erreur) {
    direLeRefus(erreur);
    return null;
  }
}

function direLeRefus(erreur: unknown): void {
  process.exitCode = 1;
  if (!(erreur instanceof RefusBase)) throw erreur;
  console.error(`${erreur.code} ${erreur.message}`);
}

/** One line of the log, before and beside the requests: codes alone, messages quote values. */
function signaler(msg: string, code?: string): void {
  process.stderr.write(`${JSON.stringify({ level: 40, time: Date.now(), msg, code })}\n`);
}

/** A server that could not compute does not listen. */
async function essayer(calculateur: Atelier, aujourdhui: string): Promise<void> {
  const texte = JSON.stringify(EXEMPLES['salarie']?.value);
  await calculateur.calculer({
    operation: 'calculer',
    texte,
    aujourdhui,
    connuLe: aujourdhui,
    options: {},
  });
}

function refuserReglages(messages: readonly string[]): void {
  console.error(['Réglages illisibles :', ...messages.map((m) => `  ${m}`)].join('\n'));
  process.exitCode = 2;
}

const lu = lireConfig(process.env);
const qui = lireExploitant(process.env);
if (lu.ok && qui.messages.length === 0) await demarrer(lu.config, qui.exploitant);
else refuserReglages([...(lu.ok ? [] : lu.messages), ...qui.messages]);
