import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface Memoire {
  /** Megabytes of the heap of JavaScript. */
  tas: number;
  /** Megabytes that the process may write to beyond what Node sets aside: native decoders included. */
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
  /** Megabytes that an idle Node sets aside: some 50 for Node 20, some 590 for Node 24. */
  socle: number;
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
    ...(cloisons.bornes
      ? ['prlimit', ...bornes(cloisons.socle + memoire.donnees, secondes), '--']
      : []),
    ...node,
  ];
  const [fichier = process.execPath, ...arguments_] = complete;
  return { fichier, arguments_ };
}

function bornes(donnees: number, secondes: number): string[] {
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
  const [espaces, limites, socle] = await Promise.all([
    essayer('unshare', ['--user', '--net', '--ipc', '--', 'true']),
    essayer('prlimit', [...bornes(512, 5), '--', 'true']),
    mesurerSocle(),
  ]);
  return { espaces, bornes: limites && socle !== null, socle: socle ?? 0 };
}

const LIRE_SOCLE =
  "console.log(/VmData:\\s+(\\d+)/.exec(require('fs').readFileSync('/proc/self/status', 'utf8'))[1])";

async function mesurerSocle(): Promise<number | null> {
  try {
    const options = { timeout: 10_000 };
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', LIRE_SOCLE], options);
    const kibioctets = Number(stdout);
    return kibioctets > 0 ? Math.ceil((kibioctets * 1_024) / 1_000_000) : null;
  } catch {
    return null;
  }
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
