const CAUSES: Readonly<Record<string, string>> = {
  maladie: 'la maladie',
  psychiatrique: 'les troubles psychiques',
  neurologique: 'les maladies neurologiques',
  'disco-vertebral': 'le mal de dos',
  'grossesse-pathologique': 'la grossesse difficile',
  cure: 'la cure',
  maternite: 'la maternité',
  'accident-vie-privee': 'l’accident de la vie privée',
  'accident-trajet': 'l’accident de trajet',
  'accident-travail': 'l’accident du travail',
  'maladie-professionnelle': 'la maladie professionnelle',
};

/** A cause of a stop, as a contract names it. */
export function direCause(cause: string): string {
  return CAUSES[cause] ?? cause;
}
