import type { ConditionJson, DecompteJson } from '@almanach/moteur';
import { date, euros, heures } from '@almanach/textes';
import { centimes, montantDe } from '../montants.ts';
import { enumerer } from '../mots.ts';

/**
 * By how much the conditions of the closed rights were missed. Hours and wages are alternatives
 * (CSS R313-3): one of them would have been enough. The date of registration stands alone.
 */
export function conditionsManquees(decompte: DecompteJson): readonly string[] {
  const fermes = decompte.arrets.flatMap((a) =>
    a.droits.filter(
      (d) =>
        d.etat === 'ferme' &&
        d.prestation !== 'maintien-employeur' &&
        d.prestation !== 'complement-contrat',
    ),
  );
  return [...new Set(fermes.flatMap((d) => phrases(d.conditions.filter((c) => !c.satisfaite))))];
}

function phrases(manquees: readonly ConditionJson[]): string[] {
  const dates = manquees.filter((c) => c.requis.unite === 'date').map(inscription);
  const quantites = manquees.filter((c) => c.requis.unite !== 'date').map(quantite);
  const suite = quantites.length > 1 ? ' Une seule de ces conditions suffit.' : '';
  return quantites.length === 0
    ? dates
    : [...dates, `Il fallait ${enumerer(quantites, 'ou')}.${suite}`];
}

function inscription({ requis }: ConditionJson): string {
  return `Il fallait être inscrit au plus tard le ${date(requis.valeur)}.`;
}

function quantite({ constate, requis }: ConditionJson): string {
  const [ecrire, quoi] = requis.unite === 'h' ? [heures, 'de travail'] : [euros, 'de salaires'];
  const ecart = montantDe(centimes(requis.valeur) - centimes(constate.valeur));
  return `${ecrire(requis.valeur)} ${quoi} (vous en avez ${ecrire(constate.valeur)}, il manque ${ecrire(ecart)})`;
}
