import { loadavg } from 'node:os';
import { Agent, request } from 'node:http';
import { argv, stderr, stdout } from 'node:process';
import { mediane } from '../mesures/chrono.mjs';
import { lancerServeur } from './hote.mjs';
import { creerAssure } from './modele.mjs';

/** Argument: tries of each kind, a route. */
const [essais = 10_000] = argv.slice(2).map(Number);
const CHAUFFE = 50;
const NIR = '182089912345678';
const courriel = 'connue@exemple.fr';

/** The same length on both sides: what is compared is the account, not the text. */
const ROUTES = {
  connexion: {
    url: '/api/connexion',
    connu: { courriel, phrase: 'une phrase qui est fausse' },
    inconnu: { courriel: 'autre1@exemple.fr', phrase: 'une phrase qui est fausse' },
  },
  récupération: {
    url: '/api/recuperation',
    connu: { courriel },
    inconnu: { courriel: 'autre1@exemple.fr' },
  },
  'activation (demande de lettre)': {
    url: '/api/activation/demande',
    connu: { nir: NIR, naissance: '1982-08-24', codePostal: '69003' },
    inconnu: { nir: '182089912345679', naissance: '1982-08-24', codePostal: '69003' },
  },
};

const hote = await lancerServeur({ ALMANACH_PROXY: '1' });
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
let adresse = 0;

/** Each try comes from another address: none is slowed by those before. */
function demander(url, corps) {
  const n = adresse++;
  const texte = JSON.stringify(corps);
  const debut = performance.now();
  return new Promise((suite, echec) => {
    const requete = request(
      {
        port: hote.port,
        host: '127.0.0.1',
        path: url,
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(texte),
          'x-forwarded-for': `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`,
        },
      },
      (reponse) =>
        reponse.resume().on('end', () => suite({ ms: performance.now() - debut, statut: reponse.statusCode })),
    );
    requete.on('error', echec).end(texte);
  });
}

/** Seeded: which of the two comes first changes, so that neither always follows the other. */
let etat = 20_261_125;
function pile() {
  etat = (Math.imul(etat, 1_664_525) + 1_013_904_223) >>> 0;
  return etat >>> 31 === 1;
}

async function mesurer({ url, connu, inconnu }) {
  const durees = { connu: [], inconnu: [] };
  const statuts = new Set();
  for (let i = -CHAUFFE; i < essais; i++) {
    const ordre = pile() ? ['connu', 'inconnu'] : ['inconnu', 'connu'];
    for (const lequel of ordre) {
      const { ms, statut } = await demander(url, lequel === 'connu' ? connu : inconnu);
      statuts.add(statut);
      if (i >= 0) durees[lequel].push(ms);
    }
  }
  const [a, b] = [mediane(durees.connu), mediane(durees.inconnu)];
  return { connu: a, inconnu: b, ecart: Math.abs(a - b), statuts: [...statuts] };
}

try {
  await creerAssure(hote.base, { courriel, phrase: 'onze girafes repeignent la mairie', nir: NIR });
  const chargeAvant = loadavg()[0];
  const routes = {};
  for (const [nom, route] of Object.entries(ROUTES)) {
    routes[nom] = await mesurer(route);
    stderr.write(`${nom}: ${JSON.stringify(routes[nom])}\n`);
  }
  stdout.write(JSON.stringify({ essais, chargeAvant, routes }));
} finally {
  agent.destroy();
  await hote.fermer();
}
