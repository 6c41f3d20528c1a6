import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BaseDeTest, ouvrirBaseDeTest } from '../../test/base.ts';
import type { Majeure } from '../../test/postgres-partage.ts';
import { Refus } from '../erreurs/refus.ts';
import { ANONYME, SYSTEME } from './contexte.ts';
import { codeSql } from './panne.ts';
import { avecProprietaire } from './proprietaire.ts';
import { sql, texteDe } from './sql.ts';

describe.each<Majeure>(['18', '15'])('sur PostgreSQL %s,', (majeure) => {
  let base: BaseDeTest;
  beforeAll(async () => {
    base = await ouvrirBaseDeTest({ majeure });
  });
  afterAll(() => base.fermer());

  const creerPersonne = (id: string) => sql`insert into personnes (id) values (${id})`;

  async function code(essai: Promise<unknown>): Promise<string | undefined> {
    return essai.then(
      () => undefined,
      (erreur: unknown) => codeSql(erreur) ?? String(erreur),
    );
  }

  describe('une requête', () => {
    it('tient ses valeurs à part de son texte, même composée', () => {
      const condition = sql`nom = ${"'; drop table personnes --"} and age > ${30}`;
      const requete = sql`select * from t where a = ${1} and (${condition}) limit ${5}`;
      expect(texteDe(requete)).toBe(
        'select * from t where a = $1 and (nom = $2 and age > $3) limit $4',
      );
      expect(requete.valeurs).toEqual([1, "'; drop table personnes --", 30, 5]);
    });
  });

  describe('une transaction', () => {
    it('porte le contexte de celui pour qui elle tourne, et ne le laisse pas au suivant', async () => {
      const personne = randomUUID();
      const lire = sql<{ role: string; personne: string | null; agences: string[]; qui: string }>`
      select ctx_role() as role, ctx_personne() as personne, ctx_agences() as agences, current_user as qui`;
      const agences = [randomUUID(), randomUUID()];
      const vu = await base.transaction({ role: 'assure', personne, agences }, (tx) =>
        tx.une(lire),
      );
      expect(vu).toEqual({ role: 'assure', personne, agences, qui: 'almanach_app' });
      for (let i = 0; i < 20; i++) {
        const apres = await base.transaction(ANONYME, (tx) => tx.une(lire));
        expect(apres).toEqual({
          role: 'anonyme',
          personne: null,
          agences: [],
          qui: 'almanach_app',
        });
      }
    });

    it('de rôle « systeme » passe par le rôle des travaux, que les demandes n’ont pas', async () => {
      const qui = sql<{ qui: string }>`select current_user as qui`;
      expect(await base.transaction(SYSTEME, (tx) => tx.une(qui))).toEqual({
        qui: 'almanach_travaux',
      });
    });

    it('qui échoue ne laisse rien', async () => {
      const id = randomUUID();
      const essai = base.transaction(SYSTEME, async (tx) => {
        await tx.executer(creerPersonne(id));
        throw new Error('arrêt');
      });
      await expect(essai).rejects.toThrow('arrêt');
      const reste = await base.transaction(SYSTEME, (tx) =>
        tx.premiere(sql`select from personnes where id = ${id}`),
      );
      expect(reste).toBeUndefined();
    });

    it('dont une requête a échoué en silence n’est pas dite réussie', async () => {
      const essai = base.transaction(SYSTEME, async (tx) => {
        await tx.executer(sql`select 1 / 0`).catch(() => undefined);
        return 'fait';
      });
      await expect(essai).rejects.toThrow('undone');
    });

    it('qui perd contre une autre recommence, si on l’a demandé', async () => {
      const id = randomUUID();
      await base.transaction(SYSTEME, (tx) => tx.executer(creerPersonne(id)));
      let essais = 0;
      const perdre = (reprises: number) =>
        base.transaction(
          SYSTEME,
          async (tx) => {
            essais++;
            await tx.lignes(sql`select from personnes where id = ${id}`);
            if (essais === 1) {
              await base.transaction(SYSTEME, (autre) =>
                autre.executer(
                  sql`update personnes set nir_index = ${Buffer.from(randomUUID())} where id = ${id}`,
                ),
              );
            }
            return tx.executer(sql`update personnes set etat = 'connue' where id = ${id}`);
          },
          { isolation: 'repeatable read', reprises },
        );
      expect(await code(perdre(0))).toBe('40001');
      essais = 0;
      expect([await perdre(3), essais]).toEqual([1, 2]);
    });

    it('compte ses requêtes', async () => {
      const avant = base.requetes();
      await base.transaction(ANONYME, async (tx) => {
        await tx.lignes(sql`select 1`);
        await tx.premiere(sql`select 2`);
      });
      expect(base.requetes() - avant).toBe(2);
    });

    it('rend des dates civiles, des instants ISO et des nombres entiers', async () => {
      const lu = await base.transaction(ANONYME, (tx) =>
        tx.une(sql`select date '2026-03-29' as jour, timestamptz '2026-03-29 02:30+01' as instant,
        9007199254740991::bigint as entier, 1.10::numeric as montant`),
      );
      expect(lu).toEqual({
        jour: '2026-03-29',
        instant: '2026-03-29T01:30:00.000Z',
        entier: 9007199254740991,
        montant: '1.10',
      });
    });

    it('coupe une requête trop longue', async () => {
      const presse = await ouvrirBaseDeTest({ majeure, pool: { delaiRequete: 50 } });
      expect(
        await code(presse.transaction(ANONYME, (tx) => tx.lignes(sql`select pg_sleep(5)`))),
      ).toBe('57014');
      await presse.fermer();
    });

    it('dont la connexion est coupée devient un refus 503, et la suivante passe', async () => {
      const essai = base.transaction(ANONYME, async (tx) => {
        const { pid } = await tx.une(sql<{ pid: number }>`select pg_backend_pid() as pid`);
        await avecProprietaire(base.acces.almanach, (client) =>
          client.query('select pg_terminate_backend($1, 1000)', [pid]),
        );
        return tx.lignes(sql`select 1`);
      });
      const refus: unknown = await essai.catch((e: unknown) => e);
      expect(refus).toBeInstanceOf(Refus);
      expect(refus).toMatchObject({ statusCode: 503, codeServeur: 'ALM-P-610' });
      expect(await base.etat()).toMatchObject({
        postgres: expect.stringContaining(majeure) as string,
      });
    });
  });
});
