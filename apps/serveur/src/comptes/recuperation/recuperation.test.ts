import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AUTRE_PHRASE,
  codeTotp,
  compteActif,
  connexion,
  jetonRecu,
  type Maison,
  monterComptes,
  Navigateur,
  refus,
  renforcer,
} from '../../../test/comptes.ts';
import { HEURE, MINUTE } from '../services.ts';

let maison: Maison;
beforeAll(async () => {
  maison = await monterComptes();
});
afterAll(() => maison.app.close());

const demander = (courriel: string) =>
  new Navigateur(maison.app).post('/api/recuperation', { courriel });
const terminer = (corps: object) =>
  new Navigateur(maison.app).post('/api/recuperation/terminer', { phrase: AUTRE_PHRASE, ...corps });

async function lienRecu(courriel: string): Promise<string> {
  await demander(courriel);
  await maison.travailler();
  return jetonRecu(maison.courriels, courriel);
}

describe('une phrase oubliée', () => {
  it('se demande sans que rien ne dise si l’adresse est connue', async () => {
    const { courriel } = await compteActif(maison.services);
    const mesurer = async (adresse: string) => {
      const [requetes, hachages] = [maison.base.requetes(), maison.hachage.nombre];
      const { statusCode, headers, body } = await demander(adresse);
      const { 'x-request-id': _, 'x-ratelimit-remaining': __, date: ___, ...entetes } = headers;
      return {
        statusCode,
        entetes,
        body,
        requetes: maison.base.requetes() - requetes,
        hachages: maison.hachage.nombre - hachages,
      };
    };
    const inconnu = await mesurer('personne@exemple.fr');
    expect(inconnu).toMatchObject({ statusCode: 202, hachages: 0 });
    expect(await mesurer(courriel)).toEqual(inconnu);
    await maison.travailler();
    expect(maison.courriels.map((c) => c.a)).toEqual([courriel]);
  });

  it('se change par le lien, une fois : les sessions se ferment, la personne est prévenue [ex. 16]', async () => {
    const compte = await compteActif(maison.services);
    const session = await connexion(maison, compte);
    const jeton = await lienRecu(compte.courriel);
    expect((await terminer({ jeton })).statusCode).toBe(200);
    expect(refus(await session.get('/api/session'))).toBe('401 ALM-P-102');
    expect(refus(await terminer({ jeton }))).toBe('410 ALM-P-108');
    await expect(connexion(maison, compte)).rejects.toThrow('401 ALM-P-104');
    const corps = { courriel: compte.courriel, phrase: AUTRE_PHRASE };
    expect((await new Navigateur(maison.app).post('/api/connexion', corps)).statusCode).toBe(200);
    await maison.travailler();
    expect(maison.courriels.at(-1)).toMatchObject({
      a: compte.courriel,
      objet: 'Votre phrase de passe a changé',
    });
  });

  it('ne connecte personne', async () => {
    const { courriel } = await compteActif(maison.services);
    const reponse = await terminer({ jeton: await lienRecu(courriel) });
    expect([reponse.statusCode, reponse.headers['set-cookie']]).toEqual([200, undefined]);
  });

  it('a un lien qui dure une heure, et que le suivant remplace', async () => {
    const { courriel } = await compteActif(maison.services);
    const premier = await lienRecu(courriel);
    const second = await lienRecu(courriel);
    expect(refus(await terminer({ jeton: premier }))).toBe('410 ALM-P-108');
    maison.temps.t += HEURE;
    expect(refus(await terminer({ jeton: second }))).toBe('410 ALM-P-108');
  });

  it('ne remplit pas la boîte de la victime : trois liens par heure', async () => {
    const { courriel } = await compteActif(maison.services);
    for (let i = 0; i < 6; i++) await demander(courriel);
    await maison.travailler();
    expect(maison.courriels.filter((c) => c.a === courriel)).toHaveLength(3);
  });

  it('garde le lien après une phrase trop faible', async () => {
    const { courriel } = await compteActif(maison.services);
    const jeton = await lienRecu(courriel);
    expect(refus(await terminer({ jeton, phrase: 'courte' }))).toBe('422 ALM-P-109');
    expect((await terminer({ jeton })).statusCode).toBe(200);
  });

  it('demande le second facteur quand il y en a un', async () => {
    const compte = await compteActif(maison.services);
    const navigateur = await connexion(maison, compte);
    await renforcer(navigateur);
    const { secret } = (await navigateur.post('/api/second-facteur')).json<{ secret: string }>();
    await navigateur.post('/api/second-facteur/confirmer', {
      code: codeTotp(secret, maison.temps.t),
    });
    maison.temps.t += MINUTE;
    const jeton = await lienRecu(compte.courriel);
    expect(refus(await terminer({ jeton }))).toBe('403 ALM-P-105');
    const code = codeTotp(secret, maison.temps.t);
    expect(refus(await terminer({ jeton, code: code === '000000' ? '000001' : '000000' }))).toBe(
      '403 ALM-P-104',
    );
    expect((await terminer({ jeton, code })).statusCode).toBe(200);
  });

  it('ne se devine pas par dix codes', async () => {
    const compte = await compteActif(maison.services);
    const navigateur = await connexion(maison, compte);
    await renforcer(navigateur);
    const { secret } = (await navigateur.post('/api/second-facteur')).json<{ secret: string }>();
    await navigateur.post('/api/second-facteur/confirmer', {
      code: codeTotp(secret, maison.temps.t),
    });
    const jeton = await lienRecu(compte.courriel);
    const statuts: number[] = [];
    for (let i = 0; i < 11; i++)
      statuts.push((await terminer({ jeton, code: '000000' })).statusCode);
    expect(statuts[10]).toBe(429);
  });
});
