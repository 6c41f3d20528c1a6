import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  compteActif,
  connexion,
  type Maison,
  monterComptes,
  Navigateur,
  ORIGINE,
  PHRASE,
  refus,
  renforcer,
} from '../../../test/comptes.ts';
import { SYSTEME } from '../../base/contexte.ts';
import { avecProprietaire } from '../../base/proprietaire.ts';
import { desactiverCompte } from '../comptes.ts';
import { HEURE, MINUTE } from '../services.ts';

let maison: Maison;
beforeAll(async () => {
  maison = await monterComptes();
});
afterAll(() => maison.app.close());

const entrer = async () => connexion(maison, await compteActif(maison.services));

describe('une session', () => {
  it('tient dans un seul cookie, invisible des scripts, de ce seul site', async () => {
    const navigateur = new Navigateur(maison.app);
    const { courriel } = await compteActif(maison.services);
    const reponse = await navigateur.post('/api/connexion', { courriel, phrase: PHRASE });
    expect(reponse.headers['set-cookie']).toMatch(
      /^__Host-almanach=[A-Za-z0-9_-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict$/,
    );
  });

  it('n’est pas dans la base : seule l’empreinte de son jeton y est', async () => {
    const jeton = (await entrer()).cookie?.split('=')[1] ?? '';
    expect(jeton).toHaveLength(43);
    await avecProprietaire(maison.base.acces.almanach, async (client) => {
      const { rows } = await client.query<{ tout: string }>(
        'select sessions::text as tout from sessions',
      );
      const tout = rows.map((r) => r.tout).join();
      expect(tout).not.toContain(jeton);
      expect(tout).not.toContain(Buffer.from(jeton, 'base64url').toString('hex'));
    });
  });

  it('dit le temps qui reste sans le rallonger ; prolonger le rallonge', async () => {
    const navigateur = await entrer();
    maison.temps.t += 20 * MINUTE;
    expect((await navigateur.get('/api/session')).json()).toMatchObject({
      role: 'assure',
      expireDans: 600,
      finDans: (12 * HEURE - 20 * MINUTE) / 1000,
      renforceeDans: 0,
    });
    expect((await navigateur.get('/api/session')).json()).toMatchObject({ expireDans: 600 });
    expect((await navigateur.post('/api/session/prolonger')).json()).toMatchObject({
      expireDans: 1800,
    });
    maison.temps.t += 29 * MINUTE;
    expect((await navigateur.get('/api/session')).statusCode).toBe(200);
  });

  it('finit après 30 minutes sans rien faire', async () => {
    const navigateur = await entrer();
    maison.temps.t += 30 * MINUTE;
    expect(refus(await navigateur.get('/api/session'))).toBe('401 ALM-P-102');
  });

  it('finit après 12 heures quoi que l’on fasse', async () => {
    const navigateur = await entrer();
    for (let i = 0; i < 28; i++) {
      maison.temps.t += 25 * MINUTE;
      expect((await navigateur.post('/api/session/prolonger')).statusCode).toBe(200);
    }
    maison.temps.t += 20 * MINUTE;
    expect(refus(await navigateur.post('/api/session/prolonger'))).toBe('401 ALM-P-102');
  });

  it('fermée, ne rouvre pas avec son jeton gardé', async () => {
    const navigateur = await entrer();
    const garde = navigateur.cookie;
    expect((await navigateur.delete('/api/session')).statusCode).toBe(200);
    expect(navigateur.cookie).toBeUndefined();
    navigateur.cookie = garde;
    expect(refus(await navigateur.get('/api/session'))).toBe('401 ALM-P-102');
  });

  it('d’un compte désactivé finit à la demande suivante', async () => {
    const compte = await compteActif(maison.services);
    const navigateur = await connexion(maison, compte);
    await maison.base.transaction(SYSTEME, (tx) => desactiverCompte(tx, compte.compte));
    expect(refus(await navigateur.get('/api/session'))).toBe('401 ALM-P-102');
    await expect(connexion(maison, compte)).rejects.toThrow('401 ALM-P-104');
  });

  it('ne se résout que d’une requête', async () => {
    const navigateur = await entrer();
    const avant = maison.base.requetes();
    await navigateur.get('/api/session');
    expect(maison.base.requetes() - avant).toBe(1);
  });

  it('se voit et se ferme d’un autre appareil, et de son seul compte', async () => {
    const compte = await compteActif(maison.services);
    const [un, deux] = [await connexion(maison, compte), await connexion(maison, compte)];
    const etranger = await entrer();
    const liste = (await un.get('/api/sessions')).json<{ id: string; courante: boolean }[]>();
    expect(liste).toHaveLength(2);
    const autre = liste.find((s) => !s.courante)?.id ?? '';
    expect(refus(await etranger.delete(`/api/sessions/${autre}`))).toBe('404 ALM-P-112');
    expect((await un.delete(`/api/sessions/${autre}`)).statusCode).toBe(200);
    expect(refus(await deux.get('/api/session'))).toBe('401 ALM-P-102');
    const trois = await connexion(maison, compte);
    expect((await un.delete('/api/sessions')).statusCode).toBe(200);
    expect(refus(await trois.get('/api/session'))).toBe('401 ALM-P-102');
    expect((await un.get('/api/session')).statusCode).toBe(200);
  });
});

describe('la fixation de session', () => {
  it('échoue : se connecter donne un autre jeton, et l’ancien ne vaut plus rien', async () => {
    const compte = await compteActif(maison.services);
    const attaquant = await connexion(maison, compte);
    const impose = attaquant.cookie;
    const victime = new Navigateur(maison.app);
    victime.cookie = impose;
    await victime.post('/api/connexion', { courriel: compte.courriel, phrase: PHRASE });
    expect(victime.cookie).not.toBe(impose);
    expect(refus(await attaquant.get('/api/session'))).toBe('401 ALM-P-102');
    victime.cookie = `__Host-almanach=${'A'.repeat(43)}`;
    await victime.post('/api/connexion', { courriel: compte.courriel, phrase: PHRASE });
    expect(victime.cookie).not.toContain('AAAA');
  });

  it('échoue au renforcement : le jeton d’avant ne vaut plus rien', async () => {
    const navigateur = await entrer();
    const avant = navigateur.cookie;
    await renforcer(navigateur);
    expect((await navigateur.get('/api/session')).json()).toMatchObject({ renforceeDans: 300 });
    const vole = new Navigateur(maison.app);
    vole.cookie = avant;
    expect(refus(await vole.get('/api/session'))).toBe('401 ALM-P-102');
  });

  it('échoue avec deux cookies du même nom', async () => {
    const navigateur = await entrer();
    navigateur.cookie = `${navigateur.cookie}; __Host-almanach=${'A'.repeat(43)}`;
    expect(refus(await navigateur.get('/api/session'))).toBe('401 ALM-P-102');
  });
});

describe('une écriture venue d’ailleurs (CSRF)', () => {
  const ailleurs: [string, Record<string, string>, string][] = [
    [
      'd’un autre site',
      { origin: 'https://mechant.test', 'sec-fetch-site': 'cross-site' },
      '403 ALM-P-103',
    ],
    ['d’un sous-domaine', { 'sec-fetch-site': 'same-site' }, '403 ALM-P-103'],
    ['d’un autre port', { origin: `${ORIGINE}:8443` }, '403 ALM-P-103'],
    ['d’une origine cachée', { origin: 'null' }, '403 ALM-P-103'],
    ['d’un formulaire', { 'content-type': 'application/x-www-form-urlencoded' }, '415 ALM-X-003'],
    ['en texte', { 'content-type': 'text/plain' }, '415 ALM-X-003'],
  ];
  it.each(ailleurs)('%s est refusée', async (_titre, entetes, attendu) => {
    const navigateur = await entrer();
    for (const url of ['/api/session/prolonger', '/api/connexion']) {
      expect(refus(await navigateur.envoyer('POST', url, {}, entetes))).toBe(attendu);
    }
  });

  it('sans rien qui dise d’où elle vient, avec un cookie, est refusée', async () => {
    const navigateur = await entrer();
    const reponse = await maison.app.inject({
      method: 'POST',
      url: '/api/session/prolonger',
      headers: { cookie: navigateur.cookie ?? '', 'content-type': 'application/json' },
    });
    expect(refus(reponse)).toBe('403 ALM-P-103');
  });
});
