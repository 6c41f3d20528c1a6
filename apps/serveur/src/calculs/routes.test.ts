import { chargerDroit } from '@almanach/bareme';
import { calculer, type DecompteJson, ecrireDecompte, lireSituation } from '@almanach/moteur';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AUJOURDHUI, monter, poster } from '../../test/application.ts';
import { EXEMPLES } from './exemples.ts';

const situation = EXEMPLES['salarie']?.value;

let app: FastifyInstance;
beforeAll(async () => {
  ({ app } = await monter());
});
afterAll(() => app.close());

function parLeMoteur(donnees: unknown, connuLe = AUJOURDHUI): DecompteJson {
  const lu = lireSituation(donnees, { le: AUJOURDHUI });
  if (!lu.ok) throw new Error(JSON.stringify(lu.erreurs));
  return ecrireDecompte(calculer(lu.valeur, chargerDroit(connuLe)));
}

describe('POST /api/calculs', () => {
  it('rend le décompte du moteur, tel quel', async () => {
    const reponse = await poster(app, situation);
    expect(reponse.statusCode).toBe(200);
    expect(reponse.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(reponse.json()).toEqual(parLeMoteur(situation));
    expect(reponse.json()).toMatchObject({ droit: { connuLe: AUJOURDHUI } });
  });

  it('paie dix-huit jours d’arrêt moins trois de carence à un salarié à 2 100 €', async () => {
    const { arrets, totaux } = (await poster(app, situation)).json<DecompteJson>();
    // (3 × 2 100) / 91,25 = 69,04 ; moitié 34,52 ; quinze jours.
    expect(arrets[0]).toMatchObject({
      salaireJournalierBase: '69.04',
      indemniteJournaliere: '34.52',
      joursIndemnises: 15,
    });
    expect(totaux.brut).toBe('517.80');
  });

  it('donne deux fois les mêmes octets pour la même situation', async () => {
    const [un, deux] = [await poster(app, situation), await poster(app, situation)];
    expect(un.body).toBe(deux.body);
  });

  it('prend le jour du serveur quand la situation ne dit pas le sien, et le déclare', async () => {
    const { le: _, ...sansLe } = situation ?? {};
    const { hypotheses } = (await poster(app, sansLe)).json<DecompteJson>();
    expect(hypotheses).toContainEqual({ chemin: 'le', valeur: AUJOURDHUI });
  });

  it('calcule avec le droit connu au jour demandé', async () => {
    const decompte = (await poster(app, situation, '?connuLe=2025-06-30')).json<DecompteJson>();
    expect(decompte.droit.connuLe).toBe('2025-06-30');
    expect(decompte).toEqual(parLeMoteur(situation, '2025-06-30'));
  });

  it('accepte une autre lecture du droit, qui change le sceau', async () => {
    const ordinaire = (await poster(app, situation)).json<DecompteJson>();
    const autre = (await poster(app, situation, '?arrondi=tronque')).json<DecompteJson>();
    expect(autre.droit.empreinte).not.toBe(ordinaire.droit.empreinte);
  });

  it.each([
    ['?connuLe=2026-02-30', 'ALM-E-005', '?connuLe'],
    ['?connuLe=hier', 'ALM-E-005', '?connuLe'],
    ['?connuLe=2026-01-01&connuLe=2025-01-01', 'ALM-E-005', '?connuLe'],
    ['?arrondi=au-pif', 'ALM-E-007', '?arrondi'],
    ['?salaire=2100', 'ALM-E-002', '?'],
  ])('refuse le paramètre « %s »', async (suite, code, chemin) => {
    const reponse = await poster(app, situation, suite);
    expect(reponse.statusCode).toBe(422);
    expect(reponse.json()).toMatchObject({ erreurs: [{ code, chemin }] });
  });

  it('lit l’UTF-8, avec ou sans marque d’ordre', async () => {
    const texte = JSON.stringify({
      ...situation,
      emplois: [{ ...situation?.emplois?.[0], employeur: 'Éts Zoé' }],
    });
    const marque = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(texte)]);
    expect((await poster(app, marque)).statusCode).toBe(200);
  });
});
