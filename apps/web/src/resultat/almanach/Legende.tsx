import type { Jour } from '@almanach/bareme';
import { euros } from '@almanach/textes';
import type { ReactNode } from 'react';
import { montantDe } from '../montants.ts';
import { comparerPayeurs, type Payeur } from '../payeurs.ts';
import { estRevenu } from '../regime.ts';
import { ferie } from './feries.ts';
import type { JourVue } from './jours.ts';

/** Only what is drawn above: a legend of absent things is noise. */
export function Legende({ vues }: { vues: ReadonlyMap<Jour, JourVue> }) {
  const jours = [...vues.values()];
  const payeurs = new Map(jours.flatMap((v) => v.parts.map((p) => [p.payeur.id, p.payeur])));
  const vides = jours.filter((v) => v.parts.length === 0);
  const autres = vides.filter((v) => v.motif !== 'carence' && v.motif !== 'temps-partiel');
  const reference = jours.find((v) => v.reference !== null)?.reference ?? null;
  return (
    <ul className="legende" aria-label="Légende">
      {[...payeurs.values()].sort(comparerDansLOrdre).map((p) => (
        <Cle key={p.id} classe={p.classe} lettre={p.lettre}>
          {p.nom}
        </Cle>
      ))}
      {jours.some((v) => v.certitude === 'prevu' && v.parts.length > 0) && (
        <Cle classe="prevu" lettre="">
          Prévu, pas encore certain
        </Cle>
      )}
      {jours.some((v) => v.certitude === 'inconnu') && (
        <Cle classe="inconnu" lettre="?">
          Montant inconnu
        </Cle>
      )}
      {vides.some((v) => v.motif === 'carence') && (
        <Cle classe="c" lettre="C">
          Jour non payé (délai de carence)
        </Cle>
      )}
      {autres.length > 0 && (
        <Cle classe="n" lettre="N">
          {autres.every((v) => v.motif === 'jour-de-l-accident')
            ? 'Jour de l’accident, payé par l’employeur'
            : 'Jour non payé (autre raison)'}
        </Cle>
      )}
      {jours.some((v) => v.motif === 'temps-partiel') && (
        <Cle classe="t" lettre="T">
          Travail à temps partiel (hauteur indicative)
        </Cle>
      )}
      {jours.some((v) => v.parts.length > 0 && (v.reste ?? 0) > 0) && (
        <Cle classe="r" lettre="R">
          Reste que personne ne paie
        </Cle>
      )}
      {reference !== null && (
        <li>
          <span className="trait plein" aria-hidden="true" /> Votre salaire {reference.mesure} d’un
          jour&nbsp;: {euros(montantDe(reference.cents))}
        </li>
      )}
      {reference === null && jours.some((v) => v.echelle !== null) && (
        <li>
          <span className="trait" aria-hidden="true" /> 100&nbsp;% : {pleineHauteur(jours)}
        </li>
      )}
      {jours.some((v) => ferie(v.jour) !== null) && (
        <li>
          <span className="pt" aria-hidden="true" /> Jour férié
        </li>
      )}
    </ul>
  );
}

/** As they are stacked: contracts in the order of their letters. */
function comparerDansLOrdre(a: Payeur, b: Payeur): number {
  return comparerPayeurs(a, b) || (a.lettre < b.lettre ? -1 : 1);
}

/** What the full height stands for. */
function pleineHauteur(jours: readonly JourVue[]): string {
  if (jours.some((v) => v.echelle !== v.base)) return 'le jour le mieux payé, brut';
  return jours.some((v) => estRevenu(v.arret))
    ? 'votre revenu moyen d’un jour'
    : 'votre salaire de base d’un jour, brut';
}

function Cle({
  classe,
  lettre,
  children,
}: {
  classe: string;
  lettre: string;
  children: ReactNode;
}) {
  return (
    <li>
      <span className={`cle ${classe}`} aria-hidden="true">
        {lettre}
      </span>
      {/* Contracts share a colour: the pattern alone tells a thin part of one from another. */}
      {lettre.length > 1 && <span className={`cle ${classe} motif`} aria-hidden="true" />}
      {children}
    </li>
  );
}
