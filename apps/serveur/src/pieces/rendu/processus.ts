import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Cloisons, cloisonner, type Memoire } from './cloison.ts';

export interface ReglagesProcessus {
  /** File that the child runs. */
  enfant: URL;
  /** Milliseconds after which it is killed. */
  delai: number;
  memoire: Memoire;
  /** Bytes of its answer; beyond, it is killed. */
  sortieMax: number;
}

export type Fin =
  | { etat: 'fini'; sortie: Buffer }
  | { etat: 'trop-long' }
  /** It crashed, ran out of memory, talked too much, or could not be started. */
  | { etat: 'panne'; cause: string };

/** Found by name, as in a shell; nothing else of our environment goes to the child. */
const ENVIRONNEMENT = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' };

/** Runs one child on one input. Whatever it does, this answers within the delay and nothing of it is left. */
export function executer(
  entree: Buffer,
  reglages: ReglagesProcessus,
  cloisons: Cloisons,
): Promise<Fin> {
  const { fichier, arguments_ } = cloisonner(
    fileURLToPath(reglages.enfant),
    reglages.memoire,
    Math.ceil(reglages.delai / 1_000) + 1,
    cloisons,
  );
  return new Promise((rendre) => {
    const enfant = spawn(fichier, arguments_, {
      cwd: '/',
      env: ENVIRONNEMENT,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const morceaux: Buffer[] = [];
    let recus = 0;
    let arret: Fin | null = null;
    const tuer = (fin: Fin): void => {
      arret ??= fin;
      enfant.kill('SIGKILL');
    };
    const minuteur = setTimeout(() => tuer({ etat: 'trop-long' }), reglages.delai);
    enfant.on('error', (erreur) => {
      clearTimeout(minuteur);
      rendre({ etat: 'panne', cause: erreur.message });
    });
    // Not started. Out of file descriptors it has no pipes either: the error that follows tells it.
    if (enfant.pid === undefined) return;
    enfant.stdout.on('data', (morceau: Buffer) => {
      recus += morceau.length;
      if (recus > reglages.sortieMax) tuer({ etat: 'panne', cause: 'too much output' });
      else morceaux.push(morceau);
    });
    // A child that leaves before reading all breaks the pipe: its exit tells the rest.
    enfant.stdin.on('error', () => undefined);
    enfant.on('close', (code, signal) => {
      clearTimeout(minuteur);
      if (arret !== null) rendre(arret);
      else if (code === 0) rendre({ etat: 'fini', sortie: Buffer.concat(morceaux, recus) });
      else rendre({ etat: 'panne', cause: `exit ${code ?? signal ?? '?'}` });
    });
    enfant.stdin.end(entree);
  });
}
