import { type Fraction, type Jour, j, scellerAvec } from '@almanach/bareme';
import { canonique } from '../../comparaison/canonique.ts';
import { centiemes } from '../../nombres/decimal.ts';
import { reduite } from '../../nombres/fraction.ts';
import { CAUSES_DE_MALADIE } from '../../situation/schema.ts';
import type { Contrat, Garantie, Sortie, Taux } from '../types.ts';

type GarantieLue = Sortie['garanties'][number];

/** Published form → integers and exact fractions; the document was checked before. */
export function construireContrat(document: Sortie): Contrat {
  return {
    id: document.id,
    version: document.version,
    famille: document.famille,
    maintienDeLEmployeur: document.famille === 'convention' && document.payeur.type === 'employeur',
    effetDu: j(document.effetDu),
    effetAu: finOuJamais(document.effetAu),
    rang: document.rang,
    payeA: document.payeA.map((p) => ({
      du: j(p.du),
      selon: p.selon,
      categories: p.categories ?? null,
      a: p.a,
    })),
    garanties: document.garanties.map(lireGarantie),
    principeIndemnitaire: document.principeIndemnitaire,
    arrondi: document.arrondi,
    portabilite: document.portabilite ?? null,
    distingueMaladies: document.garanties.some(distingue),
    ambiguites: document.ambiguites.map(({ id, chemins }) => ({ id, chemins })),
    pointsLus: new Map(),
    pointsDesGaranties: [],
    sceau: scellerAvec('', [canonique(document)]),
    document,
  };
}

const SORTES: ReadonlySet<string> = new Set(CAUSES_DE_MALADIE);

function distingue(g: GarantieLue): boolean {
  const levees = g.franchises.flatMap((f) => f.levees ?? []);
  const conditions = [...(g.paliers ?? []), ...g.franchises, ...(g.eligibilite.anciennete ?? [])];
  const causes = [
    g.causes,
    ...[...g.delaisAttente, ...g.franchises, ...levees].map((x) => x.causes),
    ...conditions.map((x) => x.si?.causes),
  ];
  return causes.some((c) => c !== undefined && c !== '*' && c.some((cause) => SORTES.has(cause)));
}

function finOuJamais(fin: string | null): Jour {
  return fin === null ? Number.POSITIVE_INFINITY : j(fin);
}

/** `"0.90"` or `"2/3"`, in lowest terms. */
export function lirePart(texte: string): Fraction {
  const [n, d] = texte.split('/');
  if (d !== undefined) return reduite({ n: Number(n), d: Number(d) });
  const [entiers, decimales = ''] = texte.split('.');
  const echelle = 10 ** decimales.length;
  return reduite({ n: Number(entiers) * echelle + Number(decimales), d: echelle });
}

function lireTaux(taux: string | { T1: string; T2: string }): Taux {
  return typeof taux === 'string'
    ? lirePart(taux)
    : { T1: lirePart(taux.T1), T2: lirePart(taux.T2) };
}

function lireGarantie(g: GarantieLue, rang: number): Garantie {
  const { heures, ...eligibilite } = g.eligibilite;
  return {
    ...g,
    rang,
    eligibilite: {
      ...eligibilite,
      heures: heures === undefined ? null : { ...heures, plusDe: centiemes(heures.plusDe) },
    },
    base: g.base === null ? null : lireBase(g.base),
    paliers: g.paliers === null ? null : g.paliers.map(lirePalier),
    plafonds: g.plafonds.map((p) => ({ ...p, taux: lirePart(p.taux) })),
    hospitalisation:
      g.hospitalisation === undefined ? null : lireHospitalisation(g.hospitalisation),
    substitution:
      g.substitution === undefined
        ? null
        : { ...g.substitution, taux: lirePart(g.substitution.taux) },
  };
}

function lireBase(base: NonNullable<GarantieLue['base']>): NonNullable<Garantie['base']> {
  const { tauxForfaitaireNet } = base;
  return {
    assiette: base.assiette,
    periode: base.periode,
    diviseur: base.diviseur,
    ifm: base.ifm ?? true,
    iccp: base.iccp ?? true,
    tauxForfaitaireNet: tauxForfaitaireNet === undefined ? null : lirePart(tauxForfaitaireNet),
    plafondPass: base.plafondPass ?? null,
    primes: base.primes ?? 'toutes',
    tranche1: base.tranche1 ?? 'pass-365',
  };
}

function lirePalier(p: NonNullable<GarantieLue['paliers']>[number]) {
  return {
    si: p.si ?? null,
    compte: p.compte,
    segments: p.segments.map((s) => ({
      du: s.du,
      au: s.au ?? Number.POSITIVE_INFINITY,
      taux: s.taux == null ? null : lireTaux(s.taux),
      montant: s.montant == null ? null : centiemes(s.montant),
    })),
  };
}

function lireHospitalisation(h: NonNullable<GarantieLue['hospitalisation']>) {
  return {
    ...h,
    montant: h.montant === undefined ? null : centiemes(h.montant),
    coefficient: h.coefficient === undefined ? null : lirePart(h.coefficient),
  };
}
