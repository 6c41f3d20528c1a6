import { randomUUID } from 'node:crypto';
import { chargerDroit } from '@almanach/bareme';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AUJOURDHUI } from '../../test/application.ts';
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
import { HEXA } from '../../test/evenements.ts';
import { type Qui, SYSTEME } from '../base/contexte.ts';
import { sql } from '../base/sql.ts';
import { QUOI } from '../comptes/coordonnees/changements.ts';
import { composerCourriel, MODELES } from '../courrier/textes.ts';
import { type Ajout, ajouter } from '../dossiers/depot/ajouter.ts';
import { ecrire } from '../dossiers/depot/services.ts';
import { servicesEspaces } from '../espaces/services.ts';
import { SUJETS_DE_FIL } from '../messages/sujets.ts';
import { MOTIFS } from '../rendez-vous/regles.ts';
import { LIENS, notifier } from './notifier.ts';
import { SUJETS_DE_NOTIFICATION, texteDuSujet } from './sujets.ts';

/** What a mailbox or a locked screen, read by others, must not say. */
const INTERDITS: readonly (readonly [string, RegExp])[] = [
  ['un montant', /\d[\d\s.,]*\s*(?:€|euros?)|\d,\d\d\b|€|euros?\b/i],
  ['un paiement', /indemnit|allocation|salaire|rémunér|\bpayé|\bIJ\b/i],
  [
    'un diagnostic',
    /diagnosti|patholog|malad|symptôm|traitement|cancer|dépress|grossess|opér(?:é|ation)/i,
  ],
  [
    'la nature d’un arrêt',
    /(?<!\p{L})arrêts?(?!\p{L})|accident|trajet|professionnel|maternit|invalidit|décès|hospital|santé/iu,
  ],
  ['un médecin', /médecin|docteur|\bDr\b|médical|clinique|hôpital|ordonnance|prescri|certificat/i],
];

function interdits(texte: string): string[] {
  return INTERDITS.filter(([, motif]) => motif.test(texte)).map(([nom]) => nom);
}

describe('ce qui est dit à une personne', () => {
  it.each([
    ['Nous vous verserons 1 250,40 €.', 'un montant'],
    ['Vous recevrez 30 euros.', 'un montant'],
    ['Votre indemnité est prête.', 'un paiement'],
    ['Votre diagnostic est arrivé.', 'un diagnostic'],
    ['Votre arrêt est enregistré.', 'la nature d’un arrêt'],
    ['Votre accident du travail est déclaré.', 'la nature d’un arrêt'],
    ['Le Dr Martin a signé.', 'un médecin'],
    ['Le certificat est reçu.', 'un médecin'],
  ])('le contrôle voit « %s »', (texte, nom) => {
    expect(interdits(texte)).toContain(nom);
  });

  it.each(SUJETS_DE_NOTIFICATION)('la phrase de « %s » ne dit rien d’interdit', (sujet) => {
    const { phrase } = texteDuSujet(sujet);
    expect([phrase, interdits(phrase)]).toEqual([phrase, []]);
    expect(phrase.length).toBeGreaterThan(10);
    expect(phrase).not.toMatch(/[{}]/);
  });

  it.each(MODELES)('le courriel « %s » non plus', (modele) => {
    // What the templates are given: links, and what changes.
    const { objet, texte } = composerCourriel(modele, { lien: 'https://a.test/#x', quoi: 'Q' });
    expect([modele, interdits(`${objet}\n${texte}`)]).toEqual([modele, []]);
  });

  it('les titres des conversations, les motifs d’appel et les changements non plus', () => {
    const dits = [SUJETS_DE_FIL, MOTIFS, QUOI].flatMap((table) => Object.values<string>(table));
    for (const libelle of dits) {
      expect([libelle, interdits(libelle)]).toEqual([libelle, []]);
    }
  });
});

let maison: Maison;
const connexion = (m: Maison, compte: CompteDeTest) =>
  seConnecter(m, compte, undefined, uneAdresse());
let angela: CompteDeTest;
let navigateur: Navigateur;
beforeAll(async () => {
  maison = await monterComptes();
});
beforeEach(async () => {
  maison.temps.t += 3_600_000;
  angela = await compteActif(maison.services);
  navigateur = await connexion(maison, angela);
});
afterAll(() => maison.app.close());

