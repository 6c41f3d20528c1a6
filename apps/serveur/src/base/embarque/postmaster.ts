import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { avecProprietaire } from '../proprietaire.ts';
import { RefusBase } from '../refus.ts';
import { PORT, PROPRIETAIRE } from './creer.ts';
import type { Dossiers } from './dossier.ts';
import type { Lancement } from './lancement.ts';
import { vit } from './processus.ts';

const PAS = 10;
const REPRISE = 200;
/** The children of a killed server outlive it for a while, and keep its shared memory. */
const PATIENCE = 15_000;
const ARRET_DOUX = 8_000;
const JOURNAL_MAX = 10 * 1024 * 1024;

/** One running PostgreSQL: its child process, or an orphan that was adopted. */
export interface Postmaster {
  pid: number;
  /** Resolves when it is gone. */
  fin: Promise<void>;
}

/** Line 1 of `postmaster.pid` is the process, line 8 its state. */
export function lireEtat(donnees: string): { pid: number; pret: boolean } | null {
  try {
    const lignes = readFileSync(join(donnees, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lignes[0]), pret: lignes[7]?.trim() === 'ready' };
  } catch {
    return null;
  }
}

/** Starts PostgreSQL and waits until it accepts connections. */
export async function lancerPostmaster(
  lancement: Lancement,
  d: Dossiers,
  args: string[],
): Promise<Postmaster> {
  const limite = Date.now() + PATIENCE;
  for (;;) {
    const adopte = lancement.meurtAvecSonParent ? null : await adopter(d);
    if (adopte !== null) return adopte;
    const enfant = lancer(lancement, d, args);
    const fin = once(enfant, 'close').then(() => undefined);
    if (await attendrePret(enfant, d)) return { pid: enfant.pid ?? 0, fin };
    if (Date.now() > limite) {
      throw new RefusBase(
        'ALM-P-604',
        `PostgreSQL ne démarre pas sur ${d.donnees}. Sa raison est à la fin de ${d.journal}.`,
      );
    }
    await attendre(REPRISE);
  }
}

function lancer(lancement: Lancement, d: Dossiers, args: string[]): ChildProcess {
  if ((statSync(d.journal, { throwIfNoEntry: false })?.size ?? 0) > JOURNAL_MAX) {
    renameSync(d.journal, `${d.journal}.1`);
  }
  const journal = openSync(d.journal, 'a', 0o600);
  try {
    return lancement.lancer('postgres', ['-D', d.donnees, ...args], {
      stdio: ['ignore', journal, journal],
      cwd: d.racine,
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    });
  } finally {
    closeSync(journal);
  }
}

async function attendrePret(enfant: ChildProcess, { donnees }: Dossiers): Promise<boolean> {
  const mort = new AbortController();
  enfant.once('close', () => mort.abort());
  enfant.once('error', () => mort.abort());
  while (!mort.signal.aborted) {
    const etat = lireEtat(donnees);
    if (etat?.pret === true && etat.pid === enfant.pid) return true;
    await attendre(PAS);
  }
  return false;
}

/** Where a child cannot be tied to its parent, the server left by a killed process is taken over. */
async function adopter(d: Dossiers): Promise<Postmaster | null> {
  const etat = lireEtat(d.donnees);
  if (etat === null || !etat.pret || !vit(etat.pid) || !(await repond(d))) return null;
  return { pid: etat.pid, fin: finDe(etat.pid) };
}

/** The number in the file may have been given to another program since: the server must answer for these data. */
async function repond({ donnees, prise }: Dossiers): Promise<boolean> {
  const acces = { host: prise, port: PORT, user: PROPRIETAIRE, database: 'postgres' };
  return avecProprietaire(acces, async (client) => {
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]?.data_directory === donnees;
  }).catch(() => false);
}

async function finDe(pid: number): Promise<void> {
  while (vit(pid)) await attendre(REPRISE, undefined, { ref: false });
}

/** Stops PostgreSQL: sessions are cut, what is committed is written; at once if that lasts. */
export async function arreterPostmaster({ pid, fin }: Postmaster): Promise<void> {
  signaler(pid, 'SIGINT');
  const delai = new AbortController();
  const tarde = attendre(ARRET_DOUX, true, { signal: delai.signal }).catch(() => false);
  if ((await Promise.race([fin, tarde])) === true) signaler(pid, 'SIGQUIT');
  await fin;
  delai.abort();
}

function signaler(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Already gone.
  }
}
