import { ecrireJour, type Jour, type Mois } from '@almanach/bareme';
import {
  certitude,
  dateLongue,
  euros,
  expliquerMotif,
  mois as nommerMois,
  periode,
} from '@almanach/textes';
import { estIndemnite, estMaintien } from '../maintien.ts';
import { montantDe, somme } from '../montants.ts';
import { enumerer, majuscule } from '../mots.ts';
import { payeur } from '../payeurs.ts';
import { ferie } from './feries.ts';
import type { JourVue, Part } from './jours.ts';

/** "mardi 3 novembre": the month's own heading says the year. */
export function jourLong(jour: Jour): string {
  return dateLongue(ecrireJour(jour)).replace(/ \d+$/, '');
}

/** "Novembre 2026" in two parts, for two weights of type. */
export function moisEtAnnee(mois: Mois): readonly [nom: string, annee: string] {
  const annee = String(Math.floor(mois / 12));
  const [nom = ''] = nommerMois(`${annee}-${String((mois % 12) + 1).padStart(2, '0')}`).split(' ');
  return [majuscule(nom), annee];
}

/** What a cell of the grid says aloud; `vue` is absent outside the stops. */
export function libelleJour(jour: Jour, vue: JourVue | undefined): string {
  const fete = ferie(jour);
  const suffixe = fete === null ? '' : `, jour férié (${fete})`;
  if (vue === undefined) return `${jourLong(jour)}\u00a0: hors de l’arrêt${suffixe}`;
  const surete = vue.certitude === 'inconnu' ? '' : `, ${certitude(vue.certitude).court}`;
  return `${jourLong(jour)}\u00a0: ${libelleMontant(vue)}${surete}${suffixe}`;
}

/** "34,52 €, Sécurité sociale": the amount never comes without its payer, nor a zero without its reason. */
function libelleMontant(vue: JourVue): string {
  const suite = direMotif(vue);
  const [seule, ...autres] = vue.parts;
  const reste = direReste(vue);
  if (seule === undefined) return `0\u00a0€${suite}`;
  if (autres.length === 0) return `${montantPart(seule)}, ${nomPayeur(seule)}${suite}${reste}`;
  const detail = enumerer(vue.parts.map((part) => `${nomPayeur(part)} ${montantPart(part)}`));
  // The wage kept is of another kind than the benefits: each is said, their sum is not.
  const separes = vue.parts.some((part) => estMaintien(part.ligne));
  if (separes || vue.certitude === 'inconnu') return `${detail}${suite}${reste}`;
  const total = somme(vue.parts.map((part) => part.cents ?? 0));
  return `${euros(montantDe(total))}, dont ${detail}${suite}${reste}`;
}

/** Why the law's benefit is what it is; named when only others pay that day. */
export function direMotif({ motif, parts, periode }: JourVue): string {
  if (motif === 'indemnise') return '';
  const { court } = expliquerMotif(motif);
  const base = periode.lignes.find(estIndemnite);
  const muette = parts.length > 0 && !parts.some((part) => estIndemnite(part.ligne));
  return muette && base !== undefined
    ? `, ${payeur(base.payeur).nom}\u00a0: ${court}`
    : `, ${court}`;
}

/** What is left of the reference wage, when contracts measure themselves against one. */
export function direReste({ reste, reference }: JourVue): string {
  if (reste === null || reste === 0 || reference === null) return '';
  return `, reste que personne ne paie\u00a0: ${euros(montantDe(reste))}`;
}

/** Who pays, and to whom when it is not the person. */
export function nomPayeur({ payeur, ligne }: Part): string {
  return ligne.beneficiaire === 'employeur' ? `${payeur.nom} à votre employeur` : payeur.nom;
}

/** "34,52 €", "entre 10,00 € et 34,52 €", "au moins 10,00 €" or "montant inconnu". */
export function montantPart(part: Part): string {
  if (part.cents !== null) return euros(montantDe(part.cents));
  if (part.max !== null)
    return `entre ${euros(montantDe(part.min))} et ${euros(montantDe(part.max))}`;
  return part.min > 0 ? `au moins ${euros(montantDe(part.min))}` : 'montant inconnu';
}

export function periodePrescription(prescription: { du: Jour; au: Jour }): string {
  return periode(ecrireJour(prescription.du), ecrireJour(prescription.au));
}
