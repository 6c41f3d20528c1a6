import { Lien } from '../navigation/Lien.tsx';
import { ADRESSES } from '../simulateur/adresses.ts';
import { PriseDeFocus } from '../ui/PriseDeFocus.tsx';
import { VERIFICATEUR } from './adresses.ts';

/** A décompte says what was paid, not why: the situation comes first. */
export function SansSituation({ commencee }: { commencee: boolean }) {
  return (
    <>
      <h1>Vérifier un décompte</h1>
      <p className="chapeau grand">
        Nous comparons le décompte de votre caisse avec les règles, jour par jour. S’il diffère,
        nous cherchons pourquoi, et nous préparons une lettre.
      </p>
      <ol className="etapes">
        <li>
          <strong>Votre situation</strong>
          Quelques questions sur l’arrêt et les salaires, 3&nbsp;minutes.
        </li>
        <li>
          <strong>Les lignes du décompte</strong>
          Vous les recopiez, ou vous prenez un fichier.
        </li>
        <li>
          <strong>La comparaison</strong>
          Payé, attendu, différence, et ce qui peut l’expliquer.
        </li>
      </ol>
      <p>
        {commencee
          ? 'Il manque encore des réponses sur votre situation. '
          : 'Commencez par votre situation. '}
        Sur la page du résultat, «&nbsp;Vérifier le décompte que j’ai reçu&nbsp;» vous ramène ici.
      </p>
      <p className="actions suite">
        <Lien className="bouton grand" href={commencee ? ADRESSES.verifier : ADRESSES.statut}>
          {commencee ? 'Compléter mes réponses' : 'Décrire ma situation'}
        </Lien>
      </p>
      <p className="petit doux suite">
        Rien n’est envoyé. Nous ne demandons ni nom, ni numéro de Sécurité sociale.
      </p>
      <PriseDeFocus titre="Vérifier un décompte" cle={VERIFICATEUR.lignes} />
    </>
  );
}
