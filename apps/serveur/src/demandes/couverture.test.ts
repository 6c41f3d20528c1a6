import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BaseDeTest, ouvrirBaseDeTest } from '../../test/base.ts';
import { avecProprietaire } from '../base/proprietaire.ts';
import { SECTIONS_D_EXPORT } from './export/sections.ts';

let base: BaseDeTest;
beforeAll(async () => {
  base = await ouvrirBaseDeTest();
});
afterAll(() => base.fermer());

/**
 * Every table that names a person, read by hand: the section of the copy that gives it back, or why it does not;
 * and what closes it when the person is erased. A new table without a line fails.
 */
const TABLES: Readonly<Record<string, { copie: string; effacement: string }>> = {
  personnes: { copie: 'personne', effacement: 'identity, number and index emptied' },
  cles_personnes: { copie: '-: a key, not a datum', effacement: 'the key is destroyed' },
  comptes: { copie: 'compte', effacement: 'disabled' },
  acces: { copie: 'compte', effacement: 'contacts, passphrase, code and index emptied' },
  comptes_agences: { copie: '-: staff alone', effacement: 'no person' },
  sessions: { copie: 'sessions', effacement: 'deleted' },
  cles_acces: { copie: 'cles-acces', effacement: 'deleted' },
  defis: { copie: '-: random, of a few minutes', effacement: 'end by themselves' },
  jetons: { copie: '-: hashes', effacement: 'deleted' },
  identifiants: { copie: '-: hashes', effacement: 'ended; a hash remains' },
  comptes_bancaires: { copie: 'comptes-bancaires', effacement: 'closed by the key; index emptied' },
  changements: { copie: 'changements', effacement: 'cancelled; content closed by the key' },
  corrections: { copie: 'corrections', effacement: 'words closed by the key' },
  lettres: { copie: '-: what it said is elsewhere', effacement: 'closed by the key' },
  rapprochements: {
    copie: '-: the words of whoever typed them',
    effacement: 'their key is destroyed',
  },
  missions: { copie: 'missions', effacement: 'content closed by the key' },
  dossiers: { copie: 'dossiers', effacement: 'codes, dates and random references remain' },
  dossiers_suivis: {
    copie: '-: derived from the journal and the declarations',
    effacement: 'facts closed by the key; codes and dates remain',
  },
  declarations: { copie: 'declarations', effacement: 'content closed by the key' },
  accuses: { copie: 'accuses', effacement: 'content closed by the key; the seal remains' },
  brouillons: { copie: 'brouillons', effacement: 'content closed by the key, then purged' },
  brouillons_ecartes: { copie: 'brouillons', effacement: 'content closed by the key, then purged' },
  lectures_dossiers: { copie: 'lectures', effacement: 'dates, roles and purposes, then purged' },
  evenements: { copie: 'evenements', effacement: 'content closed by the key; the chain remains' },
  pieces: { copie: 'pieces', effacement: 'deleted' },
  pieces_contenus: { copie: 'pieces', effacement: 'deleted' },
  pieces_pages: { copie: '-: the copy of a document that is given', effacement: 'deleted' },
  demandes_droits: {
    copie: 'demandes',
    effacement: 'words closed by the key; codes and dates are the proof',
  },
  'coffre: cles_personnes': { copie: '-: a key, not a datum', effacement: 'the key is destroyed' },
  'coffre: pieces': { copie: 'pieces', effacement: 'deleted' },
  'coffre: pieces_pages': {
    copie: '-: the copy of a document that is given',
    effacement: 'deleted',
  },
  'coffre: lectures': { copie: 'lectures-du-coffre', effacement: 'ids and dates remain' },
};

/** Tables that have a column naming a person, or that hang from one that has. */
const QUI_NOMMENT = `
  with recursive liees as (
    select c.oid from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and (a.attname = 'personne_id' or c.relname = 'personnes')
    union
    select k.conrelid from pg_constraint k join liees on k.confrelid = liees.oid where k.contype = 'f'
  )
  select relname as nom from pg_class where oid in (select oid from liees) order by relname`;

it('chaque table qui nomme une personne a sa place dans la copie et dans l’effacement', async () => {
  const vues: string[] = [];
  for (const [prefixe, acces] of [
    ['', base.acces.almanach],
    ['coffre: ', base.acces.coffre],
  ] as const) {
    await avecProprietaire(acces, async (client) => {
      const { rows } = await client.query<{ nom: string }>(QUI_NOMMENT);
      vues.push(...rows.map((r) => prefixe + r.nom));
    });
  }
  expect(vues.sort()).toEqual(Object.keys(TABLES).sort());
  const sections = SECTIONS_D_EXPORT.map((s) => s.id);
  for (const [table, { copie }] of Object.entries(TABLES)) {
    if (!copie.startsWith('-'))
      expect([table, sections]).toEqual([table, expect.arrayContaining([copie])]);
  }
});
