import { type Jour, j, type Mois, moisDe } from '@almanach/bareme';
import type { SituationJson } from '@almanach/moteur';
import { centiemes } from './nombres.ts';

/** The facts as the oracle reads them, straight from the JSON: nothing unknown, ordinary values of the contract. */
export interface Faits {
  immatriculation: Jour;
  naissance: Jour;
  enfants: number;
  retraite: Jour;
  emplois: Emploi[];
  chomage: { du: Jour; au: Jour; indemnise: boolean }[];
  arrets: Arret[];
  historique: { prestation: string; du: Jour; au: Jour; affection: string | null }[];
  json: SituationJson;
}

export interface Paie {
  du: Jour;
  au: Jour;
  mois: Mois;
  brut: number;
  heures: number;
  retabli: number | null;
  primes: { cents: number; du: Jour; au: Jour; verseeLe: Jour }[];
}

export interface Emploi {
  type: string;
  agricole: boolean;
  du: Jour;
  au: Jour;
  periodicite: 'mensuelle' | 'quatorzaine' | 'hebdomadaire';
  annee: number;
  anciennete: Jour | null;
  salaireMensuel: number | null;
  absences: { du: Jour; au: Jour; motif: string }[];
  paies: Paie[];
}

export interface Arret {
  rang: number;
  nature: string;
  type: 'initial' | 'prolongation' | 'rechute';
  du: Jour;
  au: Jour;
  prescritLe: Jour;
  envoyeLe: Jour;
  ald: { affection: string; depuis: Jour } | null;
  motif: string | null;
  decesLe: Jour;
  teleconsultation: boolean;
  prescripteur: string;
  impossibiliteEnvoi: boolean;
  impossibiliteConsultation: boolean;
  repriseAvant: boolean;
  hospitalisations: { du: Jour; au: Jour }[];
  tempsPartiel: { du: Jour; au: Jour; perte: number }[];
  accidentLe: Jour | null;
  consolideLe: Jour | null;
  sinistre: string | null;
  suiteDe: string | null;
  id: string;
}

const TOUJOURS = Number.POSITIVE_INFINITY;
const JAMAIS = Number.NEGATIVE_INFINITY;

const jourOu = (texte: string | null | undefined, sinon: Jour): Jour =>
  texte == null ? sinon : j(texte);

export function lireFaits(json: SituationJson): Faits {
  return {
    json,
    immatriculation: jourOu(json.assure?.immatriculation, JAMAIS),
    naissance: jourOu(json.assure?.naissance, JAMAIS),
    enfants: Number(json.assure?.enfantsACharge ?? 0),
    retraite: jourOu(json.assure?.retraiteDepuis, TOUJOURS),
    emplois: (json.emplois ?? []).map(lireEmploi),
    chomage: (json.chomage ?? []).map((c) => ({
      du: j(c.du),
      au: jourOu(c.au, TOUJOURS),
      indemnise: c.indemnise !== false,
    })),
    arrets: lireArrets(json.arrets),
    historique: (json.historique ?? []).map((h) => ({
      prestation: h.prestation,
      du: j(h.du),
      au: j(h.au),
      affection: h.affection ?? null,
    })),
  };
}

type EmploiJson = NonNullable<SituationJson['emplois']>[number];

function lireEmploi(e: EmploiJson): Emploi {
  const paies = (e.paies ?? []).map((p) => ({
    du: j(p.du),
    au: j(p.au),
    mois: moisDe(j(p.au)),
    brut: centiemes(p.brut),
    heures: centiemes(p.heures ?? '0'),
    retabli: p.salaireRetabli === undefined ? null : centiemes(p.salaireRetabli),
    primes: (p.primes ?? []).map((x) => ({
      cents: centiemes(x.montant),
      du: jourOu(x.du, j(p.du)),
      au: jourOu(x.au, j(p.au)),
      verseeLe: jourOu(x.verseeLe, j(p.au)),
    })),
  }));
  paies.sort((a, b) => a.au - b.au);
  return {
    type: e.type ?? 'cdi',
    agricole: e.regime === 'agricole',
    du: jourOu(e.du, JAMAIS),
    au: jourOu(e.au, TOUJOURS),
    periodicite: e.periodicitePaie ?? 'mensuelle',
    annee: e.apprentissage?.annee ?? 1,
    anciennete: e.ancienneteDepuis === undefined ? null : j(e.ancienneteDepuis),
    salaireMensuel: e.salaireMensuel === undefined ? null : centiemes(e.salaireMensuel),
    absences: (e.absences ?? []).map((a) => ({ du: j(a.du), au: j(a.au), motif: a.motif })),
    paies,
  };
}

function lireArrets(liste: SituationJson['arrets']): Arret[] {
  const arrets = liste.map(lireArret).sort((a, b) => a.du - b.du || a.au - b.au);
  let fin = JAMAIS;
  for (const a of arrets) {
    // Left out: a prolongation when no day separates it from the stop before.
    if (liste[a.rang]?.type === undefined) a.type = fin >= a.du - 1 ? 'prolongation' : 'initial';
    fin = Math.max(fin, a.au);
  }
  return arrets;
}

function lireArret(a: SituationJson['arrets'][number], rang: number): Arret {
  const du = j(a.du);
  const prescritLe = jourOu(a.prescritLe, du);
  const ald = typeof a.ald === 'object' && a.ald !== null ? a.ald : null;
  return {
    rang,
    id: a.id ?? `A${rang + 1}`,
    nature: a.nature,
    type: a.type ?? 'initial',
    du,
    au: j(a.au as string),
    prescritLe,
    envoyeLe: jourOu(a.envoyeLe, prescritLe),
    ald:
      ald === null
        ? null
        : { affection: ald.affection ?? 'ald', depuis: jourOu(ald.depuis, JAMAIS) },
    motif: a.motif ?? null,
    decesLe: jourOu(a.decesLe, du),
    teleconsultation: a.teleconsultation === true,
    prescripteur: a.prescripteur ?? 'medecin-traitant',
    impossibiliteEnvoi: a.impossibiliteEnvoi === true,
    impossibiliteConsultation: a.impossibiliteConsultation === true,
    repriseAvant: a.repriseAvant === true,
    hospitalisations: (a.hospitalisations ?? []).map((h) => ({ du: j(h.du), au: j(h.au) })),
    tempsPartiel: (a.tempsPartiel ?? []).map((t) => ({
      du: j(t.du),
      au: j(t.au),
      perte: centiemes(t.salaireTempsPlein ?? '0') - centiemes(t.salairePercu ?? '0'),
    })),
    accidentLe: a.accidentLe === undefined ? null : j(a.accidentLe),
    consolideLe: a.consolideLe == null ? null : j(a.consolideLe),
    sinistre: a.sinistre ?? null,
    suiteDe: a.suiteDe ?? null,
  };
}
