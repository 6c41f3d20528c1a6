import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BaseDeTest, ouvrirBaseDeTest } from '../../../test/base.ts';
import { ouvrirBase } from '../base.ts';
import { SYSTEME } from '../contexte.ts';
import { codeSql } from '../panne.ts';
import { avecProprietaire } from '../proprietaire.ts';
import { sql } from '../sql.ts';
import { installerFiles } from './installer.ts';

const FILE = 'purger';
const REGLAGES = { pause: 20, ronde: 1 };

let base: BaseDeTest;
beforeAll(async () => {
  base = await ouvrirBaseDeTest({ travaux: REGLAGES });
  // The same queue, whose workers are presumed dead after a second.
  await avecProprietaire(base.acces.almanach, (client) =>
    installerFiles(client, [{ nom: FILE, reprises: 5, attente: 0, expiration: 1 }]),
  );
});
afterAll(() => base.fermer());

/** Another node on the same databases. */
function noeud() {
  return ouvrirBase({ ...base, secretRoles: null, travaux: REGLAGES });
}

async function travaux(): Promise<{ state: string; n: number }[]> {
  return avecProprietaire(base.acces.almanach, async (client) => {
    const { rows } = await client.query<{ state: string; n: number }>(
      `select state, count(*) as n from pgboss.job where name = $1 group by state order by state`,
      [FILE],
    );
    return rows;
  });
}

async function vider(): Promise<void> {
  await avecProprietaire(base.acces.almanach, (client) => client.query('delete from pgboss.job'));
}

const marquer = (id: string) => sql`insert into groupes (id, nom) values (${id}, 'fait')`;
const marques = () =>
  base.transaction(SYSTEME, (tx) => tx.lignes(sql<{ id: string }>`select id from groupes`));

describe('les travaux', () => {
  it('partent avec la transaction qui les demande, ou pas du tout', async () => {
    const demande = base.transaction({ role: 'anonyme' }, async (tx) => {
      await base.travaux.envoyer(tx, FILE, { id: 'a' });
      throw new Error('finalement non');
    });
    await expect(demande).rejects.toThrow('finalement non');
    expect(await travaux()).toEqual([]);
    await base.transaction({ role: 'anonyme' }, (tx) =>
      base.travaux.envoyer(tx, FILE, { id: 'a' }),
    );
    expect(await travaux()).toEqual([{ state: 'created', n: 1 }]);
    await vider();
  });

  it('ne se lisent ni ne se créent par le rôle des demandes, qui ne fait que les déposer', async () => {
    for (const requete of [
      sql`select data from pgboss.job`,
      sql`delete from pgboss.job`,
      sql`select pgboss.create_queue('autre', '{}')`,
      sql`create table intruse (i int)`,
    ]) {
      const essai = base.transaction({ role: 'anonyme' }, (tx) => tx.lignes(requete));
      expect(codeSql(await essai.catch((e: unknown) => e))).toBe('42501');
    }
  });

  it('d’un ouvrier mort sont repris par un autre, et leur effet n’a lieu qu’une fois', async () => {
    const [mort, vivant] = [noeud(), noeud()];
    const id = randomUUID();
    let essais = 0;
    let liberer = (): void => {};
    // The first worker hangs after its write, as if its process were frozen, then wakes too late.
    mort.travaux.traiter(FILE, async (tx, charge) => {
      essais++;
      await new Promise<void>((suite) => (liberer = suite));
      await tx.executer(marquer(String(charge['id'])));
    });
    await base.transaction(SYSTEME, (tx) => base.travaux.envoyer(tx, FILE, { id }));
    await mort.travaux.demarrer();
    await expect.poll(() => essais).toBe(1);
    vivant.travaux.traiter(FILE, async (tx, charge) => {
      essais++;
      await tx.executer(marquer(String(charge['id'])));
    });
    await vivant.travaux.demarrer();
    await expect.poll(marques, { timeout: 10_000 }).toEqual([{ id }]);
    liberer();
    await mort.fermer();
    await vivant.fermer();
    expect([essais, await marques(), await travaux()]).toEqual([
      2,
      [{ id }],
      [{ state: 'completed', n: 1 }],
    ]);
    await vider();
  });

  it('qui échouent sont repris, sans rien laisser de l’essai manqué', async () => {
    const ouvrier = noeud();
    const ids = [randomUUID(), randomUUID()];
    let essais = 0;
    ouvrier.travaux.traiter(FILE, async (tx, charge) => {
      await tx.executer(marquer(ids[essais] ?? ''));
      if (essais++ === 0) throw new Error(String(charge['nom']));
    });
    await base.transaction(SYSTEME, (tx) => base.travaux.envoyer(tx, FILE, { nom: 'DURAND' }));
    await ouvrier.travaux.demarrer();
    await expect.poll(travaux, { timeout: 10_000 }).toEqual([{ state: 'completed', n: 1 }]);
    await ouvrier.fermer();
    const faits = (await marques()).map((m) => m.id);
    expect([faits.includes(ids[0] ?? ''), faits.includes(ids[1] ?? '')]).toEqual([false, true]);
    await vider();
  });

  it('planifiés par trois nœuds ne partent qu’une fois par période', async () => {
    const noeuds = [noeud(), noeud(), noeud()];
    for (const { travaux } of noeuds) travaux.planifier(FILE, 3_600);
    await Promise.all(noeuds.map(({ travaux }) => travaux.demarrer()));
    await expect.poll(travaux).toEqual([{ state: 'created', n: 1 }]);
    await Promise.all(noeuds.map((n) => n.fermer()));
    expect(await travaux()).toEqual([{ state: 'created', n: 1 }]);
    await vider();
  });
});
