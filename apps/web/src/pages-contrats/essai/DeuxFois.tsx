import type { ContratJson } from '@almanach/moteur';
import { Avis } from '../../ui/Avis.tsx';

/** A convention is a duty of the employer too: the wage kept by law is shown beside it, never owed twice. */
export function DeuxFois({ contrats }: { contrats: readonly ContratJson[] }) {
  if (!contrats.some((c) => c.payeur.type === 'employeur')) return null;
  return (
    <Avis ton="attention">
      <p>
        L’employeur ne paie pas deux fois. La loi et la convention sont montrées côte à côte&nbsp;:
        pour un arrêt, seul le plus favorable des deux s’applique.
      </p>
    </Avis>
  );
}
