import {
  type Droit,
  type Fraction,
  INCONNU,
  type Jour,
  type Table,
  valeurAu,
} from '@almanach/bareme';
import { arrondirProduit } from '../nombres/fraction.ts';
import { type PalierAttendu, parcourir } from './paliers.ts';
import { ecrireSigne } from './signe.ts';
import { TOLERANCES } from './tolerances.ts';
import type { Controle, LigneVersee } from './types.ts';
import { brutDe, compte, type Verse } from './verses.ts';

/** What each line says of itself: its days, its gross, its contributions, its net, who receives it. */
export function controler(
  lignes: readonly LigneVersee[],
  verses: readonly Verse[],
  paliers: readonly PalierAttendu[],
  droit: Droit,
  destinataireConnu: boolean,
): Controle[] {
  const controles = lignes
    .filter(compte)
    .flatMap((l) => [
      ...arithmetique(l),
      ...prelevements(l, droit),
      ...(destinataireConnu ? destinataire(l, paliers) : []),
    ]);
  return [...controles, ...chevauchements(verses)].sort((a, b) => a.ligne - b.ligne);
}

function arithmetique(l: LigneVersee): Controle[] {
  const controles: Controle[] = [];
  const jours = l.au - l.du + 1;
  if (l.jours !== null && l.jours !== jours && !(l.jours === 0 && l.nature === 'carence'))
    controles.push({
      ligne: l.numero,
      code: 'jours',
      imprime: String(l.jours),
      attendu: String(jours),
    });
  if (l.prix !== null && l.brut !== null && l.brut !== jours * l.prix)
    controles.push(ecart(l, 'brut', l.brut, jours * l.prix));
  return controles;
}

/** Rates of the day of payment, or of the last day paid. */
export function tauxDe(droit: Droit, l: LigneVersee): { csg: Fraction; crds: Fraction } | null {
  const le: Jour = l.payeLe ?? l.au;
  const { csgTaux, crdsTaux } = droit.tables;
  const csg = connu(csgTaux, le);
  const crds = connu(crdsTaux, le);
  return csg === null || crds === null ? null : { csg, crds };
}

function connu(table: Table<Fraction>, le: Jour): Fraction | null {
  const valeur = valeurAu(table, le);
  return valeur === INCONNU ? null : valeur;
}

function prelevements(l: LigneVersee, droit: Droit): Controle[] {
  const taux = tauxDe(droit, l);
  const brut = brutDe(l);
  if (taux === null || brut === null) return [];
  const csg = produitSigne(brut, taux.csg);
  const crds = produitSigne(brut, taux.crds);
  const controles: Controle[] = [];
  if (l.csg !== null && loin(l.csg, csg, TOLERANCES.csg))
    controles.push(ecart(l, 'csg', l.csg, csg));
  if (l.crds !== null && loin(l.crds, crds, TOLERANCES.crds))
    controles.push(ecart(l, 'crds', l.crds, crds));
  if (l.net === null) return controles;
  const net = brut - (l.csg ?? csg) - (l.crds ?? crds);
  if (loin(l.net, net, TOLERANCES.net)) controles.push(ecart(l, 'net', l.net, net));
  return controles;
}

/** A recovered line has negative amounts, rounded like the others. */
export function produitSigne(cents: number, taux: Fraction): number {
  return cents < 0 ? -arrondirProduit(-cents, taux) : arrondirProduit(cents, taux);
}

function loin(imprime: number, attendu: number, tolerance: number): boolean {
  return Math.abs(imprime - attendu) > tolerance;
}

/** The line names another payee than the law does, on a day the law pays. */
function destinataire(l: LigneVersee, paliers: readonly PalierAttendu[]): Controle[] {
  if (l.destinataire === null) return [];
  for (const { palier } of parcourir(paliers, l)) {
    if (palier?.cents == null || palier.cents === 0) continue;
    const attendu = palier.tranche.beneficiaire;
    if (attendu !== l.destinataire)
      return [{ ligne: l.numero, code: 'destinataire', imprime: l.destinataire, attendu }];
  }
  return [];
}

/** A day on which two lines pay a benefit; a line taken back by another one is no overlap. */
function chevauchements(verses: readonly Verse[]): Controle[] {
  const vus = new Set<number>();
  const controles: Controle[] = [];
  for (const { doubles } of verses) {
    const [premiere, seconde] = doubles;
    if (premiere === undefined || seconde === undefined || vus.has(seconde.numero)) continue;
    vus.add(seconde.numero);
    controles.push({
      ligne: seconde.numero,
      code: 'chevauchement',
      imprime: String(premiere.numero),
      attendu: '',
    });
  }
  return controles;
}

function ecart(l: LigneVersee, code: Controle['code'], imprime: number, attendu: number): Controle {
  return { ligne: l.numero, code, imprime: ecrireSigne(imprime), attendu: ecrireSigne(attendu) };
}
