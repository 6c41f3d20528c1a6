import { useState } from 'react';
import { naviguer } from '../../navigation/historique.ts';
import { useAdresse } from '../../navigation/useAdresse.ts';
import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { ChampTexte } from '../../plateforme/formulaire/ChampTexte.tsx';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { ChampListe } from '../../ui/ChampListe.tsx';
import { type ErreurDeChamp, ResumeErreurs } from '../../ui/ResumeErreurs.tsx';
import type { DossierBref } from '../types.ts';
import { type Fil, LONGUEUR_MAX, type MesFils, type Sujet } from './types.ts';
import { useTexteGarde } from './useTexteGarde.ts';

export default function NouveauMessage() {
  const fils = useLecture<MesFils>('/api/espace/messages');
  const dossiers = useLecture<{ dossiers: readonly DossierBref[] }>('/api/espace/dossiers');
  return (
    <Page
      titre="Écrire un message"
      retour={{ href: '/espace/messages', libelle: 'Mes messages' }}
      chapeau={<p>N’écrivez rien de médical&nbsp;: ni maladie, ni traitement, ni médecin.</p>}
    >
      <Lu {...fils}>
        {(f) => (
          <Lu {...dossiers}>
            {(d) => <FormulaireMessage sujets={f.sujets} dossiers={d.dossiers} />}
          </Lu>
        )}
      </Lu>
    </Page>
  );
}

const AUCUN = 'aucun';

function FormulaireMessage({
  sujets,
  dossiers,
}: {
  sujets: readonly Sujet[];
  dossiers: readonly DossierBref[];
}) {
  const demande = new URLSearchParams(useAdresse().requete);
  const [sujet, choisir] = useState(() => sujetDemande(sujets, demande.get('sujet')));
  const [dossier, lier] = useState(
    dossiers.find((d) => d.id === demande.get('dossier'))?.id ?? AUCUN,
  );
  const [texte, ecrire] = useTexteGarde('nouveau');
  const [erreurs, dire] = useState<readonly ErreurDeChamp[]>([]);
  const [essai, compter] = useState(0);
  const { enCours, envoyer } = useEnvoi<{ fil: Fil }>();
  const poster = async () => {
    compter((n) => n + 1);
    const fautes = fautesDe(sujet, texte);
    if (fautes.length > 0) return dire(fautes);
    const corps = { dossier: dossier === AUCUN ? null : dossier, sujet, texte };
    const reponse = await envoyer('POST', '/api/espace/messages', corps);
    if (!reponse.ok) {
      compter((n) => n + 1);
      return dire(reponse.erreurs.map((e) => ({ champ: champDe(e.chemin), texte: e.messageFr })));
    }
    ecrire('');
    naviguer(`/espace/messages/${reponse.corps.fil.id}`);
  };
  const faute = (champ: string) => erreurs.find((e) => e.champ === champ)?.texte;
  return (
    <Formulaire surEnvoi={poster}>
      <ResumeErreurs erreurs={erreurs} essai={essai} />
      <ChampListe
        id="sujet"
        libelle={'De quoi s’agit-il\u00a0?'}
        options={sujets.map((s) => ({ valeur: s.sujet, libelle: s.libelle }))}
        valeur={sujet}
        surChange={choisir}
        erreur={faute('sujet')}
      />
      {dossiers.length > 0 && (
        <ChampListe
          id="dossier"
          libelle={'Quel dossier\u00a0?'}
          options={[
            { valeur: AUCUN, libelle: 'Aucun en particulier' },
            ...dossiers.map((d) => ({ valeur: d.id, libelle: d.reference })),
          ]}
          valeur={dossier}
          surChange={lier}
        />
      )}
      <ChampTexte
        id="texte"
        libelle="Votre message"
        aide="Il reste dans cet onglet tant qu’il n’est pas envoyé."
        lignes={8}
        max={LONGUEUR_MAX}
        valeur={texte}
        surChange={ecrire}
        erreur={faute('texte')}
      />
      <div className="actions">
        <button type="submit" className="bouton" disabled={enCours}>
          Envoyer le message
        </button>
      </div>
    </Formulaire>
  );
}

function sujetDemande(sujets: readonly Sujet[], demande: string | null): string | null {
  return sujets.find((s) => s.sujet === demande)?.sujet ?? null;
}

function fautesDe(sujet: string | null, texte: string): ErreurDeChamp[] {
  return [
    ...(sujet === null ? [{ champ: 'sujet', texte: 'Choisissez un sujet.' }] : []),
    ...(texte.trim() === '' ? [{ champ: 'texte', texte: 'Écrivez votre message.' }] : []),
  ];
}

function champDe(chemin: string): string {
  return ['sujet', 'dossier', 'texte'].includes(chemin) ? chemin : 'texte';
}
