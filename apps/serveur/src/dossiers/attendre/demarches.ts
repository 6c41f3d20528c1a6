import { limiteRegime } from '../../delais/quarante-huit-heures.ts';
import type { DossierDerive } from '../etats/dossier-derive.ts';
import type { FaitsDossier } from './faits.ts';
import type { Obstacle } from './obstacle.ts';
import { premierImpaye } from './pieces.ts';

/** Declarations to others without which nothing can be paid. */
export function obstaclesDeDemarches(d: DossierDerive, faits: FaitsDossier): Obstacle[] {
  const commun = { objet: d.declarations[0] ?? null, retient: premierImpaye(d, faits) };
  const obstacles: Obstacle[] = [];
  if (avisAEnvoyer(d, faits)) {
    const dates = { depuis: faits.prescritLe, jusque: faits.limiteCaisse };
    const geste = { quoi: 'avis-a-envoyer', action: 'envoyer-l-avis' } as const;
    obstacles.push({ qui: 'assure', ...geste, ...dates, ...commun });
  }
  if (agenceADeclarer(d, faits)) {
    // The agency learns of the stop from us: its clock starts then (R-I-61).
    const dates = { depuis: d.recuLe, jusque: limiteRegime(d.recuLe) };
    const geste = { quoi: 'declaration-de-l-agence', action: 'declarer-l-arret' } as const;
    obstacles.push({ qui: 'agence', ...geste, ...dates, ...commun });
  }
  return obstacles;
}

/** What the doctor sends is no task of the person. */
export function avisAEnvoyer(d: DossierDerive, faits: FaitsDossier): boolean {
  return faits.envoiCaisse === 'assure' && d.envois.caisse === undefined;
}

/** In a mission, a person's declaration only tells us: the mission and the wage come from the agency. */
export function agenceADeclarer(d: DossierDerive, faits: FaitsDossier): boolean {
  const parLAgence = d.origine !== 'assure' || d.prevoyanceDeclaree?.par === 'agence';
  return faits.agenceDoitDeclarer && !parLAgence;
}
