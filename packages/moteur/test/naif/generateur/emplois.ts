import {
  ajouterMois,
  chargerDroit,
  dernierJour,
  type Jour,
  moisDe,
  premierJour,
  valeurAu,
} from '@almanach/bareme';
import fc from 'fast-check';
import { CONNU_LE, type EmploiJson, euros, jourIso, type PaieJson, rare } from './commun.ts';

const droit = chargerDroit(CONNU_LE);

export interface Periode {
  du: Jour;
  au: Jour;
}

const salaire = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 100, max: 150_000 }) },
  { weight: 4, arbitrary: fc.integer({ min: 150_000, max: 300_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 300_000, max: 900_000 }) },
  /** Exactly the wages that open the rights, a cent more or less: -1 for six months, -2 for twelve. */
  { weight: 1, arbitrary: fc.constantFrom(-1, -2) },
);

const recette = fc.record({
  forme: fc.constantFrom(
    'ancien',
    'ancien',
    'recent',
    'successifs',
    'quatorzaine',
    'hebdomadaire',
    'contrats',
    'contrats',
    'apprenti',
    'cesu',
  ),
  discontinu: fc.constantFrom(
    'mission',
    'mission',
    'saisonnier',
    'cdi-interimaire',
    'cdi-intermittent',
  ),
  type: fc.constantFrom('cdi', 'cdd'),
  salaire,
  centimes: fc.integer({ min: -1, max: 1 }),
  variation: fc.integer({ min: 0, max: 40 }),
  heures: fc.constantFrom(
    '151.67',
    '151.67',
    '151.67',
    '104.00',
    '50.00',
    '49.99',
    '50.01',
    '40.00',
    '12.00',
    '0.00',
  ),
  anciennete: fc.oneof(fc.integer({ min: 400, max: 4000 }), fc.integer({ min: 350, max: 380 })),
  recente: fc.integer({ min: 1, max: 125 }),
  vide: fc.integer({ min: 0, max: 25 }),
  contrats: fc.array(fc.tuple(fc.integer({ min: 3, max: 150 }), fc.integer({ min: 0, max: 25 })), {
    minLength: 1,
    maxLength: 6,
  }),
  annee: fc.integer({ min: 1, max: 4 }),
  absence: rare(
    fc.record({
      moisAvant: fc.integer({ min: 1, max: 4 }),
      mois: fc.integer({ min: 1, max: 3 }),
      motif: fc.constantFrom(
        'maladie',
        'accident',
        'maternite',
        'activite-partielle',
        'chomage',
        'fermeture',
        'conge-sans-solde',
        'service-national',
        'non-autorisee',
        'autre',
      ),
    }),
    4,
  ),
  retabli: rare(fc.integer({ min: 0, max: 400_000 }), 8),
});

type Recette = typeof recette extends fc.Arbitrary<infer T> ? T : never;

export const recettesEmplois = fc.record({
  premier: recette,
  second: rare(recette, 8),
});
export type RecettesEmplois = typeof recettesEmplois extends fc.Arbitrary<infer T> ? T : never;

export interface Cadre {
  debut: Jour;
  /** The last contract ended that many days before the stop; `null` while it runs. */
  finAvant: number | null;
  arrets: readonly Periode[];
  /** Wages that would have been earned may be given (R-G-15). */
  avant2021: boolean;
  /** Every stop is: a wage that would have been earned may be anything (R-G-15). */
  retabliQuelconque: boolean;
}

/** `true` when the recipe is one stop only: what follows it would hang on what is not settled. */
export function unSeulArret(r: RecettesEmplois, debut: Jour, finAvant: number | null): boolean {
  if (r.second !== undefined && r.premier.forme === 'ancien') return true;
  return (
    finAvant === null &&
    r.premier.forme === 'recent' &&
    moisDe(debut - r.premier.recente) === moisDe(debut)
  );
}

export function assemblerEmplois(r: RecettesEmplois, c: Cadre): EmploiJson[] {
  const p = r.premier;
  if (r.second === undefined || !['ancien', 'contrats'].includes(p.forme)) return de(p, 'E', c);
  // Two jobs at once: both steady, or both discontinuous.
  const seconde: Recette = { ...r.second, forme: p.forme, absence: undefined };
  const premiere: Recette = { ...p, absence: undefined };
  return [...de(premiere, 'E', c), ...de(seconde, 'F', { ...c, finAvant: c.finAvant })];
}