interface Notification {
  id: string;
  sujet: string;
  phrase: string;
  lien: string;
  lue: boolean;
}
interface Liste {
  notifications: Notification[];
  nonLues: number;
}
const liste = async (n = navigateur) => (await n.get('/api/espace/notifications')).json<Liste>();
/** Oldest first. */
const sujets = async (n = navigateur) =>
  (await liste(n)).notifications.map((x) => x.sujet).reverse();
/** What the mailbox received since the last look. */
async function recus(): Promise<string[]> {
  await maison.travailler();
  const siens = maison.courriels.filter((c) => c.a === angela.courriel).map((c) => c.objet);
  maison.courriels.length = 0;
  return siens;
}

async function declarer(du = '2026-11-02', au = '2026-11-15'): Promise<string> {
  const reponses = {
    ...REPONSES,
    objet: 'nouvel-arret',
    prescritLe: du,
    recuLe: du,
    dates: { du, au },
  };
  const reponse = await navigateur.ecrire('/api/espace/declarations', { reponses });
  expect(reponse.statusCode, reponse.body).toBe(201);
  return reponse.json<{ dossier: { id: string } }>().dossier.id;
}

const ecrireAu = (qui: Qui, dossier: string, ajouts: readonly Ajout[]) => {
  const horloge = { aujourdhui: () => AUJOURDHUI };
  const services = servicesEspaces(maison.services, horloge, () => chargerDroit(AUJOURDHUI));
  return ecrire(services, qui, (e) => ajouter(e, dossier, ajouts));
};
const GESTION: Qui = { role: 'gestion', compte: randomUUID() };

