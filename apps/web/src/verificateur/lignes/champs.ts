import type { ChampLigne } from '@almanach/moteur';

/** Names of the columns, as the form writes them. */
export const LIBELLES: Readonly<Record<ChampLigne, string>> = {
  nature: 'Nature',
  du: 'Du',
  au: 'Au',
  jours: 'Nombre de jours',
  prix: 'Prix de journée',
  brut: 'Montant brut',
  csg: 'CSG',
  crds: 'CRDS',
  net: 'Montant net',
  payeLe: 'Payé le',
  destinataire: 'Payé à',
  reference: 'Référence',
};

/** Words that the reader of lines knows. */
export const NATURES = [
  { valeur: '', libelle: 'Non précisé' },
  { valeur: 'maladie', libelle: 'Maladie' },
  { valeur: 'accident du travail', libelle: 'Accident du travail, maladie professionnelle' },
  { valeur: 'maternité', libelle: 'Maternité, paternité, adoption' },
  { valeur: 'temps partiel', libelle: 'Temps partiel' },
  { valeur: 'carence', libelle: 'Délai de carence' },
  { valeur: 'retenue', libelle: 'Retenue' },
  { valeur: 'autre', libelle: 'Autre' },
] as const;

export const DESTINATAIRES = [
  { valeur: '', libelle: 'Non précisé' },
  { valeur: 'assuré', libelle: 'Vous' },
  { valeur: 'employeur', libelle: 'Votre employeur' },
] as const;

/** Opens in a spreadsheet set in French: mark, semicolons, decimal commas. */
export const EXEMPLE_CSV = `\ufeff${[
  'Du;Au;Nombre de jours;Prix de journée;Montant brut;CSG;CRDS;Montant net;Payé le;Payé à',
  '06/11/2026;19/11/2026;14;34,52;483,28;29,96;2,42;450,90;20/11/2026;assuré',
  '20/11/2026;30/11/2026;11;34,52;379,72;23,54;1,90;354,28;01/12/2026;assuré',
].join('\r\n')}\r\n`;
