import { chargerDroit } from '@almanach/bareme';
import { lireLigneVersee, lireSituation, type Verification, verifier } from '@almanach/moteur';
import { type Cas, casFautif, casJuste, casSansRaison } from './erreurs.ts';
import { Hasard } from './hasard.ts';

const droit = chargerDroit('2026-11-24');

export interface Mesure {
  fautifs: number;
  nommes: number;
  justes: number;
  faussesAlertes: number;
  /** Décomptes wrong for no known reason, and those of them that a cause was named for. */
  sansRaison: number;
  coincidences: number;
  parCode: ReadonlyMap<string, { cas: number; nommes: number; premiers: number }>;
  /** Cases to look at, with what was found. */
  manques: readonly { cas: Cas; trouve: Verification }[];
}

export function verifierCas(cas: Cas): Verification {
  const lu = lireSituation(cas.situation, { le: '2026-12-31' });
  if (!lu.ok) throw new Error(lu.erreurs.map((e) => `${e.code} ${e.chemin}`).join());
  return verifier(lu.valeur, droit, cas.lignes.map(lireLigneVersee));
}

/** Draws so many wrong and right décomptes and counts what the verifier says of them. */
export function mesurer(graine: number, fautifs: number, justes: number): Mesure {
  const h = new Hasard(graine);
  const parCode = new Map<string, { cas: number; nommes: number; premiers: number }>();
  const manques: { cas: Cas; trouve: Verification }[] = [];
  let nommes = 0;
  for (let i = 0; i < fautifs; i++) {
    const cas = casFautif(h, i);
    const trouve = verifierCas(cas);
    const rang = trouve.causes.findIndex((c) => c.code === cas.code);
    const compte = parCode.get(cas.code) ?? { cas: 0, nommes: 0, premiers: 0 };
    compte.cas++;
    if (rang >= 0) compte.nommes++;
    if (rang === 0) compte.premiers++;
    parCode.set(cas.code, compte);
    if (rang >= 0) nommes++;
    else manques.push({ cas, trouve });
  }
  let faussesAlertes = 0;
  for (let i = 0; i < justes; i++) {
    const cas = casJuste(h);
    const trouve = verifierCas(cas);
    if (trouve.verdict === 'conforme') continue;
    faussesAlertes++;
    manques.push({ cas, trouve });
  }
  let coincidences = 0;
  for (let i = 0; i < justes; i++)
    if (verifierCas(casSansRaison(h)).causes.length > 0) coincidences++;
  return {
    sansRaison: justes,
    coincidences,
    fautifs,
    nommes,
    justes,
    faussesAlertes,
    parCode,
    manques,
  };
}
