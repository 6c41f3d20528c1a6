import type { ContratJson } from '@almanach/moteur';
import type { ChoixDeLecture } from '../simulateur/reponses.ts';
import { ChoixUnique, type Option } from '../ui/ChoixUnique.tsx';
import { Depliant } from '../ui/Depliant.tsx';
import { direValeur } from './valeurs.ts';

type Point = ContratJson['ambiguites'][number];
type Valeur = ChoixDeLecture[string];

interface Proprietes {
  readonly document: ContratJson;
  readonly choix: ChoixDeLecture;
  readonly id: (nom: string) => string;
  readonly surChange: (choix: ChoixDeLecture) => void;
}

/** Points that change no day: capital, advance. */
const SANS_EFFET = /^(capitaux|avance|cotisation|invalidite|beneficiaires)\b/;

/** What the contract leaves open: a level chosen on joining is demandes, a reading has its default. */
export function PointsOuverts({ document, choix, id, surChange }: Proprietes) {
  const points = document.ambiguites.filter((a) => !a.chemins.every((c) => SANS_EFFET.test(c)));
  const demandes = points.filter((a) => a.nature !== 'lecture');
  const lectures = points.filter((a) => a.nature === 'lecture');
  const rendre = (point: Point) => (
    <PointOuvert
      key={point.id}
      point={point}
      defaut={valeurDe(document, point)}
      choisie={choix[point.id]}
      id={id(point.id)}
      surChange={(valeur) => surChange(avec(choix, point.id, valeur))}
    />
  );
  return (
    <>
      {demandes.map(rendre)}
      {lectures.length > 0 && (
        <Depliant titre={`Ce que le texte laisse ouvert (${lectures.length})`}>
          <p>
            Le texte se lit de plusieurs façons. Nous avons choisi la première&nbsp;: gardez-la si
            vous ne savez pas.
          </p>
          {lectures.map(rendre)}
        </Depliant>
      )}
    </>
  );
}

interface ProprietesPoint {
  readonly point: Point;
  readonly defaut: Valeur | undefined;
  readonly choisie: Valeur | undefined;
  readonly id: string;
  /** `undefined`: back to the default. */
  readonly surChange: (valeur: Valeur | undefined) => void;
}

/** Values travel as JSON text: buttons hold strings. */
function PointOuvert({ point, defaut, choisie, id, surChange }: ProprietesPoint) {
  const cle = (valeur: Valeur | undefined) => JSON.stringify(valeur ?? null);
  const valeurs = ordonner(point.valeurs, defaut);
  const clause = point.chemins[0] ?? '';
  const options: Option<string>[] = valeurs.map((valeur) => ({
    valeur: cle(valeur),
    libelle: direValeur(valeur, clause, valeurs),
    ...(cle(valeur) === cle(defaut) ? { aide: 'Notre choix, sans autre indication.' } : {}),
  }));
  if (defaut === null) options.push({ valeur: 'null', libelle: 'Je ne sais pas', douteux: true });
  return (
    <ChoixUnique
      id={id}
      legende={point.raison}
      aide={`Source\u00a0: ${point.source}`}
      options={options}
      valeur={cle(choisie === undefined ? defaut : choisie)}
      surChange={(texte) => {
        const valeur = valeurs.find((v) => cle(v) === texte);
        surChange(texte === cle(defaut) ? undefined : valeur);
      }}
    />
  );
}

/** The default first. */
function ordonner(valeurs: readonly Valeur[], defaut: Valeur | undefined): readonly Valeur[] {
  const estDefaut = (v: Valeur) => JSON.stringify(v) === JSON.stringify(defaut);
  return [...valeurs.filter(estDefaut), ...valeurs.filter((v) => !estDefaut(v))];
}

function avec(choix: ChoixDeLecture, id: string, valeur: Valeur | undefined): ChoixDeLecture {
  const { [id]: _avant, ...autres } = choix;
  return valeur === undefined ? autres : { ...autres, [id]: valeur };
}

/** What the clause holds today: the default. */
function valeurDe(document: ContratJson, { chemins }: Point): Valeur | undefined {
  const segments = (chemins[0] ?? '').split(/[.[\]]+/).filter((s) => s !== '');
  const lue = segments.reduce<unknown>(
    (o, cle) => (o === null || typeof o !== 'object' ? undefined : Reflect.get(o, cle)),
    document,
  );
  return lue as Valeur | undefined;
}
