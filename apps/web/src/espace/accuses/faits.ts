import { date, nature, periode } from '@almanach/textes';
import { nomObjet } from '../mots/objets.ts';

/** What a receipt seals, as the server declares it (`declarations/declaration.ts`). */
export type Faits = Readonly<Record<string, unknown>>;

interface Periode {
  readonly du: string;
  readonly au: string | null;
}

const ENVOIS: Readonly<Record<string, string>> = {
  medecin: 'par votre médecin',
  assure: 'par vous',
  'pas-encore': 'pas encore envoyé',
};

const FRANCE_TRAVAIL: Readonly<Record<string, string>> = {
  'non-inscrit': 'non inscrit',
  inscrit: 'inscrit',
  indemnise: 'inscrit et indemnisé',
};

/** Each fact sealed, with its name; what was not said is not in the list. */
export function direFaits(f: Faits): readonly (readonly [terme: string, dit: string])[] {
  const lignes: [string, string | null][] = [
    ['Déclaration', nomObjet(texte(f['objet']))],
    ['Raison générale', f['nature'] === undefined ? null : nature(texte(f['nature']))],
    ['Arrêt', direPeriode(f)],
    ['Prescrit le', direDate(f['prescritLe'])],
    ['Avis en main le', direDate(f['recuLe'])],
    ['Accident du', direDate(f['accidentLe'])],
    ['Reprise le', direDate(f['repriseLe'])],
    ['Moment', moment(f['moment'])],
    ['Hospitalisation', direPeriode(f['hospitalisation'])],
    ['Temps partiel', direPeriode(f['tempsPartiel'])],
    ['Volets 1 et 2', ENVOIS[texte(f['envoiCaisse'])] ?? null],
  ];
  return lignes.flatMap(([terme, dit]) => (dit === null ? [] : [[terme, dit] as const]));
}

function direPeriode(valeur: unknown): string | null {
  if (typeof valeur !== 'object' || valeur === null) return null;
  const { du, au } = valeur as Partial<Periode>;
  if (typeof du !== 'string') return null;
  return typeof au === 'string' ? periode(du, au) : `depuis le ${date(du)}, sans fin connue`;
}

function direDate(valeur: unknown): string | null {
  return typeof valeur === 'string' ? date(valeur) : null;
}

function moment(valeur: unknown): string | null {
  if (typeof valeur !== 'object' || valeur === null) return null;
  const m = valeur as { type?: unknown; finDeMission?: unknown; franceTravail?: unknown };
  if (m.type === 'en-mission') return 'pendant une mission';
  const fin = direDate(m.finDeMission);
  const statut = FRANCE_TRAVAIL[texte(m.franceTravail)];
  return [
    'entre deux missions',
    ...(fin === null ? [] : [`dernière mission finie le ${fin}`]),
    ...(statut === undefined ? [] : [`France Travail\u00a0: ${statut}`]),
  ].join(', ');
}

function texte(valeur: unknown): string {
  return typeof valeur === 'string' ? valeur : '';
}
