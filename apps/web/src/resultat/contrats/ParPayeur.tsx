import type { DecompteJson } from '@almanach/moteur';
import { euros } from '@almanach/textes';
import { estContrat } from '../maintien.ts';
import { montantDe } from '../montants.ts';
import { type TotalDuPayeur, totauxParPayeur } from './totaux.ts';

/** What each payer owes, once a contract is one of them. */
export function ParPayeur({ decompte }: { decompte: DecompteJson }) {
  const avecContrat = decompte.arrets.some((a) =>
    a.periodes.some((p) => p.lignes.some(estContrat)),
  );
  if (!avecContrat) return null;
  const totaux = totauxParPayeur(decompte);
  const inconnus = totaux.some((t) => t.inconnu !== null);
  const titres = ['Certain', 'Prévu', ...(inconnus ? ['Inconnu'] : [])];
  return (
    <section aria-labelledby="h-payeurs">
      <h2 id="h-payeurs">Ce que chacun vous doit</h2>
      <p className="doux">
        Montants bruts. Ils ne s’additionnent pas&nbsp;: chacun retire ses propres cotisations. Un
        contrat paie à ses dates, que nous ne connaissons pas.
      </p>
      <table role="table" className="table pile">
        <caption className="sr">Total de chaque payeur, brut</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Payeur
            </th>
            {titres.map((titre) => (
              <th role="columnheader" scope="col" className="num" key={titre}>
                {titre}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {totaux.map((total) => (
            <Ligne key={total.payeur.id} total={total} inconnus={inconnus} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Ligne({ total, inconnus }: { total: TotalDuPayeur; inconnus: boolean }) {
  const { payeur, certain, prevu, inconnu, salaire } = total;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <span className={`cle ${payeur.classe}`} aria-hidden="true">
          {payeur.lettre}
        </span>{' '}
        {payeur.nom}
        {salaire && ' (salaire)'}
      </th>
      <td role="cell" className="num" data-l="Certain">
        {euros(montantDe(certain))}
      </td>
      <td role="cell" className="num" data-l="Prévu">
        {euros(montantDe(prevu))}
      </td>
      {inconnus && (
        <td role="cell" className="num" data-l="Inconnu">
          {inconnu === null ? '—' : dire(inconnu)}
        </td>
      )}
    </tr>
  );
}

function dire({ min, max }: { min: number; max: number | null }): string {
  if (max !== null) return `${euros(montantDe(min))} à ${euros(montantDe(max))}`;
  return min === 0 ? 'non borné' : `au moins ${euros(montantDe(min))}`;
}
