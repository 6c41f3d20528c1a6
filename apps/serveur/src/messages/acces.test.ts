import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BaseDeTest, ouvrirBaseDeTest } from '../../test/base.ts';
import {
  GRAINE,
  MALADIE_D_ALICE,
  type Monde,
  monterServices,
  peupler,
} from '../../test/dossiers.ts';
import type { Majeure } from '../../test/postgres-partage.ts';
import { ANONYME, type Qui, SYSTEME } from '../base/contexte.ts';
import { codeSql } from '../base/panne.ts';
import { type Requete, sql } from '../base/sql.ts';
import { publierCle } from '../declarations/depot/accuses.ts';
import { declarer } from '../declarations/depot/declarer.ts';
import { ecrire } from '../dossiers/depot/services.ts';
import { poserPreferences } from '../notifications/preferences.ts';
import { cleDeSceau, publier } from '../sceau/cles.ts';
import { ecrireMessage, ouvrirFil } from './depot.ts';

const TABLES = [
  'fils',
  'messages',
  'rendez_vous',
  'notifications',
  'preferences_courriels',
] as const;

describe.each<Majeure>(['18', '15'])('sur PostgreSQL %s,', (majeure) => {
  let base: BaseDeTest;
  let monde: Monde;
  let dossierAlice: string;
  let filAlice: string;
  let filBruno: string;
  let rendezVousBruno: string;
  const compteBruno = randomUUID();
  const bruno = (): Qui => ({ role: 'assure', compte: compteBruno, personne: monde.bruno });

  beforeAll(async () => {
    base = await ouvrirBaseDeTest({ majeure });
    monde = await peupler(base);
    const { services } = monterServices(base);
    await base.transaction(SYSTEME, (tx) =>
      publierCle(tx, publier(cleDeSceau(GRAINE), '2026-01-01T00:00:00.000Z')),
    );
    // The agency declares: it tells Alice, whose lines it will not read.
    const { dossier } = await ecrire(services, monde.agence, (e) =>
      declarer(e, monde.alice, MALADIE_D_ALICE),
    );
    dossierAlice = dossier.id;
    const ouvrir = (qui: Qui, personne: string, lie: string | null) =>
      ecrire(services, qui, async (e) => {
        const cle = await base.cles.lire(e.tx, personne);
        await poserPreferences(e, personne, { suivi: false, messages: true });
        return ouvrirFil(e, personne, cle, { dossier: lie, sujet: 'autre', texte: 'Bonjour' });
      });
    filAlice = (await ouvrir(monde.assure, monde.alice, dossierAlice)).id;
    filBruno = (await ouvrir(bruno(), monde.bruno, null)).id;
    await ecrire(services, monde.gestion, async (e) => {
      await ecrireMessage(e, filAlice, await base.cles.lire(e.tx, monde.alice), 'Bonjour');
    });
    rendezVousBruno = randomUUID();
    await base.transaction(SYSTEME, async (tx) => {
      await tx.executer(sql`insert into comptes (id, role, personne_id, etat)
        values (${compteBruno}, 'assure', ${monde.bruno}, 'actif')`);
      await tx.executer(sql`insert into acces (compte_id, telephone_chiffre)
        values (${compteBruno}, ${Buffer.from('numero')})`);
    });
    for (const [id, qui] of [
      [randomUUID(), monde.assure],
      [rendezVousBruno, bruno()],
    ] as const) {
      await base.transaction(qui, (tx) =>
        tx.executer(sql`insert into rendez_vous (id, personne_id, motif, jour, creneau, demande_le)
          values (${id}, ${qui.personne}, 'autre', '2026-11-26', 'midi', now())`),
      );
    }
  });
  afterAll(() => base.fermer());

  const compter = (qui: Qui): Promise<number[]> =>
    base.transaction(qui, async (tx) => {
      const vus: number[] = [];
      for (const table of TABLES) {
        const morceaux = [`select count(*)::int as n from ${table}`];
        vus.push((await tx.une<{ n: number }>({ morceaux, valeurs: [] })).n);
      }
      return vus;
    });

  function code(qui: Qui, requete: Requete): Promise<string | number | undefined> {
    return base
      .transaction(qui, (tx) => tx.executer(requete))
      .catch((erreur: unknown) => codeSql(erreur));
  }

  // In the order of TABLES. Alice was told twice: her agency declared, the managers answered.
  it.each<[string, () => Qui, number[]]>([
    ['un inconnu : rien', () => ANONYME, [0, 0, 0, 0, 0]],
    ['la personne : ce qui est à elle', () => monde.assure, [1, 2, 1, 2, 1]],
    ['une autre personne : ce qui est à elle', bruno, [1, 1, 1, 0, 1]],
    ['son agence, qui l’a pourtant fait prévenir : rien', () => monde.agence, [0, 0, 0, 0, 0]],
    ['une autre agence : rien', () => monde.autreAgence, [0, 0, 0, 0, 0]],
    ['la gestion : tout', () => monde.gestion, [2, 3, 2, 2, 2]],
    ['un médecin : rien', () => ({ role: 'medecin' }), [0, 0, 0, 0, 0]],
    ['un administrateur : rien', () => ({ role: 'admin' }), [0, 0, 0, 0, 0]],
  ])('voit %s', async (_titre, qui, attendu) => {
    expect(await compter(qui())).toEqual(attendu);
  });

  const message = (fil: string, personne: string, auteur: string, compte: string | undefined) =>
    sql`insert into messages (id, fil_id, rang, personne_id, auteur, compte_id, texte_chiffre, le)
      values (${randomUUID()}, ${fil}, 99, ${personne}, ${auteur}, ${compte ?? null}, '', now())`;
  const fil = (personne: string, dossier: string | null) =>
    sql`insert into fils (id, personne_id, dossier_id, sujet, nombre, cree_le, dernier_le)
      values (${randomUUID()}, ${personne}, ${dossier}, 'autre', 1, now(), now())`;
  const notification = (personne: string, lien = '/espace') =>
    sql`insert into notifications (id, personne_id, le, sujet, lien)
      values (${randomUUID()}, ${personne}, now(), 'relance', ${lien})`;

  it('la base refuse ce que les routes ne demandent pas', async () => {
    const { assure, agence, autreAgence, gestion, alice } = monde;
    const refuses: [string, Qui, Requete][] = [
      ['écrire au nom de la gestion', assure, message(filAlice, alice, 'gestion', assure.compte)],
      ['écrire chez une autre', bruno(), message(filAlice, alice, 'assure', compteBruno)],
      ['écrire sous un autre compte', assure, message(filAlice, alice, 'assure', compteBruno)],
      ['écrire au nom de la personne', gestion, message(filAlice, alice, 'assure', gestion.compte)],
      ['écrire, pour une agence', agence, message(filAlice, alice, 'assure', agence.compte)],
      ['ouvrir un fil chez une autre', bruno(), fil(alice, null)],
      ['ouvrir un fil sur son dossier', bruno(), fil(monde.bruno, dossierAlice)],
      ['ouvrir un fil, pour la gestion', gestion, fil(alice, null)],
      ['changer un texte', gestion, sql`update messages set texte_chiffre = ''`],
      ['changer la personne d’un fil', assure, sql`update fils set personne_id = ${monde.bruno}`],
      ['effacer un message', assure, sql`delete from messages`],
      ['effacer un fil', gestion, sql`delete from fils`],
      ['fixer son rendez-vous', bruno(), sql`update rendez_vous set etat = 'fixe', fixe_a = now()`],
      ['prévenir une autre', bruno(), notification(alice)],
      ['prévenir une inconnue', autreAgence, notification(alice)],
      ['prévenir, pour un inconnu', ANONYME, notification(alice)],
      ['changer ce qui a été dit', assure, sql`update notifications set sujet = 'autre'`],
      ['effacer ce qui a été dit', assure, sql`delete from notifications`],
      [
        'choisir les courriels d’une autre',
        bruno(),
        sql`insert into preferences_courriels (personne_id, suivi, messages, modifie_le)
          values (${alice}, false, false, now())`,
      ],
      ['changer un texte, pour un travail', SYSTEME, sql`update messages set texte_chiffre = ''`],
    ];
    for (const [geste, qui, requete] of refuses) {
      expect([geste, await code(qui, requete)]).toEqual([geste, '42501']);
    }
    // A link leads into the space, and nowhere else.
    for (const lien of ['https://mechant.test', '//mechant.test', '/espace/../x', '/espace?x']) {
      expect([lien, await code(monde.gestion, notification(alice, lien))]).toEqual([lien, '23514']);
    }
  });

  it('et ne touche pas ce que l’on ne voit pas', async () => {
    for (const [qui, requete] of [
      [monde.assure, sql`update messages set lu_le = now() where fil_id = ${filBruno}`],
      [monde.agence, sql`update messages set lu_le = now()`],
      [monde.assure, sql`update fils set ouvert = false where id = ${filBruno}`],
      [
        monde.assure,
        sql`update rendez_vous set etat = 'annule', fin_le = now()
        where id = ${rendezVousBruno}`,
      ],
      [monde.agence, sql`update rendez_vous set etat = 'annule', fin_le = now()`],
      [bruno(), sql`update notifications set lue_le = now()`],
      [monde.gestion, sql`update notifications set lue_le = now()`],
      // One's own words are not one's own to mark as read.
      [bruno(), sql`update messages set lu_le = now()`],
    ] as const) {
      expect(await code(qui, requete)).toBe(0);
    }
  });

  it('le numéro à appeler n’est donné qu’à la gestion, tant que le rendez-vous est ouvert', async () => {
    const numero = (qui: Qui) =>
      base.transaction(qui, (tx) =>
        tx.lignes(sql`select compte_id from telephone_du_rendez_vous(${rendezVousBruno})`),
      );
    const autres: Qui[] = [bruno(), monde.assure, monde.agence, { role: 'admin' }, ANONYME];
    for (const qui of autres) expect(await numero(qui)).toEqual([]);
    expect(await numero(monde.gestion)).toEqual([{ compte_id: compteBruno }]);
    expect(
      await code(
        bruno(),
        sql`update rendez_vous set etat = 'annule', fin_le = now() where id = ${rendezVousBruno}`,
      ),
    ).toBe(1);
    expect(await numero(monde.gestion)).toEqual([]);
  });
});
