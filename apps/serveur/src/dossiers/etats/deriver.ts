import { accorder, type Issue, refuser } from '../../erreurs/issue.ts';
import type { Evenement, TypeEvenement } from '../../journal/evenements.ts';
import { appliquer } from './appliquer.ts';
import type { DossierDerive } from './dossier-derive.ts';

/** The state is what the journal says: nothing else is kept that could disagree with it. */
export function deriver(evenements: readonly Evenement[]): Issue<DossierDerive> {
  const [premier, ...suite] = evenements;
  if (premier === undefined) return refuser('ALM-P-403');
  const ouvert = appliquer(null, premier);
  return ouvert.ok ? poursuivre(ouvert.valeur, suite) : ouvert;
}

/** From a state already derived: reading in batches gives the same state as reading at once. */
export function poursuivre(
  derive: DossierDerive,
  evenements: readonly Evenement[],
): Issue<DossierDerive> {
  let courant = derive;
  for (const evenement of evenements) {
    const issue = appliquer(courant, evenement);
    if (!issue.ok) return issue;
    courant = issue.valeur;
  }
  return accorder(courant);
}

/** In the machines, but not done yet: no decision, no amount, no transfer, no medical opinion. */
export const PLUS_TARD: ReadonlySet<TypeEvenement> = new Set<TypeEvenement>([
  'securite-sociale-attendue',
  'securite-sociale-recue',
  'avis-medical-demande',
  'avis-medical-rendu',
  'refus',
  'cloture',
  'periode-ouverte',
  'periode-calculee',
  'validation-demandee',
  'periode-decidee',
  'periode-programmee',
  'virement-emis',
  'virement-confirme',
  'virement-rejete',
  'periode-suspendue',
  'periode-recalculee',
]);

/** For whoever writes: what this version does not do is refused, so that no screen pretends. */
export function accepter(avant: DossierDerive | null, evenement: Evenement): Issue<DossierDerive> {
  if (PLUS_TARD.has(evenement.type)) return refuser('ALM-P-408', { evenement: evenement.type });
  return appliquer(avant, evenement);
}
