import { Lien } from '../navigation/Lien.tsx';
import { VERIFICATEUR } from './adresses.ts';

/** On the result page: the same situation serves to check what was paid. */
export function Invitation() {
  return (
    <section aria-labelledby="h-verifier">
      <h2 id="h-verifier">Vous avez déjà été payé&nbsp;?</h2>
      <p>Comparez le décompte de la caisse avec ce calcul. Vos réponses servent telles quelles.</p>
      <p className="actions suite">
        <Lien className="bouton second" href={VERIFICATEUR.lignes}>
          Vérifier le décompte que j’ai reçu
        </Lien>
      </p>
    </section>
  );
}
