import type { DroitDemande } from './demande.ts';

interface RefusMotive {
  droits: readonly DroitDemande[] | 'tous';
  article: string;
  /** Told to the person, with the ways to contest. */
  phrase: string;
}

/** The legal grounds to refuse a request, by right. A code is never reused. */
export const REFUS_MOTIVES = {
  'dossier-ouvert': {
    droits: ['effacement', 'opposition'],
    article: 'RGPD, articles 17 § 1 a et 17 § 3 e',
    phrase: 'Un dossier est en cours : vos données servent encore à calculer vos droits.',
  },
  'mission-en-cours': {
    droits: ['effacement', 'opposition'],
    article: 'RGPD, article 17 § 1 a',
    phrase: 'Une mission est en cours : vos données servent encore à votre garantie.',
  },
  prescription: {
    droits: ['effacement'],
    article: 'RGPD, article 17 § 3 e ; Code de la sécurité sociale, article L932-13',
    phrase: 'Vous pouvez encore agir au sujet d’un dossier : il sert de preuve jusque-là.',
  },
  recours: {
    droits: ['effacement', 'opposition'],
    article: 'RGPD, articles 17 § 3 e et 21 § 1',
    phrase: 'Un recours est en cours : vos données servent de preuve.',
  },
  'obligation-legale': {
    droits: ['effacement', 'limitation', 'opposition'],
    article: 'RGPD, articles 17 § 3 b et 18 § 2',
    phrase: 'La loi nous oblige à garder ces données.',
  },
  'donnees-exactes': {
    droits: ['rectification', 'limitation'],
    article: 'RGPD, articles 16 et 18 § 1 a',
    phrase: 'Nous avons vérifié : les données sont exactes.',
  },
  'droits-d-un-tiers': {
    droits: ['acces', 'portabilite'],
    article: 'RGPD, articles 15 § 4 et 20 § 4',
    phrase: 'Cette copie donnerait les données d’une autre personne.',
  },
  'hors-portabilite': {
    droits: ['portabilite'],
    article: 'RGPD, article 20 § 1',
    phrase: 'Ces données ne viennent pas de vous. Demandez plutôt l’accès.',
  },
  'contrat-necessaire': {
    droits: ['opposition'],
    article: 'RGPD, article 21 § 1',
    phrase: 'Ce traitement exécute votre garantie : le droit d’opposition ne s’y applique pas.',
  },
  'identite-non-etablie': {
    droits: 'tous',
    article: 'RGPD, article 12 § 2 et § 6',
    phrase: 'Nous n’avons pas pu vérifier que la demande vient de vous.',
  },
  'manifestement-excessive': {
    droits: 'tous',
    article: 'RGPD, article 12 § 5 b',
    phrase: 'Cette demande se répète sans raison nouvelle.',
  },
} as const satisfies Readonly<Record<string, RefusMotive>>;

export type MotifRefus = keyof typeof REFUS_MOTIVES;

export const MOTIFS_REFUS = Object.keys(REFUS_MOTIVES) as MotifRefus[];

export function vautPour(motif: MotifRefus, droit: DroitDemande): boolean {
  const { droits }: RefusMotive = REFUS_MOTIVES[motif];
  return droits === 'tous' || droits.includes(droit);
}
