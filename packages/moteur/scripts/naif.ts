import fc from 'fast-check';
import { comparer } from '../test/naif/comparer.ts';
import { salaries } from '../test/naif/generateur/salaries.ts';

const N = Number(process.argv[2] ?? 1000);
const graine = Number(process.argv[3] ?? 1);
const quelle = process.argv[4];
const t0 = Date.now();
let ok = 0, bad = 0, ref = 0, jours = 0;
const classes = new Map<string, { n: number; ex: any; taille: number; e:any }>();
for (const s of fc.sample(salaries, { numRuns: N, seed: graine })) {
  let v; try { v = comparer(s); } catch(e) { console.log(String(e), JSON.stringify(s)); throw e; }
  if (v.quoi === 'refusee') ref++;
  else if (v.quoi === 'accord') { ok++; jours += v.jours; }
  else {
    bad++;
    const e = v.ecarts[0]!;
    const cle = e.moteur.replace(/\d+/g, '#').replace(/assurance-maladie/g,'') + ' | ' + e.naif.replace(/\d+/g, '#').replace(/assurance-maladie/g,'');
    const c = classes.get(cle) ?? { n: 0, ex: null, taille: 1e9 , e:null};
    c.n++;
    const js = JSON.stringify(s);
    if (js.length < c.taille) { c.taille = js.length; c.ex = s; c.e=v.ecarts.length+' '+JSON.stringify(v.ecarts.slice(0, 2)); }
    classes.set(cle, c);
  }
}
console.log({ ok, bad, ref, jours, ms: Date.now() - t0 });
const court = (s: any) => JSON.stringify({...s, emplois: s.emplois.map((e:any)=>({...e, paies: e.paies.map((p:any)=>`${p.du}/${p.au.slice(5)} ${p.brut} ${p.heures}${p.salaireRetabli?' r'+p.salaireRetabli:''}`).join(' | ')}))}, (k,v)=> v===null||v===false||(k==='regime')||k==='le'||k==='naissance'||k==='subrogation'?undefined:v);
for (const [k, c] of [...classes].sort((a, b) => b[1].n - a[1].n).slice(0, 14)) console.log(c.n, k, '\n', c.e, '\n', quelle ? JSON.stringify(c.ex) : court(c.ex), '\n');
