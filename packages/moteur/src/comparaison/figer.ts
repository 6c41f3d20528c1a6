import { chargerDroit, OPTIONS_PAR_DEFAUT, type Options } from '@almanach/bareme';
import { calculer } from '../calculer.ts';
import { documentsNommes } from '../contrats/catalogue.ts';
import type { ContratJson } from '../contrats/schema/contrat.ts';
import type { Catalogue } from '../contrats/types.ts';
import { ecrireDecompte } from '../decompte/ecrire.ts';
import type { DecompteJson } from '../decompte/json.ts';
import type { Lecture } from '../situation/erreurs.ts';
import { lireSituation } from '../situation/lire.ts';
import type { SituationJson } from '../situation/schema.ts';
import { VERSION_MOTEUR } from '../version.ts';

/** A décompte with all it was made from: the same engine and the same law give it again, byte for byte. */
export interface FigeJson {
  /** With its `le`, so that no clock is read when it is replayed. */
  situation: SituationJson;
  connuLe: string;
  /** Every option, with its value: a later change of a default does not change the past. */
  options: Record<string, string>;
  /** Contracts that the situation names, every version; left out when it names none. */
  contrats?: ContratJson[];
  versionMoteur: string;
  /** Fingerprint of the law and options. */
  empreinte: string;
  decompte: DecompteJson;
  /** Seal of the rest, made and checked by the caller: the engine has no cryptography. */
  sceau?: string;
}

export interface OptionsFige {
  /** Day the law is looked at, `YYYY-MM-DD`. */
  connuLe: string;
  /** Date of the computation when the situation does not say it. */
  le: string;
  options?: Partial<Options>;
  /** Contracts that the situation may name. */
  contrats?: Catalogue | undefined;
}

export function figer(
  situation: unknown,
  { connuLe, le, options, contrats }: OptionsFige,
): Lecture<FigeJson> {
  const lu = lireSituation(situation, { le, contrats });
  if (!lu.ok) return lu;
  // Read without refusal: it has the shape of a situation.
  const donnee = situation as SituationJson;
  const datee: SituationJson = { ...donnee, le: donnee.le ?? le };
  const relue = lireSituation(datee, { le, contrats });
  if (!relue.ok) return relue;
  const choisies: Options = { ...OPTIONS_PAR_DEFAUT, ...options };
  const droit = chargerDroit(connuLe, choisies);
  const decompte = ecrireDecompte(calculer(relue.valeur, droit));
  const nommes = contrats === undefined ? [] : documentsNommes(datee, contrats);
  const valeur: FigeJson = {
    situation: datee,
    connuLe,
    options: { ...choisies },
    versionMoteur: VERSION_MOTEUR,
    empreinte: decompte.droit.empreinte,
    decompte,
    ...(nommes.length === 0 ? {} : { contrats: nommes }),
  };
  return { ok: true, valeur };
}
