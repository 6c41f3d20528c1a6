import { useState } from 'react';
import { appeler } from '../api/appeler.ts';
import type { Refusee } from '../api/refus.ts';
import { ChampSecret } from '../formulaire/ChampSecret.tsx';
import { ChampTexte } from '../formulaire/ChampTexte.tsx';
import { Formulaire } from '../formulaire/Formulaire.tsx';
import { RefusLu } from '../formulaire/RefusLu.tsx';
import type { Session } from './session.ts';

/** The passphrase again, and the code when the account has one, before what matters most. */
export function FormulaireRenforcement({
  session,
  surFait,
}: {
  session: Session;
  surFait: () => void;
}) {
  const [phrase, ecrirePhrase] = useState('');
  const [code, ecrireCode] = useState('');
  const [refus, refuser] = useState<Refusee | null>(null);
  const envoyer = async () => {
    const corps = { phrase, ...(code === '' ? {} : { code }) };
    const reponse = await appeler('POST', '/api/renforcer', corps, { sansGardien: true });
    if (reponse.ok) surFait();
    else refuser(reponse);
  };
  return (
    <Formulaire surEnvoi={envoyer}>
      <p>Ce que vous demandez est protégé. Redonnez votre phrase de passe.</p>
      <RefusLu refus={refus} />
      <ChampSecret
        id="renforcer-phrase"
        libelle="Phrase de passe"
        completion="current-password"
        valeur={phrase}
        surChange={ecrirePhrase}
      />
      {session.secondFacteur && (
        <ChampTexte
          id="renforcer-code"
          libelle="Code à six chiffres"
          completion="one-time-code"
          chiffres
          court
          valeur={code}
          surChange={ecrireCode}
        />
      )}
      <div className="actions">
        <button type="submit" className="bouton">
          Confirmer
        </button>
      </div>
    </Formulaire>
  );
}
