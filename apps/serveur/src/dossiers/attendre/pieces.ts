import { plusJours, plusOuvrables } from '../../delais/jours.ts';
import type { Acteur } from '../../journal/champs.ts';
import {
  aExaminer,
  type DossierDerive,
  manque,
  type PieceSuivie,
} from '../etats/dossier-derive.ts';
import type { ReglagesDossier } from '../reglages.ts';
import type { FaitsDossier } from './faits.ts';
import type { Obstacle } from './obstacle.ts';

/** What each missing or unread document holds up. */
export function obstaclesDePieces(
  d: DossierDerive,
  faits: FaitsDossier,
  reglages: ReglagesDossier,
): Obstacle[] {
  return d.pieces.flatMap((piece): Obstacle[] => {
    const retient = jourRetenu(piece.declaration, d, faits);
    const commun = { depuis: piece.depuis, objet: piece.piece, retient };
    if (manque(piece)) return [{ ...commun, ...manquante(piece, reglages) }];
    if (!aExaminer(piece)) return [];
    const jusque = plusOuvrables(piece.depuis, reglages.gestion);
    const action = 'examiner-la-piece';
    return [{ ...commun, qui: 'gestion', quoi: 'examen-de-piece', action, jusque }];
  });
}

function manquante(piece: PieceSuivie, reglages: ReglagesDossier) {
  const refusee = piece.etat === 'refusee';
  return {
    qui: piece.aupres,
    quoi: refusee ? ('piece-refusee' as const) : ('piece' as const),
    action: refusee ? ('remplacer-la-piece' as const) : ('envoyer-la-piece' as const),
    jusque: limite(piece.aupres, piece.depuis, reglages),
  };
}

function limite(qui: Acteur, depuis: string, reglages: ReglagesDossier): string | null {
  if (qui === 'assure') return plusJours(depuis, reglages.sansSuite);
  if (qui === 'agence') return plusJours(depuis, reglages.agence);
  if (qui === 'caisse') return plusJours(depuis, reglages.caisse);
  if (qui === 'gestion') return plusOuvrables(depuis, reglages.gestion);
  return null;
}

/** Days of a document nobody asked for are those of the whole dossier. */
export function jourRetenu(
  declaration: string | null,
  d: DossierDerive,
  faits: FaitsDossier,
): string {
  const cherchee = declaration ?? d.declarations[0];
  const trouvee = faits.declarations.find((f) => f.declaration === cherchee);
  return trouvee?.premierJourImpaye ?? premierImpaye(d, faits);
}

/** First day of the dossier that is not paid; the day it came when no fact tells. */
export function premierImpaye(d: DossierDerive, faits: FaitsDossier): string {
  const jours = faits.declarations.map((f) => f.premierJourImpaye).sort();
  return jours[0] ?? d.recuLe;
}
