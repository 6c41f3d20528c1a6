import { Avis } from '../../ui/Avis.tsx';
import { ChoixUnique } from '../../ui/ChoixUnique.tsx';
import { natureCouverte } from '../couverture.ts';
import type { NatureChoisie } from '../reponses.ts';
import { dire } from './choix.ts';
import { type ProprietesCorps, type Question, toujours } from './question.ts';

const NATURES: readonly { valeur: NatureChoisie; libelle: string; aide?: string }[] = [
  { valeur: 'maladie', libelle: 'Une maladie' },
  {
    valeur: 'accident-vie-privee',
    libelle: 'Un accident de la vie privée',
    aide: 'À la maison, en faisant du sport, sur la route des vacances.',
  },
  { valeur: 'fausse-couche', libelle: 'Une fausse couche', aide: 'Avant 22 semaines.' },
  { valeur: 'img', libelle: 'Une interruption médicale de grossesse' },
  { valeur: 'deces-enfant', libelle: 'Le décès d’un enfant', aide: 'De moins de 25 ans.' },
  { valeur: 'accident-travail', libelle: 'Un accident du travail' },
  { valeur: 'accident-trajet', libelle: 'Un accident sur le trajet du travail' },
  { valeur: 'maladie-professionnelle', libelle: 'Une maladie professionnelle' },
  { valeur: 'maternite', libelle: 'Un congé de maternité' },
];

function Corps({ ctx, titre, modifier, erreur }: ProprietesCorps) {
  return (
    <>
      <ChoixUnique
        id="nature"
        legende={<h1>{titre}</h1>}
        aide="Nous ne demandons jamais le nom de la maladie."
        options={NATURES}
        valeur={ctx.r.nature}
        erreur={erreur('nature')}
        surChange={(nature) => modifier((r) => ({ ...r, nature }))}
      />
      {!natureCouverte(ctx.r.nature) && (
        <div className="suite" aria-live="polite">
          <Avis ton="attention">
            <h2>Pas encore calculé ici</h2>
            <p>
              Almanach ne calcule pas encore ce cas. Vous pouvez donner les dates&nbsp;: le résultat
              restera «&nbsp;inconnu&nbsp;» et dira à qui demander.
            </p>
          </Avis>
        </div>
      )}
    </>
  );
}

export const nature: Question = {
  nom: 'nature',
  cles: toujours,
  titre: () => 'Quelle est la raison de l’arrêt\u00a0?',
  controler: ({ r }, c) => {
    c.exiger(r.nature !== null, 'nature', 'Choisissez la raison de l’arrêt.');
  },
  resume: ({ r }) => [dire(NATURES, r.nature)],
  Corps,
};
