import type { DecompteJson, EcheanceJson } from '@almanach/moteur';
import { indemnitesDe } from '../maintien.ts';
import { centimes, centimesOuNul, somme } from '../montants.ts';

/** What the décompte pays, by who receives it; net of CSG and CRDS, in cents. */
export interface Recu {
  readonly vous: number;
  readonly employeur: number;
}

export type Etat =
  | { readonly genre: 'connu'; readonly recu: Recu }
  | { readonly genre: 'rien' }
  | { readonly genre: 'inconnu'; readonly min: number; readonly max: number | null }
  | { readonly genre: 'non-couvert' };

/** The four answers the page can give. */
export function etatDe(decompte: DecompteJson): Etat {
  const { net, netMin, netMax } = decompte.totaux;
  if (entierementNonCouvert(decompte)) return { genre: 'non-couvert' };
  if (net === null) {
    return { genre: 'inconnu', min: centimes(netMin ?? '0'), max: centimesOuNul(netMax) };
  }
  if (centimes(net) === 0) return { genre: 'rien' };
  return { genre: 'connu', recu: recuDe(decompte.echeances) };
}

export function recuDe(echeances: readonly EcheanceJson[]): Recu {
  const net = (beneficiaire: EcheanceJson['beneficiaire']) =>
    somme(echeances.filter((e) => e.beneficiaire === beneficiaire).map((e) => centimes(e.net)));
  return { vous: net('assure'), employeur: net('employeur') };
}

function entierementNonCouvert(decompte: DecompteJson): boolean {
  const lignes = decompte.arrets.flatMap((a) => a.periodes.flatMap(indemnitesDe));
  return lignes.length > 0 && lignes.every((l) => l.motif === 'non-couvert');
}

/** Days of all the stops, paid or not. */
export function joursDArret(decompte: DecompteJson): number {
  return somme(decompte.arrets.flatMap((a) => a.periodes.map((p) => p.jours)));
}
