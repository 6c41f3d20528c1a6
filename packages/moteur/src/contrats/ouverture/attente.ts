import type { Jour } from '@almanach/bareme';
import type { Motif } from '../../decompte/json.ts';
import { REGLES } from '../../trace/regles.ts';
import { clausesPour } from '../clauses.ts';
import { apres } from '../conditions.ts';
import { favorable } from '../inconnus.ts';
import { cheminDe, type Examen, noter } from './examen.ts';

/** Nothing is covered before the day of joining. */
export function examinerAdhesion(x: Examen): Motif | null {
  const { adhesion } = x.sujet.souscription;
  if (adhesion === null) return null;
  const adherent = adhesion <= x.le;
  if (x.c.trace.active && !adherent) {
    const entrees = { adhesion, premierJour: x.le };
    noter(x, REGLES.contratAdhesion, 'delaisAttente', entrees, adherent, adherent);
  }
  return adherent ? null : 'contrat-avant-adhesion';
}

/**
 * R-D-05: waiting period from the day of joining, by cause. A stop first seen inside it is not covered at all, or only
 * from its end, as the contract says. Months are from date to date (INT-10): nine months from 10 January end on
 * 10 October, which is covered.
 */
export function examinerAttente(x: Examen): Motif | null {
  const liste = x.garantie.delaisAttente;
  const clause = clausesPour(x.sujet.cause, liste)[0];
  if (clause === undefined || clause.duree?.valeur === 0) return null;
  const chemin = `delaisAttente[${liste.indexOf(clause)}]`;
  if (clause.duree === null)
    return favorable(x.c, cheminDe(x, `${chemin}.duree`), 'clause-du-contrat')
      ? null
      : 'contrat-attente';
  const { adhesion } = x.sujet.souscription;
  if (adhesion === null)
    return favorable(x.c, `${x.sujet.chemin}.adhesion`, 'adhesion') ? null : 'contrat-attente';
  const fin = apres(adhesion, clause.duree);
  const couvert = clause.effet === 'jours-exclus' ? fin <= x.sujet.chaine.au : fin <= x.le;
  dire(x, chemin, adhesion, fin, couvert);
  if (!couvert) return 'contrat-attente';
  if (fin > x.du) x.du = fin;
  return null;
}

function dire(x: Examen, clause: string, adhesion: Jour, fin: Jour, couvert: boolean): void {
  const regle = REGLES.contratAttente;
  x.conditions.push({
    regle: regle.id,
    satisfaite: couvert,
    constate: x.le,
    requis: fin,
    unite: 'date',
  });
  if (x.c.trace.active) noter(x, regle, clause, { adhesion, premierJour: x.le }, fin, couvert);
}
