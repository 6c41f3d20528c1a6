import { describe, expect, it } from 'vitest';
import raisonnements from '../raisonnements/raisonnements.json' with { type: 'json' };
import { droitDe } from './executer.ts';
import { moteur } from './moteur.ts';
import { raisonnement } from './raisonnement.ts';
import { VECTEURS } from './vecteurs.ts';

const parId = new Map(VECTEURS.map((v) => [v.id, v]));

describe('le raisonnement relu d’un vecteur ne change pas sans être relu', () => {
  it.each(raisonnements.map((r) => [r.id, r.lignes] as const))('%s', (id, lignes) => {
    const v = parId.get(id);
    if (v === undefined) throw new Error(`vecteur disparu : ${id}`);
    const reponse = moteur(v.situation, droitDe(v));
    if ('erreurs' in reponse) throw new Error(`vecteur refusé : ${id}`);
    expect(raisonnement(reponse)).toEqual(lignes);
  });
});
