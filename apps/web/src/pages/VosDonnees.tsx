import { Lien } from '../navigation/Lien.tsx';
import { LEGALES } from '../pages-legales/adresses.ts';
import { PriseDeFocus } from '../ui/PriseDeFocus.tsx';

export function VosDonnees() {
  return (
    <>
      <h1>Vos données</h1>
      <p className="chapeau">Le simulateur ne reçoit rien de ce que vous écrivez.</p>
      <section aria-labelledby="ou">
        <h2 id="ou">Où sont vos réponses</h2>
        <ul className="puces">
          <li>Elles restent dans cet onglet. Elles disparaissent quand vous le fermez.</li>
          <li>Les lignes d’un décompte à vérifier y restent aussi. Le fichier n’est pas envoyé.</li>
          <li>Le contrat que vous écrivez et votre comparaison de contrats y restent aussi.</li>
          <li>Le calcul se fait dans votre navigateur, même sans connexion.</li>
          <li>Le bouton «&nbsp;Effacer mes réponses&nbsp;» les retire tout de suite.</li>
        </ul>
      </section>
      <section aria-labelledby="lien">
        <h2 id="lien">Le lien de partage</h2>
        <p>
          Il n’existe que si vous le demandez. Vos chiffres sont dans la fin de l’adresse, après le
          signe #. Un navigateur n’envoie jamais cette partie. Qui a le lien peut lire ces chiffres.
        </p>
        <p>
          Le lien ne contient ni le nom de vos employeurs, ni celui d’un contrat que vous avez
          écrit.
        </p>
      </section>
      <section aria-labelledby="jamais">
        <h2 id="jamais">Ce que nous ne demandons jamais</h2>
        <ul className="puces">
          <li>Votre nom et votre numéro de Sécurité sociale.</li>
          <li>
            Le nom de votre maladie. Un contrat peut faire demander son genre&nbsp;: la réponse est
            facultative.
          </li>
          <li>Aucun cookie, aucune mesure d’audience, aucun autre site.</li>
        </ul>
      </section>
      <p className="suite">
        L’espace personnel et les dossiers ont leur page&nbsp;:{' '}
        <Lien href={LEGALES.donnees}>Données personnelles</Lien>.
      </p>
      <PriseDeFocus titre="Vos données" cle="/vos-donnees" />
    </>
  );
}
