import { useState } from 'react';
import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { useJour } from '../../plateforme/cadre/service.ts';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { ChampListe } from '../../ui/ChampListe.tsx';
import { ChoixUnique } from '../../ui/ChoixUnique.tsx';
import { type ErreurDeChamp, ResumeErreurs } from '../../ui/ResumeErreurs.tsx';
import { direJour } from '../mots/jours.ts';
import { CRENEAUX, type Creneau, type MesRendezVous } from './types.ts';

export function FormulaireRendezVous({ lu, surFait }: { lu: MesRendezVous; surFait: () => void }) {
  const aujourdhui = useJour();
  const [motif, choisirMotif] = useState<string | null>(null);
  const [jour, choisirJour] = useState<string | null>(null);
  const [creneau, choisirCreneau] = useState<Creneau | null>(null);
  const [erreurs, dire] = useState<readonly ErreurDeChamp[]>([]);
  const [essai, compter] = useState(0);
  const { enCours, envoyer } = useEnvoi();
  const faute = (champ: string) => erreurs.find((e) => e.champ === champ)?.texte;
  const demander = async () => {
    compter((n) => n + 1);
    const manque = [
      ...(motif === null
        ? [{ champ: 'motif', texte: 'Dites pourquoi vous souhaitez un appel.' }]
        : []),
      ...(jour === null ? [{ champ: 'jour', texte: 'Choisissez un jour.' }] : []),
      ...(creneau === null ? [{ champ: 'creneau', texte: 'Choisissez un moment.' }] : []),
    ];
    if (manque.length > 0) return dire(manque);
    const reponse = await envoyer('POST', '/api/espace/rendez-vous', {
      motif,
      jour,
      creneau,
      dossier: null,
    });
    if (reponse.ok) return surFait();
    dire(reponse.erreurs.map((e) => ({ champ: e.chemin || 'motif', texte: e.messageFr })));
    compter((n) => n + 1);
  };
  return (
    <section aria-labelledby="h-demander">
      <h2 id="h-demander">Une nouvelle demande</h2>
      <Formulaire surEnvoi={demander}>
        <ResumeErreurs erreurs={erreurs} essai={essai} />
        <ChampListe
          id="motif"
          libelle={'Pourquoi souhaitez-vous un appel\u00a0?'}
          options={lu.motifs.map((m) => ({ valeur: m.motif, libelle: m.libelle }))}
          valeur={motif}
          surChange={choisirMotif}
          erreur={faute('motif')}
        />
        <ChampListe
          id="jour"
          libelle={'Quel jour\u00a0?'}
          options={lu.jours.map((j) => ({ valeur: j, libelle: direJour(j, aujourdhui) }))}
          valeur={jour}
          surChange={choisirJour}
          erreur={faute('jour')}
        />
        <div className="champ">
          <ChoixUnique
            id="creneau"
            legende={'À quel moment\u00a0?'}
            enLigne
            options={CRENEAUX}
            valeur={creneau}
            surChange={choisirCreneau}
            erreur={faute('creneau')}
          />
        </div>
        <div className="actions">
          <button type="submit" className="bouton" disabled={enCours}>
            Demander l’appel
          </button>
        </div>
      </Formulaire>
    </section>
  );
}
