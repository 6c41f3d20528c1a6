import { ecrireJour } from '@almanach/bareme';
import type { LigneVersee } from '@almanach/moteur';
import { montant, periode } from '@almanach/textes';
import { montantDe } from '../../resultat/montants.ts';
import { majuscule } from '../../resultat/mots.ts';
import type { LigneExaminee } from './lignes.ts';

interface Proprietes {
  readonly examinee: LigneExaminee;
  readonly surModifier: () => void;
  readonly surRetrait: () => void;
}

/** A line that was read, in one row. */
export function LigneRepliee({ examinee: { rang, lue }, surModifier, surRetrait }: Proprietes) {
  if (lue === null) return null;
  return (
    <div className="repliee">
      <p>
        <span className="rang">Ligne {rang}</span>{' '}
        {majuscule(periode(ecrireJour(lue.du), ecrireJour(lue.au)))}
      </p>
      <p className="num">{somme(lue)}</p>
      <p className="gestes">
        <button type="button" className="bouton nu" onClick={surModifier}>
          Modifier<span className="sr">&nbsp;: Ligne {rang}</span>
        </button>
        <button type="button" className="bouton nu retirer" onClick={surRetrait}>
          Retirer<span className="sr">&nbsp;: Ligne {rang}</span>
        </button>
      </p>
    </div>
  );
}

function somme({ nature, prix, brut }: LigneVersee): string {
  if (nature === 'carence' && (prix ?? brut) === 0) return 'délai de carence';
  if (prix !== null) return `${montant(montantDe(prix))} par jour`;
  return brut === null ? '' : `${montant(montantDe(brut))} bruts`;
}
