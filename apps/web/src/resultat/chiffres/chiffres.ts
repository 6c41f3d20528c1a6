import type {
  ArretJson,
  DecompteJson,
  EcheanceJson,
  LigneJson,
  PeriodeJson,
} from '@almanach/moteur';
import { partDe } from '../almanach/jours.ts';
import type { Sujet } from '../explication/sujet.ts';
import { indemnitesDe } from '../maintien.ts';
import { somme } from '../montants.ts';

export interface Bornes {
  readonly min: number;
  /** `null` when nothing bounds it. */
  readonly max: number | null;
}

/** Lowest and highest gross benefit of a day that is paid or may be, in cents; `null` when no day is. */
export function montantsParJour(decompte: DecompteJson): Bornes | null {
  const jours = decompte.arrets
    .flatMap((a) => a.periodes.map(brutDUnJour))
    .filter((b) => b.max !== 0);
  const maximums = jours.map((b) => b.max);
  if (jours.length === 0) return null;
  return {
    min: Math.min(...jours.map((b) => b.min)),
    max: maximums.includes(null) ? null : Math.max(...maximums.map((m) => m ?? 0)),
  };
}

function brutDUnJour(periode: PeriodeJson): Bornes {
  const parts = indemnitesDe(periode).map((ligne) => partDe(ligne, periode.jours));
  return {
    min: somme(parts.map((p) => p.min)),
    max: parts.some((p) => p.max === null) ? null : somme(parts.map((p) => p.max ?? 0)),
  };
}

/** The stop that is explained first: the last one that is paid, else the last one. */
export function arretPrincipal(decompte: DecompteJson): ArretJson | undefined {
  const payes = decompte.arrets.filter((a) => a.joursIndemnises > 0);
  return (payes.length > 0 ? payes : decompte.arrets).at(-1);
}

/** The line explained first: the one whose amount pays most days, else the one that leaves most unpaid. */
export function principaleLigne(decompte: DecompteJson): Extract<Sujet, { genre: 'ligne' }> | null {
  const arret = arretPrincipal(decompte);
  if (arret === undefined) return null;
  const lignes = arret.periodes.flatMap((periode) =>
    indemnitesDe(periode).map((ligne) => ({ periode, ligne })),
  );
  const poids = (candidate: LigneJson) => {
    const pareilles = lignes.filter(({ ligne }) => memeMontant(ligne, candidate));
    const payee = candidate.montantJournalier !== '0.00';
    return somme(pareilles.map(({ periode }) => periode.jours)) + (payee ? TOUJOURS_DEVANT : 0);
  };
  const [premiere] = lignes.sort((a, b) => poids(b.ligne) - poids(a.ligne));
  return premiere === undefined ? null : { genre: 'ligne', arret, ...premiere };
}

/** More days than a life holds: a paid day outweighs any number of unpaid ones. */
const TOUJOURS_DEVANT = 1_000_000;

/** The day of the computation cuts a period in two without changing what a day is worth. */
function memeMontant(a: LigneJson, b: LigneJson): boolean {
  return (
    a.payeur === b.payeur && a.montantJournalier === b.montantJournalier && a.motif === b.motif
  );
}

/**
 * The first payment still planned, else the last of the past ones; `null` when there is none,
 * or when what is missing may bring one that is not in the list.
 */
export function versementMontre(
  decompte: DecompteJson,
): { readonly echeance: EcheanceJson; readonly titre: string } | null {
  const parDate = [...decompte.echeances].sort((a, b) => (a.le < b.le ? -1 : 1));
  const prochain = parDate.find((e) => e.certitude === 'prevu');
  if (prochain !== undefined) return { echeance: prochain, titre: 'Prochain versement' };
  const dernier = parDate.at(-1);
  if (dernier === undefined || decompte.totaux.net === null) return null;
  return { echeance: dernier, titre: 'Dernier versement' };
}
