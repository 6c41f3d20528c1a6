import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BaseDeTest, FICHIER_CLES, ouvrirBaseDeTest } from '../../../test/base.ts';
import { SYSTEME } from '../contexte.ts';
import { RefusBase } from '../refus.ts';
import { lireReglagesBase, lireTrousseau } from '../reglages.ts';
import { sql } from '../sql.ts';
import { chiffrer, dechiffrer } from './chiffrement.ts';
import { creerFichierCles, lireFichierCles } from './fichier.ts';
import { ClesPersonnes } from './personnes.ts';
import { ajouterCle, compterEmballees, remballer, retirerCle } from './rotation.ts';
import { ouvrirTrousseau } from './trousseau.ts';

const dossier = mkdtempSync(join(tmpdir(), 'almanach-cles-'));
afterAll(() => rmSync(dossier, { recursive: true, force: true }));

function code(essai: () => unknown): string {
  try {
    essai();
  } catch (erreur) {
    if (erreur instanceof RefusBase) return erreur.code;
    throw erreur;
  }
  return 'accepté';
}

describe('un contenu chiffré', () => {
  const cle = Buffer.alloc(32, 'k');
  const lieu = { table: 'personnes', colonne: 'nir_chiffre', ligne: 'a' };

  it('se relit à sa place, et nulle part ailleurs', () => {
    const chiffre = chiffrer(cle, Buffer.from('1 84 02'), lieu);
    expect(dechiffrer(cle, chiffre, lieu).toString()).toBe('1 84 02');
    for (const ailleurs of [
      { ...lieu, ligne: 'b' },
      { ...lieu, colonne: 'identite_chiffre' },
      { ...lieu, table: 'comptes' },
    ]) {
      expect(code(() => dechiffrer(cle, chiffre, ailleurs))).toBe('ALM-P-620');
    }
  });

  it('changé d’un bit, coupé, ou ouvert par une autre clé, est refusé', () => {
    const chiffre = chiffrer(cle, Buffer.from('1 84 02'), lieu);
    for (let i = 0; i < chiffre.length; i++) {
      const abime = Buffer.from(chiffre);
      abime[i] = (abime[i] ?? 0) ^ 1;
      expect(code(() => dechiffrer(cle, abime, lieu))).toBe('ALM-P-620');
      expect(code(() => dechiffrer(cle, chiffre.subarray(0, i), lieu))).toBe('ALM-P-620');
    }
    expect(code(() => dechiffrer(Buffer.alloc(32, 'x'), chiffre, lieu))).toBe('ALM-P-620');
  });

  it('n’est jamais deux fois le même', () => {
    const vus = new Set(
      Array.from({ length: 1_000 }, () => chiffrer(cle, Buffer.from('m'), lieu).toString('hex')),
    );
    expect(vus.size).toBe(1_000);
  });
});

describe('le fichier de clés', () => {
  it('naît à côté des données au premier essai, lisible de son seul propriétaire', () => {
    const reglages = lireReglagesBase({ ALMANACH_DONNEES: join(dossier, 'essai') });
    expect(reglages.cles).toBe(join(dossier, 'essai.cles.json'));
    expect(lireTrousseau(reglages).demonstration).toBe(true);
    expect(statSync(reglages.cles).mode & 0o777).toBe(0o600);
    const avant = readFileSync(reglages.cles, 'utf8');
    lireTrousseau(reglages);
    expect(readFileSync(reglages.cles, 'utf8')).toBe(avant);
  });

  it('de démonstration est refusé en production, où rien ne se crée tout seul', () => {
    const env = {
      DATABASE_URL: 'postgresql://u:p@h/b',
      ALMANACH_CLES: join(dossier, 'essai.cles.json'),
    };
    expect(code(() => lireTrousseau(lireReglagesBase(env)))).toBe('ALM-P-606');
    expect(code(() => lireTrousseau(lireReglagesBase({ ...env, ALMANACH_DEMO: '1' })))).toBe(
      'accepté',
    );
    const absent = join(dossier, 'absent.json');
    expect(code(() => lireTrousseau(lireReglagesBase({ ...env, ALMANACH_CLES: absent })))).toBe(
      'ALM-P-605',
    );
    expect(existsSync(absent)).toBe(false);
  });

  it('ouvert à tous est refusé', () => {
    const chemin = join(dossier, 'ouvert.json');
    creerFichierCles(chemin, { demonstration: false });
    chmodSync(chemin, 0o644);
    expect(code(() => lireFichierCles(chemin))).toBe('ALM-P-605');
  });
});

