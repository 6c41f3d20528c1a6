import { INCONNU, type Jour, type Table, valeurAu } from '@almanach/bareme';
import { REGLES } from '../../trace/regles.ts';
import {
  arretsEnEcart,
  avecTables,
  constante,
  type Dossier,
  ecartee,
  type RegimeDArret,
  regimeDe,
  rejouer,
} from '../dossier.ts';
import { type RegleCitee } from '../types.ts';
import type { Hypothese } from './type.ts';

const TROIS = 3;

/** Waiting days of the scheme that pays the first stop that differs, with their rule. */
export interface CarenceDue {
  jours: number;
  regle: RegleCitee;
}

const REGLE: Readonly<Record<RegimeDArret, RegleCitee>> = {
  salarie: REGLES.carence,
  independant: REGLES.carenceIndependant,
  amexa: REGLES.carenceExploitant,
  atexa: REGLES.carenceAtexa,
};

export function carenceDue(d: Dossier): CarenceDue {
  const [premier] = arretsEnEcart(d);
  if (premier === undefined) return { jours: TROIS, regle: REGLES.carence };
  const regime = regimeDe(d, premier.rang);
  const { carence, tnsCarence, amexaCarence, atexaCarence } = d.droit.tables;
  const table = {
    salarie: carence,
    independant: tnsCarence,
    amexa: amexaCarence,
    atexa: atexaCarence,
  };
  const arret = d.lue.bas.arrets.find((a) => a.du === premier.du);
  const le = regime === 'salarie' ? premier.du : (arret?.prescritLe ?? premier.du);
  return { jours: lire(table[regime], le), regle: REGLE[regime] };
}

function lire(table: Table<number>, le: Jour): number {
  const valeur = valeurAu(table, le);
  return valeur === INCONNU || valeur === null ? TROIS : valeur;
}

/** So many waiting days whatever the scheme, the length of the stop, the hospital. */
export function avecCarence(d: Dossier, jours: number, due: CarenceDue): Hypothese {
  const { tables } = d.droit;
  const droit = avecTables(d.droit, {
    carence: constante(tables.carence, jours),
    tnsCarence: constante(tables.tnsCarence, jours),
    tnsCarenceHospitalisation: constante(tables.tnsCarenceHospitalisation, jours),
    tnsFranchiseRelative: ecartee(tables.tnsFranchiseRelative),
    amexaCarence: constante(tables.amexaCarence, jours),
    amexaCarenceHospitalisation: constante(tables.amexaCarenceHospitalisation, jours),
    atexaCarence: constante(tables.atexaCarence, jours),
  });
  return {
    operandes: { jours: String(jours), due: String(due.jours) },
    regle: due.regle,
    paliers: () => rejouer(d, null, droit),
  };
}
