import type { TotauxVerifiesJson } from '@almanach/moteur';
import { montant, nombreDeJours } from '@almanach/textes';
import '../../resultat/chiffres/chiffres.css';

/** Gross, over the days compared only. */
export function Totaux({ totaux }: { totaux: TotauxVerifiesJson }) {
  if (totaux.joursCompares === 0) return null;
  const nul = Number(totaux.ecart) === 0;
  return (
    <dl className="chiffres">
      <div>
        <dt>Payé par la caisse</dt>
        <dd>{montant(totaux.paye)}</dd>
        <dd className="note">Brut, sur {nombreDeJours(totaux.joursCompares)} comparés.</dd>
      </div>
      <div>
        <dt>Attendu d’après les règles</dt>
        <dd>{montant(totaux.attendu)}</dd>
        <dd className="note">Brut, sur les mêmes jours.</dd>
      </div>
      <div>
        <dt>Différence</dt>
        <dd>{nul ? 'aucune' : signe(totaux.ecart)}</dd>
        <dd className="note">
          {totaux.joursEnEcart === 0
            ? 'Aucun jour ne diffère.'
            : `Sur ${nombreDeJours(totaux.joursEnEcart)}.`}
        </dd>
      </div>
    </dl>
  );
}

/** "-12.50" → "− 12,50 €", "12.50" → "+ 12,50 €". */
export function signe(valeur: string): string {
  return valeur.startsWith('-')
    ? `−\u00a0${montant(valeur.slice(1))}`
    : `+\u00a0${montant(valeur)}`;
}
