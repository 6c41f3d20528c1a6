import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dossierTemporaire } from '../../../test/application.ts';
import { sonderCloisons } from './cloison.ts';
import { RENDU_PAR_DEFAUT, type ReglagesRendeur, Rendeur } from './rendeur.ts';

/** A child that does what the last line of the document says. */
const ENFANT = `
import net from 'node:net';
import { writeFileSync } from 'node:fs';
const lu = [];
for await (const m of process.stdin) lu.push(m);
const texte = Buffer.concat(lu).toString('latin1');
const [geste, suite] = texte.slice(texte.lastIndexOf('}') + 1).split(' ');
const dire = (entete, corps = '') => {
  const t = Buffer.from(JSON.stringify(entete));
  const l = Buffer.alloc(4);
  l.writeUInt32BE(t.length);
  process.stdout.write(Buffer.concat([l, t, Buffer.from(corps, 'latin1')]));
};
const page = { largeur: 1, hauteur: 1, source: { largeur: 1, hauteur: 1 }, taille: 4, mesures: {
  nettete: 1, moyenne: 1, sombre: 1, clair: 1, ecart: 1, bords: { haut: 0, droite: 0, bas: 0, gauche: 0 } } };
const pages = (n) => dire({ etat: 'trop-de-pages', pages: n });
const gestes = {
  boucle: () => { for (;;); },
  attend: () => setInterval(() => {}, 1000),
  meurt: () => process.abort(),
  sort: () => process.exit(3),
  vorace: () => { const tout = []; for (;;) tout.push(new Array(1e5).fill(1)); },
  natif: () => { const tout = []; for (;;) tout.push(Buffer.alloc(5e7, 1)); },
  bavard: () => { const b = Buffer.alloc(1e6); const ecrire = () => process.stdout.write(b, ecrire); ecrire(); },
  ment: () => process.stdout.write('HTTP/1.1 200 OK'),
  invente: () => dire({ etat: 'rendu', pages: [{ ...page, sql: 'drop' }] }, '\\xff\\xd8\\xff\\xe0'),
  deborde: () => dire({ etat: 'rendu', pages: [page] }, '\\xff\\xd8\\xff\\xe0 et la suite'),
  court: () => dire({ etat: 'rendu', pages: [{ ...page, taille: 1 }] }, '\\xff'),
  html: () => dire({ etat: 'rendu', pages: [page] }, '<htm'),
  juste: () => dire({ etat: 'rendu', pages: [page] }, '\\xff\\xd8\\xff\\xe0'),
  environnement: () => pages(Object.keys(process.env).filter((n) => n !== 'PATH').length),
  ecrit: () => { try { writeFileSync(suite, 'x'); pages(1); } catch { pages(0); } },
  appelle: () => net.connect(Number(suite), '127.0.0.1').on('connect', () => pages(1)).on('error', () => pages(0)),
  lent: () => setTimeout(() => pages(7), 300),
};
if (geste in gestes) gestes[geste](); else throw new Error(geste);
`;

const dossier = dossierTemporaire();
let enfant: URL;
beforeAll(() => {
  mkdirSync(dossier, { recursive: true });
  writeFileSync(join(dossier, 'enfant.mjs'), ENFANT);
  enfant = pathToFileURL(join(dossier, 'enfant.mjs'));
});
afterAll(() => rmSync(dossier, { recursive: true }));

function ouvrir(reglages: Partial<ReglagesRendeur> = {}): Rendeur {
  return new Rendeur({ ...RENDU_PAR_DEFAUT, enfant, delai: 20_000, ...reglages });
}

async function code(rendeur: Rendeur, geste: string): Promise<string> {
  const rendu = await rendeur.rendre(Buffer.from(geste), 'image/png');
  if (rendu.ok) return 'rendu';
  const { refus } = rendu;
  return refus.code === 'ALM-P-309' ? refus.recu : refus.code;
}

