import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CompteDeTest,
  compteActif,
  connexion,
  jetonRecu,
  type Maison,
  monterComptes,
  Navigateur,
  PHRASE,
  refus,
  renforcer,
} from '../../../test/comptes.ts';
import { avecProprietaire } from '../../base/proprietaire.ts';
import { HEURE, MINUTE } from '../services.ts';
import { type ReponseVop, type Verification, verificationSuivante } from './vop.ts';

const IBAN = 'FR14 2004 1010 0505 0001 3M02 606';
const AUTRE_IBAN = 'DE89 3704 0044 0532 0130 00';

let maison: Maison;
let reponseVop: ReponseVop = 'concordant';
beforeAll(async () => {
  maison = await monterComptes({ vop: { verifier: async () => reponseVop } });
});
afterAll(() => maison.app.close());

async function entrer(): Promise<{ compte: CompteDeTest; navigateur: Navigateur }> {
  const compte = await compteActif(maison.services);
  const navigateur = await connexion(maison, compte);
  await renforcer(navigateur);
  return { compte, navigateur };
}

const bancaires = async (navigateur: Navigateur) =>
  (await navigateur.get('/api/coordonnees')).json<{ bancaires: unknown }>().bancaires;
const recus = (a: string) => maison.courriels.filter((c) => c.a === a).map((c) => c.objet);

/** The time a person cannot be signed in for. */
async function laisserPasser(ms: number): Promise<void> {
  maison.temps.t += ms;
  await maison.travailler();
}

