import { entier } from '../lectures.ts';
import type { Parametre } from '../types.ts';
import { aucune, v } from './valeur.ts';

/** By someone other than the usual doctor or midwife, unless no one could be seen in person. */
export const teleconsultationMax: Parametre<number> = {
  id: 'teleconsultation_max',
  libelle: 'Durée indemnisée au plus d’un arrêt prescrit en téléconsultation',
  unite: 'jours',
  article: 'L321-1 CSS',
  valeurs: [
    aucune('aucune limite avant la LFSS 2024'),
    v('2024-02-27', '3', 'LFSS 2024 (loi 2023-1250), art. 65 ; F3053', 'moyenne', '2023-12-26'),
  ],
  valableJusqua: null,
  lecture: entier,
};

const LFSS_2026 = 'LFSS 2026 (loi 2025-1403 du 30/12/2025), art. 81';
const PLANCHER =
  'Plancher légal : le décret qui fixe la limite n’a pas été trouvé. Dérogation motivée possible.';

export const prescriptionMaxInitiale: Parametre<number> = {
  id: 'prescription_max_initiale',
  libelle: 'Durée au plus d’une première prescription',
  unite: 'mois',
  article: 'L162-4-1 CSS',
  note: PLANCHER,
  valeurs: [
    aucune('aucune limite avant la LFSS 2026'),
    v('2026-09-01', '1', LFSS_2026, 'moyenne', '2025-12-30'),
  ],
  valableJusqua: null,
  lecture: entier,
};

export const prescriptionMaxProlongation: Parametre<number> = {
  id: 'prescription_max_prolongation',
  libelle: 'Durée au plus d’une prolongation',
  unite: 'mois',
  article: 'L162-4-1 CSS',
  note: PLANCHER,
  valeurs: [
    aucune('aucune limite avant la LFSS 2026'),
    v('2026-09-01', '2', LFSS_2026, 'moyenne', '2025-12-30'),
  ],
  valableJusqua: null,
  lecture: entier,
};
