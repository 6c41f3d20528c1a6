import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BaseDeTest, ouvrirBaseDeTest } from '../../../test/base.ts';
import {
  GRAINE,
  MALADIE_D_ALICE,
  type Monde,
  type Montage,
  monterServices,
  peupler,
} from '../../../test/dossiers.ts';
import { type Qui, SYSTEME } from '../../base/contexte.ts';
import { sql } from '../../base/sql.ts';
import type { LigneDossier } from '../../dossiers/depot/lignes.ts';
import { dossiersDe, journalDe, suiviDe } from '../../dossiers/depot/requetes.ts';
import { ecrire } from '../../dossiers/depot/services.ts';
import { verifierDossier } from '../../dossiers/depot/verifier.ts';
import { cleDeSceau, publier } from '../../sceau/cles.ts';
import type { Reponses } from '../reponses.ts';
import { lireAccuse, publierCle } from './accuses.ts';
import { type Declaree, declarer } from './declarer.ts';

let base: BaseDeTest;
let monde: Monde;
let montage: Montage;
beforeAll(async () => {
  base = await ouvrirBaseDeTest();
  await base.transaction(SYSTEME, (tx) =>
    publierCle(tx, publier(cleDeSceau(GRAINE), '2026-01-01T00:00:00.000Z')),
  );
});
beforeEach(async () => {
  monde = await peupler(base);
  montage = monterServices(base);
});
afterAll(() => base.fermer());

function declare(qui: Qui, reponses: Reponses): Promise<Declaree> {
  return ecrire(montage.services, qui, (e) => declarer(e, monde.alice, reponses));
}
const dossiers = (qui: Qui = monde.assure): Promise<LigneDossier[]> =>
  base.transaction(qui, (tx) => tx.lignes(dossiersDe(monde.alice)));
const types = async (id: string): Promise<string[]> => {
  const lignes = await base.transaction(SYSTEME, (tx) => tx.lignes(journalDe(id)));
  return lignes.map((l) => l.type);
};
const chainesEntieres = async (): Promise<void> => {
  for (const { id } of await dossiers()) {
    const verdict = await base.transaction(SYSTEME, (tx) => verifierDossier(tx, base.cles, id));
    expect(verdict, JSON.stringify(verdict)).toMatchObject({ intacte: true });
  }
};

