import { useEffect, useState } from 'react';
import { Lien } from '../../navigation/Lien.tsx';
import { appeler } from '../api/appeler.ts';
import { porte, type Refusee, type Reponse } from '../api/refus.ts';
import { ChampSecret } from '../formulaire/ChampSecret.tsx';
import { ChampTexte } from '../formulaire/ChampTexte.tsx';
import { Formulaire } from '../formulaire/Formulaire.tsx';
import { RefusLu } from '../formulaire/RefusLu.tsx';
import { BoutonCle } from './BoutonCle.tsx';
import { signerPour } from './cleAcces.ts';

interface Connecte {
  readonly role: string;
}

/** E-mail, passphrase, then the code when the account has one; or a passkey, which asks for nothing else. */
export function FormulaireConnexion({
  surConnecte,
  oubli = false,
}: {
  surConnecte: (role: string) => void | Promise<void>;
  /** Shows the way out of a lost passphrase: not over a page that must be kept. */
  oubli?: boolean;
}) {
  const [courriel, ecrireCourriel] = useState('');
  const [phrase, ecrirePhrase] = useState('');
  const [code, ecrireCode] = useState('');
  const [codeAttendu, attendreCode] = useState(false);
  const [refus, refuser] = useState<Refusee | null>(null);
  const [enCours, occuper] = useState(false);
  const conclure = async (essai: Promise<Reponse<Connecte>>) => {
    occuper(true);
    const reponse = await essai;
    if (reponse.ok) return surConnecte(reponse.corps.role);
    occuper(false);
    const manque = porte(reponse, 'ALM-P-105');
    if (manque) attendreCode(true);
    refuser(manque ? null : lisible(reponse));
  };
  // A code that is missing is no fault: the phrase is right, and the field waits.
  useEffect(() => {
    if (codeAttendu) document.getElementById('connexion-code')?.focus();
  }, [codeAttendu]);
  const envoyer = () => {
    const corps = { courriel, phrase, ...(code === '' ? {} : { code: code.replace(/\s/g, '') }) };
    const options = { sansGardien: true };
    return conclure(appeler<Connecte>('POST', '/api/connexion', corps, options));
  };
  return (
    <>
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
        {oubli && (
          <Lien className="sous-champ" href="/compte/recuperer">
            J’ai oublié ma phrase de passe
          </Lien>
        )}
        {codeAttendu && (
          <ChampTexte
            id="connexion-code"
            libelle="Code à six chiffres"
            aide="La phrase est bonne. Donnez maintenant le code de votre application."
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
      <BoutonCle
        libelle="Utiliser une clé d’accès"
        desactive={enCours}
        surPression={() => conclure(signerPour<Connecte>('/api/connexion/cle-acces'))}
      />
    </>
  );
}

/** Empty or badly written, the answer is the same as for a wrong one: nothing to learn, and nothing to decipher. */
function lisible(refus: Refusee): Refusee {
  if (!porte(refus, 'ALM-P-101')) return refus;
  const messageFr =
    'L’adresse e-mail, la phrase de passe ou le code n’est pas complet. Vérifiez, puis recommencez.';
  return { ...refus, erreurs: [{ code: 'saisie', chemin: '', messageFr }] };
}
