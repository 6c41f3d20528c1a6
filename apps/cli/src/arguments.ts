import { parseArgs } from 'node:util';
import { CODES } from './codes.ts';
import { HYPOTHESES, type NomHypothese } from './hypothese.ts';
import { proche } from './proche.ts';
import { Refus } from './refus.ts';

const OPTIONS = {
  json: { type: 'boolean' },
  ics: { type: 'boolean' },
  figer: { type: 'boolean' },
  'sans-montants': { type: 'boolean' },
  lot: { type: 'boolean' },
  trace: { type: 'boolean' },
  progression: { type: 'boolean' },
  complet: { type: 'boolean' },
  lettre: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  le: { type: 'string' },
  au: { type: 'string' },
  retour: { type: 'string' },
  'fin-de-mission': { type: 'string' },
  'mission-de-plus': { type: 'string' },
  'temps-partiel': { type: 'string' },
  'connu-le': { type: 'string' },
  option: { type: 'string', multiple: true },
  contrats: { type: 'string' },
} as const;

type NomOption = keyof typeof OPTIONS;

const COMMANDES = [
  'calculer',
  'expliquer',
  'verifier',
  'comparer',
  'projeter',
  'jauges',
  'rejouer',
  'vecteurs',
] as const;
type NomCommande = (typeof COMMANDES)[number];

const PERMISES: Readonly<Record<NomCommande, readonly NomOption[]>> = {
  calculer: [
    'json',
    'ics',
    'figer',
    'sans-montants',
    'lot',
    'trace',
    'progression',
    'le',
    'connu-le',
    'option',
    'contrats',
  ],
  expliquer: ['le', 'connu-le', 'option', 'contrats'],
  comparer: ['json', 'le', 'connu-le', 'option', 'contrats'],
  projeter: ['json', ...HYPOTHESES, 'le', 'connu-le', 'option', 'contrats'],
  jauges: ['json', 'au', 'le', 'connu-le', 'option', 'contrats'],
  rejouer: ['json'],
  verifier: ['json', 'lettre', 'complet', 'le', 'connu-le', 'option', 'contrats'],
  vecteurs: ['json'],
};

/** Files that a command reads at most. */
const FICHIERS: Readonly<Record<NomCommande, number>> = {
  calculer: 1,
  expliquer: 1,
  verifier: 2,
  comparer: 2,
  projeter: 1,
  jauges: 1,
  rejouer: 1,
  vecteurs: 0,
};

export type FormeLettre = 'texte' | 'pdf';

export interface Arguments {
  commande: NomCommande;
  fichier: string;
  /**
   * Second file: the décompte of « verifier », the other side of « comparer » (absent: the payments of the
   * situation are compared).
   */
  second: string | undefined;
  json: boolean;
  ics: boolean;
  figer: boolean;
  montants: boolean;
  lot: boolean;
  trace: boolean;
  progression: boolean;
  /** The lines hold every payment of the stops. */
  complet: boolean;
  lettre: FormeLettre | null;
  le: string | undefined;
  /** Day the gauges look at. */
  au: string | undefined;
  hypotheses: Readonly<Partial<Record<NomHypothese, string>>>;
  connuLe: string | undefined;
  options: readonly string[];
  /** File or folder of contracts, beside the catalogue. */
  contrats: string | undefined;
}

/** @throws Refus (usage) with what was expected. */
export function lireArguments(argv: readonly string[]): Arguments | 'aide' | 'version' {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const jeton of tokens)
    if (jeton.kind === 'option') verifierOption(jeton.name, jeton.rawName, jeton.value);
  if (values.help === true) return 'aide';
  if (values.version === true) return 'version';
  const commande = lireCommande(positionals[0]);
  verifierPermises(commande, Object.keys(values));
  const texte = (nom: 'le' | 'connu-le' | 'contrats' | 'au' | NomHypothese) =>
    typeof values[nom] === 'string' ? values[nom] : undefined;
  const [fichier, second] = lireFichiers(commande, positionals.slice(1));
  const lues: Arguments = {
    commande,
    fichier,
    second,
    json: values.json === true,
    ics: values.ics === true,
    figer: values.figer === true,
    montants: values['sans-montants'] !== true,
    lot: values.lot === true || fichier.endsWith('.jsonl'),
    trace: values.trace === true,
    progression: values.progression === true,
    complet: values.complet === true,
    lettre: lireLettre(values.lettre),
    le: texte('le'),
    au: texte('au'),
    hypotheses: Object.fromEntries(
      HYPOTHESES.flatMap((nom) => {
        const valeur = texte(nom);
        return valeur === undefined ? [] : [[nom, valeur]];
      }),
    ),
    connuLe: texte('connu-le'),
    options: (values.option ?? []).filter((o) => typeof o === 'string'),
    contrats: texte('contrats'),
  };
  verifierAccord(lues);
  return lues;
}

