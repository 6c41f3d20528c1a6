import type { Erreur } from '@almanach/moteur';
import { ATTENDUS_CONTRAT } from './attendus-contrat.ts';

type Operandes = NonNullable<Erreur['operandes']>;

/** What was expected at the path of an error, by kind, and how to put it right. */
export interface TexteAttendu {
  attendu: (o: Operandes) => string;
  remede: (o: Operandes) => string;
}

function fixe(attendu: string, remede: string): TexteAttendu {
  return { attendu: () => attendu, remede: () => remede };
}

const FORME: Readonly<Record<string, TexteAttendu>> = {
  json: fixe('un texte JSON bien formé', 'Vérifiez les virgules, les guillemets et les accolades.'),
  objet: fixe(
    'un objet JSON, entre accolades',
    'Écrivez { … } avec les champs décrits dans la documentation.',
  ),
  liste: fixe('une liste JSON, entre crochets', 'Écrivez [ … ], même pour un seul élément.'),
  'cle-connue': fixe('un champ de la situation', 'Corrigez l’orthographe du champ, ou retirez-le.'),
  texte: fixe('un texte de 200 caractères au plus, entre guillemets', 'Raccourcissez ce texte.'),
  identifiant: fixe(
    'un identifiant de 64 caractères au plus : lettres, chiffres, point, tiret, deux-points ou @',
    'Choisissez un identifiant court, sans espace ni accent.',
  ),
  booleen: fixe('true ou false, sans guillemets', 'Écrivez true pour oui, false pour non.'),
  ald: fixe(
    'un objet, null, ou "inconnu"',
    'Écrivez {"affection":"a1"} pour une ALD, null sans ALD, "inconnu" si vous ne savez pas.',
  ),
  'booleen-ou-inconnu': fixe(
    'true, false, ou "inconnu"',
    'Écrivez true pour oui, false pour non, "inconnu" si vous ne savez pas.',
  ),
};

const NOMBRES: Readonly<Record<string, TexteAttendu>> = {
  date: fixe('une date qui existe, écrite AAAA-MM-JJ', 'Écrivez par exemple "2026-02-03".'),
  'date-ou-inconnu': fixe(
    'une date qui existe, écrite AAAA-MM-JJ, ou "inconnu"',
    'Écrivez par exemple "2026-02-03", ou "inconnu" si vous ne savez pas.',
  ),
  montant: fixe(
    'un montant en euros, entre guillemets, avec un point et deux décimales au plus',
    'Écrivez par exemple "2100.00".',
  ),
  'montant-ou-inconnu': fixe(
    'un montant en euros, entre guillemets, ou "inconnu"',
    'Écrivez par exemple "2100.00", ou "inconnu" si vous ne savez pas.',
  ),
  'heures-ou-inconnu': fixe(
    'un nombre d’heures, entre guillemets, ou "inconnu"',
    'Écrivez par exemple "151.67", ou "inconnu" si vous ne savez pas.',
  ),
  taux: fixe(
    'un taux, entre guillemets, avec quatre décimales au plus',
    'Écrivez "0.10" pour 10 %.',
  ),
  entier: {
    attendu: (o) => `un nombre entier${bornes(o)}, sans guillemets`,
    remede: () => 'Écrivez un nombre entier, par exemple 2.',
  },
  'entier-ou-inconnu': {
    attendu: (o) => `un nombre entier${bornes(o)}, sans guillemets, ou "inconnu"`,
    remede: () => 'Écrivez un nombre entier, ou "inconnu" si vous ne savez pas.',
  },
  choix: {
    attendu: (o) =>
      o['choix'] === undefined ? 'une valeur de la liste' : `une de ces valeurs : ${o['choix']}`,
    remede: () => 'Recopiez une de ces valeurs, telle quelle.',
  },
  'liste-trop-longue': {
    attendu: (o) =>
      `une liste${o['max'] === undefined ? ' plus courte' : ` de ${o['max']} éléments au plus`}`,
    remede: () => 'Retirez les éléments trop anciens pour compter.',
  },
  'liste-vide': fixe('au moins un arrêt', 'Ajoutez un arrêt : nature, premier jour, dernier jour.'),
  taille: {
    attendu: (o) => `une entrée de ${o['max']} octets au plus`,
    remede: () => 'Découpez le fichier, ou retirez ce qui ne sert pas au calcul.',
  },
};

