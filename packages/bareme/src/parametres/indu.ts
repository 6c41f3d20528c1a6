import { entier } from '../lectures.ts';
import type { Parametre } from '../types.ts';
import { v } from './valeur.ts';

/** For the insured to claim, and for the caisse to recover from the day it paid. */
export const prescriptionAction: Parametre<number> = {
  id: 'prescription_action',
  libelle: 'Prescription de l’action en paiement et de la répétition d’un indu',
  unite: 'ans',
  article: 'L332-1, L431-2 CSS',
  valeurs: [v('1985-12-21', '2', 'L332-1, L431-2 CSS', 'haute')],
  valableJusqua: null,
  lecture: entier,
};

/** Common law: fraud, and what an insurer paid unduly, which does not come from its contract. */
export const prescriptionFraude: Parametre<number> = {
  id: 'prescription_fraude',
  libelle: 'Prescription en cas de fraude ou de fausse déclaration',
  unite: 'ans',
  article: 'C. civ. 2224',
  valeurs: [
    v('2008-06-19', '5', 'C. civ. 2224 ; Cass. ass. plén., 17/05/2023, n° 20-20.559', 'haute'),
  ],
  valableJusqua: null,
  lecture: entier,
};

/** No late discovery and no interruption leads beyond. */
export const prescriptionButoir: Parametre<number> = {
  id: 'prescription_butoir',
  libelle: 'Délai que la prescription ne dépasse jamais, à compter de la naissance du droit',
  unite: 'ans',
  article: 'C. civ. 2232',
  valeurs: [
    v('2008-06-19', '20', 'C. civ. 2232 ; Cass. ass. plén., 17/05/2023, n° 20-20.559', 'haute'),
  ],
  valableJusqua: null,
  lecture: entier,
};
