import type { ArretJson, DecompteJson, LigneJson, PeriodeJson } from '@almanach/moteur';
import { estMaintien } from '../maintien.ts';
import { centimesOuNul, somme } from '../montants.ts';
import { comparerPayeurs, type Payeur, payeur } from '../payeurs.ts';

/** One period of the table: the lines of every payer, several for two employers. */
export interface LigneTableau {
  readonly arret: ArretJson;
  readonly periode: PeriodeJson;
  readonly parPayeur: readonly (readonly LigneJson[])[];
  /** Gross cents of the benefits and of the contracts, `null` as soon as a part is unknown. */
  readonly total: number | null;
}

interface Tableau {
  readonly payeurs: readonly Payeur[];
  readonly groupes: readonly {
    readonly arret: ArretJson;
    readonly lignes: readonly LigneTableau[];
  }[];
}

/** The almanach as a table: the same figures, by period and by payer. */
export function tableauDe(decompte: DecompteJson): Tableau {
  const payeurs = payeursDe(decompte);
  const groupes = decompte.arrets.map((arret) => ({
    arret,
    lignes: arret.periodes.map((periode) => ligneDe(arret, periode, payeurs)),
  }));
  return { payeurs, groupes };
}

function payeursDe(decompte: DecompteJson): readonly Payeur[] {
  const ids = new Set(
    decompte.arrets.flatMap((a) => a.periodes.flatMap((p) => p.lignes.map((l) => l.payeur))),
  );
  return [...ids].map(payeur).sort(comparerPayeurs);
}

function ligneDe(arret: ArretJson, periode: PeriodeJson, payeurs: readonly Payeur[]): LigneTableau {
  const montants = periode.lignes
    .filter((ligne) => !estMaintien(ligne))
    .map((ligne) => centimesOuNul(ligne.montant));
  const connus = montants.filter((m) => m !== null);
  return {
    arret,
    periode,
    parPayeur: payeurs.map((p) => periode.lignes.filter((l) => l.payeur === p.id)),
    total: connus.length === montants.length ? somme(connus) : null,
  };
}
