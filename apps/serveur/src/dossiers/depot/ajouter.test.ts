import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BaseDeTest, ouvrirBaseDeTest } from '../../../test/base.ts';
import { type Monde, monterServices, ouvrirDossier, peupler } from '../../../test/dossiers.ts';
import { HEXA } from '../../../test/evenements.ts';
import { type Qui, SYSTEME } from '../../base/contexte.ts';
import { avecProprietaire } from '../../base/proprietaire.ts';
import { sql } from '../../base/sql.ts';
import { type Ajout, ajouter } from './ajouter.ts';
import { dossier, journalDe, suiviDe } from './requetes.ts';
import { ecrire, type ServicesDossiers } from './services.ts';
import { verifierDossier } from './verifier.ts';

let base: BaseDeTest;
let monde: Monde;
let services: ServicesDossiers;
beforeAll(async () => {
  base = await ouvrirBaseDeTest();
  monde = await peupler(base);
  ({ services } = monterServices(base));
});
afterAll(() => base.fermer());

const demander = (piece: string, aupres: 'assure' | 'agence' = 'assure'): Ajout => ({
  type: 'pieces-demandees',
  charge: {
    pieces: [{ piece, nature: 'volet-3', aupres, declaration: randomUUID(), coffre: false }],
  },
  pourquoi: 'jours-prescrits',
});
const recevoir = (piece: string): Ajout => ({
  type: 'piece-recue',
  charge: { piece, nature: 'volet-3', fichier: randomUUID(), empreinte: HEXA, coffre: false },
  pourquoi: 'depot',
  contenu: { nom: 'photo.jpg' },
});
const avis: Ajout = { type: 'avis-envoye', charge: { destinataire: 'caisse' }, pourquoi: 'dit' };

const ajout = (qui: Qui, id: string, ...ajouts: Ajout[]) =>
  ecrire(services, qui, (e) => ajouter(e, id, ajouts));
const verifie = (id: string) =>
  base.transaction(SYSTEME, (tx) => verifierDossier(tx, base.cles, id));

describe('un événement ajouté', () => {
  it('avance le dossier, nomme qui est attendu, et la chaîne se vérifie depuis la base', async () => {
    const ouvert = await ouvrirDossier(services, monde);
    const piece = randomUUID();
    await ajout(monde.gestion, ouvert.dossier, demander(piece));
    const [ligne] = await base.transaction(monde.assure, (tx) =>
      tx.lignes(dossier(ouvert.dossier)),
    );
    expect(ligne).toMatchObject({
      etat: 'incomplet',
      rang: 2,
      reference: expect.stringMatching(/^D(-[0-9A-Z]{4}){4}$/) as string,
      // The agency is to declare from the day we know; the document is asked of the person, who comes first.
      attente: { qui: 'assure', quoi: 'piece', objet: piece, retient: '2026-11-02' },
    });
    expect(await verifie(ouvert.dossier)).toMatchObject({ intacte: true, tete: { rang: 2 } });
  });

  it('reçu la dernière pièce, le dossier redevient complet de lui-même, puis entre en instruction', async () => {
    const { dossier: id } = await ouvrirDossier(services, monde);
    const piece = randomUUID();
    await ajout(monde.gestion, id, demander(piece));
    const { derive } = await ajout(monde.assure, id, recevoir(piece));
    expect(derive.etat).toBe('recu');
    await ajout(
      monde.gestion,
      id,
      { type: 'piece-ouverte', charge: { piece }, pourquoi: 'examen' },
      { type: 'piece-acceptee', charge: { piece }, pourquoi: 'lisible' },
      { type: 'instruction-ouverte', charge: {}, pourquoi: 'complet' },
    );
    const { lignes, suivi } = await base.transaction(monde.assure, async (tx) => ({
      lignes: await tx.lignes(journalDe(id)),
      suivi: await tx.une(suiviDe(id)),
    }));
    expect(lignes.map((l) => [l.type, l.role])).toEqual([
      ['declaration-recue', 'assure'],
      ['pieces-demandees', 'gestion'],
      ['piece-recue', 'assure'],
      ['pieces-completes', 'systeme'],
      ['piece-ouverte', 'gestion'],
      ['piece-acceptee', 'gestion'],
      ['instruction-ouverte', 'gestion'],
    ]);
    expect(suivi.pistes.prevoyance).toContainEqual(
      expect.objectContaining({ etape: 'instruction', avancement: 'en-cours' }),
    );
    expect(await verifie(id)).toMatchObject({ intacte: true });
  });

  it('refusé, ne laisse rien de ceux qui venaient avec lui', async () => {
    const { dossier: id } = await ouvrirDossier(services, monde);
    const refuse = ajout(monde.gestion, id, demander(randomUUID()), {
      type: 'instruction-ouverte',
      charge: {},
      pourquoi: 'complet',
    });
    await expect(refuse).rejects.toMatchObject({ refus: [{ code: 'ALM-P-407' }], statusCode: 422 });
    expect(await verifie(id)).toMatchObject({ intacte: true, tete: { rang: 1 } });
  });

  it('sur le dossier d’un autre, ou que l’on ne voit pas, n’existe pas', async () => {
    const { dossier: id } = await ouvrirDossier(services, monde);
    for (const qui of [monde.autreAgence, { role: 'assure', personne: monde.bruno } as Qui]) {
      await expect(ajout(qui, id, avis)).rejects.toMatchObject({ statusCode: 404 });
    }
    const { derive } = await ajout(monde.agence, id, avis);
    expect(derive.envois).toEqual({ caisse: '2026-11-16' });
  });
});

