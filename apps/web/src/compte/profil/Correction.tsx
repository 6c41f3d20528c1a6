import { useState } from 'react';
import { ChampTexte } from '../../plateforme/formulaire/ChampTexte.tsx';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { ChampListe } from '../../ui/ChampListe.tsx';
import { Fait } from '../commun/Fait.tsx';
import { Fautes } from '../commun/Fautes.tsx';
import { MESSAGE } from '../commun/regles.ts';
import { useSaisie } from '../commun/useSaisie.ts';

const CHAMPS = {
  nom: 'Le nom de naissance',
  nomUsage: 'Le nom d’usage',
  prenoms: 'Les prénoms',
  naissance: 'La date de naissance',
  adresse: 'L’adresse',
  nir: 'Le numéro de sécurité sociale',
  autre: 'Autre chose',
} as const;

/** A message to the managers: nothing changes by itself. */
export function Correction({ surEnvoyee }: { surEnvoyee: () => void }) {
  const [champ, choisir] = useState<string>('nom');
  const [fait, conclure] = useState(false);
  const saisie = useSaisie({ message: MESSAGE });
  const envoyer = async () => {
    const reponse = await saisie.envoyer('POST', '/api/profil/corrections', ({ message }) => ({
      champ,
      message: message.trim(),
    }));
    if (reponse?.ok !== true) return;
    saisie.effacer();
    conclure(true);
    surEnvoyee();
  };
  if (fait) {
    return (
      <Fait>
        <p>Votre message est parti. Une personne le lira, et rien ne change d’ici là.</p>
      </Fait>
    );
  }
  return (
    <Formulaire surEnvoi={envoyer}>
      <Fautes {...saisie} />
      <ChampListe
        id="champ-faux"
        libelle="Ce qui est faux"
        valeur={champ}
        surChange={choisir}
        options={Object.entries(CHAMPS).map(([valeur, libelle]) => ({ valeur, libelle }))}
      />
      <ChampTexte
        {...saisie.champ('message')}
        libelle="Ce qu’il faut écrire"
        aide="N’écrivez rien sur votre santé."
        lignes={4}
        max={1000}
      />
      <div className="actions">
        <button type="submit" className="bouton second" disabled={saisie.enCours}>
          Envoyer la correction
        </button>
      </div>
    </Formulaire>
  );
}
