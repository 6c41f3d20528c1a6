import { ChampDate } from '../../ui/ChampDate.tsx';
import { ChoixUnique } from '../../ui/ChoixUnique.tsx';
import type { ActiviteChoisie } from '../reponses.ts';
import { dire } from './choix.ts';
import { type ProprietesCorps, type Question, si } from './question.ts';

const ACTIVITES: readonly { valeur: ActiviteChoisie; libelle: string; aide?: string }[] = [
  {
    valeur: 'artisan-commercant',
    libelle: 'Artisan, commerçant ou autre indépendant',
    aide: 'Au régime réel, professions libérales non réglementées comprises.',
  },
  { valeur: 'micro', libelle: 'Micro-entrepreneur' },
  {
    valeur: 'liberal',
    libelle: 'Profession libérale réglementée',
    aide: 'Médecin, infirmier, expert-comptable, architecte… Pas les avocats.',
  },
  {
    valeur: 'conjoint-collaborateur',
    libelle: 'Conjoint collaborateur',
    aide: 'Vous aidez votre conjoint, sans salaire.',
  },
  { valeur: 'exploitant-agricole', libelle: 'Exploitant agricole' },
];

function Corps({ ctx, titre, modifier, erreur }: ProprietesCorps) {
  return (
    <>
      <ChoixUnique
        id="activite"
        legende={<h1>{titre}</h1>}
        aide="Au premier jour de l’arrêt."
        options={ACTIVITES}
        valeur={ctx.r.activite}
        erreur={erreur('activite')}
        surChange={(activite) => modifier((r) => ({ ...r, activite }))}
      />
      <ChampDate
        id="affilieLe"
        libelle="Premier jour de l’activité"
        aide="Vous pouvez laisser vide une activité de plus de trois années civiles."
        valeur={ctx.r.affilieLe}
        erreur={erreur('affilieLe')}
        surChange={(affilieLe) => modifier((r) => ({ ...r, affilieLe }))}
      />
    </>
  );
}

export const activite: Question = {
  nom: 'activite',
  cles: si(({ r }) => r.statut === 'independant'),
  titre: () => 'Quelle est votre activité\u00a0?',
  controler: ({ r }, c) => {
    c.exiger(r.activite !== null, 'activite', 'Choisissez votre activité.');
    c.dateFacultative('affilieLe', r.affilieLe, 'le premier jour de l’activité');
  },
  resume: ({ r }) => [
    dire(ACTIVITES, r.activite),
    r.affilieLe.trim() === '' ? 'Depuis plus de trois ans' : `Depuis le ${r.affilieLe}`,
  ],
  Corps,
};
