const ECHAUFFEMENT_MS = 1_000;
const RONDE_MS = 400;
const RONDES = 9;

export function mediane(valeurs) {
  const tri = valeurs.toSorted((a, b) => a - b);
  const milieu = tri.length >> 1;
  return tri.length % 2 === 1 ? tri[milieu] : (tri[milieu - 1] + tri[milieu]) / 2;
}

/**
 * Warms `evaluer` up, then times rounds of it over `nombre` cases in turn.
 * By the clock, what a user waits for; by the processor (all threads, garbage collection included), what one
 * core does: the two part when something else runs on the machine, or when an engine takes several cores.
 */
export async function cadence(evaluer, nombre) {
  const courir = evaluer(0) instanceof Promise ? courirAsynchrone : courirSynchrone;
  const echauffement = await courir(evaluer, nombre, ECHAUFFEMENT_MS, 1);
  const paquet = Math.max(1, Math.ceil(echauffement.fois / 200));
  const horloge = [];
  const processeur = [];
  for (let r = 0; r < RONDES; r++) {
    const cpu = process.cpuUsage();
    const { fois, ms } = await courir(evaluer, nombre, RONDE_MS, paquet);
    const { user, system } = process.cpuUsage(cpu);
    horloge.push((fois * 1e3) / ms);
    processeur.push((fois * 1e6) / (user + system));
  }
  return { horloge: mediane(horloge), processeur: mediane(processeur) };
}

/** Packets between two looks at the clock, so that looking costs nothing. */
function courirSynchrone(evaluer, nombre, duree, paquet) {
  let fois = 0;
  let somme = 0;
  const debut = performance.now();
  while (performance.now() - debut < duree) {
    for (let k = 0; k < paquet; k++) somme += evaluer(fois++ % nombre);
  }
  return { fois, somme, ms: performance.now() - debut };
}

async function courirAsynchrone(evaluer, nombre, duree, paquet) {
  let fois = 0;
  let somme = 0;
  const debut = performance.now();
  while (performance.now() - debut < duree) {
    for (let k = 0; k < paquet; k++) somme += await evaluer(fois++ % nombre);
  }
  return { fois, somme, ms: performance.now() - debut };
}

/** Milliseconds of single evaluations, one after the other: the middle one and the slowest of a hundred. */
export function centiles(evaluer, nombre, fois = 20_000) {
  for (let k = 0; k < 2_000; k++) evaluer(k % nombre);
  const durees = new Float64Array(fois);
  for (let k = 0; k < fois; k++) {
    const debut = performance.now();
    evaluer(k % nombre);
    durees[k] = performance.now() - debut;
  }
  durees.sort();
  return { p50: durees[fois >> 1], p99: durees[Math.floor(fois * 0.99)] };
}