describe('le compte bancaire', () => {
  it('le premier vaut tout de suite ; la banque dit s’il est au bon nom', async () => {
    const { navigateur } = await entrer();
    const reponse = await navigateur.post('/api/coordonnees/bancaires', {
      iban: IBAN,
      titulaire: 'Angela Dubois',
    });
    expect([reponse.statusCode, reponse.json()]).toEqual([202, { etat: 'recu', effectifLe: null }]);
    expect(await bancaires(navigateur)).toEqual({
      iban: 'FR•• •••• 2606',
      titulaire: 'Angela Dubois',
      verification: 'a_faire',
    });
    await maison.travailler();
    expect(await bancaires(navigateur)).toMatchObject({ verification: 'concordant' });
    await avecProprietaire(maison.base.acces.almanach, async (client) => {
      const { rows } = await client.query<{ tout: string }>(
        'select b::text as tout from comptes_bancaires b',
      );
      const tout = rows.map((r) => r.tout).join();
      expect(tout).not.toContain(Buffer.from('FR1420041010050500013M02606').toString('hex'));
      expect(tout).not.toContain('Dubois');
    });
  });

  it.each([
    ['d’une clé fausse', 'FR15 2004 1010 0505 0001 3M02 606'],
    ['hors de la zone SEPA', 'BR15 0000 0000 0000 1093 2840 814P 2'],
    ['qui n’en est pas un', 'bonjour'],
  ])('%s est refusé', async (_titre, iban) => {
    const { navigateur } = await entrer();
    const reponse = await navigateur.post('/api/coordonnees/bancaires', {
      iban,
      titulaire: 'Angela Dubois',
    });
    expect(refus(reponse)).toBe('422 ALM-P-111');
    expect(reponse.body).not.toContain(iban);
  });

  it('changé : l’ancien contact l’apprend aussitôt, rien ne bouge avant 72 heures', async () => {
    const { compte, navigateur } = await entrer();
    await navigateur.post('/api/coordonnees/bancaires', { iban: IBAN, titulaire: 'Angela Dubois' });
    const reponse = await navigateur.post('/api/coordonnees/bancaires', {
      iban: AUTRE_IBAN,
      titulaire: 'Angela Dubois',
    });
    expect(Date.parse(reponse.json<{ effectifLe: string }>().effectifLe) - maison.temps.t).toBe(
      72 * HEURE,
    );
    await maison.travailler();
    expect(recus(compte.courriel)).toEqual(['Un changement est demandé sur votre espace']);
    await laisserPasser(72 * HEURE - 1);
    expect(await bancaires(await connexion(maison, compte))).toMatchObject({
      iban: 'FR•• •••• 2606',
    });
    await laisserPasser(1);
    expect(await bancaires(await connexion(maison, compte))).toMatchObject({
      iban: 'DE•• •••• 3000',
      verification: 'concordant',
    });
    expect(recus(compte.courriel).at(-1)).toBe('Un changement est fait sur votre espace');
  });

  it('volé : le voleur change l’IBAN, la personne annule par le lien reçu, une fois', async () => {
    const { compte, navigateur } = await entrer();
    await navigateur.post('/api/coordonnees/bancaires', { iban: IBAN, titulaire: 'Angela Dubois' });
    await navigateur.post('/api/coordonnees/bancaires', { iban: AUTRE_IBAN, titulaire: 'Voleur' });
    expect(
      refus(
        await navigateur.post('/api/coordonnees/bancaires', {
          iban: AUTRE_IBAN,
          titulaire: 'Voleur',
        }),
      ),
    ).toBe('409 ALM-P-113');
    await maison.travailler();
    const jeton = jetonRecu(maison.courriels, compte.courriel, '/compte/annuler');
    const victime = new Navigateur(maison.app);
    expect((await victime.post('/api/coordonnees/annuler', { jeton })).statusCode).toBe(200);
    expect(refus(await victime.post('/api/coordonnees/annuler', { jeton }))).toBe('410 ALM-P-108');
    await laisserPasser(73 * HEURE);
    expect(await bancaires(await connexion(maison, compte))).toMatchObject({
      iban: 'FR•• •••• 2606',
    });
    expect(recus(compte.courriel).at(-1)).toBe('Un changement est annulé sur votre espace');
  });

  it('demande un renforcement de moins de cinq minutes', async () => {
    const { navigateur } = await entrer();
    maison.temps.t += 5 * MINUTE;
    for (const [url, corps] of [
      ['/api/coordonnees/bancaires', { iban: IBAN, titulaire: 'Angela' }],
      ['/api/coordonnees/courriel', { courriel: 'b@exemple.fr' }],
      ['/api/coordonnees/telephone', { telephone: '0612345678' }],
    ] as const) {
      expect(refus(await navigateur.post(url, corps))).toBe('403 ALM-P-106');
    }
  });

  it('sans réponse de la banque, la question se repose ; une réponse reste', async () => {
    reponseVop = 'indisponible';
    const { navigateur } = await entrer();
    await navigateur.post('/api/coordonnees/bancaires', { iban: IBAN, titulaire: 'Angela Dubois' });
    await maison.travailler();
    expect(await bancaires(navigateur)).toMatchObject({ verification: 'indisponible' });
    reponseVop = 'non_concordant';
    await navigateur.post('/api/session/prolonger');
    maison.temps.t += 29 * MINUTE;
    await navigateur.post('/api/session/prolonger');
    maison.temps.t += 29 * MINUTE;
    await navigateur.post('/api/session/prolonger');
    await laisserPasser(2 * MINUTE);
    expect(await bancaires(navigateur)).toMatchObject({ verification: 'non_concordant' });
    reponseVop = 'concordant';
    const etats: Verification[] = ['concordant', 'proche', 'non_concordant'];
    for (const etat of etats) expect(verificationSuivante(etat, 'concordant')).toBe(etat);
  });
});

