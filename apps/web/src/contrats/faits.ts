import type { ContratJson } from '@almanach/moteur';
import type { FaitDemande } from '../simulateur/reponses.ts';

type Garantie = ContratJson['garanties'][number];
type Conditions = NonNullable<NonNullable<Garantie['paliers']>[number]['si']>;

/** Facts that the clauses of a contract read, and that the law does not. */
export function faitsDemandes(contrat: ContratJson): FaitDemande[] {
  const lus: Readonly<Record<FaitDemande, (g: Garantie) => boolean>> = {
    semaine: (g) => g.base?.periode === 'semaine-contractuelle',
    anciennete: (g) =>
      (g.eligibilite.anciennete ?? []).some((a) => a.min.valeur > 0) ||
      conditionsDe(g).some((c) => c.ancienneteMin !== undefined || c.ancienneteMax !== undefined),
    net: (g) => litLeNet(contrat, g),
    categorie: () => categoriesDe(contrat).length > 0,
    inscription: (g) => (g.survenance ?? []).some((s) => s.condition !== null),
    naissance: (g) =>
      g.eligibilite.age !== undefined ||
      typeof g.ageFin === 'number' ||
      conditionsDe(g).some((c) => c.ageMin !== undefined || c.ageMax !== undefined),
    enfants: (g) => conditionsDe(g).some((c) => c.enfants !== undefined),
    cause: (g) => causesNommees(g).some((c) => CAUSES_FINES.includes(c)),
    hospitalisations: (g) =>
      g.hospitalisation !== undefined ||
      g.franchises.some((f) => (f.levees ?? []).some((l) => l.si === 'hospitalisation')),
  };
  return (Object.keys(lus) as FaitDemande[]).filter((fait) => contrat.garanties.some(lus[fait]));
}

/** Categories that the contract tells apart, in its own words. */
export function categoriesDe(contrat: ContratJson): string[] {
  const listes = contrat.garanties.flatMap((g) => [
    ...(g.eligibilite.categories ?? []),
    ...conditionsDe(g).flatMap((c) => c.categories ?? []),
  ]);
  return [...new Set([...listes, ...contrat.payeA.flatMap((p) => p.categories ?? [])])].sort();
}

const CAUSES_FINES = [
  'psychiatrique',
  'neurologique',
  'disco-vertebral',
  'grossesse-pathologique',
  'cure',
];

function causesNommees(g: Garantie): string[] {
  return [
    g.causes,
    ...g.delaisAttente.map((d) => d.causes),
    ...g.franchises.map((f) => f.causes),
    ...conditionsDe(g).map((c) => c.causes ?? '*'),
  ].flatMap((c) => (c === '*' ? [] : c));
}

function conditionsDe(g: Garantie): Conditions[] {
  const si = [
    ...(g.paliers ?? []).map((p) => p.si),
    ...g.franchises.map((f) => f.si),
    ...(g.eligibilite.anciennete ?? []).map((a) => a.si),
  ];
  return si.filter((c) => c !== undefined);
}

/** A net drawn from the gross at the contract's own rate needs no payslip. */
function litLeNet(contrat: ContratJson, g: Garantie): boolean {
  if (g.base?.tauxForfaitaireNet !== undefined) return false;
  return (
    g.base?.assiette === 'net' ||
    g.plafonds.some((p) => p.base === 'net') ||
    contrat.principeIndemnitaire === 'net'
  );
}
