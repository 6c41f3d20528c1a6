import { ajouterMois, ecrireJour, j, ouvrableSuivant } from '@almanach/bareme';
import { type Demande, estOuverte } from './demande.ts';

/** GDPR, article 12 § 3: one month from receipt, two more when the person was told why within the first. */
const MOIS = 1;
const MOIS_PROLONGES = 3;
/** Days before the limit when the one in charge is reminded, and between two reminders. */
const PREAVIS = 7;
const ENTRE_RAPPELS = 3;

/**
 * Last day to answer. A month of the calendar; the last day of a month that is too short; the next working day
 * when it falls on a Saturday, a Sunday or a holiday (Regulation 1182/71, article 3).
 */
function limite(recueLe: string, mois: number): string {
  return ecrireJour(ouvrableSuivant(ajouterMois(j(recueLe), mois)));
}

/** Last day to answer, or to say that more time is needed. */
export function premiereEcheance({ recueLe }: Pick<Demande, 'recueLe'>): string {
  return limite(recueLe, MOIS);
}

export function echeance(demande: Pick<Demande, 'recueLe' | 'prolongeeLe'>): string {
  return demande.prolongeeLe === null
    ? premiereEcheance(demande)
    : limite(demande.recueLe, MOIS_PROLONGES);
}

export type Retard = 'bientot' | 'en-retard';

/** Whether the one in charge must be reminded today, and how late it is. */
export function rappelDu(demande: Demande, aujourdhui: string): Retard | null {
  if (!estOuverte(demande)) return null;
  const reste = j(echeance(demande)) - j(aujourdhui);
  if (reste > PREAVIS) return null;
  const { rappeleeLe } = demande;
  if (rappeleeLe !== null && j(aujourdhui) - j(rappeleeLe) < ENTRE_RAPPELS) return null;
  return reste < 0 ? 'en-retard' : 'bientot';
}
