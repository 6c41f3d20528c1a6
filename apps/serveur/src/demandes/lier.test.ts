import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  compteActif,
  connexion,
  type Maison,
  monterComptes,
  Navigateur,
  refus,
  renforcer,
} from '../../test/comptes.ts';
import { SYSTEME } from '../base/contexte.ts';
import { sql } from '../base/sql.ts';
import { effacer } from './effacement/effacer.ts';
import type { Export } from './export/exporter.ts';
import { ROUTES_DEMANDES } from './routes.ts';

let maison: Maison;
beforeAll(async () => {
  maison = await monterComptes();
});
afterAll(() => maison.app.close());

const IBAN = 'FR7630006000011234567890189';

describe('les demandes d’une personne sur ses données', () => {
  it('ne s’ouvrent à personne sans session, ni depuis un autre site', async () => {
    for (const { methode, url } of ROUTES_DEMANDES) {
      const adresse = url.replace(':id', '0b0b0b0b-0000-4000-8000-000000000000');
      const inconnu = new Navigateur(maison.app);
      const sans = await inconnu.envoyer(methode, adresse, methode === 'GET' ? undefined : {});
      expect([url, refus(sans)]).toEqual([url, '401 ALM-P-102']);
      if (methode === 'GET') continue;
      const ailleurs = { origin: 'https://mechant.test', 'sec-fetch-site': 'cross-site' };
      expect((await inconnu.envoyer(methode, adresse, {}, ailleurs)).statusCode).toBe(403);
    }
  });

  it('celles de la gestion ne s’ouvrent pas à une personne', async () => {
    const navigateur = await connexion(maison, await compteActif(maison.services));
    for (const { methode, url, acces } of ROUTES_DEMANDES) {
      if (acces !== 'gestion') continue;
      const adresse = url.replace(':id', '0b0b0b0b-0000-4000-8000-000000000000');
      const reponse = await navigateur.envoyer(
        methode,
        adresse,
        methode === 'GET' ? undefined : {},
      );
      expect([url, refus(reponse)]).toEqual([url, '403 ALM-P-103']);
    }
  });

  it('la copie contient le compte, ses connexions et son IBAN, après une nouvelle preuve', async () => {
    const compte = await compteActif(maison.services);
    const navigateur = await connexion(maison, compte);
    expect(refus(await navigateur.get('/api/mes-donnees.json'))).toBe('403 ALM-P-106');
    await renforcer(navigateur);
    const corps = { iban: IBAN, titulaire: 'Angela Dubois' };
    expect((await navigateur.post('/api/coordonnees/bancaires', corps)).statusCode).toBe(202);
    const reponse = await navigateur.get('/api/mes-donnees.json');
    expect(reponse.headers['content-disposition']).toBe('attachment; filename="mes-donnees.json"');
    const section = (id: string) =>
      reponse.json<Export>().sections.find((s) => s.id === id)?.donnees;
    expect(section('compte')).toEqual([expect.objectContaining({ courriel: compte.courriel })]);
    expect(section('sessions')).toEqual([expect.objectContaining({ moyen: 'phrase' })]);
    expect(section('comptes-bancaires')).toEqual([
      expect.objectContaining({ iban: IBAN, titulaire: 'Angela Dubois' }),
    ]);
    const autre = await connexion(maison, await compteActif(maison.services));
    await renforcer(autre);
    const sienne = (await autre.get('/api/mes-donnees.txt')).body;
    expect(sienne).not.toContain(IBAN);
    expect(sienne).not.toContain(compte.courriel);
  });

  it('effacée, la personne n’entre plus, et rien du compte ne la retrouve', async () => {
    const compte = await compteActif(maison.services);
    const navigateur = await connexion(maison, compte);
    await renforcer(navigateur);
    await navigateur.post('/api/coordonnees/bancaires', { iban: IBAN, titulaire: 'Angela Dubois' });
    const { id } = (await navigateur.post('/api/mes-demandes', { droit: 'effacement' })).json<{
      id: string;
    }>();
    await maison.base.transaction(SYSTEME, async (tx) => {
      await tx.executer(sql`update demandes_droits set etat = 'en_cours' where id = ${id}`);
      await effacer(maison.base, tx, id, '2026-11-25');
    });
    expect(refus(await navigateur.get('/api/profil'))).toBe('401 ALM-P-102');
    const [reste] = await maison.base.transaction(SYSTEME, (tx) =>
      tx.lignes(sql<{ acces: number; sessions: number; ibans: number }>`select
        (select count(*)::int from acces where compte_id = ${compte.compte}
          and (courriel_index is not null or phrase_empreinte is not null)) as acces,
        (select count(*)::int from sessions where compte_id = ${compte.compte}) as sessions,
        (select count(*)::int from comptes_bancaires where personne_id = ${compte.personne}
          and iban_index <> '') as ibans`),
    );
    expect(reste).toEqual({ acces: 0, sessions: 0, ibans: 0 });
  });

  it('messages, rendez-vous, notifications et préférences sont dans la copie, puis effacés avec elle', async () => {
    const compte = await compteActif(maison.services);
    const navigateur = await connexion(maison, compte);
    const texte = '["]{ ce que j’ai écrit';
    await navigateur.ecrire('/api/espace/messages', { dossier: null, sujet: 'autre', texte });
    await navigateur.envoyer('PUT', '/api/espace/preferences', {
      courriels: { suivi: false, messages: true },
    });
    await renforcer(navigateur);
    await navigateur.post('/api/coordonnees/bancaires', { iban: IBAN, titulaire: 'Angela Dubois' });
    await maison.base.transaction({ role: 'assure', personne: compte.personne ?? '' }, (tx) =>
      tx.executer(sql`insert into rendez_vous (id, personne_id, motif, jour, creneau, demande_le)
        values (gen_random_uuid(), ${compte.personne}, 'autre', '2026-11-26', 'midi', now())`),
    );
    const copie = (await navigateur.get('/api/mes-donnees.json')).json<Export>();
    const section = (id: string) => copie.sections.find((s) => s.id === id)?.donnees;
    expect(section('messages')).toMatchObject([{ de: 'assure', sujet: 'autre', texte }]);
    expect(section('rendez-vous')).toMatchObject([{ motif: 'autre', jour: '2026-11-26' }]);
    expect(section('notifications')).toMatchObject([
      { phrase: 'Un compte bancaire est enregistré dans votre espace.' },
    ]);
    expect(section('preferences')).toMatchObject([{ suivi: false, messages: true }]);
    const { id } = (await navigateur.post('/api/mes-demandes', { droit: 'effacement' })).json<{
      id: string;
    }>();
    await maison.base.transaction(SYSTEME, async (tx) => {
      await tx.executer(sql`update demandes_droits set etat = 'en_cours' where id = ${id}`);
      await effacer(maison.base, tx, id, '2026-11-25');
    });
    const reste = await maison.base.transaction(SYSTEME, (tx) =>
      tx.une(sql`select
        (select count(*)::int from fils where personne_id = ${compte.personne}) as fils,
        (select count(*)::int from messages where personne_id = ${compte.personne}) as messages,
        (select count(*)::int from rendez_vous where personne_id = ${compte.personne}) as appels,
        (select count(*)::int from notifications where personne_id = ${compte.personne}) as dites,
        (select count(*)::int from preferences_courriels where personne_id = ${compte.personne}) as voulus`),
    );
    expect(reste).toEqual({ fils: 0, messages: 0, appels: 0, dites: 0, voulus: 0 });
  });
});
