import { Avis } from '../../ui/Avis.tsx';
import { AVEC_CHAMP } from './champs-montres.ts';
import type { ErreurSituee } from './examiner.ts';

/** Errors of the clauses that have no field: said here, and located in the JSON. */
export function HorsChamps({ erreurs }: { erreurs: readonly ErreurSituee[] }) {
  const autres = erreurs.filter((e) => !AVEC_CHAMP.test(e.erreur.chemin));
  if (autres.length === 0) return null;
  return (
    <Avis ton="erreur">
      {autres.map((e) => (
        <p key={`${e.erreur.chemin} ${e.erreur.code}`}>
          <strong>{e.erreur.chemin === '' ? 'Le document' : e.erreur.chemin}</strong>
          {`, ligne ${e.ligne} du JSON\u00a0: ${e.phrase} (${e.erreur.code})`}
        </p>
      ))}
    </Avis>
  );
}