function de(r: Recette, prefixe: string, c: Cadre): EmploiJson[] {
  return contrats(r, c).map((p, k) => emploi(r, `${prefixe}${k + 1}`, p, c));
}

function contrats(recette: Recette, c: Cadre): Periode[] {
  const r =
    c.avant2021 && INCOMPLETS.includes(recette.forme) ? { ...recette, forme: 'ancien' } : recette;
  const encours = c.finAvant === null;
  const fin = encours ? Number.POSITIVE_INFINITY : c.debut - 1 - (c.finAvant ?? 0);
  const borne = encours ? c.debut : fin;
  if (r.forme === 'recent' && encours) return [{ du: c.debut - r.recente, au: fin }];
  if (r.forme === 'successifs' && encours) {
    const du = c.debut - 35 - (r.recente % 75);
    return [
      { du: du - r.vide - r.anciennete, au: du - 1 - r.vide },
      { du, au: fin },
    ];
  }
  if (r.forme === 'apprenti') return [{ du: premierJour(moisDe(borne - r.anciennete)), au: fin }];
  if (r.forme !== 'contrats') return [{ du: borne - r.anciennete, au: fin }];
  let au = encours ? c.debut + (r.anciennete % 40) : fin;
  return r.contrats.map(([duree, vide]) => {
    // The last contract runs on the first day of the stop, and began before it.
    const contrat = {
      du: Math.min(au - duree + 1, encours && au >= c.debut ? c.debut - 1 : au),
      au,
    };
    au = contrat.du - 1 - vide;
    return contrat;
  });
}

function emploi(r: Recette, id: string, contrat: Periode, c: Cadre): EmploiJson {
  const rythme = r.forme === 'quatorzaine' ? 14 : r.forme === 'hebdomadaire' ? 7 : 0;
  const type =
    r.forme === 'contrats'
      ? r.discontinu
      : r.forme === 'apprenti'
        ? 'apprentissage'
        : r.forme === 'cesu'
          ? 'cesu'
          : r.type;
  const absences = absencesDe(r, contrat, c);
  return {
    id,
    type: type,
    regime: 'general',
    du: jourIso(contrat.du),
    au: Number.isFinite(contrat.au) ? jourIso(contrat.au) : null,
    apprentissage: type === 'apprentissage' ? { annee: r.annee } : undefined,
    periodicitePaie: rythme === 14 ? 'quatorzaine' : rythme === 7 ? 'hebdomadaire' : 'mensuelle',
    subrogation: null,
    absences: absences.map((a) => ({
      du: jourIso(a.du),
      au: jourIso(a.au),
      motif: a.motif as 'maladie',
    })),
    paies:
      rythme === 0 ? mensuelles(r, contrat, absences, c) : parQuinzaines(r, contrat, rythme, c),
  };
}

const INCOMPLETS: readonly string[] = ['recent', 'successifs'];
const REBATIS: readonly string[] = ['ancien', 'recent', 'successifs', 'apprenti', 'cesu'];

interface Absence extends Periode {
  motif: string;
}

function absencesDe(r: Recette, contrat: Periode, c: Cadre): Absence[] {
  // Before 15 April 2021 a month in part worked is worth what the employer says it would have been: not guessed.
  if (!REBATIS.includes(r.forme) || c.avant2021) return [];
  const absences: Absence[] = [];
  if (r.absence !== undefined && r.forme !== 'apprenti') {
    const m = moisDe(Math.min(c.debut, contrat.au)) - r.absence.moisAvant;
    const du = premierJour(m);
    // Whole months of the contract, before the stop: part of a month is never rebuilt.
    const au = dernierJour(Math.min(m + r.absence.mois - 1, moisDe(c.debut) - 1));
    if (du >= contrat.du && au <= contrat.au && du <= au)
      absences.push({ du, au, motif: r.absence.motif });
  }
  // The pay stops with the work: a month wholly stopped and yet paid is not settled.
  for (const a of c.arrets)
    if (a.du <= contrat.au && a.au >= contrat.du) absences.push({ ...a, motif: 'maladie' });
  return absences;
}

