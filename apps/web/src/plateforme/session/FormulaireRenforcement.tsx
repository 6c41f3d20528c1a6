import { useState } from 'react';
import { appeler } from '../api/appeler.ts';
import { porte, type Refusee, type Reponse } from '../api/refus.ts';
import { useLecture } from '../api/useLecture.ts';
import { ChampSecret } from '../formulaire/ChampSecret.tsx';
import { ChampTexte } from '../formulaire/ChampTexte.tsx';
import { Formulaire } from '../formulaire/Formulaire.tsx';
import { RefusLu } from '../formulaire/RefusLu.tsx';
import { BoutonCle } from './BoutonCle.tsx';
import { signerPour } from './cleAcces.ts';

/** `GET /api/moyens`: how this account proves who it is. */
export interface Moyens {
  readonly phrase: boolean;
  readonly code: boolean;
  readonly cles: number;
}

interface Proprietes {
  readonly surFait: () => void | Promise<void>;
  readonly surAbandon?: (() => void) | undefined;
}

/** The passphrase again (and the code), or a passkey, before what matters most. */
export function FormulaireRenforcement({ surFait, surAbandon }: Proprietes) {
  const { lecture } = useLecture<Moyens>('/api/moyens');
  const [phrase, ecrirePhrase] = useState('');
  const [code, ecrireCode] = useState('');
  const [refus, refuser] = useState<Refusee | null>(null);
  const [enCours, occuper] = useState(false);
  if (lecture.etat === 'lecture') return <p role="status">Lecture…</p>;
  // Without an answer, the passphrase is asked: the server says what else it wants.
  const moyens = lecture.etat === 'lue' ? lecture.donnees : { phrase: true, code: false, cles: 0 };
  const conclure = async (essai: Promise<Reponse<unknown>>) => {
    occuper(true);
    const reponse = await essai;
    occuper(false);
    if (reponse.ok) return surFait();
    refuser(reponse);
  };
  const envoyer = () => {
    const corps = { phrase, ...(code === '' ? {} : { code: code.replace(/\s/g, '') }) };
    return conclure(appeler('POST', '/api/renforcer', corps, { sansGardien: true }));
  };
  const codeAttendu = moyens.code || (refus !== null && porte(refus, 'ALM-P-105'));
  return (
    <>
      {moyens.phrase && (
        <Formulaire surEnvoi={envoyer}>
          <RefusLu refus={refus} />
          <ChampSecret
            id="renforcer-phrase"
            libelle="Phrase de passe"
            completion="current-password"
            valeur={phrase}
            surChange={ecrirePhrase}
          />
          {codeAttendu && (
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
            <button type="submit" className="bouton" disabled={enCours}>
              Confirmer
            </button>
            {surAbandon !== undefined && (
              <button type="button" className="bouton nu" onClick={surAbandon}>
                Renoncer
              </button>
            )}
          </div>
        </Formulaire>
      )}
      {!moyens.phrase && <RefusLu refus={refus} />}
      {moyens.cles > 0 && (
        <BoutonCle
          libelle="Confirmer avec ma clé d’accès"
          desactive={enCours}
          surPression={() => conclure(signerPour('/api/renforcer/cle-acces'))}
        />
      )}
    </>
  );
}
