import { accorder, type Issue, refuser } from '../../erreurs/issue.ts';
import type { EvenementDe, EvenementDePiece } from '../../journal/evenements.ts';
import type { EtatPiece, PieceSuivie } from './dossier-derive.ts';

type Pieces = readonly PieceSuivie[];

/** From which states each event may come. */
const DEPUIS: Readonly<Record<EvenementDePiece['type'], readonly EtatPiece[]>> = {
  // While it is being read, another file of it may come: there is something to open again.
  'piece-recue': ['demandee', 'refusee', 'recue', 'ouverte'],
  'piece-ouverte': ['recue'],
  'piece-acceptee': ['recue', 'ouverte'],
  'piece-refusee': ['recue', 'ouverte'],
  'piece-deplacee': ['recue', 'ouverte', 'acceptee', 'refusee'],
};

/** What the antivirus found is refused from any state, in the vault too: nobody had to open it. */
const INFECTEE = 'infectee';
const TENUES: readonly EtatPiece[] = ['recue', 'ouverte', 'acceptee'];

/** Asked again, a document keeps its id and starts a new wait. */
export function demander(pieces: Pieces, e: EvenementDe<'pieces-demandees'>): Issue<Pieces> {
  const { jour } = e.quand;
  const ids = e.charge.pieces.map((p) => p.piece);
  const double = ids.find((id, i) => ids.indexOf(id) !== i);
  const tenue = pieces.find((p) => ids.includes(p.piece) && p.etat === 'acceptee');
  const refusee = double ?? tenue?.piece;
  if (refusee !== undefined) return refuser('ALM-P-405', { piece: refusee });
  const nouvelles = e.charge.pieces.map(
    (p): PieceSuivie => ({ ...p, etat: 'demandee', depuis: jour, motif: null }),
  );
  return accorder([...pieces.filter((p) => !ids.includes(p.piece)), ...nouvelles]);
}

export function suivre(pieces: Pieces, e: EvenementDePiece): Issue<Pieces> {
  const { piece: id } = e.charge;
  const connue = pieces.find((p) => p.piece === id);
  if (connue === undefined) {
    return e.type === 'piece-recue'
      ? accorder([...pieces, spontanee(e)])
      : refuser('ALM-P-404', { piece: id });
  }
  const infectee =
    e.type === 'piece-refusee' && e.charge.motif === INFECTEE && e.qui.role === 'systeme';
  if (!(infectee ? TENUES : DEPUIS[e.type]).includes(connue.etat)) {
    return refuser('ALM-P-405', { piece: id, etat: connue.etat });
  }
  // In this version nobody but the person reads the vault, nor takes anything out of it.
  if (connue.coffre && !infectee && !permisAuCoffre(e)) return refuser('ALM-P-408', { piece: id });
  return accorder(pieces.map((p) => (p.piece === id ? avancer(p, e) : p)));
}

function permisAuCoffre(e: EvenementDePiece): boolean {
  if (e.type === 'piece-deplacee') return e.charge.coffre || e.qui.role === 'assure';
  return e.type === 'piece-recue';
}

function avancer(piece: PieceSuivie, e: EvenementDePiece): PieceSuivie {
  const depuis = e.quand.jour;
  if (e.type === 'piece-deplacee') return { ...piece, coffre: e.charge.coffre };
  if (e.type === 'piece-refusee') {
    return { ...piece, etat: 'refusee', depuis, motif: e.charge.motif };
  }
  const etat = (
    { 'piece-recue': 'recue', 'piece-ouverte': 'ouverte', 'piece-acceptee': 'acceptee' } as const
  )[e.type];
  // What the person sends goes where they say; from anyone else, what was asked for the vault goes there.
  const coffre =
    e.type === 'piece-recue' && e.qui.role === 'assure'
      ? e.charge.coffre
      : piece.coffre || (e.type === 'piece-recue' && e.charge.coffre);
  return { ...piece, etat, depuis, motif: null, coffre };
}

function spontanee(e: EvenementDe<'piece-recue'>): PieceSuivie {
  const { piece, nature, coffre } = e.charge;
  return {
    piece,
    nature,
    aupres: 'assure',
    declaration: null,
    coffre,
    etat: 'recue',
    depuis: e.quand.jour,
    motif: null,
  };
}
