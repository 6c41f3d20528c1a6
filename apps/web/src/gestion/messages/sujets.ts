const SUJETS: Readonly<Record<string, string>> = {
  'mon-dossier': 'Son dossier',
  'un-document': 'Un document',
  'mes-missions': 'Ses missions et ses heures',
  'un-versement': 'Un versement',
  'mes-coordonnees': 'Ses coordonnées',
  'mes-donnees': 'Ses données personnelles',
  declarer: 'Aider à déclarer',
  'mes-garanties': 'Comprendre ses garanties',
  'mon-espace': 'Se servir de son espace',
  autre: 'Autre chose',
};

/** What the person chose in a list, said from the managers' side. */
export function sujetEnMots(code: string): string {
  return SUJETS[code] ?? code;
}
