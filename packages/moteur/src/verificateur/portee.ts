import { ecrireJour, type Jour } from '@almanach/bareme';
import type { Periode } from '../situation/types.ts';
import { type PalierAttendu, parcourir } from './paliers.ts';
import type { LigneVersee, OptionsVerification, Remarque } from './types.ts';
import { compte } from './verses.ts';

/** A stop that some line names, and the days of it on which paper and law are compared. */
export interface Zone extends Periode {
  arret: number;
}

export interface Portee {
  zones: readonly Zone[];
  remarques: readonly Remarque[];
}

/** A whole payment (INT-07): that many owed days without a line belong to another paper, not to an error. */
const JOURS_D_UN_VERSEMENT = 14;

/**
 * The days to compare, stop by stop: those the lines name, and the few days next to them that the law pays.
 * A stop without a line, a whole payment missing at an end, days to come: they are said, and accuse nobody.
 */
export function porteeDe(
  paliers: readonly PalierAttendu[],
  lignes: readonly LigneVersee[],
  le: Jour,
  options: OptionsVerification,
): Portee {
  const zones: Zone[] = [];
  const remarques: Remarque[] = [];
  const utiles = lignes.filter(compte);
  for (const arret of arretsDe(paliers)) {
    const siennes = utiles.filter((l) => l.du <= arret.au && l.au >= arret.du);
    if (siennes.length === 0 && options.complet !== true) continue;
    const zone = { ...debuter(arret, siennes, paliers, options, remarques), arret: arret.arret };
    zone.au = finir(arret, siennes, paliers, le, options, remarques);
    if (zone.au >= zone.du) zones.push(zone);
  }
  return { zones, remarques };
}

function arretsDe(paliers: readonly PalierAttendu[]): Zone[] {
  const arrets: Zone[] = [];
  for (const p of paliers) {
    const dernier = arrets[arrets.length - 1];
    if (dernier?.arret === p.arret) dernier.au = p.au;
    else arrets.push({ du: p.du, au: p.au, arret: p.arret });
  }
  return arrets;
}

/** Owed days of a period, unknown ones included: they may be owed. */
function joursDus(paliers: readonly PalierAttendu[], p: Periode): number {
  let jours = 0;
  for (const { du, au, palier } of parcourir(paliers, p))
    if (palier !== null && palier.cents !== 0) jours += au - du + 1;
  return jours;
}

function debuter(
  arret: Zone,
  lignes: readonly LigneVersee[],
  paliers: readonly PalierAttendu[],
  options: OptionsVerification,
  remarques: Remarque[],
): Periode {
  const premier = Math.max(arret.du, Math.min(...lignes.map((l) => l.du)));
  if (options.complet === true || premier <= arret.du) return { du: arret.du, au: arret.du };
  const avant = { du: arret.du, au: premier - 1 };
  const jours = joursDus(paliers, avant);
  if (jours < JOURS_D_UN_VERSEMENT) return { du: arret.du, au: arret.du };
  remarques.push(remarque('debut-non-couvert', avant, jours));
  return { du: premier, au: premier };
}

function finir(
  arret: Zone,
  lignes: readonly LigneVersee[],
  paliers: readonly PalierAttendu[],
  le: Jour,
  options: OptionsVerification,
  remarques: Remarque[],
): Jour {
  const dernier = Math.min(arret.au, Math.max(arret.du - 1, ...lignes.map((l) => l.au)));
  const passe = Math.min(arret.au, le - 1);
  if (dernier >= passe) {
    if (arret.au > dernier)
      remarques.push(remarque('jours-a-venir', { du: dernier + 1, au: arret.au }));
    return dernier;
  }
  if (options.complet === true) return passe;
  const reste = { du: dernier + 1, au: passe };
  const jours = joursDus(paliers, reste);
  // Paid once the stop was over, the paper could have held its last days.
  const apresLaFin = lignes.some((l) => l.payeLe !== null && l.payeLe > arret.au);
  if (jours < JOURS_D_UN_VERSEMENT && (apresLaFin || jours === 0)) return passe;
  remarques.push(remarque('fin-non-couverte', reste, jours));
  return dernier;
}

function remarque(code: Remarque['code'], p: Periode, jours = p.au - p.du + 1): Remarque {
  return {
    code,
    operandes: { du: ecrireJour(p.du), au: ecrireJour(p.au), jours: String(jours) },
  };
}