describe('un dossier', () => {
  it('déclaré : deux lignes dans l’espace, un seul courriel', async () => {
    const dossier = await declarer();
    const { notifications, nonLues } = await liste();
    expect(
      notifications.map(({ id: _, le: __, ...n }: Notification & { le?: string }) => n),
    ).toEqual([
      {
        sujet: 'piece-demandee',
        phrase: 'Un document vous est demandé.',
        lien: `/espace/arrets/${dossier}`,
        lue: false,
      },
      {
        sujet: 'declaration-recue',
        phrase: 'Une déclaration est enregistrée dans votre espace.',
        lien: `/espace/arrets/${dossier}`,
        lue: false,
      },
    ]);
    expect(nonLues).toBe(2);
    expect(await recus()).toEqual(['Nous avons reçu votre déclaration']);
  });

  it('dit chaque pièce demandée, refusée, acceptée, puis qu’il est complet', async () => {
    const dossier = await declarer();
    await recus();
    const piece = randomUUID();
    const moi: Qui = { role: 'assure', compte: angela.compte, personne: angela.personne ?? '' };
    const demande = (aupres: 'assure' | 'agence', id = randomUUID()): Ajout => ({
      type: 'pieces-demandees',
      charge: {
        pieces: [
          { piece: id, nature: 'volet-3', aupres, declaration: randomUUID(), coffre: false },
        ],
      },
      pourquoi: 'a-completer',
    });
    const envoi: Ajout = {
      type: 'piece-recue',
      charge: { piece, nature: 'volet-3', fichier: randomUUID(), empreinte: HEXA, coffre: false },
      pourquoi: 'depot',
    };
    await ecrireAu(GESTION, dossier, [demande('assure', piece)]);
    expect(await recus()).toEqual(['Un document vous est demandé']);
    // What is asked of an agency is not hers to send.
    await ecrireAu(GESTION, dossier, [demande('agence')]);
    await ecrireAu(moi, dossier, [envoi]);
    expect(await recus()).toEqual([]);
    const refuse: Ajout = {
      type: 'piece-refusee',
      charge: { piece, motif: 'illisible' },
      pourquoi: 'examen',
    };
    await ecrireAu(GESTION, dossier, [refuse]);
    expect(await recus()).toEqual(['Un document est à envoyer de nouveau']);
    await ecrireAu(moi, dossier, [envoi]);
    const accepte: Ajout = { type: 'piece-acceptee', charge: { piece }, pourquoi: 'examen' };
    await ecrireAu(GESTION, dossier, [accepte]);
    expect(await recus()).toEqual(['Un document est accepté']);
    expect((await sujets()).slice(2)).toEqual([
      'piece-demandee',
      'piece-refusee',
      'piece-acceptee',
    ]);
  });

  it('complet ou fusionné par la gestion : la personne l’apprend, et le lien mène à celui qui reste', async () => {
    const dossier = await declarer();
    const autre = await declarer('2026-11-18', '2026-11-20');
    await recus();
    const derive = await maison.base.transaction(SYSTEME, (tx) =>
      tx.une(sql<{ pieces: { piece: string; nature: string; coffre: boolean }[] }>`
        select derive -> 'pieces' as pieces from dossiers_suivis where dossier_id = ${dossier}`),
    );
    const moi: Qui = { role: 'assure', compte: angela.compte, personne: angela.personne ?? '' };
    for (const { piece, nature, coffre } of derive.pieces) {
      const charge = { piece, nature, fichier: randomUUID(), empreinte: HEXA, coffre };
      await ecrireAu(moi, dossier, [{ type: 'piece-recue', charge, pourquoi: 'depot' }]);
      if (coffre) continue;
      await ecrireAu(GESTION, dossier, [
        { type: 'piece-acceptee', charge: { piece }, pourquoi: 'examen' },
      ]);
    }
    // Accepted one after the other: one e-mail says so.
    expect(await recus()).toEqual(['Un document est accepté']);
    await ecrireAu(GESTION, dossier, [
      { type: 'instruction-ouverte', charge: {}, pourquoi: 'dossier-complet' },
    ]);
    expect(await recus()).toEqual(['Votre dossier est complet']);
    await ecrireAu(GESTION, dossier, [
      {
        type: 'doublon-fusionne',
        charge: { dans: autre },
        pourquoi: 'meme-arret',
        automatique: true,
      },
    ]);
    expect(await recus()).toEqual(['Deux de vos dossiers sont réunis']);
    const { notifications } = await liste();
    expect(notifications.slice(0, 2)).toMatchObject([
      { sujet: 'dossiers-reunis', lien: `/espace/arrets/${autre}` },
      { sujet: 'dossier-complet', lien: `/espace/arrets/${dossier}` },
    ]);
  });

  it('dont l’écriture échoue ne dit rien', async () => {
    const dossier = await declarer();
    await recus();
    const avant = await sujets();
    const impossible: Ajout = {
      type: 'piece-acceptee',
      charge: { piece: randomUUID() },
      pourquoi: 'x',
    };
    await expect(
      ecrireAu(GESTION, dossier, [
        { type: 'classement-sans-suite', charge: {}, pourquoi: 'x' },
        impossible,
      ]),
    ).rejects.toThrow();
    expect([await sujets(), await recus()]).toEqual([avant, []]);
  });
});

