import type { Jour } from '@almanach/bareme';
import type { Chaine } from '../chronologie/chaines.ts';
import { type Calcul, ParametreInconnu } from '../contexte.ts';
import { droitDe, ligneSansDroitConnu, lignesNulles } from '../decompte/complement.ts';
import type { ArretCalcule, Complement, DroitCalcule } from '../decompte/types.ts';
import { type Contribution, plafonnerCumul } from './cumul.ts';
import { type Dossier, dossierDe } from './jours/etendues.ts';
import { lignes } from './jours/lignes.ts';
import { ouvrir } from './ouverture/ouvrir.ts';
import type { Contrat, ContratSouscrit, Garantie, GarantieOuverte, Refus } from './types.ts';

const PRESTATION = 'complement-contrat';

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

function contribuer(d: Dossier, appel: Appel, resultat: Complements): Contribution {
  const { c, chaine } = d;
  const { issue } = appel;
  const payeur = `contrat:${appel.souscrit.id}`;
  if (issue instanceof ParametreInconnu) {
    resultat.droits.push(droitDe(c, chaine, PRESTATION, 'indetermine', []));
    return {
      complement: { payeur, tranches: [ligneSansDroitConnu(c, chaine, PRESTATION, issue)] },
      garantie: null,
    };
  }
  if (!issue.ouverte) {
    resultat.droits.push(droitDe(c, chaine, PRESTATION, 'ferme', issue.conditions));
    const tranches = lignesNulles(c, chaine, PRESTATION, issue.motif, issue.trace);
    return { complement: { payeur, tranches }, garantie: null };
  }
  const lues = tenter(() => lignes(d, issue, resultat.complements));
  if (lues instanceof ParametreInconnu) {
    resultat.droits.push(droitDe(c, chaine, PRESTATION, 'indetermine', issue.conditions));
    return {
      complement: { payeur, tranches: [ligneSansDroitConnu(c, chaine, PRESTATION, lues)] },
      garantie: null,
    };
  }
  resultat.droits.push(droitDe(c, chaine, PRESTATION, 'ouvert', issue.conditions));
  return { complement: { payeur, tranches: lues }, garantie: issue };
}
