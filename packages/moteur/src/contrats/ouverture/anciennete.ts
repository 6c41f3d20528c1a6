import type { Jour } from '@almanach/bareme';
import type { Motif } from '../../decompte/json.ts';
import { REGLES } from '../../trace/regles.ts';
import { ancienneteDepuis, apres, cheminAnciennete, conditionsRemplies } from '../conditions.ts';
import { favorable } from '../inconnus.ts';
import { type Examen, noter } from './examen.ts';

/**
 * Seniority asked on the first day: the first clause whose conditions hold decides. Where the contract says so, one
 * that is reached during the stop opens the right from that day.
 */
export function examinerAnciennete(x: Examen): Motif | null {
  const { anciennete, acquisePendantArret } = x.garantie.eligibilite;
  if (anciennete === undefined) return null;
  const rang = anciennete.findIndex((a) => conditionsRemplies(x.c, x.sujet, a.si));
  const clause = anciennete[rang];
  if (clause === undefined || clause.min.valeur === 0) return null;
  const depuis = ancienneteDepuis(x.c, x.sujet);
  const acquise = depuis === null ? null : apres(depuis, clause.min);
  // Seniority in the trade is at least the one with the employer, and may be longer.
  const manque = acquise === null || (clause.dans === 'profession' && acquise > x.le);
  if (manque)
    return favorable(x.c, cheminAnciennete(x.sujet), 'anciennete') ? null : 'contrat-anciennete';
  const ouvre = acquisePendantArret === true ? acquise <= x.sujet.chaine.au : acquise <= x.le;
  dire(x, rang, depuis as Jour, acquise, ouvre);
  if (!ouvre) return 'contrat-anciennete';
  if (acquise > x.du) x.du = acquise;
  return null;
}

function dire(x: Examen, rang: number, depuis: Jour, acquise: Jour, ouvre: boolean): void {
  x.conditions.push({
    regle: REGLES.contratAnciennete.id,
    satisfaite: ouvre,
    constate: x.le,
    requis: acquise,
    unite: 'date',
  });
  if (!x.c.trace.active) return;
  const entrees = { depuis, premierJour: x.le };
  noter(x, REGLES.contratAnciennete, `eligibilite.anciennete[${rang}]`, entrees, acquise, ouvre);
}
