import { useState } from 'react';
import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { ChampListe } from '../../ui/ChampListe.tsx';
import { ResumeErreurs } from '../../ui/ResumeErreurs.tsx';
import { MOTIFS_DE_REFUS, type Motif } from './motifs.ts';

/** Accept, or refuse and say why. */
export function Examen({
  dossier,
  piece,
  nom,
  surFait,
}: {
  dossier: string;
  piece: string;
  nom: string;
  surFait: () => void;
}) {
  const envoi = useEnvoi();
  const [refuse, refuser] = useState(false);
  const [motif, choisir] = useState<Motif | null>(null);
  const [oubli, noter] = useState(0);
  const champ = `motif-${piece}`;
  const dire = async (corps: object) => {
    const url = `/api/gestion/dossiers/${dossier}/pieces/${piece}`;
    const reponse = await envoi.envoyer('POST', url, corps);
    if (reponse.ok) surFait();
  };
  const envoyer = async () => {
    if (motif === null) return noter((n) => n + 1);
    await dire({ decision: 'refusee', motif });
  };
  const manque = oubli > 0 && motif === null;
  const erreurs = [
    ...(manque ? [{ champ, texte: 'Choisissez pourquoi vous refusez.' }] : []),
    ...envoi.erreurs.map((e) => ({ champ: `accepter-${piece}`, texte: e.messageFr })),
  ];
  return (
    <>
      <ResumeErreurs essai={oubli + envoi.essai} erreurs={erreurs} />
      <div className="actions suite">
        <button
          type="button"
          id={`accepter-${piece}`}
          className="bouton"
          disabled={envoi.enCours}
          onClick={() => void dire({ decision: 'acceptee' })}
        >
          Accepter<span className="sr">&nbsp;: {nom}</span>
        </button>
        <button
          type="button"
          className="bouton danger"
          aria-expanded={refuse}
          onClick={() => refuser(!refuse)}
        >
          Refuser<span className="sr">&nbsp;: {nom}</span>
        </button>
      </div>
      {refuse && (
        <Formulaire surEnvoi={envoyer}>
          <ChampListe
            id={champ}
            libelle="Pourquoi"
            options={MOTIFS_DE_REFUS}
            valeur={motif}
            surChange={choisir}
            erreur={manque ? 'Choisissez une raison. La personne la lira.' : undefined}
          />
          <div className="actions suite">
            <button type="submit" className="bouton danger" disabled={envoi.enCours}>
              Refuser et prévenir
            </button>
          </div>
        </Formulaire>
      )}
    </>
  );
}
