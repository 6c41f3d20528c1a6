import { date, deMois, mois, periode } from './calendrier.ts';
import { accorder, decimal, euros, heures, nombreDeJours, pourcentage, ratio } from './nombres.ts';

/** What stands in a sentence for an operand the engine could not give. */
const NON_CONNU = 'non connu';

/** Operands of a step, read in the shape the sentence needs. */
export interface Operandes {
  a: (cle: string) => boolean;
  brut: (cle: string) => string;
  date: (cle: string) => string;
  decimal: (cle: string) => string;
  deMois: (cle: string) => string;
  euros: (cle: string) => string;
  heures: (cle: string) => string;
  jours: (cle: string) => string;
  mois: (cle: string) => string;
  nombre: (cle: string, singulier: string, pluriel?: string) => string;
  oui: (cle: string) => boolean;
  periode: () => string;
  pourcentage: (cle: string) => string;
  ratio: (cle: string) => string;
  valeur: (cle: string) => number;
}

export function operandes(valeurs: Readonly<Record<string, string>>): Operandes {
  const lire = (cle: string, ecrire: (valeur: string) => string): string => {
    const valeur = valeurs[cle];
    return valeur === undefined || valeur === '' ? NON_CONNU : ecrire(valeur);
  };
  return {
    a: (cle) => (valeurs[cle] ?? '') !== '',
    brut: (cle) => valeurs[cle] ?? '',
    date: (cle) => lire(cle, date),
    decimal: (cle) => lire(cle, decimal),
    deMois: (cle) => lire(cle, deMois),
    euros: (cle) => lire(cle, euros),
    heures: (cle) => lire(cle, heures),
    jours: (cle) => lire(cle, nombreDeJours),
    mois: (cle) => lire(cle, mois),
    nombre: (cle, singulier, pluriel) => lire(cle, (v) => accorder(v, singulier, pluriel)),
    oui: (cle) => valeurs[cle] === 'oui',
    periode: () => periode(valeurs['du'] ?? NON_CONNU, valeurs['au'] ?? NON_CONNU),
    pourcentage: (cle) => lire(cle, pourcentage),
    ratio: (cle) => lire(cle, ratio),
    valeur: (cle) => Number(valeurs[cle] ?? Number.NaN),
  };
}
