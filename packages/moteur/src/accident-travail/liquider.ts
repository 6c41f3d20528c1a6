import { ecrireJour, type Jour } from '@almanach/bareme';
import type { Chaine } from '../chronologie/chaines.ts';
import { avertir, type Calcul, manquer } from '../contexte.ts';
import type { ArretCalcule } from '../decompte/types.ts';
import type { ReglesDesJours } from '../indemnite/journees.ts';
import { tranches } from '../indemnite/tranches.ts';
import { payeurDes } from '../regime.ts';
import { type Reference, situerReference } from '../salaire/reference.ts';
import { BRUT_MAXIMAL } from '../situation/recueil.ts';
import type { Arret } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';
import {
  consolideAvant,
  finParConsolidation,
  retenirConsolidation,
  verifierDuree,
} from './consolidation.ts';
import type { Salaires } from './indemnite.ts';
import { type Dossier, MontantsAccident } from './montants.ts';
import { salaireJournalier } from './salaire.ts';
import { rattacher, type SuiviSinistre } from './sinistres.ts';

/**
 * Work accident, commuting accident, occupational disease (CSS L433-1 and following): no condition, no waiting
 * day, every calendar day from the first one, until the state is healed or stable.
 */
export function liquiderAccident(c: Calcul, chaine: Chaine, reference: Reference): ArretCalcule {
  const premier = chaine.prescriptions[0] as Arret;
  const { suivi, rechute } = rattacher(c, chaine);
  verifierDuree(c, suivi);
  avertirDesLimites(c, chaine, reference);
  if (rechute) reprendreLeCompte(c, suivi, chaine);
  const dossier: Dossier = {
    chaine,
    suivi,
    salaires: salairesDe(c, suivi, chaine, reference, rechute),
    jourAccident: jourDeLAccident(c, chaine),
    consolideLe: finParConsolidation(suivi, chaine),
  };
  retenirConsolidation(suivi, chaine);
  const montants = new MontantsAccident(c, dossier);
  const entiere = montants.pleine(chaine.du);
  const regles: ReglesDesJours = {
    chaine,
    prestation: 'ijss-at',
    fiscalite: 'moitie',
    carence: { jours: 0, trace: [] },
    montants,
    compter: montants.compter,
    ald: false,
    ouverts: true,
    ferme: Number.POSITIVE_INFINITY,
  };
  const { du, au } = chaine;
  return {
    id: premier.id,
    nature: premier.nature,
    du,
    au,
    prescriptions: chaine.prescriptions.map((p) => p.id),
    droits: [{ du, au, prestation: 'ijss-at', etat: 'ouvert', manque: c.manques, conditions: [] }],
    base: entiere.salaire,
    indemnite: entiere.jour.cents,
    payeur: payeurDes(reference),
    tranches: tranches(c, regles),
    complements: [],
  };
}

function avertirDesLimites(c: Calcul, chaine: Chaine, reference: Reference): void {
  const premier = chaine.prescriptions[0] as Arret;
  if (reference.emplois.some((e) => e.type === 'apprentissage')) {
    avertir(c, 'ALM-A-020', { id: premier.id });
  }
  if (premier.accidentLe !== null && premier.accidentLe > chaine.du) {
    const accidentLe = ecrireJour(premier.accidentLe);
    avertir(c, 'ALM-A-021', { id: premier.id, accidentLe });
  }
}

/** R-G-46: the days go on adding up, unless healing or consolidation was fixed before the new stop. */
function reprendreLeCompte(c: Calcul, suivi: SuiviSinistre, chaine: Chaine): void {
  const consolide = consolideAvant(suivi, chaine) !== null;
  const { premierJour, joursPayes } = suivi;
  if (consolide) {
    suivi.joursPayes = 0;
    suivi.consolideLe = null;
  }
  if (!c.trace.active) return;
  const entrees = { premierArret: premierJour, joursPayes };
  c.trace.noter(REGLES.rechute, chaine.du, entrees, suivi.joursPayes, !consolide);
}

/** Wage of the chain and, in a relapse, of the first interruption: from its pays when only the history tells it. */
function salairesDe(
  c: Calcul,
  suivi: SuiviSinistre,
  chaine: Chaine,
  reference: Reference,
  rechute: boolean,
): Salaires {
  const premier = chaine.prescriptions[0] as Arret;
  const propre = salaireJournalier(c, reference, premier);
  if (!rechute) {
    suivi.premierSalaire = propre.exact;
    return { propre, premier: null };
  }
  const le = suivi.premierJour;
  suivi.premierSalaire ??= salaireDeLHistorique(c, premier, le);
  const exact = suivi.premierSalaire;
  return { propre, premier: exact === null ? null : { exact, le } };
}

function salaireDeLHistorique(
  c: Calcul,
  premier: Arret,
  le: Jour,
): Salaires['propre']['exact'] | null {
  const reference = situerReference(c.situation, le);
  if (reference !== null) {
    return salaireJournalier(c, reference, { ...premier, prescritLe: le }).exact;
  }
  // The floor was never said: none at one end, at the other the highest that a wage can make it.
  manquer(c, 'emplois', 'salaire-de-base');
  return c.situation.sens === 'haut' ? { n: BRUT_MAXIMAL, d: 1 } : null;
}

/** R-G-40: the day of the accident is paid whole by the employer, when it is the first day of the stop. */
function jourDeLAccident(c: Calcul, chaine: Chaine): Dossier['jourAccident'] {
  const premier = chaine.prescriptions[0] as Arret;
  const { du } = chaine;
  // A disease has no day of accident: its first day off is paid.
  const accident = premier.nature !== 'maladie-professionnelle' && premier.accidentLe === du;
  const payePar = accident ? 'employeur' : 'caisse';
  const trace = c.trace.active
    ? [
        c.trace.noter(
          REGLES.premierJourAccident,
          du,
          { du, premierJourPaye: accident ? du + 1 : du },
          payePar,
          accident,
        ),
      ]
    : [];
  return accident ? { le: du, trace } : null;
}
