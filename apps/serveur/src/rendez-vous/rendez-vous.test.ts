import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  agent,
  type CompteDeTest,
  compteActif,
  type Maison,
  monterComptes,
  type Navigateur,
  refus,
  renforcer,
  connexion as seConnecter,
  uneAdresse,
} from '../../test/comptes.ts';
import { REPONSES } from '../../test/declarations.ts';
import { HEURE } from '../comptes/services.ts';
import { joursProposes, peutSeFixer } from './regles.ts';

describe('les jours proposés', () => {
  it('sont les dix jours ouvrés qui suivent : ni samedi, ni dimanche', () => {
    // Tuesday 24 November 2026.
    expect(joursProposes('2026-11-24')).toEqual([
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
      '2026-12-07',
      '2026-12-08',
    ]);
  });

  it('sautent les jours fériés, fixes et mobiles', () => {
    const noel = joursProposes('2026-12-18');
    expect(noel).not.toContain('2026-12-25');
    expect(noel).not.toContain('2027-01-01');
    expect(noel.at(-1)).toBe('2027-01-05');
    // Easter Monday 2027 is 29 March.
    expect(joursProposes('2027-03-24').slice(0, 3)).toEqual([
      '2027-03-25',
      '2027-03-26',
      '2027-03-30',
    ]);
  });

  it.each([
    ['le lendemain à neuf heures', '2026-11-25T08:00:00Z', true],
    ['une minute avant maintenant', '2026-11-24T08:59:00Z', false],
    ['un samedi', '2026-11-28T09:00:00Z', false],
    ['le vendredi à minuit et demi, samedi à Paris', '2026-11-27T23:30:00Z', false],
    ['le dimanche à minuit et demi, lundi à Paris', '2026-11-29T23:30:00Z', true],
    ['le jour de Noël', '2026-12-25T09:00:00Z', false],
  ])('un appel se fixe ou non : %s', (_titre, fixeA, attendu) => {
    expect(peutSeFixer(fixeA, '2026-11-24T09:00:00.000Z')).toBe(attendu);
  });
});

let maison: Maison;
const connexion = (m: Maison, compte: CompteDeTest) =>
  seConnecter(m, compte, undefined, uneAdresse());
let gestion: Navigateur;
let angela: CompteDeTest;
let navigateur: Navigateur;
beforeAll(async () => {
  maison = await monterComptes();
});
beforeEach(async () => {
  angela = await compteActif(maison.services);
  navigateur = await avecTelephone(angela, '06 12 34 56 78');
  ({ navigateur: gestion } = await agent(maison, { role: 'gestion' }));
});
afterAll(() => maison.app.close());

/** The number of the account is in force after 72 hours; the person signs in again. */
async function avecTelephone(compte: CompteDeTest, telephone: string): Promise<Navigateur> {
  const avant = await connexion(maison, compte);
  await renforcer(avant);
  await avant.post('/api/coordonnees/telephone', { telephone });
  maison.temps.t += 72 * HEURE;
  await maison.travailler();
  return connexion(maison, compte);
}

const URL = '/api/espace/rendez-vous';
const SOUHAIT = { motif: 'mon-dossier', jour: '2026-11-26', creneau: 'matin', dossier: null };

interface RendezVous {
  id: string;
  etat: string;
  personne?: string;
  telephone?: string;
}
async function demander(n = navigateur, corps: object = SOUHAIT): Promise<RendezVous> {
  const reponse = await n.ecrire(URL, corps);
  expect(reponse.statusCode, reponse.body).toBe(201);
  return reponse.json<{ rendezVous: RendezVous }>().rendezVous;
}
const mien = async () => {
  const { rendezVous } = (await navigateur.get(URL)).json<{ rendezVous: RendezVous[] }>();
  return rendezVous;
};
const appel = async (id: string) => {
  const reponse = await gestion.get('/api/gestion/rendez-vous');
  return reponse.json<{ rendezVous: RendezVous[] }>().rendezVous.find((r) => r.id === id);
};
const fixer = (id: string, corps: object, n = gestion) =>
  n.ecrire(`/api/gestion/rendez-vous/${id}`, corps);
