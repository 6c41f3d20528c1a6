import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { arretsSimples } from './cas/arrets-simples.mjs';
import { mediane } from './mesures/chrono.mjs';
import { demarrage, lancer, NODE_NU } from './processus.mjs';

const ALMANACH = join(import.meta.dirname, '../../apps/cli/bin/almanach.mjs');
const PROGRAMME = join(import.meta.dirname, '../../apps/cli/dist/almanach.mjs');
const LIGNES = 30_000;
const LOTS = 3;
const DEMARRAGES = 15;

/** The command line as users run it; `null` when it has not been built (`npm run build` at the root). */
export async function mesurerLigneDeCommande() {
  if (!existsSync(PROGRAMME)) return null;
  const dossier = mkdtempSync(join(tmpdir(), 'almanach-bench-'));
  try {
    const situation = join(dossier, 'situation.json');
    const lot = join(dossier, 'lot.jsonl');
    writeFileSync(situation, JSON.stringify(arretsSimples(1)[0].situation));
    await lancer(['dist/ecrire-lot.mjs', lot, String(LIGNES)]);
    return {
      lignes: LIGNES,
      sansTrace: await lignesParSeconde(dossier, [lot, '--json']),
      avecTrace: await lignesParSeconde(dossier, [lot, '--json', '--trace']),
      nodeNu: await demarrage(NODE_NU, DEMARRAGES),
      demarrage: await demarrage([ALMANACH, 'calculer', situation, '--json'], DEMARRAGES),
    };
  } finally {
    rmSync(dossier, { recursive: true });
  }
}

/** Median over several batches, start included, the output written to a file. */
async function lignesParSeconde(dossier, args) {
  const cadences = [];
  for (let i = 0; i < LOTS; i++) {
    const sortie = openSync(join(dossier, 'sortie.jsonl'), 'w');
    const debut = performance.now();
    const enfant = spawn(execPath, [ALMANACH, 'calculer', ...args], {
      stdio: ['ignore', sortie, 'inherit'],
    });
    const [code] = await once(enfant, 'close');
    if (code !== 0) throw new Error(`the command line ended with code ${code}`);
    cadences.push((LIGNES * 1000) / (performance.now() - debut));
  }
  return mediane(cadences);
}
