import { quotient } from '../nombres/arrondi.ts';
import { centiemes } from '../nombres/decimal.ts';
import type { SituationJson } from '../situation/schema.ts';
import { balayer } from './balayer.ts';
import { type Cle, cote, douteux } from './cotes.ts';
import { jourPublie, type Ligne } from './lignes.ts';

export type VersementJson = NonNullable<SituationJson['versements']>[number];

export interface Repartition {
  lignes: Ligne[];
  /** False when the sum was spread evenly, because it is not what its days are worth. */
  exacte: boolean;
}

/**
 * Days of one payment. When it is exactly what its days are worth, each gets its own amount; otherwise the sum is
 * spread evenly and the cents that remain go one by one to the first days. The sum is the payment's, always.
 */
export function repartir(versement: VersementJson, dus: readonly Ligne[]): Repartition {
  const cle: Cle = { payeur: versement.payeur, beneficiaire: versement.beneficiaire };
  const [du, au] = [jourPublie(versement.du), jourPublie(versement.au)];
  const verse = (debut: number, fin: number, cents: number): Ligne => ({
    ...cle,
    du: debut,
    au: fin,
    prestation: null,
    motif: 'verse',
    certitude: 'certain',
    min: cents,
    max: cents,
    trace: [],
  });
  const total = centiemes(versement.brut);
  const attendus = coupes(dus, du, au, cle);
  if (attendus?.reduce((s, a) => s + a.cents * (a.au - a.du + 1), 0) === total)
    return { lignes: attendus.map((a) => verse(a.du, a.au, a.cents)), exacte: true };
  const jours = au - du + 1;
  const parJour = quotient(total, jours);
  const reste = total - parJour * jours;
  const lignes = [
    ...(reste > 0 ? [verse(du, du + reste - 1, parJour + 1)] : []),
    ...(reste < jours ? [verse(du + reste, au, parJour)] : []),
  ];
  return { lignes, exacte: jours === 1 };
}

/** What the days are worth for this payee; `null` when a day is unknown. */
function coupes(dus: readonly Ligne[], du: number, au: number, cle: Cle) {
  const dedans = dus
    .filter((l) => l.du <= au && l.au >= du)
    .map((l) => ({ ...l, du: Math.max(l.du, du), au: Math.min(l.au, au) }));
  const intervalles = balayer([], dedans);
  if (intervalles.some((i) => douteux(i, cle.payeur))) return null;
  return intervalles.flatMap((i) => {
    const siennes = i.apres.filter(
      (l) => l.payeur === cle.payeur && l.beneficiaire === cle.beneficiaire,
    );
    const cents = cote(siennes)?.min ?? 0;
    return cents === 0 ? [] : [{ du: i.du, au: i.au, cents }];
  });
}
