/** Names shown to people for the closed lists of the contract; an unknown entry is shown as it is. */
const PAYEURS: Readonly<Record<string, string>> = {
  'assurance-maladie': 'Assurance maladie',
  msa: 'MSA (sécurité sociale agricole)',
  employeur: 'Employeur',
};

const NATURES: Readonly<Record<string, string>> = {
  maladie: 'maladie',
  'accident-vie-privee': 'accident de la vie privée',
  'accident-travail': 'accident du travail',
  'accident-trajet': 'accident de trajet',
  'maladie-professionnelle': 'maladie professionnelle',
  maternite: 'maternité',
};

const PRESTATIONS: Readonly<Record<string, string>> = {
  'ijss-maladie': 'indemnités journalières maladie',
  'ijss-at': 'indemnités journalières accident du travail',
  'ijss-maternite': 'indemnités journalières maternité',
  'ij-amexa': 'indemnités journalières maladie des exploitants agricoles',
  'ij-atexa': 'indemnités journalières accident du travail des exploitants agricoles',
  'maintien-employeur': 'salaire maintenu',
  'complement-contrat': 'complément d’un contrat',
};

const BENEFICIAIRES: Readonly<Record<string, string>> = {
  assure: 'vous',
  employeur: 'votre employeur',
};

export function payeur(code: string): string {
  return PAYEURS[code] ?? code.replace(/^contrat:/, 'Contrat ');
}

export function nature(code: string): string {
  return NATURES[code] ?? code;
}

export function prestation(code: string): string {
  return PRESTATIONS[code] ?? code;
}

export function beneficiaire(code: string): string {
  return BENEFICIAIRES[code] ?? code;
}
