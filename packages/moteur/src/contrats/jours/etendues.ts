import { dernierJour, type Jour, moisDe } from '@almanach/bareme';
import type { Chaine } from '../../chronologie/chaines.ts';
import type { Calcul } from '../../contexte.ts';
import type { ArretCalcule, Complement, Tranche } from '../../decompte/types.ts';
import type { Arret, Periode, TempsPartiel } from '../../situation/types.ts';
import type { GarantieOuverte } from '../types.ts';

/** An amount of the day that may not be known: equal ends when it is. */
export interface Borne {
  min: number;
  max: number;
}

/** Days over which nothing that a contract looks at changes, its own counters apart. */
export interface Etendue extends Periode {
  base: Tranche;
  /** Prescription of the days; `null` in a gap. */
  arret: Arret | null;
  tempsPartiel: TempsPartiel | null;
  employeur: Borne;
  /** The employer's legal right covers the day, whether or not something is left to pay. */
  employeurTenu: boolean;
  /** What the contracts called before this one pay. */
  autres: Borne;
}

/** What all the contracts of a stop are judged against. */
export interface Dossier {
  c: Calcul;
  chaine: Chaine;
  arret: ArretCalcule;
  /** Days from which a fact of the stop changes, whatever the contract. */
  coupures: readonly Jour[];
}

export function dossierDe(c: Calcul, chaine: Chaine, arret: ArretCalcule): Dossier {
  const coupures: Jour[] = [c.situation.le];
  for (const t of arret.tranches) coupures.push(t.du);
  for (const x of arret.complements) for (const t of x.tranches) coupures.push(t.du);
  for (const s of chaine.segments) coupures.push(s.du);
  for (const p of chaine.prescriptions)
    for (const t of p.tempsPartiel) coupures.push(t.du, t.au + 1);
  return { c, chaine, arret, coupures };
}

/** The wage of a day hangs on its month; without a base of its own, a flat contract is capped by such a wage. */
export function varieParMois(g: GarantieOuverte): boolean {
  const { base } = g.garantie;
  return base === null || base.diviseur === 'mois-calendaire' || base.diviseur === 'lecture';
}

/** The stop cut wherever a fact changes: those of the file, those of the contract, the contracts before it. */
export function decouper(
  d: Dossier,
  precedents: readonly Complement[],
  propres: readonly Jour[],
  parMois: boolean,
): Etendue[] {
  const { chaine, arret } = d;
  const debuts = debutsDe(d, precedents, propres, parMois);
  const suivies: (readonly Tranche[])[] = [arret.tranches];
  for (const x of arret.complements) if (x.payeur === 'employeur') suivies.push(x.tranches);
  const nombre = suivies.length - 1;
  for (const x of precedents) suivies.push(x.tranches);
  const pistes = new Pistes(suivies);
  const etendues: Etendue[] = [];
  let segment = 0;
  for (let i = 0; i < debuts.length; i++) {
    const du = debuts[i] as Jour;
    const suivant = debuts[i + 1] ?? chaine.au + 1;
    while ((chaine.segments[segment]?.au ?? chaine.au) < du) segment++;
    const prescription = chaine.segments[segment]?.arret ?? null;
    pistes.avancer(du);
    etendues.push({
      du,
      au: suivant - 1,
      base: pistes.au(0),
      arret: prescription,
      tempsPartiel: prescription === null ? null : tempsPartielAu(prescription, du),
      employeur: pistes.somme(1, 1 + nombre),
      employeurTenu: pistes.tenu(1, 1 + nombre),
      autres: pistes.somme(1 + nombre, 1 + nombre + precedents.length),
    });
  }
  return etendues;
}

/** First days of the stretches, in order and without a double. */
function debutsDe(
  { chaine, coupures }: Dossier,
  precedents: readonly Complement[],
  propres: readonly Jour[],
  parMois: boolean,
): readonly Jour[] {
  const { du, au } = chaine;
  const debuts: Jour[] = [du];
  for (const j of coupures) if (j > du && j <= au) inserer(debuts, j);
  for (const j of propres) if (j > du && j <= au) inserer(debuts, j);
  for (const x of precedents) for (const t of x.tranches) if (t.du > du) inserer(debuts, t.du);
  if (parMois)
    for (let j = dernierJour(moisDe(du)) + 1; j <= au; j = dernierJour(moisDe(j)) + 1)
      inserer(debuts, j);
  return debuts;
}

/** A stop has few stretches, mostly told in order: looked for from the end. */
function inserer(debuts: Jour[], j: Jour): void {
  let i = debuts.length;
  while ((debuts[i - 1] as Jour) > j) i--;
  if (debuts[i - 1] === j) return;
  debuts.push(j);
  for (let k = debuts.length - 1; k > i; k--) debuts[k] = debuts[k - 1] as Jour;
  debuts[i] = j;
}

function tempsPartielAu({ tempsPartiel }: Arret, le: Jour): TempsPartiel | null {
  for (const t of tempsPartiel) if (t.du <= le && t.au >= le) return t;
  return null;
}

const RIEN: Borne = { min: 0, max: 0 };

/** Lists of lines that cover the same days, read together from the first to the last. */
export class Pistes {
  private readonly listes: readonly (readonly Tranche[])[];
  private readonly rangs: number[];

  constructor(listes: readonly (readonly Tranche[])[]) {
    this.listes = listes;
    this.rangs = listes.map(() => 0);
  }

  /** Days are asked for in order. */
  avancer(le: Jour): void {
    for (let i = 0; i < this.listes.length; i++) {
      const liste = this.listes[i] as readonly Tranche[];
      let rang = this.rangs[i] as number;
      while ((liste[rang] as Tranche).au < le) rang++;
      this.rangs[i] = rang;
    }
  }

  au(i: number): Tranche {
    return (this.listes[i] as readonly Tranche[])[this.rangs[i] as number] as Tranche;
  }

  somme(de: number, jusqua: number): Borne {
    if (de === jusqua) return RIEN;
    const s = { min: 0, max: 0 };
    for (let i = de; i < jusqua; i++) {
      const t = this.au(i);
      s.min += t.journalier;
      s.max += t.journalierMax;
    }
    return s;
  }

  tenu(de: number, jusqua: number): boolean {
    for (let i = de; i < jusqua; i++) {
      const { motif, certitude } = this.au(i);
      if (motif === 'indemnise' || motif === 'maintien-couvert' || certitude === 'inconnu')
        return true;
    }
    return false;
  }
}
