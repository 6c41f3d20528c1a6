import { PARAMETRES, type Parametre } from '@almanach/bareme';
import type { DecompteJson, EtapeJson } from '@almanach/moteur';
import { date, decimal, euros, pourcentage } from '@almanach/textes';
import type { NombreUtilise } from './contenu.ts';

type CleParametre = keyof typeof PARAMETRES;

/** Figures of the law that a rule reads; the day that chooses the value is an operand, else the stop's first. */
const LUS: Readonly<
  Record<string, { readonly cles: readonly CleParametre[]; readonly jour?: string }>
> = {
  'R-G-01': { cles: ['diviseurMensuel'] },
  'R-G-02': { cles: ['diviseurQuatorzaine'] },
  'R-G-03': { cles: ['diviseurDiscontinu'] },
  'R-G-05': { cles: ['coefPlafondSmic'] },
  'R-G-06': { cles: ['smicMensuel'], jour: 'le' },
  'R-G-08': { cles: ['tauxIj'] },
  'R-G-09': { cles: ['diviseurPlafondIj'] },
  'R-G-16': { cles: ['carence'] },
  'R-G-27-a': { cles: ['seuil1015Smic'] },
  'R-G-27-b': { cles: ['seuil150h'] },
  'R-G-28': { cles: ['seuilImmatriculation'] },
  'R-G-28-h': { cles: ['seuil600h'] },
  'R-G-28-s': { cles: ['seuil2030Smic'] },
  'R-G-29-h': { cles: ['seuil600h'] },
  'R-G-29-s': { cles: ['seuil2030Smic'] },
  'R-G-33': { cles: ['maxCumulRetraite'] },
  'R-G-34': { cles: ['maxIj360', 'fenetreIj360'], jour: 'du' },
  'R-G-51': { cles: ['tauxIjMajore', 'enfantsMajoration', 'jourMajoration'] },
  'R-G-56': { cles: ['cadencePaiement'], jour: 'premierJourPaye' },
  'R-G-57': { cles: ['csgTaux', 'crdsTaux'] },
  'R-G-61': { cles: ['delaiEnvoi'], jour: 'prescritLe' },
  'R-G-62': { cles: ['sanctionRetard', 'fenetreRetard'], jour: 'prescritLe' },
  'R-G-65': { cles: ['teleconsultationMax'], jour: 'prescritLe' },
};

/** The dated figures behind some steps, with since when and by which text. */
export function nombresDe(
  etapes: readonly EtapeJson[],
  parDefaut: string,
  droit: DecompteJson['droit'],
): readonly NombreUtilise[] {
  const appliquees = etapes.filter((etape) => etape.verdict === 'appliquee');
  const trouves = appliquees.flatMap((etape) => {
    const lu = LUS[etape.regle];
    if (lu === undefined) return [];
    const le = etape.entrees[lu.jour ?? ''] ?? parDefaut;
    return lu.cles.flatMap((cle) =>
      nombre(PARAMETRES[cle] as Parametre<unknown>, le, droit.connuLe),
    );
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
      valeur: ecrire(lue.valeur, parametre.unite),
      source: `depuis le ${date(lue.du)} : ${enToutesLettres(lue.source)}`,
    },
  ];
}

const SIGLES: readonly (readonly [sigle: RegExp, nom: string])[] = [
  [/\bl’IJ\b/g, 'l’indemnité journalière'],
  [/\bles IJ\b/g, 'les indemnités journalières'],
  [/\bIJ\b/g, 'indemnités journalières'],
  [/ C\. trav\./g, ' du Code du travail'],
  [/ CSS\b/g, ' du Code de la sécurité sociale'],
];

/** The barème writes for people of the trade: no acronym is left alone here. */
function enToutesLettres(texte: string): string {
  return SIGLES.reduce((ecrit, [sigle, nom]) => ecrit.replace(sigle, nom), texte);
}

function ecrire(valeur: string, unite: Parametre<unknown>['unite']): string {
  if (unite === 'ratio') return pourcentage(valeur);
  if (unite.startsWith('EUR')) return euros(valeur);
  const suffixe = SUFFIXES[unite];
  return suffixe === undefined ? decimal(valeur) : `${decimal(valeur)}\u00a0${suffixe}`;
}

const SUFFIXES: Readonly<Partial<Record<Parametre<unknown>['unite'], string>>> = {
  jours: 'jours',
  mois: 'mois',
  ans: 'ans',
  heures: 'h',
  enfants: 'enfants',
  'x SMIC': '× SMIC',
};
