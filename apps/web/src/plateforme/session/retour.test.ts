import { describe, expect, it } from 'vitest';
import { apresConnexion } from './retour.ts';

const vers = (adresse: string, role = 'assure') =>
  apresConnexion(new URLSearchParams({ vers: adresse }).toString(), role);

describe('la page ouverte après la connexion', () => {
  it('est celle qui était demandée', () => {
    expect(vers('/espace/arrets')).toBe('/espace/arrets');
    expect(vers('/espace/dossiers/0b8f4a9e-27a1-4a43-9f7e-1d0c1a5b7c33')).toContain('0b8f4a9e');
    expect(vers('/compte/demandes', 'gestion')).toBe('/compte/demandes');
  });

  it('est l’accueil du rôle quand rien n’est demandé', () => {
    expect(apresConnexion('', 'assure')).toBe('/espace');
    expect(apresConnexion('', 'gestion')).toBe('/gestion');
    expect(apresConnexion('', 'medecin')).toBe('/compte');
  });

  it.each([
    'https://mechant.test/espace',
    '//mechant.test/espace',
    '/\\mechant.test',
    '/espace//mechant.test',
    '/espace/../..//mechant.test',
    '/espace\t/x',
    '/espace?suite=https://mechant.test',
    '/espace#@mechant.test',
    'javascript:alert(1)',
    '/api/session',
    '/inconnu',
    '/compte/connexion',
  ])('n’est jamais %j', (adresse) => {
    expect(vers(adresse)).toBe('/espace');
  });

  it('n’est pas la salle d’un autre rôle', () => {
    expect(vers('/gestion/messages')).toBe('/espace');
    expect(vers('/espace', 'agence')).toBe('/agence');
  });
});
