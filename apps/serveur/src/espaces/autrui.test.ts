import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ecartsDeLaPersonne,
  ecartsDeLaTable,
  ecartsDesRoles,
  ecartsDUnEtranger,
  ecartsDuSecondFacteur,
} from '../../test/autrui/essais.ts';
import {
  BROUILLON,
  dresserLeMonde,
  type Methode,
  MISSION,
  type Monde,
} from '../../test/autrui/monde.ts';
import type { Navigateur } from '../../test/comptes.ts';
import { MALADIE_D_ALICE } from '../../test/dossiers.ts';

let monde: Monde;
beforeAll(async () => {
  monde = await dresserLeMonde();
}, 60_000);
afterAll(() => monde.maison.app.close());

describe('le nom de la chose d’un autre (IDOR)', () => {
  it('ne donne ni ne change rien, sur aucune route qui en prend un', async () => {
    expect(await ecartsDeLaTable(monde)).toEqual([]);
    expect(await ecartsDUnEtranger(monde)).toEqual([]);
  });

  it('ne sert pas non plus à qui n’a pas le rôle, jusqu’aux routes de la gestion', async () => {
    expect(await ecartsDesRoles(monde)).toEqual([]);
  });

  it('ni à un professionnel que sa phrase seule a fait entrer', async () => {
    expect(await ecartsDuSecondFacteur(monde)).toEqual([]);
  });

  it('et la personne, elle, y arrive : les essais ci-dessus visaient juste', async () => {
    expect(await ecartsDeLaPersonne(monde)).toEqual([]);
  });
});

describe('un champ de trop (affectation de masse)', () => {
  it('est refusé : ni personne, ni agence, ni origine, ni état ne se glissent dans un envoi', async () => {
    const { assure, agence } = monde.victimes;
    const cas: [Navigateur, Methode, string, object][] = [
      [assure, 'POST', '/api/espace/missions', MISSION],
      [assure, 'POST', '/api/espace/declarations', { reponses: MALADIE_D_ALICE }],
      [assure, 'PUT', `/api/espace/brouillons/${randomUUID()}`, BROUILLON],
      [assure, 'POST', '/api/mes-demandes', { droit: 'rectification' }],
      [assure, 'POST', '/api/profil/corrections', { champ: 'nom', message: 'Dubôis' }],
      [
        agence,
        'POST',
        `/api/agence/personnes/${monde.noms.personne}/missions`,
        { ...MISSION, agence: monde.agences.sienne },
      ],
    ];
    for (const [qui, methode, url, corps] of cas) {
      for (const glisse of ['personne', 'personne_id', 'origine', 'etat', 'role', 'groupe', 'id']) {
        const cle = { 'idempotency-key': randomUUID() };
        const reponse = await qui.envoyer(
          methode,
          url,
          { ...corps, [glisse]: monde.noms.personne },
          cle,
        );
        expect([url, glisse, reponse.statusCode]).toEqual([url, glisse, 422]);
      }
    }
  });
});

describe('un texte qui voudrait être une page (XSS)', () => {
  const PIEGE = '<img src=x onerror=alert(1)></script><script>alert(1)</script>';

  it('est gardé tel quel, et rendu comme donnée, sous un type et une politique qui n’exécutent rien', async () => {
    const { assure } = monde.victimes;
    const cle = { 'idempotency-key': randomUUID() };
    const corps = { ...MISSION, contenu: { employeur: PIEGE } };
    expect((await assure.envoyer('POST', '/api/espace/missions', corps, cle)).statusCode).toBe(201);
    const demande = { droit: 'rectification', precision: PIEGE };
    expect((await assure.post('/api/mes-demandes', demande)).statusCode).toBe(201);
    for (const url of [
      '/api/espace/missions',
      '/api/mes-demandes',
      '/api/mes-donnees.json',
      '/api/mes-donnees.txt',
    ]) {
      const { headers, body } = await assure.get(url);
      expect(body).toContain('onerror');
      expect(headers['content-type']).toMatch(/^(application\/json|text\/plain)/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).toMatch(
        /script-src 'self'(;|$)|default-src 'none'/,
      );
    }
  });

  it('renvoyé dans un refus ou une adresse inconnue n’y figure pas', async () => {
    for (const url of [
      `/api/${encodeURIComponent(PIEGE)}`,
      `/api/espace/dossiers/${encodeURIComponent(PIEGE)}`,
    ]) {
      expect((await monde.victimes.assure.get(url)).body).not.toContain('<');
    }
    const refuse = await monde.victimes.assure.post('/api/espace/declarations', { [PIEGE]: PIEGE });
    expect([refuse.headers['content-type'], refuse.statusCode]).toEqual([
      expect.stringMatching(/^application\/json/),
      422,
    ]);
  });

  it('ne part pas dans un courriel : ils sont du texte, sans rien de ce que la personne écrit', async () => {
    await monde.maison.travailler();
    expect(monde.maison.courriels.length).toBeGreaterThan(0);
    for (const { objet, texte } of monde.maison.courriels)
      expect(objet + texte).not.toMatch(/<\w|onerror/);
  });
});
