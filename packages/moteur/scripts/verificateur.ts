import { mesurer } from '../test/verificateur/mesure.ts';

/**
 * How often the verifier names the true error of a décompte, and how often it suspects a right one.
 * The décomptes come from a caisse written by hand, in the tests: it shares no code with the engine.
 */
const GRAINE = Number(process.argv[2] ?? 20261124);
const NOMBRE = Number(process.argv[3] ?? 1000);

const m = mesurer(GRAINE, NOMBRE, NOMBRE);
const pourCent = (n: number, total: number) => `${((100 * n) / total).toFixed(1)} %`;

console.log(
  `graine ${GRAINE}, ${NOMBRE} décomptes fautifs, ${NOMBRE} justes et ${NOMBRE} faux sans raison\n`,
);
console.log('cause                        cas  nommée  en premier');
for (const [code, c] of [...m.parCode].sort(([a], [b]) => a.localeCompare(b)))
  console.log(
    `${code.padEnd(27)}${String(c.cas).padStart(5)}${String(c.nommes).padStart(8)}${String(c.premiers).padStart(12)}`,
  );
console.log(`\nvraie cause parmi deux au plus  ${pourCent(m.nommes, m.fautifs)}  (visé : 95 %)`);
console.log(
  `fausses alertes                 ${pourCent(m.faussesAlertes, m.justes)}  (visé : 0,5 % au plus)`,
);
console.log(
  `cause nommée par coïncidence    ${pourCent(m.coincidences, m.sansRaison)}  (prix changés au hasard, sans raison)`,
);
if (process.argv.includes('--detail'))
  for (const { cas, trouve } of m.manques)
    console.log(
      JSON.stringify({
        code: cas.code,
        verdict: trouve.verdict,
        causes: trouve.causes,
        autres: trouve.autresCauses,
        controles: trouve.controles,
        ecarts: trouve.periodes.filter((p) => p.statut !== 'conforme'),
        remarques: trouve.remarques,
        faits: cas.faits,
        lignes: cas.lignes,
      }),
    );
