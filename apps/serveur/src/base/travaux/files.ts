/** A queue of jobs. The migration command makes it; nothing else does. */
export interface File {
  nom: string;
  /** How many times a job that failed, or whose worker died, is tried again. */
  reprises: number;
  /** Seconds before the second try; the next ones wait twice as long each. */
  attente: number;
  /** Seconds after which a job that is not done is taken again: its worker is presumed dead. */
  expiration: number;
}

export const FILES = [
  { nom: 'traiter-demande', reprises: 8, attente: 5, expiration: 60 },
  { nom: 'envoyer-courriel', reprises: 10, attente: 10, expiration: 60 },
  { nom: 'appliquer-changement', reprises: 10, attente: 30, expiration: 60 },
  { nom: 'verifier-beneficiaire', reprises: 10, attente: 60, expiration: 60 },
  { nom: 'surveiller-essais', reprises: 3, attente: 60, expiration: 60 },
  { nom: 'purger-comptes', reprises: 3, attente: 60, expiration: 60 },
  { nom: 'purger', reprises: 3, attente: 60, expiration: 300 },
  { nom: 'rappeler-demandes', reprises: 3, attente: 60, expiration: 60 },
  { nom: 'effacer-personne', reprises: 10, attente: 60, expiration: 60 },
  { nom: 'suivre-declaration', reprises: 8, attente: 10, expiration: 60 },
  { nom: 'relancer-dossiers', reprises: 3, attente: 60, expiration: 600 },
  { nom: 'relancer-dossier', reprises: 8, attente: 60, expiration: 60 },
  { nom: 'sceller-racine', reprises: 8, attente: 60, expiration: 600 },
  { nom: 'analyser-piece', reprises: 8, attente: 30, expiration: 60 },
  { nom: 'analyser-pieces', reprises: 3, attente: 60, expiration: 60 },
  { nom: 'balayer-coffre', reprises: 3, attente: 60, expiration: 300 },
] as const satisfies readonly File[];
