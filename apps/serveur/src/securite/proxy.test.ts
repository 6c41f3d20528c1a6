import { describe, expect, it } from 'vitest';
import { monter } from '../../test/application.ts';
import { lireProxy } from './proxy.ts';

describe('le relais de confiance', () => {
  it.each([
    ['1', 1],
    ['loopback', ['loopback']],
    ['10.0.0.0/8, ::1, fd00::/8', ['10.0.0.0/8', '::1', 'fd00::/8']],
  ])('« %s » se lit', (texte, attendu) => {
    expect(lireProxy(texte)).toEqual(attendu);
  });

  it.each([
    'true',
    '*',
    '0',
    '6',
    '10.0.0.0/33',
    '10.0.0.0/0',
    '10.0.0/8',
    'a.example',
    '10.0.0.1,',
    '1/2/3',
  ])(
    '« %s » est refusé : il laisserait n’importe qui forger son adresse, ou ne veut rien dire',
    (texte) => {
      expect(lireProxy(texte)).toBeNull();
    },
  );

  it('absent, X-Forwarded-For forgé ne donne pas un nouveau compte de demandes', async () => {
    const { app } = await monter({ config: { limiteParMinute: 2 } });
    const statuts = await statutsAvec(app, ['203.0.113.1', '203.0.113.2', '203.0.113.3']);
    expect(statuts).toEqual([400, 400, 429]);
    await app.close();
  });

  it('déclaré, chaque appelant a son compte et ne peut pas en changer', async () => {
    const { app } = await monter({ config: { limiteParMinute: 2, proxy: 1 } });
    const distincts = await statutsAvec(app, ['203.0.113.1', '203.0.113.2', '203.0.113.3']);
    expect(distincts).toEqual([400, 400, 400]);
    const forges = await statutsAvec(app, [
      '1.1.1.1, 198.51.100.7',
      '2.2.2.2, 198.51.100.7',
      '3.3.3.3, 198.51.100.7',
    ]);
    expect(forges).toEqual([400, 400, 429]);
    await app.close();
  });
});

async function statutsAvec(
  app: Awaited<ReturnType<typeof monter>>['app'],
  adresses: string[],
): Promise<number[]> {
  const statuts: number[] = [];
  for (const adresse of adresses) {
    const reponse = await app.inject({
      method: 'POST',
      url: '/api/calculs',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': adresse },
      payload: '{',
    });
    statuts.push(reponse.statusCode);
  }
  return statuts;
}
