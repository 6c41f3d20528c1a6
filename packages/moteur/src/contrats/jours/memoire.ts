import { ajouterMois, anneeDe, type Jour, jour } from '@almanach/bareme';
import type { Calcul } from '../../contexte.ts';
import { compterDans, horsDe, reunir } from '../../indemnite/etat.ts';
import type { Arret, Periode } from '../../situation/types.ts';
import type { Cause } from '../schema/communs.ts';
import type { GarantieOuverte } from '../types.ts';

/** A stop that a guarantee covered, with what it leaves to the next ones. */
export interface ArretGaranti extends Periode {
  cause: Cause;
  prescriptions: readonly Arret[];
  /** Days that count in the tiers and in the limits (INT-32): past the franchise and covered, even at zero. */
  comptes: Periode[];
  /** Unpaid days of the franchise. */
  franchise: Periode[];
  /** Days counted before this stop: those of the window, or of the stop it continues. */
  avant: number;
  /** Days of the stops it continues without a break in the counters. */
  joursAvant: number;
}

/** Stops that the guarantee covered before this one, oldest first. */
export function arretsGarantis(c: Calcul, g: GarantieOuverte): ArretGaranti[] {
  const cle = `${g.souscription.contrat.id}/${g.garantie.id}`;
  const connus = c.etat.garanties.get(cle);
  if (connus !== undefined) return connus;
  const nouveaux: ArretGaranti[] = [];
  c.etat.garanties.set(cle, nouveaux);
  return nouveaux;
}

type Fenetre = '12-mois-glissants' | 'annee-civile' | 'sans-limite';

/** First day of the window that ends the day before the stop. */
export function debutDeFenetre(fenetre: Fenetre, debut: Jour): Jour {
  if (fenetre === 'sans-limite') return Number.NEGATIVE_INFINITY;
  return fenetre === 'annee-civile' ? jour(anneeDe(debut), 1, 1) : ajouterMois(debut, -12);
}

/** Days already counted in the window: those of the stops computed, and those the history tells of this contract. */
export function dejaComptes(c: Calcul, g: GarantieOuverte, fenetre: Fenetre, debut: Jour): number {
  const du = debutDeFenetre(fenetre, debut);
  let jours = compterDans(joursDHistorique(c, g), du, debut - 1);
  for (const a of arretsGarantis(c, g)) jours += compterDans(a.comptes, du, debut - 1);
  return jours;
}

/** Days the contract is said to have paid, those of the present stops set aside: they are computed again. */
export function joursDHistorique(c: Calcul, g: GarantieOuverte): readonly Periode[] {
  const { complementsPasses, arrets } = c.situation;
  if (complementsPasses.length === 0) return complementsPasses;
  const siens = complementsPasses.filter((h) => h.contrat === g.souscription.contrat.id);
  if (siens.length === 0) return siens;
  const blocs = reunir(arrets);
  return reunir(siens.flatMap((h) => horsDe(h, blocs)));
}

/** Days of the stops that the guarantee covered, in the window. */
export function joursDArret(c: Calcul, g: GarantieOuverte, fenetre: Fenetre, debut: Jour): number {
  const du = debutDeFenetre(fenetre, debut);
  return (
    compterDans(joursDHistorique(c, g), du, debut - 1) +
    compterDans(arretsGarantis(c, g), du, debut - 1)
  );
}

/** Days of a list of periods. */
export function longueur(periodes: readonly { du: Jour; au: Jour }[]): number {
  return periodes.reduce((s, p) => s + p.au - p.du + 1, 0);
}
