import { dernierJour, ecrireJour, type Jour, j, moisDe, premierJour } from '@almanach/bareme';
import { arrondir } from '../../nombres/arrondi.ts';
import { centiemes, ecrireCentiemes } from '../../nombres/decimal.ts';
import { partager } from '../../nombres/partage.ts';
import type { SituationJson } from '../../situation/schema.ts';
import type { HypotheseDe } from '../hypotheses.ts';
import { inversee, type Reecriture, reussie, sansObjet } from './communs.ts';

type EmploiJson = NonNullable<SituationJson['emplois']>[number];
type PaieJson = NonNullable<EmploiJson['paies']>[number];

export function missionDePlus(
  situation: SituationJson,
  h: HypotheseDe<'mission-de-plus'>,
): Reecriture {
  if (h.au < h.du) return inversee(h.du, h.au);
  const rang = situation.arrets.findIndex((a) => a.du <= h.au && (a.au === null || a.au >= h.du));
  const arret = situation.arrets[rang];
  if (arret !== undefined)
    return sansObjet('du', 'mission-hors-arret', h.du, {
      du: arret.du,
      au: arret.au ?? 'en cours',
    });
  const mission: EmploiJson = {
    type: 'mission',
    du: h.du,
    au: h.au,
    ...(h.employeur === undefined ? {} : { employeur: h.employeur }),
    paies: paiesDe(h),
  };
  return reussie({ ...situation, emplois: [...(situation.emplois ?? []), mission] });
}

/** One pay a civil month, as agencies write them; the whole is kept to the cent and to the hundredth of an hour. */
function paiesDe(h: HypotheseDe<'mission-de-plus'>): PaieJson[] {
  const [du, au] = [j(h.du), j(h.au)];
  const mois = Array.from({ length: moisDe(au) - moisDe(du) + 1 }, (_, i) => {
    const m = moisDe(du) + i;
    return { du: Math.max(du, premierJour(m)), au: Math.min(au, dernierJour(m)) };
  });
  const jours = mois.map((p) => p.au - p.du + 1);
  const bruts = partager(centiemes(h.brut), jours);
  const heures = partager(centiemes(h.heures), jours);
  return mois.map((p, i) => ({
    du: ecrireJour(p.du),
    au: ecrireJour(p.au),
    brut: ecrireCentiemes(bruts[i] as number),
    heures: ecrireCentiemes(heures[i] as number),
  }));
}

export function finDeMission(
  situation: SituationJson,
  h: HypotheseDe<'fin-de-mission'>,
): Reecriture {
  const emplois = situation.emplois ?? [];
  const courants = emplois.flatMap((e, i) => (emploiCourt(e, h.au) ? [i] : []));
  const rang = h.emploi ?? courants[0];
  if (h.emploi === undefined && courants.length > 1)
    return sansObjet('emploi', 'emploi-a-choisir', courants.join(', '));
  const emploi = rang === undefined ? undefined : emplois[rang];
  if (rang === undefined || emploi === undefined || !emploiCourt(emploi, h.au))
    return sansObjet('au', 'emploi-ce-jour', h.au);
  const fini: EmploiJson = { ...emploi, au: h.au };
  if (emploi.paies !== undefined) fini.paies = paiesJusquau(emploi.paies, j(h.au));
  return reussie({ ...situation, emplois: emplois.map((e, i) => (i === rang ? fini : e)) });
}

function emploiCourt(e: EmploiJson, le: string): boolean {
  return (e.du === undefined || e.du <= le) && (e.au == null || e.au >= le);
}

/** Pays after the end are gone; one that straddles it is cut in proportion of its days (INT-12). */
function paiesJusquau(paies: readonly PaieJson[], fin: Jour): PaieJson[] {
  return paies.flatMap((p) => {
    const [du, au] = [j(p.du), j(p.au)];
    if (du > fin) return [];
    if (au <= fin) return [p];
    const garder = (valeur: string) =>
      valeur === 'inconnu'
        ? valeur
        : ecrireCentiemes(arrondir(centiemes(valeur) * (fin - du + 1), au - du + 1));
    const coupee: PaieJson = { ...p, au: ecrireJour(fin), brut: garder(p.brut) };
    if (p.heures !== undefined) coupee.heures = garder(p.heures);
    if (p.net !== undefined) coupee.net = garder(p.net);
    if (p.salaireRetabli !== undefined) coupee.salaireRetabli = garder(p.salaireRetabli);
    return [coupee];
  });
}