describe('une déclaration', () => {
  it('ouvre un dossier dans la mission, demande ses pièces et nomme qui est attendu', async () => {
    const recue = await declare(monde.assure, MALADIE_D_ALICE);
    expect(recue).toMatchObject({ doublon: false, dossier: { etat: 'incomplet' } });
    // Sickness in a mission: nothing is required of the person (R-I-04), the agency gives the wage.
    expect(await dossiers()).toMatchObject([
      {
        etat: 'incomplet',
        mission_id: monde.missionAlice,
        agence_id: monde.agences[0],
        attente: { qui: 'agence', retient: '2026-11-02' },
      },
    ]);
    expect(recue.demarches.map((d) => [d.quoi, d.jusque])).toEqual([
      ['volets-1-2', '2026-11-04'],
      ['volet-3', '2026-11-04'],
      ['prevoyance', '2026-11-05'],
    ]);
    await chainesEntieres();
  });

  it('donne un accusé scellé qui se relit, et prouve ce que tient le journal', async () => {
    const { accuse } = await declare(monde.assure, MALADIE_D_ALICE);
    expect(accuse.contenu.reference).toMatch(/^A(-[0-9A-Z]{4}){4}$/);
    const relu = await ecrire(montage.services, monde.assure, (e) =>
      lireAccuse(e.tx, accuse.contenu.reference, (p) => base.cles.lire(e.tx, p)),
    );
    expect(relu).toMatchObject({ ...accuse, verdict: { valide: true } });
    const [dossier] = await dossiers();
    const [premier] = await base.transaction(monde.assure, (tx) =>
      tx.lignes(journalDe(dossier?.id ?? '')),
    );
    expect(premier?.charge).toMatchObject({ empreinte: accuse.contenu.engagement });
    const autre: Qui = { role: 'assure', personne: monde.bruno };
    const pasAlui = ecrire(montage.services, autre, (e) =>
      lireAccuse(e.tx, accuse.contenu.reference, (p) => base.cles.lire(e.tx, p)),
    );
    expect(await pasAlui).toBeNull();
  });

  it('entre deux missions ne redemande pas ce qui est connu', async () => {
    await base.transaction(SYSTEME, (tx) =>
      tx.executer(sql`update missions set au = '2026-10-20' where id = ${monde.missionAlice}`),
    );
    const connues = new Set(['rib']);
    montage = monterServices(base, { piecesConnues: () => Promise.resolve(connues) });
    const { dossier } = await declare(monde.assure, {
      ...MALADIE_D_ALICE,
      franceTravail: 'inscrit',
    });
    const { derive } = await base.transaction(monde.assure, (tx) => tx.une(suiviDe(dossier.id)));
    expect(derive.pieces.map((p) => [p.nature, p.aupres, p.coffre])).toEqual([
      ['volet-3', 'assure', false],
      ['contrat-de-mission', 'assure', false],
      ['inscription-france-travail', 'assure', false],
    ]);
  });

  it('incomplète ou fausse, est refusée à chaque question et n’écrit rien', async () => {
    const { envoiCaisse: _, ...reponses } = MALADIE_D_ALICE;
    const refus = declare(monde.assure, { ...reponses, recuLe: '2026-11-01' });
    await expect(refus).rejects.toMatchObject({
      refus: [
        { code: 'ALM-P-201', chemin: 'envoiCaisse' },
        { code: 'ALM-P-209', chemin: 'recuLe' },
      ],
    });
    expect(await dossiers()).toEqual([]);
  });

  it('de prolongation, de rechute ou de reprise continue le même dossier', async () => {
    const { declaration: arret } = await declare(monde.assure, MALADIE_D_ALICE);
    const prolongation: Reponses = {
      ...MALADIE_D_ALICE,
      objet: 'prolongation',
      arret,
      prescritLe: '2026-11-14',
      recuLe: '2026-11-14',
      dates: { du: '2026-11-16', au: '2026-11-30' },
    };
    await declare(monde.assure, prolongation);
    montage.aller('2026-11-24');
    await declare(monde.assure, { objet: 'reprise-anticipee', arret, repriseLe: '2026-11-23' });
    const [seul, ...autres] = await dossiers();
    expect(autres).toEqual([]);
    expect(await types(seul?.id ?? '')).toEqual([
      'declaration-recue',
      'pieces-demandees',
      'declaration-completee',
      'pieces-demandees',
      'declaration-completee',
    ]);
    // After the return on the 23rd, the stop ended on the 22nd: a prolongation from the 25th is no longer joined.
    const trop = declare(monde.assure, {
      ...prolongation,
      prescritLe: '2026-11-24',
      recuLe: '2026-11-24',
      dates: { du: '2026-11-25', au: '2026-11-30' },
    });
    await expect(trop).rejects.toMatchObject({ refus: [{ code: 'ALM-P-206' }] });
    await chainesEntieres();
  });

  it('de trois jours en mission n’attend rien de l’agence au régime ; prolongée, elle doit la déclarer', async () => {
    const courte = { ...MALADIE_D_ALICE, dates: { du: '2026-11-02', au: '2026-11-04' } };
    const { declaration: arret, demarches } = await declare(monde.assure, courte);
    expect(demarches.map((d) => d.quoi)).not.toContain('prevoyance');
    const suite = await declare(monde.assure, {
      ...MALADIE_D_ALICE,
      objet: 'prolongation',
      arret,
      dates: { du: '2026-11-05', au: '2026-11-07' },
    });
    expect(suite.demarches.map((d) => d.quoi)).toContain('prevoyance');
    const { faits_chiffre: _, ...suivi } = await base.transaction(monde.assure, (tx) =>
      tx.une(suiviDe(suite.dossier.id)),
    );
    expect(suivi.pistes.prevoyance[0]).toMatchObject({
      etape: 'arret-declare',
      avancement: 'en-cours',
    });
  });

  it('de rechute est un autre arrêt du même dossier ; annulée, le premier reste', async () => {
    const { declaration: arret } = await declare(monde.assure, MALADIE_D_ALICE);
    montage.aller('2026-11-26');
    const rechute = await declare(monde.assure, {
      ...MALADIE_D_ALICE,
      objet: 'rechute',
      arret,
      prescritLe: '2026-11-23',
      recuLe: '2026-11-23',
      dates: { du: '2026-11-23', au: '2026-11-30' },
    });
    await declare(monde.assure, { objet: 'annulation', arret: rechute.declaration });
    expect(await dossiers()).toMatchObject([{ ouvert: true, rang: 5 }]);
    const autre = await declare(monde.assure, { objet: 'annulation', arret });
    expect(autre.dossier.etat).toBe('annule');
    await chainesEntieres();
  });

  it('d’annulation clôt le dossier, qui ne se continue plus', async () => {
    const { declaration: arret } = await declare(monde.assure, MALADIE_D_ALICE);
    await declare(monde.assure, { objet: 'annulation', arret });
    expect(await dossiers()).toMatchObject([
      { etat: 'annule', ouvert: false, attente: { qui: null } },
    ]);
    await expect(declare(monde.assure, { objet: 'annulation', arret })).rejects.toMatchObject({
      statusCode: 422,
    });
    await chainesEntieres();
  });
});

