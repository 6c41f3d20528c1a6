import type { Erreur } from '../../situation/erreurs.ts';
import type { Conditions, Sortie } from '../types.ts';
import { ambiguitesPerdues } from './choix.ts';
import { paliersIncoherents } from './paliers.ts';

type GarantieLue = Sortie['garanties'][number];

/** Refusals of a contract that need several of its clauses. */
export function incoherencesDuContrat(contrat: Sortie): Erreur[] {
  const erreurs: Erreur[] = [...ambiguitesPerdues(contrat)];
  if (contrat.effetAu !== null && contrat.effetAu < contrat.effetDu)
    erreurs.push({
      code: 'ALM-E-011',
      chemin: 'effetAu',
      attendu: 'fin-apres-debut',
      recu: contrat.effetAu,
      operandes: { du: contrat.effetDu },
    });
  doubles(contrat.garanties, 'garanties', erreurs);
  doubles(contrat.ambiguites, 'ambiguites', erreurs);
  contrat.payeA.forEach((p, i) => {
    if (i > 0 && p.du < (contrat.payeA[i - 1]?.du ?? ''))
      erreurs.push({
        code: 'ALM-C-003',
        chemin: `payeA[${i}].du`,
        attendu: 'ordre-des-dates',
        recu: p.du,
      });
  });
  if (contrat.adhesion?.age !== undefined) bornes(contrat.adhesion.age, 'adhesion.age', erreurs);
  contrat.garanties.forEach((g, i) => {
    const chemin = `garanties[${i}]`;
    erreurs.push(...paliersIncoherents(g, chemin));
    boucles(contrat, g, chemin, erreurs);
    clauses(g, chemin, erreurs);
    conditionsInversees(g, chemin, erreurs);
  });
  return erreurs;
}

function doubles(liste: readonly { id: string }[], chemin: string, erreurs: Erreur[]): void {
  const vus = new Set<string>();
  liste.forEach(({ id }, i) => {
    if (vus.has(id))
      erreurs.push({
        code: 'ALM-C-008',
        chemin: `${chemin}[${i}].id`,
        attendu: 'identifiant-unique',
        recu: id,
      });
    vus.add(id);
  });
}

/** A contract that the employer pays waits for the employer, or takes the employer off: it waits for itself. */
function boucles(contrat: Sortie, g: GarantieLue, chemin: string, erreurs: Erreur[]): void {
  if (contrat.payeur.type !== 'employeur') return;
  const attendu = 'autre-payeur';
  g.franchises.forEach((f, i) => {
    if (f.relais === 'employeur')
      erreurs.push({
        code: 'ALM-C-009',
        chemin: `${chemin}.franchises[${i}].relais`,
        attendu,
        recu: 'employeur',
      });
  });
  g.deductions.forEach((d, i) => {
    if (d.quoi === 'employeur')
      erreurs.push({
        code: 'ALM-C-009',
        chemin: `${chemin}.deductions[${i}].quoi`,
        attendu,
        recu: 'employeur',
      });
  });
}

/** Clauses that say too little, or two things at once. */
function clauses(g: GarantieLue, chemin: string, erreurs: Erreur[]): void {
  const refuser = (ou: string, attendu: string) =>
    erreurs.push({ code: 'ALM-C-010', chemin: `${chemin}.${ou}`, attendu });
  const h = g.hospitalisation;
  if (h !== undefined && (h.montant === undefined) === (h.coefficient === undefined))
    refuser('hospitalisation', 'montant-ou-coefficient');
  g.franchises.forEach((f, i) => {
    (f.levees ?? []).forEach((l, k) => {
      const ici = `franchises[${i}].levees[${k}]`;
      if (l.si === 'hospitalisation' && l.nuits === undefined)
        refuser(`${ici}.nuits`, 'nuits-de-levee');
      if (l.si === 'cause' && l.causes === undefined) refuser(`${ici}.causes`, 'causes');
    });
  });
  (g.survenance ?? []).forEach((s, i) => {
    const ici = `survenance[${i}]`;
    if (s.fenetre === 'apres-contrat' && (s.valeur === undefined || s.unite === undefined))
      refuser(`${ici}.valeur`, 'duree-de-fenetre');
  });
}

function conditionsInversees(g: GarantieLue, chemin: string, erreurs: Erreur[]): void {
  if (g.eligibilite.age !== undefined) {
    const { min, max } = g.eligibilite.age;
    bornes({ min, max: max ?? undefined }, `${chemin}.eligibilite.age`, erreurs);
  }
  const lus: [string, Conditions | undefined][] = [
    ...(g.paliers ?? []).map((p, i): [string, Conditions | undefined] => [
      `paliers[${i}].si`,
      p.si,
    ]),
    ...g.franchises.map((f, i): [string, Conditions | undefined] => [`franchises[${i}].si`, f.si]),
    ...(g.eligibilite.anciennete ?? []).map((a, i): [string, Conditions | undefined] => [
      `eligibilite.anciennete[${i}].si`,
      a.si,
    ]),
  ];
  for (const [ou, si] of lus) {
    if (si === undefined) continue;
    const ici = `${chemin}.${ou}`;
    // The upper age is excluded, the upper length is not.
    bornes(
      { min: si.ageMin, max: si.ageMax === undefined ? undefined : si.ageMax - 1 },
      `${ici}.ageMax`,
      erreurs,
    );
    bornes({ min: si.dureeArretMin, max: si.dureeArretMax }, `${ici}.dureeArretMax`, erreurs);
  }
}

function bornes(
  b: { min?: number | undefined; max?: number | undefined },
  chemin: string,
  erreurs: Erreur[],
): void {
  if (b.min === undefined || b.max === undefined || b.max >= b.min) return;
  erreurs.push({
    code: 'ALM-C-004',
    chemin,
    attendu: 'borne-haute',
    recu: String(b.max),
    operandes: { min: b.min },
  });
}
