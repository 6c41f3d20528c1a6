import { rmSync } from 'node:fs';
import { setTimeout as attendre } from 'node:timers/promises';
import type { Acces } from '../acces.ts';
import { RefusBase } from '../refus.ts';
import { trouverBinaires } from './binaires.ts';
import { creerDonnees, PORT, PROPRIETAIRE } from './creer.ts';
import { ecrireDescription, lireDescription, oterDescription } from './description.ts';
import { type Dossiers, dossiers, exigerMajeure, preparerDossiers } from './dossier.ts';
import { type Lancement, type Moyens, preparerLancement } from './lancement.ts';
import { arreterPostmaster, lancerPostmaster, type Postmaster } from './postmaster.ts';
import { prendreVerrou, tenantDuVerrou } from './verrou.ts';

export interface OptionsEmbarque {
  /** Data folder. */
  dossier: string;
  /** How long another process may keep it before we give up, in milliseconds. */
  patience?: number;
  /** Told when PostgreSQL fell and is started again. */
  surChute?: () => void;
  /** For tests: another version, another way to start it, no flush to the disk. */
  paquet?: string;
  moyens?: Moyens;
  durable?: boolean;
}

/** A running embedded PostgreSQL. */
export interface Embarque {
  acces(base: string, utilisateur?: string): Acces;
  /** Process of PostgreSQL. */
  pid(): number;
  /** Stops it, if this process is the one that started it. */
  fermer(): Promise<void>;
}

const REGLAGES: Readonly<Record<string, string>> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  port: String(PORT),
  max_connections: '100',
  shared_buffers: '64MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // The log never quotes a value: failed statements, their parameters and the details of errors stay out of it.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

/** Starts the embedded PostgreSQL on this folder; refuses when another process already serves it. */
export async function demarrerEmbarque(options: OptionsEmbarque): Promise<Embarque> {
  const { natif, majeure } = trouverBinaires(options.paquet);
  const lancement = preparerLancement(natif, options.moyens);
  const d = dossiers(options.dossier);
  preparerDossiers(d, lancement);
  const verrou = await prendreVerrou(d.racine, options.patience ?? 5_000);
  if ('tenuPar' in verrou) {
    throw new RefusBase(
      'ALM-P-602',
      `Le dossier ${d.racine} est déjà servi par le processus ${verrou.tenuPar}. ` +
        'Arrêtez-le, ou choisissez un autre dossier avec ALMANACH_DONNEES.',
    );
  }
  try {
    if (!exigerMajeure(d, majeure)) {
      await creerDonnees(lancement, d, { majeure, durable: options.durable ?? true });
    }
    const gardien = new Gardien(lancement, d, options);
    await gardien.demarrer();
    return {
      acces: accesPar(d.prise),
      pid: () => gardien.pid,
      fermer: async () => {
        await gardien.arreter();
        verrou.rendre();
      },
    };
  } catch (erreur) {
    verrou.rendre();
    throw erreur;
  }
}

/** The server that another process runs on this folder, or `null` when there is none. */
export function rejoindreEmbarque(dossier: string): Embarque | null {
  const { racine } = dossiers(dossier);
  const description = tenantDuVerrou(racine) === null ? null : lireDescription(racine);
  if (description === null) return null;
  return {
    acces: accesPar(description.prise),
    pid: () => description.postgres,
    fermer: async () => undefined,
  };
}

function accesPar(prise: string): Embarque['acces'] {
  return (base, utilisateur = PROPRIETAIRE) => ({
    host: prise,
    port: PORT,
    user: utilisateur,
    database: base,
  });
}

/** Keeps PostgreSQL running: one that falls is started again, for as long as it takes. */
class Gardien {
  readonly #lancement: Lancement;
  readonly #dossiers: Dossiers;
  readonly #options: OptionsEmbarque;
  #postmaster: Postmaster | null = null;
  #reprise: Promise<void> = Promise.resolve();
  #voulu = true;

  constructor(lancement: Lancement, d: Dossiers, options: OptionsEmbarque) {
    this.#lancement = lancement;
    this.#dossiers = d;
    this.#options = options;
  }

  get pid(): number {
    return this.#postmaster?.pid ?? 0;
  }

  async demarrer(): Promise<void> {
    const { prise, racine } = this.#dossiers;
    const postmaster = await lancerPostmaster(this.#lancement, this.#dossiers, this.#arguments());
    this.#postmaster = postmaster;
    ecrireDescription(racine, { prise, postgres: postmaster.pid });
    void postmaster.fin.then(() => {
      if (this.#voulu) this.#reprise = this.#reprendre();
    });
  }

  async arreter(): Promise<void> {
    this.#voulu = false;
    await this.#reprise;
    if (this.#postmaster !== null) await arreterPostmaster(this.#postmaster);
    const { racine, prise } = this.#dossiers;
    oterDescription(racine);
    if (!prise.startsWith(racine)) rmSync(prise, { recursive: true, force: true });
  }

  async #reprendre(): Promise<void> {
    this.#options.surChute?.();
    this.#postmaster = null;
    for (let debout = false; this.#voulu && !debout; ) {
      debout = await this.demarrer().then(
        () => true,
        () => attendre(1_000, false, { ref: false }),
      );
    }
  }

  #arguments(): string[] {
    const reglages = {
      ...REGLAGES,
      unix_socket_directories: this.#dossiers.prise,
      ...(this.#options.durable === false ? { fsync: 'off', synchronous_commit: 'off' } : {}),
    };
    return Object.entries(reglages).flatMap(([nom, valeur]) => ['-c', `${nom}=${valeur}`]);
  }
}
