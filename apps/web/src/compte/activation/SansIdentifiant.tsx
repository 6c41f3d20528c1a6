import { naviguer } from '../../navigation/historique.ts';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { ChampTexte } from '../../plateforme/formulaire/ChampTexte.tsx';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { dateOuNul } from '../../saisie/date.ts';
import { Fautes } from '../commun/Fautes.tsx';
import { CODE_POSTAL, NAISSANCE, NIR } from '../commun/regles.ts';
import { useSaisie } from '../commun/useSaisie.ts';

const CHAMPS = { nir: NIR, naissance: NAISSANCE, codePostal: CODE_POSTAL };

/** Only ever causes a letter to the address that is known: the answer is the same for all. */
export function SansIdentifiant() {
  const saisie = useSaisie(CHAMPS);
  const envoyer = async () => {
    const reponse = await saisie.envoyer('POST', '/api/activation/demande', (v) => ({
      nir: v.nir.replace(/\s/g, ''),
      naissance: dateOuNul(v.naissance) ?? '',
      codePostal: v.codePostal.replace(/\s/g, ''),
    }));
    if (reponse?.ok === true) naviguer('/compte/activer/lettre-demandee');
  };
  return (
    <Page
      titre="Demander une lettre"
      retour={{ href: '/compte/activer', libelle: 'Retour' }}
      chapeau="Nous envoyons l’identifiant par courrier, à l’adresse que votre agence nous a donnée."
    >
      <Formulaire surEnvoi={envoyer}>
        <Fautes {...saisie} />
        <ChampTexte
          {...saisie.champ('nir')}
          libelle="Numéro de sécurité sociale"
          aide="Les quinze chiffres de la carte Vitale, clé comprise. Il ne sert qu’à vous retrouver."
          max={30}
        />
        <ChampTexte
          {...saisie.champ('naissance')}
          libelle="Date de naissance"
          aide="Exemple&nbsp;: 24/08/1962"
          completion="bday"
          court
        />
        <ChampTexte
          {...saisie.champ('codePostal')}
          libelle="Code postal de votre adresse"
          aide="Celui que votre agence connaît."
          completion="postal-code"
          chiffres
          court
          max={5}
        />
        <div className="actions">
          <button type="submit" className="bouton" disabled={saisie.enCours}>
            Demander la lettre
          </button>
        </div>
      </Formulaire>
    </Page>
  );
}
