import { ChampSecret } from '../../plateforme/formulaire/ChampSecret.tsx';

interface Proprietes {
  readonly id: string;
  readonly valeur: string;
  readonly surChange: (valeur: string) => void;
  readonly erreur: string | undefined;
}

/** The rule is said before; whether a phrase is strong enough, the server says. */
export function ChampNouvellePhrase(champ: Proprietes) {
  return (
    <>
      <ul className="puces regle-phrase">
        <li>Au moins quinze caractères. Quatre ou cinq mots sans lien entre eux suffisent.</li>
        <li>Pas besoin de majuscules, de chiffres ni de signes.</li>
        <li>Rien qui se devine&nbsp;: ni votre nom, ni votre naissance, ni une phrase connue.</li>
      </ul>
      <ChampSecret
        {...champ}
        libelle="Nouvelle phrase de passe"
        aide="Vous pouvez la coller depuis un gestionnaire de mots de passe."
        completion="new-password"
      />
    </>
  );
}
