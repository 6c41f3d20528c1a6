import { ChoixUnique } from '../../ui/ChoixUnique.tsx';
import type { Statut } from '../reponses.ts';
import { dire } from './choix.ts';
import { type ProprietesCorps, type Question, toujours } from './question.ts';

const STATUTS: readonly { valeur: Statut; libelle: string; aide?: string }[] = [
  { valeur: 'interim', libelle: 'En intérim', aide: 'En mission, ou en CDI intérimaire.' },
  { valeur: 'salarie', libelle: 'En CDI ou en CDD' },
  { valeur: 'saisonnier', libelle: 'En contrat saisonnier' },
  { valeur: 'apprenti', libelle: 'En apprentissage' },
  {
    valeur: 'sans-emploi',
    libelle: 'Sans emploi, ou entre deux missions',
    aide: 'Nous regardons alors vos derniers contrats.',
  },
  {
    valeur: 'independant',
    libelle: 'À mon compte',
    aide: 'Indépendant, micro-entrepreneur, profession libérale, exploitant agricole.',
  },
];

function Corps({ ctx, titre, modifier, erreur }: ProprietesCorps) {
  return (
    <ChoixUnique
      id="statut"
      legende={<h1>{titre}</h1>}
      aide="Au premier jour de l’arrêt."
      options={STATUTS}
      valeur={ctx.r.statut}
      erreur={erreur('statut')}
      surChange={(statut) => modifier((r) => ({ ...r, statut }))}
    />
  );
}

export const statut: Question = {
  nom: 'statut',
  cles: toujours,
  titre: () => 'Quelle est votre situation de travail\u00a0?',
  controler: ({ r }, c) => {
    c.exiger(r.statut !== null, 'statut', 'Choisissez votre situation de travail.');
  },
  resume: ({ r }) => [dire(STATUTS, r.statut)],
  Corps,
};
