import { lazy, Suspense, useEffect, useState } from 'react';
import { documentsNommes } from '../../contrats/chargerCatalogue.ts';
import { calculerAvecContrats } from '../../moteur/calculerAvecContrats.ts';
import { naviguer, remplacer } from '../../navigation/historique.ts';
import { ecrireFragment } from '../../partage/lien.ts';
import type { ProprietesResultat } from '../../resultat-contrat.ts';
import { Avis } from '../../ui/Avis.tsx';
import { PriseDeFocus } from '../../ui/PriseDeFocus.tsx';
import { ADRESSES } from '../adresses.ts';
import { calculOuRefus, type SituationACalculer } from './calculs.ts';

const Resultat = lazy(() =>
  import('../../resultat/Resultat.tsx').then((m) => ({ default: m.Resultat })),
);

interface Proprietes {
  readonly aCalculer: SituationACalculer;
  readonly surChangerDroit: (connuLe: string) => void;
}

type Etat =
  | { readonly etat: 'attente' }
  | { readonly etat: 'indisponible' }
  | { readonly etat: 'calcule'; readonly proprietes: ProprietesResultat };

/** Fetches the engine, computes, and hands everything over to the result page. */
export function PageResultat({ aCalculer, surChangerDroit }: Proprietes) {
  const [etat, changer] = useState<Etat>({ etat: 'attente' });
  useEffect(() => {
    let perime = false;
    preparer(aCalculer, surChangerDroit).then(
      (proprietes) => {
        if (perime) return;
        if (proprietes === null) remplacer(ADRESSES.verifier);
        else changer({ etat: 'calcule', proprietes });
      },
      () => {
        if (!perime) changer({ etat: 'indisponible' });
      },
    );
    return () => {
      perime = true;
    };
  }, [aCalculer, surChangerDroit]);
  if (etat.etat === 'indisponible') return <Indisponible />;
  if (etat.etat === 'attente') return <p role="status">Calcul en cours…</p>;
  return (
    <Suspense fallback={<p role="status">Calcul en cours…</p>}>
      <Resultat {...etat.proprietes} />
      <PriseDeFocus titre="Votre résultat" cle={ADRESSES.resultat} />
    </Suspense>
  );
}

function Indisponible() {
  return (
    <>
      <h1>Le calcul n’a pas pu être chargé</h1>
      <Avis ton="attention">
        <p>Vérifiez votre connexion, puis rechargez la page. Vos réponses sont gardées.</p>
      </Avis>
      <PriseDeFocus titre="Calcul indisponible" cle={ADRESSES.resultat} />
    </>
  );
}

/** `null` when the engine refuses the situation: the check page says why. */
async function preparer(
  aCalculer: SituationACalculer,
  surChangerDroit: (connuLe: string) => void,
): Promise<ProprietesResultat | null> {
  const { situation, connuLe } = aCalculer;
  const [resultat, documents] = await Promise.all([
    calculerAvecContrats(situation, aCalculer),
    documentsNommes(situation),
  ]);
  if (!resultat.ok) return null;
  return {
    situation,
    decompte: resultat.decompte,
    documents: documents ?? [],
    connuLe,
    surModifier: () => naviguer(ADRESSES.verifier),
    lienPartage: async () => {
      const fragment = await ecrireFragment(situation, connuLe);
      return `${window.location.origin}${ADRESSES.resultat}${fragment}`;
    },
    surChangerDroit,
    calculer: (autre) => calculOuRefus(autre, aCalculer),
  };
}