/** A pay for each run of worked days of a month; one of zero for a month without any. */
function mensuelles(
  r: Recette,
  contrat: Periode,
  absences: readonly Absence[],
  c: Cadre,
): PaieJson[] {
  const paies: PaieJson[] = [];
  const reference = Math.min(c.debut, contrat.au);
  const dernierArret = c.arrets.at(-1) as Periode;
  const premier = Math.max(contrat.du, premierJour(moisDe(ajouterMois(reference, -14))));
  const dernier = Math.min(contrat.au, dernierJour(moisDe(dernierArret.du)));
  for (let m = moisDe(premier); m <= moisDe(dernier); m++) {
    const mois = {
      du: Math.max(contrat.du, premierJour(m)),
      au: Math.min(contrat.au, dernierJour(m)),
    };
    if (m === moisDe(contrat.du) && m === moisDe(c.debut) && r.forme === 'recent')
      mois.au = c.debut - 1;
    const suites = travaillees(mois, absences);
    const rang = m - moisDe(premier);
    if (suites.length === 0)
      paies.push({ du: jourIso(mois.du), au: jourIso(mois.au), brut: '0.00', heures: '0.00' });
    for (const s of suites) paies.push(paie(r, rang, s, dernierJour(m) - premierJour(m) + 1, c));
  }
  return paies;
}

function travaillees(mois: Periode, absences: readonly Absence[]): Periode[] {
  const ici = absences.filter((a) => a.du <= mois.au && a.au >= mois.du);
  if (ici.length === 0) return [mois];
  const suites: Periode[] = [];
  for (let d = mois.du; d <= mois.au; d++) {
    if (ici.some((a) => a.du <= d && d <= a.au)) continue;
    const suite = suites.at(-1);
    if (suite?.au === d - 1) suite.au = d;
    else suites.push({ du: d, au: d });
  }
  return suites;
}

function parQuinzaines(r: Recette, contrat: Periode, jours: number, c: Cadre): PaieJson[] {
  const paies: PaieJson[] = [];
  const reference = Math.min(c.debut, contrat.au + 1);
  const dernier = Math.min(contrat.au, (c.arrets.at(-1) as Periode).du);
  for (
    let d = reference - Math.ceil(430 / jours) * jours - (r.annee % jours);
    d + jours - 1 <= dernier;
    d += jours
  )
    if (d >= contrat.du) paies.push(paie(r, paies.length, { du: d, au: d + jours - 1 }, 30, c));
  return paies;
}

function paie(r: Recette, rang: number, p: Periode, surCombien: number, c: Cadre): PaieJson {
  const jours = p.au - p.du + 1;
  const mensuel = salaireMensuel(r, rang, c);
  const brut = Math.max(1, Math.floor((mensuel * jours) / surCombien));
  const heures = r.forme === 'apprenti' ? '151.67' : r.heures;
  return {
    du: jourIso(p.du),
    au: jourIso(p.au),
    brut: euros(brut),
    heures:
      jours === surCombien
        ? heures
        : euros(Math.floor((Number(heures) * 100 * jours) / surCombien)),
    salaireRetabli:
      c.avant2021 && c.arrets.some((a) => a.du <= p.au && a.au >= p.du)
        ? euros(c.retabliQuelconque && r.retabli !== undefined ? r.retabli : brut)
        : undefined,
  };
}

function salaireMensuel(r: Recette, rang: number, c: Cadre): number {
  // Below the SMIC, so that neither the cap nor the wage tests hang on the flat base.
  if (r.forme === 'apprenti') return 30_000 + (Math.abs(r.salaire) % 100_000);
  if (r.salaire < 0) return auSeuil(r.salaire === -1 ? 6 : 12, c) + r.centimes;
  return r.salaire + Math.floor((r.salaire * ((rang * r.variation) % 41)) / 100);
}

/** Monthly wage that just opens the rights of a stop with a steady pay. */
function auSeuil(mois: 6 | 12, c: Cadre): number {
  const reference = c.finAvant === null ? c.debut : c.debut - c.finAvant;
  const m = moisDe(reference);
  const annee = Math.floor((m - 13) / 12);
  const le = mois === 6 ? premierJour(m - 6) : premierJour(annee * 12);
  const smic = valeurAu(droit.tables.smicHoraire, le) as number;
  return Math.ceil(((mois === 6 ? 1015 : 2030) * smic) / mois);
}
