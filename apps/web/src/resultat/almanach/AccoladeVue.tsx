import { nombreDeJours } from '@almanach/textes';
import { classes } from '../mots.ts';
import type { Accolade, Prescription } from './accolades.ts';
import { quantieme } from './mois.ts';

export const NOMS_PRESCRIPTION: Readonly<Record<Prescription['genre'], string>> = {
  initial: 'Arrêt initial',
  prolongation: 'Prolongation',
  rechute: 'Rechute',
};

/** Below this width in days the name does not fit under its bracket. */
const JOURS_POUR_LE_NOM = 6;

/** Under the days, what each prescription covers. The table below says it in words. */
export function AccoladeVue({ accolade }: { accolade: Accolade }) {
  const { prescription, du, au, debut } = accolade;
  const nom = NOMS_PRESCRIPTION[prescription.genre];
  const etendue = debut
    ? `${nom}, ${nombreDeJours(prescription.au - prescription.du + 1)}`
    : `${nom} (suite)`;
  const etroite = au - du + 1 < JOURS_POUR_LE_NOM;
  return (
    <div
      className={classes('accolade', !debut && 'continue', etroite && 'etroite')}
      aria-hidden="true"
      style={{ '--de': quantieme(du), '--a': quantieme(au) }}
    >
      <span>{etendue}</span>
    </div>
  );
}
