import { type ReactNode, useState } from 'react';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { Fait } from '../commun/Fait.tsx';
import { direInstant } from '../commun/instants.ts';
import { RETOUR } from '../commun/retour.ts';
import type { ChangementRecu, Coordonnees, ObjetChangement } from '../commun/types.ts';
import { EnAttente } from './EnAttente.tsx';

interface Proprietes {
  readonly objet: ObjetChangement;
  readonly titre: string;
  readonly actuel: (coordonnees: Coordonnees) => string | null;
  /** What to do beside waiting, once asked. */
  readonly suite: string;
  readonly formulaire: (surRecu: (recu: ChangementRecu) => void) => ReactNode;
}

/** One contact of the account: what it is, what waits, or the form that asks for another. */
export function PageDeChangement({ objet, titre, actuel, suite, formulaire }: Proprietes) {
  const { lecture, relire } = useLecture<Coordonnees>('/api/coordonnees');
  const [recu, recevoir] = useState<ChangementRecu | null>(null);
  const surRecu = (nouveau: ChangementRecu) => {
    recevoir(nouveau);
    relire();
  };
  return (
    <Page titre={titre} retour={RETOUR}>
      <Lu lecture={lecture} relire={relire}>
        {(coordonnees) => {
          const attend = coordonnees.changements.find((c) => c.objet === objet);
          const valeur = actuel(coordonnees);
          return (
            <>
              <p className="chapeau">
                {valeur === null ? 'Rien n’est enregistré.' : `Aujourd’hui\u00a0: ${valeur}`}
              </p>
              {recu !== null && <Recu effectifLe={recu.effectifLe} suite={suite} />}
              {attend !== undefined && (
                <EnAttente
                  changement={attend}
                  surAnnule={() => {
                    recevoir(null);
                    relire();
                  }}
                />
              )}
              {attend === undefined && recu === null && (
                <>
                  {valeur !== null && (
                    <p>
                      Le changement prendra effet dans 72&nbsp;heures. D’ici là, vous pouvez
                      l’annuler.
                    </p>
                  )}
                  {formulaire(surRecu)}
                </>
              )}
            </>
          );
        }}
      </Lu>
    </Page>
  );
}

function Recu({ effectifLe, suite }: { effectifLe: string | null; suite: string }) {
  return (
    <Fait>
      {effectifLe === null ? (
        <p>C’est enregistré.</p>
      ) : (
        <p>
          Votre demande est reçue. Elle prendra effet le {direInstant(effectifLe)}. {suite}
        </p>
      )}
    </Fait>
  );
}
