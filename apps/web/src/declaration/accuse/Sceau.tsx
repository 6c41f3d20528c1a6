import { Avis } from '../../ui/Avis.tsx';
import { Depliant } from '../../ui/Depliant.tsx';
import type { AccuseLu } from '../types.ts';

/** The seal, what it is worth today, and how to check it without asking us. */
export function Sceau({ accuse: { contenu, sceau, verdict } }: { accuse: AccuseLu }) {
  const fichier = `/api/espace/accuses/${contenu.reference}`;
  return (
    <section>
      <h2>Le sceau de cet accusé</h2>
      {verdict.valide ? (
        <Avis ton="succes">
          <p>
            <strong>Le sceau est bon.</strong> Rien n’a changé depuis la réception.
          </p>
        </Avis>
      ) : (
        <Avis ton="erreur">
          <p>
            <strong>Le sceau n’est pas bon.</strong> {cause(verdict.cause)} Gardez cette page, et
            écrivez-nous.
          </p>
        </Avis>
      )}
      <dl className="sceau">
        <div>
          <dt>Empreinte</dt>
          <dd>{sceau.empreinte}</dd>
        </div>
        <div>
          <dt>Clé</dt>
          <dd>{sceau.cle}</dd>
        </div>
      </dl>
      <p className="suite actions">
        <a className="bouton second" href={fichier} download={`accuse-${contenu.reference}.json`}>
          Télécharger l’accusé scellé (JSON)
        </a>
      </p>
      <Depliant titre="Vérifier cet accusé sans nous">
        <ol className="puces numeros">
          <li>Téléchargez l’accusé. Il contient «&nbsp;contenu&nbsp;» et «&nbsp;sceau&nbsp;».</li>
          <li>Écrivez «&nbsp;contenu&nbsp;» en JSON canonique (RFC&nbsp;8785).</li>
          <li>Calculez son SHA-256&nbsp;: c’est l’empreinte ci-dessus.</li>
          <li>
            Prenez la clé publique dans <a href="/api/sceau/cles">la liste des clés</a>.
          </li>
          <li>
            Vérifiez la signature Ed25519 du sceau, écrit de même, sans le champ
            «&nbsp;signature&nbsp;».
          </li>
        </ol>
        <p>Une personne qui connaît ces outils le fait en quelques minutes.</p>
      </Depliant>
    </section>
  );
}

function cause(code: string): string {
  switch (code) {
    case 'contenu-change':
      return 'Le contenu a changé.';
    case 'cle-inconnue':
      return 'Sa clé n’est pas dans la liste publique.';
    case 'cle-compromise':
      return 'Sa clé n’était plus sûre ce jour-là.';
    case 'cle-hors-periode':
      return 'Sa clé ne servait pas ce jour-là.';
    default:
      return 'Nous n’arrivons pas à le vérifier.';
  }
}
