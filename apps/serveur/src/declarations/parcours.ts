import { plusJours } from '../delais/jours.ts';
import { type Connu, derniereMission, missionsDu } from './connu.ts';
import { estAccident } from './declaration.ts';
import type { IdQuestion, Reponses } from './reponses.ts';

interface Etape<K extends IdQuestion = IdQuestion> {
  id: K;
  /** Whether the path goes through it, from what is known and answered before. */
  utile: (r: Reponses, connu: Connu) => boolean;
  /** What we know without asking; `undefined` when we do not. */
  deduire?: (r: Reponses, connu: Connu) => Reponses[K];
}

const etape = <K extends IdQuestion>(e: Etape<K>): Etape => e;

const ARRETS = new Set(['nouvel-arret', 'prolongation', 'rechute']);
const declareUnArret = (r: Reponses) => ARRETS.has(r.objet ?? '');
const suiteDUnArret = (r: Reponses) => r.objet !== undefined && r.objet !== 'nouvel-arret';

function arretSuivi(r: Reponses, { arrets }: Connu) {
  return r.arret === undefined ? undefined : arrets.find((a) => a.id === r.arret);
}

function missionsPossibles(r: Reponses, connu: Connu) {
  return r.dates === undefined ? [] : missionsDu(r.dates.du, connu);
}

/** The whole path, in order. Each step sees only the answers before it. */
export const PARCOURS: readonly Etape[] = [
  etape({
    id: 'objet',
    utile: () => true,
    deduire: (_, { arrets }) => (arrets.length === 0 ? 'nouvel-arret' : undefined),
  }),
  etape({
    id: 'arret',
    utile: suiteDUnArret,
    deduire: (_, { arrets }) => (arrets.length === 1 ? arrets[0]?.id : undefined),
  }),
  etape({
    id: 'repriseLe',
    utile: (r) => r.objet === 'reprise-anticipee',
  }),
  etape({
    id: 'nature',
    utile: declareUnArret,
    deduire: (r, connu) => arretSuivi(r, connu)?.nature,
  }),
  etape({
    id: 'accidentLe',
    utile: (r) => declareUnArret(r) && r.nature !== undefined && estAccident(r.nature),
    deduire: (r, connu) => arretSuivi(r, connu)?.accidentLe ?? undefined,
  }),
  etape({ id: 'prescritLe', utile: declareUnArret }),
  etape({ id: 'recuLe', utile: declareUnArret }),
  etape({ id: 'dates', utile: declareUnArret }),
  etape({
    id: 'mission',
    utile: declareUnArret,
    deduire: (r, connu) => missionDeduite(r, connu),
  }),
  etape({
    id: 'finDeMission',
    utile: (r) => r.mission === 'non',
    deduire: (r, connu) => finDeduite(r, connu),
  }),
  etape({
    id: 'franceTravail',
    utile: (r) => r.mission === 'non',
    deduire: (r, connu) => franceTravailDeduit(r, connu),
  }),
  etape({ id: 'hospitalisation', utile: declareUnArret }),
  etape({ id: 'tempsPartiel', utile: declareUnArret }),
  etape({ id: 'envoiCaisse', utile: declareUnArret }),
];

/** A prolongation stays where its stop began. A relapse is judged on its own first day (R-I-35). */
function missionDeduite(r: Reponses, connu: Connu): Reponses['mission'] {
  const avant = r.objet === 'prolongation' ? arretSuivi(r, connu)?.moment : undefined;
  if (avant !== undefined) return avant.type === 'en-mission' ? (avant.mission ?? 'oui') : 'non';
  if (r.dates === undefined || connu.missions.length === 0) return undefined;
  const possibles = missionsPossibles(r, connu);
  if (possibles.length > 1) return undefined;
  return possibles[0]?.id ?? 'non';
}

function finDeduite(r: Reponses, connu: Connu): Reponses['finDeMission'] {
  const avant = arretSuivi(r, connu)?.moment;
  if (r.objet === 'prolongation' && avant?.type === 'entre-missions') {
    return avant.finDeMission ?? 'jamais';
  }
  if (r.dates === undefined) return undefined;
  return derniereMission(r.dates.du, connu)?.au ?? undefined;
}

function franceTravailDeduit(r: Reponses, connu: Connu): Reponses['franceTravail'] {
  const avant = arretSuivi(r, connu)?.moment;
  if (r.objet === 'prolongation' && avant?.type === 'entre-missions') return avant.franceTravail;
  const { dates } = r;
  if (dates === undefined || connu.franceTravail === null) return undefined;
  // Registered on the eve: the stop itself suspends the registration.
  const veille = plusJours(dates.du, -1);
  const inscrit = connu.franceTravail.find(
    (i) => i.du <= veille && (i.au === null || i.au >= veille),
  );
  if (inscrit === undefined) return 'non-inscrit';
  return inscrit.indemnise ? 'indemnise' : 'inscrit';
}
