import { plusJours } from '../delais/jours.ts';
import type { Acteur } from '../journal/champs.ts';
import { type DossierDerive, manque, type PieceSuivie } from './etats/dossier-derive.ts';
import { REGLAGES_DOSSIER, type ReglagesDossier } from './reglages.ts';

export interface RelanceDue {
  palier: 7 | 21;
  demandeLe: string;
  aupres: Acteur;
  pieces: readonly string[];
}

export interface Echeancier {
  /** To send today: one a person and a demand, the latest step only when several were missed. */
  dues: readonly RelanceDue[];
  /** Put aside today: it may be opened again, by the first document that comes. */
  sansSuite: boolean;
  /** Day of what comes next; `null` when nothing does. */
  prochaine: string | null;
}

/** Reminders at 7 and 21 days, put aside at 90. Refusing for lateness is forbidden (R-I-23): putting aside is not refusing. */
export function relances(
  d: DossierDerive,
  aujourdhui: string,
  reglages: ReglagesDossier = REGLAGES_DOSSIER,
): Echeancier {
  const enAttente = d.etat === 'incomplet' || d.etat === 'recu';
  const manquantes = enAttente ? d.pieces.filter(manque) : [];
  const groupes = grouper(manquantes);
  const dues = groupes.flatMap((g) => due(d, g, aujourdhui, reglages));
  const fin = finDuDossier(d, manquantes, reglages);
  const futures = groupes
    .flatMap((g) => reglages.relances.map((palier) => plusJours(g.demandeLe, palier)))
    .concat(fin ?? [])
    .filter((jour) => jour > aujourdhui)
    .sort();
  const sansSuite = fin !== null && fin <= aujourdhui;
  return {
    dues: sansSuite ? [] : dues,
    sansSuite,
    prochaine: sansSuite ? null : (futures[0] ?? null),
  };
}

interface Groupe {
  demandeLe: string;
  aupres: Acteur;
  pieces: string[];
}

function grouper(pieces: readonly PieceSuivie[]): Groupe[] {
  const groupes = new Map<string, Groupe>();
  for (const { depuis, aupres, piece } of pieces) {
    const cle = `${depuis} ${aupres}`;
    const groupe = groupes.get(cle) ?? { demandeLe: depuis, aupres, pieces: [] };
    groupe.pieces.push(piece);
    groupes.set(cle, groupe);
  }
  return [...groupes.values()];
}

function due(
  d: DossierDerive,
  { demandeLe, aupres, pieces }: Groupe,
  aujourdhui: string,
  reglages: ReglagesDossier,
): RelanceDue[] {
  const palier = reglages.relances.filter((p) => plusJours(demandeLe, p) <= aujourdhui).at(-1);
  if (palier === undefined) return [];
  const faite = d.relances.some(
    (r) => r.demandeLe === demandeLe && r.aupres === aupres && r.palier >= palier,
  );
  return faite ? [] : [{ palier, demandeLe, aupres, pieces }];
}

/**
 * The last demand counts, so that asking for more gives more time. Only what the person alone can send puts a
 * dossier aside: the silence of an agency or a caisse is not theirs.
 */
function finDuDossier(
  d: DossierDerive,
  manquantes: readonly PieceSuivie[],
  reglages: ReglagesDossier,
): string | null {
  const autres = manquantes.some((p) => p.aupres !== 'assure');
  if (d.etat !== 'incomplet' || autres || d.periodes.length > 0) return null;
  const derniere = manquantes
    .map((p) => p.depuis)
    .sort()
    .at(-1);
  return derniere === undefined ? null : plusJours(derniere, reglages.sansSuite);
}
