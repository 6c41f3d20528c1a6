import { ajouterAns, type Jour } from '@almanach/bareme';
import { type Calcul, exiger } from '../contexte.ts';
import type { Motif } from '../decompte/json.ts';
import { suivre } from '../indemnite/ald.ts';
import { compterMaladie } from '../indemnite/compteurs.ts';
import { compterDans } from '../indemnite/etat.ts';
import type { Compteurs, Etendue } from '../indemnite/journees.ts';
import type { Course } from '../indemnite/limites.ts';
import { REGLES, type Regle } from '../trace/regles.ts';
import type { SuiviIndependant } from './suivi.ts';

/** What a limit says of one day. */
interface Limite {
  regle: Regle;
  refus: Motif;
  payesAvant: number;
  max: number;
}

/** R-A-14 to R-A-17: pension, 87 days of a liberal, half-time, then the counters of every insured person. */
export function compteursIndependants(cnavpl: boolean, suivi: SuiviIndependant): Compteurs {
  return (c, e, debut) => {
    const pension = debutPension(c);
    const avant = Math.min(e.au, pension - 1);
    const courses = e.du <= avant ? compter(c, { ...e, au: avant }, debut, cnavpl, suivi) : [];
    if (e.au >= pension) courses.push(refuserPension(c, e, pension));
    return courses;
  };
}

/** R-A-17: neither an invalidity pension nor a retirement pension goes with the benefit. */
function debutPension(c: Calcul): Jour {
  const { retraiteDepuis, invalidite } = c.situation.assure;
  return Math.min(retraiteDepuis, invalidite?.depuis ?? Number.POSITIVE_INFINITY);
}

function refuserPension(c: Calcul, e: Etendue, depuis: Jour): Course {
  const du = Math.max(e.du, depuis);
  const trace = c.trace.active ? [c.trace.noter(REGLES.pension, du, { depuis }, false)] : [];
  return { du, au: e.au, refus: 'pension', trace };
}

function compter(
  c: Calcul,
  e: Etendue,
  debut: Jour,
  cnavpl: boolean,
  suivi: SuiviIndependant,
): Course[] {
  if (!cnavpl && e.tempsPartiel === null) {
    const courses = compterMaladie(c, e, debut);
    suivi.completPaye ||= courses.some((x) => x.refus === null);
    return courses;
  }
  // A day that one limit refuses does not count in the others, hence day by day.
  const courses: Course[] = [];
  for (let d = e.du; d <= e.au; d++) {
    const limites = limitesDu(c, e, d, cnavpl, suivi);
    const atteinte = limites.find((l) => l.payesAvant >= l.max);
    const precedente = courses[courses.length - 1];
    if (atteinte !== undefined && precedente?.refus === atteinte.refus) {
      precedente.au = d;
      continue;
    }
    if (d === e.du || atteinte !== undefined) noterEcartees(c, limites, atteinte, d);
    if (atteinte !== undefined) {
      courses.push({ du: d, au: d, refus: atteinte.refus, trace: noter(c, atteinte, d) });
      continue;
    }
    const [course] = compterMaladie(c, { ...e, du: d, au: d }, debut) as [Course];
    if (course.refus === null) retenir(suivi, e, d);
    if (precedente !== undefined && precedente.refus === course.refus) precedente.au = d;
    else courses.push({ ...course });
  }
  return courses;
}

function limitesDu(
  c: Calcul,
  e: Etendue,
  d: Jour,
  cnavpl: boolean,
  suivi: SuiviIndependant,
): Limite[] {
  const limites: Limite[] = [];
  if (cnavpl) {
    limites.push({
      regle: REGLES.maxLiberal,
      refus: 'plafond-liberal',
      payesAvant: suivi.payesDeSuite,
      max: exiger(c.droit.tables.tnsLiberalMaxJours, suivi.constat),
    });
  }
  if (e.tempsPartiel !== null) limites.push(limiteTempsPartiel(c, e, d, cnavpl, suivi));
  return limites;
}

/** R-A-16: 90 days in three years; 270 over the four years of a long affection, outside the CNAVPL. */
function limiteTempsPartiel(
  c: Calcul,
  e: Etendue,
  d: Jour,
  cnavpl: boolean,
  suivi: SuiviIndependant,
): Limite {
  const { tables } = c.droit;
  const commun = { regle: REGLES.maxTempsPartiel, refus: 'plafond-temps-partiel' } as const;
  if (e.ald !== null && !cnavpl) {
    const { affection } = e.ald;
    const { dureeDepuis } = suivre(c, e.ald, Math.max(e.ald.depuis, d));
    const siens = suivi.tempsPartiel.filter((t) => t.affection === affection);
    const payesAvant = compterDans(siens, dureeDepuis, d - 1);
    return { ...commun, payesAvant, max: exiger(tables.tnsTempsPartielMaxAld, suivi.constat) };
  }
  const depuis = ajouterAns(d, -exiger(tables.fenetreIj360, d)) + 1;
  const payesAvant = compterDans(suivi.tempsPartiel, depuis, d - 1);
  return { ...commun, payesAvant, max: exiger(tables.tnsTempsPartielMax, suivi.constat) };
}

function retenir(suivi: SuiviIndependant, e: Etendue, d: Jour): void {
  suivi.payesDeSuite += 1;
  if (e.tempsPartiel === null) {
    suivi.completPaye = true;
    return;
  }
  const affection = e.ald?.affection ?? null;
  const dernier = suivi.tempsPartiel[suivi.tempsPartiel.length - 1];
  if (dernier !== undefined && dernier.au === d - 1 && dernier.affection === affection)
    dernier.au = d;
  else suivi.tempsPartiel.push({ du: d, au: d, affection });
}

function noterEcartees(c: Calcul, limites: Limite[], atteinte: Limite | undefined, d: Jour): void {
  for (const l of limites) {
    if (l === atteinte || !c.trace.active) continue;
    c.trace.noter(l.regle, d, { payesAvant: l.payesAvant, max: l.max }, true, false);
  }
}

function noter(c: Calcul, l: Limite, d: Jour): readonly number[] {
  if (!c.trace.active) return [];
  return [c.trace.noter(l.regle, d, { payesAvant: l.payesAvant, max: l.max }, false)];
}
