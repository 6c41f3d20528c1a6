import type { Piece } from '../types.ts';

const ETATS = {
  recue: { mot: 'Reçu', classe: 'etat inf' },
  ouverte: { mot: 'Ouvert', classe: 'etat inf' },
  acceptee: { mot: 'Accepté', classe: 'etat ok' },
  refusee: { mot: 'Refusé', classe: 'etat non' },
} as const;

const ANALYSES = {
  'non-analysee': null,
  saine: null,
  infectee: 'Fichier dangereux',
  indisponible: null,
} as const;

export function Etat({ piece: { etat, lieu, analyse } }: { piece: Piece }) {
  const { mot, classe } = ETATS[etat.etat];
  const danger = ANALYSES[analyse];
  return (
    <>
      <strong className={classe}>{mot}</strong>
      {lieu === 'coffre' && (
        <>
          {' '}
          <strong className="etat">Coffre médical</strong>
        </>
      )}
      {danger !== null && (
        <>
          {' '}
          <strong className="etat non">{danger}</strong>
        </>
      )}
    </>
  );
}
