import { chargerDroit } from '@almanach/bareme';
import { VERSION_MOTEUR } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { AUJOURDHUI, monter, poster } from '../../test/application.ts';
import { ouvrirBaseDeTest } from '../../test/base.ts';
import { avecProprietaire } from '../base/proprietaire.ts';
import { EXEMPLES } from '../calculs/exemples.ts';

const empechement = (): never => {
  throw new Error('illisible');
};

describe('la santé du serveur', () => {
  it('vivant : le processus répond', async () => {
    const { app } = await monter({ charger: empechement });
    const reponse = await app.inject('/api/sante/vivant');
    expect([reponse.statusCode, reponse.json()]).toEqual([200, { etat: 'vivant' }]);
    await app.close();
  });

  it('prêt : le droit du jour est chargé, son sceau est celui des calculs', async () => {
    const { app } = await monter();
    const reponse = await app.inject('/api/sante/pret');
    const { empreinte } = chargerDroit(AUJOURDHUI);
    expect(reponse.statusCode).toBe(200);
    expect(reponse.json()).toEqual({
      etat: 'pret',
      moteur: VERSION_MOTEUR,
      droit: { connuLe: AUJOURDHUI, empreinte },
    });
    const calcul = await poster(app, EXEMPLES['salarie']?.value);
    expect(calcul.json()).toMatchObject({ droit: { empreinte } });
    await app.close();
  });

  it('pas prêt : 503 codé tant que le droit ne se charge pas, puis prêt', async () => {
    let casse = true;
    const { app, journal } = await monter({
      charger: (jour, options) => (casse ? empechement() : chargerDroit(jour, options)),
    });
    const reponse = await app.inject('/api/sante/pret');
    expect(reponse.statusCode).toBe(503);
    expect(reponse.json()).toMatchObject({ erreurs: [{ code: 'ALM-X-005' }] });
    expect(journal.join('')).toContain('law not loaded');
    casse = false;
    expect((await app.inject('/api/sante/pret')).statusCode).toBe(200);
    await app.close();
  });
});

describe('la santé de la base', () => {
  it('est dite avec celle du droit, et son absence est un 503 codé', async () => {
    const base = await ouvrirBaseDeTest();
    const { app, journal } = await monter({ base });
    const reponse = await app.inject('/api/sante/pret');
    expect(reponse.json()).toMatchObject({ base: { sorte: 'embarquee', postgres: '18.4' } });
    await avecProprietaire({ ...base.acces.almanach, database: 'postgres' }, (client) =>
      client.query(`drop database ${base.acces.almanach.database} with (force)`),
    );
    const sans = await app.inject('/api/sante/pret');
    expect([sans.statusCode, sans.json()]).toMatchObject([
      503,
      { erreurs: [{ code: 'ALM-P-610' }] },
    ]);
    expect(journal.join('')).not.toContain(base.acces.almanach.database);
    await app.close();
  });
});
