import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `npm test`: builds the product, runs every suite (units, vectors, properties, server, browser) and ends with
 * one plain line, counted over all of them.
 */
const racine = fileURLToPath(new URL('..', import.meta.url));
const dossier = mkdtempSync(join(tmpdir(), 'almanach-essais-'));
const rapport = join(dossier, 'vitest.json');

function lancer(arguments_) {
  return spawnSync(process.execPath, arguments_, { cwd: racine, stdio: 'inherit' }).status ?? 1;
}

const construit = lancer(['scripts/construire.mjs']);
if (construit !== 0) process.exit(construit);
const status = lancer([
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${rapport}`,
  ...process.argv.slice(2),
]);
const resultats = JSON.parse(readFileSync(rapport, 'utf8'));
rmSync(dossier, { recursive: true, force: true });
const sautes = resultats.numPendingTests + resultats.numTodoTests;
// A suite that does not load has no test to count: it is a failure all the same.
const suitesCassees = resultats.testResults.filter(
  (s) => s.status === 'failed' && s.assertionResults.length === 0,
).length;
const echecs = resultats.numFailedTests + suitesCassees;
console.log(`${resultats.numPassedTests} passed, ${echecs} failed, ${sautes} skipped`);
process.exit(status !== 0 || echecs > 0 ? 1 : 0);
