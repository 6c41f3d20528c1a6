import { chargerDroit } from '@almanach/bareme';
import {
  calculer,
  type DecompteJson,
  ecrireDecompte,
  type LigneJson,
  lireSituation,
  type PeriodeJson,
  type SituationJson,
} from '@almanach/moteur';
import { CONNU_LE } from './generateur.ts';

export const droit = chargerDroit(CONNU_LE);

/** Décompte of a situation, `null` when it is refused. */
export function decompter(
  situation: SituationJson,
  options: { trace?: boolean } = { trace: false },
): DecompteJson | null {
  const lu = lireSituation(situation, { le: CONNU_LE });
  return lu.ok ? ecrireDecompte(calculer(lu.valeur, droit, options)) : null;
}

export function cents(montant: string): number {
  const [euros = '0', decimales = '00'] = montant.split('.');
  return Number(euros) * 100 + Number(decimales.padEnd(2, '0'));
}

export function periodes(d: DecompteJson): (PeriodeJson & { ligne: LigneJson })[] {
  return d.arrets.flatMap((a) =>
    a.periodes.map((p) => ({ ...p, ligne: p.lignes[0] as LigneJson })),
  );
}

/** What a person receives and why, without the ranks and paths that only tell how the facts were written. */
export function substance(d: DecompteJson) {
  return {
    arrets: d.arrets.map((a) => ({
      ...a,
      prescriptions: null,
      periodes: a.periodes.map((p) => ({
        ...p,
        lignes: p.lignes.map((l) => ({ ...l, trace: null })),
      })),
      droits: a.droits.map((x) => ({ ...x, manque: null })),
    })),
    totaux: d.totaux,
    echeances: d.echeances,
  };
}

/** Bounds of each day, in cents a day, in order. */
export function jourParJour(d: DecompteJson): { min: number; max: number }[] {
  return periodes(d).flatMap(({ ligne, jours }) => {
    const borne =
      ligne.montantJournalier === null
        ? {
            min: cents(ligne.montantMin ?? '0') / jours,
            max:
              ligne.montantMax == null ? Number.POSITIVE_INFINITY : cents(ligne.montantMax) / jours,
          }
        : { min: cents(ligne.montantJournalier), max: cents(ligne.montantJournalier) };
    return new Array<typeof borne>(jours).fill(borne);
  });
}
