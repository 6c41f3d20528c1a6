import type { Document } from './documents.ts';

export interface Proposition {
  document: Document;
  /** What in the name led there. */
  indice: string;
}

/** In order: the first that is found wins; what is medical comes first. */
const INDICES: readonly (readonly [RegExp, Document])[] = [
  [/pli (medical|cachete|confidentiel)/, 'pli-cachete'],
  [/volets? ?(n ?)?3|volet employeur|feuillet 3/, 'arret-volet-3'],
  [/volets? ?(n ?)?[12]|feuillets? [12]/, 'arret-volets-1-2'],
  [/certificat|ordonnance|compte rendu|rechute/, 'certificat-medical'],
  [/hospitali|hopital|bulletin de (situation|sejour)/, 'bulletin-hospitalisation'],
  [/grossesse/, 'declaration-grossesse'],
  [/declaration.{0,12}\b(at|accident)|cerfa 14463/, 'declaration-at'],
  [/prise en charge|maladie pro/, 'notification-at-mp'],
  [/bulletin|fiche.{0,6}pa[iy]e?|\bpaie\b|salaire [a-z]+ 20\d\d/, 'bulletin-de-paie'],
  [/attestation.{0,6}salaire/, 'attestation-de-salaire'],
  [/attestation.{0,12}mission/, 'attestation-de-mission'],
  [/contrat/, 'contrat-de-mission'],
  [/decompte|\bij\b|bpij|indemnites? journalieres?/, 'decompte-ij'],
  [/france travail|pole emploi/, 'france-travail'],
  [/\brib\b|iban|identite bancaire/, 'rib'],
  [/invalidite/, 'notification-invalidite'],
  [/imposition|\bimpots?\b/, 'avis-imposition'],
  [/livret|acte de|naissance|deces|mariage/, 'etat-civil'],
];

/**
 * A label proposed from the name of the file, to be confirmed by the person. Nothing is proposed for « arrêt de
 * travail » alone: its volets do not go to the same place.
 */
export function proposerEtiquette(nom: string): Proposition | null {
  const mots = nom
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\.[a-z]{1,5}$/, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  for (const [motif, document] of INDICES) {
    const indice = motif.exec(mots)?.[0];
    if (indice !== undefined) return { document, indice };
  }
  return null;
}
