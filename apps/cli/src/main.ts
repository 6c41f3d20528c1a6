import { argv, exit, stderr, stdin, stdout } from 'node:process';
import { executer } from './executer.ts';
import type { Poste } from './poste.ts';

/** The only place that knows the process, the clock and the terminal. */
const poste: Poste = {
  ecrire: (texte) =>
    new Promise((suite) => {
      if (stdout.write(texte)) suite();
      else stdout.once('drain', suite);
    }),
  signaler: (texte) => void stderr.write(texte),
  entree: () => stdin,
  aujourdhui: () =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date()),
  suivi: stderr.isTTY,
};

// The reader has left (`| head`): nothing more to say, and nothing wrong.
stdout.on('error', (erreur: NodeJS.ErrnoException) => exit(erreur.code === 'EPIPE' ? 0 : 70));
stderr.on('error', () => undefined);

process.exitCode = await executer(argv.slice(2), poste);
