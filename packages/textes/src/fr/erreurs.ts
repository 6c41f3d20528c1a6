import type { CodeErreur } from '@almanach/moteur';
import type { LangueErreurs } from '../erreurs.ts';
import { ATTENDUS } from './attendus.ts';

const RESUMES: Readonly<Record<CodeErreur, string>> = {
  'ALM-E-001': 'Le texte reçu n’est pas du JSON.',
  'ALM-E-002': 'Ce champ n’existe pas.',
  'ALM-E-003': 'Un champ obligatoire manque.',
  'ALM-E-004': 'La valeur n’est pas du bon type.',
  'ALM-E-005': 'La date n’existe pas ou est mal écrite.',
  'ALM-E-006': 'Le nombre est mal écrit.',
  'ALM-E-007': 'La valeur n’est pas dans la liste.',
  'ALM-E-008': 'Le nombre est hors limites.',
  'ALM-E-009': 'La liste est trop longue.',
  'ALM-E-010': 'La liste est vide.',
  'ALM-E-011': 'La fin vient avant le début.',
  'ALM-E-012': 'La prolongation ne suit aucun arrêt.',
  'ALM-E-013': 'Le même jour a deux natures d’arrêt.',
  'ALM-E-014': 'Deux éléments ont le même identifiant.',
  'ALM-E-015': 'La période sort de l’arrêt.',
  'ALM-E-016': 'La valeur n’est pas acceptée ici.',
  'ALM-E-017': 'L’avis est envoyé avant d’être prescrit.',
  'ALM-E-018': 'L’entrée est trop grosse.',
  'ALM-E-019': 'Le salaire reçu dépasse le salaire à temps plein.',
  'ALM-E-020': 'Ce contrat n’est pas dans le catalogue.',
  'ALM-E-030': 'L’hypothèse ne va pas avec la situation.',
  'ALM-C-001': 'Le contrat est trop gros.',
  'ALM-C-002': 'Deux paliers se chevauchent.',
  'ALM-C-003': 'La suite n’est pas dans l’ordre, ou elle a un trou.',
  'ALM-C-004': 'La borne haute vient avant la borne basse.',
  'ALM-C-005': 'Ce chemin ne mène à aucune clause.',
  'ALM-C-006': 'Ce choix n’est pas permis par le contrat.',
  'ALM-C-007': 'Deux versions du contrat se chevauchent.',
  'ALM-C-008': 'Le contrat nomme deux fois la même chose.',
  'ALM-C-009': 'Le contrat attend ou déduit son propre payeur.',
  'ALM-C-010': 'La clause est incomplète, ou dit deux choses.',
};

export const ERREURS_FR: LangueErreurs = {
  resumes: RESUMES,
  attendus: ATTENDUS,
  attenduInconnu: {
    attendu: () => 'une autre valeur',
    remede: () => 'Consultez la documentation de ce champ.',
  },
  document: 'le document entier',
  phrase: ({ resume, ou, attendu, recu, remede }) =>
    `${resume} Où : ${ou}. Attendu : ${attendu}. Reçu : ${recu ?? 'rien'}. ${remede}`,
};
