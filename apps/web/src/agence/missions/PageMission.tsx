import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import type { Agence, Mission } from '../types.ts';
import { FormulaireMission } from './FormulaireMission.tsx';

/** A mission of someone: a new one, or one of ours to correct. */
export function PageMission({ personne, mission }: { personne: string; mission: string | null }) {
  const missions = useLecture<{ missions: readonly Mission[] }>(
    `/api/agence/personnes/${personne}/missions`,
  );
  const agences = useLecture<{ agences: readonly Agence[] }>('/api/agence/agences');
  const retour = { href: `/agence/salaries/${personne}`, libelle: 'Salarié' };
  return (
    <Page titre={mission === null ? 'Ajouter une mission' : 'Corriger une mission'} retour={retour}>
      <Lu lecture={missions.lecture} relire={missions.relire}>
        {(lues) => (
          <Lu lecture={agences.lecture} relire={agences.relire}>
            {(nous) => {
              const avant = lues.missions.find((m) => m.id === mission) ?? null;
              if (mission !== null && avant === null) return <p>Cette mission est introuvable.</p>;
              return <FormulaireMission personne={personne} avant={avant} agences={nous.agences} />;
            }}
          </Lu>
        )}
      </Lu>
    </Page>
  );
}
