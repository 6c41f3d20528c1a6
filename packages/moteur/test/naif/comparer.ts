import { ecrireJour, type Jour, j } from '@almanach/bareme';
import type { DecompteJson, SituationJson } from '@almanach/moteur';
import { cents, decompter, droit } from '../calcul.ts';
import { lireFaits } from './faits.ts';
import { maladie } from './maladie.ts';
import type { JourNaif } from './types.ts';

/** Days on which the engine and the oracle do not pay alike, both rows side by side. */
export interface Ecart {
  jour: string;
  moteur: string;
  naif: string;
}

export type Verdict = { quoi: 'refusee' } | { quoi: 'accord'; jours: number } | { quoi: 'ecart'; ecarts: Ecart[] };

export function comparer(situation: SituationJson): Verdict {
  const d = decompter(situation);
  if (d === null) return { quoi: 'refusee' };
  const naif = maladie(lireFaits(situation), droit);
  const ecarts = differences(lignesParJour(d), naif);
  return ecarts.length === 0 ? { quoi: 'accord', jours: naif.length } : { quoi: 'ecart', ecarts };
}

interface Ligne {
  payeur: string;
  cents: number | null;
  motif: string;
}

function lignesParJour(d: DecompteJson): Map<Jour, Ligne[]> {
  const jours = new Map<Jour, Ligne[]>();
  for (const a of d.arrets)
    for (const p of a.periodes) {
      const lignes = p.lignes.map((l) => ({
        payeur: l.payeur,
        cents: l.montantJournalier === null ? null : cents(l.montantJournalier),
        motif: l.motif,
      }));
      const du = j(p.du);
      for (let i = 0; i < p.jours; i++) jours.set(du + i, [...(jours.get(du + i) ?? []), ...lignes]);
    }
  return jours;
}

/** Only what is paid is compared, and by whom: a zero has its reason, which the oracle does not judge. */
function differences(moteur: Map<Jour, Ligne[]>, naif: readonly JourNaif[]): Ecart[] {
  const ecarts: Ecart[] = [];
  const parJour = new Map<Jour, JourNaif[]>();
  for (const n of naif) {
    const deja = parJour.get(n.jour);
    if (deja === undefined) parJour.set(n.jour, [n]);
    else deja.push(n);
  }
  for (const [jour, rangs] of parJour) {
    const lignes = moteur.get(jour) ?? [];
    if (lignes.length > 0 && payes(lignes) === payes(rangs)) continue;
    ecarts.push({ jour: ecrireJour(jour), moteur: dire(lignes), naif: dire(rangs) });
  }
  for (const [jour, lignes] of moteur)
    if (!parJour.has(jour))
      ecarts.push({ jour: ecrireJour(jour), moteur: dire(lignes), naif: 'aucun jour' });
  return ecarts.sort((a, b) => (a.jour < b.jour ? -1 : 1));
}

function payes(lignes: readonly { payeur: string; cents: number | null }[]): string {
  return lignes
    .filter((l) => l.cents !== 0)
    .map((l) => `${l.payeur} ${l.cents}`)
    .sort()
    .join(' ; ');
}

function dire(lignes: readonly (Ligne | JourNaif)[]): string {
  return lignes
    .map((l) => `${l.payeur} ${l.cents} (${'motif' in l ? l.motif : l.pourquoi})`)
    .join(' ; ');
}
