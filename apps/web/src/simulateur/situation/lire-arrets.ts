import type { SituationJson } from '@almanach/moteur';
import { ecrireDateSaisie } from '../../saisie/date.ts';
import type { ArretSaisi, Consultation, NatureChoisie, Reponses } from '../reponses.ts';
import { arretVide } from '../vides.ts';

type ArretJson = SituationJson['arrets'][number];

export function lireNature(a: ArretJson): Partial<Reponses> {
  return {
    nature: natureChoisie(a),
    decesLe: a.decesLe === undefined ? '' : ecrireDateSaisie(a.decesLe),
    accidentLe: a.accidentLe === undefined ? '' : ecrireDateSaisie(a.accidentLe),
    ...lireAld(a.ald),
  };
}

function natureChoisie(a: ArretJson): NatureChoisie {
  const special = a.motif === 'fausse-couche' || a.motif === 'img' || a.motif === 'deces-enfant';
  return special && a.motif !== undefined && a.motif !== null && a.motif !== 'covid'
    ? a.motif
    : a.nature;
}

function lireAld(ald: ArretJson['ald']): Partial<Reponses> {
  if (ald === undefined) return {};
  if (ald === null) return { ald: 'non' };
  if (ald === 'inconnu') return { ald };
  return {
    ald: ald.exonerante === false ? 'non-exonerante' : 'exonerante',
    aldDepuis: ald.depuis === undefined ? '' : ecrireDateSaisie(ald.depuis),
  };
}

export function lireArret(a: ArretJson, cle: string): ArretSaisi {
  const envoyeLe = a.envoyeLe === undefined || a.envoyeLe === 'inconnu' ? '' : a.envoyeLe;
  return {
    ...arretVide(cle),
    du: ecrireDateSaisie(a.du),
    au: a.au === null ? '' : ecrireDateSaisie(a.au),
    enCours: a.au === null,
    type: a.type ?? 'prolongation',
    repris: a.repriseAvant === undefined ? 'inconnu' : a.repriseAvant ? 'oui' : 'non',
    consolideLe: a.consolideLe == null ? '' : ecrireDateSaisie(a.consolideLe),
    prescritLe: a.prescritLe === undefined ? '' : ecrireDateSaisie(a.prescritLe),
    envoyeLe: ecrireDateSaisie(envoyeLe),
    envoiInconnu: a.envoyeLe === 'inconnu',
    consultation: lireConsultation(a),
  };
}

function lireConsultation(a: ArretJson): Consultation {
  if (a.teleconsultation === undefined || a.teleconsultation === false) return 'sur-place';
  if (a.teleconsultation === 'inconnu') return 'inconnu';
  if (a.impossibiliteConsultation === true) return 'impossible';
  return a.prescripteur === 'medecin-traitant' ? 'medecin-traitant' : 'autre';
}
