import type { ArretJson, DecompteJson, LigneJson, Motif, PeriodeJson } from '@almanach/moteur';
import { estMaintien, indemnitesDe } from '../maintien.ts';
import { centimes, centimesOuNul } from '../montants.ts';

/** One line of the décompte with what surrounds it. */
export interface LigneSituee {
  readonly arret: ArretJson;
  readonly periode: PeriodeJson;
  readonly ligne: LigneJson;
}

/** The benefits, line by line. */
export function lignesDe(decompte: DecompteJson): readonly LigneSituee[] {
  return situer(decompte, indemnitesDe);
}

/** What the employer adds, line by line. */
export function lignesDuMaintien(decompte: DecompteJson): readonly LigneSituee[] {
  return situer(decompte, (periode) => periode.lignes.filter(estMaintien));
}

function situer(
  decompte: DecompteJson,
  choisir: (periode: PeriodeJson) => readonly LigneJson[],
): readonly LigneSituee[] {
  return decompte.arrets.flatMap((arret) =>
    arret.periodes.flatMap((periode) =>
      choisir(periode).map((ligne) => ({ arret, periode, ligne })),
    ),
  );
}

export function ayantMotif(decompte: DecompteJson, motif: Motif): readonly LigneSituee[] {
  return lignesDe(decompte).filter(({ ligne }) => ligne.motif === motif);
}

/** What the full benefit would have paid beyond what is paid, for one line; `null` without a full benefit. */
export function manqueAGagner({ arret, periode, ligne }: LigneSituee): number | null {
  const pleine = centimesOuNul(arret.indemniteJournaliere);
  if (pleine === null || ligne.montantJournalier === null) return null;
  return Math.max(0, pleine - centimes(ligne.montantJournalier)) * periode.jours;
}

/** Sum of the lines, `null` as soon as one cannot be told. */
export function additionner(valeurs: readonly (number | null)[]): number | null {
  return valeurs.reduce((total, v) => (total === null || v === null ? null : total + v), 0);
}

export function rangsDe(lignes: readonly LigneSituee[]): readonly number[] {
  return [...new Set(lignes.flatMap(({ ligne }) => ligne.trace))];
}
