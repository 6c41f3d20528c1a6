import type { Fraction } from '@almanach/bareme';
import { REGLES } from '../../trace/regles.ts';
import { avecTables, constante, type Dossier, rejouer } from '../dossier.ts';
import { type Cause, type Hypothese, MALADIE } from './type.ts';

/** Days of three months as people count them; 91.26 is three times 30.42. */
const MENSUELS: readonly (readonly [string, Fraction])[] = [
  ['90', { n: 90, d: 1 }],
  ['91', { n: 91, d: 1 }],
  ['92', { n: 92, d: 1 }],
  ['91.26', { n: 9126, d: 100 }],
  ['91.25', { n: 9125, d: 100 }],
  ['89', { n: 89, d: 1 }],
  ['84', { n: 84, d: 1 }],
  ['93', { n: 93, d: 1 }],
  ['66', { n: 66, d: 1 }],
  ['365', { n: 365, d: 1 }],
];

type Tables = Dossier['droit']['tables'];

const ANNUELS = [366, 360, 364, 260] as const;
const QUATORZAINES = [90, 91, 92, 60] as const;

function avec(d: Dossier, diviseur: string, tables: Partial<Tables>): Hypothese[] {
  // Divided by too little, a high wage meets the ceiling of R323-9, or goes beyond it when that is not applied.
  const diviseurPlafondIj = constante(d.droit.tables.diviseurPlafondIj, 1);
  return [tables, { ...tables, diviseurPlafondIj }].map((t) => ({
    operandes: { diviseur },
    paliers: () => rejouer(d, null, avecTables(d.droit, t)),
  }));
}

function diviseurs(d: Dossier): Hypothese[] {
  const { diviseurMensuel, diviseurDiscontinu, diviseurQuatorzaine } = d.droit.tables;
  return [
    ...MENSUELS.flatMap(([diviseur, valeur]) =>
      avec(d, diviseur, { diviseurMensuel: constante(diviseurMensuel, valeur) }),
    ),
    ...ANNUELS.flatMap((n) =>
      avec(d, String(n), { diviseurDiscontinu: constante(diviseurDiscontinu, n) }),
    ),
    ...QUATORZAINES.flatMap((n) =>
      avec(d, String(n), { diviseurQuatorzaine: constante(diviseurQuatorzaine, n) }),
    ),
  ];
}

export const DIVISEURS: readonly Cause[] = [
  { code: 'diviseur', regle: REGLES.moisReference, prestations: MALADIE, hypotheses: diviseurs },
];
