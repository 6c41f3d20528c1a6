import type { ContratJson } from '@almanach/moteur';
import agmf from '../contrats/agmf.2016-07-01.json' with { type: 'json' };
import agricole2570 from '../contrats/agricole-25-70.2016-01-01.json' with { type: 'json' };
import alan from '../contrats/alan.2016-01-01.json' with { type: 'json' };
import aspbtpOption1 from '../contrats/aspbtp-option-1.2016-01-01.json' with { type: 'json' };
import aspbtpOption2 from '../contrats/aspbtp-option-2.2016-01-01.json' with { type: 'json' };
import aspbtpOption3 from '../contrats/aspbtp-option-3.2016-01-01.json' with { type: 'json' };
import batimentOuvriers from '../contrats/batiment-ouvriers.2016-01-01.json' with { type: 'json' };
import caaaNonSalaries from '../contrats/caaa-non-salaries.2023-04-01.json' with { type: 'json' };
import commerceAlimentaireEmployes from '../contrats/commerce-alimentaire-employes.2016-01-01.json' with {
  type: 'json',
};
import convention45Jours from '../contrats/convention-45-jours.2016-01-01.json' with {
  type: 'json',
};
import conventionMoisTroisiemeArret from '../contrats/convention-mois-troisieme-arret.2016-01-01.json' with {
  type: 'json',
};
import conventionNet908070 from '../contrats/convention-net-90-80-70.2016-01-01.json' with {
  type: 'json',
};
import exemple9080 from '../contrats/exemple-90-80.2016-01-01.json' with { type: 'json' };
import exemple1008070 from '../contrats/exemple-100-80-70.2016-01-01.json' with { type: 'json' };
import interimairesPrevoyance2019 from '../contrats/interimaires-prevoyance.2019-01-01.json' with {
  type: 'json',
};
import interimairesPrevoyance2021 from '../contrats/interimaires-prevoyance.2021-05-01.json' with {
  type: 'json',
};
import interimairesPrevoyance2025 from '../contrats/interimaires-prevoyance.2025-01-01.json' with {
  type: 'json',
};
import interimairesPrevoyance2026 from '../contrats/interimaires-prevoyance.2026-01-01.json' with {
  type: 'json',
};
import mensualisationLegale from '../contrats/mensualisation-legale.2016-01-01.json' with {
  type: 'json',
};
import metallurgieCadres from '../contrats/metallurgie-cadres.2024-01-01.json' with {
  type: 'json',
};
import metallurgieNonCadres from '../contrats/metallurgie-non-cadres.2024-01-01.json' with {
  type: 'json',
};
import mgetComplementer from '../contrats/mget-complementer.2016-01-01.json' with { type: 'json' };
import prevoyance2878 from '../contrats/prevoyance-28-78.2016-01-01.json' with { type: 'json' };
import prevoyance78Discontinu from '../contrats/prevoyance-78-discontinu.2016-01-01.json' with {
  type: 'json',
};
import prevoyance85 from '../contrats/prevoyance-85.2016-01-01.json' with { type: 'json' };
import probtpEtam from '../contrats/probtp-etam.2016-01-01.json' with { type: 'json' };
import snamAccident from '../contrats/snam-accident.2016-01-01.json' with { type: 'json' };
import syntec from '../contrats/syntec.2016-01-01.json' with { type: 'json' };

/** Every version of every contract of the catalogue, as published: one document a version. */
export const CATALOGUE = [
  agmf,
  agricole2570,
  alan,
  aspbtpOption1,
  aspbtpOption2,
  aspbtpOption3,
  batimentOuvriers,
  caaaNonSalaries,
  commerceAlimentaireEmployes,
  convention45Jours,
  conventionMoisTroisiemeArret,
  conventionNet908070,
  exemple1008070,
  exemple9080,
  interimairesPrevoyance2019,
  interimairesPrevoyance2021,
  interimairesPrevoyance2025,
  interimairesPrevoyance2026,
  mensualisationLegale,
  metallurgieCadres,
  metallurgieNonCadres,
  mgetComplementer,
  prevoyance2878,
  prevoyance78Discontinu,
  prevoyance85,
  probtpEtam,
  snamAccident,
  syntec,
] as unknown as readonly ContratJson[];
