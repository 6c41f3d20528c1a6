import type { ContratJson } from '@almanach/moteur';
import { accorder, type ClauseChangee, clausesChangees } from '@almanach/textes';

interface Proprietes {
  readonly avant: ContratJson;
  readonly apres: ContratJson;
}

/** Clause by clause, before and after. */
export function Changements({ avant, apres }: Proprietes) {
  const changees = clausesChangees(avant, apres);
  return (
    <>
      <p role="status" className="suite">
        {changees.length === 0
          ? 'Aucune clause n’a changé.'
          : `${accorder(changees.length, 'clause changée', 'clauses changées')}.`}
      </p>
      {changees.length > 0 && (
        <table className="table pile changements">
          <caption className="sr">Les clauses changées, avant et après</caption>
          <thead>
            <tr>
              <th scope="col">Clause</th>
              <th scope="col">Avant</th>
              <th scope="col">Après</th>
            </tr>
          </thead>
          <tbody>
            {changees.map((c) => (
              <tr key={`${c.section} ${c.chemin} ${c.titre}`}>
                <th scope="row">
                  {c.titre} <span className="petit doux">{c.section}</span>
                </th>
                <td data-l="Avant">
                  <Cote phrases={c.avant} />
                </td>
                <td data-l="Après">
                  <Cote phrases={c.apres} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Cote({ phrases }: { phrases: ClauseChangee['avant'] }) {
  if (phrases === null) return <span className="doux">pas de clause</span>;
  return (
    <span>
      {phrases.map((p, rang) => (
        <span className="phrase-clause" key={`${rang} ${p}`}>
          {p}
        </span>
      ))}
    </span>
  );
}
