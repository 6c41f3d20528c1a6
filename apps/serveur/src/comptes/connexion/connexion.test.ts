import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AUTRE_PHRASE,
  codeTotp,
  compteActif,
  connexion,
  type Maison,
  monterComptes,
  Navigateur,
  PHRASE,
  refus,
  renforcer,
} from '../../../test/comptes.ts';
import { SYSTEME } from '../../base/contexte.ts';
import { sql } from '../../base/sql.ts';
import { desactiverCompte } from '../comptes.ts';
import { reseauDe } from '../essais.ts';
import { hachageArgon2 } from '../hachage.ts';
import { exigerPhrase } from '../phrase.ts';
import { MINUTE } from '../services.ts';

let maison: Maison;
beforeAll(async () => {
  maison = await monterComptes();
});
afterAll(() => maison.app.close());

let dernier = 1;
/** Each from an address of its own, so that counters start at nothing. */
const ailleurs = () => new Navigateur(maison.app, `198.51.100.${dernier++}`);

describe('se connecter', () => {
  it('un compte connu et un inconnu répondent pareil, avec autant de requêtes et de hachages', async () => {
    const { app, base, services, hachage } = maison;
    const connu = await compteActif(services);
    const desactive = await compteActif(services);
    await base.transaction(SYSTEME, (tx) => desactiverCompte(tx, desactive.compte));
    const sansPhrase = await compteActif(services);
    await base.transaction(SYSTEME, (tx) =>
      tx.executer(
        sql`update acces set phrase_empreinte = null where compte_id = ${sansPhrase.compte}`,
      ),
    );
    const mesurer = async (courriel: string, phrase: string) => {
      const navigateur = new Navigateur(app, `198.51.100.${dernier++}`);
      const [requetes, hachages] = [base.requetes(), hachage.nombre];
      const { statusCode, headers, body } = await navigateur.post('/api/connexion', {
        courriel,
        phrase,
      });
      const { 'x-request-id': _, 'x-ratelimit-remaining': __, date: ___, ...entetes } = headers;
      return {
        statusCode,
        entetes,
        body,
        requetes: base.requetes() - requetes,
        hachages: hachage.nombre - hachages,
      };
    };
    const mesures = [
      await mesurer('personne@exemple.fr', AUTRE_PHRASE),
      await mesurer(connu.courriel, AUTRE_PHRASE),
      await mesurer(desactive.courriel, PHRASE),
      await mesurer(sansPhrase.courriel, PHRASE),
    ];
    expect(mesures[0]).toMatchObject({ statusCode: 401, requetes: 2, hachages: 1 });
    for (const mesure of mesures) expect(mesure).toEqual(mesures[0]);
  });

  it('lit l’adresse sans égard aux majuscules, la phrase au signe près', async () => {
    const { courriel } = await compteActif(maison.services);
    const essai = async (phrase: string) =>
      (await ailleurs().post('/api/connexion', { courriel: courriel.toUpperCase(), phrase }))
        .statusCode;
    expect(await essai(PHRASE)).toBe(200);
    expect(await essai(`${PHRASE} `)).toBe(401);
    expect(await essai(PHRASE.toUpperCase())).toBe(401);
  });

  it('refuse un champ de trop (affectation de masse), et le nomme', async () => {
    const { courriel } = await compteActif(maison.services);
    const reponse = await ailleurs().post('/api/connexion', {
      courriel,
      phrase: PHRASE,
      role: 'admin',
    });
    expect(reponse.statusCode).toBe(422);
    expect(reponse.json()).toMatchObject({ erreurs: [{ code: 'ALM-P-101', chemin: 'role' }] });
    const proto = await maison.app.inject({
      method: 'POST',
      url: '/api/connexion',
      headers: { 'content-type': 'application/json' },
      payload: '{"__proto__":{"role":"admin"}}',
    });
    expect(proto.statusCode).toBe(400);
  });
});

