import { composer } from '@almanach/textes';
import { estMotif, MOTIFS_REFUS, type MotifRefus, phraseMotif } from './motifs.ts';
import { type RefusPiece, refuser } from './refus.ts';

/** `le` is the technical time of the change, as the caller's clock gives it. */
export type EtatPiece =
  | { etat: 'recue'; le: string }
  | { etat: 'ouverte'; le: string }
  | { etat: 'acceptee'; le: string }
  | { etat: 'refusee'; le: string; motif: MotifRefus };

export type GestePiece =
  /** Somebody in charge looked at it for the first time. */
  | { geste: 'ouvrir' }
  | { geste: 'accepter' }
  | { geste: 'refuser'; motif: string }
  /** An answer given by mistake is taken back. */
  | { geste: 'rouvrir' };

export type ResultatGeste = { ok: true; etat: EtatPiece } | { ok: false; refus: RefusPiece };

type Nom = EtatPiece['etat'];

/** From which states each gesture starts. Only what was opened is judged, save what the antivirus found. */
const DEPUIS: Readonly<Record<GestePiece['geste'], readonly Nom[]>> = {
  ouvrir: ['recue', 'ouverte'],
  accepter: ['ouverte'],
  refuser: ['ouverte'],
  rouvrir: ['acceptee', 'refusee'],
};

export function avancer(etat: EtatPiece, geste: GestePiece, le: string): ResultatGeste {
  if (geste.geste === 'refuser' && !estMotif(geste.motif)) {
    const faits = { max: MOTIFS_REFUS.join(', '), recu: geste.motif.slice(0, 40) };
    return { ok: false, refus: refuser('ALM-P-321', faits) };
  }
  const infectee = geste.geste === 'refuser' && geste.motif === 'infectee';
  const depuis: readonly Nom[] = infectee ? ['recue', 'ouverte', 'acceptee'] : DEPUIS[geste.geste];
  // What is infected stays closed: no gesture takes it back.
  const close = etat.etat === 'refusee' && etat.motif === 'infectee';
  if (close || !depuis.includes(etat.etat)) {
    const attendu = close ? 'aucun changement' : depuis.map((e) => NOMS[e]).join(' ou ');
    return { ok: false, refus: refuser('ALM-P-320', { recu: NOMS[etat.etat], max: attendu }) };
  }
  return { ok: true, etat: appliquer(etat, geste, le) };
}

function appliquer(etat: EtatPiece, geste: GestePiece, le: string): EtatPiece {
  switch (geste.geste) {
    case 'ouvrir':
      // The first reading is the one that the person is told.
      return etat.etat === 'ouverte' ? etat : { etat: 'ouverte', le };
    case 'rouvrir':
      return { etat: 'ouverte', le };
    case 'accepter':
      return { etat: 'acceptee', le };
    case 'refuser':
      return { etat: 'refusee', le, motif: estMotif(geste.motif) ? geste.motif : 'illisible' };
  }
}

const NOMS: Readonly<Record<Nom, string>> = {
  recue: 'reçue',
  ouverte: 'ouverte',
  acceptee: 'acceptée',
  refusee: 'refusée',
};

/** What the person reads beside the piece, which is for them « un document ». */
export function phraseEtat(etat: EtatPiece): string {
  if (etat.etat === 'refusee') return composer(`Refusé. ${phraseMotif(etat.motif)}`);
  return composer(
    {
      recue: 'Reçu. Personne ne l’a encore ouvert.',
      ouverte: 'Ouvert. Une personne le lit.',
      acceptee: 'Accepté. Vous n’avez rien à faire.',
    }[etat.etat],
  );
}
