import { accorder } from '@almanach/textes';
import { type KeyboardEvent, type SyntheticEvent, useRef } from 'react';
import { remplacer } from '../navigation/historique.ts';
import { Lien } from '../navigation/Lien.tsx';
import { PriseDeFocus } from '../ui/PriseDeFocus.tsx';
import { chercher } from './donnees/recherche.ts';
import type { Fiche } from './donnees/registre.ts';

/** Every rule, and the words that narrow the list; the words are in the address, so that a search is a link. */
export function Index({ fiches, requete }: { fiches: readonly Fiche[]; requete: string }) {
  const demande = new URLSearchParams(requete).get('q') ?? '';
  const trouvees = chercher(fiches, demande);
  const liste = useRef<HTMLUListElement>(null);
  return (
    <>
      <h1>Les règles du calcul</h1>
      <p className="chapeau">
        Chaque règle a sa page&nbsp;: sa phrase, son article, ses nombres datés et des exemples à
        refaire. Tout est tiré du moteur lui-même.
      </p>
      <Recherche demande={demande} surDescente={() => viser(liste.current, 0)} />
      <p role="status" className="trouvees">
        {demande.trim() === ''
          ? `${accorder(fiches.length, 'règle')}.`
          : `${accorder(trouvees.length, 'règle')} pour «\u00a0${demande.trim()}\u00a0».`}{' '}
        <Lien href="/regles/matrice">Voir ce qui est couvert, et ce qui ne l’est pas</Lien>
      </p>
      <ul ref={liste} className="liste-regles" onKeyDown={(e) => deplacer(e, liste.current)}>
        {trouvees.map((f) => (
          <li key={f.id}>
            <Lien href={`/regles/${f.id}`}>
              <span className="code">{f.id}</span>
              <strong>{f.titre}</strong>
            </Lien>
            <p className="petit doux">
              {f.article ?? f.raison}
              <span className="compte">{accorder(f.vecteurs.length, 'exemple')}</span>
            </p>
          </li>
        ))}
      </ul>
      {trouvees.length === 0 && (
        <p>Essayez un mot plus court, un numéro d’article (R323-4) ou le nom d’un nombre (SMIC).</p>
      )}
      <PriseDeFocus titre="Les règles du calcul" cle="/regles" />
    </>
  );
}

function Recherche({ demande, surDescente }: { demande: string; surDescente: () => void }) {
  const changer = (q: string) =>
    remplacer(q === '' ? '/regles' : `/regles?${new URLSearchParams({ q }).toString()}`);
  const envoyer = (e: SyntheticEvent) => {
    e.preventDefault();
    surDescente();
  };
  const auTouche = (e: KeyboardEvent) => {
    if (e.key === 'ArrowDown') {
      e.preventDefault();
      surDescente();
    }
    if (e.key === 'Escape') changer('');
  };
  return (
    <search>
      <form className="champ recherche" onSubmit={envoyer}>
        <label htmlFor="recherche">Chercher une règle</label>
        <span className="aide" id="recherche-aide">
          Un mot, un article, un nombre de la loi. Entrée va à la première règle.
        </span>
        <input
          type="text"
          inputMode="search"
          id="recherche"
          autoComplete="off"
          spellCheck={false}
          maxLength={80}
          value={demande}
          aria-describedby="recherche-aide"
          onChange={(e) => changer(e.target.value)}
          onKeyDown={auTouche}
        />
      </form>
    </search>
  );
}

function liens(liste: HTMLElement | null): HTMLAnchorElement[] {
  return [...(liste?.querySelectorAll('a') ?? [])];
}

function viser(liste: HTMLElement | null, rang: number): void {
  if (rang < 0) document.getElementById('recherche')?.focus();
  else liens(liste)[rang]?.focus();
}

/** The arrows go from rule to rule, and back up to the field. */
function deplacer(e: KeyboardEvent, liste: HTMLElement | null): void {
  const pas = { ArrowDown: 1, ArrowUp: -1 }[e.key];
  if (pas === undefined) return;
  e.preventDefault();
  viser(liste, liens(liste).findIndex((a) => a === document.activeElement) + pas);
}
