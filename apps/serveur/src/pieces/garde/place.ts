import { sql } from '../../base/sql.ts';
import type { Ecriture } from '../../dossiers/depot/services.ts';
import type { Usage } from '../reception/quotas.ts';
import { auNomDe } from './coffre.ts';
import { placePrise } from './requetes.ts';

/** What a person keeps, and what a dossier does: the sizes of the vault are asked to the vault. */
export async function usageDe(
  e: Ecriture,
  personne: string,
  dossier: string | null,
): Promise<Usage> {
  const prises = await e.tx.lignes(placePrise(personne));
  const tailles = await taillesDuCoffre(
    e,
    personne,
    prises.filter((p) => p.taille === null).map((p) => p.piece_id),
  );
  const usage = {
    personne: { pieces: 0, octets: 0 },
    dossier: { pieces: 0, octets: 0 },
  };
  for (const { piece_id, dossier_id, taille } of prises) {
    const octets = taille ?? tailles.get(piece_id) ?? 0;
    for (const compte of dossier_id === dossier
      ? [usage.personne, usage.dossier]
      : [usage.personne]) {
      compte.pieces++;
      compte.octets += octets;
    }
  }
  return usage;
}

async function taillesDuCoffre(
  e: Ecriture,
  personne: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const lignes = await e.services.base.coffre.transaction(auNomDe(e.qui, personne), (tx) =>
    tx.lignes(sql<{ piece_id: string; taille: number }>`
      select piece_id, taille from place_prise(${ids}::uuid[])`),
  );
  return new Map(lignes.map((l) => [l.piece_id, l.taille]));
}
