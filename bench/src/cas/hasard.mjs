/** Seeded pseudo-random numbers (mulberry32): the same seed gives the same cases everywhere. */
export function hasard(graine) {
  let etat = graine >>> 0;
  const suivant = () => {
    etat = (etat + 0x6d2b79f5) >>> 0;
    let t = Math.imul(etat ^ (etat >>> 15), 1 | etat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  /** Integer of [min, max]. */
  const entier = (min, max) => min + Math.floor(suivant() * (max - min + 1));
  return { entier, une: (liste) => liste[entier(0, liste.length - 1)] };
}
