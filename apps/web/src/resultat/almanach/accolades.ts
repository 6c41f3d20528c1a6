import { dernierJour, type Jour, j, type Mois, premierJour } from '@almanach/bareme';
import type { ArretJson, DecompteJson, SituationJson } from '@almanach/moteur';

/** One prescription, as the doctor wrote it. */
export interface Prescription {
  readonly id: string;
  readonly genre: 'initial' | 'prolongation' | 'rechute';
  readonly du: Jour;
  readonly au: Jour;
}

/** The part of a prescription that one month shows. */
export interface Accolade {
  readonly prescription: Prescription;
  readonly du: Jour;
  readonly au: Jour;
  /** Its first month says its name in full. */
  readonly debut: boolean;
}

/** The prescriptions of the situation, cut at the end of their chain while a stop still runs. */
export function prescriptionsDe(
  situation: SituationJson,
  decompte: DecompteJson,
): readonly Prescription[] {
  return situation.arrets
    .flatMap((arret, rang) => {
      const id = arret.id ?? `A${rang + 1}`;
      const chaine = decompte.arrets.find((c) => c.prescriptions.includes(id));
      if (chaine === undefined) return [];
      const au = arret.au === null ? j(chaine.au) : j(arret.au);
      return [{ id, genre: arret.type ?? genreDeduit(id, chaine), du: j(arret.du), au }];
    })
    .sort((a, b) => a.du - b.du);
}

function genreDeduit(id: string, chaine: ArretJson): Prescription['genre'] {
  return chaine.prescriptions[0] === id ? 'initial' : 'prolongation';
}

export function accoladesDuMois(
  prescriptions: readonly Prescription[],
  mois: Mois,
): readonly Accolade[] {
  const premier = premierJour(mois);
  const dernier = dernierJour(mois);
  return prescriptions
    .filter((p) => p.du <= dernier && p.au >= premier)
    .map((p) => ({
      prescription: p,
      du: Math.max(p.du, premier),
      au: Math.min(p.au, dernier),
      debut: p.du >= premier,
    }));
}
