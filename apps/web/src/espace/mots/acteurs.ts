import type { Acteur } from '../types.ts';

const NOMS: Readonly<Record<Acteur, string>> = {
  assure: 'vous',
  agence: 'votre agence',
  prescripteur: 'votre médecin',
  caisse: 'la Sécurité sociale',
  'france-travail': 'France Travail',
  gestion: 'notre équipe de gestion',
  medecin: 'le médecin-conseil',
  banque: 'la banque',
};

export function nomActeur(qui: Acteur): string {
  return NOMS[qui];
}

const ROLES: Readonly<Record<string, string>> = {
  assure: 'Vous',
  agence: 'Votre agence',
  gestion: 'Un gestionnaire',
  medecin: 'Le médecin-conseil',
  admin: 'Un administrateur',
  systeme: 'Le service, sans personne',
};

export function nomRole(role: string): string {
  return ROLES[role] ?? 'Une personne du service';
}

const MOTIFS: Readonly<Record<string, string>> = {
  'suivi-par-l-agence': 'suivre les arrêts de ses missions',
  'liste-de-travail': 'préparer son travail',
  instruction: 'étudier votre dossier',
  declaration: 'déclarer un arrêt',
  'verification-du-journal': 'vérifier que rien n’a changé',
  messages: 'répondre à vos messages',
  'rendez-vous': 'préparer votre rendez-vous',
  pieces: 'lire un document',
};

export function direMotifDeLecture(motif: string): string {
  return MOTIFS[motif] ?? motif.replaceAll('-', ' ');
}
