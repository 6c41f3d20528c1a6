import type { ClesPersonnes } from '../../base/cles/personnes.ts';
import type { Tx } from '../../base/pool.ts';
import { RefusBase } from '../../base/refus.ts';
import { sql } from '../../base/sql.ts';
import { type Maillon, type VerdictChaine, verifierChaine } from '../../journal/chaine.ts';
import { engager } from '../../journal/engagement.ts';
import { canoniser } from '../../sceau/canoniser.ts';
import type { Json } from '../../sceau/json.ts';
import { deriver } from '../etats/deriver.ts';
import { ouvrirContenu } from './faits.ts';
import { type LigneEvenement, maillonDe } from './lignes.ts';
import { journalDe, suiviDe, teteDe } from './requetes.ts';

export type VerdictDossier =
  | VerdictChaine
  | {
      intacte: false;
      rang: number;
      cause: 'contenu' | 'declaration' | 'projection' | 'introuvable';
    };

/** Reads the whole journal back: chain, head, payloads that still open, and what was derived from it. */
export async function verifierDossier(
  tx: Tx,
  cles: ClesPersonnes,
  dossier: string,
): Promise<VerdictDossier> {
  const tete = await tx.premiere(teteDe(dossier));
  if (tete === undefined) return { intacte: false, rang: 0, cause: 'introuvable' };
  const lignes = await tx.lignes(journalDe(dossier));
  const maillons = lignes.map(maillonDe);
  const attendue =
    tete.tete === null ? null : { rang: tete.rang, empreinte: tete.tete.toString('hex') };
  const verdict = verifierChaine(maillons, attendue);
  if (!verdict.intacte) return verdict;
  if (verdict.tete !== null && verdict.tete.rang !== tete.rang) {
    return { intacte: false, rang: tete.rang + 1, cause: 'tete' };
  }
  const rompu = await contenuRompu(tx, cles, tete.personne_id, lignes);
  if (rompu !== null) return { intacte: false, rang: rompu, cause: 'contenu' };
  const perdue = await declarationPerdue(tx, dossier, maillons);
  if (perdue !== null) return { intacte: false, rang: perdue, cause: 'declaration' };
  const suivi = await tx.premiere(suiviDe(dossier));
  const derive = deriver(maillons.map((m) => m.evenement));
  const juste =
    derive.ok &&
    suivi !== undefined &&
    derive.valeur.etat === tete.etat &&
    canonique(derive.valeur) === canonique(suivi.derive);
  return juste ? verdict : { intacte: false, rang: tete.rang, cause: 'projection' };
}

/** First rank whose payload is not what its commitment says. Destroyed keys leave the chain to prove the rest. */
async function contenuRompu(
  tx: Tx,
  cles: ClesPersonnes,
  personne: string,
  lignes: readonly LigneEvenement[],
): Promise<number | null> {
  const fermees = lignes.filter((l) => l.contenu_chiffre !== null);
  if (fermees.length === 0) return null;
  const cle = await cles.lire(tx, personne).catch((erreur: unknown) => {
    if (erreur instanceof RefusBase && erreur.code === 'ALM-P-621') return null;
    throw erreur;
  });
  if (cle === null) return null;
  for (const { contenu_chiffre: chiffre, contenu_empreinte: dite, rang, dossier_id } of fermees) {
    if (chiffre === null) continue;
    try {
      const { contenu, sel } = ouvrirContenu(cle, { dossier: dossier_id, rang }, chiffre);
      if (engager(contenu, sel) !== dite?.toString('hex')) return rang;
    } catch {
      return rang;
    }
  }
  return null;
}

/** First rank whose declaration is not kept, or is not the one whose commitment it chained. */
async function declarationPerdue(
  tx: Tx,
  dossier: string,
  maillons: readonly Maillon[],
): Promise<number | null> {
  const gardees = await tx.lignes(sql<{ id: string; engagement: Buffer }>`
    select id, engagement from declarations where dossier_id = ${dossier}`);
  const engagements = new Map(gardees.map((g) => [g.id, g.engagement.toString('hex')]));
  const perdue = maillons.find(({ evenement: e }) => {
    if (e.type !== 'declaration-recue' && e.type !== 'declaration-completee') return false;
    return engagements.get(e.charge.declaration) !== e.charge.empreinte;
  });
  return perdue?.evenement.rang ?? null;
}

function canonique(derive: object): string {
  return canoniser(JSON.parse(JSON.stringify(derive)) as Json);
}
