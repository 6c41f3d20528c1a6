import { PARAMETRES, type Parametre } from '@almanach/bareme';
import {
  type CleParametre,
  type DecompteJson,
  type EtapeJson,
  REGLES,
  type Regle,
} from '@almanach/moteur';
import { date } from '@almanach/textes';
import { ecrireValeur, enToutesLettres } from '../../droit/parametres.ts';
import type { NombreUtilise } from './contenu.ts';

/** Operand that chooses the value, where it is not the stop's first day. */
const JOURS: Readonly<Record<string, string>> = {
  'R-G-06': 'le',
  'R-G-34': 'du',
  'R-G-56': 'premierJourPaye',
  'R-G-61': 'prescritLe',
  'R-G-62': 'prescritLe',
  'R-G-65': 'prescritLe',
};

const PARAMETRES_LUS: ReadonlyMap<string, readonly CleParametre[]> = new Map(
  Object.values(REGLES).map((r: Regle) => [r.id, r.parametres]),
);

/** The dated figures behind some steps, with since when and by which text. */
export function nombresDe(
  etapes: readonly EtapeJson[],
  parDefaut: string,
  droit: DecompteJson['droit'],
): readonly NombreUtilise[] {
  const appliquees = etapes.filter((etape) => etape.verdict === 'appliquee');
  const trouves = appliquees.flatMap((etape) => {
    const cles = PARAMETRES_LUS.get(etape.regle) ?? [];
    const le = etape.entrees[JOURS[etape.regle] ?? ''] ?? parDefaut;
    return cles.flatMap((cle) => nombre(PARAMETRES[cle] as Parametre<unknown>, le, droit.connuLe));
  });
  return trouves.filter(
    (n, rang) => trouves.findIndex((autre) => autre.libelle === n.libelle) === rang,
  );
}

function nombre(parametre: Parametre<unknown>, le: string, connuLe: string): NombreUtilise[] {
  const lue = parametre.valeurs.filter((v) => v.du <= le && (v.connuLe ?? v.du) <= connuLe).at(-1);
  if (lue === undefined || lue.valeur === null) return [];
  return [
    {
      libelle: enToutesLettres(parametre.libelle),
      valeur: ecrireValeur(lue.valeur, parametre.unite),
      source: `depuis le ${date(lue.du)} : ${enToutesLettres(lue.source)}`,
    },
  ];
}
