import { remplacer } from '../navigation/historique.ts';
import { PriseDeFocus } from '../ui/PriseDeFocus.tsx';

export function LienIllisible({ surFermer }: { surFermer: () => void }) {
  const fermer = () => {
    remplacer('/');
    surFermer();
  };
  return (
    <>
      <h1>Ce lien ne peut pas être lu</h1>
      <p className="chapeau">
        Il est peut-être coupé. Demandez-le de nouveau, et copiez-le en entier.
      </p>
      <p className="suite">
        <button type="button" className="bouton" onClick={fermer}>
          Aller à l’accueil
        </button>
      </p>
      <PriseDeFocus titre="Lien illisible" cle="lien-illisible" />
    </>
  );
}
