import type { Jour } from '@almanach/bareme';
import { lireMontantSaisi } from '../saisie/nombre.ts';
import { estProfessionnel, natureCouverte } from './couverture.ts';
import { arretsLus, emploisLus } from './lecture.ts';
import { rangeesDePaie } from './rangees.ts';
import { joursSansEmploi, type Reference, references } from './reference.ts';
import type { FaitDemande, Reponses } from './reponses.ts';
import { FIN_FORFAIT_APPRENTI, FIN_MAJORATION, TELECONSULTATION } from './seuils.ts';

/** What the law needs to know, given what is known: a fact that would change nothing is not asked. */
export interface Besoins {
  readonly couvert: boolean;
  /** Paid on wages; else on the incomes of an activity, or at a flat rate. */
  readonly salarie: boolean;
  /** An accident at work or an occupational disease. */
  readonly professionnel: boolean;
  readonly revenus: boolean;
  readonly references: readonly Reference[];
  readonly ald: boolean;
  readonly deces: boolean;
  readonly absences: boolean;
  readonly chomage: boolean;
  readonly immatriculation: boolean;
  readonly subrogation: boolean;
  readonly teleconsultation: boolean;
  readonly enfants: boolean;
  readonly naissance: boolean;
  /** What the contracts of the person ask, and the law does not. */
  readonly faits: ReadonlySet<FaitDemande>;
}

export function besoins(r: Reponses, le: string): Besoins {
  const refs = references(r, le);
  const emplois = emploisLus(r);
  const premierJour = Math.min(...arretsLus(r, le).map((a) => a.du));
  const couvert = natureCouverte(r.nature);
  const salarie = couvert && r.statut !== 'independant';
  const commenceAvant = (date: Jour) => Number.isFinite(premierJour) && premierJour < date;
  return {
    couvert,
    salarie,
    professionnel: estProfessionnel(r),
    revenus: couvert && r.statut === 'independant' && activiteARevenus(r.activite),
    references: refs,
    ald: r.nature === 'maladie' || r.nature === null,
    deces: r.nature === 'deces-enfant',
    absences: r.absences.length > 0 || moisSansPaie(r, refs, le),
    chomage: r.chomage.length > 0 || r.statut === 'sans-emploi' || sansEmploi(refs, emplois),
    immatriculation: salarie && !estProfessionnel(r) && refs.some((ref) => ref.plusDeSixMois),
    subrogation: refs.some((ref) => ref.emploiAuJour),
    teleconsultation: arretsLus(r, le).some((a) => a.du >= TELECONSULTATION),
    enfants: commenceAvant(FIN_MAJORATION),
    faits: new Set(couvert ? r.contrats.flatMap((c) => c.faits) : []),
    naissance:
      commenceAvant(FIN_FORFAIT_APPRENTI) && emplois.some((e) => e.type === 'apprentissage'),
  };
}

/** A farmer and a helping spouse are paid a flat amount. */
function activiteARevenus(activite: Reponses['activite']): boolean {
  return activite === 'artisan-commercant' || activite === 'micro' || activite === 'liberal';
}

/** A month without pay is rebuilt only for the reasons of R-G-13 4°, in a base of three months. */
function moisSansPaie(r: Reponses, refs: readonly Reference[], le: string): boolean {
  if (refs.every((ref) => ref.discontinu)) return false;
  return emploisLus(r).some((e) =>
    rangeesDePaie(r, e.saisi.cle, le).some((rangee) => {
      const lu = lireMontantSaisi(e.saisi.paies[rangee.cle]?.brut ?? '');
      return lu.ok && lu.valeur === '0.00';
    }),
  );
}

function sansEmploi(refs: readonly Reference[], emplois: ReturnType<typeof emploisLus>): boolean {
  if (emplois.length === 0) return false;
  return refs.some((ref) => !ref.emploiAuJour || joursSansEmploi(ref, emplois));
}
