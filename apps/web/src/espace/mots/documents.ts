const REFUS: Readonly<Record<string, string>> = {
  illisible: 'Nous n’arrivons pas à le lire. Reprenez la photo à plat et en pleine lumière.',
  'page-manquante': 'Il manque une page. Envoyez le document entier.',
  'mauvais-document': 'Ce n’est pas le document demandé.',
  'autre-personne': 'Il porte un autre nom que le vôtre.',
  'autre-periode': 'Il ne porte pas sur la bonne période.',
  'deja-recu': 'Nous l’avons déjà. Vous n’avez rien à faire.',
  'non-necessaire': 'Il n’est pas nécessaire. Vous n’avez rien à faire.',
  infectee:
    'L’antivirus y a trouvé un programme dangereux. Prenez-le en photo avec un autre appareil.',
};

export function direRefusDePiece(motif: string | null): string {
  return REFUS[motif ?? ''] ?? 'Il ne convient pas. Écrivez-nous pour savoir pourquoi.';
}
