import { once } from 'node:events';
import { renameSync, rmSync } from 'node:fs';
import { RefusBase } from '../refus.ts';
import type { Dossiers } from './dossier.ts';
import type { Lancement } from './lancement.ts';

export const PROPRIETAIRE = 'almanach';
/** Only names the socket: no port is opened. */
export const PORT = 5432;

export interface OptionsCreation {
  majeure: string;
  /** False in tests: nothing is flushed to the disk. */
  durable: boolean;
}

/** Creates PostgreSQL's folder beside its place, then moves it there: a cut in between leaves nothing half-made. */
export async function creerDonnees(
  lancement: Lancement,
  { donnees, racine }: Dossiers,
  { majeure, durable }: OptionsCreation,
): Promise<void> {
  const neuf = `${donnees}.nouveau`;
  rmSync(neuf, { recursive: true, force: true });
  const args = ['-D', neuf, '-U', PROPRIETAIRE, '--auth=trust', '--encoding=UTF8', '--locale=C'];
  // Never sort by default: the order of a locale changes with the system. French is sorted by "fr-x-icu".
  if (Number(majeure) >= 17) args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8');
  if (!durable) args.push('--no-sync');
  const enfant = lancement.lancer('initdb', args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: racine,
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  });
  let erreurs = '';
  enfant.stderr?.setEncoding('utf8').on('data', (texte: string) => (erreurs += texte));
  const [code] = (await once(enfant, 'close')) as [number | null];
  if (code !== 0) {
    const raison = erreurs.trim().split('\n').slice(-3).join(' / ').slice(0, 400);
    throw new RefusBase('ALM-P-604', `La base n’a pas pu être créée dans ${donnees} : ${raison}`);
  }
  renameSync(neuf, donnees);
}
