import { parseArgs } from 'node:util';
import { CODES } from './codes.ts';
import { proche } from './proche.ts';
import { Refus } from './refus.ts';

const OPTIONS = {
  json: { type: 'boolean' },
  ics: { type: 'boolean' },
  'sans-montants': { type: 'boolean' },
  lot: { type: 'boolean' },
  trace: { type: 'boolean' },
  progression: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  le: { type: 'string' },
  'connu-le': { type: 'string' },
  option: { type: 'string', multiple: true },
} as const;

type NomOption = keyof typeof OPTIONS;

const COMMANDES = ['calculer', 'expliquer', 'vecteurs'] as const;
type NomCommande = (typeof COMMANDES)[number];

const PERMISES: Readonly<Record<NomCommande, readonly NomOption[]>> = {
  calculer: [
    'json',
    'ics',
    'sans-montants',
    'lot',
    'trace',
    'progression',
    'le',
    'connu-le',
    'option',
  ],
  expliquer: ['le', 'connu-le', 'option'],
  vecteurs: ['json'],
};

export interface Arguments {
  commande: NomCommande;
  fichier: string;
  json: boolean;
  ics: boolean;
  montants: boolean;
  lot: boolean;
  trace: boolean;
  progression: boolean;
  le: string | undefined;
  connuLe: string | undefined;
  options: readonly string[];
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
  const texte = (nom: 'le' | 'connu-le') =>
    typeof values[nom] === 'string' ? values[nom] : undefined;
  const fichier = lireFichier(commande, positionals.slice(1));
  const lues: Arguments = {
    commande,
    fichier,
    json: values.json === true,
    ics: values.ics === true,
    montants: values['sans-montants'] !== true,
    lot: values.lot === true || fichier.endsWith('.jsonl'),
    trace: values.trace === true,
    progression: values.progression === true,
    le: texte('le'),
    connuLe: texte('connu-le'),
    options: (values.option ?? []).filter((o) => typeof o === 'string'),
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

function lireFichier(commande: NomCommande, restes: readonly string[]): string {
  if (commande === 'vecteurs') {
    if (restes.length > 0) throw usage('La commande « vecteurs » n’attend pas de fichier.');
    return '';
  }
  const [fichier, deTrop] = restes;
  if (fichier === undefined) {
    throw usage(
      `Il manque le fichier : almanach ${commande} situation.json, ou - pour l’entrée standard.`,
    );
  }
  if (deTrop !== undefined) throw usage(`Un seul fichier est attendu : « ${deTrop} » est de trop.`);
  return fichier;
}

function verifierPermises(commande: NomCommande, donnees: readonly string[]): void {
  const permises: readonly string[] = PERMISES[commande];
  const refusee = donnees.find((nom) => !permises.includes(nom));
  if (refusee !== undefined)
    throw usage(`L’option --${refusee} ne va pas avec la commande « ${commande} ».`);
}

function verifierAccord({ json, ics, lot, montants, commande }: Arguments): void {
  if (ics && json) throw usage('Choisissez --json ou --ics, pas les deux.');
  if (ics && lot) throw usage('Un lot ne s’écrit pas en calendrier : retirez --ics.');
  if (!ics && !montants) throw usage('L’option --sans-montants ne va qu’avec --ics.');
  if (lot && commande === 'expliquer')
    throw usage('La commande « expliquer » lit une seule situation.');
}

function usage(message: string, choix: readonly string[] = [], donne = ''): Refus {
  const voisin = proche(donne, choix);
  const conseil = voisin === null ? '' : `Vouliez-vous dire « ${voisin} » ? `;
  return new Refus(CODES.usage, message, `${conseil}Tapez : almanach --help`);
}
