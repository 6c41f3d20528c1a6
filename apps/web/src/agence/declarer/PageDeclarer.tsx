import { useState } from 'react';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import type { ArretChezNous, Mission } from '../types.ts';
import { Accuse } from './Accuse.tsx';
import { FormulaireDeclarer } from './FormulaireDeclarer.tsx';
import type { Declaree } from './types.ts';

/** One page: everything the server asks of an agency, then the receipt in its place. */
export function PageDeclarer({ personne }: { personne: string }) {
  const [faite, noter] = useState<Declaree | null>(null);
  const arrets = useLecture<{ arrets: readonly ArretChezNous[] }>(
    `/api/agence/personnes/${personne}/arrets`,
  );
  const missions = useLecture<{ missions: readonly Mission[] }>(
    `/api/agence/personnes/${personne}/missions`,
  );
  return (
    <Page
      titre="Déclarer un arrêt ou sa suite"
      retour={{ href: `/agence/salaries/${personne}`, libelle: 'Salarié' }}
    >
      {faite === null ? (
        <Lu lecture={arrets.lecture} relire={arrets.relire}>
          {(a) => (
            <Lu lecture={missions.lecture} relire={missions.relire}>
              {(m) => (
                <FormulaireDeclarer
                  personne={personne}
                  arrets={a.arrets}
                  missions={m.missions}
                  surFait={noter}
                />
              )}
            </Lu>
          )}
        </Lu>
      ) : (
        <Accuse declaree={faite} />
      )}
    </Page>
  );
}
