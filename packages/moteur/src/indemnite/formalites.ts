import { ajouterMois, ecrireJour, type Jour } from '@almanach/bareme';
import type { Chaine } from '../chronologie/chaines.ts';
import { avertir, type Calcul, exiger, optionnel } from '../contexte.ts';
import type { Arret } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';

/** What the formalities of one prescription do to its days. */
export interface Formalites {
  /** Sent after its end: no benefit at all (R-G-63). */
  sansEffet: boolean;
  /** Half benefit from the prescription to this day excluded; `-Infinity` when not reduced (R-G-62). */
  reduiteAvant: Jour;
  /** Earlier late sending that makes this one a repetition. */
  premierRetard: Jour;
  /** First day that a remote prescription does not cover (R-G-65). */
  finCouverture: Jour;
  trace: number[];
}

export function examiner(c: Calcul, chaine: Chaine, arret: Arret): Formalites {
  const f: Formalites = {
    sansEffet: false,
    reduiteAvant: Number.NEGATIVE_INFINITY,
    premierRetard: Number.NEGATIVE_INFINITY,
    finCouverture: Number.POSITIVE_INFINITY,
    trace: [],
  };
  examinerEnvoi(c, arret, f);
  examinerTeleconsultation(c, arret, f);
  avertirDuPrescripteur(c, chaine, arret);
  avertirDeLaDuree(c, chaine, arret);
  if (arret.motif === 'covid') avertir(c, 'ALM-A-008', { id: arret.id });
  if (arret.enCours) avertir(c, 'ALM-A-003', { id: arret.id, le: ecrireJour(arret.au) });
  return f;
}

/** R-G-60 to 63: a warning the first time, half the benefit on repetition within 24 months, nothing after the end. */
function examinerEnvoi(c: Calcul, arret: Arret, f: Formalites): void {
  const { tables } = c.droit;
  const delai = exiger(tables.delaiEnvoi, arret.prescritLe);
  if (arret.envoyeLe <= arret.prescritLe + delai || arret.impossibiliteEnvoi) return;
  const precedent = c.etat.dernierRetard;
  c.etat.dernierRetard = arret.prescritLe;
  if (arret.envoyeLe > arret.au) {
    f.sansEffet = true;
    noter(
      c,
      f,
      REGLES.envoiApresFin,
      arret.prescritLe,
      { fin: arret.au, envoyeLe: arret.envoyeLe },
      'aucune-indemnite',
    );
    return;
  }
  const fenetre = exiger(tables.fenetreRetard, arret.prescritLe);
  const repete = precedent !== null && arret.prescritLe < ajouterMois(precedent, fenetre);
  if (repete && !hospitalise(arret)) {
    const inclus = c.droit.options.jourEnvoi === 'inclus' ? 1 : 0;
    f.reduiteAvant = arret.envoyeLe + inclus;
    f.premierRetard = precedent;
    return;
  }
  if (!repete) avertir(c, 'ALM-A-004', { id: arret.id, envoyeLe: ecrireJour(arret.envoyeLe) });
  noter(
    c,
    f,
    REGLES.envoiTardif,
    arret.prescritLe,
    { prescritLe: arret.prescritLe, envoyeLe: arret.envoyeLe, delai },
    repete ? 'hospitalisation' : 'avertissement',
  );
}

function hospitalise(arret: Arret): boolean {
  return arret.hospitalisations.some((h) => h.du <= arret.envoyeLe && h.au >= arret.prescritLe);
}

/** A remote prescription by someone else than the usual doctor covers three days (L321-1). */
function examinerTeleconsultation(c: Calcul, arret: Arret, f: Formalites): void {
  if (!arret.teleconsultation || arret.impossibiliteConsultation) return;
  const habituel =
    arret.prescripteur === null ||
    arret.prescripteur === 'medecin-traitant' ||
    arret.prescripteur === 'sage-femme-referente';
  const max = optionnel(c.droit.tables.teleconsultationMax, arret.prescritLe);
  if (max === null || habituel) return;
  f.finCouverture = arret.du + max;
  noter(
    c,
    f,
    REGLES.teleconsultation,
    arret.prescritLe,
    { prescritLe: arret.prescritLe, joursCouverts: max },
    f.finCouverture - 1,
  );
}

function avertirDuPrescripteur(c: Calcul, chaine: Chaine, arret: Arret): void {
  const libre = arret.prescripteur === 'autre' || arret.prescripteur === 'dentiste';
  if (libre && arret !== chaine.prescriptions[0] && !arret.prescriptionMotivee) {
    avertir(c, 'ALM-A-006', { id: arret.id });
  }
}

/** R-G-67: since 2026-09-01 the length of a prescription is capped by decree; only the floor of the cap is known. */
function avertirDeLaDuree(c: Calcul, chaine: Chaine, arret: Arret): void {
  const { tables } = c.droit;
  const initiale = arret === chaine.prescriptions[0];
  const table = initiale ? tables.prescriptionMaxInitiale : tables.prescriptionMaxProlongation;
  const mois = optionnel(table, arret.prescritLe);
  if (mois === null || arret.prescriptionMotivee || arret.au < ajouterMois(arret.du, mois)) return;
  avertir(c, 'ALM-A-007', { id: arret.id, mois: String(mois) });
}

function noter(c: Calcul, f: Formalites, ...etape: Parameters<Calcul['trace']['noter']>): void {
  if (c.trace.active) f.trace.push(c.trace.noter(...etape));
}
