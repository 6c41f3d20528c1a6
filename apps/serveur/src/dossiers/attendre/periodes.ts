import { plusOuvrables } from '../../delais/jours.ts';
import type { DossierDerive } from '../etats/dossier-derive.ts';
import type { NomPeriode } from '../etats/machine.ts';
import type { ReglagesDossier } from '../reglages.ts';
import type { FaitsDossier } from './faits.ts';
import type { Obstacle } from './obstacle.ts';
import { premierImpaye } from './pieces.ts';

const PAR_ETAT: Readonly<
  Record<Exclude<NomPeriode, 'paye'>, Pick<Obstacle, 'qui' | 'quoi' | 'action'>>
> = {
  calcul: { qui: 'gestion', quoi: 'calcul', action: 'calculer' },
  calcule: { qui: 'gestion', quoi: 'decision', action: 'decider' },
  a_valider: { qui: 'gestion', quoi: 'validation', action: 'valider' },
  decide: { qui: 'gestion', quoi: 'virement', action: 'programmer' },
  programme: { qui: 'gestion', quoi: 'virement', action: 'emettre' },
  emis: { qui: 'banque', quoi: 'banque', action: 'confirmer' },
  rejete_banque: { qui: 'assure', quoi: 'compte-bancaire', action: 'verifier-le-compte' },
  suspendu: { qui: 'gestion', quoi: 'compte-bancaire', action: 'lever-la-suspension' },
};

export function obstaclesDePeriodes(
  d: DossierDerive,
  faits: FaitsDossier,
  reglages: ReglagesDossier,
): Obstacle[] {
  return d.periodes.flatMap(({ periode, etat, depuis }): Obstacle[] => {
    if (etat === 'paye') return [];
    const dit = PAR_ETAT[etat];
    const jour = faits.periodes.find((f) => f.periode === periode)?.premierJourImpaye;
    const delai = dit.qui === 'banque' ? reglages.banque : reglages.gestion;
    const jusque = dit.qui === 'assure' ? null : plusOuvrables(depuis, delai);
    return [{ ...dit, depuis, jusque, objet: periode, retient: jour ?? premierImpaye(d, faits) }];
  });
}
