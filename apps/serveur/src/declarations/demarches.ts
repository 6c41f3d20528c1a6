import type { Droit } from '@almanach/bareme';
import { ecart } from '../delais/jours.ts';
import { limiteCaisse, limiteRegime } from '../delais/quarante-huit-heures.ts';
import { type DeclarationArret, estProfessionnel } from './declaration.ts';

export interface Demarche {
  quoi: 'volets-1-2' | 'volet-3' | 'prevoyance';
  qui: 'assure' | 'prescripteur' | 'agence';
  aupresDe: 'caisse' | 'agence' | 'france-travail' | 'regime';
  /** What starts the clock. */
  origine: 'prescription' | 'reception' | 'connaissance';
  depuis: string;
  jusque: string | null;
  regle: string;
}

/**
 * Who declares what, to whom, until when. The three are apart: doing one is not doing the others.
 * @param connueParLAgenceLe day the agency learned of the stop; its own clock (R-I-61). `null` when it has not yet.
 * @param debut first day of the whole stop, for a prolongation.
 */
export function demarches(
  d: DeclarationArret,
  droit: Droit,
  connueParLAgenceLe: string | null = null,
  debut: string = d.du,
): Demarche[] {
  return [volets12(d, droit), ...volet3(d, droit), ...prevoyance(d, connueParLAgenceLe, debut)];
}

/** (a) Always the person or the doctor, never the agency (R321-2). */
function volets12(d: DeclarationArret, droit: Droit): Demarche {
  return {
    quoi: 'volets-1-2',
    qui: d.envoiCaisse === 'medecin' ? 'prescripteur' : 'assure',
    aupresDe: 'caisse',
    origine: 'prescription',
    depuis: d.prescritLe,
    jusque: limiteCaisse(d.prescritLe, droit),
    regle: 'R-G-60',
  };
}

/** (b) To the agency in a mission, to France Travail when registered between two; to nobody else. */
function volet3(d: DeclarationArret, droit: Droit): Demarche[] {
  const aupresDe = destinataireDuVolet3(d);
  if (aupresDe === null) return [];
  const jusque = limiteCaisse(d.prescritLe, droit);
  const depuis = d.prescritLe;
  return [
    {
      quoi: 'volet-3',
      qui: 'assure',
      aupresDe,
      origine: 'prescription',
      depuis,
      jusque,
      regle: 'R-I-20',
    },
  ];
}

export function destinataireDuVolet3({
  moment,
}: DeclarationArret): 'agence' | 'france-travail' | null {
  if (moment.type === 'en-mission') return 'agence';
  return moment.franceTravail === 'non-inscrit' ? null : 'france-travail';
}

/** (c) The agency in a mission, the person otherwise. */
function prevoyance(d: DeclarationArret, connueLe: string | null, debut: string): Demarche[] {
  const commun = { quoi: 'prevoyance', aupresDe: 'regime' } as const;
  if (d.moment.type === 'entre-missions') {
    const [depuis, jusque] = [d.recuLe, limiteRegime(d.recuLe)];
    return [{ ...commun, qui: 'assure', origine: 'reception', depuis, jusque, regle: 'R-I-62' }];
  }
  if (!agenceDoitDeclarer(d, debut)) return [];
  const depuis = connueLe ?? d.recuLe;
  const origine = connueLe === null ? 'reception' : 'connaissance';
  return [
    { ...commun, qui: 'agence', origine, depuis, jusque: limiteRegime(depuis), regle: 'R-I-60' },
  ];
}

/**
 * In a mission: all work accidents, occupational diseases and journeys; a sickness from its fourth day (R-I-60).
 * @param debut first day of the whole stop: three days and three more are six.
 */
export function agenceDoitDeclarer(d: DeclarationArret, debut: string = d.du): boolean {
  if (d.moment.type !== 'en-mission') return false;
  return estProfessionnel(d.nature) || d.au === null || ecart(debut, d.au) + 1 >= 4;
}
