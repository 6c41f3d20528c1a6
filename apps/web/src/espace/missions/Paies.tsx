import { euros, heures, periode } from '@almanach/textes';
import { Depliant } from '../../ui/Depliant.tsx';
import { nomDeMission } from '../mots/agence.ts';
import type { Mission, Paie } from '../types.ts';

/** Hours and wages, pay by pay. */
export function Paies({ mission }: { mission: Mission }) {
  const paies = [...(mission.contenu.paies ?? [])].sort((a, b) => (a.du < b.du ? 1 : -1));
  if (paies.length === 0) return <p className="doux">Ni heures ni salaires ne sont connus.</p>;
  return (
    <Depliant titre={`Heures et salaires (${paies.length})`}>
      <table className="table-simple">
        <caption className="sr">Heures et salaires&nbsp;: {nomDeMission(mission)}</caption>
        <thead>
          <tr>
            <th scope="col">Période</th>
            <th scope="col" className="num">
              Heures
            </th>
            <th scope="col" className="num">
              Brut
            </th>
          </tr>
        </thead>
        <tbody>
          {paies.map((p) => (
            <tr key={`${p.du}${p.au}`}>
              <th scope="row">{periode(p.du, p.au)}</th>
              <td className="num">{dite(p, 'heures')}</td>
              <td className="num">{dite(p, 'brut')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Depliant>
  );
}

function dite(p: Paie, champ: 'heures' | 'brut'): string {
  const valeur = p[champ];
  if (valeur === undefined || valeur === 'inconnu') return 'inconnu';
  return champ === 'heures' ? heures(valeur) : euros(valeur);
}
