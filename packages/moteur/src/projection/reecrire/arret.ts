import { ecrireJour, j } from '@almanach/bareme';
import type { SituationJson } from '../../situation/schema.ts';
import type { HypotheseDe } from '../hypotheses.ts';
import { court, inversee, type Reecriture, reussie, sansObjet } from './communs.ts';

type ArretJson = SituationJson['arrets'][number];

/** The stop of that day ends the day before, and what prolongs it without an empty day goes with it. */
export function retour(situation: SituationJson, h: HypotheseDe<'retour'>): Reecriture {
  const { arrets } = situation;
  if (!arrets.some((a) => court(a, h.le))) return sansObjet('le', 'arret-ce-jour', h.le);
  const partis = suiteDe(arrets, h.le);
  const veille = ecrireJour(j(h.le) - 1);
  const gardes = arrets.flatMap((a) => {
    if (a.du >= h.le) return partis.has(a) ? [] : [a];
    return [court(a, h.le) ? jusquau(a, veille) : a];
  });
  if (gardes.length === 0) return sansObjet('le', 'apres-le-debut', h.le);
  return reussie({ ...situation, arrets: gardes });
}

/** Stops that follow that day without an empty one. */
function suiteDe(arrets: readonly ArretJson[], le: string): Set<ArretJson> {
  const ordonnes = [...arrets].sort((a, b) => (a.du < b.du ? -1 : a.du > b.du ? 1 : 0));
  const suite = new Set<ArretJson>();
  let fin = j(le) - 1;
  for (const a of ordonnes) {
    const touche = j(a.du) <= fin + 1 && (a.au === null || a.au >= le);
    if (!touche) continue;
    suite.add(a);
    fin = a.au === null ? Number.POSITIVE_INFINITY : Math.max(fin, j(a.au));
  }
  return suite;
}

/** The stop cut short, with the stays and the part-time work inside it. */
function jusquau(a: ArretJson, fin: string): ArretJson {
  const coupe: ArretJson = { ...a, au: fin };
  if (a.hospitalisations !== undefined) coupe.hospitalisations = couper(a.hospitalisations, fin);
  if (a.tempsPartiel !== undefined) coupe.tempsPartiel = couper(a.tempsPartiel, fin);
  return coupe;
}

function couper<T extends { du: string; au: string }>(periodes: readonly T[], fin: string): T[] {
  return periodes.flatMap((p) => (p.du > fin ? [] : [p.au > fin ? { ...p, au: fin } : p]));
}

/** Inside the stop; a period that goes past its end makes it longer; right after it, it is prolonged. */
export function tempsPartiel(
  situation: SituationJson,
  h: HypotheseDe<'temps-partiel'>,
): Reecriture {
  if (h.au < h.du) return inversee(h.du, h.au);
  const { type: _, ...periode } = h;
  const veille = ecrireJour(j(h.du) - 1);
  const rang = situation.arrets.findIndex((a) => court(a, h.du));
  const arret = situation.arrets[rang];
  if (arret === undefined) {
    const precedent = situation.arrets.find((a) => a.au === veille);
    if (precedent === undefined) return sansObjet('du', 'arret-ce-jour', h.du);
    const suite: ArretJson = {
      nature: precedent.nature,
      du: h.du,
      au: h.au,
      type: 'prolongation',
      tempsPartiel: [periode],
    };
    return reussie({ ...situation, arrets: [...situation.arrets, suite] });
  }
  const deja = arret.tempsPartiel ?? [];
  if (deja.some((t) => t.du <= h.au && t.au >= h.du))
    return sansObjet('du', 'temps-partiel-deja-dit', h.du);
  const fin = arret.au === null || arret.au >= h.au ? arret.au : h.au;
  const complete: ArretJson = { ...arret, au: fin, tempsPartiel: [...deja, periode] };
  const arrets = situation.arrets.map((a, i) => (i === rang ? complete : a));
  return reussie({ ...situation, arrets });
}
