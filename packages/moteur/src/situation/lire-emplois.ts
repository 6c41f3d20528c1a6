import { dernierJour, type Jour, type Mois, moisDe, premierJour } from '@almanach/bareme';
import { arrondir } from '../nombres/arrondi.ts';
import { centiemes } from '../nombres/decimal.ts';
import { lireRemuneration } from './lire-remuneration.ts';
import { jourLu, type Recueil } from './recueil.ts';
import type { SituationJson } from './schema.ts';
import type { Emploi, Paie, Prime } from './types.ts';

type EmploiJson = NonNullable<SituationJson['emplois']>[number];
type PaieJson = NonNullable<EmploiJson['paies']>[number];
type PrimeJson = NonNullable<PaieJson['primes']>[number];

/** Hundredths of hours of a full month at the legal duration: 35 × 52 / 12. */
const HEURES_MOIS = 15_167;
export const HEURES_SUFFISANTES = 999_999;

export interface Fenetre {
  /** First month the law may look at, and the last. */
  de: Mois;
  a: Mois;
}

export function lireEmploi(json: EmploiJson, rang: number, fenetre: Fenetre, r: Recueil): Emploi {
  const chemin = `emplois[${rang}]`;
  const du = json.du === undefined ? presumerDebut(r, chemin) : jourLu(json.du);
  const au = lireFin(json.au, chemin, r);
  if (json.type === undefined) r.presumer('typeEmploi', `${chemin}.type`);
  if (json.regime === undefined) r.presumer('regime', `${chemin}.regime`);
  if (json.type === 'apprentissage' && json.apprentissage === undefined) {
    r.presumer('anneeApprentissage', `${chemin}.apprentissage.annee`);
  }
  const paies = (json.paies ?? []).map((p, i) => lirePaie(p, i, `${chemin}.paies[${i}]`, r));
  if ((json.paies ?? []).some((p) => p.heures === undefined)) {
    r.presumer('heures', `${chemin}.paies[].heures`);
  }
  const salaireMensuel = lireSalaireMensuel(json, chemin, r);
  if (salaireMensuel >= 0)
    completerParLeContrat(paies, salaireMensuel, { du, au }, fenetre, chemin, r);
  paies.sort((a, b) => a.du - b.du || a.au - b.au || a.brut - b.brut || a.heures - b.heures);
  return {
    rang,
    type: json.type ?? 'cdi',
    agricole: json.regime === 'agricole',
    employeur: json.employeur ?? null,
    du,
    au,
    periodicite: json.periodicitePaie ?? periodiciteObservee(paies),
    salaireMensuel,
    anneeApprentissage: json.apprentissage?.annee ?? 1,
    ancienneteDepuis: json.ancienneteDepuis === undefined ? null : jourLu(json.ancienneteDepuis),
    categorie: json.categorie ?? null,
    classification: json.classification ?? null,
    remuneration: lireRemuneration(json.remuneration),
    subrogation: lireSubrogation(json.subrogation, chemin, r),
    absences: (json.absences ?? []).map((a) => ({
      du: jourLu(a.du),
      au: jourLu(a.au),
      motif: a.motif,
    })),
    paies,
  };
}

function presumerDebut(r: Recueil, chemin: string): Jour {
  r.presumer('debutEmploi', `${chemin}.du`);
  return Number.NEGATIVE_INFINITY;
}

function lireFin(au: string | null | undefined, chemin: string, r: Recueil): Jour {
  if (au === undefined) r.presumer('finEmploi', `${chemin}.au`);
  return au === undefined || au === null ? Number.POSITIVE_INFINITY : jourLu(au);
}

function lireSubrogation(json: EmploiJson['subrogation'], chemin: string, r: Recueil) {
  if (json === undefined) r.presumer('subrogation', `${chemin}.subrogation`);
  if (json === undefined || json === null) return null;
  const sansFin = json.au === undefined || json.au === null;
  return {
    du: jourLu(json.du),
    au: sansFin ? Number.POSITIVE_INFINITY : jourLu(json.au as string),
  };
}

