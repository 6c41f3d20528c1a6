import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execPath, stderr, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { lancerServeur } from './hote.mjs';
import { creerModele } from './modele.mjs';
import { peupler } from './peupler.mjs';

/** Arguments: dossiers, requests a second, seconds, seconds thrown away. */
const [nombre = 100_000, cadence = 100, duree = 60, chauffe = 15] = argv.slice(2).map(Number);
const dire = (texte) => stderr.write(`${texte}\n`);

const hote = await lancerServeur();
const dossier = mkdtempSync(join(tmpdir(), 'almanach-tir-'));
try {
  const debut = performance.now();
  const dossiers = await peupler(hote, await creerModele(hote), nombre, dire);
  const remplissage = (performance.now() - debut) / 1000;
  const fichier = join(dossier, 'dossiers.json');
  writeFileSync(fichier, JSON.stringify(dossiers));
  dire(`${nombre} dossiers en ${Math.round(remplissage)} s ; tir`);
  const chargeAvant = loadavg()[0];
  const { tir, secondes } = await tirer(fichier);
  const demandes = Object.values(tir.durees).flat().length;
  const parts = Object.entries(secondes.processeur).map(([qui, cpu]) => [
    qui,
    { part: cpu / secondes.ecoulees / availableParallelism(), parDemande: (cpu * 1000) / demandes },
  ]);
  stdout.write(
    JSON.stringify({
      nombre,
      cadence,
      duree,
      remplissage,
      chargeAvant,
      demandes,
      echecs: tir.echecs,
      parts: Object.fromEntries(parts),
      durees: resumer(tir.durees),
    }),
  );
} finally {
  rmSync(dossier, { recursive: true, force: true });
  await hote.fermer();
}

/** The processor is read between the end of the warming and the last answer. */
async function tirer(fichier) {
  const args = [hote.port, fichier, cadence, duree, chauffe].map(String);
  const enfant = spawn(execPath, [join(import.meta.dirname, 'tir.mjs'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let [avant, apres, tir] = [];
  let [depuis, ecoule] = [0, 0];
  for await (const ligne of createInterface({ input: enfant.stdout })) {
    const lu = JSON.parse(ligne);
    if (lu.mesure) [avant, depuis] = [hote.processeur(), performance.now()];
    else if (lu.fini) [apres, ecoule] = [hote.processeur(), (performance.now() - depuis) / 1000];
    else tir = lu;
  }
  return {
    tir,
    secondes: {
      ecoulees: ecoule,
      processeur: {
        serveur: apres.serveur - avant.serveur,
        postgres: apres.postgres - avant.postgres,
        tir: tir.processeur,
      },
    },
  };
}

/** By route, then by screen, then all together. */
function resumer(durees) {
  const groupes = new Map(Object.entries(durees));
  for (const [nom, ms] of Object.entries(durees)) {
    for (const groupe of [nom.split(' : ')[0], 'tout']) {
      groupes.set(groupe, [...(groupes.get(groupe) ?? []), ...ms]);
    }
  }
  return Object.fromEntries([...groupes].map(([nom, ms]) => [nom, centilesDe(ms)]));
}

function centilesDe(ms) {
  const tri = ms.toSorted((a, b) => a - b);
  const a = (part) => tri[Math.min(tri.length - 1, Math.floor(tri.length * part))];
  return { p50: a(0.5), p95: a(0.95), p99: a(0.99) };
}
