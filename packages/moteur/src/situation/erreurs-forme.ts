import type { z } from 'zod';
import type { CodeErreur, Erreur } from './erreurs.ts';

const MAX_ERREURS = 20;
const MAX_RECU = 60;

/** Code of each kind of value that the bricks of the schema expect. */
const CODE_PAR_ATTENDU: Readonly<Record<string, CodeErreur>> = {
  date: 'ALM-E-005',
  'date-ou-inconnu': 'ALM-E-005',
  montant: 'ALM-E-006',
  'montant-ou-inconnu': 'ALM-E-006',
  'heures-ou-inconnu': 'ALM-E-006',
  taux: 'ALM-E-006',
  choix: 'ALM-E-007',
  entier: 'ALM-E-008',
  'entier-ou-inconnu': 'ALM-E-008',
  'liste-trop-longue': 'ALM-E-009',
  'liste-vide': 'ALM-E-010',
  'liste-non-vide': 'ALM-E-010',
  part: 'ALM-E-006',
  heures: 'ALM-E-006',
  causes: 'ALM-E-007',
  texte: 'ALM-E-016',
  identifiant: 'ALM-E-016',
};

/** The schema's refusals, translated into coded and located errors (at most twenty). */
export function erreursDeForme(erreur: z.ZodError, donnees: unknown): Erreur[] {
  return erreur.issues.flatMap((issue) => traduire(issue, donnees)).slice(0, MAX_ERREURS);
}

function traduire(issue: z.core.$ZodIssue, donnees: unknown): Erreur[] {
  const chemin = ecrireChemin(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((cle) => ({
      code: 'ALM-E-002',
      chemin: chemin === '' ? cle : `${chemin}.${cle}`,
      attendu: 'cle-connue',
      recu: raccourcir(cle),
    }));
  }
  const valeur = valeurA(donnees, issue.path);
  const dedans = issue.code === 'invalid_union' ? brancheObjet(issue, donnees) : [];
  if (dedans.length > 0) return dedans;
  const attendu = issue.message;
  if (valeur === undefined)
    return [{ code: 'ALM-E-003', chemin, attendu, ...choixPossibles(issue) }];
  const code = CODE_PAR_ATTENDU[attendu] ?? 'ALM-E-004';
  return [{ code, chemin, attendu, recu: montrer(valeur), ...choixPossibles(issue) }];
}

/** An object was given where an object or a word may stand: what is wrong is inside the object. */
function brancheObjet(issue: z.core.$ZodIssueInvalidUnion, donnees: unknown): Erreur[] {
  const interne = issue.errors.find((branche) =>
    branche.some((i) => i.path.length > 0 || i.code === 'unrecognized_keys'),
  );
  return (interne ?? []).flatMap((i) =>
    traduire({ ...i, path: [...issue.path, ...i.path] }, donnees),
  );
}

function choixPossibles(issue: z.core.$ZodIssue): Pick<Erreur, 'operandes'> {
  if (issue.code !== 'invalid_value') return {};
  return { operandes: { choix: issue.values.map(String).join(', ') } };
}

export function ecrireChemin(parties: readonly PropertyKey[]): string {
  let chemin = '';
  for (const p of parties) {
    chemin += typeof p === 'number' ? `[${p}]` : chemin === '' ? String(p) : `.${String(p)}`;
  }
  return chemin;
}

function valeurA(donnees: unknown, parties: readonly PropertyKey[]): unknown {
  let ici = donnees;
  for (const p of parties) {
    if (typeof ici !== 'object' || ici === null) return undefined;
    ici = (ici as Record<PropertyKey, unknown>)[p];
  }
  return ici;
}

function montrer(valeur: unknown): string {
  if (typeof valeur === 'object' && valeur !== null)
    return Array.isArray(valeur) ? 'liste' : 'objet';
  return raccourcir(typeof valeur === 'string' ? valeur : String(valeur));
}

function raccourcir(texte: string): string {
  return texte.length > MAX_RECU ? `${texte.slice(0, MAX_RECU)}…` : texte;
}
