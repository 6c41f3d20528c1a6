import { dernierJour, type Fraction, premierJour } from '@almanach/bareme';
import { avertir, type Calcul, exiger } from '../contexte.ts';
import { diviser } from '../nombres/fraction.ts';
import type { Arret } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';
import { revenusDesMois } from './mensuel.ts';
import { type Base, type Plafond, plafondMensuel } from './plafond.ts';
import { ajouterPrimes } from './primes.ts';
import { baseQuatorzaines } from './quatorzaines.ts';
import type { Reference } from './reference.ts';

export function calculerBase(c: Calcul, reference: Reference, premier: Arret): Base {
  const plafond = plafondMensuel(c, reference);
  const periodicite = periodiciteCommune(c, reference);
  if (!reference.discontinu && periodicite !== 'mensuelle') {
    return baseQuatorzaines(c, reference, plafond, periodicite);
  }
  return baseMensuelle(c, reference, premier, plafond);
}

/** Fortnights are divided by 84 only when every job of the person is paid that way. */
export function periodiciteCommune(c: Calcul, reference: Reference) {
  const [premier, ...autres] = reference.emplois;
  const periodicite = premier?.periodicite ?? 'mensuelle';
  if (autres.every((e) => e.periodicite === periodicite)) return periodicite;
  avertir(c, 'ALM-A-012');
  return 'mensuelle';
}

/** 3 civil months / 91.25, or 12 / 365 for discontinuous work; each month capped (R-G-01, 03, 05). */
function baseMensuelle(c: Calcul, reference: Reference, premier: Arret, plafond: Plafond): Base {
  const nombre = reference.discontinu ? 12 : 3;
  const de = reference.mois - nombre;
  const revenus = revenusDesMois(c, reference, premier, de, nombre);
  const primes = ajouterPrimes(c, reference, revenus, de);
  const etapes: number[] = plafond.trace < 0 ? [] : [plafond.trace, ...primes];
  if (c.trace.active && reference.emplois.length > 1) {
    etapes.push(
      c.trace.noter(
        REGLES.plusieursEmployeurs,
        reference.le,
        { employeurs: reference.emplois.length },
        'un-plafond',
      ),
    );
  }
  let total = 0;
  for (let i = 0; i < nombre; i++) {
    const brut = revenus[i] as number;
    const retenu = brut < plafond.cents ? brut : plafond.cents;
    total += retenu;
    if (c.trace.active) {
      const entrees = { mois: de + i, brut, plafond: plafond.cents };
      etapes.push(
        c.trace.noter(REGLES.moisPlafonne, reference.le, entrees, retenu, brut > plafond.cents),
      );
    }
  }
  const diviseur = diviseurDe(c, reference);
  const exact = diviser(total, diviseur);
  if (c.trace.active) {
    const entrees = { du: premierJour(de), au: dernierJour(reference.mois - 1), total, diviseur };
    const regle = reference.discontinu ? REGLES.discontinu : REGLES.moisReference;
    etapes.push(c.trace.noter(regle, reference.le, entrees, exact));
  }
  return { exact, plafond, trace: etapes };
}

function diviseurDe(c: Calcul, reference: Reference): Fraction {
  const { tables } = c.droit;
  if (!reference.discontinu) return exiger(tables.diviseurMensuel, reference.le);
  return { n: exiger(tables.diviseurDiscontinu, reference.le), d: 1 };
}
