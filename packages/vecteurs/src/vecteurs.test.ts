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
      const inconnues = d.trace.map(faits).filter((f) => !FAITS_DES_REGLES.has(f));
      expect(inconnues).toEqual([]);
    },
  );
});

const faits = (e: { regle: string; entrees: object }) =>
  `${e.regle} ${Object.keys(e.entrees).sort().join()}`;
const FAITS_DES_REGLES = new Set(
  Object.values<Regle>(REGLES).map((r) => faits({ regle: r.id, entrees: r.entrees })),
);

const sansRangs = (d: DecompteJson) =>
  JSON.stringify(d, (cle, valeur: unknown) => (cle === 'trace' ? null : valeur));
