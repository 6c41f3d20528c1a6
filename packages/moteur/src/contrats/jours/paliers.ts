import { ajouterMois, type Jour } from '@almanach/bareme';
import type { Chaine } from '../../chronologie/chaines.ts';
import type { Calcul } from '../../contexte.ts';
import { ancienneteDepuis, apres, conditionsRemplies } from '../conditions.ts';
import type { GarantieOuverte, Palier, Segment } from '../types.ts';
import { dejaComptes, dejaDans, joursDe } from './memoire.ts';
import type { Rechute } from './rechute.ts';

/** The tiers of the stop, and where the counters stand on its first day. */
export interface Echelle {
  /** `null`: the contract was not seen to give any. */
  palier: Palier | null;
  /** Whether the position is that of the day of the stop, or of the counted day. */
  parJourDArret: boolean;
  avant: number;
  /** Some tier hangs on the length of the stop: a longer stop may change past days. */
  selonDuree: boolean;
}

/** The first tier whose conditions hold; days already counted push the position forward (DU-05). */
function echelleDe(
  c: Calcul,
  chaine: Chaine,
  g: GarantieOuverte,
  rechute: Rechute | null,
): Echelle {
  const palier = g.garantie.paliers?.find((p) => conditionsRemplies(c, g.sujet, p.si)) ?? null;
  const parJourDArret = palier !== null && palier.compte === 'jour-arret';
  const selonDuree =
    g.garantie.paliers?.some(
      ({ si }) => si?.dureeArretMin !== undefined || si?.dureeArretMax !== undefined,
    ) ?? false;
  const avant = dejaAvant(c, chaine, g, rechute, parJourDArret);
  return { palier, parJourDArret, avant, selonDuree };
}

function dejaAvant(
  c: Calcul,
  chaine: Chaine,
  g: GarantieOuverte,
  rechute: Rechute | null,
  parJourDArret: boolean,
): number {
  if (rechute !== null && rechute.effet === 'suite-des-compteurs') {
    const { premier } = rechute;
    if (parJourDArret) return joursDe(premier);
    return dejaDans(premier);
  }
  const { compteur } = g.garantie;
  if (compteur === undefined || compteur.imputation === 'duree-seule') return 0;
  return dejaComptes(c, g, compteur.fenetre, chaine.du);
}

/** Tiers from a day of the stop on. */
export interface EchelleDatee {
  depuis: Jour;
  echelle: Echelle;
}

/**
 * A tier of seniority reached during the stop gives its remaining days, when the contract says so: the days already
 * counted stay counted. Otherwise the first day decides.
 */
export function echellesDe(
  c: Calcul,
  chaine: Chaine,
  g: GarantieOuverte,
  rechute: Rechute | null,
): EchelleDatee[] {
  const premiere = echelleDe(c, chaine, g, rechute);
  const liste = [{ depuis: chaine.du, echelle: premiere }];
  if (g.garantie.changementDePalier !== 'solde-du-nouveau-palier') return liste;
  for (const depuis of anniversaires(c, chaine, g)) {
    // Read as if the stop began that day, its length unchanged.
    const sujet = {
      ...g.sujet,
      chaine: { ...chaine, du: depuis, au: depuis + chaine.au - chaine.du },
    };
    const palier = g.garantie.paliers?.find((p) => conditionsRemplies(c, sujet, p.si)) ?? null;
    if (palier !== null) liste.push({ depuis, echelle: { ...premiere, palier } });
  }
  return liste;
}

/** Days of the stop on which a seniority named by a tier is reached. */
function anniversaires(c: Calcul, chaine: Chaine, g: GarantieOuverte): Jour[] {
  const depuis = ancienneteDepuis(c, g.sujet);
  if (depuis === null) return [];
  const jours = new Set<Jour>();
  for (const { si } of g.garantie.paliers ?? [])
    for (const duree of [si?.ancienneteMin, si?.ancienneteMax])
      if (duree !== undefined) jours.add(apres(depuis, duree));
  return [...jours].filter((d) => d > chaine.du && d <= chaine.au).sort((a, b) => a - b);
}

/** Segment of a position, in days; `au` `Infinity` when it has no end. `null` beyond the last one. */
export interface Place {
  segment: Segment;
  du: number;
  au: number;
}

/** Months run date to date from the first counted day, the days counted before set back before it. */
export function placeDe(echelle: Echelle, position: number, premierCompte: Jour): Place | null {
  const { palier } = echelle;
  if (palier === null) return null;
  for (const segment of palier.segments) {
    const enMois = palier.compte === 'mois-indemnise';
    const origine = premierCompte - echelle.avant;
    const du = enMois ? ajouterMois(origine, segment.du - 1) - origine + 1 : segment.du;
    const au =
      enMois && Number.isFinite(segment.au)
        ? ajouterMois(origine, segment.au) - origine
        : segment.au;
    if (position >= du && position <= au) return { segment, du, au };
  }
  return null;
}
