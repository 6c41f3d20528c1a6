import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AUJOURDHUI, type Montage, monter } from '../../test/application.ts';
import { conservationsAu } from '../conservation/table.ts';
import { EXPLOITANT_INCONNU, lireExploitant } from './exploitant.ts';
import { ecrireSecurityTxt } from './fichiers.ts';

describe('qui tient le service', () => {
  it('se dit par des variables, et reste inconnu sans elles', () => {
    expect(lireExploitant({ ALMANACH_EDITEUR: '  ' })).toEqual({
      exploitant: EXPLOITANT_INCONNU,
      messages: [],
    });
    const { exploitant, messages } = lireExploitant({
      ALMANACH_EDITEUR: 'Caisse de l’exemple',
      ALMANACH_HEBERGEUR: 'Hébergeur de l’exemple',
      ALMANACH_CONTACT: 'bonjour@exemple.test',
      ALMANACH_CONTACT_DONNEES: 'https://exemple.test/dpo',
      ALMANACH_CONTACT_SECURITE: 'tel:+33-1-99-00-00-00',
    });
    expect(messages).toEqual([]);
    expect(exploitant).toMatchObject({
      editeur: { nom: 'Caisse de l’exemple', adresse: null },
      hebergeur: { nom: 'Hébergeur de l’exemple' },
      contact: 'mailto:bonjour@exemple.test',
      contactDonnees: 'https://exemple.test/dpo',
      contactSecurite: 'tel:+33-1-99-00-00-00',
    });
  });

  it.each([
    ['ALMANACH_CONTACT_SECURITE', 'javascript:alert(1)'],
    ['ALMANACH_CONTACT', 'http://exemple.test'],
    ['ALMANACH_CONTACT_DONNEES', 'personne'],
    ['ALMANACH_CONTACT_SECURITE', 'a@exemple.test\nPolicy: https://ailleurs.test'],
    ['ALMANACH_EDITEUR', 'x'.repeat(301)],
  ])('refuse %s mal écrite', (nom, valeur) => {
    const { messages } = lireExploitant({ [nom]: valeur });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(nom);
  });
});

describe('les fichiers et la route publics', () => {
  const { exploitant } = lireExploitant({ ALMANACH_CONTACT_SECURITE: 'securite@exemple.test' });
  let dit: Montage;
  let muet: Montage;
  beforeAll(async () => {
    dit = await monter({ exploitant });
    muet = await monter();
  });
  afterAll(() => Promise.all([dit.app.close(), muet.app.close()]));

  it('security.txt suit la RFC 9116 et expire six mois après aujourd’hui', async () => {
    const reponse = await dit.app.inject('/.well-known/security.txt');
    expect([reponse.statusCode, reponse.headers['content-type']]).toEqual([
      200,
      'text/plain; charset=utf-8',
    ]);
    expect(AUJOURDHUI).toBe('2026-11-24');
    expect(reponse.body).toBe(
      'Contact: mailto:securite@exemple.test\nExpires: 2027-05-24T00:00:00Z\nPreferred-Languages: fr, en\n',
    );
    expect(ecrireSecurityTxt(exploitant, '2026-08-31')).toContain('Expires: 2027-02-28T00:00:00Z');
  });

  it('security.txt n’existe pas sans contact', async () => {
    expect((await muet.app.inject('/.well-known/security.txt')).statusCode).toBe(404);
  });

  it('robots.txt laisse le site aux moteurs de recherche, pas l’API', async () => {
    const { body, headers } = await muet.app.inject('/robots.txt');
    expect(body).toBe('User-agent: *\nDisallow: /api/\n');
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  });

  it('la route dit les durées de la seule table du code, et aucun cookie', async () => {
    const reponse = await muet.app.inject('/api/confiance');
    const { conservation, le } = reponse.json<{ conservation: { sujet: string }[]; le: string }>();
    expect(le).toBe(AUJOURDHUI);
    expect(conservation.map((c) => c.sujet)).toEqual(conservationsAu(le).map((c) => c.sujet));
    expect(conservation).toContainEqual(
      expect.objectContaining({ sujet: 'journal-technique', duree: '12 mois' }),
    );
    expect(reponse.headers['set-cookie']).toBeUndefined();
  });
});