function lirePaie(json: PaieJson, rang: number, chemin: string, r: Recueil): Paie {
  const du = jourLu(json.du);
  const au = jourLu(json.au);
  const brut = r.montant(json.brut, `${chemin}.brut`, 'salaire-de-base');
  const retabli =
    json.salaireRetabli === undefined
      ? -1
      : r.montant(json.salaireRetabli, `${chemin}.salaireRetabli`, 'salaire-retabli', brut);
  return {
    rang,
    du,
    au,
    mois: moisDe(au),
    brut,
    heures: lireHeures(json.heures, { du, au }, brut, `${chemin}.heures`, r),
    net: json.net === undefined ? -1 : centiemes(json.net),
    salaireRetabli: retabli,
    primes: (json.primes ?? []).map((p) => lirePrime(p, { du, au })),
  };
}

/** Left out, the period rewarded and the day of payment are those of the pay. */
function lirePrime(json: PrimeJson, paie: { du: Jour; au: Jour }): Prime {
  return {
    cents: centiemes(json.montant),
    du: json.du === undefined ? paie.du : jourLu(json.du),
    au: json.au === undefined ? paie.au : jourLu(json.au),
    verseeLe: json.verseeLe === undefined ? paie.au : jourLu(json.verseeLe),
  };
}

function lireHeures(
  texte: string | undefined,
  periode: { du: Jour; au: Jour },
  brut: number,
  chemin: string,
  r: Recueil,
): number {
  if (texte === 'inconnu') return r.manque(chemin, 'heures-de-travail', 0, HEURES_SUFFISANTES);
  if (texte !== undefined) return centiemes(texte);
  return brut === 0 ? 0 : heuresOrdinaires(periode);
}

/** 151.67 h for a full civil month, in proportion of the days otherwise. */
export function heuresOrdinaires({ du, au }: { du: Jour; au: Jour }): number {
  let total = 0;
  for (let m = moisDe(du); m <= moisDe(au); m++) {
    const jours = Math.min(au, dernierJour(m)) - Math.max(du, premierJour(m)) + 1;
    total += arrondir(HEURES_MOIS * jours, dernierJour(m) - premierJour(m) + 1);
  }
  return total;
}

function lireSalaireMensuel(json: EmploiJson, chemin: string, r: Recueil): number {
  if (json.salaireMensuel === undefined) return -1;
  return r.montant(json.salaireMensuel, `${chemin}.salaireMensuel`, 'salaire-de-base');
}

/** Months of the contract without any pay line: presumed paid at the contractual monthly wage. */
function completerParLeContrat(
  paies: Paie[],
  salaire: number,
  contrat: { du: Jour; au: Jour },
  fenetre: Fenetre,
  chemin: string,
  r: Recueil,
): void {
  const dites = [...paies];
  for (let m = fenetre.de; m <= fenetre.a; m++) {
    const du = Math.max(contrat.du, premierJour(m));
    const au = Math.min(contrat.au, dernierJour(m));
    if (du > au || dites.some((p) => p.du <= dernierJour(m) && p.au >= premierJour(m))) continue;
    const brut = arrondir(salaire * (au - du + 1), dernierJour(m) - premierJour(m) + 1);
    const heures = heuresOrdinaires({ du, au });
    paies.push({
      rang: -1,
      du,
      au,
      mois: m,
      brut,
      heures,
      net: -1,
      salaireRetabli: -1,
      primes: [],
    });
  }
  if (paies.length > dites.length) r.presumer('paies', `${chemin}.paies`);
}

/** Pays of 14 days (or 7) in a row are fortnightly (weekly); anything else is read month by month. */
function periodiciteObservee(paies: readonly Paie[]): Emploi['periodicite'] {
  if (paies.length < 2) return 'mensuelle';
  const duree = (p: Paie) => p.au - p.du + 1;
  if (paies.every((p) => duree(p) === 14)) return 'quatorzaine';
  return paies.every((p) => duree(p) === 7) ? 'hebdomadaire' : 'mensuelle';
}