function verifierOption(nom: string, ecrite: string, valeur: string | undefined): void {
  if (!Object.hasOwn(OPTIONS, nom)) {
    throw usage(
      `L’option ${ecrite} n’existe pas.`,
      Object.keys(OPTIONS).map((o) => `--${o}`),
      ecrite,
    );
  }
  const { type } = OPTIONS[nom as NomOption];
  if (type === 'string' && (valeur === undefined || valeur === '')) {
    throw usage(`L’option ${ecrite} attend une valeur.`);
  }
  if (type === 'boolean' && valeur !== undefined)
    throw usage(`L’option ${ecrite} n’attend pas de valeur.`);
}

function lireCommande(nom: string | undefined): NomCommande {
  const connue = COMMANDES.find((c) => c === nom);
  if (connue !== undefined) return connue;
  if (nom === undefined) throw usage(`Il manque une commande : ${COMMANDES.join(', ')}.`);
  throw usage(`La commande « ${nom} » n’existe pas.`, COMMANDES, nom);
}

function lireFichiers(
  commande: NomCommande,
  restes: readonly string[],
): [fichier: string, second: string | undefined] {
  if (commande === 'vecteurs') {
    if (restes.length > 0) throw usage('La commande « vecteurs » n’attend pas de fichier.');
    return ['', undefined];
  }
  const [fichier, ...autres] = restes;
  if (fichier === undefined) {
    throw usage(
      `Il manque le fichier : almanach ${commande} ${commande === 'rejouer' ? 'fige' : 'situation'}.json, ou - pour l’entrée standard.`,
    );
  }
  const maximum = FICHIERS[commande];
  const [second] = autres;
  const deTrop = restes[maximum];
  if (deTrop !== undefined) {
    const combien =
      maximum === 1 ? 'Un seul fichier est attendu' : 'Deux fichiers au plus sont attendus';
    throw usage(`${combien} : « ${deTrop} » est de trop.`);
  }
  if (commande === 'verifier' && second === undefined)
    throw usage('Il manque le décompte : almanach verifier situation.json decompte.csv.');
  if (fichier === '-' && second === '-')
    throw usage('L’entrée standard ne se lit qu’une fois : donnez un fichier pour l’autre côté.');
  return [fichier, second];
}

function lireLettre(forme: string | boolean | undefined): FormeLettre | null {
  if (forme === undefined) return null;
  if (forme === 'texte' || forme === 'pdf') return forme;
  throw usage('L’option --lettre attend « texte » ou « pdf ».');
}

function verifierPermises(commande: NomCommande, donnees: readonly string[]): void {
  const permises: readonly string[] = PERMISES[commande];
  const refusee = donnees.find((nom) => !permises.includes(nom));
  if (refusee !== undefined)
    throw usage(`L’option --${refusee} ne va pas avec la commande « ${commande} ».`);
}

function verifierAccord({ json, ics, lot, montants, commande, figer, lettre }: Arguments): void {
  if (json && lettre !== null) throw usage('Choisissez --json ou --lettre, pas les deux.');
  if (figer && (ics || lot))
    throw usage('Un décompte figé est un document JSON seul : retirez --ics ou --lot.');
  if (ics && json) throw usage('Choisissez --json ou --ics, pas les deux.');
  if (ics && lot) throw usage('Un lot ne s’écrit pas en calendrier : retirez --ics.');
  if (!ics && !montants) throw usage('L’option --sans-montants ne va qu’avec --ics.');
  if (lot && commande !== 'calculer')
    throw usage(`La commande « ${commande} » ne lit pas de lot : donnez une seule situation.`);
}

function usage(message: string, choix: readonly string[] = [], donne = ''): Refus {
  const voisin = proche(donne, choix);
  const conseil = voisin === null ? '' : `Vouliez-vous dire « ${voisin} » ? `;
  return new Refus(CODES.usage, message, `${conseil}Tapez : almanach --help`);
}