describe('la force brute', () => {
  it('est ralentie pour un compte depuis une adresse, sans gêner la personne ailleurs', async () => {
    const { courriel } = await compteActif(maison.services);
    const attaquant = ailleurs();
    const essayer = () => attaquant.post('/api/connexion', { courriel, phrase: AUTRE_PHRASE });
    for (let i = 0; i < 10; i++) expect(refus(await essayer())).toBe('401 ALM-P-104');
    const onzieme = await essayer();
    expect(refus(onzieme)).toBe('429 ALM-P-107');
    expect(Number(onzieme.headers['retry-after'])).toBeGreaterThan(800);
    // Even the right passphrase, from there.
    expect(refus(await attaquant.post('/api/connexion', { courriel, phrase: PHRASE }))).toBe(
      '429 ALM-P-107',
    );
    expect((await ailleurs().post('/api/connexion', { courriel, phrase: PHRASE })).statusCode).toBe(
      200,
    );
    maison.temps.t += 15 * MINUTE;
    expect((await attaquant.post('/api/connexion', { courriel, phrase: PHRASE })).statusCode).toBe(
      200,
    );
  });

  it('lancée d’un coup, ne passe pas la borne', async () => {
    const { courriel } = await compteActif(maison.services);
    const attaquant = ailleurs();
    const avant = maison.hachage.nombre;
    const reponses = await Promise.all(
      Array.from({ length: 30 }, () =>
        attaquant.post('/api/connexion', { courriel, phrase: AUTRE_PHRASE }),
      ),
    );
    expect(reponses.filter((r) => r.statusCode === 401)).toHaveLength(10);
    expect(maison.hachage.nombre - avant).toBe(10);
  });

  it('d’une adresse contre tous les comptes est ralentie aussi', async () => {
    const attaquant = ailleurs();
    const statuts: number[] = [];
    for (let i = 0; i < 51; i++) {
      statuts.push(
        (await attaquant.post('/api/connexion', { courriel: `v${i}@exemple.fr`, phrase: 'x' }))
          .statusCode,
      );
    }
    expect([statuts.slice(0, 50).every((s) => s === 401), statuts[50]]).toEqual([true, 429]);
  });

  it('n’arrête pas un appareil connu, même d’une adresse où tout le monde est refusé', async () => {
    const compte = await compteActif(maison.services);
    const { courriel } = compte;
    const juste = { courriel, phrase: PHRASE };
    const ip = `198.51.100.${dernier++}`;
    const connu = new Navigateur(maison.app, ip);
    expect((await connu.post('/api/connexion', juste)).statusCode).toBe(200);
    const revoque = new Navigateur(maison.app, ip);
    expect((await revoque.post('/api/connexion', juste)).statusCode).toBe(200);
    const cookie = revoque.cookie;
    expect((await revoque.delete('/api/session')).statusCode).toBe(200);
    revoque.cookie = cookie;
    // Its session ends by time: what it keeps opens nothing.
    maison.temps.t += 31 * MINUTE;
    expect(refus(await connu.get('/api/session'))).toBe('401 ALM-P-102');
    for (let i = 0; i < 51; i++) {
      const a = i < 11 ? courriel : `w${i}@exemple.fr`;
      await new Navigateur(maison.app, ip).post('/api/connexion', { courriel: a, phrase: 'x' });
    }
    for (const etranger of [new Navigateur(maison.app, ip), revoque]) {
      expect(refus(await etranger.post('/api/connexion', juste))).toBe('429 ALM-P-107');
    }
    // Known for its own account alone.
    const autre = await compteActif(maison.services);
    const voisin = { courriel: autre.courriel, phrase: PHRASE };
    expect(refus(await connu.post('/api/connexion', voisin))).toBe('429 ALM-P-107');
    expect((await connu.post('/api/connexion', juste)).statusCode).toBe(200);
  });

  it('menée depuis un appareil connu est ralentie aussi', async () => {
    const { courriel } = await compteActif(maison.services);
    const vole = ailleurs();
    await vole.post('/api/connexion', { courriel, phrase: PHRASE });
    const statuts: number[] = [];
    for (let i = 0; i < 11; i++) {
      const essai = await vole.post('/api/connexion', { courriel, phrase: AUTRE_PHRASE });
      statuts.push(essai.statusCode);
    }
    expect([statuts.filter((s) => s === 401).length, statuts[10]]).toEqual([10, 429]);
  });

  it('ne compte pas les connexions réussies', async () => {
    const { courriel } = await compteActif(maison.services);
    const bureau = ailleurs();
    for (let i = 0; i < 15; i++) {
      expect((await bureau.post('/api/connexion', { courriel, phrase: PHRASE })).statusCode).toBe(
        200,
      );
    }
  });

  it('venue de partout ne bloque pas la personne : elle est prévenue, une fois', async () => {
    const { courriel } = await compteActif(maison.services);
    for (let i = 0; i < 25; i++) {
      await ailleurs().post('/api/connexion', { courriel, phrase: AUTRE_PHRASE });
      await ailleurs().post('/api/connexion', {
        courriel: 'personne@exemple.fr',
        phrase: AUTRE_PHRASE,
      });
    }
    expect((await ailleurs().post('/api/connexion', { courriel, phrase: PHRASE })).statusCode).toBe(
      200,
    );
    for (const _ of [1, 2]) {
      await maison.base.transaction(SYSTEME, (tx) =>
        maison.base.travaux.envoyer(tx, 'surveiller-essais', {}),
      );
      await maison.travailler();
    }
    const recus = maison.courriels.filter((c) => c.a === courriel).map((c) => c.objet);
    expect(recus).toEqual(['Des essais de connexion à votre espace ont échoué']);
    expect(maison.courriels.some((c) => c.a === 'personne@exemple.fr')).toBe(false);
  });

  it('d’un réseau IPv6 compte comme une adresse', () => {
    expect(reseauDe('2001:db8:1:2:aaaa::1')).toBe(reseauDe('2001:db8:1:2:bbbb:1:2:3'));
    expect(reseauDe('2001:db8:1:3::1')).not.toBe(reseauDe('2001:db8:1:2::1'));
    expect(reseauDe('::ffff:192.0.2.1')).toBe('192.0.2.1');
  });
});

