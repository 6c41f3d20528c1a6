import type { Motif } from '@almanach/moteur';
import { accorder, date, decimal, euros, expliquerMotif } from '@almanach/textes';
import type { Vecteur } from '@almanach/vecteurs';

/** One expectation of a vector: where it stands in the décompte, and how a person reads it. */
export interface LigneAttendue {
  readonly chemin: string;
  readonly libelle: string;
  readonly valeur: string;
}

/** Leaves of the partial décompte, in order; an object found in a free list is one line. */
export function lignesAttendues(v: Vecteur): readonly LigneAttendue[] {
  if (v.erreurs !== undefined) {
    return v.erreurs.map((e) => ({
      chemin: 'erreurs',
      libelle: 'Refus',
      valeur: `${e.code} (${e.chemin})`,
    }));
  }
  return feuilles(v.attendu ?? {}, '', '');
}

/** Lists compared rank by rank: each element keeps its place. */
const RANGEES = new Set(['arrets', 'echeances']);

function feuilles(valeur: unknown, chemin: string, cle: string): LigneAttendue[] {
  if (Array.isArray(valeur)) {
    if (RANGEES.has(cle)) return valeur.flatMap((v, i) => feuilles(v, `${chemin}[${i}]`, ''));
    return valeur.map((v) => ligne(`${chemin}[]`, cle, enMots(v)));
  }
  if (typeof valeur === 'object' && valeur !== null) {
    return Object.entries(valeur).flatMap(([nom, v]) =>
      feuilles(v, chemin === '' ? nom : `${chemin}.${nom}`, nom),
    );
  }
  return [ligne(chemin, cle, lire(cle, valeur))];
}

const LIBELLES: Readonly<Record<string, string>> = {
  frise: 'Jour par jour',
  dernierSegment: 'Les derniers jours',
  certitudes: 'Certitude des jours',
  indemniteJournaliere: 'Indemnité d’un jour',
  salaireJournalierBase: 'Salaire journalier de base',
  joursIndemnises: 'Jours payés',
  droits: 'Droits',
  conditions: 'Condition',
  payes: 'Jours payés, du..au',
  motifs: 'Motif',
  codesAvertissement: 'Avertissement',
  hypotheses: 'Hypothèse',
  trace: 'Étape du calcul',
  prescriptions: 'Prescription',
  brut: 'Brut',
  net: 'Net',
  csg: 'CSG',
  crds: 'CRDS',
  csgDeductible: 'CSG déductible',
  imposable: 'Imposable',
  le: 'Payé le',
  du: 'Premier jour',
  au: 'Dernier jour',
  payeur: 'Payeur',
  beneficiaire: 'Versé à',
  certitude: 'Certitude',
  assure: 'Versé à l’assuré',
  employeur: 'Versé à l’employeur',
};

function ligne(chemin: string, cle: string, valeur: string): LigneAttendue {
  const rang = /^(arrets|echeances)\[(\d+)\]/.exec(chemin);
  const nom = LIBELLES[cle] ?? cle;
  const quel = rang?.[1] === 'echeances' ? 'versement' : 'arrêt';
  const suffixe =
    rang === null || (quel === 'arrêt' && rang[2] === '0')
      ? ''
      : ` (${quel} ${Number(rang[2]) + 1})`;
  return { chemin, libelle: nom + suffixe, valeur };
}

/** The line of a contract, under its identifier, or of an employer: told like the frise. */
const FRISE = /^\d+ [a-z-]+( \d+\.\d{2}\S*)?( à l’employeur)?(, |$)/;

const MONTANT = /^\d+\.\d{2}$/;

/** A value of the décompte, for people. */
export function lire(cle: string, valeur: unknown): string {
  if (cle === 'frise' || cle === 'dernierSegment') return direFrise(String(valeur));
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  const brut = String(valeur);
  if (cle !== 'certitudes' && FRISE.test(brut)) return direFrise(brut);
  return MONTANT.test(brut) ? euros(brut) : date(brut);
}

function enMots(valeur: unknown): string {
  if (typeof valeur !== 'object' || valeur === null) return String(valeur);
  return JSON.stringify(valeur)
    .replace(/[{}"[\]]/g, '')
    .replace(/:/g, ' ')
    .replace(/,/g, ', ');
}

const SEGMENT = /^(\d+) ([a-z0-9-]+)(?: (\d\S*))?( à l’employeur)?$/;
const MOTS: Readonly<Record<string, string>> = {
  ij: 'indemnise',
  tardif: 'envoi-tardif',
  'non-prescrits': 'jours-non-prescrits',
};

/** "3 carence, 10 ij 32.88" → "3 jours : délai de carence ; 10 jours : 32,88 € par jour". */
export function direFrise(frise: string): string {
  return frise.split(', ').map(direSegment).join(' ; ');
}

function direSegment(segment: string): string {
  const [, jours = '', mot = '', montant, payee = ''] = SEGMENT.exec(segment) ?? [];
  if (jours === '') return segment;
  const motif = MOTS[mot] ?? mot;
  const raison = motifCourt(motif);
  const somme = montant === undefined ? '' : direMontant(montant);
  const quoi = [mot === 'ij' ? '' : raison, somme].filter(Boolean).join(', ');
  return `${accorder(jours, 'jour')} : ${quoi}${payee}`;
}

function direMontant(montant: string): string {
  const [bas = '', haut] = montant.split('..');
  if (haut === undefined) return `${euros(bas)} par jour`;
  return haut === ''
    ? `au moins ${euros(bas)} par jour`
    : `de ${decimal(bas)} à ${euros(haut)} par jour`;
}

/** "jour non payé (délai de carence)" → "délai de carence"; a word without a text stays. */
function motifCourt(motif: string): string {
  const { court } = (expliquerMotif(motif as Motif) as { court: string } | undefined) ?? {
    court: motif,
  };
  return /\((.+)\)$/.exec(court)?.[1] ?? court;
}
