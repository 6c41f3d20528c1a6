import { type ChampLigne, type CodeLigne, type ErreurLigne, LIGNES_MAX } from '@almanach/moteur';
import { decimal } from '../nombres.ts';
import { composer } from '../typographie.ts';

/** A refusal, for a person: what, where, what was expected, what came, what to do. */
export interface MessageLigne {
  resume: string;
  ou: string;
  attendu: string;
  recu: string | null;
  remede: string;
}

const DATE = 'une date comme 06/02/2026 ou 2026-02-06';
const MONTANT = 'un montant comme 1 234,56';
const NATURES = 'maladie, accident du travail, maternité, temps partiel, carence, retenue ou autre';

type Textes = Omit<MessageLigne, 'ou' | 'recu'>;

const TEXTES: Readonly<Record<CodeLigne, (champ: ChampLigne | null) => Textes>> = {
  'ALM-V-001': () => ({
    resume: 'Le fichier est trop gros.',
    attendu: 'un fichier de 50 Mo au plus',
    remede: 'Gardez seulement les lignes de ce décompte.',
  }),
  'ALM-V-002': () => ({
    resume: 'Le fichier n’est pas un tableau en texte.',
    attendu: 'un fichier CSV',
    remede: 'Dans votre tableur, choisissez Enregistrer sous, puis CSV.',
  }),
  'ALM-V-003': () => ({
    resume: 'Le fichier ne contient aucune ligne.',
    attendu: 'une ligne de titres et une ligne au moins',
    remede: 'Ajoutez les lignes du décompte.',
  }),
  'ALM-V-004': () => ({
    resume: 'Une colonne nécessaire manque.',
    attendu: 'les colonnes du, au, et prix ou montant brut',
    remede: 'Ajoutez les titres des colonnes sur la première ligne.',
  }),
  'ALM-V-005': () => ({
    resume: 'Deux colonnes disent la même chose.',
    attendu: 'une seule colonne de ce nom',
    remede: 'Retirez une des deux colonnes.',
  }),
  'ALM-V-006': () => ({
    resume: 'La suite du fichier n’est pas lue.',
    attendu: `${decimal(String(LIGNES_MAX))} lignes et 200 erreurs au plus`,
    remede: 'Corrigez les premières lignes, ou coupez le fichier.',
  }),
  'ALM-V-007': () => ({
    resume: 'Une cellule nécessaire est vide.',
    attendu: DATE,
    remede: 'Écrivez la date imprimée sur le décompte.',
  }),
  'ALM-V-008': () => ({
    resume: 'La date n’existe pas ou est mal écrite.',
    attendu: DATE,
    remede: 'Corrigez la date.',
  }),
  'ALM-V-009': () => ({
    resume: 'Le montant est mal écrit.',
    attendu: MONTANT,
    remede: 'Écrivez des chiffres, avec deux décimales au plus.',
  }),
  'ALM-V-010': () => ({
    resume: 'Le nombre de jours est mal écrit.',
    attendu: 'un nombre entier',
    remede: 'Écrivez des chiffres seulement.',
  }),
  'ALM-V-011': (champ) => ({
    resume: 'La cellule contient une formule.',
    attendu: champ === 'du' || champ === 'au' || champ === 'payeLe' ? DATE : MONTANT,
    remede: 'Remplacez la formule par sa valeur.',
  }),
  'ALM-V-012': () => ({
    resume: 'La fin vient avant le début.',
    attendu: 'une date égale ou postérieure au début',
    remede: 'Corrigez une des deux dates.',
  }),
  'ALM-V-013': (champ) => ({
    resume: 'Le mot n’est pas reconnu.',
    attendu: champ === 'destinataire' ? 'assuré ou employeur' : NATURES,
    remede: 'Choisissez un de ces mots, ou laissez la cellule vide.',
  }),
  'ALM-V-014': () => ({
    resume: 'La ligne a plus de cellules que de titres.',
    attendu: 'autant de cellules que de titres',
    remede: 'Vérifiez le séparateur, ou mettez la cellule entre guillemets.',
  }),
  'ALM-V-015': () => ({
    resume: 'Un guillemet n’est pas refermé.',
    attendu: 'des guillemets par paires',
    remede: 'Refermez le guillemet de cette ligne.',
  }),
  'ALM-V-016': () => ({
    resume: 'Une cellule ou une ligne est trop longue.',
    attendu: '200 caractères au plus par cellule',
    remede: 'Raccourcissez le texte.',
  }),
  'ALM-V-017': () => ({
    resume: 'La ligne n’a pas de montant.',
    attendu: 'un prix de journée ou un montant brut',
    remede: 'Recopiez le montant imprimé sur le décompte.',
  }),
};

export function messageLigne(erreur: ErreurLigne): MessageLigne {
  const { resume, attendu, remede } = TEXTES[erreur.code](erreur.champ);
  const colonne = erreur.colonne === '' ? '' : `, colonne « ${erreur.colonne} »`;
  return {
    resume: composer(resume),
    ou: composer(erreur.ligne === 0 ? `le fichier${colonne}` : `ligne ${erreur.ligne}${colonne}`),
    attendu: composer(attendu),
    recu: erreur.recu === '' ? null : erreur.recu,
    remede: composer(remede),
  };
}
