import { dernierJour, type Jour, moisCivil } from '@almanach/bareme';
import { avertir, type Calcul, exiger, manquer, optionnel, presumer } from '../contexte.ts';
import { arrondir, quotient } from '../nombres/arrondi.ts';
import { arrondirProduit } from '../nombres/fraction.ts';
import { PRESOMPTIONS } from '../situation/presomptions.ts';
import type { Revenu } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';

/** Income of one civil year, as it counts in the mean. */
export interface RevenuRetenu {
  annee: number;
  cents: number;
  micro: boolean;
  /** Every contribution of the year is paid, or its schedule is kept. */
  aJour: boolean;
}

/** Income of a year: every self-employed activity of that year, each with its own contributions. */
export function retenirRevenu(
  c: Calcul,
  annee: number,
  constat: Jour,
  plafond: number,
): RevenuRetenu {
  const siens = c.situation.revenus.filter(
    (r) => r.annee === annee && r.activite !== 'exploitant-agricole',
  );
  if (siens.length === 0) return absent(c, annee, plafond);
  const retenu = { annee, cents: 0, micro: false, aJour: true };
  for (const r of siens) {
    const paye = ajusterAuxCotisations(c, r, montantDe(c, r, plafond), constat);
    retenu.cents += paye.cents;
    retenu.micro ||= r.micro !== null;
    retenu.aJour &&= paye.aJour;
  }
  return retenu;
}

/** Four ceilings: the mean reaches the ceiling whatever the other years are. */
const auPlafond = (c: Calcul, plafond: number) => (c.situation.sens === 'haut' ? 4 * plafond : 0);

function absent(c: Calcul, annee: number, plafond: number): RevenuRetenu {
  manquer(c, 'revenus', 'revenu-annuel');
  avertir(c, 'ALM-A-033', { annee: String(annee) });
  return { annee, cents: auPlafond(c, plafond), micro: c.situation.sens === 'bas', aJour: true };
}

/** Yearly income before contributions are looked at (R-A-05): turnover less its flat deduction, or income. */
function montantDe(c: Calcul, r: Revenu, plafond: number): number {
  if (r.micro !== null) return revenuMicro(c, r, r.micro);
  if (r.montant >= 0) return plancher(c, r, r.montant);
  manquer(c, `revenus[${r.rang}].montant`, 'revenu-annuel');
  return plancher(c, r, auPlafond(c, plafond));
}

function revenuMicro(c: Calcul, r: Revenu, ca: NonNullable<Revenu['micro']>): number {
  const { tables } = c.droit;
  const le = finDAnnee(r.annee);
  const net = (cents: number, a: { n: number; d: number }) =>
    arrondirProduit(cents, { n: a.d - a.n, d: a.d });
  const cents =
    net(ca.vente, exiger(tables.microAbattementVente, le)) +
    net(ca.services, exiger(tables.microAbattementServices, le)) +
    net(ca.bnc, exiger(tables.microAbattementBnc, le));
  if (c.trace.active) c.trace.noter(REGLES.revenuMicro, le, { annee: r.annee, ...ca }, cents);
  return cents;
}

/** Reading `assiettes`: the contribution of each year was paid on at least the least base of that year. */
function plancher(c: Calcul, r: Revenu, cents: number): number {
  if (c.droit.options.minimumIndependant !== 'assiettes') return cents;
  const le = finDAnnee(r.annee);
  const part = exiger(c.droit.tables.tnsAssietteMinimale, le);
  const minimum = arrondirProduit(exiger(c.droit.tables.passAnnuel, le), part);
  return Math.max(cents, minimum);
}

function ajusterAuxCotisations(
  c: Calcul,
  r: Revenu,
  revenu: number,
  constat: Jour,
): { cents: number; aJour: boolean } {
  const { acquittees, dues } = cotisations(c, r);
  const aJour = r.echeancierRespecte || acquittees >= dues;
  // Before 2020 the right was all or nothing: see `conditionCotisations`.
  if (optionnel(c.droit.tables.tnsCotisationsProportion, constat) === null)
    return { cents: revenu, aJour };
  const cents = aJour ? revenu : proportion(revenu, acquittees, dues);
  if (c.trace.active && dues > 0) {
    const entrees = { annee: r.annee, revenu, acquittees, dues };
    c.trace.noter(REGLES.cotisationsAcquittees, constat, entrees, cents, !aJour);
  }
  return { cents, aJour };
}

/** Contributions left out are presumed paid; one of the two alone leaves the other unknown. */
function cotisations(c: Calcul, r: Revenu): { acquittees: number; dues: number } {
  const { acquittees, dues } = r;
  if (r.echeancierRespecte) return { acquittees: Math.max(0, acquittees), dues: Math.max(0, dues) };
  if (acquittees < 0 && dues < 0) {
    presumer(c, `revenus[${r.rang}].cotisationsAcquittees`, PRESOMPTIONS.cotisations.valeur);
    return { acquittees: 0, dues: 0 };
  }
  if (acquittees >= 0 && dues >= 0) return { acquittees, dues };
  const manque = dues < 0 ? 'cotisationsDues' : 'cotisationsAcquittees';
  manquer(c, `revenus[${r.rang}].${manque}`, 'cotisations');
  if (c.situation.sens === 'haut') return { acquittees: 0, dues: 0 };
  return { acquittees: 0, dues: Math.max(1, dues) };
}

/** Half-up `revenu × acquittees / dues` in cents, digit by digit: no product leaves the safe integers. */
export function proportion(revenu: number, acquittees: number, dues: number): number {
  let entier = 0;
  let reste = 0;
  for (const chiffre of String(revenu)) {
    const suite = reste * 10 + Number(chiffre) * acquittees;
    entier = entier * 10 + quotient(suite, dues);
    reste = suite % dues;
  }
  return entier + arrondir(reste, dues);
}

const finDAnnee = (annee: number): Jour => dernierJour(moisCivil(annee, 12));
