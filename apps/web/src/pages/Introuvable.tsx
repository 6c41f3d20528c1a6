import { Lien } from '../navigation/Lien.tsx';
import { PriseDeFocus } from '../ui/PriseDeFocus.tsx';

export function Introuvable() {
  return (
    <>
      <h1>Cette page n’existe pas</h1>
      <p className="chapeau">
        L’adresse est fausse, ou cette question ne vous concerne plus. Vos réponses sont gardées.
      </p>
      <p className="suite">
        <Lien className="bouton" href="/">
          Aller à l’accueil
        </Lien>
      </p>
      <PriseDeFocus titre="Page introuvable" cle="introuvable" />
    </>
  );
}