describe('l’index d’un numéro', () => {
  it('est le même pour la même valeur, change avec le domaine et avec la clé', () => {
    const { indexer } = ouvrirTrousseau(FICHIER_CLES);
    expect(indexer('nir', '184027')).toEqual(indexer('nir', '184027'));
    expect(indexer('nir', '184027')).not.toEqual(indexer('iban', '184027'));
    const autre = ouvrirTrousseau({
      ...FICHIER_CLES,
      index: Buffer.alloc(32, 'i').toString('base64'),
    });
    expect(indexer('nir', '184027')).not.toEqual(autre.indexer('nir', '184027'));
  });
});

describe('la clé d’une personne', () => {
  let base: BaseDeTest;
  const lieu = { table: 'personnes', colonne: 'identite_chiffre', ligne: 'p' };
  beforeAll(async () => {
    base = await ouvrirBaseDeTest();
  });
  afterAll(() => base.fermer());

  async function creer(): Promise<{ id: string; chiffre: Buffer }> {
    const id = randomUUID();
    return base.transaction(SYSTEME, async (tx) => {
      await tx.executer(sql`insert into personnes (id) values (${id})`);
      const cle = await base.cles.creer(tx, id);
      return { id, chiffre: cle.chiffrer('Angela', lieu) };
    });
  }

  const lire = (cles: ClesPersonnes, { id, chiffre }: { id: string; chiffre: Buffer }) =>
    base.transaction(SYSTEME, async (tx) =>
      (await cles.lire(tx, id)).dechiffrer(chiffre, lieu).toString(),
    );

  it('ouvre ce qu’elle a fermé, et plus rien une fois détruite', async () => {
    const personne = await creer();
    expect(await lire(base.cles, personne)).toBe('Angela');
    await base.transaction(SYSTEME, (tx) =>
      base.cles.detruire(tx, personne.id, '2026-11-25T08:00:00.000Z'),
    );
    await expect(lire(base.cles, personne)).rejects.toMatchObject({ code: 'ALM-P-621' });
  });

  it('passe d’une clé maîtresse à l’autre sans que rien d’autre ne change', async () => {
    const personnes = await Promise.all(Array.from({ length: 30 }, creer));
    const ajoutee = ajouterCle(FICHIER_CLES, 'plateforme');
    expect([ajoutee.actuelle, Object.keys(ajoutee.cles)]).toEqual(['k2', ['k1', 'k2']]);
    expect(code(() => retirerCle(ajoutee, 'plateforme', 'k2', 0))).toBe('ALM-P-607');
    expect(code(() => retirerCle(ajoutee, 'plateforme', 'k1', 31))).toBe('ALM-P-607');

    const tourne = ouvrirTrousseau(ajoutee);
    expect(await remballer(base.acces.almanach, tourne.plateforme, 7)).toBe(30);
    expect(await remballer(base.acces.almanach, tourne.plateforme, 7)).toBe(0);
    expect(await compterEmballees(base.acces.almanach, 'k2')).toBe(30);

    const seule = ouvrirTrousseau(retirerCle(ajoutee, 'plateforme', 'k1', 0));
    for (const personne of personnes) {
      expect(await lire(new ClesPersonnes(seule.plateforme), personne)).toBe('Angela');
      await expect(lire(base.cles, personne)).rejects.toMatchObject({ code: 'ALM-P-607' });
    }
    // A server that runs meanwhile finds the new key in its file.
    const enMarche = ouvrirTrousseau(FICHIER_CLES, () => ajoutee);
    expect(await lire(new ClesPersonnes(enMarche.plateforme), personnes[0]!)).toBe('Angela');
  });
});
