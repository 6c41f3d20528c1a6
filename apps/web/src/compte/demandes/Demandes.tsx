import { useState } from 'react';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { Fait } from '../commun/Fait.tsx';
import { RETOUR } from '../commun/retour.ts';
import { Deposer } from './Deposer.tsx';
import type { Demande } from './droits.ts';
import { Telecharger } from './Telecharger.tsx';
import { UneDemande } from './UneDemande.tsx';

/** What is held of the person, to take at once; and what a person must answer, with its last day. */
export function Demandes() {
  const { lecture, relire } = useLecture<readonly Demande[]>('/api/mes-demandes');
  const [fait, dire] = useState<string | null>(null);
  const conclure = (phrase: string) => {
    dire(phrase);
    relire();
  };
  return (
    <Page
      titre="Mes données et mes demandes"
      retour={RETOUR}
      chapeau="Ce sont les vôtres. Vos demandes sont gratuites, et reçoivent une réponse dans le mois."
    >
      {fait !== null && (
        <Fait key={fait}>
          <p>{fait}</p>
        </Fait>
      )}
      <Telecharger />
      <section aria-labelledby="demandes">
        <h2 id="demandes">Vos demandes</h2>
        <Lu lecture={lecture} relire={relire}>
          {(demandes) =>
            demandes.length === 0 ? (
              <p>Vous n’avez fait aucune demande.</p>
            ) : (
              <ul className="demandes">
                {demandes.map((d) => (
                  <UneDemande
                    key={d.id}
                    demande={d}
                    surRetrait={() => conclure('Votre demande est retirée.')}
                  />
                ))}
              </ul>
            )
          }
        </Lu>
      </section>
      <Deposer surDeposee={conclure} />
    </Page>
  );
}