const COHERENCE: Readonly<Record<string, TexteAttendu>> = {
  'fin-apres-debut': {
    attendu: (o) => `une fin qui ne vient pas avant le début${entre(o['du'])}`,
    remede: () => 'Corrigez une des deux dates. Si la période n’est pas finie, écrivez null.',
  },
  'identifiant-unique': fixe(
    'un identifiant différent pour chaque élément',
    'Changez un des deux identifiants.',
  ),
  'arret-existant': fixe(
    'l’identifiant d’un autre arrêt de la situation',
    'Ajoutez l’arrêt qui vient avant, ou corrigez l’identifiant.',
  ),
  'arret-precedent': fixe(
    'un arrêt avant cette prolongation',
    'Ajoutez l’arrêt initial, ou écrivez "initial" pour celui-ci.',
  ),
  'une-seule-nature': {
    attendu: (o) =>
      `une seule nature d’arrêt par jour${o['autre'] === undefined ? '' : ` (déjà : ${o['autre']})`}`,
    remede: () => 'Corrigez la nature ou les dates d’un des deux arrêts.',
  },
  'envoi-apres-prescription': {
    attendu: (o) => `un envoi le jour de la prescription${entre(o['prescritLe'])} ou après`,
    remede: () => 'Corrigez la date d’envoi ou celle de la prescription.',
  },
  'dans-l-arret': {
    attendu: (o) =>
      `une période comprise dans l’arrêt${o['du'] === undefined ? '' : ` (${o['du']} à ${o['au']})`}`,
    remede: () => 'Corrigez les dates de la période ou celles de l’arrêt.',
  },
  'perte-de-gain-positive': fixe(
    'un salaire reçu qui ne dépasse pas le salaire à temps plein',
    'Vérifiez les deux salaires, donnés pour la même période.',
  ),
  'paies-disjointes': fixe(
    'des paies qui ne couvrent pas deux fois les mêmes jours',
    'Corrigez les dates d’une des deux paies.',
  ),
};

const HYPOTHESES: Readonly<Record<string, TexteAttendu>> = {
  hypothese: fixe(
    'une hypothèse : mission-de-plus, fin-de-mission, retour ou temps-partiel',
    'Recopiez un de ces noms dans « type », avec ses champs.',
  ),
  'mission-hors-arret': {
    attendu: (o) => `une mission hors de l’arrêt (${o['du']} à ${o['au']})`,
    remede: () => 'Changez les dates de la mission, ou essayez un retour avant elle.',
  },
  'emploi-ce-jour': fixe(
    'un jour où un emploi de la situation est en cours',
    'Changez la date, ou dites quel emploi finit.',
  ),
  'emploi-a-choisir': fixe(
    'le rang d’un seul emploi, car plusieurs sont en cours',
    'Ajoutez « emploi » : 0 pour le premier de la liste.',
  ),
  'arret-ce-jour': fixe(
    'un jour d’arrêt, ou le lendemain de sa fin pour un temps partiel',
    'Choisissez un jour compris dans un arrêt.',
  ),
  'apres-le-debut': fixe(
    'un retour après le premier jour d’arrêt',
    'Choisissez un jour plus tardif.',
  ),
  'temps-partiel-deja-dit': fixe(
    'des jours sans autre temps partiel',
    'Changez les dates de l’un ou de l’autre.',
  ),
};

export const ATTENDUS: Readonly<Record<string, TexteAttendu>> = {
  ...FORME,
  ...NOMBRES,
  ...COHERENCE,
  ...HYPOTHESES,
  ...ATTENDUS_CONTRAT,
};

function entre(valeur: string | number | undefined): string {
  return valeur === undefined ? '' : ` (${valeur})`;
}

function bornes(o: Operandes): string {
  if (o['min'] === undefined || o['max'] === undefined) return '';
  return ` de ${o['min']} à ${o['max']}`;
}
