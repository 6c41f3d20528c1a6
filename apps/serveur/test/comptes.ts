import { randomBytes, randomUUID } from 'node:crypto';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { TOTP } from 'otpauth';
import { SYSTEME } from '../src/base/contexte.ts';
import type { Observation } from '../src/base/pool.ts';
import { sql } from '../src/base/sql.ts';
import type { Charge, Gestionnaire, NomFile, Travaux } from '../src/base/travaux/travaux.ts';
import { ecrireLettre, lireLettres } from '../src/comptes/activation/lettres.ts';
import { creerCompte, type NouveauCompte, poserCourriel } from '../src/comptes/comptes.ts';
import type { Hachage } from '../src/comptes/hachage.ts';
import { empreinteJeton, tirerJeton } from '../src/comptes/jetons.ts';
import {
  type ExterieurComptes,
  HEURE,
  type ServicesComptes,
  servicesComptes,
} from '../src/comptes/services.ts';
import type { Courriel } from '../src/courrier/courrier.ts';
import { creerPersonne } from '../src/identite/personnes.ts';
import type { Identite } from '../src/identite/types.ts';
import { monter } from './application.ts';
import { type BaseDeTest, ouvrirBaseDeTest } from './base.ts';
import type { Majeure } from './postgres-partage.ts';

export const HOTE = 'almanach.test';
export const ORIGINE = `https://${HOTE}`;
export const PHRASE = 'onze girafes repeignent la mairie';
export const AUTRE_PHRASE = 'le tracteur mauve fredonne en biais';

export const ANGELA: Identite = {
  nom: 'Dubois',
  prenoms: ['Angela', 'Claire'],
  naissance: '1962-08-24',
  adresse: { lignes: ['3 rue des Lilas'], codePostal: '69003', ville: 'Lyon' },
};

/** Runs jobs when the test says so, by the clock of the test. */
class TravauxTenus implements Travaux {
  readonly attente: { file: NomFile; charge: Charge; pasAvant?: string | undefined }[] = [];
  readonly #gestionnaires = new Map<NomFile, Gestionnaire>();

  async envoyer(...[, file, charge, options]: Parameters<Travaux['envoyer']>): Promise<void> {
    this.attente.push({ file, charge, pasAvant: options?.pasAvant });
  }
  traiter(file: NomFile, gestionnaire: Gestionnaire): void {
    this.#gestionnaires.set(file, gestionnaire);
  }
  planifier(): void {}
  async demarrer(): Promise<void> {}
  async arreter(): Promise<void> {}

  async faire(base: BaseDeTest, instant: () => string): Promise<void> {
    for (;;) {
      const rang = this.attente.findIndex((t) => (t.pasAvant ?? '') <= instant());
      const [travail] = rang === -1 ? [] : this.attente.splice(rang, 1);
      if (travail === undefined) return;
      await base.transaction(SYSTEME, async (tx) =>
        this.#gestionnaires.get(travail.file)?.(tx, travail.charge),
      );
    }
  }
}

/** A test passphrase hash: quick, and counted. */
export function hachageCompte(): Hachage & { nombre: number } {
  return {
    nombre: 0,
    async hacher(phrase) {
      this.nombre++;
      return `essai:${phrase}`;
    },
    async verifier(empreinte, phrase) {
      this.nombre++;
      return empreinte === `essai:${phrase}`;
    },
  };
}

export type Maison = Awaited<ReturnType<typeof monterComptes>>;

