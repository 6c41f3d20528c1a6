import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BaseDeTest, ouvrirBaseDeTest } from '../../../test/base.ts';
import { type Essai, monterPieces } from '../../../test/pieces/espace.ts';
import { pdf } from '../../../test/pieces/fabrique.ts';
import { type Qui, SYSTEME } from '../../base/contexte.ts';
import { avecProprietaire } from '../../base/proprietaire.ts';
import { sql } from '../../base/sql.ts';
import { purger } from '../../conservation/purge.ts';
import { effacer } from '../../demandes/effacement/effacer.ts';
import { exporter } from '../../demandes/export/exporter.ts';
import { ecrireTexte } from '../../demandes/export/texte.ts';
import { balayerCoffre } from './balayer.ts';

let base: BaseDeTest;
let essai: Essai;
let dossier: string;
let ici: string;
let auCoffre: string;
beforeAll(async () => {
  base = await ouvrirBaseDeTest();
});
beforeEach(async () => {
  essai = await monterPieces(base);
  dossier = await essai.declarer();
  ici = (await essai.garder(dossier, { nom: 'RIB.pdf', octets: pdf() })).id;
  const certificat = { document: 'certificat-medical', nom: 'avis.pdf', octets: pdf() };
  auCoffre = (await essai.garder(dossier, certificat)).id;
});
afterAll(() => base.fermer());

async function restent(): Promise<{ ici: string[]; auCoffre: string[] }> {
  const ids = [ici, auCoffre];
  const lire = (ou: 'almanach' | 'coffre') =>
    avecProprietaire(base.acces[ou], async (client) => {
      const { rows } = await client.query<{ id: string }>(
        'select id from pieces where id = any ($1)',
        [ids],
      );
      return rows.map((r) => r.id).sort();
    });
  return { ici: await lire('almanach'), auCoffre: await lire('coffre') };
}

const fermer = (le: string) =>
  avecProprietaire(base.acces.almanach, (client) =>
    client.query('update dossiers set ouvert = false, modifie_le = $2 where id = $1', [
      dossier,
      le,
    ]),
  );

/** The vault compares with its own clock: what came today is left alone. */
const vieillir = () =>
  avecProprietaire(base.acces.coffre, (client) =>
    client.query(`update pieces set cree_le = '2020-01-01' where id = $1`, [auCoffre]),
  );

const balayer = () => base.transaction(SYSTEME, (tx) => balayerCoffre(essai.services, tx));

describe('la copie des données', () => {
  const copier = (qui: Qui) =>
    base.transaction(qui, (tx) =>
      exporter(base, tx, {
        personne: essai.monde.alice,
        sorte: 'acces',
        aujourdhui: '2026-11-25',
        qui,
      }),
    );

  it('donne à la personne chaque document, ceux du coffre compris, et où le lire', async () => {
    essai.renforcer();
    await essai.appeler('GET', `/api/espace/pieces/${auCoffre}/original`);
    const copie = await copier(essai.monde.assure);
    const lues = (id: string) => copie.sections.find((s) => s.id === id)?.donnees;
    expect(lues('pieces')).toEqual([
      expect.objectContaining({
        document: 'Certificat médical',
        nom: 'avis.pdf',
        adresse: `/api/espace/pieces/${auCoffre}/original`,
      }),
      expect.objectContaining({ document: 'Relevé d’identité bancaire (RIB)', nom: 'RIB.pdf' }),
    ]);
    expect(lues('lectures-du-coffre')).toEqual([expect.objectContaining({ piece: auCoffre })]);
    expect(ecrireTexte(copie)).toContain('avis.pdf');
  });

  it('préparée par un gestionnaire, ne dit du coffre que ce qu’il en sait', async () => {
    const texte = JSON.stringify(await copier(essai.monde.gestion));
    expect(texte).toContain('RIB.pdf');
    expect(texte).not.toMatch(/Certificat|avis\.pdf/);
  });
});

describe('la fin d’un document', () => {
  it('vient six ans après son dossier, cinq ans pour un document médical [ex. 56]', async () => {
    const purgerLe = (jour: string) => base.transaction(SYSTEME, (tx) => purger(tx, jour));
    await purgerLe('2040-01-01');
    // The dossier is open: nothing goes.
    expect(await restent()).toEqual({ ici: [ici, auCoffre].sort(), auCoffre: [auCoffre] });
    await fermer('2026-11-25T10:00:00Z');
    await vieillir();
    await purgerLe('2031-11-25');
    expect((await restent()).ici).toHaveLength(2);
    expect(await balayer()).toBe(0);
    await purgerLe('2031-11-26');
    expect((await restent()).ici).toEqual([ici]);
    await balayer();
    expect(await restent()).toEqual({ ici: [ici], auCoffre: [] });
    await purgerLe('2032-11-25');
    expect((await restent()).ici).toEqual([ici]);
    await purgerLe('2032-11-26');
    expect(await restent()).toEqual({ ici: [], auCoffre: [] });
    // The receipt outlives what it is the receipt of.
    const { n } = await base.transaction(SYSTEME, (tx) =>
      tx.une(sql<{
        n: number;
      }>`select count(*) as n from accuses where personne_id = ${essai.monde.alice}
        and declaration_id is null`),
    );
    expect(n).toBe(2);
  });

  it('le balayage ôte du coffre ce que rien ne réclame, et laisse ce qui vient d’y entrer', async () => {
    await avecProprietaire(base.acces.almanach, (client) =>
      client.query('delete from pieces where id = $1', [auCoffre]),
    );
    // The clock of the test is the 16th: what is newer than the eve is not looked at.
    await avecProprietaire(base.acces.coffre, (client) =>
      client.query(`update pieces set cree_le = '2026-11-16T00:00:00Z' where id = $1`, [auCoffre]),
    );
    await balayer();
    expect((await restent()).auCoffre).toEqual([auCoffre]);
    await vieillir();
    await balayer();
    expect((await restent()).auCoffre).toEqual([]);
  });

  it('à l’effacement de la personne, tout part, dans les deux bases', async () => {
    await fermer('2000-01-01T00:00:00Z');
    const demande = randomUUID();
    await avecProprietaire(base.acces.almanach, async (client) => {
      await client.query(`update dossiers set etat = 'clos' where id = $1`, [dossier]);
      await client.query(`set session_replication_role = replica`);
      await client.query('delete from evenements where dossier_id = $1', [dossier]);
      await client.query('delete from missions where personne_id = $1', [essai.monde.alice]);
      await client.query(
        `insert into demandes_droits (id, personne_id, droit, canal, recue_le, etat)
         values ($1, $2, 'effacement', 'courrier', '2026-11-01', 'en_cours')`,
        [demande, essai.monde.alice],
      );
    });
    await base.transaction(SYSTEME, (tx) => effacer(base, tx, demande, '2026-11-25'));
    expect(await restent()).toEqual({ ici: [], auCoffre: [] });
  });
});
