import type { EtatDePeriode, NomPeriode } from './machine.ts';
import { aValider } from './periode/a-valider.ts';
import { calcul } from './periode/calcul.ts';
import { calcule } from './periode/calcule.ts';
import { decide } from './periode/decide.ts';
import { emis } from './periode/emis.ts';
import { paye } from './periode/paye.ts';
import { programme } from './periode/programme.ts';
import { rejeteBanque } from './periode/rejete-banque.ts';
import { suspendu } from './periode/suspendu.ts';

export const ETATS_PERIODE: Readonly<Record<NomPeriode, EtatDePeriode>> = {
  calcul,
  calcule,
  a_valider: aValider,
  decide,
  programme,
  emis,
  paye,
  rejete_banque: rejeteBanque,
  suspendu,
};
