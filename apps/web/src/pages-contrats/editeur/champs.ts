import { FAMILLES } from '@almanach/moteur';
import { familleContrat, typePayeur } from '@almanach/textes';

export type Option = { readonly valeur: string; readonly libelle: string };

const PAYEURS = ['employeur', 'assureur', 'mutuelle', 'institution', 'caisse'] as const;

/** Closed lists of the form; every other clause is written in the JSON. */
export const OPTIONS = {
  famille: FAMILLES.map((f) => ({ valeur: f, libelle: familleContrat(f) })),
  payeur: PAYEURS.map((p) => ({ valeur: p, libelle: typePayeur(p) })),
  cumul: [
    { valeur: 'net', libelle: 'Le salaire net' },
    { valeur: 'brut', libelle: 'Le salaire brut' },
    { valeur: 'null', libelle: 'Rien\u00a0: la somme s’ajoute' },
  ],
  arrondi: [
    { valeur: 'demi-superieur', libelle: 'Au centime le plus proche' },
    { valeur: 'tronque', libelle: 'Centimes coupés' },
  ],
  ijss: [
    { valeur: 'versees', libelle: 'Paie les jours payés par elle' },
    { valeur: 'prise-en-charge', libelle: 'Paie si elle paie dans l’arrêt' },
    { valeur: 'theoriques', libelle: 'Reconstitue son indemnité' },
    { valeur: 'indifferent', libelle: 'Sans lien' },
  ],
  forme: [
    { valeur: 'sous-deduction', libelle: 'Part du salaire, moins les autres' },
    { valeur: 'en-complement', libelle: 'Part du salaire, en plus' },
    { valeur: 'forfait', libelle: 'Somme fixe par jour' },
    { valeur: 'maintien-net', libelle: 'Part du net, moins les autres' },
  ],
  nature: [
    { valeur: 'absolue', libelle: 'Jamais payée' },
    { valeur: 'relative', libelle: 'Payée si l’arrêt est plus long' },
  ],
  assiette: [
    { valeur: 'brut', libelle: 'Brut' },
    { valeur: 'net', libelle: 'Net' },
  ],
  periode: [
    { valeur: 'si-travail', libelle: 'Le mois qui aurait été travaillé' },
    { valeur: 'mois-precedent', libelle: 'Le mois d’avant' },
    { valeur: 'trois-mois', libelle: 'Les trois mois d’avant' },
    { valeur: 'douze-mois', libelle: 'Les douze mois d’avant' },
    { valeur: 'semaine-contractuelle', libelle: 'La semaine du contrat' },
  ],
  diviseur: ['365', '91.25', '30', '30.42', '7', 'mois-calendaire', 'lecture'].map((d) => ({
    valeur: d,
    libelle: { 'mois-calendaire': 'Jours du mois', lecture: 'Comme l’employeur' }[d] ?? d,
  })),
  tempsPartiel: [
    { valeur: 'deduction-salaire', libelle: 'Le salaire reçu est retiré' },
    { valeur: 'moitie', libelle: 'La moitié est payée' },
    { valeur: 'exclu', libelle: 'Rien n’est payé' },
  ],
} satisfies Record<string, readonly Option[]>;

export function idDe(chemin: string): string {
  return `c-${chemin.replaceAll(/[.[\]]+/g, '-').replace(/-$/, '')}`;
}
