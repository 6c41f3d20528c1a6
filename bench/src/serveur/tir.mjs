import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { argv, stdout } from 'node:process';

/**
 * Fires at a rate that nothing slows: a request leaves at its time, whatever became of the ones before, and its
 * latency runs from that time. Arguments: port, file of the dossiers, requests a second, seconds, seconds thrown away.
 */
const [, , port, fichier, cadence, duree, chauffe] = argv;
const dossiers = JSON.parse(readFileSync(fichier, 'utf8'));
const agent = new Agent({ keepAlive: true, maxSockets: 256 });
const jetonDe = (n) => createHash('sha256').update(`bench ${n}`).digest('base64url');

/** Seeded: the same persons in the same order at each run. */
let etat = 20_261_125;
const hasard = (max) => {
  etat = (Math.imul(etat, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((etat / 4_294_967_296) * max);
};

const ROUTES = {
  'tableau de bord : dossiers': () => '/api/espace/dossiers',
  'tableau de bord : missions': () => '/api/espace/missions',
  'tableau de bord : jauges': () => '/api/espace/jauges',
  'dossier : état et attente': (d) => `/api/espace/dossiers/${d}`,
  'dossier : journal': (d) => `/api/espace/dossiers/${d}/journal`,
  'dossier : prévision': (d) => `/api/espace/dossiers/${d}/prevision`,
};
const noms = Object.keys(ROUTES);
const durees = Object.fromEntries(noms.map((nom) => [nom, []]));
const echecs = {};
const echouer = (quoi) => {
  echecs[quoi] = (echecs[quoi] ?? 0) + 1;
};
let processeur = process.cpuUsage();

function demander(rang, prevue, compte) {
  const n = hasard(dossiers.length);
  const nom = noms[rang % noms.length];
  return new Promise((suite) => {
    const requete = get(
      {
        port,
        host: '127.0.0.1',
        path: ROUTES[nom](dossiers[n]),
        agent,
        headers: { cookie: `__Host-almanach=${jetonDe(n)}` },
      },
      (reponse) => {
        reponse.resume().on('end', () => {
          if (reponse.statusCode !== 200) echouer(reponse.statusCode);
          if (compte) durees[nom].push(performance.now() - prevue);
          suite();
        });
      },
    );
    requete.on('error', (erreur) => {
      echouer(erreur.code ?? 'connexion');
      suite();
    });
  });
}

const pas = 1000 / Number(cadence);
const total = Number(cadence) * (Number(duree) + Number(chauffe));
const debut = performance.now();
const enCours = [];
for (let rang = 0; rang < total; rang++) {
  const prevue = debut + rang * pas;
  const reste = prevue - performance.now();
  if (reste > 0) await new Promise((suite) => setTimeout(suite, reste));
  const compte = rang >= Number(cadence) * Number(chauffe);
  if (rang === Number(cadence) * Number(chauffe)) {
    processeur = process.cpuUsage();
    stdout.write('{"mesure":true}\n');
  }
  enCours.push(demander(rang, prevue, compte));
}
await Promise.all(enCours);
const { user, system } = process.cpuUsage(processeur);
stdout.write('{"fini":true}\n');
agent.destroy();
stdout.write(`${JSON.stringify({ durees, echecs, processeur: (user + system) / 1e6 })}\n`);
