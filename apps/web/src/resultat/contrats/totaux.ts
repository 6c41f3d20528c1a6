import type { DecompteJson, LigneJson } from '@almanach/moteur';
import { estMaintien } from '../maintien.ts';
import { centimes, centimesOuNul } from '../montants.ts';
import { comparerPayeurs, type Payeur, payeur } from '../payeurs.ts';

/** What one payer owes for all the stops, gross: sure, planned and unknown are three figures. */
export interface TotalDuPayeur {
  readonly payeur: Payeur;
  readonly certain: number;
  readonly prevu: number;
  /** Bounds of what is not known; `null` when all is. `max` is `null` when nothing bounds it. */
  readonly inconnu: { readonly min: number; readonly max: number | null } | null;
  /** A wage, not a benefit. */
  readonly salaire: boolean;
}

export function totauxParPayeur(decompte: DecompteJson): readonly TotalDuPayeur[] {
  const lignes = decompte.arrets.flatMap((a) => a.periodes.flatMap((p) => p.lignes));
  const ids = [...new Set(lignes.map((l) => l.payeur))];
  return ids
    .map((id) =>
      totalDe(
        id,
        lignes.filter((l) => l.payeur === id),
      ),
    )
    .sort((a, b) => comparerPayeurs(a.payeur, b.payeur));
}

function totalDe(id: string, lignes: readonly LigneJson[]): TotalDuPayeur {
  let certain = 0;
  let prevu = 0;
  let inconnu: { min: number; max: number | null } | null = null;
  for (const ligne of lignes) {
    if (ligne.montant === null) {
      const max = centimesOuNul(ligne.montantMax);
      const avant: { min: number; max: number | null } = inconnu ?? { min: 0, max: 0 };
      inconnu = {
        min: avant.min + centimes(ligne.montantMin ?? '0'),
        max: avant.max === null || max === null ? null : avant.max + max,
      };
    } else if (ligne.certitude === 'certain') certain += centimes(ligne.montant);
    else prevu += centimes(ligne.montant);
  }
  return { payeur: payeur(id), certain, prevu, inconnu, salaire: lignes.some(estMaintien) };
}
