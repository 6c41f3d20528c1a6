import { ajouterAns, type Jour, j } from '@almanach/bareme';
import { type Activite, activiteAu, affilie, couvert, revenuMoyen } from './activites.ts';
import { chiffre, type Droit, loi } from './bareme.ts';
import { type Chaine, enchainer, type JourArret } from './chaines.ts';
import type { Arret, Faits } from './faits.ts';
import {
  affectionAu,
  type Compteurs,
  compter,
  compteurs,
  dureeEpuisee,
  horsTeleconsultation,
  reconnaitre,
  reductions,
  sansCarence,
  sansDoubles,
  suivreAffections,
} from './maladie.ts';
import { arrondi, f, fois, ZERO } from './nombres.ts';
import type { JourNaif } from './types.ts';

/** What passes from one stop of a self-employed person to the next. */
interface Suivi {
  k: Compteurs;
  /** Stop before: what a stop without a return to work keeps of it. */
  avant: { constat: Jour; payes: number; complet: boolean } | null;
  /** Half-time days paid, oldest first, and the illness of each. */
  tempsPartiel: { jour: Jour; affection: string | null }[];
}

/** R-A-01 to R-A-18: sickness and accidents of the self-employed, one row a day. */
export function independant(faits: Faits, droit: Droit): JourNaif[] {
  const arrets = sansDoubles(faits.arrets);
  const retards = reductions(arrets, droit);
  const s: Suivi = { k: compteurs(faits), avant: null, tempsPartiel: [] };
  return enchainer(arrets).flatMap((c) => unArret(c, faits, droit, s, retards));
}

function unArret(
  c: Chaine,
  faits: Faits,
  droit: Droit,
  s: Suivi,
  retards: ReturnType<typeof reductions>,
): JourNaif[] {
  const { k } = s;
  const t = droit.tables;
  const initiale = c.prescriptions[0] as Arret;
  // R-A-13: without a return to work, the incapacity was found once, and it keeps its income.
  const suite = s.avant !== null && sansReprise(c, initiale, faits, k) ? s.avant : null;
  const constat = suite?.constat ?? c.du;
  const a = activiteAu(faits.json, constat);
  const assure = affilie(a, constat, droit) && couvert(a, constat, droit);
  const moyen = assure ? revenuMoyen(faits.json, a, constat, droit) : null;
  const ouvert = moyen !== null;
  const pleine = fois(moyen ?? ZERO, f(1, chiffre(t.tnsDiviseur, constat)));
  if (c.nouvelleCarence) k.carenceRestante = carence(c, initiale, droit);
  if (sansCarence(initiale, c.du, k, droit)) k.carenceRestante = 0;
  suivreAffections(c, k, ZERO, droit);
  let payes = suite?.payes ?? 0;
  // D622-10: half-time follows a paid full-time stop; one that opens the stop is taken at its word.
  const debutPartiel = initiale.tempsPartiel.some((t) => t.du === c.du);
  let complet = suite?.complet ?? (debutPartiel || k.indemnises.has(c.du - 1));
  const rows: JourNaif[] = [];
  for (const x of c.jours) {
    reconnaitre(x, k);
    const [cents, pourquoi] = unJour(x);
    rows.push({
      jour: x.jour,
      payeur: 'assurance-maladie',
      prestation: 'ijss-maladie',
      cents,
      pourquoi,
    });
    if (cents === 0) continue;
    compter(x, k, faits);
    payes++;
    if (partiel(x) === undefined) complet = true;
    if (partiel(x) !== undefined)
      s.tempsPartiel.push({ jour: x.jour, affection: affectionAu(x.prescription, x.jour) });
  }
  k.finPrecedente = c.au;
  s.avant = { constat, payes, complet };
  return rows;

  function unJour(x: JourArret): [number, string] {
    const p = x.prescription;
    if (p === null && !x.comble) return [0, 'non prescrit'];
    const tp = partiel(x);
    const enCarence = k.carenceRestante > 0;
    if (enCarence) k.carenceRestante--;
    if (!ouvert) return [0, 'droits'];
    const couvert = tp === undefined || complet || affectionAu(p, x.jour) !== null;
    if (enCarence && (tp === undefined || !couvert || loi(t.tptSansCarence, tp.du) === null))
      return [0, 'carence'];
    if (!couvert) return [0, 'temps partiel'];
    // R-A-17
    if (x.jour >= pensionDes(faits)) return [0, 'pension'];
    if (p !== null && horsTeleconsultation(p, x.jour, droit)) return [0, 'teleconsultation'];
    const retard = p === null ? null : (retards.get(p)?.quoi ?? null);
    if (retard === 'rien') return [0, 'envoi apres la fin'];
    // R-A-15
    if (a.quoi === 'liberal' && payes >= chiffre(t.tnsLiberalMaxJours, constat))
      return [0, '87 jours'];
    if (dureeEpuisee(x, p, tp !== undefined, k, droit)) return [0, 'duree'];
    let ij = pleine;
    if (tp !== undefined) {
      if (tempsPartielEpuise(x, constat, a, s, droit)) return [0, 'temps partiel epuise'];
      ij = fois(ij, chiffre(t.tnsTempsPartielTaux, constat));
    }
    if (retard === 'moitie' && p !== null && x.jour >= p.prescritLe && x.jour < p.envoyeLe)
      ij = fois(ij, f(1, 2));
    return [arrondi(ij), tp === undefined ? 'ij' : 'temps partiel'];
  }
}