/** The application with its storage, a clock that is moved, mail that is kept, and hashes that are counted. */
export async function monterComptes(
  donne: Partial<ExterieurComptes> = {},
  majeure: Majeure = '18',
  config: Parameters<typeof monter>[0] = {},
) {
  const requetes: Observation[] = [];
  const vraie = await ouvrirBaseDeTest({ majeure, pool: { observer: (o) => requetes.push(o) } });
  const travaux = new TravauxTenus();
  const base: BaseDeTest = { ...vraie, travaux };
  const temps = { t: Date.parse('2026-11-24T09:00:00Z') };
  const courriels: Courriel[] = [];
  const hachage = hachageCompte();
  const comptes: Partial<ExterieurComptes> = {
    maintenant: () => temps.t,
    origine: () => ORIGINE,
    hachage,
    transport: {
      envoyer: async (courriel) => {
        courriels.push({ a: courriel.a, objet: courriel.objet, texte: courriel.texte });
        return 'envoye';
      },
    },
    ...donne,
  };
  const { app, journal } = await monter({ ...config, base, comptes });
  const services = servicesComptes(base, comptes);
  const travailler = () => travaux.faire(base, services.instant);
  return { app, base, services, journal, temps, courriels, hachage, requetes, travaux, travailler };
}

/** A browser: sends its cookie and where it is. */
export class Navigateur {
  cookie: string | undefined;
  readonly #app: FastifyInstance;
  readonly #ip: string;

  constructor(app: FastifyInstance, ip = '192.0.2.1') {
    this.#app = app;
    this.#ip = ip;
  }

  async envoyer(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    corps?: unknown,
    entetes: Record<string, string> = {},
  ): Promise<LightMyRequestResponse> {
    const options: InjectOptions = {
      method,
      url,
      remoteAddress: this.#ip,
      headers: {
        host: HOTE,
        ...(method === 'GET'
          ? {}
          : {
              origin: ORIGINE,
              'sec-fetch-site': 'same-origin',
              'content-type': 'application/json',
            }),
        ...(this.cookie === undefined ? {} : { cookie: this.cookie }),
        ...entetes,
      },
      ...(corps === undefined ? {} : { payload: JSON.stringify(corps) }),
    };
    const reponse = await this.#app.inject(options);
    const pose = reponse.headers['set-cookie'];
    if (typeof pose === 'string') {
      this.cookie = pose.includes('Max-Age=0') ? undefined : pose.split(';')[0];
    }
    return reponse;
  }

  get = (url: string) => this.envoyer('GET', url);
  /** A write with an idempotency key of its own. */
  ecrire = (url: string, corps: unknown, cle: string = randomUUID()) =>
    this.envoyer('POST', url, corps, { 'idempotency-key': cle });
  post = (url: string, corps?: unknown) => this.envoyer('POST', url, corps);
  delete = (url: string) => this.envoyer('DELETE', url);
}

/** The code of a refusal, after its status. */
export function refus(reponse: LightMyRequestResponse): string {
  const corps = reponse.json<{ erreurs?: { code: string }[] }>();
  return `${reponse.statusCode} ${corps.erreurs?.[0]?.code ?? ''}`.trim();
}

export interface CompteDeTest {
  compte: string;
  personne: string | null;
  courriel: string;
}

interface DonneesCompte {
  courriel?: string;
  phrase?: string;
  nouveau?: NouveauCompte;
  identite?: Identite;
  nir?: string;
}

/** An account in force that signs in with `PHRASE`, unless told otherwise. */
export async function compteActif(
  services: ServicesComptes,
  donne: DonneesCompte = {},
): Promise<CompteDeTest> {
  const courriel = donne.courriel ?? `${randomUUID()}@exemple.fr`;
  const { identite = ANGELA, nir, phrase = PHRASE } = donne;
  const empreinte = await services.hachage.hacher(phrase);
  return services.base.transaction(SYSTEME, async (tx) => {
    const nouveau = donne.nouveau ?? {
      role: 'assure' as const,
      personne: await creerPersonne(services.base, tx, {
        identite,
        ...(nir === undefined ? {} : { nir }),
      }),
    };
    const compte = await creerCompte(services, tx, nouveau);
    await poserCourriel(services, tx, compte, courriel);
    await tx.executer(
      sql`update acces set phrase_empreinte = ${empreinte} where compte_id = ${compte.id}`,
    );
    await tx.executer(sql`update comptes set etat = 'actif' where id = ${compte.id}`);
    return { compte: compte.id, personne: compte.personne, courriel };
  });
}

