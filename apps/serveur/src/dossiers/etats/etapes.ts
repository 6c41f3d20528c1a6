import type { DossierDerive } from './dossier-derive.ts';
import { ETATS_DOSSIER } from './etats-dossier.ts';
import { ETATS_PERIODE } from './etats-periode.ts';
import { ETAPES, type NomDossier, type NomEtape } from './machine.ts';

export interface Etapes {
  etapes: readonly { etape: NomEtape; avancement: 'faite' | 'en-cours' | 'a-venir' }[];
  /** `null` once the dossier is over, or all that was to be paid is. */
  courante: NomEtape | null;
  /** False: the second step says that nothing medical is asked. */
  medicalDemande: boolean;
  /** Why there is no more step: the state that ended the dossier. */
  fin: NomDossier | null;
}

/** The four public steps, from the two machines. Of several periods, the least advanced tells. */
export function etapes(d: DossierDerive): Etapes {
  const { ouvert, etape } = ETATS_DOSSIER[d.etat];
  const courante = ouvert && etape !== null ? etapeDesPeriodes(d, etape) : null;
  const rang = courante === null ? ETAPES.length : ETAPES.indexOf(courante);
  return {
    etapes: ETAPES.map((nom, i) => ({ etape: nom, avancement: avancement(i, rang, ouvert, d) })),
    courante,
    medicalDemande: d.avisMedical,
    fin: ouvert ? null : d.etat,
  };
}

/** Periods only speak once the dossier is complete; what is missing comes first. */
function etapeDesPeriodes(d: DossierDerive, etape: NomEtape): NomEtape | null {
  if (d.etat !== 'instruction' || d.periodes.length === 0) return etape;
  const rangs = d.periodes
    .map((p) => ETATS_PERIODE[p.etat].etape)
    .filter((e) => e !== null)
    .map((e) => ETAPES.indexOf(e));
  return rangs.length === 0 ? null : (ETAPES[Math.min(...rangs)] ?? null);
}

/** A dossier that ended otherwise than by payment did not do the steps it never reached. */
function avancement(i: number, rang: number, ouvert: boolean, d: DossierDerive) {
  if (ouvert || d.etat === 'clos') return i < rang ? 'faite' : i === rang ? 'en-cours' : 'a-venir';
  return i === 0 ? 'faite' : 'a-venir';
}
