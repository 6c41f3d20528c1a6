import {
  ajouterAns,
  ajouterMois,
  dernierJour,
  type Jour,
  type Mois,
  moisDe,
  premierJour,
} from '@almanach/bareme';
import { chiffre, type Droit } from './bareme.ts';
import type { Chaine } from './chaines.ts';
import type { Arret, Emploi, Faits } from './faits.ts';
import { arrondi, f, fois } from './nombres.ts';
import { type Arrete, parArret } from './salarie.ts';
import type { JourNaif } from './types.ts';

const EXCLUS: readonly string[] = [
  'mission',
  'cdi-interimaire',
  'cdi-intermittent',
  'saisonnier',
  'cesu',
];

/** Benefits of the caisse, and what the law makes each employer add, one row a day and an employer. */
export function employeur(faits: Faits, droit: Droit): JourNaif[] {
  const dejaPayes = new Map<Emploi, Set<Jour>>();
  const historique = new Set<Jour>();
  for (const h of faits.historique)
    if (h.prestation === 'maintien-employeur') for (let d = h.du; d <= h.au; d++) historique.add(d);
  for (const e of faits.emplois) dejaPayes.set(e, new Set(historique));
  return parArret(faits, droit).flatMap((a) => [
    ...a.jours,
    ...faits.emplois
      .filter((e) => e.du <= a.chaine.du && a.chaine.du <= e.au && e.anciennete !== null)
      .flatMap((e) => maintien(a, e, faits, droit, dejaPayes.get(e) as Set<Jour>)),
  ]);
}

/** R-C-01, R-C-04: days of each of the two periods, by the full years on the first day. */
function duree(e: Emploi, debut: Jour, droit: Droit): number {
  const t = droit.tables;
  if (EXCLUS.includes(e.type)) return 0;
  let ans = 0;
  while (ajouterAns(e.anciennete as Jour, ans + 1) <= debut) ans++;
  const minimum = chiffre(t.mensAncienneteMin, debut);
  if (ans < minimum) return 0;
  const entieres = Math.floor((ans - minimum) / chiffre(t.mensPeriodeAnciennete, debut));
  const jours = chiffre(t.mensDureeBase, debut) + entieres * chiffre(t.mensIncrement, debut);
  return Math.min(jours, chiffre(t.mensDureeMax, debut));
}

/** R-C-02: none for a work accident or a disease of work; the way to work waits. */
function attente({ nature }: Arret, debut: Jour, droit: Droit): number {
  if (nature === 'accident-travail' || nature === 'maladie-professionnelle') return 0;
  return chiffre(droit.tables.mensAttente, debut);
}

function maintien(
  { chaine: c, jours }: Arrete,
  e: Emploi,
  faits: Faits,
  droit: Droit,
  deja: Set<Jour>,
): JourNaif[] {
  const t = droit.tables;
  const n = duree(e, c.du, droit);
  // R-C-05: the days paid from the same day a year before, off the first period, then off the second.
  const depuis = ajouterMois(c.du, -chiffre(t.mensFenetre, c.du));
  const passes = [...deja].filter((d) => depuis <= d && d < c.du).length;
  let premiers = Math.max(0, n - passes);
  let seconds = Math.max(0, n - Math.max(0, passes - n));
  let aAttendre = attente(c.prescriptions[0] as Arret, c.du, droit);
  const rows: JourNaif[] = [];
  for (const [i, x] of c.jours.entries()) {
    const ij = jours[i] as JourNaif;
    const [cents, pourquoi] = unJour(x.jour, ij);
    rows.push({
      jour: x.jour,
      payeur: 'employeur',
      prestation: 'maintien-employeur',
      cents,
      pourquoi,
    });
    if (cents > 0) deja.add(x.jour);
  }
  return rows;

  function unJour(d: Jour, ij: JourNaif): [number, string] {
    const x = c.jours[d - c.du];
    const p = x?.prescription ?? null;
    if (p === null && x?.comble !== true) return [0, 'non prescrit'];
    const attend = aAttendre > 0;
    if (attend) aAttendre--;
    if (n === 0) return [0, 'exclu ou ancienneté'];
    if (d > e.au) return [0, 'contrat fini'];
    if (attend) return [0, 'attente'];
    if (p?.tempsPartiel.some((y) => y.du <= d && d <= y.au)) return [0, 'temps partiel'];
    if (ij.cents === 0) return [0, 'non pris en charge'];
    if (premiers + seconds === 0) return [0, 'épuisé'];
    const taux = chiffre(premiers > 0 ? t.mensTaux1 : t.mensTaux2, c.du);
    if (premiers > 0) premiers--;
    else seconds--;
    const m = moisDe(d);
    const salaire = salaireDuMois(e, c, faits);
    const maintenu = arrondi(fois(taux, f(salaire, dernierJour(m) - premierJour(m) + 1)));
    const part = partDeLIndemnite(ij.entiers ?? ij.cents, d, e, c, faits);
    return [Math.max(0, maintenu - part), `${maintenu} - ${part}`];
  }
}

/** INT-40: the contract, else the last civil month worked whole. */
function salaireDuMois(e: Emploi, c: Chaine, faits: Faits): number {
  if (e.salaireMensuel !== null) return e.salaireMensuel;
  const premiere = e.paies[0]?.mois ?? moisDe(c.du);
  for (let m = moisDe(c.du) - 1; m >= premiere; m--)
    if (travailleEntier(e, m, faits))
      return e.paies.filter((p) => p.mois === m).reduce((s, p) => s + p.brut, 0);
  throw new RangeError('no whole month: the generator must give the wage of the contract');
}

function travailleEntier(e: Emploi, m: Mois, faits: Faits): boolean {
  for (let d = premierJour(m); d <= dernierJour(m); d++) {
    const travaille =
      e.du <= d &&
      d <= e.au &&
      e.paies.some((p) => p.du <= d && d <= p.au) &&
      !e.absences.some((a) => a.du <= d && d <= a.au) &&
      ![...faits.arrets, ...faits.historique].some((a) => a.du <= d && d <= a.au);
    if (!travaille) return false;
  }
  return true;
}

/** R-C-07: the gross benefit, shared by the wages of the jobs of the day. */
function partDeLIndemnite(ij: number, d: Jour, e: Emploi, c: Chaine, faits: Faits): number {
  const emplois = faits.emplois.filter((x) => x.du <= d && d <= x.au);
  if (emplois.length === 1) return ij;
  const total = emplois.reduce((s, x) => s + salaireDuMois(x, c, faits), 0);
  return arrondi(fois(f(ij), f(salaireDuMois(e, c, faits), total)));
}
