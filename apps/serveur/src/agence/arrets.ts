import { lireTenu, visible } from '../declarations/depot/connu.ts';
import { arretsConnus } from '../declarations/depot/faits.ts';
import { noterLectures } from '../dossiers/depot/lectures.ts';
import type { LigneDossier } from '../dossiers/depot/lignes.ts';
import { dossiersDe, suiviAEcrire } from '../dossiers/depot/requetes.ts';
import type { Ecriture } from '../dossiers/depot/services.ts';
import { bref, type DossierBref } from '../dossiers/depot/vues.ts';
import type { EtatPiece } from '../dossiers/etats/dossier-derive.ts';
import { cleDe } from '../espaces/http.ts';
import { genreDemande } from '../pieces/demandes.ts';
import type { Document } from '../pieces/documents.ts';

/** A stop as an agency reads it: its days and its dossier. Neither its nature nor anything told to others. */
export interface ArretChezNous {
  id: string;
  du: string;
  au: string | null;
  dossier: DossierBref;
}

/** Stops that stand in dossiers of the caller's agencies, the latest first. */
export async function arretsChezNous(e: Ecriture, personne: string): Promise<ArretChezNous[]> {
  const tenu = await lireTenu(e, personne, await cleDe(e, personne));
  const brefs = new Map((await e.tx.lignes(dossiersDe(personne))).map((l) => [l.id, bref(l)]));
  const lus = tenu.dossiers.filter((d) => visible(e, d));
  await noterLectures(
    e,
    lus.map((d) => ({ id: d.dossier, personne_id: personne })),
    'suivi-par-l-agence',
  );
  return lus
    .flatMap((d) => {
      const dossier = brefs.get(d.dossier);
      if (dossier === undefined) return [];
      return arretsConnus(d.faits).map(({ id, du, au }) => ({ id, du, au, dossier }));
    })
    .sort((a, b) => (a.du < b.du ? 1 : -1));
}

/** A document asked of the agency, as the journal names it. */
export interface DemandeALAgence {
  piece: string;
  nature: string;
  /** The kind that answers it. */
  document: Document;
  etat: EtatPiece;
  depuis: string;
  motif: string | null;
}

/** What the agency itself was asked for; what others were asked is not its to know. */
export async function demandesALAgence(
  e: Ecriture,
  { id }: Pick<LigneDossier, 'id'>,
): Promise<DemandeALAgence[]> {
  const suivi = await e.tx.premiere(suiviAEcrire(id));
  return (suivi?.derive.pieces ?? [])
    .filter((p) => p.aupres === 'agence')
    .map(({ piece, nature, etat, depuis, motif }) => {
      return { piece, nature, document: genreDemande(nature), etat, depuis, motif };
    });
}
