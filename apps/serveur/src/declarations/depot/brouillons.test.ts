import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BaseDeTest, ouvrirBaseDeTest } from '../../../test/base.ts';
import { type Monde, monterServices, peupler } from '../../../test/dossiers.ts';
import type { Qui } from '../../base/contexte.ts';
import { sql } from '../../base/sql.ts';
import { ecrire, type ServicesDossiers } from '../../dossiers/depot/services.ts';
import { ecrireBrouillon, effacerBrouillon, lireBrouillons } from './brouillons.ts';

let base: BaseDeTest;
let monde: Monde;
let services: ServicesDossiers;
beforeAll(async () => {
  base = await ouvrirBaseDeTest();
  monde = await peupler(base);
  ({ services } = monterServices(base));
});
afterAll(() => base.fermer());

type Reponses = Parameters<typeof ecrireBrouillon>[2]['reponses'];
const garder = (id: string, lue: number, reponses: Reponses, qui: Qui = monde.assure) =>
  ecrire(services, qui, (e) => ecrireBrouillon(e, qui.personne ?? '', { id, lue, reponses }));
const lire = () => ecrire(services, monde.assure, (e) => lireBrouillons(e, monde.alice));

describe('un brouillon', () => {
  it('se reprend sur un autre appareil, à la version qu’on en a lue', async () => {
    const id = randomUUID();
    await garder(id, 0, { objet: 'nouvel-arret' });
    await garder(id, 1, { objet: 'nouvel-arret', nature: 'maladie' });
    expect(await lire()).toMatchObject([{ id, version: 2, reponses: { nature: 'maladie' } }]);
  });

  it('écrit de deux appareils garde les deux textes, et le dit', async () => {
    const id = randomUUID();
    await garder(id, 0, { nature: 'maladie' });
    await garder(id, 1, { nature: 'accident-travail' });
    const conflit = await garder(id, 1, { nature: 'accident-trajet' });
    expect(conflit).toMatchObject({
      etat: 'conflit',
      actuel: { version: 2, reponses: { nature: 'accident-travail' } },
      ecarte: { reponses: { nature: 'accident-trajet' } },
    });
    const { n } = await base.transaction(monde.assure, (tx) =>
      tx.une(
        sql<{ n: number }>`select count(*) as n from brouillons_ecartes where brouillon_id = ${id}`,
      ),
    );
    expect(n).toBe(1);
    // Having read the other text, one writes over it knowingly.
    expect(await garder(id, 2, { nature: 'accident-trajet' })).toMatchObject({
      brouillon: { version: 3 },
    });
  });

  it('renvoyé tel quel n’est pas un conflit', async () => {
    const id = randomUUID();
    await garder(id, 0, { nature: 'maladie' });
    expect(await garder(id, 0, { nature: 'maladie' })).toMatchObject({ brouillon: { version: 1 } });
  });

  it('est chiffré, n’est qu’à sa personne, et s’efface avec les textes écartés', async () => {
    const id = randomUUID();
    await garder(id, 0, { nature: 'maladie' });
    await garder(id, 7, { nature: 'accident-travail' });
    const autre: Qui = { role: 'assure', personne: monde.bruno };
    await expect(garder(id, 1, { nature: 'maladie' }, autre)).rejects.toMatchObject({
      refus: [{ code: 'ALM-P-416' }],
    });
    const { clair } = await base.transaction(monde.assure, (tx) =>
      tx.une(
        sql<{
          clair: string;
        }>`select encode(contenu_chiffre, 'escape') as clair from brouillons where id = ${id}`,
      ),
    );
    expect(clair).not.toContain('maladie');
    const { reste } = await ecrire(services, monde.assure, async (e) => {
      expect(await effacerBrouillon(e, monde.alice, id)).toBe(true);
      return e.tx.une(
        sql<{
          reste: number;
        }>`select count(*) as reste from brouillons_ecartes where brouillon_id = ${id}`,
      );
    });
    expect(reste).toBe(0);
  });
});
