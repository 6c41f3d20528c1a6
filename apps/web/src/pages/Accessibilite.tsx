import { PriseDeFocus } from '../ui/PriseDeFocus.tsx';

export function Accessibilite() {
  return (
    <>
      <h1>Accessibilité</h1>
      <p className="chapeau">Le but&nbsp;: les règles WCAG 2.2, niveau AA, sur tous les écrans.</p>
      <section aria-labelledby="essaye">
        <h2 id="essaye">Ce qui est vérifié à chaque version</h2>
        <ul className="puces">
          <li>Tout le parcours se fait au clavier.</li>
          <li>
            Le contrôle automatique «&nbsp;axe&nbsp;» ne trouve aucun défaut, en clair et en sombre.
          </li>
          <li>Tout se lit sur un écran de 320 pixels, sans défilement horizontal.</li>
          <li>Chaque couleur a un contraste suffisant, et n’est jamais seule à porter le sens.</li>
        </ul>
      </section>
      <section aria-labelledby="manque">
        <h2 id="manque">Ce qui n’a pas encore été vérifié</h2>
        <p>
          Aucun audit complet n’a été fait par une personne extérieure. Les essais avec de vrais
          lecteurs d’écran restent à faire.
        </p>
      </section>
      <PriseDeFocus titre="Accessibilité" cle="/accessibilite" />
    </>
  );
}
