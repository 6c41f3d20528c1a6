import { composer } from '@almanach/textes';

/** Why a piece is refused, and what the person can do about it. */
const MOTIFS = {
  illisible:
    'Nous n’arrivons pas à lire ce document. Reprenez la photo à plat et en pleine lumière.',
  'page-manquante': 'Il manque une page. Envoyez le document entier.',
  'mauvais-document': 'Ce n’est pas le document demandé. Vérifiez la liste, puis envoyez le bon.',
  'autre-personne':
    'Ce document porte un autre nom que le vôtre. Envoyez celui qui est à votre nom.',
  'autre-periode':
    'Ce document ne porte pas sur la bonne période. Envoyez celui de la période demandée.',
  'deja-recu': 'Nous avons déjà ce document. Vous n’avez rien à faire.',
  'non-necessaire': 'Ce document n’est pas nécessaire. Vous n’avez rien à faire.',
  infectee:
    'L’antivirus a trouvé un programme dangereux dans ce fichier. Prenez le document en photo avec un autre appareil.',
} as const;

export type MotifRefus = keyof typeof MOTIFS;

export const MOTIFS_REFUS = Object.keys(MOTIFS).filter(estMotif);

export function estMotif(nom: string): nom is MotifRefus {
  return Object.hasOwn(MOTIFS, nom);
}

export function phraseMotif(motif: MotifRefus): string {
  return composer(MOTIFS[motif]);
}
