import { PARAMETRES, type Parametre, type ValeurDatee } from '@almanach/bareme';
import type { EtapeJson } from '@almanach/moteur';
import { date, euros, heures, pourcentage, ratio } from '@almanach/textes';

type CleParametre = keyof typeof PARAMETRES;

/** A dated figure that a rule reads; `le` is the operand that dates it, by default the first day of the stop. */
interface Lecture {
  cle: CleParametre;
  le?: string;
}

const seuilsDeSalaire = (cle: CleParametre): Lecture[] => [
  { cle },
  { cle: 'smicHoraire', le: 'du' },
];

/** Figures of the law behind each rule; a rule that reads none is not listed. */
const LECTURES: Readonly<Record<string, readonly Lecture[]>> = {
  'R-G-17': [{ cle: 'ecartSansCarence', le: 'debut' }],
  'R-G-18': [{ cle: 'toleranceJoursNonPrescrits', le: 'au' }],
  'R-G-19': [
    { cle: 'toleranceJoursNonPrescrits', le: 'debut' },
    { cle: 'ecartSansCarence', le: 'debut' },
  ],
  'R-G-32': [{ cle: 'maintienDroits' }],
  'R-G-27-a': seuilsDeSalaire('seuil1015Smic'),
  'R-G-27-b': [{ cle: 'seuil150h' }],
  'R-G-28': [{ cle: 'seuilImmatriculation' }],
  'R-G-28-h': [{ cle: 'seuil600h' }],
  'R-G-28-s': [{ cle: 'seuil2030Smic' }],
  'R-G-29-h': [{ cle: 'seuil600h' }],
  'R-G-29-s': [{ cle: 'seuil2030Smic' }],
  'R-G-30': [{ cle: 'heuresAssimilees' }],
  'R-G-01': [{ cle: 'diviseurMensuel' }],
  'R-G-02': [{ cle: 'diviseurQuatorzaine' }],
  'R-G-03': [{ cle: 'diviseurDiscontinu' }],
  'R-G-06': [{ cle: 'smicMensuel', le: 'le' }],
  'R-G-05': [{ cle: 'coefPlafondSmic' }],
  'R-G-08': [{ cle: 'tauxIj' }],
  'R-G-51': [{ cle: 'enfantsMajoration' }, { cle: 'tauxIjMajore' }],
  'R-G-09': [{ cle: 'diviseurPlafondIj' }],
  'R-G-16': [{ cle: 'carence' }],
  'R-G-20': [{ cle: 'aldDuree' }],
  'R-G-23': [{ cle: 'delaiDecesEnfant' }],
  'R-G-65': [{ cle: 'teleconsultationMax', le: 'prescritLe' }],
  'R-G-34': [
    { cle: 'maxIj360', le: 'du' },
    { cle: 'fenetreIj360', le: 'du' },
  ],
  'R-G-35': [{ cle: 'aldDuree' }],
  'R-G-36': [{ cle: 'tptSupplement' }],
  'R-G-33': [{ cle: 'maxCumulRetraite' }],
  'R-G-61': [{ cle: 'delaiEnvoi', le: 'prescritLe' }],
  'R-G-62': [
    { cle: 'sanctionRetard', le: 'prescritLe' },
    { cle: 'fenetreRetard', le: 'prescritLe' },
  ],
  'R-G-56': [{ cle: 'cadencePaiement', le: 'premierJourPaye' }],
  'R-G-57': [{ cle: 'csgTaux' }, { cle: 'crdsTaux' }],
  'R-G-58': [{ cle: 'csgDeductible' }],
};

/** One line a figure: what it is, its value, since when, and where it was published. */
export function sourcesDe(etape: EtapeJson, arretDu: string, connuLe: string): string[] {
  return (LECTURES[etape.regle] ?? []).flatMap(({ cle, le }) => {
    const jour = (le === undefined ? undefined : etape.entrees[le]) ?? arretDu;
    const parametre: Parametre<unknown> = PARAMETRES[cle];
    const valeur = enVigueur(parametre, jour, connuLe);
    if (valeur === null || valeur.valeur === null) return [];
    const montant = ecrire(valeur.valeur, parametre.unite);
    return [`${parametre.libelle} : ${montant} depuis le ${date(valeur.du)} (${valeur.source})`];
  });
}

/** ISO dates compare like the days they write. */
function enVigueur(
  parametre: Parametre<unknown>,
  jour: string,
  connuLe: string,
): ValeurDatee | null {
  const connues = parametre.valeurs.filter((v) => (v.connuLe ?? v.du) <= connuLe && v.du <= jour);
  return connues[connues.length - 1] ?? null;
}

function ecrire(valeur: string, unite: Parametre<unknown>['unite']): string {
  if (unite.startsWith('EUR')) return euros(valeur);
  if (unite === 'ratio') return pourcentage(valeur);
  if (unite === 'heures') return heures(valeur);
  if (unite === 'x SMIC') return `${ratio(valeur)} fois le SMIC`;
  if (unite === 'x PASS') return `${valeur} fois le plafond annuel`;
  if (unite === 'oui/non') return valeur === '0' ? 'non' : 'oui';
  return `${ratio(valeur)} ${unite}`;
}
