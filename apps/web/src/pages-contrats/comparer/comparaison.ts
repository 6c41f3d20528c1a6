import { chargerDroit } from '@almanach/bareme';
import {
  type ComparaisonContratsJson,
  type ContratJson,
  type CouvertureJson,
  comparerContrats,
  type Erreur,
  type JeuCompareJson,
} from '@almanach/moteur';
import { ecrirePersonne, type Faits } from '../essai/personne.ts';

export interface Candidat {
  readonly id: string;
  readonly titre: string;
  /** Every version of it: the first day of the stop chooses one. */
  readonly versions: readonly ContratJson[];
}

export const SANS = 'sans-contrat';

export type Resultat =
  | { readonly ok: true; readonly valeur: ComparaisonContratsJson }
  | { readonly ok: false; readonly erreurs: readonly Erreur[] };

/** The stop without any contract, then with each of them alone. */
export function comparer(
  faits: Faits,
  candidats: readonly Candidat[],
  net: string | null,
  adhesion: string,
): Resultat {
  return comparerContrats(
    {
      situation: ecrirePersonne(faits),
      jeux: [
        { id: SANS },
        ...candidats.map((c, rang) => ({
          id: idDuJeu(rang),
          contrats: [{ contrat: versionAu(c, faits.arret.du), adhesion }],
        })),
      ],
      ...(net === null ? {} : { netMensuel: net }),
    },
    chargerDroit(faits.le),
    { le: faits.le },
  );
}

export function idDuJeu(rang: number): string {
  return `jeu-${rang + 1}`;
}

/** The version in force on a day; none of them: the last, that pays nothing and says why. */
export function versionAu({ versions }: Candidat, jour: string): ContratJson {
  const tient = (v: ContratJson) => v.effetDu <= jour && (v.effetAu === null || jour <= v.effetAu);
  return versions.find(tient) ?? (versions[0] as ContratJson);
}

/** Days that none of the contracts covers wholly, from the stop without any to the last of them. */
export function trousDeTous(jeux: readonly JeuCompareJson[]): { du: string; au: string }[] {
  const [premier, ...autres] = jeux.map((j) => j.periodes.filter((p) => p.trou));
  return (premier ?? [])
    .flatMap((p) => autres.reduce(couper, [{ du: p.du, au: p.au }]))
    .reduce(souder, []);
}

type Periode = { du: string; au: string };

function couper(periodes: readonly Periode[], trous: readonly CouvertureJson[]): Periode[] {
  return periodes.flatMap((p) =>
    trous.flatMap((t) => {
      const du = p.du > t.du ? p.du : t.du;
      const au = p.au < t.au ? p.au : t.au;
      return du <= au ? [{ du, au }] : [];
    }),
  );
}

function souder(liste: Periode[], p: Periode): Periode[] {
  const avant = liste.at(-1);
  if (avant === undefined || !seTouchent(avant.au, p.du)) return [...liste, p];
  return [...liste.slice(0, -1), { du: avant.du, au: p.au }];
}

function seTouchent(au: string, du: string): boolean {
  return Date.parse(du) - Date.parse(au) === 86_400_000;
}
