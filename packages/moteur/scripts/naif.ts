/**
 * Compares the engine with the naive oracle on as many generated situations as wanted:
 *   npx tsx --conditions=almanach-source packages/moteur/scripts/naif.ts --nombre 100000 --graine 1
 * `--regime` keeps one scheme. Exit code 1 at the first disagreement, shrunk and printed.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { comparer, raconter } from '../test/naif/comparer.ts';
import { ETUDES, REGIMES, type Regime } from '../test/naif/regimes.ts';

const { values } = parseArgs({
  options: {
    nombre: { type: 'string', default: '100000' },
    graine: { type: 'string', default: '20261124' },
    regime: { type: 'string', multiple: true },
  },
});

const voulus = REGIMES.filter((r) => values.regime?.includes(r) ?? true);
const nombre = Math.ceil(Number(values.nombre) / voulus.length);
for (const regime of voulus) etudier(regime);

function etudier(regime: Regime): void {
  const etude = ETUDES[regime];
  let situations = 0;
  let jours = 0;
  let ecart = '';
  const bilan = fc.check(
    fc.property(etude.situations, (situation) => {
      const v = comparer(etude, situation);
      if (v.quoi === 'accord') {
        situations++;
        jours += v.jours;
        return true;
      }
      ecart =
        v.quoi === 'refusee'
          ? `${regime}: refusée\n${JSON.stringify(situation)}`
          : raconter(regime, situation, v.ecarts);
      return false;
    }),
    { seed: Number(values.graine), numRuns: nombre },
  );
  if (bilan.failed) {
    console.log(
      `${regime}: ${situations} situations d'accord avant un désaccord (graine ${bilan.seed}, chemin ${bilan.counterexamplePath ?? ''})`,
    );
    console.log(ecart || String(bilan.errorInstance));
    process.exitCode = 1;
  } else {
    console.log(
      `${regime}: ${situations} situations, ${jours} jours, tous d'accord (graine ${bilan.seed})`,
    );
  }
}
