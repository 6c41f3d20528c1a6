import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BaseDeTest, ouvrirBaseDeTest } from '../../test/base.ts';
import { type Monde, peupler } from '../../test/dossiers.ts';
import { lireCle, uneFois } from './idempotence.ts';

let base: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  base = await ouvrirBaseDeTest();
  monde = await peupler(base);
});
afterAll(() => base.fermer());

let n = 0;
const envoyer = (cle: string, corps: string, pendant = async (): Promise<void> => undefined) =>
  base.transaction(monde.assure, async (tx) => {
    const fermeture = await base.cles.lire(tx, monde.alice);
    const portee = monde.assure.compte ?? '';
    return uneFois(tx, { portee, cle, demande: { corps }, fermeture }, async () => {
      await pendant();
      return { statut: 201, texte: `{ "fait":${++n} }` };
    });
  });

describe('une écriture renvoyée', () => {
  it('reçoit la même réponse, à l’octet près, sans être refaite', async () => {
    const premiere = await envoyer('cle-aaaaaaaaaaaaaaaa', 'a');
    expect(await envoyer('cle-aaaaaaaaaaaaaaaa', 'a')).toEqual(premiere);
    expect(n).toBe(1);
  });

  it('avec un autre contenu est refusée', async () => {
    await envoyer('cle-bbbbbbbbbbbbbbbb', 'a');
    await expect(envoyer('cle-bbbbbbbbbbbbbbbb', 'b')).rejects.toMatchObject({
      refus: [{ code: 'ALM-P-412' }],
      statusCode: 422,
    });
  });

  it('pendant que la première court est à renvoyer', async () => {
    const premiere = await envoyer('cle-cccccccccccccccc', 'a', async () => {
      await expect(envoyer('cle-cccccccccccccccc', 'a')).rejects.toMatchObject({
        refus: [{ code: 'ALM-P-413' }],
        statusCode: 409,
      });
    });
    expect(await envoyer('cle-cccccccccccccccc', 'a')).toEqual(premiere);
  });

  it.each([undefined, '', 'courte', 'a'.repeat(101), 'cle avec des espaces'])(
    'sans une clé bien formée est refusée : %s',
    (recu) => {
      expect(() => lireCle(recu)).toThrow('ALM-P-414');
    },
  );
});
