import type { Jour } from '@almanach/bareme';
import type { Chaine } from '../chronologie/chaines.ts';
import { type Calcul, ParametreInconnu } from '../contexte.ts';
import { lignesNulles } from '../decompte/complement.ts';
import type { ArretCalcule, Complement, Tranche } from '../decompte/types.ts';
import { prolonger } from '../indemnite/etat.ts';
import { arrondirProduit, reduite } from '../nombres/fraction.ts';
import type { Periode } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';
import { Trace } from '../trace/trace.ts';
import { dossierDe } from './jours/etendues.ts';
import { lignes } from './jours/lignes.ts';
import { arretsGarantis } from './jours/memoire.ts';
import type { GarantieOuverte } from './types.ts';

/** Which of the two duties of one employer holds for the stop; `inconnu` when a missing fact decides. */
type Retenu = 'loi' | 'convention' | 'inconnu';

/** What was decided for an agreement, and the step that says so. */
export interface Decision {
  retenu: Retenu;
  trace: readonly number[];
}

/** What is kept of the law and of the agreements of an employer once they are compared. */
export interface PlusFavorable {
  /** Lines of the employers, the law's, in their order: at zero for a job whose agreement gives more. */
  employeurs: readonly Complement[];
  /** Those that another contract looks at: the law's line says nothing where the agreement took its place. */
  tenus: readonly Complement[];
  /** What was decided for an agreement; absent when there was nothing to compare it with. */
  issues: ReadonlyMap<GarantieOuverte, Decision>;
}

const SANS_COMPARAISON: PlusFavorable['issues'] = new Map();

/**
 * R-C-11: the maintenance of the law and that of the agreement are never added. What each gives over the whole stop
 * is compared, and the greater is kept; at equality, the law. A longer stop may change the choice for its first days.
 */
export function plusFavorable(
  c: Calcul,
  chaine: Chaine,
  arret: ArretCalcule,
  ouvertes: readonly GarantieOuverte[],
): PlusFavorable {
  const conventions = ouvertes.filter((g) => g.souscription.contrat.maintienDeLEmployeur);
  if (conventions.length === 0 || arret.complements.length === 0)
    return { employeurs: arret.complements, tenus: arret.complements, issues: SANS_COMPARAISON };
  const employeurs = arret.complements.slice();
  const remplaces = new Set<Complement>();
  const issues = new Map<GarantieOuverte, Decision>();
  arret.complements.forEach((legal, i) => {
    const siennes = conventions.filter((g) => g.sujet.emploi?.rang === legal.emploi);
    const loi = total(legal.tranches);
    if (siennes.length === 0 || loi.max === 0) return;
    const essai = { ...arret, complements: employeurs.filter((x) => x !== legal) };
    const tranches = siennes.flatMap((g) => essayer(c, chaine, essai, g));
    const convention = total(tranches);
    const net = siennes.find(garantitUnNet);
    const comparee = net === undefined ? loi : enNet(loi, net, chaine.du);
    const retenu = comparer(comparee, convention);
    const base = net === undefined ? 'brut' : 'net';
    const trace = noter(c, chaine, { base, loi: comparee.min, convention: convention.min }, retenu);
    for (const g of siennes) issues.set(g, { retenu, trace });
    const garde = { ...legal, tranches: legales(c, chaine, legal.tranches, retenu, trace) };
    employeurs[i] = garde;
    if (retenu !== 'convention') return;
    remplaces.add(garde);
    retenirMaintenus(c, chaine, legal.emploi as number, tranches);
  });
  const tenus = employeurs.filter((x) => !remplaces.has(x));
  return { employeurs, tenus, issues };
}

/** Lines of an agreement, according to what was decided for it. */
export function lignesRetenues(
  c: Calcul,
  chaine: Chaine,
  siennes: readonly Tranche[],
  { retenu, trace }: Decision,
): readonly Tranche[] {
  if (retenu === 'loi')
    return lignesNulles(c, chaine, 'complement-contrat', 'contrat-loi-plus-favorable', trace);
  return retenu === 'inconnu' ? siennes.map(peutEtre) : siennes;
}

