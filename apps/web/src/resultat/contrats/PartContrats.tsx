import type { DecompteJson } from '@almanach/moteur';
import { Nombre } from '../explication/Nombre.tsx';
import { phrasesDesContrats } from './phrases.ts';

/** What each contract adds, before any table; the sentence opens its explanation. */
export function PartContrats({ decompte }: { decompte: DecompteJson }) {
  return phrasesDesContrats(decompte).map(({ payeur, phrase, place }) => (
    <p className="chapeau part-employeur" key={`${place.arret.id} ${payeur.id}`}>
      <span className={`cle ${payeur.classe}`} aria-hidden="true">
        {payeur.lettre}
      </span>
      {phrase} <Nombre sujet={{ genre: 'ligne', ...place }}>Comment&nbsp;?</Nombre>
    </p>
  ));
}
