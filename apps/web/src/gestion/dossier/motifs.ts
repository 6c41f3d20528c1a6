/** Why a document is refused: what the manager chooses, in the words that the person reads afterwards. */
const MOTIFS = {
  illisible: 'Le document ne se lit pas',
  'page-manquante': 'Il manque une page',
  'mauvais-document': 'Ce n’est pas le document demandé',
  'autre-personne': 'Le document porte un autre nom',
  'autre-periode': 'Le document porte sur une autre période',
  'deja-recu': 'Nous avons déjà ce document',
  'non-necessaire': 'Le document n’est pas nécessaire',
} as const;

export type Motif = keyof typeof MOTIFS;

export const MOTIFS_DE_REFUS = (Object.keys(MOTIFS) as Motif[]).map((valeur) => {
  return { valeur, libelle: MOTIFS[valeur] };
});

export function phraseMotif(code: string): string {
  if (code === 'infectee') return 'L’antivirus a refusé le fichier';
  return MOTIFS_DE_REFUS.find((m) => m.valeur === code)?.libelle ?? code;
}