function legales(
  c: Calcul,
  chaine: Chaine,
  siennes: readonly Tranche[],
  retenu: Retenu,
  trace: readonly number[],
): readonly Tranche[] {
  if (retenu === 'convention')
    return lignesNulles(c, chaine, 'maintien-employeur', 'maintien-convention', trace);
  if (retenu === 'inconnu') return siennes.map(peutEtre);
  return siennes.map((t) => ({ ...t, trace: [...trace, ...t.trace] }));
}

/** Due only if it is the more favourable: from nothing to what it would be. */
function peutEtre(t: Tranche): Tranche {
  if (t.journalierMax === 0) return t;
  return { ...t, journalier: 0, certitude: 'inconnu', motif: 'fait-inconnu' };
}

/** What the agreement would give alone: nothing is remembered of it, only the wages it reads are traced. */
function essayer(
  c: Calcul,
  chaine: Chaine,
  arret: ArretCalcule,
  g: GarantieOuverte,
): readonly Tranche[] {
  const suivis = arretsGarantis(c, g);
  const connus = suivis.length;
  try {
    const muet = { ...c, trace: new Trace(false) };
    return lignes(dossierDe(muet, chaine, arret), g, []);
  } catch (erreur) {
    if (!(erreur instanceof ParametreInconnu)) throw erreur;
    // Its line will say which figure is missing, without a bound: so is what it gives.
    return SANS_BORNE;
  } finally {
    suivis.length = connus;
  }
}

const SANS_BORNE: readonly Tranche[] = [
  {
    du: 0,
    au: 0,
    prestation: 'complement-contrat',
    beneficiaire: 'assure',
    certitude: 'inconnu',
    journalier: 0,
    journalierMax: Number.POSITIVE_INFINITY,
    motif: 'droit-inconnu',
    fiscalite: 'imposable',
    trace: [],
  },
];

interface Total {
  min: number;
  max: number;
}

function total(tranches: readonly Tranche[]): Total {
  const s = { min: 0, max: 0 };
  for (const t of tranches) {
    const jours = t.au - t.du + 1;
    s.min += jours * t.journalier;
    s.max += jours * t.journalierMax;
  }
  return s;
}

function comparer(loi: Total, convention: Total): Retenu {
  if (convention.min > loi.max) return 'convention';
  return convention.max <= loi.min ? 'loi' : 'inconnu';
}

/** INT-50: what a net is guaranteed of is compared in net. */
function garantitUnNet({ garantie }: GarantieOuverte): boolean {
  return garantie.forme === 'maintien-net' || garantie.base?.assiette === 'net';
}

function enNet({ min, max }: Total, { salaires }: GarantieOuverte, le: Jour): Total {
  const brut = salaires.brut(le).exact;
  const net = salaires.net(le).exact;
  if (brut.n === 0 || !Number.isFinite(brut.n) || !Number.isFinite(net.n)) return { min: 0, max };
  const rapport = reduite({ n: net.n * brut.d, d: net.d * brut.n });
  const ramene = (cents: number) =>
    Number.isFinite(cents) ? arrondirProduit(cents, rapport) : cents;
  return { min: ramene(min), max: ramene(max) };
}

function noter(
  c: Calcul,
  { du, au }: Chaine,
  compares: { base: string; loi: number; convention: number },
  retenu: Retenu,
): readonly number[] {
  if (!c.trace.active) return [];
  const entrees = { du, au, ...compares };
  const appliquee = retenu !== 'inconnu';
  return [c.trace.noter(REGLES.maintienPlusFavorable, du, entrees, retenu, appliquee)];
}

/** R-C-05 counts the days the employer paid: those of the agreement take the place of those of the law. */
function retenirMaintenus(
  c: Calcul,
  { du }: Chaine,
  emploi: number,
  tranches: readonly Tranche[],
): void {
  const payes: Periode[] = [];
  for (const p of c.etat.maintenus.get(emploi) ?? [])
    if (p.du < du) payes.push({ du: p.du, au: Math.min(p.au, du - 1) });
  for (const t of tranches) if (t.journalier > 0) prolonger(payes, { du: t.du, au: t.au });
  c.etat.maintenus.set(emploi, payes);
}
