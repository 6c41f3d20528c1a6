import type { Droit } from '@almanach/bareme';
import {
  type Catalogue,
  calculer,
  type DecompteJson,
  ecrireDecompte,
  type Lecture,
  type LigneJson,
  lireSituation,
  type SituationJson,
} from '@almanach/moteur';
import { ecart, plusJours } from '../delais/jours.ts';
import { toutPrevu } from './decompte-prevu.ts';

export interface LignePrevue
  extends Pick<
    LigneJson,
    'payeur' | 'prestation' | 'beneficiaire' | 'motif' | 'montantMin' | 'montantMax'
  > {
  /** Never certain: only a decision is. */
  certitude: 'prevu' | 'inconnu';
  /** Gross of that day, decimal; `null` when unknown: the bounds then follow. */
  montant: string | null;
}

export interface JourPrevu {
  jour: string;
  arret: string;
  lignes: readonly LignePrevue[];
}

export interface Prevision {
  jours: readonly JourPrevu[];
  /** Next payment to expect from a day on, the payers' usual rhythm being kept; `null` when none is. */
  prochainVersement: (DecompteJson['echeances'][number] & { certitude: 'prevu' }) | null;
  /** What was presumed, and what is missing: a forecast says on what it rests. */
  hypotheses: DecompteJson['hypotheses'];
  manques: readonly { chemin: string; effet: string }[];
  droit: DecompteJson['droit'];
  /** The same, with its trace: where each figure comes from. */
  decompte: DecompteJson;
  prescriptions: SituationJson['arrets'];
}

export interface OutilsPrevision {
  droit: Droit;
  contrats: Catalogue;
  aujourdhui: string;
}

/** The engine's answer, a day at a time, all of it *prévu*. */
export function prevoir(
  situation: SituationJson,
  { droit, contrats, aujourdhui }: OutilsPrevision,
): Lecture<Prevision> {
  const lue = lireSituation(situation, { le: aujourdhui, contrats });
  if (!lue.ok) return lue;
  const decompte = ecrireDecompte(calculer(lue.valeur, droit));
  return { ok: true, valeur: prevision(decompte, situation, aujourdhui) };
}

function prevision(
  decompte: DecompteJson,
  situation: SituationJson,
  aujourdhui: string,
): Prevision {
  const jours = decompte.arrets.flatMap((a) =>
    a.periodes.flatMap((p) =>
      Array.from({ length: ecart(p.du, p.au) + 1 }, (_, i) => ({
        jour: plusJours(p.du, i),
        arret: a.id,
        lignes: p.lignes.map((l) => lignePrevue(l, p.jours)),
      })),
    ),
  );
  const [prochaine] = decompte.echeances
    .filter((e) => e.beneficiaire === 'assure' && e.le >= aujourdhui)
    .sort((a, b) => (a.le < b.le ? -1 : 1));
  const manques = decompte.arrets.flatMap((a) => a.droits.flatMap((d) => d.manque));
  return {
    jours,
    prochainVersement: prochaine === undefined ? null : { ...prochaine, certitude: 'prevu' },
    hypotheses: decompte.hypotheses,
    manques: [...new Map(manques.map((m) => [`${m.chemin} ${m.effet}`, m])).values()],
    droit: decompte.droit,
    decompte: toutPrevu(decompte),
    prescriptions: situation.arrets,
  };
}

function lignePrevue(ligne: LigneJson, jours: number): LignePrevue {
  const { payeur, prestation, beneficiaire, motif, montantMin, montantMax } = ligne;
  const commun = { payeur, prestation, beneficiaire, motif };
  if (ligne.certitude !== 'inconnu') {
    return { ...commun, certitude: 'prevu', montant: ligne.montantJournalier };
  }
  return {
    ...commun,
    certitude: 'inconnu',
    montant: null,
    ...(montantMin === undefined ? {} : { montantMin: parJour(montantMin, jours) }),
    ...(montantMax === undefined
      ? {}
      : { montantMax: montantMax === null ? null : parJour(montantMax, jours) }),
  };
}

/** The bounds of a period are those of a day times its days: the division leaves nothing. */
function parJour(montant: string, jours: number): string {
  const centimes = Number(montant.replace('.', '')) / jours;
  if (!Number.isInteger(centimes))
    throw new RangeError('a bound of whole cents a day was expected');
  return `${Math.floor(centimes / 100)}.${String(centimes % 100).padStart(2, '0')}`;
}
