import { noterLectures } from '../../dossiers/depot/lectures.ts';
import { dossier } from '../../dossiers/depot/requetes.ts';
import type { Ecriture } from '../../dossiers/depot/services.ts';
import { refusDe } from '../../erreurs/refus-metier.ts';
import { cleDe } from '../../espaces/http.ts';
import { QUOTAS, type Quotas } from '../reception/limites.ts';
import { piecesDuCoffre } from './coffre.ts';
import { usageDe } from './place.ts';
import { type LignePiece, piecesDe, piecesDuDossier } from './requetes.ts';
import {
  auCoffre,
  fermee,
  ordinaire,
  type PieceFermee,
  type PieceVue,
  vueDesAutres,
} from './vues.ts';

/** Everything the person sent, or an agency for them. What an agency sent to the vault is theirs to read. */
export async function mesPieces(
  e: Ecriture,
  personne: string,
): Promise<(PieceVue | PieceFermee)[]> {
  return miennes(e, personne, await e.tx.lignes(piecesDe(personne)));
}

export async function mesPiecesDuDossier(
  e: Ecriture,
  id: string,
): Promise<(PieceVue | PieceFermee)[]> {
  const ligne = await e.tx.premiere(dossier(id));
  if (ligne === undefined) throw refusDe('ALM-P-411');
  return miennes(e, ligne.personne_id, await e.tx.lignes(piecesDuDossier(id)));
}

export interface UsageVu {
  octets: number;
  octetsMax: number;
  pieces: number;
  piecesMax: number;
}

export async function monUsage(
  e: Ecriture,
  personne: string,
  quotas: Quotas = QUOTAS,
): Promise<UsageVu> {
  const { pieces, octets } = (await usageDe(e, personne, null)).personne;
  return { octets, octetsMax: quotas.personne.octets, pieces, piecesMax: quotas.personne.pieces };
}

/** For an agency or a manager: the queries' own walls say which ones; the reading of the list is noted. */
export async function piecesDesAutres(
  e: Ecriture,
  id: string,
): Promise<(PieceVue | PieceFermee)[]> {
  const ligne = await e.tx.premiere(dossier(id));
  if (ligne === undefined) throw refusDe('ALM-P-411');
  await noterLectures(e, [ligne], e.qui.role === 'agence' ? 'suivi-par-l-agence' : 'instruction');
  const lignes = await e.tx.lignes(piecesDuDossier(id));
  const cle = await cleDe(e, ligne.personne_id);
  return lignes.map((l) => vueDesAutres(l, cle));
}

async function miennes(
  e: Ecriture,
  personne: string,
  lignes: readonly LignePiece[],
): Promise<(PieceVue | PieceFermee)[]> {
  const cle = await cleDe(e, personne);
  const duCoffre = lignes.some((l) => l.document === null) ? await lireAuCoffre(e, personne) : null;
  return lignes.map((l) => {
    if (l.document !== null) return ordinaire(l, cle);
    const gardee = duCoffre?.gardees.get(l.id);
    // Left by an interrupted writing: what is known of it is said, no more.
    return duCoffre === null || gardee === undefined
      ? fermee(l)
      : auCoffre(l, gardee, duCoffre.cle);
  });
}

/** Kinds and names of the person's own vault, for the person; bytes are read elsewhere, and noted. */
async function lireAuCoffre({ services, qui }: Ecriture, personne: string) {
  const { coffre } = services.base;
  return coffre.transaction(qui, async (tx) => {
    const lignes = await tx.lignes(piecesDuCoffre(personne));
    if (lignes.length === 0) return null;
    return {
      gardees: new Map(lignes.map((l) => [l.id, l])),
      cle: await coffre.cles.lire(tx, personne),
    };
  });
}
