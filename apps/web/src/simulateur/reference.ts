import { ajouterMois, type Jour, type Mois, moisDe, premierJour } from '@almanach/bareme';
import { estProfessionnel } from './couverture.ts';
import { type ArretLu, arretsLus, type EmploiLu, emploisLus } from './lecture.ts';
import type { Reponses, TypeEmploi } from './reponses.ts';
import { ECART_MAX, MOIS_DE_DROITS } from './seuils.ts';

/** One stop that opens a new base, and the months of pay the law looks at for it. */
export interface Reference {
  readonly arret: ArretLu;
  /** Last day of the stop with what prolongs it. */
  readonly fin: Jour;
  /** Day the reference period ends before: the stop, or the day after the last contract (INT-21). */
  readonly depuis: Jour;
  readonly emploiAuJour: boolean;
  readonly discontinu: boolean;
  readonly plusDeSixMois: boolean;
  /** Months that make the base: 3, one after an accident at work, 12 for discontinuous work (R-G-01, 03, 41). */
  readonly moisDeBase: 1 | 3 | 12;
}

const DISCONTINUS: readonly TypeEmploi[] = [
  'mission',
  'cdi-interimaire',
  'cdi-intermittent',
  'saisonnier',
];

export function references(r: Reponses, le: string): Reference[] {
  const emplois = emploisLus(r);
  const moisOrdinaires = estProfessionnel(r) ? 1 : 3;
  return chaines(arretsLus(r, le)).map(({ tete, fin }) =>
    reference(tete, fin, emplois, moisOrdinaires),
  );
}

interface Chaine {
  readonly tete: ArretLu;
  readonly fin: Jour;
}

function chaines(arrets: readonly ArretLu[]): Chaine[] {
  const liste: Chaine[] = [];
  for (const arret of arrets) {
    const courante = liste.at(-1);
    if (courante !== undefined && prolonge(courante, arret)) {
      liste[liste.length - 1] = { ...courante, fin: Math.max(courante.fin, arret.au) };
    } else {
      liste.push({ tete: arret, fin: arret.au });
    }
  }
  return liste;
}

function prolonge(chaine: Chaine, arret: ArretLu): boolean {
  if (arret.du <= chaine.fin) return true;
  return arret.saisi.type === 'prolongation' && arret.du - chaine.fin - 1 <= ECART_MAX;
}

function reference(
  arret: ArretLu,
  fin: Jour,
  emplois: readonly EmploiLu[],
  moisOrdinaires: 1 | 3,
): Reference {
  const { du } = arret;
  const auJour = emplois.filter((e) => e.du <= du && e.au >= du);
  const finis = emplois.filter((e) => e.au < du);
  const derniereFin = Math.max(...finis.map((e) => e.au));
  const emploiAuJour = auJour.length > 0;
  const comptes = emploiAuJour ? auJour : finis.filter((e) => e.au === derniereFin);
  const discontinu = comptes.length > 0 && comptes.every((e) => DISCONTINUS.includes(e.type));
  return {
    arret,
    fin,
    depuis: emploiAuJour || finis.length === 0 ? du : derniereFin + 1,
    emploiAuJour,
    discontinu,
    plusDeSixMois: fin >= ajouterMois(du, MOIS_DE_DROITS),
    moisDeBase: discontinu ? 12 : moisOrdinaires,
  };
}

/** `nombre` civil months before the month of the reference day, oldest first. */
export function moisAvant(ref: Reference, nombre: number): Mois[] {
  const dernier = moisDe(ref.depuis);
  return Array.from({ length: nombre }, (_, rang) => dernier - nombre + rang);
}

/** Days of the reference period that no job covers: unemployment may fill them. */
export function joursSansEmploi(ref: Reference, emplois: readonly EmploiLu[]): boolean {
  const debut = premierJour(moisDe(ref.depuis) - ref.moisDeBase);
  let couvertJusqua = debut - 1;
  for (const e of [...emplois].sort((a, b) => a.du - b.du)) {
    if (e.du > couvertJusqua + 1) break;
    couvertJusqua = Math.max(couvertJusqua, e.au);
  }
  return couvertJusqua < ref.arret.du - 1;
}
