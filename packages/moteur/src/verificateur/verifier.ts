import type { Droit } from '@almanach/bareme';
import { calculer } from '../calculer.ts';
import type { Decompte } from '../decompte/types.ts';
import type { SituationLue } from '../situation/lire.ts';
import { causesDesJours } from './chercher.ts';
import { comparer } from './comparer.ts';
import { causesDePrelevement } from './contributions.ts';
import { controler } from './controles.ts';
import type { Dossier } from './dossier.ts';
import { causesDesLignes } from './lignes.ts';
import { type PalierAttendu, paliersDe } from './paliers.ts';
import { porteeDe, type Zone } from './portee.ts';
import type {
  CauseNommee,
  Comparaison,
  Controle,
  LigneVersee,
  OptionsVerification,
  Remarque,
  TotauxVerifies,
  Verdict,
  Verification,
} from './types.ts';
import { brutDe, compte, prixDe, versesDe } from './verses.ts';

const CAUSES_NOMMEES = 2;

/**
 * Compares the lines of a décompte with what the law gives, day by day, and names the usual errors that
 * reproduce them to the cent. Pure, and prudent: a day that cannot be known, or that the paper does not
 * cover, is never held against anyone.
 */
export function verifier(
  lue: SituationLue,
  droit: Droit,
  lignes: readonly LigneVersee[],
  options: OptionsVerification = {},
): Verification {
  const attendu = calculer(lue, droit, { trace: false });
  const paliers = paliersDe(attendu);
  const verses = versesDe(lignes);
  const { zones, remarques } = porteeDe(paliers, lignes, lue.bas.le, options);
  const periodes = comparer(paliers, verses, zones);
  const controles = controler(lignes, verses, paliers, droit, !presume(attendu));
  const dossier = dossierDe(lue, droit, attendu, paliers, lignes, periodes, zones);
  const { causes, explique } = expliquer(dossier, lignes, controles, droit);
  const totaux = totauxDe(periodes, lignes);
  return {
    verdict: verdictDe(totaux, controles, explique),
    periodes,
    totaux,
    controles,
    causes: explique ? causes.slice(0, CAUSES_NOMMEES) : [],
    autresCauses: explique ? Math.max(0, causes.length - CAUSES_NOMMEES) : 0,
    payeur: attendu.arrets[zones[0]?.arret ?? 0]?.payeur ?? null,
    remarques: [...remarques, ...remarquesDesLignes(lignes)],
    connuLe: droit.connuLe,
    empreinte: droit.empreinte,
  };
}

/** Who receives the benefit was not said: a line that names the employer contradicts nothing. */
function presume({ hypotheses }: Decompte): boolean {
  return hypotheses.some((h) => h.chemin.endsWith('.subrogation'));
}

function enEcart(c: Comparaison): boolean {
  return c.statut !== 'conforme' && c.statut !== 'inconnu';
}

/** The search looks at the stops that hold a difference: the others are right as they are. */
function dossierDe(
  lue: SituationLue,
  droit: Droit,
  attendu: Decompte,
  paliers: readonly PalierAttendu[],
  lignes: readonly LigneVersee[],
  periodes: readonly Comparaison[],
  zones: readonly Zone[],
): Dossier {
  const ecarts = periodes.filter(enEcart);
  const fautives = zones.filter((z) => ecarts.some((e) => e.du >= z.du && e.au <= z.au));
  const jours = periodes.filter(
    (p) =>
      p.statut === 'hors-arret' ||
      (p.statut !== 'inconnu' && fautives.some((z) => p.du >= z.du && p.au <= z.au)),
  );
  return { lue, droit, attendu, paliers, lignes, jours, ecarts };
}

interface Explication {
  causes: readonly CauseNommee[];
  /** Every difference has its cause. */
  explique: boolean;
}

/** Differences of days, of contributions and of lines: each kind needs its cause, or nothing is named. */
function expliquer(
  d: Dossier,
  lignes: readonly LigneVersee[],
  controles: readonly Controle[],
  droit: Droit,
): Explication {
  const aPrelevements = controles.some((c) => ['csg', 'crds', 'net'].includes(c.code));
  const jours = d.ecarts.length > 0 ? causesDesJours(d) : [];
  const prelevements = aPrelevements ? causesDePrelevement(lignes, controles, droit) : [];
  const desLignes = causesDesLignes(lignes, controles);
  const explique =
    (d.ecarts.length === 0 || jours.length > 0) && (!aPrelevements || prelevements.length > 0);
  const genres = [jours, prelevements, desLignes].filter((g) => g.length > 0);
  // Several kinds at once: the likeliest of each first.
  const premieres = genres.map((g) => g[0] as CauseNommee);
  return { causes: [...premieres, ...genres.flatMap((g) => g.slice(1))], explique };
}

function verdictDe(
  totaux: TotauxVerifies,
  controles: readonly Controle[],
  explique: boolean,
): Verdict | null {
  if (totaux.joursEnEcart > 0 || controles.length > 0)
    return explique ? 'ecart-explique' : 'ecart-inexplique';
  return totaux.joursCompares > 0 ? 'conforme' : null;
}

function totauxDe(
  periodes: readonly Comparaison[],
  lignes: readonly LigneVersee[],
): TotauxVerifies {
  const t = { paye: 0, attendu: 0, joursCompares: 0, joursEnEcart: 0, joursInconnus: 0 };
  for (const p of periodes) {
    const jours = p.au - p.du + 1;
    if (p.attendu === null || p.statut === 'inconnu') {
      t.joursInconnus += jours;
      continue;
    }
    t.joursCompares += jours;
    t.paye += jours * p.paye;
    t.attendu += jours * p.attendu;
    if (enEcart(p)) t.joursEnEcart += jours;
  }
  const utiles = lignes.filter(compte);
  const brutImprime = utiles.reduce((s, l) => s + (brutDe(l) ?? 0), 0);
  const nets = utiles.map((l) => l.net);
  const netImprime = nets.some((n) => n === null)
    ? null
    : nets.reduce<number>((s, n) => s + (n ?? 0), 0);
  return { ...t, brutImprime, netImprime };
}

/** Numbers of lines that a remark gives, at most; the others are counted. */
const LIGNES_DITES = 20;

function remarquesDesLignes(lignes: readonly LigneVersee[]): Remarque[] {
  const ecartees = lignes.filter((l) => !compte(l));
  const sansPrix = lignes.filter((l) => compte(l) && prixDe(l) === null);
  return [...direLignes('lignes-ecartees', ecartees), ...direLignes('prix-absent', sansPrix)];
}

function direLignes(code: Remarque['code'], concernees: readonly LigneVersee[]): Remarque[] {
  if (concernees.length === 0) return [];
  const numeros = concernees.slice(0, LIGNES_DITES).map((l) => l.numero);
  const autres = concernees.length - numeros.length;
  const operandes = { lignes: numeros.join(', '), ...(autres > 0 ? { autres: `${autres}` } : {}) };
  return [{ code, operandes }];
}
