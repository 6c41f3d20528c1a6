import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { dossierTemporaire } from '../../../test/application.ts';
import { type Clamd, clamd, ecouterClamd, type ReglagesClamd } from '../../../test/pieces/clamd.ts';
import { EICAR, pdf, png, zip } from '../../../test/pieces/fabrique.ts';
import { lireAdresseClamd } from './adresse.ts';
import { aRefaire, SANS_ANTIVIRUS } from './analyse.ts';
import { antivirus, CLAMAV_PAR_DEFAUT } from './clamav.ts';

const ouverts: Clamd[] = [];
afterEach(() => {
  for (const { server } of ouverts.splice(0)) server.close();
});

async function brancher(reglages: ReglagesClamd = {}, client = {}) {
  const tenu = clamd(reglages);
  ouverts.push(tenu);
  const port = await ecouterClamd(tenu);
  const essai = { ...CLAMAV_PAR_DEFAUT, delai: 10_000, ...client };
  return { tenu, av: antivirus({ hote: '127.0.0.1', port }, essai) };
}

describe('une analyse', () => {
  it('dit sain ce qui l’est, en morceaux de 64 ko au plus', async () => {
    const { av, tenu } = await brancher();
    const octets = Buffer.alloc(200_000, 'a');
    expect(await av.analyser(octets)).toEqual({ etat: 'saine' });
    expect(tenu.commandes).toEqual(['zINSTREAM']);
    expect(tenu.flux).toEqual([[65_536, 65_536, 65_536, 3_392]]);
  });

  it('reconnaît EICAR seul, dans un PDF, après une photo, dans un ZIP non compressé, à cheval sur deux morceaux', async () => {
    const { av } = await brancher();
    const cheval = Buffer.concat([Buffer.alloc(65_530), EICAR]);
    const cas = [
      EICAR,
      pdf({ objets: [EICAR.toString('latin1')] }),
      Buffer.concat([png(9, 9), EICAR]),
      zip('eicar.com', EICAR),
      cheval,
    ];
    for (const octets of cas) {
      expect(await av.analyser(octets)).toEqual({
        etat: 'infectee',
        signature: 'Eicar-Test-Signature',
      });
    }
  });

  it('analyse aussi un fichier vide, et quinze mégaoctets', async () => {
    const { av } = await brancher();
    expect(await av.analyser(Buffer.alloc(0))).toEqual({ etat: 'saine' });
    expect(await av.analyser(Buffer.alloc(15_000_000))).toEqual({ etat: 'saine' });
  });

  it('lit une réponse venue lettre par lettre', async () => {
    const { av } = await brancher({ humeur: 'lent' });
    expect(await av.analyser(EICAR)).toMatchObject({ etat: 'infectee' });
  });

  it('passe par une prise locale', async () => {
    const dossier = dossierTemporaire();
    const chemin = join(dossier, 'clamd.ctl');
    const tenu = clamd();
    ouverts.push(tenu);
    await ecouterClamd(tenu, chemin);
    const av = antivirus(lireAdresseClamd(`unix:${chemin}`));
    expect(await av.repond()).toBe(true);
    expect(await av.analyser(EICAR)).toMatchObject({ etat: 'infectee' });
    rmSync(dossier, { recursive: true, force: true });
  });
});

describe('une analyse qui échoue n’est jamais « saine »', () => {
  it.each([
    ['muet', 'trop-long'],
    ['raccroche', 'injoignable'],
    ['bavard', 'reponse-inattendue'],
    ['etrange', 'reponse-inattendue'],
  ] as const)('%s', async (humeur, cause) => {
    const { av } = await brancher({ humeur }, { delai: 500 });
    expect(await av.analyser(Buffer.from('x'))).toEqual({ etat: 'indisponible', cause });
    expect(await av.repond()).toBe(false);
  });

  it('personne n’écoute', async () => {
    const av = antivirus({ chemin: '/nulle/part.ctl' });
    expect(await av.analyser(EICAR)).toEqual({ etat: 'indisponible', cause: 'injoignable' });
  });

  it('le fichier dépasse la limite de clamd, ou la nôtre', async () => {
    const trop = { etat: 'indisponible', cause: 'trop-gros' };
    const { av } = await brancher({ fluxMax: 100_000 });
    expect(await av.analyser(Buffer.alloc(5_000_000))).toEqual(trop);
    const { av: court, tenu } = await brancher({}, { octetsMax: 10 });
    expect(await court.analyser(Buffer.alloc(11))).toEqual(trop);
    expect(tenu.commandes).toEqual([]);
  });

  it('et se refait plus tard, au contraire d’une réponse', () => {
    expect(
      ['indisponible', 'non-analysee', 'saine', 'infectee'].filter((e) => aRefaire(e as 'saine')),
    ).toEqual(['indisponible', 'non-analysee']);
  });
});

describe('sans antivirus', () => {
  it('rien n’est dit d’un fichier', async () => {
    const av = antivirus(null);
    expect(av).toBe(SANS_ANTIVIRUS);
    expect(await av.analyser(EICAR)).toEqual({ etat: 'non-analysee' });
    expect(await av.repond()).toBe(false);
  });
});

describe('l’adresse de clamd', () => {
  it.each([
    ['/run/clamav/clamd.ctl', { chemin: '/run/clamav/clamd.ctl' }],
    ['unix:///run/clamd', { chemin: '/run/clamd' }],
    ['tcp://localhost:3310', { hote: 'localhost', port: 3310 }],
    ['10.0.0.7:3310', { hote: '10.0.0.7', port: 3310 }],
    ['[::1]:3310', { hote: '::1', port: 3310 }],
    ['localhost', null],
    ['tcp://localhost:0', null],
    ['tcp://localhost:70000', null],
    ['', null],
  ])('%s', (texte, attendue) => {
    expect(lireAdresseClamd(texte)).toEqual(attendue);
  });
});

// The real one, when `CLAMD` says where it is and it answers: the same questions, asked to it.
const adresse = lireAdresseClamd(process.env['CLAMD'] ?? '');
const vrai = adresse === null ? SANS_ANTIVIRUS : antivirus(adresse);
const joint = await vrai.repond();

describe(`le vrai clamd (${joint ? 'joint par CLAMD' : 'CLAMD ne mène à aucun : non essayé ici'})`, () => {
  it('est essayé quand CLAMD y mène', () => {
    expect(joint).toBe(adresse !== null);
  });

  if (joint) {
    it('reconnaît EICAR, seul et dans une archive, et laisse passer une image', async () => {
      expect(await vrai.analyser(EICAR)).toMatchObject({ etat: 'infectee' });
      expect(await vrai.analyser(zip('eicar.com', EICAR))).toMatchObject({ etat: 'infectee' });
      expect(await vrai.analyser(png(9, 9))).toEqual({ etat: 'saine' });
      expect(await vrai.analyser(deflateSync(Buffer.alloc(15_000_000)))).toEqual({ etat: 'saine' });
    });

    it('au-delà de sa limite, il n’est pas cru sain', async () => {
      const av = antivirus(adresse, { delai: 60_000, octetsMax: 1e9 });
      expect(await av.analyser(Buffer.alloc(150_000_000))).toMatchObject({ etat: 'indisponible' });
    });
  }
});
