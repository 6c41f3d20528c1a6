import { randomBytes, randomUUID } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type BaseDeTest,
  basesVides,
  FICHIER_CLES,
  ouvrirBaseDeTest,
  serveurDeTest,
  supprimer,
} from '../../../test/base.ts';
import type { Majeure } from '../../../test/postgres-partage.ts';
import { type Base, ouvrirBase } from '../base.ts';
import { SYSTEME } from '../contexte.ts';
import { dossierMigrations } from '../migrer/fichiers.ts';
import { migrer } from '../migrer/migrer.ts';
import { avecProprietaire } from '../proprietaire.ts';
import { sql } from '../sql.ts';
import { restaurer, verifierSauvegarde } from './restaurer.ts';
import { BASES, fichierDe, sauvegarder } from './sauvegarder.ts';

const racine = mkdtempSync(join(tmpdir(), 'almanach-sauvegarde-'));
const premiere = join(racine, 'premiere');
const maintenant = () => '2026-11-25T08:00:00.000Z';
const personne = randomUUID();
/** What a text format may trip on. */
const NOM = 'Agence\t« Été »\n\\N \\. 😀 \u0001';
const fermer: (() => Promise<void>)[] = [];
let base: BaseDeTest;

beforeAll(async () => {
  base = await ouvrirBaseDeTest();
  await base.transaction(SYSTEME, async (tx) => {
    await tx.executer(sql`insert into groupes (id, nom) values (${randomUUID()}, ${NOM})`);
    await tx.executer(sql`insert into personnes (id) values (${personne})`);
    const cle = await base.cles.creer(tx, personne);
    const lieu = { table: 'personnes', colonne: 'identite_chiffre', ligne: personne };
    await tx.executer(sql`update personnes set identite_chiffre = ${cle.chiffrer('Angela', lieu)}
      where id = ${personne}`);
    await tx.executer(sql`insert into dossiers (id, personne_id, reference, etat, attente)
      select gen_random_uuid(), ${personne}, 'R' || n, 'recu', json_build_object('qui', 'la caisse', 'n', n)
      from generate_series(1, 3000) n`);
    await tx.executer(sql`insert into missions (id, personne_id, origine, du, contenu_chiffre)
      values (${randomUUID()}, ${personne}, 'personne', '2026-01-05', ${randomBytes(300_000)})`);
    await base.travaux.envoyer(tx, 'purger', { id: 'attend' });
  });
  await base.coffre.transaction({ role: 'assure', personne }, async (tx) => {
    await base.coffre.cles.creer(tx, personne);
    await tx.executer(sql`insert into pieces (id, personne_id, octets_chiffre, taille, empreinte, fiche_chiffre)
      values (${randomUUID()}, ${personne}, ${randomBytes(1_000)}, 1000, ${randomBytes(32)}, ${randomBytes(50)})`);
  });
  await sauvegarder(base.acces, premiere, maintenant);
});
afterAll(async () => {
  for (const f of fermer.reverse()) await f();
  await base.fermer();
  rmSync(racine, { recursive: true, force: true });
});

async function cible(majeure: Majeure) {
  const serveur = await serveurDeTest(majeure);
  const acces = await basesVides(serveur);
  fermer.push(() => supprimer(serveur, acces));
  return { acces, secretRoles: majeure === '15' ? base.trousseau.secretRoles : null };
}

function ouvrir(c: Awaited<ReturnType<typeof cible>>): Base {
  const ouverte = ouvrirBase({ sorte: 'externe', trousseau: base.trousseau, ...c });
  fermer.push(() => ouverte.fermer());
  return ouverte;
}

const scellees = async (dossier: string) =>
  Promise.all(BASES.map(async (b) => (await verifierSauvegarde(fichierDe(dossier, b), b)).tables));

