import {
  anneeDe,
  dernierJour,
  type Jour,
  type Mois,
  moisCivil,
  premierJour,
  type Table,
} from '@almanach/bareme';
import { type Calcul, exiger } from '../contexte.ts';
import type { Condition } from '../decompte/types.ts';
import type { Regle } from '../trace/regles.ts';
import { type Heures, heuresDesJours, heuresDesMois, remunerations } from './fenetre.ts';

/** A condition on wages: what was paid over some civil months, against so many hours at the SMIC. */
export function conditionRemunerations(
  c: Calcul,
  regle: Regle,
  de: Mois,
  a: Mois,
  multiple: number,
  smicLe: Jour,
): Condition {
  const smicHoraire = exiger(c.droit.tables.smicHoraire, smicLe);
  const seuil = multiple * smicHoraire;
  const total = remunerations(c, de, a);
  const satisfaite = total >= seuil;
  if (c.trace.active) {
    const entrees = {
      du: premierJour(de),
      au: dernierJour(a),
      remunerations: total,
      smicHoraire,
      multiple,
      seuil,
    };
    c.trace.noter(regle, premierJour(a + 1), entrees, satisfaite, satisfaite);
  }
  return { regle: regle.id, satisfaite, constate: total, requis: seuil, unite: 'EUR' };
}

/** A condition on hours, over civil months or, failing that, over as many days before the reference day. */
export function conditionHeures(
  c: Calcul,
  regle: Regle,
  le: Jour,
  mois: { de: Mois; a: Mois },
  jours: number,
  table: Table<number>,
): Condition {
  const seuil = exiger(table, le);
  const surMois = heuresDesMois(c, mois.de, mois.a);
  if (total(surMois) >= seuil) {
    return noter(c, regle, le, premierJour(mois.de), dernierJour(mois.a), surMois, seuil);
  }
  const surJours = heuresDesJours(c, le - jours, le - 1);
  if (total(surJours) >= seuil || total(surJours) > total(surMois)) {
    return noter(c, regle, le, le - jours, le - 1, surJours, seuil);
  }
  return noter(c, regle, le, premierJour(mois.de), dernierJour(mois.a), surMois, seuil);
}

function total(h: Heures): number {
  return h.travaillees + h.assimilees;
}

function noter(
  c: Calcul,
  regle: Regle,
  le: Jour,
  du: Jour,
  au: Jour,
  h: Heures,
  seuil: number,
): Condition {
  const satisfaite = total(h) >= seuil;
  if (c.trace.active) {
    const entrees = { du, au, heures: h.travaillees, assimilees: h.assimilees, seuil };
    c.trace.noter(regle, le, entrees, satisfaite, satisfaite);
  }
  return { regle: regle.id, satisfaite, constate: total(h), requis: seuil, unite: 'h' };
}

/** INT-11: "1 January immediately preceding the start" is strictly before it (alternative: of that year). */
export function premierJanvierAvant(c: Calcul, debut: Jour): Jour {
  const janvier = premierJour(moisCivil(anneeDe(debut), 1));
  if (c.droit.options.smic2030 === 'debut-de-periode' || janvier < debut) return janvier;
  return premierJour(moisCivil(anneeDe(debut) - 1, 1));
}
