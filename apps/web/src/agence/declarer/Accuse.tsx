import { date } from '@almanach/textes';
import { Lien } from '../../navigation/Lien.tsx';
import { Arrivee } from '../../suivi/Arrivee.tsx';
import { acteur } from '../../suivi/mots.ts';
import { dansParis } from '../../suivi/temps.ts';
import { Avis } from '../../ui/Avis.tsx';
import { declarantEnMots, demarcheEnMots } from './mots.ts';
import type { Declaree } from './types.ts';

/** The receipt: its reference, what joins what, and who still has to do something, until when. */
export function Accuse({ declaree }: { declaree: Declaree }) {
  const { dossier, accuse, doublon } = declaree;
  // What the agency owes the scheme is this declaration: it is done.
  const demarches = declaree.demarches.filter((d) => d.quoi !== 'prevoyance' || d.qui !== 'agence');
  const { reference, recueLe } = accuse.contenu;
  return (
    <Arrivee titre="Votre déclaration est reçue">
      <dl className="faits">
        <dt>Accusé</dt>
        <dd>{reference}</dd>
        <dt>Reçu le</dt>
        <dd>{dansParis(recueLe)}</dd>
        <dt>Dossier</dt>
        <dd>{dossier.reference}</dd>
      </dl>
      {doublon && (
        <div className="suite">
          <Avis>
            <p>Cet arrêt était déjà connu. Votre déclaration a rejoint son dossier.</p>
          </Avis>
        </div>
      )}
      {demarches.length > 0 && (
        <>
          <h3 className="suite">Qui doit encore faire quoi</h3>
          <ul className="lignes suite">
            {demarches.map((d) => (
              <li key={d.quoi}>
                {demarcheEnMots(d.quoi)}
                <span className="sous">
                  par {declarantEnMots(d.qui)}
                  {d.aupresDe !== 'regime' && `, pour ${acteur(d.aupresDe)}`}
                  {d.jusque !== null && `, au plus tard le ${date(d.jusque)}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="suite">
        L’accusé est scellé&nbsp;: il prouve ce que vous avez déclaré, et quand. La personne voit
        cette déclaration dans son espace.
      </p>
      <div className="actions suite">
        <Lien className="bouton" href={`/agence/dossiers/${dossier.id}`}>
          Voir le dossier
        </Lien>
        <a
          className="bouton second"
          href={`/api/agence/accuses/${reference}`}
          download={`${reference}.json`}
        >
          Télécharger l’accusé
        </a>
      </div>
    </Arrivee>
  );
}
