import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Acces } from '../acces.ts';
import { avecProprietaire } from '../proprietaire.ts';
import {
  demarrerEmbarque,
  type Embarque,
  type OptionsEmbarque,
  rejoindreEmbarque,
} from './embarque.ts';
import { sonderMoyens } from './lancement.ts';
import { vit } from './processus.ts';

const racine = mkdtempSync(join(tmpdir(), 'almanach-embarque-'));
const ouverts: Embarque[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(ouverts.splice(0).map((s) => s.fermer()));
});
afterAll(() => rmSync(racine, { recursive: true, force: true }));

const neuf = (): string => mkdtempSync(join(racine, 'd-'));

const modele = join(racine, 'modele');
beforeAll(async () => {
  await demarrerEmbarque({ dossier: modele, durable: false }).then((serveur) => serveur.fermer());
});

/** A folder whose data are made: a copy is faster than a creation. */
function pret(): string {
  const dossier = neuf();
  cpSync(join(modele, 'postgres'), join(dossier, 'postgres'), { recursive: true });
  return dossier;
}

async function demarrer(
  dossier: string,
  options: Partial<OptionsEmbarque> = {},
): Promise<Embarque> {
  const serveur = await demarrerEmbarque({ dossier, durable: false, ...options });
  ouverts.push(serveur);
  return serveur;
}

async function fermer(serveur: Embarque): Promise<void> {
  ouverts.splice(ouverts.indexOf(serveur), 1);
  await serveur.fermer();
}

function demander<L extends object>(acces: Acces, texte: string): Promise<L[]> {
  return avecProprietaire(acces, async (client) => (await client.query<L>(texte)).rows);
}

function code(essai: Promise<unknown>): Promise<unknown> {
  return essai.then(
    () => 'accepté',
    (e: unknown) => (e instanceof Error && 'code' in e ? e.code : e),
  );
}

/** Another process, that holds the folder. */
async function tenir(
  dossier: string,
  ...args: string[]
): Promise<{ enfant: ChildProcess; postgres: number }> {
  const script = fileURLToPath(new URL('../../../test/tenir-base.ts', import.meta.url));
  const enfant = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=almanach-source', script, dossier, ...args],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [dit] = (await once(enfant.stdout, 'data')) as [Buffer];
  return { enfant, postgres: Number(dit.toString()) };
}

