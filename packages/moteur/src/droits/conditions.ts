import type { Jour } from '@almanach/bareme';
import type { Calcul } from '../contexte.ts';
import type { Condition } from '../decompte/types.ts';
import type { Regle } from '../trace/regles.ts';
import type { Mesure } from './epreuves.ts';

/** A test of the law as a condition of the right, noted with what it was found from. */
export function condition(c: Calcul, regle: Regle, le: Jour, m: Mesure): Condition {
  const satisfaite = m.constate >= m.requis;
  if (c.trace.active) {
    const { du, au } = m;
    const entrees =
      m.unite === 'h'
        ? {
            du,
            au,
            heures: m.constate - m.assimilees,
            assimilees: m.assimilees,
            seuil: m.requis,
          }
        : {
            du,
            au,
            remunerations: m.constate,
            smicHoraire: m.smicHoraire,
            multiple: m.multiple,
            seuil: m.requis,
          };
    // Wages are looked at on the first day of the month, hours on the day itself.
    const jour = m.unite === 'h' ? le : m.au + 1;
    c.trace.noter(regle, jour, entrees, satisfaite, satisfaite);
  }
  return {
    regle: regle.id,
    satisfaite,
    constate: m.constate,
    requis: m.requis,
    unite: m.unite,
  };
}