function partiel(x: JourArret): Arret['tempsPartiel'][number] | undefined {
  return x.prescription?.tempsPartiel.find((t) => t.du <= x.jour && x.jour <= t.au);
}

/** R-A-12: by the day of the first prescription. */
function carence(c: Chaine, initiale: Arret, droit: Droit): number {
  const t = droit.tables;
  const le = initiale.prescritLe;
  const jours = chiffre(t.tnsCarence, le);
  // A hospital stay that touches the first seven days.
  const hospitalise = c.prescriptions.some((p) =>
    p.hospitalisations.some((h) => h.du < c.du + 7 && h.au >= c.du),
  );
  if (hospitalise) return chiffre(t.tnsCarenceHospitalisation, le);
  const trop = loi(t.tnsFranchiseRelative, le);
  // A day that is tolerated is a day of the stop (R-G-18).
  const duree = c.jours.filter((x) => x.prescription !== null || x.comble).length;
  return trop !== null && duree <= trop ? trop : jours;
}

/** Work was not resumed: the facts say so, or nothing says it was and the gap bears no new `carence`. */
function sansReprise(c: Chaine, initiale: Arret, faits: Faits, k: Compteurs): boolean {
  const dit = faits.json.arrets[initiale.rang]?.repriseAvant;
  if (dit !== undefined) return !dit;
  return c.du <= k.finPrecedente + 1 || !c.nouvelleCarence;
}

function pensionDes(faits: Faits): Jour {
  const invalidite = faits.json.assure?.invalidite;
  return Math.min(
    faits.retraite,
    invalidite == null ? Number.POSITIVE_INFINITY : j(invalidite.depuis),
  );
}

/** R-A-16: 90 days in three years; 270 in the three years and one of a long-term illness, outside the CNAVPL. */
function tempsPartielEpuise(
  x: JourArret,
  constat: Jour,
  a: Activite,
  s: Suivi,
  droit: Droit,
): boolean {
  const t = droit.tables;
  const ald = affectionAu(x.prescription, x.jour);
  const suivie = ald === null ? undefined : s.k.affections.get(ald);
  if (suivie !== undefined && a.quoi !== 'liberal') {
    const deja = s.tempsPartiel.filter((p) => p.affection === ald && p.jour >= suivie.duree);
    return deja.length >= chiffre(t.tnsTempsPartielMaxAld, constat);
  }
  const depuis = ajouterAns(x.jour, -3);
  const deja = s.tempsPartiel.filter((p) => p.jour > depuis);
  return deja.length >= chiffre(t.tnsTempsPartielMax, constat);
}
