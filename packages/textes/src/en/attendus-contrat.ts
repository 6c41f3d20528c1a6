import type { TexteAttendu } from '../fr/attendus.ts';

/** What the clauses of a contract expect. */
export const ATTENDUS_CONTRAT_EN: Readonly<Record<string, TexteAttendu>> = {
  'taille-de-contrat': {
    attendu: (o) => `a contract of at most ${o['max']} characters`,
    remede: () => 'Drop the tiers and texts that are not needed.',
  },
  'liste-non-vide': fixe('at least one element', 'Add one, or drop the list.'),
  part: fixe('a part as a decimal string or a fraction', 'For example "0.90" or "2/3".'),
  heures: fixe('hours as a decimal string', 'For example "414".'),
  causes: fixe('a list of causes, or "*" for all the others', 'For example ["maladie"].'),
  'valeur-de-clause': fixe('a value that a clause may hold', 'Send what the schema allows there.'),
  'borne-haute': {
    attendu: (o) => `an upper bound that is not below the lower one (${o['min']})`,
    remede: () => 'Fix one of the two bounds.',
  },
  'segments-disjoints': fixe('a tier that starts after the previous one', 'Fix one of the two.'),
  'segments-suivis': {
    attendu: (o) => `a tier that starts on day ${o['du']}, without a gap`,
    remede: () => 'Fix its start; unpaid days are a tier of rate "0".',
  },
  'taux-de-palier': fixe('a rate and no amount: not a flat guarantee', 'Send "taux", or null.'),
  'montant-de-palier': fixe('an amount and no rate: a flat guarantee', 'Send "montant", or null.'),
  'ordre-des-dates': fixe('dates in order', 'Sort the list, oldest first.'),
  'autre-payeur': fixe(
    'another payer than the one of the contract',
    'Drop the clause, or fix the payer.',
  ),
  'montant-ou-coefficient': fixe('an amount or a coefficient, and one only', 'Drop one of them.'),
  'nuits-de-levee': fixe('a number of nights in hospital', 'Add "nuits".'),
  'duree-de-fenetre': fixe('a length and its unit', 'Add "valeur" and "unite".'),
  'chemin-de-clause': fixe(
    'the path of a clause of the contract',
    'For example "garanties[0].hospitalisation.portee".',
  ),
  ambiguite: {
    attendu: (o) => `an open point of this contract (${o['choix'] || 'it has none'})`,
    remede: () => 'Fix the id, or drop the choice.',
  },
  'versions-disjointes': {
    attendu: (o) => `a start after the end of version ${o['version']}`,
    remede: () => 'Give an end to the version before: a day has one version.',
  },
  'id-ou-contrat': fixe(
    'the id of a contract of the catalogue or a whole contract, and one of them only',
    'Keep "id" or "contrat".',
  ),
  'contrat-connu': fixe(
    'the id of a contract of the catalogue',
    'Fix the id, or send the whole document in "contrat".',
  ),
};

function fixe(attendu: string, remede: string): TexteAttendu {
  return { attendu: () => attendu, remede: () => remede };
}
