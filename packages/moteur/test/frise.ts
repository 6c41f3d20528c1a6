import type { DecompteJson, Motif } from '@almanach/moteur';

/** Runs of days that are worth the same for the same reason, in the words of the trade. */
export class Frise {
  readonly suites: readonly { jours: number; motif: Motif; montant?: string }[];

  constructor(suites: Frise['suites']) {
    this.suites = suites;
  }

  puis(nombre: number, motif: Motif, montant?: string): Frise {
    return new Frise([...this.suites, ...jours(nombre, motif, montant).suites]);
  }
}

export function jours(nombre: number, motif: Motif, montant?: string): Frise {
  return new Frise([{ jours: nombre, motif, ...(montant === undefined ? {} : { montant }) }]);
}

/** What happens to the days of every stop, in order; `montants` adds the daily amount of the days paid. */
export function frise(decompte: DecompteJson, options: { montants?: boolean } = {}): Frise {
  const suites: { jours: number; motif: Motif; montant?: string }[] = [];
  for (const { jours: nombre, lignes } of decompte.arrets.flatMap((a) => a.periodes)) {
    const ligne = lignes[0];
    if (ligne === undefined) continue;
    const paye =
      options.montants === true &&
      ligne.montantJournalier !== null &&
      ligne.montantJournalier !== '0.00';
    const suite = {
      motif: ligne.motif,
      ...(paye ? { montant: ligne.montantJournalier as string } : {}),
    };
    const derniere = suites.at(-1);
    if (derniere?.motif === suite.motif && derniere.montant === suite.montant)
      derniere.jours += nombre;
    else suites.push({ jours: nombre, ...suite });
  }
  return new Frise(suites);
}
