import { EVENEMENTS, type Evenement, STATUTS, type Statut, type Vecteur } from './types.ts';

/** How many vectors cover each rule, for each status and event. Nothing means "not covered: a person". */
export interface Matrice {
  regles: readonly LigneMatrice[];
  /** Vectors whose décompte is computed, by status then event. */
  situations: Readonly<Record<Statut, Readonly<Record<Evenement, number>>>>;
}

export interface LigneMatrice {
  regle: string;
  vecteurs: readonly string[];
  cases: readonly CaseMatrice[];
}

export interface CaseMatrice {
  statut: Statut;
  evenement: Evenement;
  nombre: number;
}

/** What the matrix reads of a vector. */
export type VecteurCompte = Pick<Vecteur, 'id' | 'regles' | 'statut' | 'evenement' | 'erreurs'>;

export const NON_COUVERT = 'non couvert → un humain';

export function matrice(vecteurs: readonly VecteurCompte[]): Matrice {
  return { regles: lignes(vecteurs), situations: situations(vecteurs.filter(calcule)) };
}

/** A refusal, or a nature out of scope, shows no computation. */
function calcule(v: VecteurCompte): boolean {
  return v.erreurs === undefined && !v.regles.includes('ALM-P');
}

function lignes(vecteurs: readonly VecteurCompte[]): LigneMatrice[] {
  const regles = [...new Set(vecteurs.flatMap((v) => v.regles))].sort(ordreDesRegles);
  return regles.map((regle) => {
    const siens = vecteurs.filter((v) => v.regles.includes(regle));
    return {
      regle,
      vecteurs: siens.map((v) => v.id),
      cases: casesDe(siens),
    };
  });
}

function casesDe(vecteurs: readonly VecteurCompte[]): CaseMatrice[] {
  const toutes = STATUTS.flatMap((statut) =>
    EVENEMENTS.map((evenement) => ({
      statut,
      evenement,
      nombre: compter(vecteurs, statut, evenement),
    })),
  );
  return toutes.filter((c) => c.nombre > 0);
}

function compter(vecteurs: readonly VecteurCompte[], statut: Statut, evenement: Evenement): number {
  return vecteurs.filter((v) => v.statut === statut && v.evenement === evenement).length;
}

/** By number; rules without one come last. */
export function ordreDesRegles(a: string, b: string): number {
  const numero = (r: string) => Number(/\d+/.exec(r)?.[0] ?? 999);
  return numero(a) - numero(b) || (a < b ? -1 : 1);
}

function situations(vecteurs: readonly VecteurCompte[]): Matrice['situations'] {
  return Object.fromEntries(
    STATUTS.map((s) => [
      s,
      Object.fromEntries(EVENEMENTS.map((e) => [e, compter(vecteurs, s, e)])),
    ]),
  ) as Matrice['situations'];
}

/** The matrix as a page of the documentation. */
export function matriceEnMarkdown(vecteurs: readonly Vecteur[]): string {
  const m = matrice(vecteurs);
  const publies = vecteurs.filter((v) => v.publie).length;
  return [
    '# Matrice de couverture',
    '',
    'Page produite par `npm run matrice` à partir des vecteurs de test : ne pas la modifier à la main.',
    '',
    `${vecteurs.length} vecteurs, dont ${publies} repris d’une source publique.`,
    '',
    '## Statut × évènement',
    '',
    `Nombre de vecteurs calculés. Une case vide se lit « ${NON_COUVERT} ».`,
    '',
    ...tableau(
      ['Statut', ...EVENEMENTS],
      STATUTS.map((s) => [s, ...EVENEMENTS.map((e) => caseDite(m.situations[s][e]))]),
    ),
    '',
    '## Règle × statut × évènement',
    '',
    ...tableau(
      ['Règle', 'Vecteurs', 'Statut × évènement (nombre)', 'Exemples'],
      m.regles.map((l) => [
        l.regle,
        String(l.vecteurs.length),
        l.cases.map((c) => `${c.statut} × ${c.evenement} (${c.nombre})`).join(', '),
        l.vecteurs.slice(0, 3).join(', '),
      ]),
    ),
    '',
  ].join('\n');
}

function caseDite(nombre: number): string {
  return nombre === 0 ? NON_COUVERT : String(nombre);
}

function tableau(entetes: readonly string[], rangees: readonly (readonly string[])[]): string[] {
  const ligne = (cellules: readonly string[]) => `| ${cellules.join(' | ')} |`;
  return [ligne(entetes), ligne(entetes.map(() => '---')), ...rangees.map(ligne)];
}
