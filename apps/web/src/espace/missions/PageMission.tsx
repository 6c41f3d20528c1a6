import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import type { Mission } from '../types.ts';
import { FormulaireMission } from './FormulaireMission.tsx';

const RETOUR = { href: '/espace/missions', libelle: 'Mes missions' };

/** Adds a mission, or corrects one of the person's own. */
export default function PageMission({ id }: { id: string }) {
  if (id === 'nouvelle') {
    return (
      <Page titre="Ajouter une mission" retour={RETOUR} chapeau={<Chapeau />}>
        <FormulaireMission />
      </Page>
    );
  }
  return (
    <Page titre="Corriger une mission" retour={RETOUR} chapeau={<Chapeau />}>
      <Existante id={id} />
    </Page>
  );
}

function Chapeau() {
  return <p>Prenez vos bulletins de paie. Laissez vide ce que vous ne savez pas.</p>;
}

function Existante({ id }: { id: string }) {
  const missions = useLecture<{ missions: readonly Mission[] }>('/api/espace/missions');
  return (
    <Lu {...missions}>
      {(lu) => {
        const mission = lu.missions.find((m) => m.id === id);
        if (mission === undefined) return <p>Cette mission n’existe pas.</p>;
        if (mission.origine !== 'personne') {
          return <p>Cette mission vient de l’agence&nbsp;: elle seule la corrige.</p>;
        }
        return <FormulaireMission mission={mission} />;
      }}
    </Lu>
  );
}
