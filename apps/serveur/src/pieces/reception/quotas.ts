import { type RefusPiece, refuser, taille } from '../refus.ts';
import { QUOTAS, type Quota, type Quotas } from './limites.ts';

/** What is already kept, before the piece that comes. */
export type Usage = Quotas;

/** The refusal of a piece of that size, or `null` when there is room for it. */
export function verifierQuotas(
  usage: Usage,
  octets: number,
  quotas: Quotas = QUOTAS,
): RefusPiece | null {
  return (
    depasser('ALM-P-312', usage.dossier, octets, quotas.dossier) ??
    depasser('ALM-P-311', usage.personne, octets, quotas.personne)
  );
}

function depasser(
  code: 'ALM-P-311' | 'ALM-P-312',
  usage: Quota,
  octets: number,
  quota: Quota,
): RefusPiece | null {
  const pieces = usage.pieces + 1;
  if (pieces > quota.pieces) {
    return refuser(code, { max: `${quota.pieces} fichiers`, recu: `${pieces} fichiers` });
  }
  const total = usage.octets + octets;
  if (total <= quota.octets) return null;
  return refuser(code, { max: taille(quota.octets), recu: taille(total) });
}
