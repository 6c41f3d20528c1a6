import { useEffect, useState } from 'react';
import { naviguer, remplacer } from '../../navigation/historique.ts';
import type { Refusee } from '../../plateforme/api/refus.ts';
import { adresseQuestion, adresseVerifier } from '../adresses.ts';
import type { Magasin, Vue } from '../brouillon/magasin.ts';
import type { Chemin, IdQuestion } from '../types.ts';
import { fautesDuServeur } from './fautes.ts';
import { type FauteSaisie, FORMES, fautesSaisie } from './saisie.ts';
import { type Parcours, suivante } from './useChemin.ts';

interface Entrees {
  readonly id: IdQuestion;
  readonly magasin: Magasin;
  readonly vue: Vue;
  readonly parcours: Parcours;
  readonly depuisVerifier: boolean;
}

/** What a question page holds while it is answered: its faults, what is refused, and the way on. */
export function useReponse({ id, magasin, vue, parcours, depuisVerifier }: Entrees) {
  const { chemin, demander } = parcours;
  const [essai, essayer] = useState(0);
  const [fautes, dire] = useState<readonly FauteSaisie[]>(() =>
    fautesDuServeur(id, chemin?.erreurs ?? []),
  );
  const [refus, refuser] = useState<Refusee | null>(null);
  const [enCours, occuper] = useState(false);
  const fraiche = chemin?.questions.some((q) => q.id === id) ?? false;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the page opens.
  useEffect(() => {
    if (fraiche) return;
    if (chemin === null) void demander();
    void demander(id).then((lue) => {
      if (!lue.ok || lue.corps.questions.some((q) => q.id === id)) return;
      // Known, or not on this path: it is not asked.
      remplacer(allerA(suivante(lue.corps), magasin.id));
    });
  }, [id]);
  const juger = (nouvelles: readonly FauteSaisie[]): boolean => {
    dire(nouvelles);
    essayer((n) => n + 1);
    return nouvelles.length === 0;
  };
  const avancer = (lu: Chemin) => {
    if (juger(fautesDuServeur(id, lu.erreurs))) {
      naviguer(allerA(suivante(lu), magasin.id, depuisVerifier));
    }
  };
  // The path may change with each answer: without network, what was to come next is the best guess.
  const avancerSansReseau = (lue: Refusee) => {
    const apres = chemin?.questions.find((q) => q.id !== id && vue.reponses[q.id] === undefined);
    if (apres === undefined || parcours.question(apres.id) === null) refuser(lue);
    else naviguer(adresseQuestion(apres.id, magasin.id));
  };
  const continuer = async () => {
    if (!juger(fautesSaisie(FORMES[id], magasin.saisieDe(id)))) return;
    occuper(true);
    void magasin.garder();
    const lue = await demander();
    occuper(false);
    if (lue.ok) avancer(lue.corps);
    else if (lue.statut === 0) avancerSansReseau(lue);
    else refuser(lue);
  };
  return { fautes, essai, refus, enCours, continuer, oublierFautes: () => dire([]) };
}

function allerA(id: IdQuestion | null, brouillon: string, depuisVerifier = false): string {
  return id === null ? adresseVerifier(brouillon) : adresseQuestion(id, brouillon, depuisVerifier);
}
