import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const executer = promisify(execFile);

export interface Paquet {
  dossier: string;
  effacer(): void;
}

/** The server as it is delivered, under the workspace so that the dependencies left outside are found. */
export async function construirePaquet(): Promise<Paquet> {
  const dossier = fileURLToPath(new URL(`../../dist/resistance-${process.pid}`, import.meta.url));
  mkdirSync(dossier, { recursive: true });
  const build = fileURLToPath(new URL('../../build.mjs', import.meta.url));
  await executer(process.execPath, [build, dossier]);
  return { dossier, effacer: () => rmSync(dossier, { recursive: true, force: true }) };
}

/** Runs one command of the storage. @returns what it said. */
export async function exploiter(
  { dossier }: Paquet,
  env: Record<string, string>,
  ...args: string[]
): Promise<string> {
  const programme = join(dossier, 'exploiter.mjs');
  const { stdout } = await executer(process.execPath, [programme, ...args], {
    env: { PATH: process.env['PATH'], ...env },
  });
  return stdout;
}

export interface ServeurLance {
  adresse: string;
  pid: number;
  /** As a power cut would: nothing is told to it. */
  tuer(): Promise<void>;
  arreter(): Promise<void>;
}

/** Starts the server and waits for its one line. @param journal file where its log is added. */
export async function lancerServeur(
  { dossier }: Paquet,
  env: Record<string, string>,
  journal: string,
): Promise<ServeurLance> {
  const sortie = openSync(journal, 'a');
  const enfant = spawn(process.execPath, [join(dossier, 'main.mjs')], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      ALMANACH_JOURNAL: 'trace',
      ALMANACH_SITE: join(dossier, 'sans-site'),
      ALMANACH_LIMITE_PAR_MINUTE: '1000000',
      ...env,
    },
    stdio: ['ignore', 'pipe', sortie],
  });
  closeSync(sortie);
  const fin = once(enfant, 'exit');
  const finir = async (signal: NodeJS.Signals) => {
    enfant.kill(signal);
    await fin;
  };
  const adresse = await new Promise<string>((suite, echec) => {
    let dit = '';
    enfant.stdout?.setEncoding('utf8').on('data', (t: string) => {
      dit += t;
      const port = /http:\/\/localhost:(\d+)/.exec(dit)?.[1];
      if (port !== undefined) suite(`http://127.0.0.1:${port}`);
    });
    void fin.then(() => echec(new Error(`the server ended before it was ready: ${dit}`)));
  });
  return {
    adresse,
    pid: enfant.pid ?? 0,
    tuer: () => finir('SIGKILL'),
    arreter: () => finir('SIGTERM'),
  };
}
