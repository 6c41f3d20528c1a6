import { describe, expect, it } from 'vitest';
import { monter, poster } from '../../test/application.ts';

describe('la limite de demandes', () => {
  it('répond 429, codé, avec le délai à attendre', async () => {
    const { app } = await monter({ config: { limiteParMinute: 3 } });
    for (let i = 0; i < 3; i++) expect((await poster(app, '{')).statusCode).toBe(400);
    const reponse = await poster(app, '{');
    expect(reponse.statusCode).toBe(429);
    expect(Number(reponse.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(reponse.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(reponse.json()).toMatchObject({ erreurs: [{ code: 'ALM-X-004', chemin: '' }] });
    await app.close();
  });

  it('ne gêne ni la santé ni le contrat', async () => {
    const { app } = await monter({ config: { limiteParMinute: 1 } });
    await poster(app, '{');
    expect((await poster(app, '{')).statusCode).toBe(429);
    for (const url of ['/api/sante/vivant', '/api/sante/pret', '/api/schemas/situation.json']) {
      expect((await app.inject(url)).statusCode).toBe(200);
    }
    await app.close();
  });

  it('compte une adresse IPv6 par réseau /64 : en changer dans le sien ne sert à rien', async () => {
    const { app } = await monter({ config: { limiteParMinute: 1 } });
    const depuis = (remoteAddress: string) =>
      app.inject({
        method: 'POST',
        url: '/api/calculs',
        remoteAddress,
        headers: { 'content-type': 'application/json' },
        payload: '{',
      });
    expect((await depuis('2001:db8:1:2::1')).statusCode).toBe(400);
    expect((await depuis('2001:db8:1:2::2')).statusCode).toBe(429);
    expect((await depuis('2001:db8:1:3::1')).statusCode).toBe(400);
    await app.close();
  });
});
