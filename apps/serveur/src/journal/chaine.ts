import { empreinte } from '../sceau/empreinte.ts';
import { type Evenement, schemaEvenement } from './evenements.ts';

/** An event in its chain: `empreinte` covers the event and the fingerprint before it. */
export interface Maillon {
  evenement: Evenement;
  precedente: string | null;
  empreinte: string;
}

/** The last link of a chain, as the dossier or a daily root keeps it. */
export interface Tete {
  rang: number;
  empreinte: string;
}

export type CauseRupture =
  | 'evenement-illisible'
  | 'rang'
  | 'dossier'
  | 'precedente'
  | 'empreinte'
  | 'tete';

export type VerdictChaine =
  | { intacte: true; tete: Tete | null }
  /** First broken rank. */
  | { intacte: false; rang: number; cause: CauseRupture };

/** Adds an event at the end. Its rank and its dossier must be those that the chain expects. */
export function chainer(dernier: Maillon | null, evenement: Evenement): Maillon {
  if (dernier !== null && dernier.evenement.dossier !== evenement.dossier) {
    throw new RangeError('an event of the same dossier was expected');
  }
  return chainerApres(
    dernier && { rang: dernier.evenement.rang, empreinte: dernier.empreinte },
    evenement,
  );
}

/** For whoever keeps the head alone, of the event's own dossier. */
export function chainerApres(tete: Tete | null, evenement: Evenement): Maillon {
  const attendu = (tete?.rang ?? 0) + 1;
  if (evenement.rang !== attendu) throw new RangeError(`rank ${attendu} was expected`);
  const precedente = tete?.empreinte ?? null;
  return { evenement, precedente, empreinte: empreinteDe(evenement, precedente) };
}

/**
 * @param attendue head kept elsewhere: without it, a chain cut at its end looks whole.
 */
export function verifierChaine(
  maillons: readonly Maillon[],
  attendue: Tete | null = null,
): VerdictChaine {
  let precedente: string | null = null;
  for (const [i, maillon] of maillons.entries()) {
    const cause = ruptureDe(maillon, i + 1, maillons[0]?.evenement.dossier, precedente);
    if (cause !== null) return { intacte: false, rang: i + 1, cause };
    precedente = maillon.empreinte;
  }
  const rang = maillons.length;
  if (attendue !== null) {
    if (rang < attendue.rang) return { intacte: false, rang: rang + 1, cause: 'tete' };
    // Longer than the head known: what the head covers must be what it covered.
    if (maillons[attendue.rang - 1]?.empreinte !== attendue.empreinte) {
      return { intacte: false, rang: attendue.rang, cause: 'tete' };
    }
  }
  return { intacte: true, tete: precedente === null ? null : { rang, empreinte: precedente } };
}

function ruptureDe(
  maillon: Maillon,
  rang: number,
  dossier: string | undefined,
  precedente: string | null,
): CauseRupture | null {
  // Unknown keys are refused: nothing may be slipped in beside what is covered.
  if (!schemaEvenement.safeParse(maillon.evenement).success) return 'evenement-illisible';
  if (maillon.evenement.rang !== rang) return 'rang';
  if (maillon.evenement.dossier !== dossier) return 'dossier';
  if (maillon.precedente !== precedente) return 'precedente';
  return empreinteDe(maillon.evenement, precedente) === maillon.empreinte ? null : 'empreinte';
}

function empreinteDe(evenement: Evenement, precedente: string | null): string {
  return empreinte({ evenement, precedente });
}
