import { naviguer } from '../navigation/historique.ts';
import { Lien } from '../navigation/Lien.tsx';
import { ADRESSES } from '../simulateur/adresses.ts';
import { type Magasin, useReponses } from '../simulateur/magasin.ts';
import { REPONSES_VIDES } from '../simulateur/vides.ts';
import { PriseDeFocus } from '../ui/PriseDeFocus.tsx';
import { Exemple } from './Exemple.tsx';

export function Accueil({ magasin }: { magasin: Magasin }) {
  const commence = useReponses(magasin) !== REPONSES_VIDES;
  const recommencer = () => {
    magasin.effacer();
    naviguer(ADRESSES.statut);
  };
  return (
    <>
      <div className="accueil">
        <div>
          <h1>
            Combien <span className="insecable">recevrez-vous</span> pendant votre arrêt de
            travail&nbsp;?
          </h1>
          <p className="chapeau grand">
            Le calcul des indemnités journalières de la Sécurité sociale, jour par jour, avec
            l’article de loi derrière chaque somme.
          </p>
          <div className="actions debut">
            {commence ? (
              <>
                <Lien className="bouton grand" href={ADRESSES.verifier}>
                  Reprendre mes réponses
                </Lien>
                <button type="button" className="bouton second grand" onClick={recommencer}>
                  Tout effacer et recommencer
                </button>
              </>
            ) : (
              <Lien className="bouton grand" href={ADRESSES.statut}>
                Commencer
              </Lien>
            )}
          </div>
          <ul className="promesses">
            <li>
              <strong>3 minutes</strong>
              Une question par page. «&nbsp;Je ne sais pas&nbsp;» est une réponse.
            </li>
            <li>
              <strong>Rien n’est envoyé</strong>
              Tout se calcule dans votre navigateur, même sans connexion.
            </li>
            <li>
              <strong>Sans compte</strong>
              Ni nom, ni numéro de Sécurité sociale.
            </li>
          </ul>
        </div>
        <Exemple />
      </div>
      <section aria-labelledby="papiers">
        <h2 id="papiers">Les papiers utiles</h2>
        <ul className="puces">
          <li>L’avis d’arrêt de travail, pour les dates.</li>
          <li>
            Les bulletins de paie d’avant l’arrêt&nbsp;: trois mois, ou douze mois en intérim.
          </li>
          <li>Les dates de vos contrats, si vous en avez eu plusieurs.</li>
          <li>À votre compte&nbsp;: vos revenus des trois dernières années.</li>
        </ul>
      </section>
      <section aria-labelledby="couvert">
        <h2 id="couvert">Ce qui est calculé</h2>
        <ul className="puces">
          <li>La maladie, l’accident du travail ou de trajet, la maladie professionnelle.</li>
          <li>
            Les salariés, l’intérim, le chômage, les indépendants et les exploitants agricoles.
          </li>
          <li>La part du salaire que la loi demande à l’employeur.</li>
        </ul>
        <p>
          La maternité n’est pas calculée. Ni ce que votre convention collective ou votre prévoyance
          ajoute. Nous le disons chaque fois.
        </p>
      </section>
      <PriseDeFocus titre="Simuler mes indemnités journalières" cle="/" />
    </>
  );
}
