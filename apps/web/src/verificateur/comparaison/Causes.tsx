import type { CauseEcartJson } from '@almanach/moteur';
import { accorder, article, expliquerCause } from '@almanach/textes';
import { Lien } from '../../navigation/Lien.tsx';
import { majuscule } from '../../resultat/mots.ts';
import { signe } from './Totaux.tsx';

interface Proprietes {
  readonly causes: readonly CauseEcartJson[];
  readonly autres: number;
  readonly inexplique: boolean;
}

/** What gives exactly the paid amounts. It accuses nobody. */
export function Causes({ causes, autres, inexplique }: Proprietes) {
  if (causes.length === 0 && !inexplique) return null;
  return (
    <section aria-labelledby="h-causes">
      <h2 id="h-causes">Ce qui peut l’expliquer</h2>
      {causes.length === 0 ? (
        <p>
          Aucune erreur habituelle ne donne exactement ces montants. Nous n’en nommons donc aucune.
          Notre calcul peut aussi ignorer un fait que la caisse connaît.
        </p>
      ) : (
        <p className="doux">
          {causes.length === 1
            ? 'Cette explication donne exactement les montants payés, au centime près. Elle reste à vérifier.'
            : 'Chacune donne exactement les montants payés, ou une partie. Elles restent à vérifier.'}
        </p>
      )}
      <ul className="causes">
        {causes.map((c) => (
          <Cause key={c.code} cause={c} />
        ))}
      </ul>
      {autres > 0 && (
        <p className="petit doux suite">
          {accorder(autres, 'autre cause', 'autres causes')}, moins{' '}
          {autres === 1 ? 'probable, donne' : 'probables, donnent'} les mêmes montants.
        </p>
      )}
    </section>
  );
}

function Cause({ cause }: { cause: CauseEcartJson }) {
  const { court, phrase, aVerifier } = expliquerCause(cause);
  return (
    <li>
      <h3>
        {majuscule(court)}
        {Number(cause.explique) !== 0 && <span className="num"> {signe(cause.explique)}</span>}
      </h3>
      <p>
        {phrase} {aVerifier}
      </p>
      <p className="petit doux">
        {article(cause.article)}.{' '}
        <Lien href={`/regles/${cause.regle}`}>
          La règle<span className="sr"> {cause.regle}</span> et ses exemples
        </Lien>
      </p>
    </li>
  );
}
