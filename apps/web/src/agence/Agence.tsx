import { Introuvable } from '../pages/Introuvable.tsx';
import { Attentes } from './attentes/Attentes.tsx';
import { PageDeclarer } from './declarer/PageDeclarer.tsx';
import { PageDossier } from './dossier/PageDossier.tsx';
import { PageMission } from './missions/PageMission.tsx';
import { Nouveau } from './salaries/Nouveau.tsx';
import { PageSalarie } from './salaries/PageSalarie.tsx';
import { Salaries } from './salaries/Salaries.tsx';

/** The agencies' room: who waits for us, our people, their missions and their stops with us. */
export default function Agence({ chemin }: { chemin: string }) {
  const [, , salle = '', id, sous, cible, trop] = chemin.split('/');
  if (trop !== undefined) return <Introuvable />;
  if (salle === '' && id === undefined) return <Attentes />;
  if (salle === 'dossiers' && id !== undefined && sous === undefined) {
    return <PageDossier key={id} id={id} />;
  }
  if (salle !== 'salaries') return <Introuvable />;
  if (id === undefined) return <Salaries />;
  if (id === 'nouveau' && sous === undefined) return <Nouveau />;
  if (sous === undefined) return <PageSalarie key={id} id={id} />;
  if (sous === 'declarer' && cible === undefined) return <PageDeclarer key={id} personne={id} />;
  if (sous === 'missions' && cible !== undefined) {
    return <PageMission key={cible} personne={id} mission={cible === 'nouvelle' ? null : cible} />;
  }
  return <Introuvable />;
}
