import { accorder } from '@almanach/textes';
import { EVENEMENTS, type Matrice, matrice, NON_COUVERT, STATUTS } from '@almanach/vecteurs';
import { useMemo } from 'react';
import { Lien } from '../../navigation/Lien.tsx';
import { Icone } from '../../ui/Icone.tsx';
import { PriseDeFocus } from '../../ui/PriseDeFocus.tsx';
import { nommer } from '../donnees/libelles.ts';
import type { Fiche } from '../donnees/registre.ts';
import { RESUMES } from '../donnees/vecteurs.ts';

/** Who and what is covered, counted on the public vectors; an empty case sends to a person. */
export function PageMatrice({ fiches }: { fiches: readonly Fiche[] }) {
  const m = useMemo(() => matrice(RESUMES), []);
  return (
    <>
      <Lien className="retour" href="/regles">
        <Icone nom="retour" />
        Toutes les règles
      </Lien>
      <h1>Ce qui est couvert, et ce qui ne l’est pas</h1>
      <p className="chapeau">
        {`Le compte des exemples publics, ${RESUMES.length} en tout. Sans exemple, la case dit «\u00a0${NON_COUVERT}\u00a0»\u00a0: demandez à votre caisse.`}
      </p>
      <section aria-labelledby="situations">
        <h2 id="situations">Qui, et quoi</h2>
        <Situations m={m} />
      </section>
      <section aria-labelledby="par-regle">
        <h2 id="par-regle">Règle par règle</h2>
        <ParRegle m={m} fiches={fiches} />
      </section>
      <PriseDeFocus titre="Matrice de couverture" cle="/regles/matrice" />
    </>
  );
}

function Situations({ m }: { m: Matrice }) {
  return (
    <table className="table pile matrice">
      <caption className="sr">Nombre d’exemples par situation et par évènement</caption>
      <thead>
        <tr>
          <th scope="col">Situation</th>
          {EVENEMENTS.map((e) => (
            <th key={e} scope="col">
              {nommer(e)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {STATUTS.map((s) => (
          <tr key={s}>
            <th scope="row">{nommer(s)}</th>
            {EVENEMENTS.map((e) => (
              <td
                key={e}
                data-l={nommer(e)}
                className={m.situations[s][e] > 0 ? 'couvert' : 'vide'}
              >
                {m.situations[s][e] > 0 ? m.situations[s][e] : NON_COUVERT}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ParRegle({ m, fiches }: { m: Matrice; fiches: readonly Fiche[] }) {
  const lignes = new Map(m.regles.map((l) => [l.regle, l]));
  return (
    <table className="table pile">
      <caption className="sr">Nombre d’exemples de chaque règle</caption>
      <thead>
        <tr>
          <th scope="col">Règle</th>
          <th scope="col">Situations et évènements</th>
          <th scope="col" className="num">
            Exemples
          </th>
        </tr>
      </thead>
      <tbody>
        {fiches.map((f) => {
          const cases = lignes.get(f.id)?.cases ?? [];
          return (
            <tr key={f.id}>
              <th scope="row">
                <Lien href={`/regles/${f.id}`}>{f.titre}</Lien> <span className="code">{f.id}</span>
              </th>
              <td className="petit">
                {cases
                  .map(
                    (c) =>
                      `${nommer(c.statut)}, ${nommer(c.evenement).toLowerCase()} (${c.nombre})`,
                  )
                  .join(' ; ') || NON_COUVERT}
              </td>
              <td className="num" data-l="Exemples">
                {f.vecteurs.length === 0 ? NON_COUVERT : accorder(f.vecteurs.length, '', '').trim()}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
