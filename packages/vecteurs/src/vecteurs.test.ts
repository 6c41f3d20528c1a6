import { chargerDroit } from '@almanach/bareme';
import {
  calculer,
  type DecompteJson,
  ecrireDecompte,
  lireSituation,
  REGLES,
  type Regle,
} from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { catalogueLu, documentsNommes } from './contrats.ts';
import { REGLES_SANS_ETAPE } from './exceptions.ts';
import { droitDe, executerVecteur } from './executer.ts';
import { moteur } from './moteur.ts';
import { FICHIERS } from './vecteurs.ts';

describe.each(FICHIERS.map((f) => [f.titre, f.vecteurs] as const))('%s', (_, vecteurs) => {
  it.each(vecteurs.map((v) => [v.titre, v.id, v] as const))('%s [%s]', (_titre, _id, v) => {
    expect(executerVecteur(moteur, v).ecarts).toEqual([]);
  });
});

describe('la trace', () => {
  const calcules = FICHIERS.flatMap((f) => f.vecteurs).filter((v) => v.erreurs === undefined);

  it.each(calcules.map((v) => [v.id, v] as const))('%s cite les règles qu’il éprouve', (_, v) => {
    const reponse = moteur(v.situation, droitDe(v));
    const citees = new Set('trace' in reponse ? reponse.trace.map((e) => e.regle) : []);
    expect(v.regles.filter((r) => !citees.has(r) && !(r in REGLES_SANS_ETAPE))).toEqual([]);
  });

  it.each(calcules.map((v) => [v.id, v] as const))(
    '%s donne les mêmes centimes sans elle',
    (_, v) => {
      const lu = lireSituation(v.situation, {
        le: v.connuLe,
        contrats: catalogueLu(documentsNommes(v.situation)),
      });
      if (!lu.ok) throw new Error(v.id);
      const droit = chargerDroit(v.connuLe, v.options);
      const sans = calculer(lu.valeur, droit, { trace: false });
      expect(sans.trace).toEqual([]);
      expect(sansRangs(ecrireDecompte(sans))).toBe(
        sansRangs(ecrireDecompte(calculer(lu.valeur, droit))),
      );
    },
  );

  it.each(calcules.map((v) => [v.id, v] as const))(
    '%s dit les faits que chaque règle demande',
    (_, v) => {
      const d = moteur(v.situation, droitDe(v));
      if (!('trace' in d)) throw new Error(v.id);
      const inconnues = d.trace.filter((e) => !ditSesFaits(e)).map((e) => e.regle);
      expect(inconnues).toEqual([]);
    },
  );
});

const PAR_ID = new Map(Object.values<Regle>(REGLES).map((r) => [r.id, r] as const));

/** Every operand of the rule, but those a step may leave out, and no other. */
function ditSesFaits({ regle, entrees }: { regle: string; entrees: object }): boolean {
  const r = PAR_ID.get(regle);
  if (r === undefined) return false;
  const demandes = Object.keys(r.entrees).filter((n) => n in entrees || !r.facultatifs.includes(n));
  return demandes.sort().join() === Object.keys(entrees).sort().join();
}

const sansRangs = (d: DecompteJson) =>
  JSON.stringify(d, (cle, valeur: unknown) => (cle === 'trace' ? null : valeur));
