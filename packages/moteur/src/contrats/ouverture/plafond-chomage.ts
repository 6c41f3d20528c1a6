import { avertir } from '../../contexte.ts';
import type { Examen } from './examen.ts';

/**
 * L911-8 3°: what a contract keeps after the job may not bring the benefits above the unemployment benefit of the
 * same days. Not said, that benefit caps nothing, and the décompte tells so.
 */
export function plafondChomage(x: Examen): number | null {
  if (!x.portee || x.sujet.souscription.contrat.portabilite?.plafondAre !== true) return null;
  const periode = x.c.situation.chomage.find(
    (p) => p.du <= x.survenue && p.au >= x.survenue - 1 && p.allocation !== null,
  );
  if (periode === undefined)
    avertir(x.c, 'ALM-A-053', { contrat: x.sujet.souscription.contrat.id });
  return periode?.allocation ?? null;
}
