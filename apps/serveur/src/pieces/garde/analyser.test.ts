import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BaseDeTest, ouvrirBaseDeTest } from '../../../test/base.ts';
import { refus } from '../../../test/comptes.ts';
import { type Clamd, clamd } from '../../../test/pieces/clamd.ts';
import { type Essai, monterPieces } from '../../../test/pieces/espace.ts';
import { EICAR, pdf } from '../../../test/pieces/fabrique.ts';
import { SYSTEME } from '../../base/contexte.ts';
import { sql } from '../../base/sql.ts';
import { verifierDossier } from '../../dossiers/depot/verifier.ts';
import { lireAdresseClamd } from '../antivirus/adresse.ts';
import type { Antivirus } from '../antivirus/analyse.ts';
import { antivirus } from '../antivirus/clamav.ts';
import type { PieceVue } from './vues.ts';

/** A PDF that the antivirus knows: it is received, since nothing in it is hidden. */
const INFECTE = pdf({ objets: [EICAR.toString('latin1')] });

let base: BaseDeTest;
let tenu: Clamd;
let adresse: { hote: string; port: number };
beforeAll(async () => {
  base = await ouvrirBaseDeTest();
  tenu = clamd();
  await new Promise<void>((fini) => tenu.server.listen(0, '127.0.0.1', fini));
  adresse = { hote: '127.0.0.1', port: (tenu.server.address() as AddressInfo).port };
});
afterAll(async () => {
  tenu.server.close();
  await base.fermer();
});

async function monter(av: Antivirus = antivirus(adresse)) {
  const essai = await monterPieces(base, { antivirus: av });
  return { essai, dossier: await essai.declarer() };
}

async function mienne(essai: Essai, id: string): Promise<PieceVue | undefined> {
  const vues = await essai.appeler('GET', '/api/espace/pieces');
  return vues.json<{ pieces: PieceVue[] }>().pieces.find((p) => p.id === id);
}

async function juger(av: Antivirus) {
  const { essai, dossier } = await monter(av);
  const gestion = { par: essai.monde.gestion };
  const saine = await essai.garder(dossier, { octets: pdf() });
  const infectee = await essai.garder(dossier, { octets: INFECTE });
  const auCoffre = await essai.garder(dossier, { document: 'certificat-medical', octets: INFECTE });
  const original = (id: string) =>
    essai.appeler('GET', `/api/gestion/pieces/${id}/original`, gestion);
  // The person did not wait for it.
  expect(saine.analyse).toBe('non-analysee');
  expect(refus(await original(saine.id))).toBe('403 ALM-P-318');
  await essai.travailler();
  expect((await original(saine.id)).rawPayload.equals(pdf())).toBe(true);
  expect(await mienne(essai, saine.id)).toMatchObject({
    analyse: 'saine',
    etat: { etat: 'ouverte' },
  });
  const phrase =
    'Refusé. L’antivirus a trouvé un programme dangereux dans ce fichier. Prenez le document en photo avec un autre appareil.';
  for (const { id } of [infectee, auCoffre]) {
    expect(await mienne(essai, id)).toMatchObject({
      analyse: 'infectee',
      etat: { etat: 'refusee', motif: 'infectee' },
      phrase,
    });
  }
  essai.renforcer();
  for (const url of [
    `/api/espace/pieces/${infectee.id}/original`,
    `/api/espace/pieces/${infectee.id}/pages/1`,
    `/api/espace/pieces/${auCoffre.id}/original`,
  ]) {
    expect(refus(await essai.appeler('GET', url))).toBe('409 ALM-P-317');
  }
  expect(refus(await original(infectee.id))).toBe('409 ALM-P-317');
  const corps = { document: 'rib', pli: true };
  const range = await essai.appeler('PUT', `/api/espace/pieces/${infectee.id}/etiquette`, {
    corps,
  });
  expect(refus(range)).toBe('409 ALM-P-317');
  const journal = await essai.appeler('GET', `/api/espace/dossiers/${dossier}/journal`);
  const { evenements } = journal.json<{ evenements: { type: string }[] }>();
  expect(evenements.filter((e) => e.type === 'piece-refusee')).toMatchObject(
    [infectee, auCoffre].map(({ id }) => {
      const charge = { piece: id, motif: 'infectee' };
      return { role: 'systeme', pourquoi: 'antivirus', charge };
    }),
  );
  const { alice } = essai.monde;
  const dits = await essai.avis(alice);
  expect(dits.filter((s) => s === 'fichier-refuse')).toHaveLength(2);
  const { intacte } = await base.transaction(SYSTEME, (tx) =>
    verifierDossier(tx, base.cles, dossier),
  );
  expect(intacte).toBe(true);
}

describe('l’antivirus', () => {
  it('analyse après l’envoi, refuse ce qu’il trouve où que ce soit, et la personne est prévenue', () =>
    juger(antivirus(adresse)));

  it('qui ne répond pas ne rend rien sain, et on lui redemande', async () => {
    let repond = false;
    const av: Antivirus = {
      analyser: (octets) =>
        repond
          ? antivirus(adresse).analyser(octets)
          : Promise.resolve({ etat: 'indisponible', cause: 'injoignable' }),
      repond: async () => repond,
    };
    const { essai, dossier } = await monter(av);
    const ici = await essai.garder(dossier, { octets: pdf() });
    const auCoffre = await essai.garder(dossier, { document: 'non-classe', octets: pdf() });
    await essai.travailler();
    for (const { id } of [ici, auCoffre]) {
      expect(await mienne(essai, id)).toMatchObject({
        analyse: 'indisponible',
        etat: { etat: 'recue' },
      });
    }
    repond = true;
    essai.travaux.attente.push({ file: 'analyser-pieces', charge: {} });
    await essai.travailler();
    await essai.travailler();
    for (const { id } of [ici, auCoffre]) {
      expect(await mienne(essai, id)).toMatchObject({ analyse: 'saine' });
    }
  });

  it('absent, rien n’est analysé, et l’original reste fermé à la gestion', async () => {
    const essai = await monterPieces(base);
    const { id } = await essai.garder(await essai.declarer(), { octets: pdf() });
    expect(essai.travaux.attente.filter((t) => t.file.startsWith('analyser'))).toEqual([]);
    const par = essai.monde.gestion;
    expect(refus(await essai.appeler('GET', `/api/gestion/pieces/${id}/original`, { par }))).toBe(
      '403 ALM-P-318',
    );
  });

  it('refuse aussi ce qui était accepté : le dossier attend une autre pièce', async () => {
    const { essai, dossier } = await monter();
    const { id } = await essai.garder(dossier, { octets: INFECTE });
    const gestion = { par: essai.monde.gestion };
    await essai.appeler('GET', `/api/gestion/pieces/${id}/pages/1`, gestion);
    const url = `/api/gestion/dossiers/${dossier}/pieces/${id}`;
    await essai.appeler('POST', url, { ...gestion, corps: { decision: 'acceptee' } });
    await essai.travailler();
    const { n } = await base.transaction(SYSTEME, (tx) =>
      tx.une(sql<{ n: number }>`select count(*) as n from dossiers_suivis
        where dossier_id = ${dossier} and derive @> ${JSON.stringify({ pieces: [{ piece: id, etat: 'refusee' }] })}`),
    );
    expect(n).toBe(1);
  });
});

const vraie = lireAdresseClamd(process.env['CLAMD'] ?? '');
describe.runIf(vraie !== null)('le vrai clamd', () => {
  it('juge de même', () => juger(antivirus(vraie)));
});
