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

const ANNUELS = [366, 360, 364, 260] as const;
const QUATORZAINES = [90, 91, 92, 60] as const;

function diviseurs(d: Dossier): Hypothese[] {
  const { diviseurMensuel, diviseurDiscontinu, diviseurQuatorzaine } = d.droit.tables;
  const mensuels = MENSUELS.map(([diviseur, valeur]) => ({
    operandes: { diviseur },
    paliers: () =>
      rejouer(
        d,
        null,
        avecTables(d.droit, { diviseurMensuel: constante(diviseurMensuel, valeur) }),
      ),
  }));
  const annuels = ANNUELS.map((n) => ({
    operandes: { diviseur: String(n) },
    paliers: () =>
      rejouer(
        d,
        null,
        avecTables(d.droit, { diviseurDiscontinu: constante(diviseurDiscontinu, n) }),
      ),
  }));
  const quatorzaines = QUATORZAINES.map((n) => ({
    operandes: { diviseur: String(n) },
    paliers: () =>
      rejouer(
        d,
        null,
        avecTables(d.droit, {
          diviseurQuatorzaine: constante(diviseurQuatorzaine, n),
        }),
      ),
  }));
  return [...mensuels, ...annuels, ...quatorzaines];
}

export const DIVISEURS: readonly Cause[] = [
  { code: 'diviseur', regle: REGLES.moisReference, prestations: MALADIE, hypotheses: diviseurs },
];
