import type { Connu } from '../src/declarations/connu.ts';
import type { DeclarationArret } from '../src/declarations/declaration.ts';
import type { Reponses } from '../src/declarations/reponses.ts';
import { uid } from './evenements.ts';

export const RIEN: Connu = { missions: [], arrets: [], franceTravail: null };

/** A sickness from Monday 2 November 2026, in the mission 40. */
export const MALADIE: DeclarationArret = {
  objet: 'nouvel-arret',
  arret: null,
  nature: 'maladie',
  accidentLe: null,
  prescritLe: '2026-11-02',
  recuLe: '2026-11-03',
  du: '2026-11-02',
  au: '2026-11-15',
  moment: { type: 'en-mission', mission: uid(40) },
  hospitalisation: null,
  tempsPartiel: null,
  envoiCaisse: 'medecin',
};

export const ENTRE_MISSIONS = {
  type: 'entre-missions',
  derniere: uid(40),
  finDeMission: '2026-10-20',
  franceTravail: 'inscrit',
} as const;

/** The answers of someone of whom nothing is known, between two missions. */
export const REPONSES: Reponses = {
  nature: 'maladie',
  prescritLe: '2026-11-02',
  recuLe: '2026-11-03',
  dates: { du: '2026-11-02', au: '2026-11-15' },
  mission: 'non',
  finDeMission: '2026-10-20',
  franceTravail: 'inscrit',
  hospitalisation: 'non',
  tempsPartiel: 'non',
  envoiCaisse: 'assure',
};
