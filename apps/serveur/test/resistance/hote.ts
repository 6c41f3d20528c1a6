import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import type { Acces } from '../../src/base/acces.ts';
import { type Base, ouvrirBase } from '../../src/base/base.ts';
import { creerFichierCles, lireFichierCles } from '../../src/base/cles/fichier.ts';
import { ouvrirTrousseau } from '../../src/base/cles/trousseau.ts';
import { type Embarque, rejoindreEmbarque } from '../../src/base/embarque/embarque.ts';
import { creerBase } from '../../src/base/proprietaire.ts';
import { demarrerCommeExterne } from '../postgres-externe.ts';
import { lancerServeur, type Paquet, type ServeurLance } from './paquet.ts';

export type Sorte = 'embarquee' | 'externe';

const PATIENCE = 30_000;

/** A machine of its own: one data folder, one PostgreSQL, and as many servers as are started on it. */
export class Hote {
  readonly journaux: string[] = [];
  readonly env: Record<string, string>;
  readonly #paquet: Paquet;
  readonly #dossier: string;
  readonly #externe: Embarque | null;
  readonly #serveurs: ServeurLance[] = [];

  private constructor(paquet: Paquet, dossier: string, externe: Embarque | null) {
    this.#paquet = paquet;
    this.#dossier = dossier;
    this.#externe = externe;
    const cles = join(dossier, 'cles.json');
    this.env =
      externe === null
        ? { ALMANACH_DONNEES: join(dossier, 'donnees'), ALMANACH_CLES: cles }
        : { DATABASE_URL: adresseDe(externe.acces('almanach')), ALMANACH_CLES: cles };
    this.journaux.push(
      externe === null
        ? join(dossier, 'donnees/postgres.log')
        : join(dossier, 'postgres-15/postgres.log'),
    );
  }

  static async preparer(paquet: Paquet, dossier: string, sorte: Sorte): Promise<Hote> {
    mkdirSync(dossier, { recursive: true });
    creerFichierCles(join(dossier, 'cles.json'), { demonstration: false });
    if (sorte === 'embarquee') return new Hote(paquet, dossier, null);
    const externe = await demarrerCommeExterne(join(dossier, 'postgres-15'), true);
    for (const nom of ['almanach', 'almanach_coffre']) {
      await creerBase(externe.acces('postgres'), nom);
    }
    return new Hote(paquet, dossier, externe);
  }

  /** @param env what this server is told beside where its data are. */
  async lancer(env: Record<string, string> = {}): Promise<ServeurLance> {
    const journal = join(this.#dossier, `serveur-${this.#serveurs.length}.log`);
    this.journaux.push(journal);
    const serveur = await lancerServeur(this.#paquet, { ...this.env, ...env }, journal);
    this.#serveurs.push(serveur);
    return serveur;
  }

  get acces(): { almanach: Acces; coffre: Acces } {
    const embarque = this.#postgres();
    return { almanach: embarque.acces('almanach'), coffre: embarque.acces('almanach_coffre') };
  }

  /** Ends PostgreSQL as a power cut would. */
  tuerPostgres(): void {
    process.kill(this.#postgres().pid(), 'SIGKILL');
  }

  /** Waits until this server says that its storage answers. */
  async pret({ adresse }: ServeurLance): Promise<void> {
    const limite = Date.now() + PATIENCE;
    while (Date.now() < limite) {
      const reponse = await fetch(`${adresse}/api/sante/pret`).catch(() => null);
      await reponse?.text();
      if (reponse?.status === 200) return;
      await attendre(25);
    }
    throw new Error('the storage does not answer again');
  }

  /** Opens the same databases from here, to prepare and to check. */
  async avecBase<T>(fn: (base: Base) => Promise<T>): Promise<T> {
    const trousseau = ouvrirTrousseau(lireFichierCles(join(this.#dossier, 'cles.json')));
    const externe = this.#externe !== null;
    const base = ouvrirBase({
      sorte: externe ? 'externe' : 'embarquee',
      acces: this.acces,
      trousseau,
      secretRoles: externe ? trousseau.secretRoles : null,
    });
    try {
      return await fn(base);
    } finally {
      await base.fermer();
    }
  }

  async fermer(): Promise<void> {
    for (const serveur of this.#serveurs) await serveur.arreter();
    await this.#externe?.fermer();
  }

  #postgres(): Embarque {
    const embarque = this.#externe ?? rejoindreEmbarque(join(this.#dossier, 'donnees'));
    if (embarque === null) throw new Error('no PostgreSQL runs here');
    return embarque;
  }
}

function adresseDe({ host, port, user, database }: Acces): string {
  return `postgresql://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`;
}
