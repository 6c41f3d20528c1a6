import type { Droit } from '@almanach/bareme';
import * as z from 'zod';
import { calculer } from '../calculer.ts';
import { comparer } from '../comparaison/comparer.ts';
import type { ComparaisonJson } from '../comparaison/json.ts';
import { schemaComparaison } from '../comparaison/schema.ts';
import type { Catalogue } from '../contrats/types.ts';
import { ecrireDecompte } from '../decompte/ecrire.ts';
import { objet } from '../situation/champs.ts';
import type { Lecture } from '../situation/erreurs.ts';
import { erreursDeForme } from '../situation/erreurs-forme.ts';
import { lireSituation } from '../situation/lire.ts';
import { type SituationJson, schemaSituation } from '../situation/schema.ts';
import { type HypotheseJson, schemaHypothese } from './hypotheses.ts';
import { retour, tempsPartiel } from './reecrire/arret.ts';
import type { Reecriture } from './reecrire/communs.ts';
import { finDeMission, missionDePlus } from './reecrire/mission.ts';

/** What a change would bring: the facts as they would be, and the days that would differ. The file itself is not touched. */
export interface ProjectionJson {
  hypothese: HypotheseJson;
  situation: SituationJson;
  comparaison: ComparaisonJson;
}

export const schemaDemandeProjection = objet({
  situation: schemaSituation,
  hypothese: schemaHypothese,
});

/** The published shape of a projection; a test holds it equal to `ProjectionJson`. */
export const schemaProjection = z.strictObject({
  hypothese: schemaHypothese,
  situation: schemaSituation,
  comparaison: schemaComparaison,
});

export interface OptionsProjection {
  /** Civil date of the computation when the situation does not say it: the caller's clock. */
  le: string;
  /** Contracts that the situation may name. */
  contrats?: Catalogue | undefined;
}

/**
 * Two computations, day against day: the facts as they are, and as the hypothesis would make them. Pure; refuses
 * with located codes, never throws on bad data.
 * @param donnees `{ situation, hypothese }`
 */
export function projeter(
  donnees: unknown,
  droit: Droit,
  options: OptionsProjection,
): Lecture<ProjectionJson> {
  const forme = schemaDemandeProjection.safeParse(donnees);
  if (!forme.success) return { ok: false, erreurs: erreursDeForme(forme.error, donnees) };
  const { situation, hypothese } = forme.data;
  const avant = lireSituation(situation, options);
  if (!avant.ok) return situer(avant.erreurs, 'situation');
  const reecrite = reecrire(situation, hypothese);
  if (!reecrite.ok) return reecrite;
  // The change itself may not hold: what the reader says then bears on the facts it would give.
  const apres = lireSituation(reecrite.valeur, options);
  if (!apres.ok) return situer(apres.erreurs, 'hypothese.situation');
  const comparaison = comparer(
    ecrireDecompte(calculer(avant.valeur, droit)),
    ecrireDecompte(calculer(apres.valeur, droit)),
    { situations: { avant: situation, apres: reecrite.valeur } },
  );
  return { ok: true, valeur: { hypothese, situation: reecrite.valeur, comparaison } };
}

/** The facts as the hypothesis would make them: a new document, the first one is left as it is. */
export function reecrire(situation: SituationJson, h: HypotheseJson): Reecriture {
  switch (h.type) {
    case 'mission-de-plus':
      return missionDePlus(situation, h);
    case 'fin-de-mission':
      return finDeMission(situation, h);
    case 'retour':
      return retour(situation, h);
    case 'temps-partiel':
      return tempsPartiel(situation, h);
  }
}

function situer<T>(
  erreurs: Extract<Lecture<T>, { ok: false }>['erreurs'],
  dans: string,
): Lecture<never> {
  return {
    ok: false,
    erreurs: erreurs.map((e) => ({
      ...e,
      chemin: e.chemin === '' ? dans : `${dans}.${e.chemin}`,
    })),
  };
}