describe('les préférences', () => {
  const preferer = (suivi: boolean, messages: boolean) =>
    navigateur.envoyer('PUT', '/api/espace/preferences', { courriels: { suivi, messages } });

  it('valent oui sans rien dire, se changent, et refusent ce qu’elles ne connaissent pas', async () => {
    const lire = async () => (await navigateur.get('/api/espace/preferences')).json<unknown>();
    expect(await lire()).toEqual({ courriels: { suivi: true, messages: true } });
    expect((await preferer(false, true)).json()).toEqual({
      courriels: { suivi: false, messages: true },
    });
    expect(await lire()).toEqual({ courriels: { suivi: false, messages: true } });
    for (const corps of [
      { courriels: { suivi: false, messages: true, securite: false } },
      { courriels: { suivi: 'non', messages: true } },
      { courriels: { suivi: false } },
    ]) {
      const reponse = await navigateur.envoyer('PUT', '/api/espace/preferences', corps);
      expect(refus(reponse)).toBe('422 ALM-P-419');
    }
    const autre = await connexion(maison, await compteActif(maison.services));
    expect((await autre.get('/api/espace/preferences')).json()).toEqual({
      courriels: { suivi: true, messages: true },
    });
  });

  it('sans courriel de suivi ni de messages, l’espace dit tout et la boîte ne reçoit que la sécurité', async () => {
    await preferer(false, false);
    await declarer();
    const fil = await navigateur.ecrire('/api/espace/messages', {
      dossier: null,
      sujet: 'autre',
      texte: 'Bonjour',
    });
    const { id } = fil.json<{ fil: { id: string } }>().fil;
    const { navigateur: gestion } = await agent(maison, { role: 'gestion' });
    await gestion.ecrire(`/api/gestion/messages/${id}`, { texte: 'Bonjour' });
    expect(await recus()).toEqual([]);
    expect(await sujets()).toEqual(['declaration-recue', 'piece-demandee', 'message-recu']);
    await preferer(false, true);
    maison.temps.t += 11 * 60_000;
    await gestion.ecrire(`/api/gestion/messages/${id}`, { texte: 'Encore' });
    expect(await recus()).toEqual(['Vous avez un message']);
    await preferer(false, false);
    await renforcer(navigateur);
    await navigateur.post('/api/coordonnees/telephone', { telephone: '0612345678' });
    expect(await recus()).toEqual(['Un changement est demandé sur votre espace']);
  });

  it('une coordonnée changée se lit aussi dans l’espace, sans deux courriels pour un fait', async () => {
    await renforcer(navigateur);
    const iban = { iban: 'FR14 2004 1010 0505 0001 3M02 606', titulaire: 'Angela Dubois' };
    await navigateur.post('/api/coordonnees/bancaires', iban);
    await navigateur.post('/api/coordonnees/telephone', { telephone: '0612345678' });
    const { changements } = (await navigateur.get('/api/coordonnees')).json<{
      changements: { id: string }[];
    }>();
    await navigateur.delete(`/api/coordonnees/changements/${changements[0]?.id}`);
    await navigateur.post('/api/coordonnees/telephone', { telephone: '0612345679' });
    maison.temps.t += 72 * 3_600_000;
    expect(await recus()).toEqual([
      'Un changement est demandé sur votre espace',
      'Un changement est annulé sur votre espace',
      'Un changement est demandé sur votre espace',
      'Un changement est fait sur votre espace',
    ]);
    navigateur = await connexion(maison, angela);
    expect(await sujets()).toEqual([
      'compte-bancaire-enregistre',
      'changement-demande',
      'changement-annule',
      'changement-demande',
      'changement-fait',
    ]);
  });
});

describe('les notifications', () => {
  const marquer = (jusque: string, n = navigateur) =>
    n.ecrire('/api/espace/notifications/lues', { jusque });

  it('se marquent lues jusqu’à l’une d’elles, comprise, et pas au-delà', async () => {
    await declarer();
    const { notifications } = await liste();
    const [derniere, premiere] = notifications;
    expect((await marquer(premiere?.id ?? '')).json()).toEqual({ nonLues: 1 });
    expect((await liste()).notifications.map((n) => n.lue)).toEqual([false, true]);
    expect((await marquer(derniere?.id ?? '')).json()).toEqual({ nonLues: 0 });
    const corps = { jusque: derniere?.id };
    expect(refus(await navigateur.post('/api/espace/notifications/lues', corps))).toBe(
      '400 ALM-P-414',
    );
  });

  it('d’une autre n’existent pas, et ne se marquent pas', async () => {
    await declarer();
    const { notifications } = await liste();
    const autre = await connexion(maison, await compteActif(maison.services));
    expect(await liste(autre)).toEqual({ notifications: [], nonLues: 0 });
    expect(refus(await marquer(notifications[0]?.id ?? '', autre))).toBe('404 ALM-P-432');
    expect(refus(await marquer(randomUUID()))).toBe('404 ALM-P-432');
    expect(refus(await marquer('rien'))).toBe('422 ALM-P-419');
    expect((await liste()).nonLues).toBe(2);
  });

  it('d’une personne sans compte l’attendent dans son espace, et rien ne part', async () => {
    await maison.base.transaction(SYSTEME, (tx) =>
      tx.executer(sql`update comptes set etat = 'a_activer' where id = ${angela.compte}`),
    );
    await maison.base.transaction(GESTION, (tx) =>
      notifier(maison.services, tx, angela.personne ?? '', 'message-recu', LIENS.fil(randomUUID())),
    );
    expect(await recus()).toEqual([]);
    await maison.base.transaction(SYSTEME, (tx) =>
      tx.executer(sql`update comptes set etat = 'actif' where id = ${angela.compte}`),
    );
    expect(await sujets(await connexion(maison, angela))).toEqual(['message-recu']);
  });
});
