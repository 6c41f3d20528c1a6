import fc from 'fast-check';
import { comparer } from '../test/naif/comparer.ts';
import { salaries } from '../test/naif/generateur/salaries.ts';

const N = Number(process.argv[2] ?? 1000);
const graine = Number(process.argv[3] ?? 1);
const t0 = Date.now();
let ok = 0, bad = 0, ref = 0, jours = 0;
const classes = new Map<string, { n: number; ex: string; taille: number }>();
for (const s of fc.sample(salaries, { numRuns: N, seed: graine })) {
  const v = comparer(s);
  if (v.quoi === 'refusee') ref++;
  else if (v.quoi === 'accord') { ok++; jours += v.jours; }
  else {
    bad++;
    const e = v.ecarts[0]!;
    const cle = e.moteur.replace(/\d+/g, '#') + ' | ' + e.naif.replace(/\d+/g, '#');
    const c = classes.get(cle) ?? { n: 0, ex: '', taille: 1e9 };
    c.n++;
    const js = JSON.stringify(s);
    if (js.length < c.taille) { c.taille = js.length; c.ex = JSON.stringify(v.ecarts.slice(0, 3)) + '\n' + js; }
    classes.set(cle, c);
  }
}
console.log({ ok, bad, ref, jours, ms: Date.now() - t0 });
for (const [k, c] of [...classes].sort((a, b) => b[1].n - a[1].n).slice(0, 12)) console.log(c.n, k, '\n', c.ex, '\n');