/** Later than the clock of these tests, which moves by three days each. */
const UN_MARDI = '2028-01-04T09:30:00.000Z';

describe('un rendez-vous téléphonique', () => {
  it('se demande, se fixe, a lieu ; la personne est prévenue sans que rien n’en soit dit', async () => {
    const { id } = await demander();
    const vue = (await navigateur.get(URL)).json<unknown>();
    expect(vue).toMatchObject({ telephoneConnu: true, jours: joursProposes('2026-11-24') });
    expect(await mien()).toEqual([{ id, ...SOUHAIT, etat: 'demande', fixeA: null }]);
    expect(await appel(id)).toEqual({
      id,
      ...SOUHAIT,
      etat: 'demande',
      fixeA: null,
      personne: angela.personne,
      nom: 'Angela Dubois',
      telephone: '0612345678',
    });
    const fixe = await fixer(id, { etat: 'fixe', fixeA: UN_MARDI });
    expect(fixe.json()).toMatchObject({ rendezVous: { etat: 'fixe', fixeA: UN_MARDI } });
    expect(await mien()).toMatchObject([{ etat: 'fixe', fixeA: UN_MARDI }]);
    await maison.travailler();
    const recu = maison.courriels.filter((c) => c.a === angela.courriel).at(-1);
    expect(recu?.objet).toBe('Votre rendez-vous téléphonique est fixé');
    expect(recu?.texte).not.toMatch(/\d/);
    expect((await fixer(id, { etat: 'fait' })).statusCode).toBe(200);
    expect(await mien()).toMatchObject([{ etat: 'fait' }]);
    expect(await appel(id)).toBeUndefined();
    expect(refus(await fixer(id, { etat: 'annule' }))).toBe('409 ALM-P-437');
    expect(refus(await navigateur.delete(`${URL}/${id}`))).toBe('409 ALM-P-437');
    await demander();
  });

  it('à la fois : le second attend la fin du premier, que la personne peut annuler', async () => {
    const { id } = await demander();
    expect(refus(await navigateur.ecrire(URL, SOUHAIT))).toBe('409 ALM-P-435');
    const deux = await Promise.all([1, 2].map(() => navigateur.delete(`${URL}/${id}`)));
    expect(deux.map((r) => r.statusCode)).toEqual([200, 200]);
    expect(await appel(id)).toBeUndefined();
    const ensemble = await Promise.all([1, 2, 3].map(() => navigateur.ecrire(URL, SOUHAIT)));
    expect(ensemble.map((r) => r.statusCode).sort()).toEqual([201, 409, 409]);
  });

  it('renvoyé avec la même clé n’est demandé et fixé qu’une fois ; sans clé, il est refusé', async () => {
    const cle = randomUUID();
    const [a, b] = [
      await navigateur.ecrire(URL, SOUHAIT, cle),
      await navigateur.ecrire(URL, SOUHAIT, cle),
    ];
    expect([b.statusCode, b.body]).toEqual([201, a.body]);
    expect(refus(await navigateur.post(URL, SOUHAIT))).toBe('400 ALM-P-414');
    const { id } = a.json<{ rendezVous: RendezVous }>().rendezVous;
    const url = `/api/gestion/rendez-vous/${id}`;
    const corps = { etat: 'fixe', fixeA: UN_MARDI };
    const premiere = await gestion.ecrire(url, corps, cle);
    expect((await gestion.ecrire(url, corps, cle)).body).toBe(premiere.body);
    expect(refus(await gestion.post(url, corps))).toBe('400 ALM-P-414');
    const { notifications } = (await navigateur.get('/api/espace/notifications')).json<{
      notifications: { sujet: string }[];
    }>();
    expect(notifications.filter((n) => n.sujet === 'rendez-vous-fixe')).toHaveLength(1);
  });

  it.each([
    ['aujourd’hui', '2026-11-24'],
    ['un samedi', '2026-11-28'],
    ['un jour passé', '2026-11-23'],
    ['après les dix jours', '2026-12-09'],
  ])('ne se demande pas %s', async (_titre, jour) => {
    const reponse = await navigateur.ecrire(URL, { ...SOUHAIT, jour });
    expect(refus(reponse)).toBe('422 ALM-P-434');
  });

  it('n’appelle que le numéro du compte : un autre dans la demande est refusé', async () => {
    for (const corps of [
      { ...SOUHAIT, telephone: '0699999999' },
      { ...SOUHAIT, motif: 'ma-maladie' },
      { ...SOUHAIT, creneau: 'nuit' },
      { ...SOUHAIT, jour: 'demain' },
      {},
    ]) {
      expect(refus(await navigateur.ecrire(URL, corps))).toBe('422 ALM-P-419');
    }
    const sansNumero = await connexion(maison, await compteActif(maison.services));
    expect((await sansNumero.get(URL)).json()).toMatchObject({ telephoneConnu: false });
    expect(refus(await sansNumero.ecrire(URL, SOUHAIT))).toBe('409 ALM-P-436');
    // Changed after the request, it is the new one that is called.
    const { id } = await demander();
    await avecTelephone(angela, '07 00 00 00 01');
    ({ navigateur: gestion } = await agent(maison, { role: 'gestion' }));
    expect((await appel(id))?.telephone).toBe('0700000001');
  });

  it.each([
    ['sans heure', { etat: 'fixe' }, '422 ALM-P-419'],
    ['dans le passé', { etat: 'fixe', fixeA: '2026-11-20T09:00:00Z' }, '422 ALM-P-438'],
    ['un dimanche', { etat: 'fixe', fixeA: '2028-01-02T09:00:00Z' }, '422 ALM-P-438'],
    ['fait à une heure à venir', { etat: 'fait', fixeA: UN_MARDI }, '422 ALM-P-419'],
    ['à redemander', { etat: 'demande' }, '422 ALM-P-419'],
  ])('ne se fixe pas %s', async (_titre, corps, attendu) => {
    const { id } = await demander();
    expect(refus(await fixer(id, corps))).toBe(attendu);
  });

  it('d’une autre n’existe pas, ni pour une personne, ni pour une agence', async () => {
    const { id } = await demander();
    const autre = await compteActif(maison.services);
    const intrus = await connexion(maison, autre);
    expect(refus(await intrus.delete(`${URL}/${id}`))).toBe('404 ALM-P-433');
    expect(refus(await intrus.delete(`${URL}/rien`))).toBe('404 ALM-P-411');
    expect((await intrus.get(URL)).json()).toMatchObject({ rendezVous: [] });
    expect(refus(await fixer(id, { etat: 'annule' }, intrus))).toBe('403 ALM-P-103');
    expect(refus(await fixer(randomUUID(), { etat: 'annule' }))).toBe('404 ALM-P-433');
    const reponse = await navigateur.ecrire('/api/espace/declarations', { reponses: REPONSES });
    const dossier = reponse.json<{ dossier: { id: string } }>().dossier.id;
    const chezElle = await avecTelephone(autre, '0612345679');
    expect(refus(await chezElle.ecrire(URL, { ...SOUHAIT, dossier }))).toBe('404 ALM-P-411');
    for (const role of ['medecin', 'admin'] as const) {
      const { navigateur: n } = await agent(maison, { role });
      expect(refus(await n.get('/api/gestion/rendez-vous'))).toBe('403 ALM-P-103');
    }
  });

  it('sur un dossier : la personne voit que la gestion l’a lu ; annulé, elle est prévenue', async () => {
    const reponse = await navigateur.ecrire('/api/espace/declarations', { reponses: REPONSES });
    const dossier = reponse.json<{ dossier: { id: string } }>().dossier.id;
    const { id } = await demander(navigateur, { ...SOUHAIT, dossier });
    await fixer(id, { etat: 'annule' });
    expect((await navigateur.get('/api/espace/lectures')).json()).toMatchObject({
      lectures: [{ dossier, role: 'gestion', motif: 'rendez-vous' }],
    });
    await maison.travailler();
    expect(maison.courriels.filter((c) => c.a === angela.courriel).at(-1)?.objet).toBe(
      'Votre rendez-vous téléphonique est annulé',
    );
  });
});
