import type { ContratJson, DecompteJson, Erreur, LigneJson } from '@almanach/moteur';
import { euros, expliquerMotif } from '@almanach/textes';
import { calculer } from '../../moteur/calcul.ts';
import { centimes, montantDe, somme } from '../../resultat/montants.ts';
import type { CasType } from './cas.ts';

/** What a payer gives on one day, for people. */
export interface Cellule {
  readonly payeur: string;
  readonly texte: string;
  /** Cents; `null` when unknown. */
  readonly cents: number | null;
}

export interface LigneDuCas {
  readonly du: string;
  readonly au: string;
  readonly jours: number;
  readonly cellules: readonly Cellule[];
}

export interface ResultatCas {
  readonly payeurs: readonly string[];
  readonly lignes: readonly LigneDuCas[];
  /** Gross of each payer over the stop, for people. */
  readonly totaux: Readonly<Record<string, string>>;
  /** Gross of the contract over the stop, in cents: known days only. */
  readonly total: number;
  readonly certain: boolean;
  /** Rules that the contract fired. */
  readonly regles: readonly string[];
}

export type Essai =
  | { readonly ok: true; readonly resultat: ResultatCas }
  | { readonly ok: false; readonly erreurs: readonly Erreur[] };

export type Choix = Readonly<Record<string, unknown>>;

/** The engine on a typical case with a whole contract, here in the page. */
export function essayer(cas: CasType, contrat: ContratJson, le: string, choix: Choix = {}): Essai {
  const souscription = { contrat, adhesion: cas.adhesion, choix };
  const lu = calculer({ ...cas.situation, contrats: [souscription] }, { le, connuLe: le });
  return lu.ok ? { ok: true, resultat: resumer(lu.decompte) } : lu;
}

export function resumer(d: DecompteJson): ResultatCas {
  const periodes = d.arrets.flatMap((a) => a.periodes);
  const lignes = periodes.flatMap((p) => p.lignes);
  const payeurs = [...new Set(lignes.map((l) => l.payeur))];
  const duContrat = lignes.filter((l) => l.payeur.startsWith('contrat:'));
  return {
    payeurs,
    total: somme(duContrat.map((l) => centimes(l.montant ?? l.montantMin ?? '0'))),
    certain: duContrat.every(estConnue),
    lignes: joindre(
      periodes.map((p) => ({
        du: p.du,
        au: p.au,
        jours: p.jours,
        cellules: payeurs.map((payeur) => cellule(payeur, p.lignes)),
      })),
    ),
    totaux: Object.fromEntries(payeurs.map((p) => [p, total(d, p)])),
    regles: [
      ...new Set(duContrat.flatMap((l) => l.trace.map((rang) => d.trace[rang]?.regle ?? ''))),
    ].filter(Boolean),
  };
}

function cellule(payeur: string, lignes: readonly LigneJson[]): Cellule {
  const siennes = lignes.filter((l) => l.payeur === payeur);
  const [premiere] = siennes;
  if (premiere === undefined) return { payeur, texte: '–', cents: 0 };
  const inconnue = siennes.find((l) => !estConnue(l));
  if (inconnue !== undefined) return { payeur, texte: direInconnu(inconnue), cents: null };
  const cents = somme(siennes.map((l) => centimes(l.montantJournalier ?? '0')));
  const texte = cents === 0 ? motifCourt(premiere) : euros(montantDe(cents));
  return { payeur, texte, cents };
}

/** Two readings that both give nothing leave nothing unknown. */
function estConnue(l: LigneJson): boolean {
  return l.montantJournalier !== null || (l.montantMin === '0.00' && l.montantMax === '0.00');
}

function direInconnu({ montantMin, montantMax, motif }: LigneJson): string {
  const bas = euros(montantMin ?? '0.00');
  const haut = montantMax == null ? 'sans limite connue' : `à ${euros(montantMax)}`;
  return `inconnu, de ${bas} ${haut} en tout (${expliquerMotif(motif).court})`;
}

/** "jour non payé (délai de carence)" → "délai de carence". */
function motifCourt({ motif }: LigneJson): string {
  const { court } = expliquerMotif(motif);
  const raison = /\((.+)\)$/.exec(court)?.[1] ?? court;
  return `0 (${raison.replace(/^contrat\s*:\s*/, '')})`;
}

function total({ totaux }: DecompteJson, payeur: string): string {
  const t = totaux.parPayeur[payeur];
  if (t === undefined) return '–';
  return t.brut === null ? 'inconnu en partie' : euros(t.brut);
}

/** Days in a row that are paid alike are one line. */
function joindre(lignes: readonly LigneDuCas[]): readonly LigneDuCas[] {
  const jointes: LigneDuCas[] = [];
  for (const l of lignes) {
    const avant = jointes.at(-1);
    if (avant !== undefined && pareilles(avant, l))
      jointes[jointes.length - 1] = { ...avant, au: l.au, jours: avant.jours + l.jours };
    else jointes.push(l);
  }
  return jointes;
}

function pareilles(a: LigneDuCas, b: LigneDuCas): boolean {
  return a.cellules.every((c, i) => c.texte === b.cellules[i]?.texte && c.cents !== null);
}
