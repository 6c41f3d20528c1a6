/** Rows and columns of the coverage matrix, for people; a code without a name is read as it is. */
const NOMS: Readonly<Record<string, string>> = {
  salarie: 'Salarié',
  'plusieurs-employeurs': 'Plusieurs employeurs',
  interimaire: 'Intérimaire',
  saisonnier: 'Saisonnier',
  intermittent: 'Intermittent du spectacle',
  'emploi-a-domicile': 'Emploi à domicile',
  apprenti: 'Apprenti',
  chomeur: 'Au chômage',
  'retraite-qui-travaille': 'Retraité qui travaille',
  'salarie-agricole': 'Salarié agricole',
  'artisan-commercant': 'Artisan, commerçant',
  'profession-liberale': 'Profession libérale',
  'exploitant-agricole': 'Exploitant agricole',
  'conjoint-collaborateur': 'Conjoint collaborateur',
  fonctionnaire: 'Fonctionnaire',
  maladie: 'Maladie',
  'accident-vie-privee': 'Accident de la vie privée',
  'affection-longue-duree': 'Affection de longue durée',
  'temps-partiel-therapeutique': 'Temps partiel thérapeutique',
  'interruption-de-grossesse': 'Interruption de grossesse',
  'deces-d-un-enfant': 'Décès d’un enfant',
  'accident-travail': 'Accident du travail',
  'accident-trajet': 'Accident de trajet',
  'maladie-professionnelle': 'Maladie professionnelle',
  maternite: 'Maternité',
};

export function nommer(code: string): string {
  return NOMS[code] ?? code.replaceAll('-', ' ');
}

export function aUnNom(code: string): boolean {
  return code in NOMS;
}
