import type { Ecriture } from '../../dossiers/depot/services.ts';
import { type Declaration, type DeclarationArret, declareUnArret } from '../declaration.ts';
import { type Demarche, demarches } from '../demarches.ts';
import { type Piece, piecesAttendues } from '../pieces.ts';
import {
  type ConsequenceCaisse,
  consequenceCaisse,
  type RetardAuRegime,
  retardAuRegime,
} from '../retard.ts';
import type { DejaTenu } from './connu.ts';
import { arretsConnus } from './faits.ts';

/** What a declaration leads to: told before it is sent, and again with its receipt. */
export interface Suite {
  /** Who declares what, to whom, until when. */
  demarches: readonly Demarche[];
  pieces: readonly Piece[];
  retard: {
    /** A notice sent on that day; `null` when the doctor sends it, or when nothing is to be sent. */
    caisse: ConsequenceCaisse | null;
    regime: RetardAuRegime | null;
  };
}

export function demarchesDe(e: Ecriture, d: Declaration, tenu: DejaTenu): Demarche[] {
  if (!declareUnArret(d)) return [];
  const suivi = tenu.dossiers.flatMap((x) => arretsConnus(x.faits)).find((a) => a.id === d.arret);
  const debut = d.objet === 'prolongation' ? suivi?.du : undefined;
  return demarches(d, e.services.droit(), null, debut);
}

/** @param le day of the declaration: today before it is sent, the receipt's own afterwards. */
export function suiteDe(
  e: Ecriture,
  d: Declaration,
  tenu: DejaTenu,
  le: string,
  connues: ReadonlySet<string> = new Set(),
): Suite {
  const dites = demarchesDe(e, d, tenu);
  const jusque = dites.find((x) => x.quoi === 'prevoyance')?.jusque ?? null;
  return {
    demarches: dites,
    pieces: piecesAttendues(d, connues),
    retard: {
      caisse: declareUnArret(d) ? retardCaisse(e, d, le) : null,
      regime: jusque === null ? null : retardAuRegime(jusque, le),
    },
  };
}

/** A former warning is known to the caisse alone: none is presumed, and the screens say what a second one costs. */
function retardCaisse(e: Ecriture, d: DeclarationArret, le: string): ConsequenceCaisse | null {
  if (d.envoiCaisse === 'medecin') return null;
  const { prescritLe, au } = d;
  const hospitalise = d.hospitalisation !== null;
  const envoi = { prescritLe, envoyeLe: le, au, hospitalise, impossible: false };
  return consequenceCaisse(envoi, null, e.services.droit());
}