describe('le PostgreSQL embarqué', () => {
  it('n’écoute qu’une prise privée, sait trier le français, et ne note aucune valeur', async () => {
    const dossier = pret();
    const serveur = await demarrer(dossier);
    const acces = serveur.acces('postgres');
    expect(await demander(acces, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
    expect(statSync(acces.host).mode & 0o777).toBe(0o700);
    const noms = `(values ('Zoé'), ('eric'), ('Été'), ('Éric')) t (nom)`;
    expect(
      await demander(
        acces,
        `select array_agg(nom order by nom collate "fr-x-icu") as noms from ${noms}`,
      ),
    ).toEqual([{ noms: ['eric', 'Éric', 'Été', 'Zoé'] }]);
    for (const faute of [
      "select 'canari-1'::int",
      "create table t (v text primary key); insert into t values ('canari-2'), ('canari-2')",
      "selekt 'canari-3'",
    ]) {
      await expect(demander(acces, faute)).rejects.toThrow();
    }
    await fermer(serveur);
    expect(readFileSync(join(dossier, 'postgres.log'), 'utf8')).not.toContain('canari');
    expect(existsSync(join(dossier, 'postgres/postmaster.pid'))).toBe(false);
    expect(existsSync(join(dossier, 'serveur.json'))).toBe(false);
  });

  it('garde ses données d’un démarrage à l’autre, dans un dossier au chemin trop long pour une prise', async () => {
    const dossier = join(neuf(), 'x'.repeat(90), 'données d’été');
    const premier = await demarrer(dossier);
    expect(premier.acces('postgres').host).not.toContain('été');
    await demander(premier.acces('postgres'), 'create table t as select 42 as valeur');
    await fermer(premier);
    // Left by a process whose number was given again since.
    const verrou = { pid: process.pid, depuis: 'un autre démarrage' };
    writeFileSync(join(dossier, 'verrou.json'), JSON.stringify(verrou));
    const second = await demarrer(dossier, { patience: 0 });
    expect(await demander(second.acces('postgres'), 'select * from t')).toEqual([{ valeur: 42 }]);
  });

  it('refuse un dossier d’une autre majeure, ou une prise ouverte à d’autres', async () => {
    const ancien = neuf();
    mkdirSync(join(ancien, 'postgres'));
    writeFileSync(join(ancien, 'postgres/PG_VERSION'), '17\n');
    expect(await code(demarrer(ancien))).toBe('ALM-P-603');
    const ouvert = neuf();
    mkdirSync(join(ouvert, 'prise'));
    chmodSync(join(ouvert, 'prise'), 0o755);
    expect(await code(demarrer(ouvert))).toBe('ALM-P-618');
    expect(await code(demarrer(neuf(), { paquet: 'postgres-absent' }))).toBe('ALM-P-601');
  });

  it('est servi par un seul processus ; un autre le rejoint, et ne l’arrête pas', async () => {
    const dossier = pret();
    expect(rejoindreEmbarque(dossier)).toBeNull();
    const { enfant } = await tenir(dossier);
    expect(await code(demarrer(dossier, { patience: 200 }))).toBe('ALM-P-602');
    const rejoint = rejoindreEmbarque(dossier);
    if (rejoint === null) throw new Error('nobody to join');
    expect(await demander(rejoint.acces('postgres'), 'select 1 as un')).toEqual([{ un: 1 }]);
    await rejoint.fermer();
    expect(await demander(rejoint.acces('postgres'), 'select 2 as deux')).toEqual([{ deux: 2 }]);
    enfant.kill('SIGKILL');
    await once(enfant, 'close');
    expect(rejoindreEmbarque(dossier)).toBeNull();
  });
});

describe('une mort brutale', () => {
  it.runIf(process.platform === 'linux')(
    'du serveur n’abandonne aucun PostgreSQL, et la suite repart aussitôt',
    async () => {
      const dossier = pret();
      const { enfant, postgres } = await tenir(dossier);
      enfant.kill('SIGKILL');
      await once(enfant, 'close');
      const serveur = await demarrer(dossier);
      expect(serveur.pid()).not.toBe(postgres);
      expect(vit(postgres)).toBe(false);
    },
  );

  it('là où rien ne lie les deux, l’orphelin est adopté, puis arrêté comme un autre', async () => {
    const dossier = pret();
    const { enfant, postgres } = await tenir(dossier, 'orphelin');
    const rejoint = rejoindreEmbarque(dossier);
    if (rejoint === null) throw new Error('nobody to join');
    await demander(rejoint.acces('postgres'), 'create table t as select 1 as un');
    enfant.kill('SIGKILL');
    await once(enfant, 'close');
    expect(vit(postgres)).toBe(true);
    const moyens = { ...sonderMoyens(), setpriv: false };
    const serveur = await demarrer(dossier, { moyens });
    expect(serveur.pid()).toBe(postgres);
    expect(await demander(serveur.acces('postgres'), 'select * from t')).toEqual([{ un: 1 }]);
    await fermer(serveur);
    expect(vit(postgres)).toBe(false);
  });

  it('de PostgreSQL est réparée : ce qui était acquis est là', async () => {
    let chutes = 0;
    const serveur = await demarrer(pret(), { durable: true, surChute: () => chutes++ });
    const acces = serveur.acces('postgres');
    await demander(acces, 'create table t (i int)');
    for (let tour = 1; tour <= 3; tour++) {
      await demander(acces, `insert into t values (${tour})`);
      const avant = serveur.pid();
      process.kill(avant, 'SIGKILL');
      await expect
        .poll(() => serveur.pid() !== avant && serveur.pid() !== 0, { timeout: 15_000 })
        .toBe(true);
      expect(await demander(acces, 'select count(*) as n from t')).toEqual([{ n: tour }]);
    }
    expect(chutes).toBe(3);
  });
});

describe.runIf(process.getuid?.() === 0)('lancé par root', () => {
  it('sans espace de noms permis, passe par « nobody », programmes copiés à part', async () => {
    const dossier = neuf();
    chmodSync(racine, 0o755);
    vi.stubEnv('TMPDIR', racine);
    const serveur = await demarrer(dossier, { moyens: { ...sonderMoyens(), unshare: false } });
    expect(await demander(serveur.acces('postgres'), 'select 1 as un')).toEqual([{ un: 1 }]);
    expect(statSync(join(dossier, 'postgres')).uid).toBe(65_534);
    const noms = `(values ('Zoé'), ('Été')) t (nom)`;
    await demander(
      serveur.acces('postgres'),
      `select nom from ${noms} order by nom collate "fr-x-icu"`,
    );
  });
});
