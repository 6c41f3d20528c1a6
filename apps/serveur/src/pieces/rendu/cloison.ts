import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface Memoire {
  /** Megabytes of the heap of JavaScript. */
  tas: number;
  /** Megabytes of all that the process may write to: native decoders included. */
  donnees: number;
}

export interface Commande {
  fichier: string;
  arguments_: string[];
}

/** What the system lets us build around a child. */
export interface Cloisons {
  /** `unshare`: no network, and no right but those of nobody. */
  espaces: boolean;
  /** `prlimit`: memory, processor time, no file written, no core dump. */
  bornes: boolean;
}

/** The command that runs a file of Node inside all the walls there are. Each wall replaces itself by the next one: one process, one id. */
export function cloisonner(
  entree: string,
  memoire: Memoire,
  secondes: number,
  cloisons: Cloisons,
): Commande {
  const node = [
    process.execPath,
    `--max-old-space-size=${memoire.tas}`,
    '--disallow-code-generation-from-strings',
    entree,
  ];
  const complete = [
    ...(cloisons.espaces ? ['unshare', '--user', '--net', '--ipc', '--'] : []),
    ...(cloisons.bornes ? ['prlimit', ...bornes(memoire, secondes), '--'] : []),
    ...node,
  ];
  const [fichier = process.execPath, ...arguments_] = complete;
  return { fichier, arguments_ };
}

function bornes({ donnees }: Memoire, secondes: number): string[] {
  return [
    // Not the address space: WebAssembly reserves gigabytes of it that it never writes to.
    `--data=${donnees * 1_000_000}`,
    // A child that lost its parent stops by itself.
    `--cpu=${secondes}`,
    '--fsize=0',
    '--core=0',
    '--nofile=128',
  ];
}

/** Tries each wall once: a container may forbid one, another system has neither. */
export async function sonderCloisons(): Promise<Cloisons> {
  const [espaces, limites] = await Promise.all([
    essayer('unshare', ['--user', '--net', '--ipc', '--', 'true']),
    essayer('prlimit', [...bornes({ tas: 1, donnees: 512 }, 5), '--', 'true']),
  ]);
  return { espaces, bornes: limites };
}

async function essayer(commande: string, arguments_: string[]): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  try {
    await promisify(execFile)(commande, arguments_, { timeout: 5_000 });
    return true;
  } catch {
    return false;
  }
}
