import { useState } from 'react';
import type { Refusee } from '../../plateforme/api/refus.ts';
import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { RefusLu } from '../../plateforme/formulaire/RefusLu.tsx';
import { natureDePiece } from '../../suivi/mots.ts';
import { ChampListe } from '../../ui/ChampListe.tsx';
import { ChoixUnique } from '../../ui/ChoixUnique.tsx';
import { Depliant } from '../../ui/Depliant.tsx';
import { ResumeErreurs } from '../../ui/ResumeErreurs.tsx';
import type { DossierEntier } from '../types.ts';
import { aRelire } from './aRelire.ts';

/** What a manager asks for here: nothing medical. */
const NATURES = [
  'volet-3',
  'contrat-de-mission',
  'attestation-de-salaire',
  'bulletins-12-mois',
  'decompte-ij',
  'rib',
  'inscription-france-travail',
  'paiements-france-travail',
] as const;

type Nature = (typeof NATURES)[number];
type Aupres = 'assure' | 'agence';

const OPTIONS = NATURES.map((valeur) => ({ valeur, libelle: natureDePiece(valeur) }));

export function Demander({ dossier, surFait }: { dossier: DossierEntier; surFait: () => void }) {
  const envoi = useEnvoi();
  const [nature, choisir] = useState<Nature | null>(null);
  const [aupres, demanderA] = useState<Aupres>('assure');
  const [oubli, noter] = useState(0);
  const [refus, refuser] = useState<Refusee | null>(null);
  const [dit, dire] = useState('');
  const declaration = dossier.arrets[0]?.id;
  if (declaration === undefined) return null;
  const envoyer = async () => {
    if (nature === null) return noter((n) => n + 1);
    const pieces = [{ nature, aupres, declaration }];
    const url = `/api/gestion/dossiers/${dossier.id}/demandes`;
    const reponse = await envoi.envoyer('POST', url, { pieces, pourquoi: 'instruction' });
    refuser(reponse.ok ? null : reponse);
    if (aRelire(reponse)) surFait();
    if (!reponse.ok) return;
    dire(`Demandé\u00a0: ${natureDePiece(nature)}. La demande est envoyée aujourd’hui.`);
    choisir(null);
    noter(0);
  };
  const manque = oubli > 0 && nature === null;
  // Closed meanwhile: only why it was refused is left to read.
  if (!dossier.ouvert) return <RefusLu refus={refus} />;
  return (
    <Depliant titre="Demander un document">
      <Formulaire surEnvoi={envoyer}>
        <RefusLu refus={refus} />
        <ResumeErreurs
          essai={oubli}
          erreurs={manque ? [{ champ: 'nature', texte: 'Choisissez un document.' }] : []}
        />
        <ChampListe
          id="nature"
          libelle="Document"
          options={OPTIONS}
          valeur={nature}
          surChange={choisir}
          erreur={manque ? 'Choisissez un document.' : undefined}
        />
        <div className="suite">
          <ChoixUnique
            id="aupres"
            legende="À qui"
            enLigne
            options={[
              { valeur: 'assure', libelle: 'À la personne' },
              { valeur: 'agence', libelle: 'À l’agence' },
            ]}
            valeur={aupres}
            surChange={demanderA}
          />
        </div>
        <div className="actions">
          <button type="submit" className="bouton" disabled={envoi.enCours}>
            Demander
          </button>
        </div>
        <p role="status" className="suite">
          {dit}
        </p>
      </Formulaire>
    </Depliant>
  );
}