describe('le second facteur', () => {
  const poser = async (navigateur: Navigateur): Promise<string> => {
    await renforcer(navigateur);
    const { secret } = (await navigateur.post('/api/second-facteur')).json<{ secret: string }>();
    const pose = await navigateur.post('/api/second-facteur/confirmer', {
      code: codeTotp(secret, maison.temps.t),
    });
    expect(pose.statusCode).toBe(200);
    maison.temps.t += MINUTE;
    return secret;
  };

  it('une fois posé, est demandé après la phrase juste, et chaque code ne sert qu’une fois', async () => {
    const compte = await compteActif(maison.services);
    const secret = await poser(await connexion(maison, compte));
    const corps = { courriel: compte.courriel, phrase: PHRASE };
    expect(refus(await ailleurs().post('/api/connexion', corps))).toBe('401 ALM-P-105');
    const code = codeTotp(secret, maison.temps.t);
    const faux = code === '000000' ? '000001' : '000000';
    expect(refus(await ailleurs().post('/api/connexion', { ...corps, code: faux }))).toBe(
      '401 ALM-P-104',
    );
    const deux = await Promise.all(
      [1, 2].map(() => ailleurs().post('/api/connexion', { ...corps, code })),
    );
    expect(deux.map((r) => r.statusCode).sort()).toEqual([200, 401]);
    expect(refus(await ailleurs().post('/api/connexion', { ...corps, code }))).toBe(
      '401 ALM-P-104',
    );
  });

  it('ne se devine pas : dix codes, puis un quart d’heure, d’où que ce soit', async () => {
    const compte = await compteActif(maison.services);
    const secret = await poser(await connexion(maison, compte));
    const corps = { courriel: compte.courriel, phrase: PHRASE, code: '000000' };
    const statuts: number[] = [];
    for (let i = 0; i < 11; i++)
      statuts.push((await ailleurs().post('/api/connexion', corps)).statusCode);
    expect([statuts.filter((s) => s === 401).length, statuts[10]]).toEqual([10, 429]);
    maison.temps.t += 15 * MINUTE;
    await connexion(maison, compte, codeTotp(secret, maison.temps.t));
  });

  it('est obligatoire pour un gestionnaire : sans lui, il ne fait que le poser', async () => {
    const compte = await compteActif(maison.services, { nouveau: { role: 'gestion' } });
    const navigateur = await connexion(maison, compte);
    expect(refus(await navigateur.get('/api/sessions'))).toBe('403 ALM-P-105');
    expect((await navigateur.get('/api/session')).json()).toMatchObject({ secondFacteur: false });
    const secret = await poser(navigateur);
    expect((await navigateur.get('/api/sessions')).statusCode).toBe(200);
    await renforcerAvec(navigateur, secret);
    expect(refus(await navigateur.delete('/api/second-facteur'))).toBe('409 ALM-P-114');
    // The passphrase alone no longer sets another one.
    expect(
      refus(await ailleurs().post('/api/connexion', { courriel: compte.courriel, phrase: PHRASE })),
    ).toBe('401 ALM-P-105');
  });

  it('s’ôte par l’assuré après renforcement avec code', async () => {
    const compte = await compteActif(maison.services);
    const navigateur = await connexion(maison, compte);
    const secret = await poser(navigateur);
    maison.temps.t += 6 * MINUTE;
    expect(refus(await navigateur.delete('/api/second-facteur'))).toBe('403 ALM-P-106');
    expect(refus(await navigateur.post('/api/renforcer', { phrase: PHRASE }))).toBe(
      '403 ALM-P-105',
    );
    await renforcerAvec(navigateur, secret);
    expect((await navigateur.delete('/api/second-facteur')).statusCode).toBe(200);
    await connexion(maison, compte);
    await maison.travailler();
    const recus = maison.courriels.filter((c) => c.a === compte.courriel);
    expect(recus.map((c) => c.objet)).toEqual(Array(2).fill('Vos moyens de connexion ont changé'));
  });

  const renforcerAvec = async (navigateur: Navigateur, secret: string) => {
    maison.temps.t += MINUTE;
    const corps = { phrase: PHRASE, code: codeTotp(secret, maison.temps.t) };
    expect((await navigateur.post('/api/renforcer', corps)).statusCode).toBe(200);
  };
});

