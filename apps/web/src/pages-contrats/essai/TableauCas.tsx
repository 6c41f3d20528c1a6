import { nombreDeJours, payeur as nomPayeur, periode } from '@almanach/textes';
import { majuscule } from '../../resultat/mots.ts';
import type { ResultatCas } from './calculer.ts';

/** The contract under test has no name of its own in the table. */
export function nomDuPayeur(id: string): string {
  return id.startsWith('contrat:') ? 'Ce contrat' : nomPayeur(id);
}

/** A stop paid day by day: one line as long as nothing changes, one column a payer. */
export function TableauCas({ resultat, titre }: { resultat: ResultatCas; titre: string }) {
  const { payeurs, lignes, totaux } = resultat;
  return (
    <table className="table pile cas">
      <caption className="sr">{titre}</caption>
      <thead>
        <tr>
          <th scope="col">Jours</th>
          {payeurs.map((p) => (
            <th scope="col" className="num" key={p}>
              {`${nomDuPayeur(p)}, par jour`}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lignes.map((l) => (
          <tr key={l.du}>
            <th scope="row">{`${majuscule(periode(l.du, l.au))} (${nombreDeJours(l.jours)})`}</th>
            {l.cellules.map((c) => (
              <td className="num" data-l={nomDuPayeur(c.payeur)} key={c.payeur}>
                {c.texte}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">En tout, brut</th>
          {payeurs.map((p) => (
            <td className="num" data-l={nomDuPayeur(p)} key={p}>
              {totaux[p]}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
