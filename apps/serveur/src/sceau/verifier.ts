import { verify } from 'node:crypto';
import { objetCle, type Trousseau } from './cles.ts';
import { empreinte } from './empreinte.ts';
import type { Json } from './json.ts';
import { aSigner, type Sceau, schemaSceau, type UsageSceau } from './sceller.ts';

export type CauseSceau =
  | 'sceau-illisible'
  | 'autre-usage'
  | 'cle-inconnue'
  | 'cle-hors-periode'
  | 'cle-compromise'
  | 'contenu-change'
  | 'signature-fausse';

export type VerdictSceau = { valide: true; sceau: Sceau } | { valide: false; cause: CauseSceau };

/** Public: whoever holds the content, its seal and the published ring can verify without us. Never throws on what it is given. */
export function verifierSceau(
  contenu: Json,
  recu: unknown,
  usage: UsageSceau,
  trousseau: Trousseau,
): VerdictSceau {
  const lu = schemaSceau.safeParse(recu);
  if (!lu.success) return faux('sceau-illisible');
  const sceau = lu.data;
  if (sceau.usage !== usage) return faux('autre-usage');
  const publiee = trousseau.find((c) => c.id === sceau.cle);
  const cle = publiee === undefined ? null : objetCle(publiee);
  if (publiee === undefined || cle === null) return faux('cle-inconnue');
  const le = Date.parse(sceau.le);
  if (publiee.compromiseLe !== null && le >= Date.parse(publiee.compromiseLe)) {
    return faux('cle-compromise');
  }
  const finie = publiee.jusqua !== null && le > Date.parse(publiee.jusqua);
  if (finie || le < Date.parse(publiee.depuis)) return faux('cle-hors-periode');
  if (empreinteLue(contenu) !== sceau.empreinte) return faux('contenu-change');
  const signature = Buffer.from(sceau.signature, 'base64url');
  // The last character holds four bits that say nothing: one signature has one text.
  if (signature.toString('base64url') !== sceau.signature) return faux('signature-fausse');
  return verify(null, aSigner(sceau), cle, signature)
    ? { valide: true, sceau }
    : faux('signature-fausse');
}

/** What JSON cannot say was never sealed. */
function empreinteLue(contenu: Json): string | null {
  try {
    return empreinte(contenu);
  } catch (erreur) {
    if (erreur instanceof TypeError) return null;
    throw erreur;
  }
}

function faux(cause: CauseSceau): VerdictSceau {
  return { valide: false, cause };
}
