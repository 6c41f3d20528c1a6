import { accorder, type Issue, refuser } from '../../erreurs/issue.ts';
import type { EvenementDePeriode } from '../../journal/evenements.ts';
import type { PeriodeSuivie } from './dossier-derive.ts';
import { ETATS_PERIODE } from './etats-periode.ts';

type Periodes = readonly PeriodeSuivie[];

export function avancerPeriode(periodes: Periodes, e: EvenementDePeriode): Issue<Periodes> {
  const { periode } = e.charge;
  const depuis = e.quand.jour;
  const connue = periodes.find((p) => p.periode === periode);
  if (e.type === 'periode-ouverte') {
    return connue === undefined
      ? accorder([...periodes, { periode, etat: 'calcul', depuis }])
      : refuser('ALM-P-401', { evenement: e.type, etat: connue.etat });
  }
  if (connue === undefined) return refuser('ALM-P-406', { periode });
  const etat = ETATS_PERIODE[connue.etat].vers[e.type];
  if (etat === undefined) return refuser('ALM-P-401', { evenement: e.type, etat: connue.etat });
  return accorder(periodes.map((p) => (p === connue ? { ...p, etat, depuis } : p)));
}