describe('le même arrêt dit deux fois', () => {
  const parLAgence = (): Promise<Declaree> => declare(monde.agence, MALADIE_D_ALICE);
  const etats = async (): Promise<string[]> => (await dossiers()).map((d) => d.etat).sort();

  it('par la personne puis par l’agence, finit en un dossier', async () => {
    const premiere = await declare(monde.assure, MALADIE_D_ALICE);
    const seconde = await parLAgence();
    expect(seconde).toMatchObject({ doublon: true, dossier: { id: premiere.dossier.id } });
    expect(await etats()).toEqual(['doublon_fusionne', 'incomplet']);
    expect(await types(premiere.dossier.id)).toEqual([
      'declaration-recue',
      'pieces-demandees',
      'doublon-absorbe',
      'prevoyance-declaree',
    ]);
    await chainesEntieres();
  });

  it('par l’agence puis par la personne, de même', async () => {
    const premiere = await parLAgence();
    const seconde = await declare(monde.assure, { ...MALADIE_D_ALICE, envoiCaisse: 'assure' });
    expect(seconde.dossier.id).toBe(premiere.dossier.id);
    expect(await types(premiere.dossier.id)).toContain('avis-envoye');
    await chainesEntieres();
  });

  it('en même temps, de même', async () => {
    const deux = await Promise.all([declare(monde.assure, MALADIE_D_ALICE), parLAgence()]);
    expect(new Set(deux.map((d) => d.dossier.id)).size).toBe(1);
    expect(await etats()).toEqual(['doublon_fusionne', 'incomplet']);
    await chainesEntieres();
  });

  it('par une personne qui n’a pas dit sa mission : l’agence la dit, et voit alors le dossier', async () => {
    await base.transaction(SYSTEME, (tx) =>
      tx.executer(
        sql`update missions set du = '2026-12-01', au = null where id = ${monde.missionAlice}`,
      ),
    );
    await declare(monde.assure, {
      ...MALADIE_D_ALICE,
      mission: 'non',
      finDeMission: 'jamais',
      franceTravail: 'non-inscrit',
    });
    expect(await dossiers(monde.agence)).toEqual([]);
    await base.transaction(SYSTEME, (tx) =>
      tx.executer(sql`update missions set du = '2026-01-05' where id = ${monde.missionAlice}`),
    );
    await parLAgence();
    expect((await dossiers(monde.agence)).map((d) => d.etat).sort()).toEqual([
      'doublon_fusionne',
      'incomplet',
    ]);
    await chainesEntieres();
  });

  it('dans deux emplois, reste deux dossiers : chaque agence a le sien', async () => {
    const [, groupe2] = monde.groupes;
    const chezB = randomUUID();
    await base.transaction(SYSTEME, (tx) =>
      tx.executer(sql`insert into missions (id, personne_id, agence_id, groupe_id, origine, du)
        values (${chezB}, ${monde.alice}, ${monde.agences[2]}, ${groupe2}, 'agence', '2026-10-01')`),
    );
    await declare(monde.assure, { ...MALADIE_D_ALICE, mission: monde.missionAlice });
    await declare(monde.autreAgence, MALADIE_D_ALICE);
    expect(await etats()).toEqual(['incomplet', 'incomplet']);
    expect(await dossiers(monde.agence)).toHaveLength(1);
    expect(await dossiers(monde.autreAgence)).toHaveLength(1);
  });

  it('avec une autre fin n’est pas fusionné par une machine : une personne regarde', async () => {
    const premiere = await declare(monde.assure, MALADIE_D_ALICE);
    await declare(monde.agence, {
      ...MALADIE_D_ALICE,
      dates: { du: '2026-11-02', au: '2026-11-20' },
    });
    expect(await etats()).toEqual(['incomplet', 'incomplet']);
    const { possibles } = await base.transaction(SYSTEME, (tx) =>
      tx.une(sql<{
        possibles: string[];
      }>`select array_agg(doublon_possible) as possibles from dossiers
        where personne_id = ${monde.alice} and doublon_possible is not null`),
    );
    expect(possibles).toEqual([premiere.dossier.id]);
  });
});

describe('une agence', () => {
  it('déclare dans sa mission seulement', async () => {
    const refus = declare(monde.autreAgence, MALADIE_D_ALICE);
    await expect(refus).rejects.toMatchObject({ code: 'ALM-P-621' });
  });

  it('prolonge l’arrêt de sa mission, et n’annule pas ce que la personne a dit', async () => {
    const { declaration: arret } = await declare(monde.assure, MALADIE_D_ALICE);
    await declare(monde.agence, {
      ...MALADIE_D_ALICE,
      objet: 'prolongation',
      arret,
      prescritLe: '2026-11-14',
      recuLe: '2026-11-14',
      dates: { du: '2026-11-16', au: '2026-11-30' },
    });
    await expect(declare(monde.agence, { objet: 'annulation', arret })).rejects.toMatchObject({
      refus: [{ code: 'ALM-P-401' }],
    });
    await chainesEntieres();
  });
});
