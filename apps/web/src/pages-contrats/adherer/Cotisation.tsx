import { ecrireJour, j } from '@almanach/bareme';
import { type Contrat, type Periodicite, termes } from '@almanach/moteur';
import { accorder, date, euros, motContrat, pourcentage } from '@almanach/textes';
import { useState } from 'react';
import { montantDe } from '../../resultat/montants.ts';
import { majuscule } from '../../resultat/mots.ts';
import { lireMontantSaisi } from '../../saisie/nombre.ts';
import { ChampListe } from '../../ui/ChampListe.tsx';
import { ChampMontant } from '../../ui/ChampMontant.tsx';

type Clause = NonNullable<Contrat['document']['cotisation']>;

/** The premium in equal terms; when the contract's is not known, that of the person's quote. */
export function Cotisation({ clause, le }: { clause: Clause | undefined; le: string }) {
  return (
    <section aria-labelledby="cotisation">
      <h2 id="cotisation">La cotisation</h2>
      {clause === undefined && <p>Nous ne connaissons pas la cotisation de ce contrat.</p>}
      {clause !== undefined && clause.periodicites.length > 0 && (
        <Echeancier clause={clause} le={le} />
      )}
      {clause?.taux !== undefined && <Taux taux={clause.taux} />}
    </section>
  );
}

function Echeancier({ clause, le }: { clause: Clause; le: string }) {
  const [choisie, choisir] = useState<Periodicite | null>(null);
  const [devis, changer] = useState('');
  const periodicite = choisie ?? clause.periodicites[0];
  const lu = lireMontantSaisi(devis);
  const montantAnnuel = clause.montantAnnuel ?? (lu.ok ? lu.valeur : null);
  const prevus =
    periodicite === undefined ? null : termes({ ...clause, montantAnnuel }, periodicite, j(le));
  return (
    <>
      {clause.montantAnnuel == null && (
        <>
          <p>Le contrat ne publie pas son montant. Écrivez celui de votre devis.</p>
          <ChampMontant
            id="devis"
            libelle="Cotisation d’une année"
            valeur={devis}
            surChange={changer}
            erreur={
              devis.trim() !== '' && !lu.ok ? 'Écrivez un montant, par exemple 240.' : undefined
            }
          />
        </>
      )}
      <ChampListe
        id="periodicite"
        libelle="Paiement"
        valeur={periodicite ?? null}
        options={clause.periodicites.map((p) => ({ valeur: p, libelle: majuscule(p) }))}
        surChange={choisir}
      />
      <p role="status" className="suite">
        {prevus !== null &&
          `${accorder(prevus.length, 'paiement')} dans l’année, ${euros(montantAnnuel ?? '0.00')} en tout.`}
      </p>
      {prevus !== null && (
        <table className="table echeancier">
          <caption className="sr">Les paiements de l’année</caption>
          <thead>
            <tr>
              <th scope="col">Le</th>
              <th scope="col" className="num">
                Montant
              </th>
            </tr>
          </thead>
          <tbody>
            {prevus.map((t) => (
              <tr key={t.le}>
                <th scope="row">{date(ecrireJour(t.le))}</th>
                <td className="num">{euros(montantDe(t.montant))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Taux({ taux }: { taux: NonNullable<Clause['taux']> }) {
  return (
    <table className="table pile">
      <caption className="sr">Cotisation prise sur le salaire</caption>
      <thead>
        <tr>
          <th scope="col">Population</th>
          <th scope="col">Tranche</th>
          <th scope="col" className="num">
            Taux
          </th>
          <th scope="col" className="num">
            Part de l’employeur
          </th>
        </tr>
      </thead>
      <tbody>
        {taux.map((t) => (
          <tr key={`${t.population} ${t.tranche}`}>
            <th scope="row">{majuscule(motContrat(t.population))}</th>
            <td data-l="Tranche">{t.tranche === 'T1' ? 'jusqu’au plafond' : 'au-delà'}</td>
            <td className="num" data-l="Taux">
              {t.total === null ? 'inconnu' : pourcentage(t.total)}
            </td>
            <td className="num" data-l="Part de l’employeur">
              {t.partEmployeur === null ? 'inconnue' : pourcentage(t.partEmployeur)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
