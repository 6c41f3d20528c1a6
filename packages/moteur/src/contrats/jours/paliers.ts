import { ajouterMois, type Jour } from '@almanach/bareme';
import type { Chaine } from '../../chronologie/chaines.ts';
import type { Calcul } from '../../contexte.ts';
import { REGLES } from '../../trace/regles.ts';
import { ancienneteDepuis, apres, conditionsRemplies } from '../conditions.ts';
import type { GarantieOuverte, Palier, Segment } from '../types.ts';
import { dejaComptes } from './memoire.ts';
import type { Rechute } from './rechute.ts';

/** The tiers of the stop, and where the counters stand on its first day. */
export interface Echelle {
  /** `null`: the contract was not seen to give any. */
  palier: Palier | null;
  /** Whether the position is that of the day of the stop, or of the counted day. */
  parJourDArret: boolean;
  avant: number;
  /** Tiers of seniority reached during the stop, oldest first, where the contract gives what is left of them. */
  atteints: readonly PalierAtteint[];
  /** Steps that chose the tier. */
  trace: readonly number[];
  /** Some tier hangs on the length of the stop: a longer stop may change past days. */
  selonDuree: boolean;
}

interface PalierAtteint {
  le: Jour;
  palier: Palier;
  trace: readonly number[];
}

/** The first tier whose conditions hold; days already counted push the position forward (DU-05). */
export function echelleDe(
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
  const atteints = atteintsPendant(c, chaine, g);
  return { palier, parJourDArret, avant, selonDuree, atteints, trace: [] };
}

const AUCUN: readonly PalierAtteint[] = [];

/** R-C-06: some agreements give the rest of the tier that seniority reaches during the stop; the law does not. */
function atteintsPendant(c: Calcul, chaine: Chaine, g: GarantieOuverte): readonly PalierAtteint[] {
  const { changementDePalier, paliers } = g.garantie;
  if (changementDePalier !== 'solde-du-nouveau-palier') return AUCUN;
  const depuis = ancienneteDepuis(c, g.sujet);
  if (depuis === null) return AUCUN;
  const atteints: PalierAtteint[] = [];
  for (const palier of paliers ?? []) {
    const min = palier.si?.ancienneteMin;
    if (min === undefined) continue;
    const le = apres(depuis, min);
    if (le <= chaine.du || le > chaine.au) continue;
    if (!conditionsRemplies(c, g.sujet, palier.si, le)) continue;
    const trace = c.trace.active
      ? [c.trace.noter(REGLES.contratPalierAtteint, le, { depuis, premierJour: chaine.du }, le)]
      : [];
    atteints.push({ le, palier, trace });
  }
  return atteints.sort((a, b) => a.le - b.le);
}

/** The tiers of a day: its position goes on, in the last tier reached. */
export function echelleAu(echelle: Echelle, jour: Jour): Echelle {
  let atteint: PalierAtteint | null = null;
  for (const a of echelle.atteints) if (a.le <= jour) atteint = a;
  if (atteint === null) return echelle;
  return { ...echelle, palier: atteint.palier, trace: atteint.trace };
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
    if (parJourDArret) return premier.joursAvant + premier.au - premier.du + 1;
    return premier.avant + premier.comptes.reduce((s, p) => s + p.au - p.du + 1, 0);
  }
  const { compteur } = g.garantie;
  if (compteur === undefined || compteur.imputation === 'duree-seule') return 0;
  return dejaComptes(c, g, compteur.fenetre, chaine.du);
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
