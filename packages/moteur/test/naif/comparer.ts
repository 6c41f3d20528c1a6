import { ecrireJour, type Jour, j } from '@almanach/bareme';
import type { DecompteJson, SituationJson } from '@almanach/moteur';
import { cents, decompter, droit } from '../calcul.ts';
import type { Etude } from './regimes.ts';
import type { JourNaif } from './types.ts';

/** Days on which the engine and the oracle do not pay alike, both rows side by side. */
export interface Ecart {
  jour: string;
  moteur: string;
  naif: string;
}

export type Verdict =
  | { quoi: 'refusee' }
  | { quoi: 'accord'; jours: number }
  | { quoi: 'ecart'; ecarts: readonly Ecart[] };

/** Computes one situation twice and compares every day. */
export function comparer(etude: Etude, situation: SituationJson): Verdict {
  const d = decompter(situation);
  if (d === null) return { quoi: 'refusee' };
  const naif = etude.calculer(situation, droit);
  const ecarts = differences(lignesParJour(d), parJour(naif));
  return ecarts.length === 0 ? { quoi: 'accord', jours: naif.length } : { quoi: 'ecart', ecarts };
}

interface Ligne {
  payeur: string;
  /** `null` when the engine says that it does not know. */
  cents: number | null;
  pourquoi: string;
}

function lignesParJour(d: DecompteJson): Map<Jour, Ligne[]> {
  const jours = new Map<Jour, Ligne[]>();
  for (const a of d.arrets)
    for (const p of a.periodes) {
      const lignes = p.lignes.map((l) => ({
        payeur: l.payeur,
        cents: l.montantJournalier === null ? null : cents(l.montantJournalier),
        pourquoi: l.motif,
      }));
      const du = j(p.du);
      for (let i = 0; i < p.jours; i++) jours.set(du + i, lignes);
    }
  return jours;
}

function parJour(naif: readonly JourNaif[]): Map<Jour, Ligne[]> {
  const jours = new Map<Jour, Ligne[]>();
  for (const n of naif) {
    const deja = jours.get(n.jour);
    if (deja === undefined) jours.set(n.jour, [n]);
    else deja.push(n);
  }
  return jours;
}

/** Only what is paid is compared, and by whom: a zero has its reason, which the oracle does not judge. */
function differences(moteur: Map<Jour, Ligne[]>, naif: Map<Jour, Ligne[]>): Ecart[] {
  const ecarts: Ecart[] = [];
  for (const jour of new Set([...moteur.keys(), ...naif.keys()])) {
    const [m, n] = [moteur.get(jour), naif.get(jour)];
    if (m !== undefined && n !== undefined && memes(m, n)) continue;
    ecarts.push({ jour: ecrireJour(jour), moteur: dire(m), naif: dire(n) });
  }
  return ecarts.sort((a, b) => (a.jour < b.jour ? -1 : 1));
}

function memes(a: readonly Ligne[], b: readonly Ligne[]): boolean {
  if (a.length === 1 && b.length === 1) {
    const [x, y] = [a[0] as Ligne, b[0] as Ligne];
    return x.cents === y.cents && (x.cents === 0 || x.payeur === y.payeur);
  }
  return payes(a) === payes(b);
}

function payes(lignes: readonly Ligne[]): string {
  return lignes
    .filter((l) => l.cents !== 0)
    .map((l) => `${l.payeur} ${l.cents ?? 'inconnu'}`)
    .sort()
    .join(' ; ');
}

function dire(lignes: readonly Ligne[] | undefined): string {
  if (lignes === undefined) return 'aucun jour';
  return lignes.map((l) => `${l.payeur} ${l.cents ?? 'inconnu'} (${l.pourquoi})`).join(' ; ');
}

/** A disagreement, for the person who will settle it: the first days, and the facts. */
export function raconter(
  regime: string,
  situation: SituationJson,
  ecarts: readonly Ecart[],
): string {
  const jours = ecarts
    .slice(0, 10)
    .map((e) => `  ${e.jour}  moteur: ${e.moteur}  |  naïf: ${e.naif}`)
    .join('\n');
  return `${regime}: ${ecarts.length} jours en désaccord\n${jours}\n${JSON.stringify(situation)}`;
}
