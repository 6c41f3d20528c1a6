import { INTERPRETATIONS } from '@almanach/bareme';
import { accorder, composer, date } from '@almanach/textes';
import { enToutesLettres } from '../../droit/parametres.ts';
import { Lien } from '../../navigation/Lien.tsx';
import { Icone } from '../../ui/Icone.tsx';
import { PriseDeFocus } from '../../ui/PriseDeFocus.tsx';
import type { Fiche } from '../donnees/registre.ts';
import { Exemples } from '../exemples/Exemples.tsx';
import { useExemples } from '../exemples/useExemples.ts';
import { Historique } from './Historique.tsx';
import { Parametres } from './Parametres.tsx';
import { Phrases } from './Phrases.tsx';

/** One rule: what it says, where it is written, its figures, how else it may be read, and it at work. */
export function PageRegle({ fiche, le }: { fiche: Fiche; le: string }) {
  const exemples = useExemples(fiche);
  return (
    <>
      <Lien className="retour" href="/regles">
        <Icone nom="retour" />
        Toutes les règles
      </Lien>
      <header>
        <p className="code">{fiche.id}</p>
        <h1>{fiche.titre}</h1>
      </header>
      <Phrases fiche={fiche} exemples={exemples} />
      <Texte fiche={fiche} />
      {fiche.parametres.length > 0 && <Parametres parametres={fiche.parametres} le={le} />}
      <Lectures fiche={fiche} />
      <Historique fiche={fiche} />
      <Exemples fiche={fiche} exemples={exemples} />
      <PriseDeFocus titre={`${fiche.titre} (${fiche.id})`} cle={`/regles/${fiche.id}`} />
    </>
  );
}

function Texte({ fiche }: { fiche: Fiche }) {
  if (fiche.article === undefined) return null;
  return (
    <section aria-labelledby="texte">
      <h2 id="texte">Le texte</h2>
      <p className="article">{fiche.article}</p>
      <ul className="puces">
        {fiche.versions.map((v) => (
          <li key={v.du}>
            Depuis le <time dateTime={v.du}>{date(v.du)}</time>&nbsp;:{' '}
            {enToutesLettres(composer(v.texte))}.
          </li>
        ))}
      </ul>
    </section>
  );
}

function Lectures({ fiche }: { fiche: Fiche }) {
  if (fiche.lectures.length === 0) return null;
  return (
    <section aria-labelledby="lectures">
      <h2 id="lectures">Nos choix de lecture</h2>
      <p className="doux">
        Le texte peut se lire autrement sur {accorder(fiche.lectures.length, 'point')}, parmi les{' '}
        {INTERPRETATIONS.length} que nous avons relevés.
      </p>
      <ul className="lectures">
        {fiche.lectures.map((i) => (
          <li key={i.id}>
            <h3>
              {composer(i.titre)} <span className="code">{i.id}</span>
            </h3>
            <dl>
              <Terme nom="Ce que nous faisons">{i.defaut}</Terme>
              <Terme nom="L’autre lecture">{i.alternative ?? 'Nous n’en connaissons pas.'}</Terme>
              <Terme nom="Pourquoi">{i.raison}</Terme>
              <Terme nom="Source">{i.source}</Terme>
              {i.option !== undefined && (
                <Terme nom="Option">
                  {`${i.option} : un programme peut demander l’autre lecture.`}
                </Terme>
              )}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Terme({ nom, children }: { nom: string; children: string }) {
  return (
    <div>
      <dt>{nom}</dt>
      <dd>{enToutesLettres(composer(children))}</dd>
    </div>
  );
}
