import type { DecompteJson } from '@almanach/moteur';
import { dateLongue, euros, nombreDeJours } from '@almanach/textes';
import { totauxParPayeur } from '../contrats/totaux.ts';
import { montantDe, somme } from '../montants.ts';
import { etatDe, joursDArret } from '../phrase/montants.ts';

/** One column of the comparison. */
export interface Resume {
  readonly jours: string;
  readonly joursPayes: string;
  readonly net: string;
  /** Gross; empty without a contract. */
  readonly contrats: string;
  readonly dernierVersement: string;
}

export function resumeDe(decompte: DecompteJson): Resume {
  const { joursIndemnises } = decompte.totaux;
  const dates = decompte.echeances.map((e) => e.le).sort();
  const derniere = dates.at(-1);
  return {
    jours: nombreDeJours(joursDArret(decompte)),
    joursPayes: joursIndemnises === null ? 'inconnu' : nombreDeJours(joursIndemnises),
    net: netDe(decompte),
    contrats: contratsDe(decompte),
    dernierVersement: derniere === undefined ? sansVersement(decompte) : dateLongue(derniere),
  };
}

function contratsDe(decompte: DecompteJson): string {
  const contrats = totauxParPayeur(decompte).filter((t) => t.payeur.cle === 'p');
  if (contrats.length === 0) return '';
  if (contrats.some((t) => t.inconnu !== null)) return 'inconnu';
  return euros(montantDe(somme(contrats.map((t) => t.certain + t.prevu))));
}

function sansVersement({ totaux }: DecompteJson): string {
  return totaux.net === null ? 'inconnu' : 'aucun';
}

function netDe(decompte: DecompteJson): string {
  const etat = etatDe(decompte);
  switch (etat.genre) {
    case 'connu':
      return euros(montantDe(etat.recu.vous + etat.recu.employeur));
    case 'rien':
      return 'rien';
    case 'non-couvert':
      return 'non couvert';
    case 'inconnu':
      return fourchette(etat.min, etat.max);
  }
}

function fourchette(min: number, max: number | null): string {
  if (max !== null) return `${euros(montantDe(min))} à ${euros(montantDe(max))}`;
  return min === 0 ? 'inconnu' : `au moins ${euros(montantDe(min))}`;
}
