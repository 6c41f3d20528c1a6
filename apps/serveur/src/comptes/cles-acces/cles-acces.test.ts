import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Authentificateur } from '../../../test/authentificateur.ts';
import {
  AUTRE_PHRASE,
  type CompteDeTest,
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
import { MINUTE } from '../services.ts';

let maison: Maison;
beforeAll(async () => {
  maison = await monterComptes();
});
afterAll(() => maison.app.close());

type Demande = Parameters<Authentificateur['creer']>[0];
const demande = async (navigateur: Navigateur, url: string) =>
  (await navigateur.post(url)).json<Demande>();

async function avecCle(): Promise<{
  compte: CompteDeTest;
  cle: Authentificateur;
  navigateur: Navigateur;
}> {
  const compte = await compteActif(maison.services);
  const navigateur = await connexion(maison, compte);
  const cle = new Authentificateur(ORIGINE);
  await renforcer(navigateur);
  const creation = cle.creer(await demande(navigateur, '/api/cles-acces/options'));
  expect(
    (await navigateur.post('/api/cles-acces', { ...creation, nom: 'Téléphone' })).statusCode,
  ).toBe(200);
  return { compte, cle, navigateur };
}

const entrer = async (cle: Authentificateur, navigateur = new Navigateur(maison.app)) => {
  const options = await demande(navigateur, '/api/connexion/cle-acces/options');
  return navigateur.post('/api/connexion/cle-acces', cle.signer(options));
};

describe('une clé d’accès', () => {
  it('s’ajoute après renforcement, prévient la personne, et connecte sans phrase ni code', async () => {
    const { compte, cle, navigateur } = await avecCle();
    expect((await navigateur.get('/api/cles-acces')).json()).toMatchObject([
      { nom: 'Téléphone', utiliseeLe: null },
    ]);
    const autre = new Navigateur(maison.app);
    expect((await entrer(cle, autre)).json()).toEqual({ etat: 'connecte', role: 'assure' });
    expect((await autre.get('/api/session')).json()).toMatchObject({
      compte: compte.compte,
      secondFacteur: true,
    });
    await maison.travailler();
    expect(maison.courriels.at(-1)).toMatchObject({
      a: compte.courriel,
      objet: 'Vos moyens de connexion ont changé',
    });
  });

  it('entre toujours, même d’une adresse où la phrase est refusée pour trop d’essais', async () => {
    const { compte, cle } = await avecCle();
    const ici = new Navigateur(maison.app, '203.0.113.9');
    for (let i = 0; i < 11; i++) {
      await ici.post('/api/connexion', { courriel: compte.courriel, phrase: AUTRE_PHRASE });
    }
    expect(
      refus(await ici.post('/api/connexion', { courriel: compte.courriel, phrase: PHRASE })),
    ).toBe('429 ALM-P-107');
    expect((await entrer(cle, ici)).statusCode).toBe(200);
  });

  it('rejouée est refusée : un défi ne sert qu’une fois et cinq minutes', async () => {
    const { cle } = await avecCle();
    const navigateur = new Navigateur(maison.app);
    const signe = cle.signer(await demande(navigateur, '/api/connexion/cle-acces/options'));
    expect((await navigateur.post('/api/connexion/cle-acces', signe)).statusCode).toBe(200);
    expect(refus(await navigateur.post('/api/connexion/cle-acces', signe))).toBe('410 ALM-P-108');
    const tard = cle.signer(await demande(navigateur, '/api/connexion/cle-acces/options'));
    maison.temps.t += 5 * MINUTE;
    expect(refus(await navigateur.post('/api/connexion/cle-acces', tard))).toBe('410 ALM-P-108');
  });

  it('d’un autre site, ou inconnue, est refusée de la même façon', async () => {
    const compte = await compteActif(maison.services);
    const navigateur = await connexion(maison, compte);
    await renforcer(navigateur);
    const piege = new Authentificateur('https://almanach.mechant.test');
    const creation = piege.creer(await demande(navigateur, '/api/cles-acces/options'));
    expect(refus(await navigateur.post('/api/cles-acces', creation))).toBe('422 ALM-P-104');
    expect(refus(await entrer(new Authentificateur(ORIGINE)))).toBe('401 ALM-P-104');
  });

  it('renforce la session, et seulement pour son compte', async () => {
    const { cle, navigateur } = await avecCle();
    maison.temps.t += 6 * MINUTE;
    const options = await demande(navigateur, '/api/renforcer/cle-acces/options');
    expect(
      (await navigateur.post('/api/renforcer/cle-acces', cle.signer(options))).statusCode,
    ).toBe(200);
    expect((await navigateur.get('/api/session')).json()).toMatchObject({ renforceeDans: 300 });
    const etranger = await connexion(maison, await compteActif(maison.services));
    const siennes = await demande(etranger, '/api/renforcer/cle-acces/options');
    expect(refus(await etranger.post('/api/renforcer/cle-acces', cle.signer(siennes)))).toBe(
      '401 ALM-P-104',
    );
  });

  it('s’ôte par son compte seul, tant qu’il reste un moyen d’entrer', async () => {
    const { navigateur } = await avecCle();
    const [{ id = '' } = {}] = (await navigateur.get('/api/cles-acces')).json<{ id?: string }[]>();
    const etranger = await connexion(maison, await compteActif(maison.services));
    await renforcer(etranger);
    expect(refus(await etranger.delete(`/api/cles-acces/${id}`))).toBe('404 ALM-P-112');
    expect((await navigateur.delete(`/api/cles-acces/${id}`)).statusCode).toBe(200);
    expect((await navigateur.get('/api/cles-acces')).json()).toEqual([]);
  });

  it('vaut second facteur pour un gestionnaire, que la phrase seule ne remplace plus', async () => {
    const compte = await compteActif(maison.services, { nouveau: { role: 'gestion' } });
    const navigateur = await connexion(maison, compte);
    await renforcer(navigateur);
    const cle = new Authentificateur(ORIGINE);
    const creation = cle.creer(await demande(navigateur, '/api/cles-acces/options'));
    await navigateur.post('/api/cles-acces', creation);
    expect((await navigateur.get('/api/sessions')).statusCode).toBe(200);
    // Whoever has the passphrase alone, or took it back by e-mail, adds nothing.
    const phraseSeule = await connexion(maison, compte);
    await renforcer(phraseSeule);
    expect(refus(await phraseSeule.post('/api/second-facteur'))).toBe('403 ALM-P-105');
    const autre = new Authentificateur(ORIGINE).creer(
      await demande(phraseSeule, '/api/cles-acces/options'),
    );
    expect(refus(await phraseSeule.post('/api/cles-acces', autre))).toBe('403 ALM-P-105');
  });
});