/** A session opened without signing in, second factor and step-up proven. @returns its cookie. */
export async function sessionToutePrete(
  services: ServicesComptes,
  { compte }: { compte: string },
): Promise<string> {
  const { instant, dans, hasard, base } = services;
  const jeton = tirerJeton(hasard);
  await base.transaction(SYSTEME, (tx) =>
    tx.executer(sql`insert into sessions (id, compte_id, jeton_empreinte, sorte, second_facteur, moyen, appareil,
        creee_le, vue_le, expire_le, renforcee_jusqua)
      values (${randomUUID()}, ${compte}, ${empreinteJeton(jeton)}, 'ordinaire', true, 'phrase_code', 'essai',
        ${instant()}, ${instant()}, ${dans(HEURE)}, ${dans(HEURE)})`),
  );
  return `__Host-almanach=${jeton}`;
}

/** A person whose account waits for its letter. @returns the identifier as printed. */
export async function personneInvitee(
  services: ServicesComptes,
  donne: { identite?: Identite; nir?: string } = {},
): Promise<{ compte: string; personne: string; identifiant: string }> {
  const { identite = ANGELA, nir } = donne;
  return services.base.transaction(SYSTEME, async (tx) => {
    const personne = await creerPersonne(services.base, tx, {
      identite,
      ...(nir === undefined ? {} : { nir }),
    });
    const compte = await creerCompte(services, tx, { role: 'assure', personne });
    await ecrireLettre(services, tx, { ...compte, personne });
    const lettres = await lireLettres(services, tx);
    const { identifiant = '' } = lettres.find((l) => l.personne === personne) ?? {};
    return { compte: compte.id, personne, identifiant };
  });
}

/** The token of the last link sent to an address. */
export function jetonRecu(courriels: readonly Courriel[], a: string, page = ''): string {
  const lus = courriels.filter((c) => c.a === a && c.texte.includes(`${page}#`));
  return /#([A-Za-z0-9_-]{43})/.exec(lus.at(-1)?.texte ?? '')?.[1] ?? '';
}

export async function connexion(
  { app }: Maison,
  { courriel }: { courriel: string },
  code?: string,
  ip?: string,
): Promise<Navigateur> {
  const navigateur = new Navigateur(app, ip);
  const corps = { courriel, phrase: PHRASE, ...(code === undefined ? {} : { code }) };
  const reponse = await navigateur.post('/api/connexion', corps);
  if (reponse.statusCode !== 200) throw new Error(refus(reponse));
  return navigateur;
}

/** An address of its own: sixty calls a minute that cost a hash are allowed from each. */
export function uneAdresse(): string {
  return `10.${[...randomBytes(3)].join('.')}`;
}

/** Staff signed in, as a passkey or a code would have let them. */
export async function agent(
  maison: Maison,
  nouveau: NouveauCompte,
): Promise<{ compte: CompteDeTest; navigateur: Navigateur }> {
  const compte = await compteActif(maison.services, { nouveau });
  const navigateur = await connexion(maison, compte, undefined, uneAdresse());
  await maison.base.transaction(SYSTEME, (tx) =>
    tx.executer(sql`update sessions set second_facteur = true where compte_id = ${compte.compte}`),
  );
  return { compte, navigateur };
}

export async function renforcer(navigateur: Navigateur): Promise<void> {
  const reponse = await navigateur.post('/api/renforcer', { phrase: PHRASE });
  if (reponse.statusCode !== 200) throw new Error(refus(reponse));
}

export function codeTotp(secret: string, t: number): string {
  return new TOTP({ secret, digits: 6, period: 30 }).generate({ timestamp: t });
}
