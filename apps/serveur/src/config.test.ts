import { describe, expect, it } from 'vitest';
import { type Config, lireConfig } from './config.ts';

function lire(env: Record<string, string>): Config {
  const lu = lireConfig(env);
  if (!lu.ok) throw new Error(lu.messages.join('\n'));
  return lu.config;
}

function messages(env: Record<string, string>): string[] {
  const lu = lireConfig(env);
  return lu.ok ? [] : lu.messages;
}

describe('les réglages', () => {
  it('ont tous une valeur ordinaire, prudente', () => {
    const { site, ...reste } = lire({});
    expect(reste).toEqual({
      port: 3000,
      hote: '127.0.0.1',
      proxy: null,
      limiteParMinute: 120,
      journal: 'info',
    });
    expect(site).toMatch(/apps\/web\/dist$/);
  });

  it('se lisent dans l’environnement', () => {
    const lus = lire({
      PORT: '8080',
      HOST: '0.0.0.0',
      ALMANACH_PROXY: '1',
      ALMANACH_LIMITE_PAR_MINUTE: '30',
      ALMANACH_JOURNAL: 'warn',
      ALMANACH_SITE: '/srv/site',
    });
    expect(lus).toEqual({
      port: 8080,
      hote: '0.0.0.0',
      proxy: 1,
      limiteParMinute: 30,
      journal: 'warn',
      site: '/srv/site',
    });
  });

  it('laissés vides valent laissés de côté', () => {
    expect(lire({ PORT: '', ALMANACH_PROXY: '  ' })).toMatchObject({ port: 3000, proxy: null });
  });

  it('illisibles sont tous nommés à la fois, avec ce qui était attendu', () => {
    const env = {
      PORT: '70000',
      ALMANACH_LIMITE_PAR_MINUTE: '0',
      ALMANACH_PROXY: 'true',
      ALMANACH_JOURNAL: 'bavard',
    };
    const dits = messages(env);
    expect(dits).toHaveLength(4);
    expect(dits[0]).toBe('PORT : un entier de 0 à 65535 est attendu, « 70000 » reçu.');
    expect(dits.join('\n')).toMatch(
      /ALMANACH_PROXY[\s\S]*ALMANACH_LIMITE_PAR_MINUTE[\s\S]*ALMANACH_JOURNAL/,
    );
  });

  it.each(['3000.5', '-1', '0x10', '1e3', ' 30 00', 'NaN'])('refusent le port « %s »', (port) => {
    expect(messages({ PORT: port })).toHaveLength(1);
  });
});
