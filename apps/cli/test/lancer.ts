import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const BIN = fileURLToPath(new URL('../bin/almanach.mjs', import.meta.url));
export const SALARIE = fileURLToPath(new URL('situations/salarie.json', import.meta.url));
/** Both dates are given: the results do not depend on the day the tests run. */
export const DATES = ['--le', '2026-07-08', '--connu-le', '2026-11-24'];

export interface Sortie {
  code: number | null;
  sortie: string;
  erreur: string;
}

/** Runs the built command as a person would, in its own process. */
export function almanach(
  args: readonly string[],
  entree = '',
  env: Record<string, string> = {},
): Sortie {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    input: entree,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 100_000_000,
  });
  return { code: status, sortie: stdout, erreur: stderr };
}

/** The situation on one line, with what a test changes. */
export function situation(changements: Record<string, unknown> = {}): string {
  const lue = JSON.parse(readFileSync(SALARIE, 'utf8')) as Record<string, unknown>;
  return JSON.stringify({ ...lue, ...changements });
}

/** As printed, with ordinary spaces. */
export function lisible(texte: string): string {
  return texte.replaceAll('\u00a0', ' ');
}
