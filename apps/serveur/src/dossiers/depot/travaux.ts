import { SYSTEME } from '../../base/contexte.ts';
import type { Tx } from '../../base/pool.ts';
import { scellerRacine } from './racines.ts';
import { planifierRelances, relancerDossier } from './relancer.ts';
import { ecriture, type ServicesDossiers } from './services.ts';

const UNE_HEURE = 3_600;

/** The jobs of dossiers. Each does nothing when it was done: an hour missed is caught up by the next one. */
export function poserTravauxDossiers(services: ServicesDossiers): void {
  const { travaux } = services.base;
  const e = (tx: Tx) => ecriture(services, tx, SYSTEME);
  travaux.traiter('relancer-dossiers', async (tx) => {
    await planifierRelances(e(tx));
  });
  travaux.traiter('relancer-dossier', (tx, { dossier }) => relancerDossier(e(tx), String(dossier)));
  travaux.traiter('sceller-racine', async (tx) => {
    await scellerRacine(e(tx));
  });
  travaux.planifier('relancer-dossiers', UNE_HEURE);
  travaux.planifier('sceller-racine', UNE_HEURE);
}