describe('changer de phrase', () => {
  it('demande un renforcement, ferme les autres sessions et prévient', async () => {
    const compte = await compteActif(maison.services);
    const [ici, la] = [await connexion(maison, compte), await connexion(maison, compte)];
    expect(refus(await ici.post('/api/phrase', { phrase: AUTRE_PHRASE }))).toBe('403 ALM-P-106');
    await renforcer(ici);
    expect(refus(await ici.post('/api/phrase', { phrase: 'AngelaDubois24081962' }))).toBe(
      '422 ALM-P-110',
    );
    expect((await ici.post('/api/phrase', { phrase: AUTRE_PHRASE })).statusCode).toBe(200);
    expect(refus(await la.get('/api/session'))).toBe('401 ALM-P-102');
    expect((await ici.get('/api/session')).statusCode).toBe(200);
    await expect(connexion(maison, compte)).rejects.toThrow('401 ALM-P-104');
    await maison.travailler();
    expect(maison.courriels.at(-1)).toMatchObject({
      a: compte.courriel,
      objet: 'Votre phrase de passe a changé',
    });
  });
});

describe('une phrase de passe', () => {
  const juger = (phrase: string, connus: string[] = []) => {
    try {
      exigerPhrase(phrase, connus);
      return 'acceptée';
    } catch (erreur) {
      return erreur instanceof Error ? erreur.message : '';
    }
  };

  it.each([
    ['quatorze signes', 'kX9$mQ2!vB7#pL', 'ALM-P-109'],
    ['un seul signe répété', 'aaaaaaaaaaaaaaaaaaaa', 'ALM-P-110'],
    ['une suite du clavier', 'azertyuiopqsdfgh', 'ALM-P-110'],
    ['un mot répété', 'motdepassemotdepasse', 'ALM-P-110'],
    ['un nombre', '123456789012345', 'ALM-P-110'],
    ['des mots sans lien, sans chiffre ni majuscule', PHRASE, 'acceptée'],
    ['une phrase très longue', `${PHRASE} ${AUTRE_PHRASE} `.repeat(12), 'acceptée'],
  ])('faite de : %s', (_titre, phrase, attendu) => {
    expect(juger(phrase)).toBe(attendu);
  });

  it('faite de ce que l’on sait de la personne ne vaut rien', () => {
    expect(juger('angeladuboislyon', ['Angela', 'Dubois', 'Lyon'])).toBe('ALM-P-110');
  });

  it('est hachée par argon2id, en entier, et reconnue quelle que soit l’écriture de ses accents', async () => {
    const hachage = hachageArgon2();
    const longue = `é${'x'.repeat(200)}`;
    const empreinte = await hachage.hacher(longue);
    expect(empreinte).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await hachage.verifier(empreinte, longue.normalize('NFD'))).toBe(true);
    expect(await hachage.verifier(empreinte, longue.slice(0, -1))).toBe(false);
    expect(await hachage.verifier(null, longue)).toBe(false);
  });
});
