import '../../resultat/resultat.css';
import '../../resultat/almanach/almanach.css';
import '../../resultat/almanach/large.css';
import '../../resultat/almanach/segments.css';
import { effetManque } from '@almanach/textes';
import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { retenirContrats } from '../../resultat/contrats/connus.ts';
import { ContexteExplication } from '../../resultat/explication/contexte.ts';
import { useExplications } from '../../resultat/explication/useExplications.ts';
import { Versements } from '../../resultat/versements/Versements.tsx';
import type { Prevision } from '../types.ts';
import { MoisPrevu } from './MoisPrevu.tsx';

/** The explanations read the whole law: they come with the first number that is asked. */
const PanneauExplication = lazy(() =>
  import('../../resultat/explication/PanneauExplication.tsx').then((m) => ({
    default: m.PanneauExplication,
  })),
);

interface Proprietes {
  readonly prevision: Prevision;
  readonly titre: string;
  /** The table of all days is folded at first. */
  readonly replie?: boolean;
  /** The payments to expect, as a table. */
  readonly versements?: boolean;
}

/** The forecast of a dossier, day by day: nothing of it is certain, each figure says where it comes from. */
export default function Prevue({
  prevision,
  titre,
  replie = false,
  versements = false,
}: Proprietes) {
  const { decompte, contrats, prescriptions } = prevision;
  // Before anything is drawn: the parts below name their payers.
  useMemo(() => {
    const ids = [...new Set(contrats.map((c) => c.id))];
    retenirContrats({ arrets: prescriptions, contrats: ids.map((id) => ({ id })) }, contrats);
  }, [contrats, prescriptions]);
  return (
    <Explicable decompte={decompte}>
      <section aria-labelledby="h-almanach">
        <h2 id="h-almanach">{titre}</h2>
        <p className="doux">
          Tout est prévu, rien n’est décidé. Touchez un nombre&nbsp;: vous voyez d’où il vient.
        </p>
        <MoisPrevu prevision={prevision} replie={replie} />
        <Manques prevision={prevision} />
      </section>
      {versements && (
        <>
          <Versements decompte={decompte} />
          <p className="doux suite">
            Ces dates suivent le rythme habituel de la caisse, et peuvent être déjà passées. Aucun
            versement n’est enregistré ici. La prévoyance n’a pas encore de date.
          </p>
        </>
      )}
    </Explicable>
  );
}

function Explicable({
  decompte,
  children,
}: {
  decompte: Prevision['decompte'];
  children: ReactNode;
}) {
  const { explications, ouverture, fermer } = useExplications(decompte);
  return (
    <ContexteExplication value={explications}>
      <div className="resultat">
        {children}
        {ouverture !== null && (
          <Suspense fallback={<p role="status">Lecture du calcul…</p>}>
            <PanneauExplication ouverture={ouverture} surFermeture={fermer} />
          </Suspense>
        )}
      </div>
    </ContexteExplication>
  );
}

/** What would make the unknown days known. */
function Manques({ prevision: { manques } }: { prevision: Prevision }) {
  const dits = [...new Set(manques.map(({ effet }) => effetManque(effet).phrase))];
  if (dits.length === 0) return null;
  return (
    <div className="feuille manques">
      <h3>Ce qui manque pour être plus précis</h3>
      <ul className="puces">
        {dits.map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
    </div>
  );
}
