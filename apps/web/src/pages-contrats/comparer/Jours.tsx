import type { CouvertureJson, JeuCompareJson, RaisonJson } from '@almanach/moteur';
import { accorder, euros, expliquerMotif, payeur, periode } from '@almanach/textes';
import { majuscule } from '../../resultat/mots.ts';

/** The same as the band, in words: what is received a day, what is missing, and why. */
export function Jours({ jeu, nom }: { jeu: JeuCompareJson; nom: string }) {
  return (
    <details className="depliant">
      <summary>{`${nom}\u00a0: les jours`}</summary>
      <table className="table pile">
        <caption className="sr">{`${nom}\u00a0: jour par jour`}</caption>
        <thead>
          <tr>
            <th scope="col">Jours</th>
            <th scope="col" className="num">
              Reçu net, par jour
            </th>
            <th scope="col" className="num">
              Manque, par jour
            </th>
            <th scope="col">Qui paie</th>
          </tr>
        </thead>
        <tbody>
          {jeu.periodes.map((p) => (
            <tr key={p.du}>
              <th scope="row">{`${majuscule(periode(p.du, p.au))} (${accorder(p.jours, 'jour')})`}</th>
              <td className="num" data-l="Reçu net">
                {p.recu === null ? 'inconnu' : euros(p.recu)}
              </td>
              <td className="num" data-l="Manque">
                {direReste(p)}
              </td>
              <td data-l="Qui paie">
                <div>
                  {p.raisons.map((r) => (
                    <span className="phrase-clause" key={r.payeur}>
                      {direRaison(r)}
                    </span>
                  ))}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function direReste({ reste, resteMin, resteMax, reference }: CouvertureJson): string {
  if (reste !== null) return reste === '0.00' ? 'rien' : euros(reste);
  if (reference === null) return 'inconnu';
  return `de ${euros(resteMin ?? '0.00')} à ${euros(resteMax ?? reference)}`;
}

function direRaison({ payeur: id, motif, montant }: RaisonJson): string {
  const nom = id.startsWith('contrat:')
    ? 'contrat'
    : id === 'salaire-partiel'
      ? 'salaire du temps partiel'
      : payeur(id).toLowerCase();
  if (montant === null) return `${nom}\u00a0: inconnu`;
  if (montant !== '0.00') return `${nom}\u00a0: ${euros(montant)}`;
  return motif === null
    ? `${nom}\u00a0: rien`
    : `${nom}\u00a0: rien, ${expliquerMotif(motif).court}`;
}
