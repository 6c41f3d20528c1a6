import type { Jour } from '@almanach/bareme';
import type { Chaine } from '../chronologie/chaines.ts';
import { type Calcul, ParametreInconnu } from '../contexte.ts';
import { droitDe, ligneSansDroitConnu, lignesNulles } from '../decompte/complement.ts';
import type { ArretCalcule, Complement, DroitCalcule } from '../decompte/types.ts';
import { type Contribution, plafonnerCumul } from './cumul.ts';
import { type Dossier, dossierDe } from './jours/etendues.ts';
import { lignes } from './jours/lignes.ts';
import { ouvrir } from './ouverture/ouvrir.ts';
import { lignesRetenues, type PlusFavorable, plusFavorable } from './plus-favorable.ts';
import type { Contrat, ContratSouscrit, Garantie, GarantieOuverte, Refus } from './types.ts';

const PRESTATION = 'complement-contrat';

/** What the contracts of a person owe for a stop: a line and a right for each of them, in their order. */
export interface Complements {
  /** Lines of the law for the employers, at zero where an agreement gives more (R-C-11). */
  employeurs: readonly Complement[];
  complements: Complement[];
  droits: DroitCalcule[];
}

/** The complementary contracts, once the scheme and the employer are known: called by rank, the smaller first. */
export function completer(c: Calcul, chaine: Chaine, arret: ArretCalcule): Complements {
  const appeles = c.situation.souscriptions.map((s) => appeler(c, chaine, arret, s));
  appeles.sort(
    (a, b) =>
      a.rang - b.rang || Number(a.suivant) - Number(b.suivant) || a.souscrit.rang - b.souscrit.rang,
  );
  const choix = plusFavorable(c, chaine, arret, appeles.flatMap(ouverte));
  const resultat: Complements = { employeurs: choix.employeurs, complements: [], droits: [] };
  const suite: Suite = {
    choix,
    dossier: dossierDe(c, chaine, payesPar(arret, choix.tenus)),
    autres: [],
  };
  for (let i = 0; i < appeles.length; ) {
    let fin = i + 1;
    while (fin < appeles.length && egaux(appeles[i] as Appel, appeles[fin] as Appel)) fin++;
    const groupe = appeles.slice(i, fin).map((a) => contribuer(suite, a, resultat.droits));
    const reduits = plafonnerCumul(suite.dossier, groupe, suite.autres.slice());
    groupe.forEach((x, k) => avancer(suite, x, reduits[k] as Complement));
    resultat.complements.push(...reduits);
    i = fin;
  }
  return resultat;
}

/** Where the calls stand: what the next contract sees. */
interface Suite {
  choix: PlusFavorable;
  /** The employers' part holds the agreements they pay. */
  dossier: Dossier;
  /** Lines of the contracts called before. */
  autres: Complement[];
}

function payesPar(arret: ArretCalcule, complements: readonly Complement[]): ArretCalcule {
  return complements === arret.complements ? arret : { ...arret, complements };
}

/** What an employer pays by its agreement is wages for the contracts called after it, like what it pays by law. */
function avancer(suite: Suite, { garantie }: Contribution, complement: Complement): void {
  if (garantie?.souscription.contrat.maintienDeLEmployeur !== true) {
    suite.autres.push(complement);
    return;
  }
  const { c, chaine, arret } = suite.dossier;
  const sien = { payeur: 'employeur', tranches: complement.tranches };
  const complements = [...arret.complements, sien];
  suite.dossier = dossierDe(c, chaine, { ...arret, complements });
}

function ouverte({ issue }: Appel): GarantieOuverte[] {
  return issue instanceof ParametreInconnu || !issue.ouverte ? [] : [issue];
}

/** A contract called for a stop: its guarantee, its refusal, or the figure of law it lacks. */
interface Appel {
  souscrit: ContratSouscrit;
  rang: number;
  /** It takes the other contracts off: among equals it comes after those that do not, and alone. */
  suivant: boolean;
  issue: GarantieOuverte | Refus | ParametreInconnu;
}

function appeler(c: Calcul, chaine: Chaine, arret: ArretCalcule, souscrit: ContratSouscrit): Appel {
  // Read from the contract, never from the outcome: two readings of the facts keep the same order.
  const contrat = contratAu(souscrit, chaine.du);
  const suivant = contrat?.garanties.some(retireLesAutres) ?? false;
  const issue = tenter(() => ouvrir(c, chaine, arret, souscrit));
  return { souscrit, rang: contrat?.rang ?? 0, suivant, issue };
}

function contratAu({ versions }: ContratSouscrit, le: Jour): Contrat | undefined {
  const enVigueur = versions.find((v) => v.contrat.effetDu <= le && v.contrat.effetAu >= le);
  return (enVigueur ?? versions[0])?.contrat;
}

/** Contracts that share a reduction in proportion. */
function egaux(a: Appel, b: Appel): boolean {
  return a.rang === b.rang && !a.suivant && !b.suivant;
}

function retireLesAutres(garantie: Garantie): boolean {
  return (
    garantie.deductions.some((d) => d.quoi === 'autres-contrats') ||
    garantie.plafonds.some((p) => p.composantes.includes('autres-contrats'))
  );
}

function tenter<T>(faire: () => T): T | ParametreInconnu {
  try {
    return faire();
  } catch (erreur) {
    if (!(erreur instanceof ParametreInconnu)) throw erreur;
    return erreur;
  }
}

function contribuer(suite: Suite, appel: Appel, droits: DroitCalcule[]): Contribution {
  const { c, chaine } = suite.dossier;
  const { issue } = appel;
  const payeur = `contrat:${appel.souscrit.id}`;
  if (issue instanceof ParametreInconnu) {
    droits.push(droitDe(c, chaine, PRESTATION, 'indetermine', []));
    return {
      complement: { payeur, tranches: [ligneSansDroitConnu(c, chaine, PRESTATION, issue)] },
      garantie: null,
    };
  }
  if (!issue.ouverte) {
    droits.push(droitDe(c, chaine, PRESTATION, 'ferme', issue.conditions));
    const tranches = lignesNulles(c, chaine, PRESTATION, issue.motif, issue.trace);
    return { complement: { payeur, tranches }, garantie: null };
  }
  const decision = suite.choix.issues.get(issue);
  const sienne = decision === undefined ? issue : motivee(issue, decision.trace);
  const lues =
    decision?.retenu === 'loi' ? [] : tenter(() => lignes(suite.dossier, sienne, suite.autres));
  if (lues instanceof ParametreInconnu) {
    droits.push(droitDe(c, chaine, PRESTATION, 'indetermine', issue.conditions));
    return {
      complement: { payeur, tranches: [ligneSansDroitConnu(c, chaine, PRESTATION, lues)] },
      garantie: null,
    };
  }
  droits.push(droitDe(c, chaine, PRESTATION, 'ouvert', issue.conditions));
  if (decision === undefined) return { complement: { payeur, tranches: lues }, garantie: issue };
  const tranches = lignesRetenues(c, chaine, lues, decision);
  return { complement: { payeur, tranches }, garantie: decision.retenu === 'loi' ? null : sienne };
}

function motivee(g: GarantieOuverte, trace: readonly number[]): GarantieOuverte {
  return { ...g, trace: [...g.trace, ...trace] };
}
