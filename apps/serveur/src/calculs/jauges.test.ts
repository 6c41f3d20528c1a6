import { chargerDroit } from '@almanach/bareme';
import { jauger, projeter } from '@almanach/moteur';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AUJOURDHUI, monter, poster } from '../../test/application.ts';
import { EXEMPLES_CONTRATS, EXEMPLES_JAUGES, EXEMPLES_PROJECTIONS } from './exemples.ts';

let app: FastifyInstance;
beforeAll(async () => {
  ({ app } = await monter());
});
afterAll(() => app.close());

const droit = chargerDroit(AUJOURDHUI);
const horloge = { le: AUJOURDHUI };

describe('POST /api/jauges', () => {
  const demande = EXEMPLES_JAUGES['interimaire']?.value;

  it('rend les jauges du moteur, telles quelles, sans arrêt dans la situation', async () => {
    const reponse = await poster(app, demande, '', '/api/jauges');
    expect(reponse.statusCode).toBe(200);
    expect(reponse.json()).toEqual(valeur(jauger(demande, droit, horloge)));
    // 140 + 150 + 145.
    expect(reponse.json()).toMatchObject({
      jauges: [{ acquis: '435.00', etat: 'atteint' }, {}, {}, {}, { acquis: '435.00' }],
    });
  });

  it('refuse à son endroit ce qu’il ne comprend pas', async () => {
    const refus = async (corps: unknown) =>
      (await poster(app, corps, '', '/api/jauges')).json<object>();
    expect(await refus({ ...demande, au: 'demain' })).toMatchObject({
      erreurs: [{ code: 'ALM-E-005', chemin: 'au' }],
    });
    const reponse = await poster(app, '{', '', '/api/jauges');
    expect(reponse.statusCode).toBe(400);
  });
});

describe('POST /api/projections', () => {
  const demande = EXEMPLES_PROJECTIONS['retour']?.value;

  it('rend la projection du moteur : sept jours de moins à 34,52 €', async () => {
    const reponse = await poster(app, demande, '', '/api/projections');
    expect(reponse.statusCode).toBe(200);
    expect(reponse.json()).toEqual(valeur(projeter(demande, droit, horloge)));
    // Du 14 au 20 février : 7 × 34,52 = 241,64.
    expect(reponse.json()).toMatchObject({ comparaison: { totaux: [{ tropPercu: '241.64' }] } });
  });

  it('dit une hypothèse sans objet', async () => {
    const corps = { ...demande, hypothese: { type: 'retour', le: '2026-06-01' } };
    const reponse = await poster(app, corps, '', '/api/projections');
    expect(reponse.statusCode).toBe(422);
    expect(reponse.json()).toMatchObject({
      erreurs: [{ code: 'ALM-E-030', chemin: 'hypothese.le' }],
    });
  });
});

describe('POST /api/comparaisons-de-contrats', () => {
  it('dit ce que chaque jeu laisse à découvert', async () => {
    const demande = EXEMPLES_CONTRATS['forfait']?.value;
    const reponse = await poster(app, demande, '', '/api/comparaisons-de-contrats');
    expect(reponse.statusCode).toBe(200);
    // 1 640 ÷ 28 = 58,57. IJ 34,52, nette 32,21 : 26,36 à découvert pendant 15 jours, et 58,57 pendant 3.
    expect(reponse.json()).toMatchObject({
      reference: { netMensuel: '1640.00', source: 'donne' },
      jeux: [
        { id: 'aucun', reste: '571.11' },
        // 15,00 € chaque jour : 18 × 15,00 de moins.
        { id: 'forfait', reste: '301.11' },
      ],
    });
  });
});

function valeur<T>(lu: { ok: true; valeur: T } | { ok: false; erreurs: unknown }): T {
  if (!lu.ok) throw new Error(JSON.stringify(lu.erreurs));
  return lu.valeur;
}
