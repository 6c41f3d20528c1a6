import { chargerDroit } from '@almanach/bareme';
import {
  ecrireVerification,
  type LigneVerseeJson,
  lireLigneVersee,
  lireSituation,
  type SituationJson,
  type VerificationJson,
  verifier,
} from '@almanach/moteur';

const droit = chargerDroit('2026-11-24');

/** Lines as first day, last day, price. */
export function controler(
  situation: SituationJson,
  lignes: readonly (readonly [string, string, string])[],
): VerificationJson {
  const lu = lireSituation(situation, { le: '2026-11-24' });
  if (!lu.ok) throw new Error(lu.erreurs.map((e) => `${e.code} ${e.chemin}`).join());
  const versees: LigneVerseeJson[] = lignes.map(([du, au, prix]) => ({ du, au, prix }));
  return ecrireVerification(verifier(lu.valeur, droit, versees.map(lireLigneVersee)));
}

export const noms = (v: VerificationJson) =>
  v.verdict === 'conforme' ? ['conforme'] : v.causes.map((c) => c.code);
export const cause = (v: VerificationJson, code: string) => v.causes.find((c) => c.code === code);
