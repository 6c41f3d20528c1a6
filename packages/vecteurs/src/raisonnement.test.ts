import { chargerDroit } from '@almanach/bareme';
import { calculer, ecrireDecompte, lireSituation } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { catalogueLu, documentsNommes } from './contrats.ts';
import { droitDe } from './executer.ts';
import { moteur } from './moteur.ts';
import { raisonnement } from './raisonnement.ts';
import { RAISONNEMENTS } from './raisonnements.ts';
import type { Vecteur } from './types.ts';
import { VECTEURS } from './vecteurs.ts';

const parId = new Map(VECTEURS.map((v) => [v.id, v]));

describe('le raisonnement relu d’un vecteur ne change pas sans être relu', () => {
  it.each(RAISONNEMENTS.map((r) => [r.id, r.lignes] as const))('%s', (id, lignes) => {
    const v = parId.get(id);
    if (v === undefined) throw new Error(`vecteur disparu : ${id}`);
    const reponse = moteur(v.situation, droitDe(v));
    if ('erreurs' in reponse) throw new Error(`vecteur refusé : ${id}`);
    expect(raisonnement(reponse)).toEqual(lignes);
  });

  it.each(RAISONNEMENTS.map((r) => [r.id] as const))('%s : sans lui, les mêmes lignes', (id) => {
    const v = parId.get(id) as Vecteur;
    const lu = lireSituation(v.situation, {
      le: v.connuLe,
      contrats: catalogueLu(documentsNommes(v.situation)),
    });
    if (!lu.ok) throw new Error(`vecteur refusé : ${id}`);
    const droit = chargerDroit(v.connuLe, v.options ?? {});
    const sans = calculer(lu.valeur, droit, { trace: false });
    expect(sans.trace).toEqual([]);
    const muet = (d: typeof sans) => raisonnement({ ...ecrireDecompte(d), trace: [] });
    expect(muet(sans).map(sansRegles)).toEqual(muet(calculer(lu.valeur, droit)).map(sansRegles));
  });
});

/** The rules that led to a line are known only with the trace. */
const sansRegles = (ligne: string) => ligne.replace(/ ← .*| trace=.*/, '');
