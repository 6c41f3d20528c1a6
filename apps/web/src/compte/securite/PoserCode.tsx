import { useState } from 'react';
import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { ChampTexte } from '../../plateforme/formulaire/ChampTexte.tsx';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { Fautes } from '../commun/Fautes.tsx';
import { CODE } from '../commun/regles.ts';
import { useSaisie } from '../commun/useSaisie.ts';
import { CodeAScanner } from './CodeAScanner.tsx';

interface Secret {
  readonly secret: string;
  readonly uri: string;
}

/** Nothing is in force before a first code has proved that the secret was kept. */
export function PoserCode({ surPose }: { surPose: () => void | Promise<void> }) {
  const debut = useEnvoi<Secret>();
  const [secret, recevoir] = useState<Secret | null>(null);
  const saisie = useSaisie({ code: CODE });
  const commencer = async () => {
    const reponse = await debut.envoyer('POST', '/api/second-facteur');
    if (reponse.ok) recevoir(reponse.corps);
  };
  const confirmer = async () => {
    const chemin = '/api/second-facteur/confirmer';
    const reponse = await saisie.envoyer('POST', chemin, ({ code }) => ({
      code: code.replace(/\s/g, ''),
    }));
    if (reponse?.ok === true) await surPose();
  };
  if (secret === null) {
    return (
      <>
        <Fautes
          fautes={debut.erreurs.map((e) => ({ champ: null, texte: e.messageFr }))}
          essai={debut.essai}
        />
        <div className="actions suite-compte">
          <button
            type="button"
            className="bouton"
            disabled={debut.enCours}
            onClick={() => void commencer()}
          >
            Ajouter un code
          </button>
        </div>
      </>
    );
  }
  return (
    <Formulaire surEnvoi={confirmer}>
      <Fautes {...saisie} />
      <ol className="puces numeros">
        <li>
          Ouvrez votre application d’authentification, et scannez ce code.
          <CodeAScanner texte={secret.uri} />
        </li>
        <li>
          Vous êtes sur ce téléphone&nbsp;? <a href={secret.uri}>Ouvrez l’application</a>, ou
          recopiez ce secret&nbsp;:
          <code className="secret">{secret.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
        </li>
        <li>
          <ChampTexte
            {...saisie.champ('code')}
            libelle="Code à six chiffres que montre l’application"
            completion="one-time-code"
            chiffres
            court
            max={7}
          />
        </li>
      </ol>
      <div className="actions">
        <button type="submit" className="bouton" disabled={saisie.enCours}>
          Vérifier ce code
        </button>
      </div>
    </Formulaire>
  );
}
