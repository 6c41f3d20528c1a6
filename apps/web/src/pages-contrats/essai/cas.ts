import { ajouterMois, ecrireJour, j } from '@almanach/bareme';
import type { ContratJson, SituationJson } from '@almanach/moteur';
import { ecrirePersonne, type Statut } from './personne.ts';

export interface CasType {
  readonly id: string;
  readonly titre: string;
  readonly situation: SituationJson;
  /** Day of joining. */
  readonly adhesion: string;
}

export const BRUT = '2400.00';
export const NET = '1872.00';

type Arret = SituationJson['arrets'][number];

interface Modele {
  readonly id: string;
  readonly titre: string;
  readonly jours: number;
  readonly nature?: Arret['nature'];
  /** Facts that hang on the first day. */
  readonly faits?: (du: number) => Partial<Arret>;
}

const MODELES: readonly Modele[] = [
  { id: 'court', titre: 'Maladie, 5 jours', jours: 5 },
  { id: 'moyen', titre: 'Maladie, 20 jours', jours: 20 },
  { id: 'long', titre: 'Maladie, 120 jours', jours: 120 },
  {
    id: 'hopital',
    titre: 'Maladie, 20 jours, dont 6 nuits à l’hôpital',
    jours: 20,
    faits: (du) => ({
      hospitalisations: [{ du: ecrireJour(du + 2), au: ecrireJour(du + 8) }],
    }),
  },
  {
    id: 'travail',
    titre: 'Accident du travail, 20 jours',
    jours: 20,
    nature: 'accident-travail',
    faits: (du) => ({ accidentLe: ecrireJour(du - 1) }),
  },
  {
    id: 'mi-temps',
    titre: 'Maladie, 60 jours, dont 30 à mi-temps',
    jours: 60,
    faits: (du) => ({
      tempsPartiel: [
        {
          du: ecrireJour(du + 30),
          au: ecrireJour(du + 59),
          salaireTempsPlein: BRUT,
          salairePercu: '1200.00',
        },
      ],
    }),
  },
];

/** Six stops of one person, on days when the version holds. */
export function casTypes(contrat: ContratJson, statut: Statut, le: string): readonly CasType[] {
  const du = j(premierJourDeCas(contrat));
  return MODELES.map((m) => ({
    id: m.id,
    titre: m.titre,
    adhesion: ecrireJour(ajouterMois(du, -24)),
    situation: ecrirePersonne({
      statut,
      brut: BRUT,
      net: NET,
      depuis: ecrireJour(ajouterMois(du, -96)),
      le,
      arret: {
        nature: m.nature ?? 'maladie',
        du: ecrireJour(du),
        au: ecrireJour(du + m.jours - 1),
        prescritLe: ecrireJour(du),
        envoyeLe: ecrireJour(du),
        ald: null,
        motif: null,
        teleconsultation: false,
        ...m.faits?.(du),
      },
    }),
  }));
}

const JOUR = '2026-03-02';

/** 2 March 2026 when the version holds that day; else two months after it begins, or its first day. */
export function premierJourDeCas({ effetDu, effetAu }: ContratJson): string {
  const tient = (jour: string) => effetDu <= jour && (effetAu === null || jour <= effetAu);
  if (tient(JOUR)) return JOUR;
  const apres = ecrireJour(ajouterMois(j(effetDu), 2));
  return tient(apres) ? apres : effetDu;
}
