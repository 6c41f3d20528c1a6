import { useEffect, useState } from 'react';
import { naviguer, remplacer } from '../../navigation/historique.ts';
import { Lien } from '../../navigation/Lien.tsx';
import type { Refusee } from '../../plateforme/api/refus.ts';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { RefusLu } from '../../plateforme/formulaire/RefusLu.tsx';
import { Icone } from '../../ui/Icone.tsx';
import { PriseDeFocus } from '../../ui/PriseDeFocus.tsx';
import { ResumeErreurs } from '../../ui/ResumeErreurs.tsx';
import { adresseQuestion, adresseVerifier, ENTREE } from '../adresses.ts';
import { EtatDuBrouillon } from '../brouillon/EtatDuBrouillon.tsx';
import type { Magasin, Vue } from '../brouillon/magasin.ts';
import type { Chemin, IdQuestion } from '../types.ts';
import { Champs } from './Champs.tsx';
import type { Noms } from './dire.ts';
import { fautesDuServeur } from './fautes.ts';
import { optionsDe } from './options.ts';
import { Pas } from './Pas.tsx';
import { type FauteSaisie, FORMES, fautesSaisie } from './saisie.ts';
import { aideQuestion, titreQuestion } from './textes.ts';
import { type Parcours, pages, suivante } from './useChemin.ts';

interface Proprietes {
  readonly id: IdQuestion;
  readonly magasin: Magasin;
  readonly vue: Vue;
  readonly parcours: Parcours;
  readonly noms: Noms;
  readonly depuisVerifier: boolean;
}

/** One question: its fields, what is wrong in them, where the draft is, and the way on. */
export function PageQuestion({ id, magasin, vue, parcours, noms, depuisVerifier }: Proprietes) {
  const { chemin, demander } = parcours;
  const saisie = magasin.saisieDe(id);
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
  const toutes = pages(vue.reponses, chemin, id);
  const rang = toutes.indexOf(id);
  const avant = toutes[rang - 1];
  const question = parcours.question(id);
  const titre = titreQuestion(id);

  const continuer = async () => {
    const siennes = fautesSaisie(FORMES[id], saisie);
    if (siennes.length > 0) {
      dire(siennes);
      essayer((n) => n + 1);
      return;
    }
    occuper(true);
    void magasin.garder();
    const lue = await demander();
    occuper(false);
    if (lue.ok) avancer(lue.corps);
    else if (lue.statut === 0) continuerSansReseau(lue);
    else refuser(lue);
  };
  const avancer = (lu: Chemin) => {
    const siennes = fautesDuServeur(id, lu.erreurs);
    dire(siennes);
    essayer((n) => n + 1);
    if (siennes.length === 0) naviguer(allerA(suivante(lu), magasin.id, depuisVerifier));
  };
  // The path may change with each answer: without network, what was to come next is the best guess.
  const continuerSansReseau = (lue: Refusee) => {
    const apres = chemin?.questions.find((q) => q.id !== id && vue.reponses[q.id] === undefined);
    if (apres === undefined || parcours.question(apres.id) === null) refuser(lue);
    else naviguer(adresseQuestion(apres.id, magasin.id));
  };

  const retour =
    avant === undefined
      ? { href: ENTREE, texte: 'Début' }
      : { href: adresseQuestion(avant, magasin.id), texte: 'Question précédente' };
  return (
    <>
      <Lien className="retour" href={depuisVerifier ? adresseVerifier(magasin.id) : retour.href}>
        <Icone nom="retour" />
        {depuisVerifier ? 'Vos réponses' : retour.texte}
      </Lien>
      <div className="question">
        <Formulaire surEnvoi={continuer}>
          <Pas rang={rang} total={toutes.length} />
          <ResumeErreurs
            erreurs={fautes.map((f) => ({ champ: `${id}-${f.champ}`, texte: f.texte }))}
            essai={essai}
          />
          <RefusLu refus={refus} />
          {question === null ? (
            <>
              <h1>{titre}</h1>
              <p role="status">Lecture…</p>
            </>
          ) : (
            <Champs
              id={id}
              titre={<h1>{titre}</h1>}
              aide={aideQuestion(id)}
              options={optionsDe(question, noms)}
              saisie={saisie}
              fautes={fautes}
              surSaisie={(nouvelle) => {
                magasin.saisir(id, nouvelle);
                dire([]);
              }}
            />
          )}
          <div className="actions">
            <button type="submit" className="bouton" disabled={enCours || question === null}>
              Continuer
            </button>
            <EtatDuBrouillon vue={vue} />
          </div>
        </Formulaire>
      </div>
      <PriseDeFocus
        titre={`${fautes.length > 0 ? 'Erreur\u00a0: ' : ''}${titre}`}
        cle={`${id}${question === null}`}
      />
    </>
  );
}

function allerA(id: IdQuestion | null, brouillon: string, depuisVerifier = false): string {
  return id === null ? adresseVerifier(brouillon) : adresseQuestion(id, brouillon, depuisVerifier);
}
