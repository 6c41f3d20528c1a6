import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RefusBase } from '../refus.ts';

/** The user `nobody`: PostgreSQL refuses to run as root. */
const PERSONNE = 65_534;

/**
 * How PostgreSQL's programs are run on this machine.
 * - root: in a user namespace where root is `nobody` (the files stay root's), or else as `nobody` itself, with
 *   the programs copied where `nobody` can read them;
 * - the server is told to stop when the process that started it dies (Linux), so that no orphan keeps the data.
 */
export interface Lancement {
  binaires: string;
  /** User who owns the data folder, when it is not the one of this process. */
  proprietaire: number | null;
  /** True when the server stops by itself at the death of its parent. */
  meurtAvecSonParent: boolean;
  lancer(programme: 'initdb' | 'postgres', args: string[], options: SpawnOptions): ChildProcess;
}

export interface Moyens {
  estRoot: boolean;
  /** Namespaces of users are allowed. */
  unshare: boolean;
  /** `setpriv` knows how to tie a child to its parent. */
  setpriv: boolean;
}

const UNSHARE = ['unshare', '-U', `--map-user=${PERSONNE}`, `--map-group=${PERSONNE}`];
const SETPRIV = ['setpriv', '--pdeathsig', 'INT'];

export function sonderMoyens(): Moyens {
  const linux = process.platform === 'linux';
  const estRoot = process.getuid?.() === 0;
  return {
    estRoot,
    unshare: linux && estRoot && marche(UNSHARE),
    setpriv: linux && marche(SETPRIV),
  };
}

function marche(commande: readonly string[]): boolean {
  const [programme = '', ...args] = commande;
  return spawnSync(programme, [...args, 'true'], { stdio: 'ignore', timeout: 5_000 }).status === 0;
}

export function preparerLancement(natif: string, moyens: Moyens = sonderMoyens()): Lancement {
  const sousPersonne = moyens.estRoot && !moyens.unshare;
  const binaires = sousPersonne ? copierLisible(natif) : natif;
  // The tie is undone by a change of user: it comes after it.
  const prefixe = [...(moyens.unshare ? UNSHARE : []), ...(moyens.setpriv ? SETPRIV : [])];
  return {
    binaires,
    proprietaire: sousPersonne ? PERSONNE : null,
    meurtAvecSonParent: moyens.setpriv,
    lancer: (programme, args, options) => {
      const [commande = '', ...suite] = [...prefixe, join(binaires, 'bin', programme), ...args];
      return spawn(commande, suite, {
        ...options,
        // A Ctrl-C of the terminal is for the server, which stops PostgreSQL when its requests have ended.
        detached: true,
        ...(sousPersonne ? { uid: PERSONNE, gid: PERSONNE } : {}),
      });
    },
  };
}

/** Links are copied as they are: made absolute, they would point to a folder that `nobody` cannot read. */
function copierLisible(natif: string): string {
  const marque = createHash('sha256')
    .update(natif)
    .update(String(statSync(natif).mtimeMs));
  const copie = join(tmpdir(), `almanach-postgres-${marque.digest('hex').slice(0, 16)}`);
  const posee = lstatSync(copie, { throwIfNoEntry: false });
  if (posee !== undefined) {
    // Anyone may write in this folder: programs put there by someone else are not run.
    if (posee.isDirectory() && posee.uid === process.getuid?.()) return copie;
    throw new RefusBase(
      'ALM-P-618',
      `${copie} n’a pas été créé par le serveur. Supprimez ce dossier, puis relancez.`,
    );
  }
  const provisoire = mkdtempSync(`${copie}.`);
  chmodSync(provisoire, 0o755);
  cpSync(natif, provisoire, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(provisoire, copie);
  } catch {
    // Another start made it in between.
    rmSync(provisoire, { recursive: true, force: true });
  }
  return copie;
}

/** Creates a folder that only its owner enters, and gives it to the user who runs PostgreSQL. */
export function dossierPrive(chemin: string, { proprietaire }: Lancement): void {
  mkdirSync(chemin, { recursive: true, mode: 0o700 });
  if (proprietaire !== null && readdirSync(chemin).length === 0) {
    chownSync(chemin, proprietaire, proprietaire);
  }
}
