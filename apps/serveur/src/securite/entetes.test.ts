import { describe, expect, it } from 'vitest';
import { monter } from '../../test/application.ts';

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join(';');

describe('les en-têtes de sécurité', () => {
  it.each(['/api/sante/vivant', '/api/inconnue', '/inconnue'])('sont sur %s', async (url) => {
    const { app } = await monter();
    const { headers } = await app.inject(url);
    expect(headers).toMatchObject({
      'content-security-policy': CSP,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('server');
    await app.close();
  });

  it('n’imposent HTTPS que derrière un relais déclaré', async () => {
    const seul = await monter();
    expect((await seul.app.inject('/api/sante/vivant')).headers).not.toHaveProperty(
      'strict-transport-security',
    );
    await seul.app.close();
    const relaye = await monter({ config: { proxy: 1 } });
    const { headers } = await relaye.app.inject('/api/sante/vivant');
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    await relaye.app.close();
  });

  it('interdisent de garder une réponse de calcul ou d’erreur', async () => {
    const { app } = await monter();
    for (const [method, url] of [
      ['GET', '/api/sante/pret'],
      ['POST', '/api/calculs'],
      ['GET', '/api/x'],
    ] as const) {
      expect((await app.inject({ method, url })).headers['cache-control']).toBe('no-store');
    }
    await app.close();
  });
});
