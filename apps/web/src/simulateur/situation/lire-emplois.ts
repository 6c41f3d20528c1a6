import type { SituationJson } from '@almanach/moteur';
import { ecrireDateSaisie } from '../../saisie/date.ts';
import { ecrireNombreSaisi } from '../../saisie/nombre.ts';
import type { AbsenceSaisie, EmploiSaisi, PaieSaisie } from '../reponses.ts';
import { absenceVide, emploiVide } from '../vides.ts';

type EmploiJson = NonNullable<SituationJson['emplois']>[number];
type PaieJson = NonNullable<EmploiJson['paies']>[number];

/** False for the job that stands in a situation before the person named any. */
export function estDit(e: EmploiJson): boolean {
  const sansPaie = (e.paies ?? []).every((p) => p.brut === 'inconnu' && p.heures === 'inconnu');
  return e.id !== undefined || e.du !== undefined || !sansPaie;
}

export function cleEmploi(e: EmploiJson, rang: number): string {
  return e.id ?? `e${rang + 1}`;
}

export function lireEmploi(e: EmploiJson, cle: string): EmploiSaisi {
  const enCours = e.au === undefined || e.au === null;
  const periodicite = e.periodicitePaie ?? 'mensuelle';
  const mensuelle = periodicite === 'mensuelle';
  const parDate = [...(e.paies ?? [])].sort((a, b) => (a.au < b.au ? 1 : -1));
  return {
    ...emploiVide(cle),
    employeur: e.employeur ?? '',
    type: e.type ?? null,
    agricole: e.regime === 'agricole',
    du: e.du === undefined ? '' : ecrireDateSaisie(e.du),
    au: enCours ? '' : ecrireDateSaisie(e.au ?? ''),
    enCours,
    anneeApprentissage: e.apprentissage === undefined ? '' : String(e.apprentissage.annee),
    periodicite,
    dernierePaie: mensuelle ? '' : ecrireDateSaisie(parDate[0]?.au ?? ''),
    anciennete: e.ancienneteDepuis === undefined ? '' : ecrireDateSaisie(e.ancienneteDepuis),
    subrogation: e.subrogation === undefined ? 'inconnu' : e.subrogation === null ? 'non' : 'oui',
    paies: Object.fromEntries(
      parDate.map((p, i) => [mensuelle ? p.au.slice(0, 7) : `p${i + 1}`, lirePaie(p)]),
    ),
  };
}

function lirePaie(p: PaieJson): PaieSaisie {
  const inconnu = p.brut === 'inconnu';
  return {
    brut: inconnu ? '' : ecrireNombreSaisi(p.brut),
    inconnu,
    heures: lireHeures(p.heures),
  };
}

function lireHeures(heures: string | undefined): string | null {
  if (heures === undefined) return null;
  return heures === 'inconnu' ? '' : ecrireNombreSaisi(heures);
}

export function lireAbsences(s: SituationJson): AbsenceSaisie[] {
  const absences: AbsenceSaisie[] = [];
  for (const [rang, emploi] of (s.emplois ?? []).entries()) {
    for (const a of emploi.absences ?? []) {
      absences.push({
        ...absenceVide(`b${absences.length + 1}`),
        du: ecrireDateSaisie(a.du),
        au: ecrireDateSaisie(a.au),
        emploi: cleEmploi(emploi, rang),
        motif: a.motif,
      });
    }
  }
  return absences;
}
