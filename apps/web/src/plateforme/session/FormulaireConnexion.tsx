import { useState } from 'react';
import { appeler } from '../api/appeler.ts';
import { porte, type Refusee } from '../api/refus.ts';
import { ChampSecret } from '../formulaire/ChampSecret.tsx';
import { ChampTexte } from '../formulaire/ChampTexte.tsx';
import { Formulaire } from '../formulaire/Formulaire.tsx';
import { RefusLu } from '../formulaire/RefusLu.tsx';

/** E-mail, passphrase, then the code when the account has one. */
export function FormulaireConnexion({ surConnecte }: { surConnecte: (role: string) => void }) {
  const [courriel, ecrireCourriel] = useState('');
  const [phrase, ecrirePhrase] = useState('');
  const [code, ecrireCode] = useState('');
  const [refus, refuser] = useState<Refusee | null>(null);
  const [enCours, occuper] = useState(false);
  const codeAttendu = refus !== null && porte(refus, 'ALM-P-105');
  const envoyer = async () => {
    occuper(true);
    const corps = { courriel, phrase, ...(code === '' ? {} : { code }) };
    const reponse = await appeler<{ role: string }>('POST', '/api/connexion', corps, {
      sansGardien: true,
    });
    occuper(false);
    if (reponse.ok) surConnecte(reponse.corps.role);
    else refuser(reponse);
  };
  return (
    <Formulaire surEnvoi={envoyer}>
      <RefusLu refus={refus} />
      <ChampTexte
        id="connexion-courriel"
        libelle="Adresse e-mail"
        genre="email"
        completion="username"
        valeur={courriel}
        surChange={ecrireCourriel}
      />
      <ChampSecret
        id="connexion-phrase"
        libelle="Phrase de passe"
        completion="current-password"
        valeur={phrase}
        surChange={ecrirePhrase}
      />
      {(codeAttendu || code !== '') && (
        <ChampTexte
          id="connexion-code"
          libelle="Code à six chiffres"
          completion="one-time-code"
          chiffres
          court
          valeur={code}
          surChange={ecrireCode}
        />
      )}
      <div className="actions">
        <button type="submit" className="bouton" disabled={enCours}>
          Me connecter
        </button>
      </div>
    </Formulaire>
  );
}
