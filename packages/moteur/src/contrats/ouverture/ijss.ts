import type { Motif } from '../../decompte/json.ts';
import { REGLES } from '../../trace/regles.ts';
import { type Examen, noter } from './examen.ts';

/** R-D-07: the right to the base benefit, where the contract pays only beside it. Its days are looked at later. */
export function examinerIjss(x: Examen): Motif | null {
  const exige = x.garantie.eligibilite.ijss;
  if (exige === 'indifferent' || exige === 'theoriques') return null;
  const etat = x.arret.droits[0]?.etat ?? 'ferme';
  // Not known: the reading that gives most takes it as paid; what is missing was told by the scheme.
  const ouvert = etat === 'ouvert' || (etat === 'indetermine' && x.c.situation.sens === 'haut');
  if (x.c.trace.active)
    noter(x, REGLES.contratIjss, 'eligibilite.ijss', { exige, etat }, ouvert, ouvert);
  return ouvert ? null : 'contrat-sans-ijss';
}
