import type { TexteAttendu } from './attendus.ts';

/** What the clauses of a contract expect, for the person who writes one. */
export const ATTENDUS_CONTRAT: Readonly<Record<string, TexteAttendu>> = {
  'taille-de-contrat': {
    attendu: (o) => `un contrat de ${o['max']} caractères au plus`,
    remede: () => 'Retirez les paliers et les textes qui ne servent pas.',
  },
  'liste-non-vide': fixe('au moins un élément', 'Ajoutez un élément, ou retirez la liste.'),
  part: fixe(
    'une part entre guillemets, en décimal ou en fraction',
    'Écrivez "0.90" pour 90 %, ou "2/3".',
  ),
  heures: fixe('un nombre d’heures, entre guillemets', 'Écrivez par exemple "414".'),
  causes: fixe(
    'une liste de causes d’arrêt, ou "*" pour toutes les autres',
    'Écrivez par exemple ["maladie", "accident-vie-privee"].',
  ),
  'valeur-de-clause': fixe(
    'une valeur qu’une clause peut prendre',
    'Écrivez un texte, un nombre, ou la clause comme dans le contrat.',
  ),
  'borne-haute': {
    attendu: (o) => `une borne haute qui ne vient pas avant la basse (${o['min']})`,
    remede: () => 'Corrigez une des deux bornes.',
  },
  'segments-disjoints': fixe(
    'un palier qui commence après la fin du précédent',
    'Corrigez le début de ce palier, ou la fin du précédent.',
  ),
  'segments-suivis': {
    attendu: (o) => `un palier qui commence au jour ${o['du']}, sans trou`,
    remede: () => 'Corrigez le début de ce palier. Un jour non payé est un palier à "0".',
  },
  'taux-de-palier': fixe(
    'un taux, et pas de montant : la garantie n’est pas un forfait',
    'Donnez "taux", ou null s’il n’est pas connu.',
  ),
  'montant-de-palier': fixe(
    'un montant par jour, et pas de taux : la garantie est un forfait',
    'Donnez "montant", ou null s’il n’est pas connu.',
  ),
  'ordre-des-dates': fixe(
    'des dates dans l’ordre',
    'Rangez la liste de la plus ancienne date à la plus récente.',
  ),
  'autre-payeur': fixe(
    'un autre payeur que celui du contrat',
    'Retirez cette clause, ou corrigez le payeur du contrat.',
  ),
  'montant-ou-coefficient': fixe(
    'un montant ou un coefficient, et un seul',
    'Gardez "montant" ou "coefficient".',
  ),
  'nuits-de-levee': fixe('un nombre de nuits à l’hôpital', 'Ajoutez "nuits", par exemple 1.'),
  'duree-de-fenetre': fixe(
    'une durée et son unité',
    'Ajoutez "valeur" et "unite", par exemple 1 et "mois".',
  ),
  'chemin-de-clause': fixe(
    'le chemin d’une clause qui est dans le contrat',
    'Écrivez par exemple "garanties[0].hospitalisation.portee".',
  ),
  ambiguite: {
    attendu: (o) =>
      o['choix'] === '' || o['choix'] === undefined
        ? 'un point que ce contrat laisse ouvert : il n’en a pas'
        : `un point que ce contrat laisse ouvert : ${o['choix']}`,
    remede: () => 'Corrigez l’identifiant, ou retirez ce choix.',
  },
  'versions-disjointes': {
    attendu: (o) => `un début après la fin de la version ${o['version']}`,
    remede: () => 'Donnez une fin à la version d’avant : un jour n’a qu’une version.',
  },
  'id-ou-contrat': fixe(
    'l’identifiant d’un contrat du catalogue, ou un contrat entier, et un seul des deux',
    'Gardez "id" ou "contrat".',
  ),
  'contrat-connu': fixe(
    'l’identifiant d’un contrat du catalogue',
    'Corrigez l’identifiant, ou donnez le contrat entier dans "contrat".',
  ),
};

function fixe(attendu: string, remede: string): TexteAttendu {
  return { attendu: () => attendu, remede: () => remede };
}
