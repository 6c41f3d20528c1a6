import { Lien } from '../../navigation/Lien.tsx';
import type { RecuDeDocument } from '../types.ts';
import { Sceau } from './Sceau.tsx';
import { Tete } from './Tete.tsx';

/** A document received: it can be shown to anyone, as it does not say which. */
export function RecuDocument({ accuse }: { accuse: RecuDeDocument }) {
  const { contenu } = accuse;
  return (
    <div className="accuse">
      <Tete {...contenu}>
        <p>Un document, pour le dossier {contenu.dossier}.</p>
        <p>Cet accusé ne dit ni son nom ni son genre. Vous pouvez le montrer.</p>
        <div className="actions suite">
          <button type="button" className="bouton second" onClick={() => window.print()}>
            Imprimer
          </button>
          <Lien className="bouton second" href={`/espace/documents/${contenu.piece}`}>
            Voir ce document
          </Lien>
        </div>
      </Tete>
      <section>
        <h2>L’empreinte du fichier</h2>
        <p>C’est le SHA-256 du fichier tel qu’il est arrivé. Le même fichier donne la même.</p>
        <p className="empreinte-fichier">{contenu.empreinte}</p>
      </section>
      <Sceau accuse={accuse} />
    </div>
  );
}
