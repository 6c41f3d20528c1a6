import { naviguer } from '../../navigation/historique.ts';
import { Lien } from '../../navigation/Lien.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { ChampTexte } from '../../plateforme/formulaire/ChampTexte.tsx';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { dateOuNul } from '../../saisie/date.ts';
import { Fautes } from '../commun/Fautes.tsx';
import { COURRIEL, IDENTIFIANT, NAISSANCE, NOM, PRENOMS } from '../commun/regles.ts';
import { useSaisie } from '../commun/useSaisie.ts';
import { Etapes } from './Etapes.tsx';

const CHAMPS = {
  identifiant: IDENTIFIANT,
  nom: NOM,
  prenoms: PRENOMS,
  naissance: NAISSANCE,
  courriel: COURRIEL,
};

export function AvecIdentifiant() {
  const saisie = useSaisie(CHAMPS);
  const envoyer = async () => {
    const reponse = await saisie.envoyer('POST', '/api/activation/identifiant', (v) => ({
      identifiant: v.identifiant.trim(),
      nom: v.nom.trim(),
      prenoms: v.prenoms.split(/[\s,]+/).filter((p) => p !== ''),
      naissance: dateOuNul(v.naissance) ?? '',
      courriel: v.courriel.trim(),
    }));
    if (reponse?.ok === true) naviguer('/compte/activer/recu');
  };
  return (
    <Page
      titre="Votre identifiant"
      retour={{ href: '/compte/activer', libelle: 'Retour' }}
      chapeau="Écrivez votre nom et votre naissance comme votre agence les connaît."
    >
      <Etapes rang={1} />
      <Formulaire surEnvoi={envoyer}>
        <Fautes {...saisie} />
        <ChampTexte
          {...saisie.champ('identifiant')}
          libelle="Identifiant de la lettre"
          aide="Seize signes, par exemple 7K3M-09QT-4WZX-P2RB. Les tirets ne comptent pas."
          max={40}
        />
        <ChampTexte
          {...saisie.champ('nom')}
          libelle="Nom"
          aide="Nom de naissance ou nom d’usage."
          completion="family-name"
          max={100}
        />
        <ChampTexte
          {...saisie.champ('prenoms')}
          libelle="Prénoms"
          aide="Tous vos prénoms, séparés par des espaces."
          completion="given-name"
        />
        <ChampTexte
          {...saisie.champ('naissance')}
          libelle="Date de naissance"
          aide="Exemple&nbsp;: 24/08/1962"
          completion="bday"
          court
        />
        <ChampTexte
          {...saisie.champ('courriel')}
          libelle="Adresse e-mail"
          aide="Elle servira à vous connecter et à vous prévenir. Prenez une adresse à vous seul."
          genre="email"
          completion="email"
        />
        <div className="actions">
          <button type="submit" className="bouton" disabled={saisie.enCours}>
            Continuer
          </button>
        </div>
      </Formulaire>
      <p className="suite-compte">
        <Lien href="/compte/activer/lettre">Je n’ai pas d’identifiant</Lien>
      </p>
    </Page>
  );
}