describe('une sauvegarde', () => {
  it('va de PostgreSQL 18 à 15 et revient, identique à l’octet, les travaux en attente compris', async () => {
    const quinze = await cible('15');
    const manifestes = await restaurer(quinze, premiere);
    expect(manifestes.map((m) => [m.base, m.postgres])).toEqual([
      ['almanach', '18.4'],
      ['coffre', '18.4'],
    ]);
    const seconde = join(racine, 'seconde');
    await sauvegarder(quinze.acces, seconde, maintenant);
    const retour = await cible('18');
    await restaurer(retour, seconde);
    const troisieme = join(racine, 'troisieme');
    await sauvegarder(retour.acces, troisieme, maintenant);
    expect(await scellees(seconde)).toEqual(await scellees(premiere));
    expect(await scellees(troisieme)).toEqual(await scellees(premiere));
    const [almanach] = await scellees(troisieme);
    const lignes = Object.fromEntries((almanach ?? []).map((t) => [t.table, t.lignes]));
    expect(lignes).toMatchObject({
      'public.dossiers': 3000,
      'public.missions': 1,
      'pgboss.job': 1,
    });
  });

  it('rend une base qui sert : les clés ouvrent, les rôles lisent, le travail en attente se fait', async () => {
    const rendue = ouvrir(await cible('18').then(async (c) => (await restaurer(c, premiere), c)));
    const lu = await rendue.transaction({ role: 'assure', personne }, async (tx) => {
      const cle = await rendue.cles.lire(tx, personne);
      const { octets } = await tx.une(sql<{ octets: Buffer }>`
        select identite_chiffre as octets from personnes where id = ${personne}`);
      const lieu = { table: 'personnes', colonne: 'identite_chiffre', ligne: personne };
      return cle.dechiffrer(octets, lieu).toString();
    });
    expect(lu).toBe('Angela');
    const { nom } = await rendue.transaction(SYSTEME, (tx) =>
      tx.une(sql<{ nom: string }>`select nom from groupes`),
    );
    expect(nom).toBe(NOM);
    const faits: unknown[] = [];
    rendue.travaux.traiter('purger', async (_tx, charge) => void faits.push(charge));
    await rendue.travaux.demarrer();
    await expect.poll(() => faits).toEqual([{ id: 'attend' }]);
  });

  it('est l’image d’un instant, prise pendant qu’on écrit', async () => {
    const dossier = join(racine, 'pendant');
    const fini = new AbortController();
    const ecrire = (async () => {
      // One event and its dossier's rank always go together.
      for (let n = 0; !fini.signal.aborted; n++) {
        const id = randomUUID();
        await base.transaction(SYSTEME, async (tx) => {
          await tx.executer(sql`insert into dossiers (id, personne_id, reference, etat)
            values (${id}, ${personne}, ${`pendant-${n}`}, 'recu')`);
          await tx.executer(sql`insert into evenements (dossier_id, rang, le, role, type, charge, empreinte)
            values (${id}, 1, now(), 'systeme', 'cree', '{}', ${Buffer.from('e')})`);
        });
      }
    })();
    for (let i = 0; i < 3; i++) await sauvegarder(base.acces, dossier, maintenant);
    fini.abort();
    await ecrire;
    const manifeste = await verifierSauvegarde(fichierDe(dossier, 'almanach'), 'almanach');
    const lignes = new Map(manifeste.tables.map((t) => [t.table, t.lignes]));
    expect(lignes.get('public.dossiers')).toBe(3000 + (lignes.get('public.evenements') ?? NaN));
    expect(lignes.get('public.evenements')).toBeGreaterThan(0);
  });

  it('ne contient aucune clé maîtresse, ni secret', () => {
    const { cles, coffre, index, roles, sceau } = FICHIER_CLES;
    const secrets = [...Object.values(cles), ...Object.values(coffre.cles), index, roles, sceau];
    const octets = Buffer.concat(BASES.map((b) => readFileSync(fichierDe(premiere, b))));
    expect(octets.includes('cles_personnes')).toBe(true);
    for (const secret of secrets) {
      const cle = Buffer.from(secret, 'base64');
      for (const forme of [cle, cle.toString('hex'), secret])
        expect(octets.includes(forme)).toBe(false);
    }
    expect(octets.includes('Angela')).toBe(false);
    expect(statSync(fichierDe(premiere, 'almanach')).mode & 0o077).toBe(0);
  });
});

describe('une restauration', () => {
  it('refuse une base qui n’est pas vide', async () => {
    const essai = restaurer({ acces: base.acces, secretRoles: null }, premiere);
    await expect(essai).rejects.toMatchObject({ code: 'ALM-P-616' });
  });

  it('refuse une sauvegarde abîmée ou coupée, où que ce soit, sans rien écrire', async () => {
    const saine = readFileSync(fichierDe(premiere, 'almanach'));
    const abimee = join(racine, 'abimee');
    mkdirSync(abimee);
    cpSync(fichierDe(premiere, 'coffre'), fichierDe(abimee, 'coffre'));
    const visee = await cible('18');
    const essayer = async (octets: Buffer): Promise<void> => {
      writeFileSync(fichierDe(abimee, 'almanach'), octets);
      await expect(restaurer(visee, abimee)).rejects.toMatchObject({ code: 'ALM-P-615' });
    };
    for (const part of [0, 0.01, 0.3, 0.9, 0.9999]) {
      const octets = Buffer.from(saine);
      const ici = Math.floor(part * octets.length);
      octets[ici] = (octets[ici] ?? 0) ^ 0x20;
      await essayer(octets);
      await essayer(saine.subarray(0, ici));
    }
    await essayer(Buffer.concat([saine, Buffer.of(0)]));
    await essayer(readFileSync(fichierDe(premiere, 'coffre')));
    await avecProprietaire(visee.acces.almanach, async (client) => {
      const { rows } = await client.query("select to_regclass('public.personnes') as table");
      expect(rows).toEqual([{ table: null }]);
    });
  });

  it('par un programme plus récent remplit le schéma d’alors, puis le met à jour', async () => {
    const dossier = join(racine, 'migrations');
    cpSync(dossierMigrations(), dossier, { recursive: true });
    writeFileSync(
      join(dossier, '9999-demain.sql'),
      'alter table groupes add column longueur int; update groupes set longueur = length(nom);',
    );
    const visee = await cible('18');
    await restaurer({ ...visee, dossier }, premiere);
    await avecProprietaire(visee.acces.almanach, async (client) => {
      const { rows } = await client.query('select longueur from groupes');
      expect(rows).toEqual([{ longueur: Array.from(NOM).length }]);
    });
    const dejaMigree = await cible('18');
    await migrer({ ...dejaMigree, dossier });
    const essai = restaurer({ ...dejaMigree, dossier }, premiere);
    await expect(essai).rejects.toMatchObject({ code: 'ALM-P-617' });
  });
});