describe('l’adresse e-mail', () => {
  it('changée : ancienne et nouvelle prévenues, effet à 72 heures si la nouvelle a répondu', async () => {
    const { compte, navigateur } = await entrer();
    const nouvelle = `neuve-${compte.courriel}`;
    expect(
      (await navigateur.post('/api/coordonnees/courriel', { courriel: nouvelle })).statusCode,
    ).toBe(202);
    await maison.travailler();
    expect([recus(compte.courriel), recus(nouvelle)]).toEqual([
      ['Un changement est demandé sur votre espace'],
      ['Confirmez votre nouvelle adresse'],
    ]);
    const jeton = jetonRecu(maison.courriels, nouvelle);
    expect(
      (await new Navigateur(maison.app).post('/api/coordonnees/courriel/confirmer', { jeton }))
        .statusCode,
    ).toBe(200);
    await maison.travailler();
    await connexion(maison, compte);
    await laisserPasser(72 * HEURE);
    await expect(connexion(maison, compte)).rejects.toThrow('401 ALM-P-104');
    await connexion(maison, { courriel: nouvelle });
    expect([recus(compte.courriel).at(-1), recus(nouvelle).at(-1)]).toEqual(
      Array(2).fill('Un changement est fait sur votre espace'),
    );
  });

  it('qui n’a pas répondu ne remplace rien, même après 72 heures', async () => {
    const { compte, navigateur } = await entrer();
    const nouvelle = `muette-${compte.courriel}`;
    await navigateur.post('/api/coordonnees/courriel', { courriel: nouvelle });
    await laisserPasser(73 * HEURE);
    await connexion(maison, compte);
    const jeton = jetonRecu(maison.courriels, nouvelle);
    expect(
      (await new Navigateur(maison.app).post('/api/coordonnees/courriel/confirmer', { jeton }))
        .statusCode,
    ).toBe(200);
    await maison.travailler();
    await connexion(maison, { courriel: nouvelle });
  });

  it('d’un autre compte n’est jamais prise', async () => {
    const autre = await compteActif(maison.services);
    const { compte, navigateur } = await entrer();
    await navigateur.post('/api/coordonnees/courriel', { courriel: autre.courriel });
    await maison.travailler();
    const jeton = jetonRecu(maison.courriels, autre.courriel);
    await new Navigateur(maison.app).post('/api/coordonnees/courriel/confirmer', { jeton });
    await laisserPasser(72 * HEURE);
    expect((await (await connexion(maison, compte)).get('/api/coordonnees')).json()).toMatchObject({
      courriel: compte.courriel,
      changements: [],
    });
    expect((await (await connexion(maison, autre)).get('/api/session')).json()).toMatchObject({
      compte: autre.compte,
    });
  });
});

describe('le téléphone', () => {
  it('change après 72 heures, et s’annule de l’espace, par son seul compte', async () => {
    const { compte, navigateur } = await entrer();
    await navigateur.post('/api/coordonnees/telephone', { telephone: '06 12 34 56 78' });
    const { changements } = (await navigateur.get('/api/coordonnees')).json<{
      changements: { id: string }[];
    }>();
    const url = `/api/coordonnees/changements/${changements[0]?.id}`;
    const etranger = await connexion(maison, await compteActif(maison.services));
    expect(refus(await etranger.delete(url))).toBe('404 ALM-P-112');
    expect((await navigateur.delete(url)).statusCode).toBe(200);
    await navigateur.post('/api/coordonnees/telephone', { telephone: '+33 6 12 34 56 79' });
    await laisserPasser(72 * HEURE);
    const apres = await connexion(maison, compte);
    expect((await apres.get('/api/coordonnees')).json()).toMatchObject({
      telephone: '+33612345679',
      changements: [],
    });
  });
});

describe('un lien reçu par e-mail', () => {
  it('ouvert par GET, où que ce soit, ne consomme rien', async () => {
    const { compte, navigateur } = await entrer();
    await navigateur.post('/api/coordonnees/telephone', { telephone: '0612345678' });
    await maison.travailler();
    const jeton = jetonRecu(maison.courriels, compte.courriel, '/compte/annuler');
    // The token is after `#`: a mail scanner that opens the address does not even send it.
    const adresse = /https:\S+/.exec(maison.courriels.at(-1)?.texte ?? '')?.[0] ?? '';
    expect(new URL(adresse).hash).toBe(`#${jeton}`);
    for (const chemin of [
      '/compte/annuler',
      '/api/coordonnees/annuler',
      '/api/coordonnees/courriel/confirmer',
      '/api/recuperation/terminer',
      '/api/activation/continuer',
    ]) {
      for (const suite of ['', `?jeton=${jeton}`]) {
        expect((await new Navigateur(maison.app).get(`${chemin}${suite}`)).statusCode).toBe(404);
      }
    }
    expect(
      (await new Navigateur(maison.app).post('/api/coordonnees/annuler', { jeton })).statusCode,
    ).toBe(200);
  });

  it('ne sert qu’à ce pour quoi il est fait', async () => {
    const { compte, navigateur } = await entrer();
    await navigateur.post('/api/coordonnees/telephone', { telephone: '0612345678' });
    await maison.travailler();
    const jeton = jetonRecu(maison.courriels, compte.courriel, '/compte/annuler');
    for (const [url, corps] of [
      ['/api/recuperation/terminer', { phrase: PHRASE }],
      ['/api/activation/continuer', {}],
      ['/api/coordonnees/courriel/confirmer', {}],
    ] as const) {
      expect(refus(await new Navigateur(maison.app).post(url, { jeton, ...corps }))).toBe(
        '410 ALM-P-108',
      );
    }
  });
});
