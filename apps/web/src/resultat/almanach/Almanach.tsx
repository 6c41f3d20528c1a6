import { anneeDe, type Jour } from '@almanach/bareme';
import type { DecompteJson, SituationJson } from '@almanach/moteur';
import { useMemo, useState } from 'react';
import { Annees } from './Annees.tsx';
import { prescriptionsDe } from './accolades.ts';
import { Grille } from './Grille.tsx';
import { JourChoisi } from './JourChoisi.tsx';
import { joursDe } from './jours.ts';
import { Legende } from './Legende.tsx';
import { moisDes } from './mois.ts';
import { premierJourUtile } from './premier.ts';
import { TableauEquivalent } from './TableauEquivalent.tsx';
import './almanach.css';
import './large.css';
import './segments.css';

/** Above this length the almanach shows one year at a time. */
const MOIS_EN_UNE_FOIS = 12;

interface Proprietes {
  readonly situation: SituationJson;
  readonly decompte: DecompteJson;
}

/** The band of days, the day chosen in it, its legend, and the same figures as a table. */
export function Almanach({ situation, decompte }: Proprietes) {
  const vues = useMemo(() => joursDe(decompte), [decompte]);
  const mois = useMemo(() => moisDes(vues), [vues]);
  const prescriptions = useMemo(() => prescriptionsDe(situation, decompte), [situation, decompte]);
  const [choisi, choisir] = useState<Jour>(() => premierJourUtile(vues));
  const annees = [...new Set(mois.map((m) => m.annee))];
  const parAnnee = mois.length > MOIS_EN_UNE_FOIS && annees.length > 1;
  return (
    <>
      {parAnnee && (
        <Annees
          annees={annees}
          choisie={anneeDe(choisi)}
          surChoix={(annee) => choisir(premierJourUtile(vues, annee))}
        />
      )}
      <Grille
        mois={mois}
        vues={vues}
        prescriptions={prescriptions}
        choisi={choisi}
        surChoix={choisir}
        anneeVue={parAnnee ? anneeDe(choisi) : null}
      />
      <JourChoisi jour={choisi} vue={vues.get(choisi)} />
      <Legende vues={vues} />
      <TableauEquivalent decompte={decompte} prescriptions={prescriptions} />
    </>
  );
}
