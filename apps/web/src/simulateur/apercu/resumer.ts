import type { DecompteJson, LigneJson, PeriodeJson } from '@almanach/moteur';
import { centiemes } from '../../saisie/nombre.ts';

/** Cents, from the least to the most; `max` is `null` when nothing bounds it. */
export interface Fourchette {
  readonly min: number;
  readonly max: number | null;
}

/** Some days in a row that are worth the same. */
export interface Bande {
  readonly du: string;
  readonly au: string;
  readonly jours: number;
  readonly parJour: Fourchette;
  /** Nothing still to come can change it. */
  readonly certain: boolean;
  readonly carence: boolean;
}

/** What the answers so far are worth: enough for a sentence and a small almanach. */
export interface Resume {
  readonly net: Fourchette;
  readonly parJour: Fourchette;
  readonly jours: number;
  readonly bandes: readonly Bande[];
}

export function resumer(decompte: DecompteJson): Resume {
  const bandes = decompte.arrets.flatMap((a) => a.periodes).map(bande);
  return {
    net: totalNet(decompte),
    parJour: {
      min: Math.max(0, ...bandes.map((b) => b.parJour.min)),
      max: plusGrand(bandes.map((b) => b.parJour.max)),
    },
    jours: bandes.reduce((total, b) => total + b.jours, 0),
    bandes,
  };
}

function totalNet({ totaux }: DecompteJson): Fourchette {
  if (totaux.net !== null) {
    const net = centiemes(totaux.net);
    return { min: net, max: net };
  }
  const { netMin = '0.00', netMax = null } = totaux;
  return { min: centiemes(netMin), max: netMax === null ? null : centiemes(netMax) };
}

/** The law's benefits alone: a wage or a contract is of another kind, and is told in words. */
function bande(periode: PeriodeJson): Bande {
  const { du, au, jours } = periode;
  const lignes = periode.lignes.filter(
    (l) => l.prestation !== 'maintien-employeur' && l.prestation !== 'complement-contrat',
  );
  const parLigne = lignes.map((l) => parJourDe(l, jours));
  const parJour = {
    min: parLigne.reduce((total, f) => total + f.min, 0),
    max: somme(parLigne.map((f) => f.max)),
  };
  return {
    du,
    au,
    jours,
    parJour,
    certain: lignes.every((l) => l.certitude === 'certain'),
    carence: lignes.every((l) => l.motif === 'carence'),
  };
}

/** The bounds of a period are its daily bounds times its days: the division is exact. */
function parJourDe(ligne: LigneJson, jours: number): Fourchette {
  if (ligne.montantJournalier !== null) {
    const montant = centiemes(ligne.montantJournalier);
    return { min: montant, max: montant };
  }
  const { montantMin = '0.00', montantMax = null } = ligne;
  return {
    min: Math.floor(centiemes(montantMin) / jours),
    max: montantMax === null ? null : Math.floor(centiemes(montantMax) / jours),
  };
}

function somme(valeurs: readonly (number | null)[]): number | null {
  return valeurs.reduce<number | null>((t, v) => (t === null || v === null ? null : t + v), 0);
}

function plusGrand(valeurs: readonly (number | null)[]): number | null {
  return valeurs.reduce<number | null>(
    (max, v) => (max === null || v === null ? null : Math.max(max, v)),
    0,
  );
}
