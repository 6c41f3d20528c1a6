import {
  type LectureDecompte,
  lireDecompteCsv,
  OCTETS_MAX,
  refuserSansLire,
} from '@almanach/echanges';
import type { CodeLigne } from '@almanach/moteur';

const DEBUT = 4096;

/** A file too big is not read, a binary one not beyond its start. */
export async function lireFichier(fichier: Blob): Promise<LectureDecompte> {
  if (fichier.size > OCTETS_MAX) return refuse('ALM-V-001');
  const code = refuserSansLire(fichier.size, await octets(fichier.slice(0, DEBUT)));
  return code === null ? lireDecompteCsv(await octets(fichier)) : refuse(code);
}

async function octets(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

function refuse(code: CodeLigne): LectureDecompte {
  const erreur = { code, ligne: 0, champ: null, colonne: '', recu: '' };
  return { lignes: [], erreurs: [erreur], rangees: [], colonnesIgnorees: [] };
}
