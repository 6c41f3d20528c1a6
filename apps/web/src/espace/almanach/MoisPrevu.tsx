import { useMemo, useState } from 'react';
import { useJour } from '../../plateforme/cadre/service.ts';
import { prescriptionsDe } from '../../resultat/almanach/accolades.ts';
import { Grille } from '../../resultat/almanach/Grille.tsx';
import { JourChoisi } from '../../resultat/almanach/JourChoisi.tsx';
import { joursDe } from '../../resultat/almanach/jours.ts';
import { Legende } from '../../resultat/almanach/Legende.tsx';
import { moisEtAnnee } from '../../resultat/almanach/libelles.ts';
import { moisDes } from '../../resultat/almanach/mois.ts';
import { TableauEquivalent } from '../../resultat/almanach/TableauEquivalent.tsx';
import { Icone } from '../../ui/Icone.tsx';
import type { Prevision } from '../types.ts';
import { jourDeDepart, moisDeDepart } from './vue.ts';

/** One month of the forecast at a time: its band, the chosen day in words, the legend, the whole table. */
export function MoisPrevu({ prevision, replie }: { prevision: Prevision; replie: boolean }) {
  const { decompte, prescriptions } = prevision;
  const aujourdhui = useJour();
  const vues = useMemo(() => joursDe(decompte), [decompte]);
  const mois = useMemo(() => moisDes(vues), [vues]);
  const accolades = useMemo(
    () => prescriptionsDe({ arrets: prescriptions }, decompte),
    [prescriptions, decompte],
  );
  const [rang, aller] = useState(() => moisDeDepart(mois, aujourdhui));
  const montre = mois[rang];
  const [choisi, choisir] = useState(() =>
    montre === undefined ? 0 : jourDeDepart(vues, montre, aujourdhui),
  );
  if (montre === undefined) return <p>Aucun jour à montrer.</p>;
  const changer = (vers: number) => {
    const autre = mois[vers];
    if (autre === undefined) return;
    aller(vers);
    choisir(jourDeDepart(vues, autre, aujourdhui));
  };
  const [nom, annee] = moisEtAnnee(montre.mois);
  return (
    <>
      {mois.length > 1 && (
        <div className="mois-nav">
          <Changer
            libelle="Mois précédent"
            sens="avant"
            rang={rang - 1}
            mois={mois}
            surChoix={changer}
          />
          <p role="status">
            {nom} {annee}
          </p>
          <Changer
            libelle="Mois suivant"
            sens="apres"
            rang={rang + 1}
            mois={mois}
            surChoix={changer}
          />
        </div>
      )}
      <Grille
        mois={[montre]}
        vues={vues}
        prescriptions={accolades}
        choisi={choisi}
        surChoix={choisir}
        anneeVue={null}
      />
      <JourChoisi jour={choisi} vue={vues.get(choisi)} />
      <Legende vues={vues} />
      <TableauEquivalent decompte={decompte} prescriptions={accolades} replie={replie} />
    </>
  );
}

interface ProprietesChanger {
  readonly libelle: string;
  readonly sens: 'avant' | 'apres';
  readonly rang: number;
  readonly mois: readonly unknown[];
  readonly surChoix: (rang: number) => void;
}

/** Stays in its place at the ends, so that the focus is never lost. */
function Changer({ libelle, sens, rang, mois, surChoix }: ProprietesChanger) {
  return (
    <button
      type="button"
      className={`bouton second ${sens}`}
      aria-disabled={rang < 0 || rang >= mois.length}
      onClick={() => surChoix(rang)}
    >
      {sens === 'avant' && <Icone nom="retour" />}
      {libelle}
      {sens === 'apres' && <Icone nom="retour" />}
    </button>
  );
}
