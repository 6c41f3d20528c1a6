import { chargerDroit } from '@almanach/bareme';
import {
  calculer,
  type DecompteJson,
  ecrireDecompte,
  lireSituation,
  REGLES,
  type Regle,
} from '@almanach/moteur';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONNU_LE, GRAINE, situations } from './generateur.ts';

const droit = chargerDroit(CONNU_LE);
const lues = fc
  .sample(situations, { seed: GRAINE + 21, numRuns: 100 })
  .map((s) => lireSituation(s, { le: CONNU_LE }))
  .flatMap((lu) => (lu.ok ? [lu.valeur] : []));
const decomptes = (): DecompteJson[] => lues.map((s) => ecrireDecompte(calculer(s, droit)));

const REGLE_PAR_CLES: ReadonlyMap<string, Regle> = new Map(
  Object.values<Regle>(REGLES).map((r) => [`${r.id} ${Object.keys(r.entrees).sort().join()}`, r]),
);

const FORMATS: Readonly<Record<string, RegExp>> = {
  cents: /^\d+\.\d\d$/,
  centiemes: /^\d+\.\d\d$/,
  centsExacts: /^\d+\.\d\d$/,
  jour: /^(\d{4}-\d\d-\d\d|anterieur|jamais)$/,
  mois: /^\d{4}-\d\d$/,
  nombre: /^\d+$/,
  booleen: /^(oui|non)$/,
  fraction: /^\d+(\.\d+|\/\d+)?$/,
  texte: /^[\w-]+$/,
};

describe('le raisonnement', () => {
  it('chaque étape cite une règle, et tous les faits que la règle demande, dans leur unité', () => {
    const anomalies = new Set<string>();
    for (const etape of decomptes().flatMap((d) => d.trace)) {
      const cles = Object.keys(etape.entrees).sort().join();
      const regle = REGLE_PAR_CLES.get(`${etape.regle} ${cles}`);
      if (regle === undefined) anomalies.add(`${etape.regle} : faits ${cles}`);
      for (const [nom, valeur] of Object.entries(etape.entrees)) {
        const format = FORMATS[regle?.entrees[nom] ?? ''];
        if (format?.test(valeur) === false) anomalies.add(`${etape.regle}.${nom} : ${valeur}`);
      }
      if (!/^[\w./-]+$/.test(etape.resultat)) anomalies.add(`${etape.regle} : ${etape.resultat}`);
    }
    expect([...anomalies]).toEqual([]);
  });

  it('sans raisonnement, aucune étape n’est écrite', () => {
    for (const s of lues) expect(calculer(s, droit, { trace: false }).trace).toEqual([]);
  });

  it('les rangs d’une ligne vont de la cause à la feuille, sans trou', () => {
    for (const d of decomptes()) {
      for (const { lignes } of d.arrets.flatMap((a) => a.periodes)) {
        const rangs = lignes[0]?.trace ?? [];
        expect(rangs.every((r) => r >= 0 && r < d.trace.length)).toBe(true);
      }
    }
  });
});
