import { plusJours, plusOuvrables } from '../../delais/jours.ts';
import { aExaminer, type DossierDerive, manque } from '../etats/dossier-derive.ts';
import { ETATS_DOSSIER } from '../etats/etats-dossier.ts';
import { REGLAGES_DOSSIER, type ReglagesDossier } from '../reglages.ts';
import { obstaclesDeDemarches } from './demarches.ts';
import type { FaitsDossier } from './faits.ts';
import { type Attente, type Obstacle, premier } from './obstacle.ts';
import { obstaclesDePeriodes } from './periodes.ts';
import { obstaclesDePieces, premierImpaye } from './pieces.ts';

/** The one answer to "where is my claim, and who blocks it?". */
export function attendre(
  d: DossierDerive,
  faits: FaitsDossier,
  reglages: ReglagesDossier = REGLAGES_DOSSIER,
): Attente {
  return premier(obstacles(d, faits, reglages)) ?? rien(d);
}

/** All that hold something, for the page that lists them. A dossier that is over waits for nobody. */
export function obstacles(
  d: DossierDerive,
  faits: FaitsDossier,
  reglages: ReglagesDossier = REGLAGES_DOSSIER,
): Obstacle[] {
  if (!ETATS_DOSSIER[d.etat].ouvert) return [];
  return [
    ...obstaclesDePieces(d, faits, reglages),
    ...obstaclesDeDemarches(d, faits),
    ...obstaclesDePeriodes(d, faits, reglages),
    ...obstacleDeLEtat(d, faits, reglages),
  ];
}

/** What the state itself waits for, once nobody else is to bring anything. */
function obstacleDeLEtat(
  d: DossierDerive,
  faits: FaitsDossier,
  reglages: ReglagesDossier,
): Obstacle[] {
  const commun = { depuis: d.depuis, objet: null, retient: premierImpaye(d, faits) };
  const gestion = { ...commun, qui: 'gestion' as const };
  const jusque = plusOuvrables(d.depuis, reglages.gestion);
  if (d.etat === 'attente_ss') {
    const limite = plusJours(d.depuis, reglages.caisse);
    const geste = { quoi: 'securite-sociale', action: 'transmettre-les-indemnites' } as const;
    return [{ ...commun, qui: 'caisse', ...geste, jusque: limite }];
  }
  if (d.etat === 'avis_medical') {
    const geste = { quoi: 'avis-medical', action: 'donner-un-avis' } as const;
    return [{ ...commun, qui: 'medecin', ...geste, jusque: null }];
  }
  if (d.etat === 'instruction') {
    // Its periods tell who is waited for; all paid, nobody is.
    if (d.periodes.length > 0) return [];
    return [{ ...gestion, quoi: 'instruction', action: 'instruire', jusque }];
  }
  if (d.pieces.some((p) => manque(p) || aExaminer(p))) return [];
  return [{ ...gestion, quoi: 'controle', action: 'controler-le-dossier', jusque }];
}

function rien(d: DossierDerive): Attente {
  const rien = { qui: null, quoi: 'rien', action: 'rien-a-faire' } as const;
  return { ...rien, depuis: d.depuis, jusque: null, objet: null, retient: null };
}
