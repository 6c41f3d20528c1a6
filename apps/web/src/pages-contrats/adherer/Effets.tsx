import { ecrireJour, j } from '@almanach/bareme';
import { type Contrat, type EffetGarantie, effets } from '@almanach/moteur';
import { date, motContrat, nomGarantie } from '@almanach/textes';
import { majuscule } from '../../resultat/mots.ts';

/** From which day each cause is covered, counted from the day of joining. */
export function Effets({ document, le }: { document: Contrat['document']; le: string }) {
  const dates = effets(document, j(le));
  return (
    <section aria-labelledby="effets">
      <h2 id="effets">À partir de quand êtes-vous couvert&nbsp;?</h2>
      <p className="doux">{`Pour une adhésion le ${date(le)}.`}</p>
      <table className="table pile">
        <caption className="sr">Premier jour couvert, par cause d’arrêt</caption>
        <thead>
          <tr>
            <th scope="col">Cause de l’arrêt</th>
            <th scope="col">Couvert depuis le</th>
            <th scope="col">Avant ce jour</th>
            <th scope="col">Garantie</th>
          </tr>
        </thead>
        <tbody>
          {dates.map((e) => (
            <tr key={e.cause}>
              <th scope="row">{majuscule(motContrat(e.cause))}</th>
              <td data-l="Couvert depuis le">
                {e.du === null ? 'inconnu' : date(ecrireJour(e.du))}
              </td>
              <td data-l="Avant ce jour">{direAvant(e, le)}</td>
              <td data-l="Garantie">{nomGarantie(e.garantie)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function direAvant({ du, avant }: EffetGarantie, le: string): string {
  if (du !== null && ecrireJour(du) <= le) return 'aucun délai';
  if (avant === 'jours-exclus') return 'les jours du délai ne sont pas couverts';
  return 'un arrêt commencé avant n’est pas couvert';
}
