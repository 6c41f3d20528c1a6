import type { ContratJson } from '@almanach/moteur';
import { accorder, composer, direLecture, naturePoint } from '@almanach/textes';
import { ChampListe } from '../../ui/ChampListe.tsx';
import { valeurA } from './chemins.ts';
import type { Lectures } from './PageContrat.tsx';

type Point = ContratJson['ambiguites'][number];

interface Proprietes {
  readonly contrat: ContratJson;
  readonly lectures: Lectures;
  readonly choisir: (id: string, rang: number) => void;
}

/** What the contract leaves open: each reading, why, and the example recomputed with another one. */
export function PointsOuverts({ contrat, lectures, choisir }: Proprietes) {
  const points = contrat.ambiguites;
  return (
    <section aria-labelledby="points">
      <h2 id="points">Ce qui reste ouvert</h2>
      {points.length === 0 ? (
        <p>Aucun point ouvert dans ce contrat.</p>
      ) : (
        <p className="doux">
          {`${accorder(points.length, 'point')}. Choisissez une autre lecture\u00a0: l’exemple plus haut est refait.`}
        </p>
      )}
      <ul className="lectures">
        {points.map((a) => (
          <li key={a.id} id={`point-${a.id}`}>
            <h3>
              {naturePoint(a.nature)} <span className="code">{a.id}</span>
            </h3>
            <p>{composer(a.raison)}</p>
            <ChampListe
              id={`lecture-${a.id}`}
              libelle={`Lecture retenue (${a.id})`}
              valeur={String(lectures[a.id] ?? rangParDefaut(a, contrat))}
              options={options(a, contrat)}
              surChange={(rang) => choisir(a.id, Number(rang))}
            />
            <p className="petit doux">{`Source\u00a0: ${composer(a.source)}.`}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function defaut(a: Point, contrat: ContratJson): unknown {
  return valeurA(contrat, a.chemins[0] ?? '');
}

/** -1: the clause as it stands, when its value is none of those offered. */
function rangParDefaut(a: Point, contrat: ContratJson): number {
  const tel = JSON.stringify(defaut(a, contrat));
  return a.valeurs.findIndex((v) => JSON.stringify(v) === tel);
}

function options(a: Point, contrat: ContratJson): { valeur: string; libelle: string }[] {
  const rang = rangParDefaut(a, contrat);
  const chemin = a.chemins[0] ?? '';
  const offertes = a.valeurs.map((v, i) => ({
    valeur: String(i),
    libelle: direLecture(v, chemin) + (i === rang ? ' (par défaut)' : ''),
  }));
  const telle = {
    valeur: '-1',
    libelle: `${direLecture(defaut(a, contrat), chemin)} (par défaut)`,
  };
  return rang < 0 ? [telle, ...offertes] : offertes;
}

/** The readings chosen, as the engine wants them; the clause as it stands is no choice. */
export function choixDe(contrat: ContratJson, lectures: Lectures): Record<string, unknown> {
  return Object.fromEntries(
    contrat.ambiguites.flatMap((a) => {
      const rang = lectures[a.id];
      return rang === undefined || rang < 0 || rang === rangParDefaut(a, contrat)
        ? []
        : [[a.id, a.valeurs[rang]] as const];
    }),
  );
}
