import { Accessibilite } from './Accessibilite.tsx';
import { LEGALES } from './adresses.ts';
import { DonneesPersonnelles } from './DonneesPersonnelles.tsx';
import { MentionsLegales } from './MentionsLegales.tsx';
import './pages-legales.css';

export default function PagesLegales({ chemin }: { chemin: string }) {
  return (
    <div className="legales">
      {chemin === LEGALES.mentions && <MentionsLegales />}
      {chemin === LEGALES.donnees && <DonneesPersonnelles />}
      {chemin === LEGALES.accessibilite && <Accessibilite />}
    </div>
  );
}
