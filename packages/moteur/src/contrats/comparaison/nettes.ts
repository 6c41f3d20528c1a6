import type { Fraction } from '@almanach/bareme';
import type { Ligne } from '../../comparaison/lignes.ts';
import type { Calcul } from '../../contexte.ts';
import type { Prestation } from '../../decompte/json.ts';
import { arrondir } from '../../nombres/arrondi.ts';
import { arrondirProduit } from '../../nombres/fraction.ts';
import type { TempsPartiel } from '../../situation/types.ts';
import { netDe } from '../jours/composantes.ts';
import type { LigneNette } from './couverture.ts';

const REGIMES: ReadonlySet<Prestation> = new Set([
  'ijss-maladie',
  'ijss-at',
  'ijss-maternite',
  'ij-amexa',
  'ij-atexa',
]);

/**
 * What each payer leaves in the person's hand: the benefits of the schemes less CSG and CRDS (INT-02), the wages in the
 * proportion of the net wage to the gross one. A contract's benefit is counted as it is paid: what it bears hangs on
 * who funds it (R-D-15).
 */
export function lignesNettes(
  c: Calcul,
  lignes: readonly Ligne[],
  ratio: Fraction | null,
): LigneNette[] {
  const nettes = lignes.map((l, rang) => ({ ...enNet(c, l, ratio), rang }));
  const partielles = c.situation.arrets.flatMap((a) => a.tempsPartiel);
  return [...nettes, ...partielles.map((t) => salaire(t, ratio))];
}

function enNet(c: Calcul, l: Ligne, ratio: Fraction | null): Ligne {
  if (l.prestation === 'maintien-employeur')
    return { ...l, min: duBrut(l.min, ratio).min, max: duBrut(l.max, ratio).max };
  if (l.prestation === null || !REGIMES.has(l.prestation)) return l;
  const net = (cents: number) => (Number.isFinite(cents) ? netDe(c, cents, l.du) : cents);
  return { ...l, min: net(l.min), max: net(l.max) };
}

/** Without the proportion, a net wage is something between nothing and the gross. */
function duBrut(cents: number, ratio: Fraction | null): { min: number; max: number } {
  if (!Number.isFinite(cents) || cents === 0) return { min: cents, max: cents };
  if (ratio === null) return { min: 0, max: cents };
  const net = arrondirProduit(cents, ratio);
  return { min: net, max: net };
}

/** Wage of part-time work; both wages at zero are wages that were not told. */
function salaire(t: TempsPartiel, ratio: Fraction | null): LigneNette {
  const inconnu = t.salaireTempsPlein === 0 && t.salairePercu === 0;
  const { min, max } = duBrut(arrondir(t.salairePercu, t.au - t.du + 1), ratio);
  return {
    du: t.du,
    au: t.au,
    payeur: 'salaire-partiel',
    beneficiaire: 'assure',
    prestation: null,
    motif: 'verse',
    certitude: inconnu ? 'inconnu' : 'certain',
    min: inconnu ? 0 : min,
    max: inconnu ? Number.POSITIVE_INFINITY : max,
    trace: [],
    rang: Number.POSITIVE_INFINITY,
  };
}
