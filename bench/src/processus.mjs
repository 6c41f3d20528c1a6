import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { execPath } from 'node:process';
import { text } from 'node:stream/consumers';
import { mediane } from './mesures/chrono.mjs';

/** Runs Node on a file of its own process. @returns what it wrote. */
export async function lancer(args) {
  const enfant = spawn(execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [sortie, [code]] = await Promise.all([text(enfant.stdout), once(enfant, 'close')]);
  if (code !== 0) throw new Error(`a measured process ended with code ${code}`);
  return sortie;
}

export const lancerJson = async (args) => JSON.parse(await lancer(args));

/** Milliseconds from the spawn to the first byte written. */
async function premierOctet(args) {
  const debut = performance.now();
  const enfant = spawn(execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const fin = once(enfant, 'close');
  await once(enfant.stdout, 'data');
  const ms = performance.now() - debut;
  enfant.stdout.resume();
  await fin;
  return ms;
}

/** Median over several spawns, after one that is thrown away (file caches). */
export async function demarrage(args, fois) {
  await premierOctet(args);
  const durees = [];
  for (let i = 0; i < fois; i++) durees.push(await premierOctet(args));
  return mediane(durees);
}

/** Bare Node, to the byte: what no program can go below. */
export const NODE_NU = ['-e', 'process.stdout.write("0")'];
