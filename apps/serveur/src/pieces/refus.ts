import { composer } from '@almanach/textes';
import { CODES_PIECES, type CodePiece } from './codes.ts';

/** A refusal about a document: its code, and a sentence that tells what was expected, what came, what to do. */
export interface RefusPiece {
  code: CodePiece;
  /** Stable name of the code; also the kind that was expected. */
  nom: string;
  /** HTTP status that suits it. */
  statut: number;
  /** What came, in a few words: never the content, nor the name given by the person. */
  recu: string;
  message: string;
  messageEn: string;
}

export type Faits = Readonly<Record<string, string | number>>;

/** @param faits what the sentence needs; `recu` is also given apart. */
export function refuser(code: CodePiece, faits: Faits = {}): RefusPiece {
  const { nom, statut, message, messageEn } = CODES_PIECES[code];
  const remplir = (texte: string) =>
    texte.replace(/\{(\w+)\}/g, (_, cle: string) => String(faits[cle] ?? '?'));
  const recu = String(faits['recu'] ?? '');
  return {
    code,
    nom,
    statut,
    recu,
    message: composer(remplir(message)),
    messageEn: remplir(messageEn),
  };
}

/** Thrown, so that the transaction it is met in is undone. */
export class RefusDePiece extends Error {
  readonly refus: RefusPiece;

  constructor(refus: RefusPiece) {
    super(refus.code);
    this.name = 'RefusDePiece';
    this.refus = refus;
  }
}

export function refusDePiece(code: CodePiece, faits: Faits = {}): RefusDePiece {
  return new RefusDePiece(refuser(code, faits));
}

/** The refusal thrown, or what there is beside it. */
export function exigerPiece<T extends { ok: true }>(
  issue: T | { ok: false; refus: RefusPiece },
): T {
  if (issue.ok) return issue;
  throw new RefusDePiece(issue.refus);
}

/** 15728640 → "15 Mo"; the unit a phone shows. */
export function taille(octets: number): string {
  if (octets < 1_000) return octets <= 1 ? `${octets} octet` : `${octets} octets`;
  const [valeur, unite] = octets < 1_000_000 ? [octets / 1_000, 'ko'] : [octets / 1_000_000, 'Mo'];
  const arrondie = valeur < 10 ? Math.round(valeur * 10) / 10 : Math.round(valeur);
  return `${String(arrondie).replace('.', ',')} ${unite}`;
}
