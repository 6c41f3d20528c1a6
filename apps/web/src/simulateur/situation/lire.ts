import type { SituationJson } from '@almanach/moteur';
import { ecrireDateSaisie } from '../../saisie/date.ts';
import { ecrireNombreSaisi } from '../../saisie/nombre.ts';
import type { CasParticulier, ChomageSaisi, PeriodeSaisie, Reponses, Statut } from '../reponses.ts';
import { chomageVide, periodeVide, REPONSES_VIDES } from '../vides.ts';
import { lireActivite } from './lire-activite.ts';
import { lireArret, lireNature } from './lire-arrets.ts';
import { lireContrats } from './lire-contrats.ts';
import { cleEmploi, estDit, lireAbsences, lireEmploi } from './lire-emplois.ts';
import { lireTempsPartiel } from './lire-temps-partiel.ts';

/** The answers that a situation comes from; what no question asks is left out. */
export function lireReponses(s: SituationJson): Reponses {
  const emplois = (s.emplois ?? []).filter(estDit).map((e, i) => lireEmploi(e, cleEmploi(e, i)));
  const chomage = (s.chomage ?? []).map((c, i) => lireChomage(c, `c${i + 1}`));
  const arrets = s.arrets.map((a, i) => lireArret(a, a.id ?? `a${i + 1}`));
  const tempsPartiel = lireTempsPartiel(s);
  const historique = (s.historique ?? []).map((h, i) => lirePeriode(h, `h${i + 1}`));
  const retraite = s.assure?.retraiteDepuis ?? null;
  const premier = s.arrets[0];
  return {
    ...REPONSES_VIDES,
    ...lireAssure(s.assure ?? {}),
    ...(premier === undefined ? {} : lireNature(premier)),
    statut: lireStatut(s),
    ...lireActivite(s),
    ...lireContrats(s),
    arrets,
    envoi: lireEnvoi(s),
    emplois,
    absences: lireAbsences(s),
    chomage,
    tempsPartiel,
    historique,
    retraiteDepuis: retraite === null ? '' : ecrireDateSaisie(retraite),
    cas: casTrouves({
      teleconsultation: s.arrets.some((a) => a.teleconsultation !== undefined),
      'temps-partiel': tempsPartiel.length > 0,
      retraite: retraite !== null,
      historique: historique.length > 0,
    }),
  };
}

function casTrouves(trouves: Readonly<Record<CasParticulier, boolean>>): CasParticulier[] {
  return (Object.keys(trouves) as CasParticulier[]).filter((cas) => trouves[cas]);
}

function lireStatut(s: SituationJson): Statut {
  if ((s.emplois ?? []).length === 0 && s.affiliations?.[0] !== undefined) return 'independant';
  switch (s.emplois?.at(-1)?.type) {
    case 'mission':
    case 'cdi-interimaire':
      return 'interim';
    case 'saisonnier':
      return 'saisonnier';
    case 'apprentissage':
      return 'apprenti';
    default:
      return 'salarie';
  }
}

function lireEnvoi(s: SituationJson): Reponses['envoi'] {
  if (s.arrets.every((a) => a.prescritLe === undefined && a.envoyeLe === undefined)) {
    return 'a-temps';
  }
  const inconnus = s.arrets.every((a) => a.envoyeLe === 'inconnu' && a.prescritLe === undefined);
  return inconnus ? 'inconnu' : 'dates';
}

type AssureJson = NonNullable<SituationJson['assure']>;

function lireAssure(a: AssureJson): Partial<Reponses> {
  return {
    ...lireImmatriculation(a.immatriculation),
    ...(a.enfantsACharge === undefined
      ? {}
      : a.enfantsACharge === 'inconnu'
        ? { enfantsInconnu: true }
        : { enfants: String(a.enfantsACharge) }),
    ...(a.naissance === undefined
      ? {}
      : a.naissance === 'inconnu'
        ? { naissanceInconnue: true }
        : { naissance: ecrireDateSaisie(a.naissance) }),
  };
}

function lireImmatriculation(le: string | undefined): Partial<Reponses> {
  if (le === undefined) return { immatriculation: 'oui' };
  if (le === 'inconnu') return { immatriculation: 'inconnu' };
  return { immatriculation: 'non', immatriculationLe: ecrireDateSaisie(le) };
}

function lirePeriode(p: { du: string; au: string }, cle: string): PeriodeSaisie {
  return { ...periodeVide(cle), du: ecrireDateSaisie(p.du), au: ecrireDateSaisie(p.au) };
}

function lireChomage(c: NonNullable<SituationJson['chomage']>[number], cle: string): ChomageSaisi {
  const enCours = c.au === undefined || c.au === null;
  return {
    ...chomageVide(cle),
    du: ecrireDateSaisie(c.du),
    au: enCours ? '' : ecrireDateSaisie(c.au ?? ''),
    enCours,
    indemnise: lireOuiNon(c.indemnise),
    ...(c.inscrit === undefined ? {} : { inscrit: c.inscrit ? 'oui' : 'non' }),
    ...(c.allocation === undefined || c.allocation === 'inconnu'
      ? {}
      : { allocation: ecrireNombreSaisi(c.allocation) }),
  };
}

function lireOuiNon(valeur: boolean | 'inconnu' | undefined): 'oui' | 'non' | 'inconnu' | null {
  if (valeur === undefined) return null;
  return valeur === 'inconnu' ? valeur : valeur ? 'oui' : 'non';
}
