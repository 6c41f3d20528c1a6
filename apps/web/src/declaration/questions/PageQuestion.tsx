import { Lien } from '../../navigation/Lien.tsx';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { RefusLu } from '../../plateforme/formulaire/RefusLu.tsx';
import { Icone } from '../../ui/Icone.tsx';
import { PriseDeFocus } from '../../ui/PriseDeFocus.tsx';
import { ResumeErreurs } from '../../ui/ResumeErreurs.tsx';
import { adresseQuestion, adresseVerifier, ENTREE } from '../adresses.ts';
import { EtatDuBrouillon } from '../brouillon/EtatDuBrouillon.tsx';
import type { Magasin, Vue } from '../brouillon/magasin.ts';
import type { IdQuestion } from '../types.ts';
import { Champs } from './Champs.tsx';
import type { Noms } from './dire.ts';
import { optionsDe } from './options.ts';
import { Pas } from './Pas.tsx';
import { aideQuestion, titreQuestion } from './textes.ts';
import { type Parcours, pages } from './useChemin.ts';
import { useReponse } from './useReponse.ts';

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
  const { fautes, essai, refus, enCours, continuer, oublierFautes } = useReponse({
    id,
    magasin,
    vue,
    parcours,
    depuisVerifier,
  });
  const toutes = pages(vue.reponses, parcours.chemin, id);
  const rang = toutes.indexOf(id);
  const avant = toutes[rang - 1];
  const question = parcours.question(id);
  const titre = titreQuestion(id);
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
              saisie={magasin.saisieDe(id)}
              fautes={fautes}
              surSaisie={(nouvelle) => {
                magasin.saisir(id, nouvelle);
                oublierFautes();
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
