import { PriseDeFocus } from '../ui/PriseDeFocus.tsx';
import { LEGALES } from './adresses.ts';
import { Contact } from './Contact.tsx';
import { useConfiance } from './confiance.ts';

export function Accessibilite() {
  return (
    <>
      <h1>Déclaration d’accessibilité</h1>
      <p className="chapeau">
        Almanach est <strong>non conforme</strong> au référentiel français (RGAA 4.1)&nbsp;: aucun
        audit n’a encore été fait.
      </p>
      <section aria-labelledby="etat">
        <h2 id="etat">Ce que cela veut dire</h2>
        <p>
          Un audit est fait par une personne, écran par écran. Sans audit, un site doit se dire non
          conforme. Cela ne dit pas combien de défauts il a.
        </p>
        <p>Notre but est plus haut&nbsp;: les règles WCAG 2.2, niveau AA, sur tous les écrans.</p>
      </section>
      <section aria-labelledby="essaye">
        <h2 id="essaye">Ce qui est vérifié à chaque version</h2>
        <ul className="puces">
          <li>Tout le parcours se fait au clavier.</li>
          <li>
            Le contrôle automatique «&nbsp;axe&nbsp;» ne trouve aucun défaut, en clair et en sombre.
          </li>
          <li>Tout se lit sur un écran de 320 pixels, sans défilement horizontal.</li>
          <li>Tout se lit en agrandissant la page deux fois (200&nbsp;%).</li>
          <li>Chaque couleur a un contraste suffisant, et n’est jamais seule à porter le sens.</li>
        </ul>
      </section>
      <section aria-labelledby="manque">
        <h2 id="manque">Ce que nous savons imparfait</h2>
        <ul className="puces">
          <li>Un contrôle automatique ne voit qu’une partie des défauts.</li>
          <li>Les essais avec de vrais lecteurs d’écran restent à faire.</li>
          <li>Seul le navigateur Chromium est essayé à chaque version.</li>
          <li>Il n’y a ni langue des signes, ni version «&nbsp;facile à lire&nbsp;».</li>
          <li>
            Le dessin de l’almanach a beaucoup de cases. Le tableau qui l’accompagne dit la même
            chose.
          </li>
        </ul>
      </section>
      <Signaler />
      <section aria-labelledby="etablie">
        <h2 id="etablie">Quand et comment</h2>
        <p>
          Déclaration établie le 25 novembre 2026 par l’équipe qui fait le logiciel, avec les essais
          ci-dessus. Techniques&nbsp;: HTML, CSS, JavaScript, SVG.
        </p>
      </section>
      <PriseDeFocus titre="Accessibilité" cle={LEGALES.accessibilite} />
    </>
  );
}

function Signaler() {
  const lecture = useConfiance();
  const uri = typeof lecture === 'string' ? null : lecture.exploitant.contact;
  return (
    <section aria-labelledby="signaler">
      <h2 id="signaler">Signaler un problème</h2>
      <p>
        Dites-nous la page, ce que vous vouliez faire et votre matériel. Nous vous donnons
        l’information autrement, si besoin.
      </p>
      <p>
        Nous écrire&nbsp;: {lecture === 'lecture' ? 'lecture…' : <Contact uri={uri} />}
        {uri === null && lecture !== 'lecture' ? '. Voyez aussi les mentions légales.' : '.'}
      </p>
      <p>
        Sans réponse de notre part, vous pouvez écrire au Défenseur des droits&nbsp;:{' '}
        <a href="https://formulaire.defenseurdesdroits.fr">formulaire.defenseurdesdroits.fr</a>.
      </p>
    </section>
  );
}