describe('la chaîne en base', () => {
  it('reste entière quel que soit l’entrelacement des écritures', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('avis', 'piece', 'demande', 'agence'), {
          minLength: 2,
          maxLength: 12,
        }),
        async (gestes) => {
          const { dossier: id } = await ouvrirDossier(services, monde);
          const issues = await Promise.allSettled(
            gestes.map((geste) => {
              if (geste === 'avis') return ajout(monde.assure, id, avis);
              if (geste === 'agence') return ajout(monde.agence, id, avis, avis);
              const piece = randomUUID();
              return geste === 'piece'
                ? ajout(monde.assure, id, recevoir(piece))
                : ajout(monde.gestion, id, demander(piece), recevoir(piece));
            }),
          );
          expect(issues.filter((i) => i.status === 'rejected')).toEqual([]);
          expect(await verifie(id)).toMatchObject({ intacte: true });
        },
      ),
      { numRuns: 12 },
    );
  });

  it.each([
    [
      'une charge',
      `update evenements set charge = '{"destinataire":"agence"}' where rang = 2 and dossier_id = $1`,
      2,
      'empreinte',
    ],
    [
      'un jour',
      `update evenements set jour = '2026-11-01' where rang = 1 and dossier_id = $1`,
      1,
      'empreinte',
    ],
    [
      'un contenu',
      `update evenements set contenu_chiffre = '\\x00' where rang = 1 and dossier_id = $1`,
      1,
      'contenu',
    ],
    ['la fin coupée', 'delete from evenements where rang = 2 and dossier_id = $1', 2, 'tete'],
    ['l’état', `update dossiers set etat = 'clos' where id = $1`, 2, 'projection'],
  ])('changée par qui possède la base, %s se voit', async (_, requete, rang, cause) => {
    const { dossier: id } = await ouvrirDossier(services, monde);
    await ajout(monde.assure, id, avis);
    await avecProprietaire(base.acces.almanach, (client) => client.query(requete, [id]));
    expect(await verifie(id)).toEqual({ intacte: false, rang, cause });
  });

  it('se vérifie encore quand la clé de la personne est détruite', async () => {
    const autre = await peupler(base);
    const { dossier: id } = await ouvrirDossier(services, autre);
    await base.transaction(SYSTEME, (tx) =>
      base.cles.detruire(tx, autre.alice, '2026-11-16T09:00:00Z'),
    );
    expect(await verifie(id)).toMatchObject({ intacte: true });
    const { clair } = await base.transaction(SYSTEME, (tx) =>
      tx.une(sql<{ clair: string }>`select (charge::text || pourquoi) as clair from evenements
        where dossier_id = ${id}`),
    );
    expect(clair).not.toContain('2026-11-02');
  });
});
