/** The kind that answers what was asked: proposed, and confirmed by the person like any other. */
const GENRE_DEMANDE: Readonly<Record<string, string>> = {
  'volet-3': 'arret-volet-3',
  'bulletins-12-mois': 'bulletin-de-paie',
  'declaration-accident': 'declaration-at',
  'certificat-medical-initial': 'certificat-medical',
  'certificat-de-rechute': 'certificat-medical',
  'declaration-maladie-professionnelle': 'certificat-medical',
  'notification-de-prise-en-charge': 'notification-at-mp',
  'bulletin-de-situation': 'bulletin-hospitalisation',
  'inscription-france-travail': 'france-travail',
  'paiements-france-travail': 'france-travail',
  'formulaire-maternite': 'declaration-grossesse',
  'date-presumee': 'declaration-grossesse',
  'livret-de-famille': 'etat-civil',
  'acte-de-deces': 'etat-civil',
  'acte-de-naissance': 'etat-civil',
};

export function genreDemande(nature: string): string {
  return GENRE_DEMANDE[nature] ?? nature;
}
