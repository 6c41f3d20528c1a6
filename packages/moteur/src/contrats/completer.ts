import { ecrireJour } from '@almanach/bareme';
import type { Chaine } from '../chronologie/chaines.ts';
import { avertir, type Calcul, manquer, ParametreInconnu } from '../contexte.ts';
import type { Motif } from '../decompte/json.ts';
import type { ArretCalcule, Complement, DroitCalcule, Tranche } from '../decompte/types.ts';
import { REGLES } from '../trace/regles.ts';
import { type Contribution, plafonnerCumul } from './cumul.ts';
import { type Dossier, dossierDe } from './jours/etendues.ts';
import { lignes } from './jours/lignes.ts';
import { ouvrir } from './ouverture/ouvrir.ts';
import type { ContratSouscrit, GarantieOuverte, Refus } from './types.ts';

/** What the contracts of a person owe for a stop: a line and a right for each of them, in their order. */
export interface Complements {
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
  const dossier = dossierDe(c, chaine, arret);
  const resultat: Complements = { complements: [], droits: [] };
  for (let i = 0; i < appeles.length; ) {
    let fin = i + 1;
    while (fin < appeles.length && egaux(appeles[i] as Appel, appeles[fin] as Appel)) fin++;
    const groupe = appeles.slice(i, fin).map((a) => contribuer(dossier, a, resultat));
    const reduits = plafonnerCumul(dossier, groupe, resultat.complements.slice());
    resultat.complements.push(...reduits);
    i = fin;
  }
  return resultat;
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
  const issue = tenter(() => ouvrir(c, chaine, arret, souscrit));
  const contrat =
    issue instanceof ParametreInconnu || !issue.ouverte
      ? souscrit.versions[0]?.contrat
      : issue.souscription.contrat;
  const suivant = !(issue instanceof ParametreInconnu) && issue.ouverte && retireLesAutres(issue);
  return { souscrit, rang: contrat?.rang ?? 0, suivant, issue };
}

/** Contracts that share a reduction in proportion. */
function egaux(a: Appel, b: Appel): boolean {
  return a.rang === b.rang && !a.suivant && !b.suivant;
}

function retireLesAutres({ garantie }: GarantieOuverte): boolean {
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

function contribuer(d: Dossier, appel: Appel, resultat: Complements): Contribution {
  const { c, chaine } = d;
  const { issue } = appel;
  const payeur = `contrat:${appel.souscrit.id}`;
  if (issue instanceof ParametreInconnu) {
    resultat.droits.push(droit(c, chaine, 'indetermine', []));
    return { complement: { payeur, tranches: inconnues(c, chaine, issue) }, garantie: null };
  }
  if (!issue.ouverte) {
    resultat.droits.push(droit(c, chaine, 'ferme', issue.conditions));
    const tranches = nulles(c, chaine, issue.motif, issue.trace);
    return { complement: { payeur, tranches }, garantie: null };
  }
  const lues = tenter(() => lignes(d, issue, resultat.complements));
  if (lues instanceof ParametreInconnu) {
    resultat.droits.push(droit(c, chaine, 'indetermine', issue.conditions));
    return { complement: { payeur, tranches: inconnues(c, chaine, lues) }, garantie: null };
  }
  resultat.droits.push(droit(c, chaine, 'ouvert', issue.conditions));
  return { complement: { payeur, tranches: lues }, garantie: issue };
}

function droit(
  c: Calcul,
  chaine: Chaine,
  etat: DroitCalcule['etat'],
  conditions: DroitCalcule['conditions'],
): DroitCalcule {
  const { du, au } = chaine;
  return { du, au, prestation: 'complement-contrat', etat, manque: c.manques, conditions };
}

/** No day is covered: a zero, and why. */
function nulles(c: Calcul, chaine: Chaine, motif: Motif, trace: readonly number[]): Tranche[] {
  const tranches: Tranche[] = [];
  const coupure = Math.min(Math.max(c.situation.le, chaine.du), chaine.au + 1);
  if (coupure > chaine.du) tranches.push(ligne(chaine.du, coupure - 1, motif, 'certain', trace));
  if (coupure <= chaine.au) tranches.push(ligne(coupure, chaine.au, motif, 'prevu', trace));
  return tranches;
}

/** A figure of law that the contract needs is not known on that day. */
function inconnues(c: Calcul, chaine: Chaine, erreur: ParametreInconnu): Tranche[] {
  avertir(c, 'ALM-A-010', { parametre: erreur.parametre, le: ecrireJour(erreur.le) });
  manquer(c, `droit.${erreur.parametre}`, 'parametre-inconnu');
  const entrees = { parametre: erreur.parametre, le: erreur.le };
  const trace = c.trace.active
    ? [c.trace.noter(REGLES.horsDroit, chaine.du, entrees, 'inconnu', false)]
    : [];
  const t = ligne(chaine.du, chaine.au, 'droit-inconnu', 'inconnu', trace);
  t.journalierMax = Number.POSITIVE_INFINITY;
  return [t];
}

function ligne(
  du: number,
  au: number,
  motif: Motif,
  certitude: Tranche['certitude'],
  trace: readonly number[],
): Tranche {
  return {
    du,
    au,
    prestation: 'complement-contrat',
    beneficiaire: 'assure',
    certitude,
    journalier: 0,
    journalierMax: 0,
    motif,
    fiscalite: 'imposable',
    trace,
  };
}
