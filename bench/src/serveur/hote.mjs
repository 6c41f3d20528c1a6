import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { ouvrirBase } from '../../../apps/serveur/src/base/base.ts';
import { lireFichierCles } from '../../../apps/serveur/src/base/cles/fichier.ts';
import { ouvrirTrousseau } from '../../../apps/serveur/src/base/cles/trousseau.ts';
import { rejoindreEmbarque } from '../../../apps/serveur/src/base/embarque/embarque.ts';

const PROGRAMME = join(import.meta.dirname, '../../apps/serveur/dist/main.mjs');
/** Ticks a second of the counters of Linux. */
const BATTEMENTS = 100;

/** The delivered server on a data folder of its own, with the PostgreSQL it brings. */
export async function lancerServeur(env = {}) {
  if (!existsSync(PROGRAMME)) throw new Error('the server is not built: npm run build at the root');
  const racine = mkdtempSync(join(tmpdir(), 'almanach-bench-'));
  const donnees = join(racine, 'donnees');
  const enfant = spawn(execPath, [PROGRAMME], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: '0',
      ALMANACH_DONNEES: donnees,
      ALMANACH_CLES: join(racine, 'cles.json'),
      ALMANACH_SITE: join(racine, 'sans-site'),
      ALMANACH_LIMITE_PAR_MINUTE: '1000000',
      ...env,
    },
    stdio: ['ignore', 'pipe', openSync(join(racine, 'serveur.log'), 'w')],
  });
  const port = await portDe(enfant).catch(() => {
    throw new Error(readFileSync(join(racine, 'serveur.log'), 'utf8').slice(-2_000));
  });
  const postgres = rejoindreEmbarque(donnees);
  const acces = { almanach: postgres.acces('almanach'), coffre: postgres.acces('almanach_coffre') };
  const trousseau = ouvrirTrousseau(lireFichierCles(join(racine, 'cles.json')));
  return {
    port,
    acces,
    trousseau,
    base: ouvrirBase({ sorte: 'embarquee', acces, trousseau, secretRoles: null }),
    processeur: () => ({ serveur: secondes(enfant.pid), postgres: famille(postgres.pid()) }),
    async fermer() {
      await this.base.fermer();
      enfant.kill('SIGTERM');
      await once(enfant, 'exit');
      rmSync(racine, { recursive: true, force: true });
    },
  };
}

function portDe(enfant) {
  return new Promise((suite, echec) => {
    let dit = '';
    enfant.stdout.setEncoding('utf8').on('data', (morceau) => {
      dit += morceau;
      const port = /localhost:(\d+)/.exec(dit)?.[1];
      if (port !== undefined) suite(Number(port));
    });
    enfant.once('exit', echec);
  });
}

function compteurs(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const c = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(c[1]), propre: Number(c[11]) + Number(c[12]), finis: Number(c[13]) + Number(c[14]) };
  } catch {
    return { parent: 0, propre: 0, finis: 0 };
  }
}

const secondes = (pid) => compteurs(pid).propre / BATTEMENTS;

/** Processor of a process, of its children, and of those that ended. */
function famille(pid) {
  const enfants = readdirSync('/proc')
    .filter((nom) => /^\d+$/.test(nom))
    .map(compteurs)
    .filter((c) => c.parent === pid);
  const chef = compteurs(pid);
  const total = chef.propre + chef.finis + enfants.reduce((t, c) => t + c.propre, 0);
  return total / BATTEMENTS;
}
