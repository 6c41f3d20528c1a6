import { sql } from '../../base/sql.ts';
import { ajouter } from '../../dossiers/depot/ajouter.ts';
import type { LigneDossier } from '../../dossiers/depot/lignes.ts';
import { suiviAEcrire } from '../../dossiers/depot/requetes.ts';
import type { Ecriture } from '../../dossiers/depot/services.ts';
import type { PieceSuivie } from '../../dossiers/etats/dossier-derive.ts';
import { avancer, type GestePiece } from '../etats.ts';
import { MOTIFS_REFUS } from '../motifs.ts';
import { exigerPiece, refusDePiece } from '../refus.ts';
import { etatDe, type LigneBreve, objetDe, poserEtat } from './requetes.ts';

export type Examen =
  | { decision: 'ouverte' }
  | { decision: 'acceptee' }
  | { decision: 'refusee'; motif: string };

/** What nobody can see by looking. */
const SEUL_L_ANTIVIRUS = 'infectee';
const MOTIFS_D_EXAMEN = MOTIFS_REFUS.filter((motif) => motif !== SEUL_L_ANTIVIRUS);

const GESTES = { ouverte: 'ouvrir', acceptee: 'accepter' } as const;

/**
 * One gesture, two writings in one transaction: the event of the journal, and the state of the files that answer to
 * that document. Of a file that was kept, only what was opened is judged.
 * @param objet the document as the journal names it.
 */
export async function examinerPiece(
  e: Ecriture,
  dossier: string,
  objet: string,
  examen: Examen,
): Promise<void> {
  const geste = gesteDe(examen);
  // Shown a page, it was opened already: saying so is no fault.
  if (
    examen.decision === 'ouverte' &&
    (await suivieAuJournal(e, dossier, objet))?.etat === 'ouverte'
  )
    return;
  if (geste.geste === 'refuser' && geste.motif === SEUL_L_ANTIVIRUS) {
    throw refusDePiece('ALM-P-321', { max: MOTIFS_D_EXAMEN.join(', '), recu: geste.motif });
  }
  for (const ligne of await e.tx.lignes(fichiersDe(dossier, objet))) {
    const { etat } = exigerPiece(avancer(etatDe(ligne), geste, e.instant));
    await e.tx.executer(poserEtat(ligne.id, etat));
  }
  const pourquoi = 'examen';
  if (examen.decision === 'refusee') {
    const charge = { piece: objet, motif: examen.motif };
    await ajouter(e, dossier, [{ type: 'piece-refusee', charge, pourquoi }]);
    return;
  }
  const type = examen.decision === 'ouverte' ? 'piece-ouverte' : 'piece-acceptee';
  await ajouter(e, dossier, [{ type, charge: { piece: objet }, pourquoi }]);
}

/** A manager was shown a page: the first time is dated, in the journal while the dossier goes on. */
export async function noterOuverture(
  e: Ecriture,
  { id, ouvert }: Pick<LigneDossier, 'id' | 'ouvert'>,
  ligne: LigneBreve,
): Promise<void> {
  if (ligne.etat !== 'recue') return;
  const { etat } = exigerPiece(avancer(etatDe(ligne), { geste: 'ouvrir' }, e.instant));
  await e.tx.executer(poserEtat(ligne.id, etat));
  const objet = objetDe(ligne);
  const suivie = await suivieAuJournal(e, id, objet);
  if (!ouvert || suivie?.etat !== 'recue' || suivie.coffre) return;
  const pourquoi = 'examen';
  await ajouter(e, id, [{ type: 'piece-ouverte', charge: { piece: objet }, pourquoi }]);
}

async function suivieAuJournal(
  e: Ecriture,
  dossier: string,
  objet: string,
): Promise<PieceSuivie | undefined> {
  const suivi = await e.tx.premiere(suiviAEcrire(dossier));
  return suivi?.derive.pieces.find((p) => p.piece === objet);
}

function gesteDe(examen: Examen): GestePiece {
  return examen.decision === 'refusee'
    ? { geste: 'refuser', motif: examen.motif }
    : { geste: GESTES[examen.decision] };
}

/** Those not judged yet, in the ordinary place: what is in the vault is judged by nobody. */
function fichiersDe(dossier: string, objet: string) {
  return sql<LigneBreve>`select p.id, p.personne_id, p.dossier_id, p.demande_id, p.par, p.deposee_le, p.etat, p.etat_le,
      p.motif
    from pieces p where p.dossier_id = ${dossier} and coalesce(p.demande_id, p.id) = ${objet}
      and p.etat in ('recue', 'ouverte')
      and exists (select from pieces_contenus c where c.piece_id = p.id)
    for update`;
}
