import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BaseDeTest, ouvrirBaseDeTest } from '../../../test/base.ts';
import {
  GRAINE,
  type Monde,
  type Montage,
  monterServices,
  ouvrirDossier,
  peupler,
} from '../../../test/dossiers.ts';
import { HEXA } from '../../../test/evenements.ts';
import { SYSTEME } from '../../base/contexte.ts';
import { avecProprietaire } from '../../base/proprietaire.ts';
import { sql } from '../../base/sql.ts';
import { lireTrousseau, publierCle } from '../../declarations/depot/accuses.ts';
import { cleDeSceau, publier } from '../../sceau/cles.ts';
import { type Ajout, ajouter } from './ajouter.ts';
import { scellerRacine, verifierRacineDuJour } from './racines.ts';
import { planifierRelances, relancerDossier } from './relancer.ts';
import { journalDe } from './requetes.ts';
import { ecrire } from './services.ts';
import { poserTravauxDossiers } from './travaux.ts';

let base: BaseDeTest;
let monde: Monde;
let montage: Montage;
beforeAll(async () => {
  base = await ouvrirBaseDeTest({ travaux: { pause: 20 } });
  await base.transaction(SYSTEME, (tx) =>
    publierCle(tx, publier(cleDeSceau(GRAINE), '2026-01-01T00:00:00.000Z')),
  );
});
beforeEach(async () => {
  monde = await peupler(base);
  montage = monterServices(base);
});
afterAll(() => base.fermer());

const demander = (piece: string): Ajout => ({
  type: 'pieces-demandees',
  charge: {
    pieces: [
      { piece, nature: 'volet-3', aupres: 'assure', declaration: randomUUID(), coffre: false },
    ],
  },
  pourquoi: 'jours-prescrits',
});
const relancer = (jour: string, id: string) => {
  montage.aller(jour);
  return ecrire(montage.services, SYSTEME, (e) => relancerDossier(e, id));
};
const etatDe = (id: string) =>
  base.transaction(SYSTEME, (tx) =>
    tx.une(
      sql<{
        etat: string;
        relance_le: string | null;
      }>`select etat, relance_le from dossiers where id = ${id}`,
    ),
  );

/** What Alice was told, in order, but that her declaration came. */
const avis = async () => {
  const lignes = await base.transaction(SYSTEME, (tx) =>
    tx.lignes(sql<{ sujet: string; lien: string }>`select sujet, lien from notifications
      where personne_id = ${monde.alice} and sujet <> 'declaration-recue' order by le, rang`),
  );
  return lignes.map((l) => `${l.sujet} ${l.lien}`);
};

/** Asked on 16 November 2026: J+7 the 23rd, J+21 on 7 December, J+90 on 14 February 2027. */
describe('les relances', () => {
  it('partent à J+7 et J+21, une fois chacune, puis le dossier est mis de côté et rouvert par une pièce', async () => {
    const piece = randomUUID();
    const { dossier: id } = await ouvrirDossier(montage.services, monde);
    await ecrire(montage.services, monde.gestion, (e) => ajouter(e, id, [demander(piece)]));
    expect(await etatDe(id)).toEqual({ etat: 'incomplet', relance_le: '2026-11-23' });
    const lien = `/espace/arrets/${id}`;
    const demande = `piece-demandee ${lien}`;
    await relancer('2026-11-22', id);
    expect(await avis()).toEqual([demande]);
    await relancer('2026-11-23', id);
    await relancer('2026-11-23', id);
    expect(await avis()).toEqual([demande, `relance ${lien}`]);
    expect((await etatDe(id)).relance_le).toBe('2026-12-07');
    await relancer('2026-12-07', id);
    expect(await etatDe(id)).toEqual({ etat: 'incomplet', relance_le: '2027-02-14' });
    await relancer('2027-02-14', id);
    expect(await etatDe(id)).toEqual({ etat: 'sans_suite', relance_le: null });
    expect(await avis()).toEqual([
      demande,
      `relance ${lien}`,
      `relance ${lien}`,
      `sans-suite ${lien}`,
    ]);
    const charge = {
      piece,
      nature: 'volet-3',
      fichier: randomUUID(),
      empreinte: HEXA,
      coffre: false,
    };
    await ecrire(montage.services, monde.assure, (e) =>
      ajouter(e, id, [{ type: 'piece-recue', charge, pourquoi: 'depot' }]),
    );
    expect(await etatDe(id)).toEqual({ etat: 'recu', relance_le: null });
  });

  it('se trouvent par leur jour, et passent par la file', async () => {
    const { dossier: id } = await ouvrirDossier(montage.services, monde);
    await ecrire(montage.services, monde.gestion, (e) => ajouter(e, id, [demander(randomUUID())]));
    montage.aller('2026-11-23');
    poserTravauxDossiers(montage.services);
    await base.travaux.demarrer();
    await ecrire(montage.services, SYSTEME, (e) => planifierRelances(e));
    const types = async () => {
      const lignes = await base.transaction(SYSTEME, (tx) => tx.lignes(journalDe(id)));
      return lignes.map((l) => l.type);
    };
    await expect.poll(types, { timeout: 8_000 }).toContain('relance-envoyee');
  });
});

describe('la racine du jour', () => {
  const sceller = (jour: string) => {
    montage.aller(jour);
    return ecrire(montage.services, SYSTEME, scellerRacine);
  };
  const verdict = (jour: string) =>
    base.transaction(SYSTEME, async (tx) =>
      verifierRacineDuJour(tx, jour, await lireTrousseau(tx)),
    );

  it('est scellée une fois, tient à celle de la veille et voit un journal changé', async () => {
    const { dossier: id } = await ouvrirDossier(montage.services, monde);
    const lundi = await sceller('2028-01-03');
    expect(await sceller('2028-01-03')).toBeNull();
    await ecrire(montage.services, monde.assure, (e) =>
      ajouter(e, id, [
        { type: 'avis-envoye', charge: { destinataire: 'caisse' }, pourquoi: 'dit' },
      ]),
    );
    const mardi = await sceller('2028-01-04');
    expect(mardi?.precedente).toBe(lundi?.racine);
    // What happened since does not change the root of Monday.
    expect(await verdict('2028-01-03')).toMatchObject({ juste: true });
    expect(await verdict('2028-01-04')).toMatchObject({ juste: true });
    expect(await verdict('2028-01-05')).toEqual({ juste: false, cause: 'absente' });
    await avecProprietaire(base.acces.almanach, (client) =>
      client.query('update evenements set empreinte = $2 where dossier_id = $1 and rang = 1', [
        id,
        Buffer.alloc(32),
      ]),
    );
    expect(await verdict('2028-01-03')).toEqual({ juste: false, cause: 'journal' });
    await avecProprietaire(base.acces.almanach, (client) =>
      client.query('update racines set nombre = nombre + 1 where jour = $1', ['2028-01-04']),
    );
    expect(await verdict('2028-01-04')).toEqual({ juste: false, cause: 'contenu-change' });
  });
});