describe('un enfant qui se conduit mal', () => {
  it.each(['boucle', 'attend'])(
    '%s : il est tué au délai, et le suivant est servi',
    async (geste) => {
      const rendeur = ouvrir({ delai: 1_500 });
      const debut = performance.now();
      expect(await code(rendeur, geste)).toBe('ALM-P-314');
      expect(performance.now() - debut).toBeLessThan(5_000);
      expect(await code(rendeur, 'juste')).toBe('rendu');
    },
  );

  it.each(['meurt', 'sort', 'vorace', 'ment', 'invente', 'deborde', 'court', 'html', 'inconnu'])(
    '%s : la panne est dite, le serveur n’en souffre pas',
    async (geste) => {
      const rendeur = ouvrir();
      expect(await code(rendeur, geste)).toBe('ALM-P-315');
      expect(await code(rendeur, 'juste')).toBe('rendu');
    },
  );

  it('qui répond sans fin est arrêté', async () => {
    const avant = process.memoryUsage().rss;
    expect(await code(ouvrir({ sortieMax: 5_000_000 }), 'bavard')).toBe('ALM-P-315');
    expect(process.memoryUsage().rss - avant).toBeLessThan(100_000_000);
  });

  it('qui n’existe pas est une panne, non une exception', async () => {
    const perdu = ouvrir({ enfant: new URL('file:///nulle/part.mjs') });
    expect(await code(perdu, 'juste')).toBe('ALM-P-315');
  });

  it('à qui l’on donne 15 Mo sans qu’il les lise ne bloque personne', async () => {
    const sourd = pathToFileURL(join(dossier, 'sourd.mjs'));
    writeFileSync(sourd, 'process.exit(0)');
    const rendu = await ouvrir({ enfant: sourd }).rendre(Buffer.alloc(15_000_000), 'image/png');
    expect(rendu).toMatchObject({ refus: { code: 'ALM-P-315' } });
  });

  it('ne reçoit rien de notre environnement', async () => {
    expect(await code(ouvrir(), 'environnement')).toBe('0 pages');
  });
});

describe('la file', () => {
  it('ne fait travailler que le nombre d’enfants prévu, et garde l’ordre', async () => {
    const rendeur = ouvrir({ postes: 2, file: 10 });
    const debut = performance.now();
    const fins = await Promise.all(Array.from({ length: 6 }, () => code(rendeur, 'lent')));
    expect(fins).toEqual(Array(6).fill('7 pages'));
    // Three rounds of 0.3 s at least.
    expect(performance.now() - debut).toBeGreaterThan(890);
  });

  it('pleine dit de revenir, puis se vide', async () => {
    const rendeur = ouvrir({ postes: 1, file: 1 });
    const fins = await Promise.all(['lent', 'lent', 'lent'].map((g) => code(rendeur, g)));
    expect(fins).toEqual(['7 pages', '7 pages', 'ALM-P-316']);
    expect(await code(rendeur, 'juste')).toBe('rendu');
  });
});

// Walls that a system may not have: each is tried where it stands.
const cloisons = await sonderCloisons();

describe(`les murs de cette machine (bornes : ${cloisons.bornes ? 'oui' : 'non'}, réseau : ${cloisons.espaces ? 'coupé' : 'ouvert'})`, () => {
  it('sont dits', async () => {
    expect(await ouvrir().murs()).toEqual(cloisons);
  });

  if (cloisons.bornes) {
    it('arrêtent celui qui prend de la mémoire hors du tas', async () => {
      const debut = performance.now();
      expect(await code(ouvrir(), 'natif')).toBe('ALM-P-315');
      expect(performance.now() - debut).toBeLessThan(10_000);
    });

    it('empêchent d’écrire un octet dans un fichier', async () => {
      const fichier = join(dossier, 'trace.txt');
      expect(['0 pages', 'ALM-P-315']).toContain(await code(ouvrir(), `ecrit ${fichier}`));
    });
  }

  if (cloisons.espaces) {
    it('coupent le réseau, même vers cette machine', async () => {
      const serveur = createServer((prise) => prise.destroy());
      await new Promise<void>((suite) => serveur.listen(0, '127.0.0.1', suite));
      const adresse = serveur.address();
      const port = typeof adresse === 'object' && adresse !== null ? adresse.port : 0;
      expect(await code(ouvrir(), `appelle ${port}`)).toBe('0 pages');
      serveur.close();
    });
  }
});

// Modules are opened all at once: the program must load before it takes what is left.
it('sans descripteur de fichier libre, la copie est refusée et le serveur reste debout', () => {
  const essai = fileURLToPath(new URL('../../../test/pieces/sans-descripteur.ts', import.meta.url));
  const { stdout, status } = spawnSync(
    'sh',
    ['-c', `ulimit -n 512; exec "${process.execPath}" --import tsx "${essai}"`],
    { encoding: 'utf8' },
  );
  expect([stdout, status]).toEqual(['panne', 0]);
});
