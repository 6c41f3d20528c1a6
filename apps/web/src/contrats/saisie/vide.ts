import type { ContratSaisi } from '../../simulateur/reponses.ts';

/** What the form shows at first: the most ordinary individual contract. */
export const SAISI_VIDE: ContratSaisi = {
  nom: '',
  cadre: 'individuel',
  payeA: 'assure',
  forme: 'forfait',
  montant: '',
  taux: '',
  ijss: 'comprises',
  assiette: 'brut',
  franchise: '',
  relative: false,
  attente: '',
  attenteAccident: false,
  duree: '',
  hopital: false,
  hopitalSeuil: '',
  hopitalMontant: '',
  plafond: 'aucun',
};
