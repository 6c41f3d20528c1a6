import { ChampTexte } from '../../plateforme/formulaire/ChampTexte.tsx';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { Fautes } from '../commun/Fautes.tsx';
import { COURRIEL, TELEPHONE } from '../commun/regles.ts';
import type { ChangementRecu } from '../commun/types.ts';
import { useSaisie } from '../commun/useSaisie.ts';
import { FormulaireIban } from './FormulaireIban.tsx';
import { PageDeChangement } from './PageDeChangement.tsx';

interface Proprietes {
  readonly surRecu: (recu: ChangementRecu) => void;
}

export function ChangerCourriel() {
  return (
    <PageDeChangement
      objet="courriel"
      titre="Changer d’adresse e-mail"
      actuel={({ courriel }) => courriel}
      suite="Nous avons écrit aux deux adresses. Ouvrez le lien reçu à la nouvelle."
      formulaire={(surRecu) => <FormulaireCourriel surRecu={surRecu} />}
    />
  );
}

export function ChangerTelephone() {
  return (
    <PageDeChangement
      objet="telephone"
      titre="Changer de numéro de téléphone"
      actuel={({ telephone }) => telephone}
      suite="Un e-mail vous prévient. Il porte un lien pour annuler."
      formulaire={(surRecu) => <FormulaireTelephone surRecu={surRecu} />}
    />
  );
}

export function ChangerBanque() {
  return (
    <PageDeChangement
      objet="iban"
      titre="Changer de compte bancaire"
      actuel={({ bancaires }) =>
        bancaires === null ? null : `${bancaires.iban}, au nom de ${bancaires.titulaire}`
      }
      suite="Un e-mail vous prévient. D’ici là, l’ancien compte reste le bon."
      formulaire={(surRecu) => <FormulaireIban geste="Enregistrer ce compte" surRecu={surRecu} />}
    />
  );
}

function FormulaireCourriel({ surRecu }: Proprietes) {
  const saisie = useSaisie<'courriel', ChangementRecu>({ courriel: COURRIEL });
  const envoyer = async () => {
    const reponse = await saisie.envoyer('POST', '/api/coordonnees/courriel', (v) => ({
      courriel: v.courriel.trim(),
    }));
    if (reponse?.ok === true) surRecu(reponse.corps);
  };
  return (
    <Formulaire surEnvoi={envoyer}>
      <Fautes {...saisie} />
      <ChampTexte
        {...saisie.champ('courriel')}
        libelle="Nouvelle adresse e-mail"
        genre="email"
        completion="email"
      />
      <div className="actions">
        <button type="submit" className="bouton" disabled={saisie.enCours}>
          Demander le changement
        </button>
      </div>
    </Formulaire>
  );
}

function FormulaireTelephone({ surRecu }: Proprietes) {
  const saisie = useSaisie<'telephone', ChangementRecu>({ telephone: TELEPHONE });
  const envoyer = async () => {
    const reponse = await saisie.envoyer('POST', '/api/coordonnees/telephone', (v) => ({
      telephone: v.telephone,
    }));
    if (reponse?.ok === true) surRecu(reponse.corps);
  };
  return (
    <Formulaire surEnvoi={envoyer}>
      <Fautes {...saisie} />
      <ChampTexte
        {...saisie.champ('telephone')}
        libelle="Nouveau numéro"
        aide="Dix chiffres, ou avec l’indicatif du pays."
        genre="tel"
        completion="tel"
        court
        max={25}
      />
      <div className="actions">
        <button type="submit" className="bouton" disabled={saisie.enCours}>
          Demander le changement
        </button>
      </div>
    </Formulaire>
  );
}
