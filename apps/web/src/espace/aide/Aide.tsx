import { accorder } from '@almanach/textes';
import { useState } from 'react';
import { Lien } from '../../navigation/Lien.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { Champ } from '../../ui/Champ.tsx';
import { TitreAncre } from '../TitreAncre.tsx';
import { chercher, type Question, THEMES } from './questions.ts';

/** Questions and answers in plain words, each with the text it rests on. */
export default function Aide() {
  const [recherche, chercherMot] = useState('');
  const themes = chercher(THEMES, recherche);
  const nombre = themes.reduce((n, t) => n + t.questions.length, 0);
  return (
    <Page
      titre="Aide et questions fréquentes"
      retour={{ href: '/espace', libelle: 'Accueil' }}
      chapeau={<p>Des réponses courtes, et le texte sur lequel elles s’appuient.</p>}
    >
      <search>
        <Champ
          id="recherche"
          libelle="Chercher un mot"
          aide={'Par exemple\u00a0: carence, retard, virement.'}
          valeur={recherche}
          surChange={chercherMot}
        />
        <p role="status" className="doux">
          {recherche.trim() === '' ? '' : accorder(nombre, 'réponse')}
        </p>
      </search>
      {nombre === 0 && (
        <p>
          Aucune réponse. <Lien href="/espace/messages/nouveau">Posez-nous la question</Lien>.
        </p>
      )}
      {themes.map((t) => (
        <section key={t.id} aria-labelledby={t.id}>
          <h2 id={t.id}>{t.titre}</h2>
          {t.questions.map((q) => (
            <Reponse key={q.id} question={q} />
          ))}
        </section>
      ))}
      <section aria-labelledby="h-autre">
        <h2 id="h-autre">Une autre question&nbsp;?</h2>
        <div className="actions">
          <Lien className="bouton" href="/espace/messages/nouveau">
            Écrire à un gestionnaire
          </Lien>
          <Lien className="bouton second" href="/espace/rendez-vous">
            Demander qu’on m’appelle
          </Lien>
        </div>
      </section>
    </Page>
  );
}

function Reponse({ question: q }: { question: Question }) {
  return (
    <article className="question" aria-labelledby={q.id}>
      <TitreAncre id={q.id} niveau={3}>
        {q.question}
      </TitreAncre>
      {q.reponse.map((p) => (
        <p key={p}>{p}</p>
      ))}
      {q.source !== null && <p className="doux petit">Texte&nbsp;: {q.source}</p>}
    </article>
  );
}
