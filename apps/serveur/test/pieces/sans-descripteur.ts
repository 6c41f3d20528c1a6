import { openSync } from 'node:fs';
import { executer } from '../../src/pieces/rendu/processus.ts';
import { RENDU_PAR_DEFAUT } from '../../src/pieces/rendu/rendeur.ts';

/** Takes every file descriptor the process may have, then asks for a copy; says how it ended. */
function epuiser(): void {
  try {
    for (;;) openSync('/dev/null', 'r');
  } catch {
    // None is left: what follows is the test.
  }
}

epuiser();
const reglages = { ...RENDU_PAR_DEFAUT, enfant: new URL(import.meta.url) };
const fin = await executer(Buffer.from('x'), reglages, { espaces: false, bornes: false, socle: 0 });
process.stdout.write(fin.etat);
