import type { Erreur } from '@almanach/moteur';
import type { TexteAttendu } from '../fr/attendus.ts';
import { ATTENDUS_CONTRAT_EN } from './attendus-contrat.ts';

type Operandes = NonNullable<Erreur['operandes']>;

function fixe(attendu: string, remede: string): TexteAttendu {
  return { attendu: () => attendu, remede: () => remede };
}

export const ATTENDUS_EN: Readonly<Record<string, TexteAttendu>> = {
  ...ATTENDUS_CONTRAT_EN,
  json: fixe('well-formed JSON', 'Check commas, quotes and braces.'),
  objet: fixe('a JSON object', 'Send an object with the documented fields.'),
  liste: fixe('a JSON array', 'Send an array, even for one element.'),
  'cle-connue': fixe('a field of the situation', 'Fix the spelling of the field, or remove it.'),
  texte: fixe('a string of at most 200 characters', 'Shorten the text.'),
  identifiant: fixe(
    'an identifier of at most 64 characters among letters, digits, _ . : @ -',
    'Use a short identifier.',
  ),
  booleen: fixe('true or false', 'Send a JSON boolean.'),
  ald: fixe(
    'an object, null or "inconnu"',
    'Send {"affection":"a1"} for a long affection, null for none, "inconnu" when not known.',
  ),
  'booleen-ou-inconnu': fixe(
    'true, false or "inconnu"',
    'Send "inconnu" when the fact is not known.',
  ),
  date: fixe('an existing date, YYYY-MM-DD', 'For example "2026-02-03".'),
  'date-ou-inconnu': fixe(
    'an existing date, YYYY-MM-DD, or "inconnu"',
    'For example "2026-02-03".',
  ),
  montant: fixe(
    'euros as a decimal string, at most 9 digits and 2 decimals',
    'For example "2100.00".',
  ),
  'montant-ou-inconnu': fixe('euros as a decimal string, or "inconnu"', 'For example "2100.00".'),
  'heures-ou-inconnu': fixe('hours as a decimal string, or "inconnu"', 'For example "151.67".'),
  taux: fixe('a rate as a decimal string, at most 4 decimals', 'For example "0.10" for 10 %.'),
  entier: {
    attendu: (o) => `an integer${bornes(o)}`,
    remede: () => 'Send a JSON number without decimals.',
  },
  'entier-ou-inconnu': {
    attendu: (o) => `an integer${bornes(o)}, or "inconnu"`,
    remede: () => 'Send a JSON number without decimals.',
  },
  choix: {
    attendu: (o) => (o['choix'] === undefined ? 'a value of the list' : `one of: ${o['choix']}`),
    remede: () => 'Copy one of these values as it is.',
  },
  'liste-trop-longue': {
    attendu: (o) => (o['max'] === undefined ? 'a shorter list' : `at most ${o['max']} elements`),
    remede: () => 'Drop the elements that are too old to count.',
  },
  'liste-vide': fixe(
    'at least one stop in "arrets"',
    'Add a stop with its nature, first day and last day.',
  ),
  taille: {
    attendu: (o) => `at most ${o['max']} bytes`,
    remede: () => 'Split the input, or drop what the computation does not use.',
  },
  'fin-apres-debut': {
    attendu: (o) => `an end that is not before the start${entre(o['du'])}`,
    remede: () => 'Fix one of the two dates; null means still running.',
  },
  'identifiant-unique': fixe('a different identifier for each element', 'Rename one of the two.'),
  'arret-existant': fixe(
    'the id of another stop of the situation',
    'Add that stop, or fix the id.',
  ),
  'arret-precedent': fixe(
    'a stop before this prolongation',
    'Add the initial stop, or send type "initial".',
  ),
  'une-seule-nature': {
    attendu: (o) => `one nature a day${entre(o['autre'])}`,
    remede: () => 'Fix the nature or the dates of one of the two stops.',
  },
  'envoi-apres-prescription': {
    attendu: (o) => `a sending date on or after the prescription${entre(o['prescritLe'])}`,
    remede: () => 'Fix the sending date or the prescription date.',
  },
  'dans-l-arret': {
    attendu: (o) =>
      o['du'] === undefined
        ? 'a period inside the stop'
        : `a period inside ${o['du']} to ${o['au']}`,
    remede: () => 'Fix the dates of the period or those of the stop.',
  },
  'perte-de-gain-positive': fixe(
    'a paid wage that is not above the full-time wage',
    'Check both wages over the period.',
  ),
  'paies-disjointes': fixe(
    'pays that do not cover the same days twice',
    'Fix the dates of one of the two pays.',
  ),
  hypothese: fixe(
    'a hypothesis: mission-de-plus, fin-de-mission, retour or temps-partiel',
    'Copy one of these names in "type".',
  ),
  'mission-hors-arret': {
    attendu: (o) => `a mission outside the stop (${o['du']} to ${o['au']})`,
    remede: () => 'Change its dates, or try a return before it.',
  },
  'emploi-ce-jour': fixe('a day on which a job runs', 'Change the date or name the job.'),
  'emploi-a-choisir': fixe('the rank of one job, as several run', 'Add "emploi".'),
  'arret-ce-jour': fixe(
    'a day of a stop, or the day after it for part-time work',
    'Choose a day inside a stop.',
  ),
  'apres-le-debut': fixe('a return after the first day of the stop', 'Choose a later day.'),
  'temps-partiel-deja-dit': fixe('days without other part-time work', 'Change either dates.'),
};

function entre(valeur: string | number | undefined): string {
  return valeur === undefined ? '' : ` (${valeur})`;
}

function bornes(o: Operandes): string {
  return o['min'] === undefined || o['max'] === undefined ? '' : ` from ${o['min']} to ${o['max']}`;
}
