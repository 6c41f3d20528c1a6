import { ajouterAns, type Jour } from '@almanach/bareme';
import type { Chaine } from '../chronologie/chaines.ts';
import { avertir, type Calcul, exiger, ParametreInconnu } from '../contexte.ts';
import { droitDe, ligneSansDroitConnu, lignesNulles } from '../decompte/complement.ts';
import type { Motif } from '../decompte/json.ts';
import type { ArretCalcule, Complement, DroitCalcule, Tranche } from '../decompte/types.ts';
import type { Arret, Emploi } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';
import { ancien } from './duree.ts';
import { emploisDu, exclu, interimaire } from './emplois.ts';
import { maintien } from './lignes.ts';

const PRESTATION = 'maintien-employeur';

/** What the employers owe beside the benefits of a stop: a line and a right for each job whose seniority is told. */
export interface Maintiens {
  complements: Complement[];
  droits: DroitCalcule[];
}

/**
 * The legal maintenance of wages (L1226-1), once the base benefit of the stop is known. Without the seniority nothing
 * is said of the employer. A collective agreement may give more: it is a contract, and compared with it (R-C-11).
 */
export function maintenir(c: Calcul, chaine: Chaine, arret: ArretCalcule): Maintiens {
  const resultat: Maintiens = { complements: [], droits: [] };
  if ((chaine.prescriptions[0] as Arret).nature === 'maternite') return resultat;
  const emplois = emploisDu(c.situation, chaine.du);
  if (emplois.some(interimaire)) avertir(c, 'ALM-A-050');
  for (const emploi of emplois) {
    if (emploi.ancienneteDepuis === null) continue;
    const { droit, tranches } = duParEmploi(c, chaine, arret, emploi, emploi.ancienneteDepuis);
    resultat.droits.push(droit);
    resultat.complements.push({ payeur: 'employeur', emploi: emploi.rang, tranches });
  }
  return resultat;
}

interface Du {
  droit: DroitCalcule;
  tranches: readonly Tranche[];
}

function duParEmploi(
  c: Calcul,
  chaine: Chaine,
  arret: ArretCalcule,
  emploi: Emploi,
  depuis: Jour,
): Du {
  if (exclu(emploi)) return refuse(c, chaine, 'maintien-exclu', noterExclu(c, chaine, emploi), []);
  try {
    const ouvert = ancien(c, depuis, chaine.du);
    const condition = {
      regle: 'R-C-01',
      satisfaite: ouvert,
      constate: depuis,
      requis: ajouterAns(chaine.du, -exiger(c.droit.tables.mensAncienneteMin, chaine.du)),
      unite: 'date' as const,
    };
    const trace = noterAnciennete(c, chaine, depuis, ouvert);
    if (!ouvert) return refuse(c, chaine, 'maintien-anciennete', trace, [condition]);
    avertir(c, 'ALM-A-051');
    const tranches = maintien(c, chaine, arret, emploi, depuis, trace);
    return { droit: droitDe(c, chaine, PRESTATION, 'ouvert', [condition]), tranches };
  } catch (erreur) {
    if (!(erreur instanceof ParametreInconnu)) throw erreur;
    return inconnu(c, chaine, erreur);
  }
}

function noterExclu(c: Calcul, chaine: Chaine, { type }: Emploi): readonly number[] {
  if (!c.trace.active) return [];
  return [c.trace.noter(REGLES.maintienExclu, chaine.du, { type }, 'exclu', false)];
}

function noterAnciennete(
  c: Calcul,
  chaine: Chaine,
  ancienneteDepuis: Jour,
  ouvert: boolean,
): readonly number[] {
  if (!c.trace.active) return [];
  const ans = exiger(c.droit.tables.mensAncienneteMin, chaine.du);
  const entrees = { ancienneteDepuis, premierJour: chaine.du, ans };
  return [c.trace.noter(REGLES.maintienAnciennete, chaine.du, entrees, ouvert, ouvert)];
}

function refuse(
  c: Calcul,
  chaine: Chaine,
  motif: Motif,
  trace: readonly number[],
  conditions: DroitCalcule['conditions'],
): Du {
  const tranches = lignesNulles(c, chaine, PRESTATION, motif, trace);
  return { droit: droitDe(c, chaine, PRESTATION, 'ferme', conditions), tranches };
}

/** Before the law this version knows (2008): said so, without an amount. */
function inconnu(c: Calcul, chaine: Chaine, erreur: ParametreInconnu): Du {
  const ligne = ligneSansDroitConnu(c, chaine, PRESTATION, erreur);
  return { droit: droitDe(c, chaine, PRESTATION, 'indetermine', []), tranches: [ligne] };
}
