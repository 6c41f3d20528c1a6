import { ecart } from '../delais/jours.ts';
import { ETATS_DOSSIER } from './etats/etats-dossier.ts';
import type { NomDossier } from './etats/machine.ts';

/** What two declarations are compared by. */
export interface ArretDeclare {
  dossier: string;
  personne: string;
  origine: 'assure' | 'agence' | 'dsn';
  nature: string;
  du: string;
  au: string | null;
  etat: NomDossier;
  /** Technical instant of the receipt. */
  recuLe: string;
}

export interface Doublon {
  survit: string;
  disparait: string;
  /** Same first day, compatible end and nature: merged by the machine. Else a manager decides. */
  certain: boolean;
  /** What the two do not say alike. */
  ecarts: readonly ('du' | 'au' | 'nature')[];
}

/** Two signatures of the same stop differ by a few days at most: beyond, they are two stops. */
const TOLERANCE = 3;

/** One dossier goes on; what the other one said joins its journal, and nothing is erased. */
export function doublon(a: ArretDeclare, b: ArretDeclare): Doublon | null {
  if (a.dossier === b.dossier || a.personne !== b.personne) return null;
  if (!ETATS_DOSSIER[a.etat].ouvert || !ETATS_DOSSIER[b.etat].ouvert) return null;
  // The same person twice the same way is a correction or a second stop: it is not for a machine to merge.
  const memeVoie = voie(a) === voie(b);
  if (Math.abs(ecart(a.du, b.du)) > TOLERANCE || !seChevauchent(a, b)) return null;
  const ecarts = ecartsEntre(a, b);
  const [survit, disparait] = avance(a, b) <= 0 ? [a, b] : [b, a];
  return {
    survit: survit.dossier,
    disparait: disparait.dossier,
    certain: !memeVoie && ecarts.length === 0,
    ecarts,
  };
}

/** All pairs a new declaration makes with those already there; the surest first. */
export function doublons(nouveau: ArretDeclare, autres: readonly ArretDeclare[]): Doublon[] {
  return autres
    .map((autre) => doublon(nouveau, autre))
    .filter((d) => d !== null)
    .sort((x, y) => Number(y.certain) - Number(x.certain));
}

function voie(a: ArretDeclare): 'assure' | 'employeur' {
  return a.origine === 'assure' ? 'assure' : 'employeur';
}

function seChevauchent(a: ArretDeclare, b: ArretDeclare): boolean {
  return (a.au === null || a.au >= b.du) && (b.au === null || b.au >= a.du);
}

/** An end not known yet does not disagree with an end. */
function ecartsEntre(a: ArretDeclare, b: ArretDeclare): Doublon['ecarts'] {
  const ecarts: ('du' | 'au' | 'nature')[] = [];
  if (a.du !== b.du) ecarts.push('du');
  if (a.au !== null && b.au !== null && a.au !== b.au) ecarts.push('au');
  if (a.nature !== b.nature) ecarts.push('nature');
  return ecarts;
}

/** Past the door of the examination, whatever it waits for there. */
const EXAMINES: ReadonlySet<NomDossier> = new Set(['attente_ss', 'instruction', 'avis_medical']);

/** The one being examined goes on, else the first received: its reference and its clocks are already known. */
function avance(a: ArretDeclare, b: ArretDeclare): number {
  const parEtat = Number(EXAMINES.has(b.etat)) - Number(EXAMINES.has(a.etat));
  if (parEtat !== 0) return parEtat;
  if (a.recuLe !== b.recuLe) return a.recuLe < b.recuLe ? -1 : 1;
  return a.dossier < b.dossier ? -1 : 1;
}
