import { ecrireJour } from '@almanach/bareme';
import { centiemesSignes, ecrireSigne } from '../nombres/decimal.ts';
import { balayer, type Intervalle } from './balayer.ts';
import type { Causes } from './causes.ts';
import { type Cle, type Cote, cles, cote, douteux, ecrireCote, nomDe } from './cotes.ts';
import type { DifferenceJson, SensDifference, TotalDifferenceJson } from './json.ts';
import { jourPublie, type Ligne } from './lignes.ts';
import { Totaux } from './totaux.ts';

export interface Confrontation {
  periodes: DifferenceJson[];
  totaux: TotalDifferenceJson[];
  joursInconnus: number;
}

/** Two sides, day by day: `pareils` says when a day deserves no mention. */
export function confronter(
  avant: readonly Ligne[],
  apres: readonly Ligne[],
  pareils: (a: Cote | null, b: Cote | null) => boolean,
  causes: Causes,
): Confrontation {
  const totaux = new Totaux();
  const periodes = new Periodes();
  let joursInconnus = 0;
  for (const i of balayer(avant, apres)) {
    const jours = i.au - i.du + 1;
    let doute = false;
    for (const cle of cles(i)) {
      const [a, b] = [cote(i.avant.filter(de(cle))), cote(i.apres.filter(de(cle)))];
      const inconnu = douteux(i, cle.payeur);
      doute ||= inconnu;
      if (inconnu) totaux.compterInconnu(cle, jours);
      else totaux.compter(cle, jours, a?.min ?? 0, b?.min ?? 0, (b ?? a)?.prevu ?? false);
      if (!pareils(a, b)) periodes.ajouter(difference(i, cle, a, b, inconnu, causes));
    }
    if (doute) joursInconnus += jours;
  }
  return { periodes: periodes.liste, totaux: totaux.ecrire(), joursInconnus };
}

function de(cle: Cle): (l: Ligne) => boolean {
  return (l) => l.payeur === cle.payeur && l.beneficiaire === cle.beneficiaire;
}

function difference(
  { du, au }: Intervalle,
  cle: Cle,
  a: Cote | null,
  b: Cote | null,
  inconnu: boolean,
  causes: Causes,
): DifferenceJson {
  const jours = au - du + 1;
  const ecart = inconnu ? null : (b?.min ?? 0) - (a?.min ?? 0);
  const prevu = (b ?? a)?.prevu ?? false;
  return {
    du: ecrireJour(du),
    au: ecrireJour(au),
    jours,
    ...cle,
    avant: ecrireCote(a),
    apres: ecrireCote(b),
    differenceJournaliere: ecart === null ? null : ecrireSigne(ecart),
    difference: ecart === null ? null : ecrireSigne(ecart * jours),
    sens: sensDe(ecart),
    certitude: inconnu ? 'inconnu' : prevu ? 'prevu' : 'certain',
    // A side without a line has no reasoning to set against the other.
    causes: a === null || b === null ? [] : causes.entre(a.lignes, b.lignes),
  };
}

function sensDe(ecart: number | null): SensDifference {
  if (ecart === null) return 'inconnu';
  if (ecart === 0) return 'sans-effet';
  return ecart > 0 ? 'rappel' : 'trop-percu';
}

/** Days in a row that say the same thing make one period. */
class Periodes {
  readonly liste: DifferenceJson[] = [];
  private readonly dernieres = new Map<string, { texte: string; d: DifferenceJson }>();

  ajouter(d: DifferenceJson): void {
    const nom = nomDe(d);
    const texte = JSON.stringify({ ...d, du: '', au: '', jours: 0, difference: '' });
    const derniere = this.dernieres.get(nom);
    if (derniere !== undefined && derniere.texte === texte && suit(derniere.d, d)) {
      prolonger(derniere.d, d);
      return;
    }
    this.liste.push(d);
    this.dernieres.set(nom, { texte, d });
  }
}

function suit(a: DifferenceJson, b: DifferenceJson): boolean {
  return jourPublie(a.au) + 1 === jourPublie(b.du);
}

function prolonger(d: DifferenceJson, suite: DifferenceJson): void {
  d.au = suite.au;
  d.jours += suite.jours;
  if (d.differenceJournaliere !== null)
    d.difference = ecrireSigne(centiemesSignes(d.differenceJournaliere) * d.jours);
}
