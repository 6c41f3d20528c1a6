import { ecrireJour } from '@almanach/bareme';
import type { Erreur } from './erreurs.ts';
import type { SituationJson } from './schema.ts';
import type { Arret, Situation } from './types.ts';

/** Refusals that need several fields: each names the path to correct. */
export function incoherences(situation: Situation, json: SituationJson): Erreur[] {
  return [
    ...periodesInversees(situation),
    ...versementsInverses(json),
    ...identifiantsEnDouble(json),
    ...prolongationsSansArret(situation.arrets, json),
    ...deuxNatures(situation.arrets),
    ...envoisAvantPrescription(situation.arrets),
    ...horsDeLArret(situation.arrets),
  ];
}

function periodesInversees(situation: Situation): Erreur[] {
  const erreurs: Erreur[] = [];
  const verifier = (chemin: string, p: { du: number; au: number }) => {
    if (p.au >= p.du || !Number.isFinite(p.du)) return;
    erreurs.push({
      code: 'ALM-E-011',
      chemin: `${chemin}.au`,
      attendu: 'fin-apres-debut',
      recu: ecrireJour(p.au),
      operandes: { du: ecrireJour(p.du) },
    });
  };
  for (const e of situation.emplois) {
    verifier(`emplois[${e.rang}]`, e);
    if (e.subrogation !== null) verifier(`emplois[${e.rang}].subrogation`, e.subrogation);
    e.absences.forEach((a, i) => verifier(`emplois[${e.rang}].absences[${i}]`, a));
    for (const p of e.paies) verifier(`emplois[${e.rang}].paies[${p.rang}]`, p);
  }
  for (const a of situation.arrets) {
    verifier(`arrets[${a.rang}]`, a);
    a.hospitalisations.forEach((h, i) => verifier(`arrets[${a.rang}].hospitalisations[${i}]`, h));
    for (const t of a.tempsPartiel) verifier(`arrets[${a.rang}].tempsPartiel[${t.rang}]`, t);
  }
  for (const p of situation.chomage) verifier(`chomage[${p.rang}]`, p);
  for (const p of situation.historique) verifier(`historique[${p.rang}]`, p);
  for (const p of situation.maintiens) verifier(`historique[${p.rang}]`, p);
  for (const p of situation.complementsPasses) verifier(`historique[${p.rang}]`, p);
  return erreurs;
}

/** Payments are read by the comparison only: a reversed one is refused with the rest. */
function versementsInverses(json: SituationJson): Erreur[] {
  return (json.versements ?? []).flatMap((v, i): Erreur[] =>
    v.au >= v.du
      ? []
      : [
          {
            code: 'ALM-E-011',
            chemin: `versements[${i}].au`,
            attendu: 'fin-apres-debut',
            recu: v.au,
            operandes: { du: v.du },
          },
        ],
  );
}

function identifiantsEnDouble(json: SituationJson): Erreur[] {
  const erreurs: Erreur[] = [];
  for (const [liste, elements] of [
    ['arrets', json.arrets],
    ['emplois', json.emplois ?? []],
  ] as const) {
    const vus = new Set<string>();
    elements.forEach((e, i) => {
      if (e.id === undefined) return;
      if (vus.has(e.id))
        erreurs.push({
          code: 'ALM-E-014',
          chemin: `${liste}[${i}].id`,
          attendu: 'identifiant-unique',
          recu: e.id,
        });
      vus.add(e.id);
    });
  }
  return erreurs;
}

function prolongationsSansArret(arrets: readonly Arret[], json: SituationJson): Erreur[] {
  const ids = new Set(arrets.map((a) => a.id));
  return arrets.flatMap((a, i): Erreur[] => {
    const suite = json.arrets[a.rang]?.suiteDe ?? null;
    if (suite !== null && (!ids.has(suite) || suite === a.id)) {
      return [
        {
          code: 'ALM-E-012',
          chemin: `arrets[${a.rang}].suiteDe`,
          attendu: 'arret-existant',
          recu: suite,
        },
      ];
    }
    if (a.type !== 'prolongation' || i > 0) return [];
    return [
      {
        code: 'ALM-E-012',
        chemin: `arrets[${a.rang}].type`,
        attendu: 'arret-precedent',
        recu: 'prolongation',
      },
    ];
  });
}

/** Two natures on one day: who pays cannot be guessed (INT-18). */
function deuxNatures(arrets: readonly Arret[]): Erreur[] {
  const erreurs: Erreur[] = [];
  arrets.forEach((a, i) => {
    const autre = arrets.slice(0, i).find((b) => b.au >= a.du && b.nature !== a.nature);
    if (autre === undefined) return;
    erreurs.push({
      code: 'ALM-E-013',
      chemin: `arrets[${a.rang}].nature`,
      attendu: 'une-seule-nature',
      recu: a.nature,
      operandes: { autre: autre.nature, jour: ecrireJour(a.du) },
    });
  });
  return erreurs;
}

function envoisAvantPrescription(arrets: readonly Arret[]): Erreur[] {
  return arrets
    .filter((a) => a.envoyeLe < a.prescritLe)
    .map((a) => ({
      code: 'ALM-E-017' as const,
      chemin: `arrets[${a.rang}].envoyeLe`,
      attendu: 'envoi-apres-prescription',
      recu: ecrireJour(a.envoyeLe),
      operandes: { prescritLe: ecrireJour(a.prescritLe) },
    }));
}

function horsDeLArret(arrets: readonly Arret[]): Erreur[] {
  const erreurs: Erreur[] = [];
  for (const a of arrets) {
    for (const t of a.tempsPartiel) {
      const chemin = `arrets[${a.rang}].tempsPartiel[${t.rang}]`;
      if (t.du < a.du || t.au > a.au) {
        erreurs.push({
          code: 'ALM-E-015',
          chemin,
          attendu: 'dans-l-arret',
          recu: `${ecrireJour(t.du)}/${ecrireJour(t.au)}`,
          operandes: { du: ecrireJour(a.du), au: ecrireJour(a.au) },
        });
      }
      if (t.salairePercu > t.salaireTempsPlein) {
        erreurs.push({
          code: 'ALM-E-019',
          chemin: `${chemin}.salairePercu`,
          attendu: 'perte-de-gain-positive',
        });
      }
    }
  }
  return erreurs;
}
