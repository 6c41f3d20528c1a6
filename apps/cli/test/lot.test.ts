import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { construire } from './construire.ts';
import { almanach, BIN, DATES, lisible, situation } from './lancer.ts';

beforeAll(construire);

const LOT = [
  situation(),
  '{"arrets":[]}',
  'pas du json',
  '',
  situation(),
  'x'.repeat(1_000_001),
  situation(),
].join('\n');

interface Reponse {
  ligne?: number;
  erreurs?: { code: string }[];
  trace?: unknown[];
  totaux?: { net: string };
}

function lignes(sortie: string): Reponse[] {
  return sortie
    .trimEnd()
    .split('\n')
    .map((l) => JSON.parse(l) as Reponse);
}

describe('un lot', () => {
  it('répond à chaque ligne, dans l’ordre, sans s’arrêter aux mauvaises', () => {
    const { code, sortie, erreur } = almanach(['calculer', '-', '--lot', '--json', ...DATES], LOT);
    expect([code, erreur]).toEqual([1, '']);
    expect(
      lignes(sortie).map((l) => l.totaux?.net ?? `${l.ligne} ${l.erreurs?.[0]?.code}`),
    ).toEqual([
      '1518.91',
      '2 ALM-E-010',
      '3 ALM-E-001',
      '4 ALM-E-001',
      '1518.91',
      '6 ALM-E-018',
      '1518.91',
    ]);
  });

  it('sans ligne refusée, finit par le code 0', () => {
    expect(almanach(['calculer', '-', '--lot', '--json', ...DATES], `${situation()}\n`).code).toBe(
      0,
    );
  });

  it('se reconnaît au nom du fichier', () => {
    const fichier = join(mkdtempSync(join(tmpdir(), 'almanach-')), 'lot.jsonl');
    writeFileSync(fichier, LOT);
    expect(almanach(['calculer', fichier, '--json', ...DATES]).sortie).toBe(
      almanach(['calculer', '-', '--lot', '--json', ...DATES], LOT).sortie,
    );
  });

  it('donne les mêmes centimes avec et sans le raisonnement', () => {
    const [sans] = lignes(
      almanach(['calculer', '-', '--lot', '--json', ...DATES], situation()).sortie,
    );
    const [avec] = lignes(
      almanach(['calculer', '-', '--lot', '--json', '--trace', ...DATES], situation()).sortie,
    );
    expect(sans?.trace).toEqual([]);
    expect(avec?.trace?.length).toBeGreaterThan(10);
    expect(avec?.totaux).toEqual(sans?.totaux);
  });

  it('pour une personne, tient en une phrase par ligne', () => {
    const texte = lisible(almanach(['calculer', '-', '--lot', ...DATES], LOT).sortie)
      .trimEnd()
      .split('\n');
    expect(texte).toHaveLength(7);
    expect(texte[0]).toMatch(/^1 : Vous recevrez 1 518,91 € nets/);
    expect(texte[1]).toBe('2 : refusée (ALM-E-010 arrets)');
  });

  it('ne montre l’avancement que s’il est demandé, et sur la sortie d’erreur seulement', () => {
    const args = ['calculer', '-', '--lot', '--json', ...DATES];
    const { sortie, erreur } = almanach([...args, '--progression'], LOT);
    expect(erreur).toMatch(/lignes/);
    expect(sortie).toBe(almanach(args, LOT).sortie);
  });

  it('s’arrête en silence quand le lecteur s’en va', async () => {
    const enfant = spawn(process.execPath, [BIN, 'calculer', '-', '--lot', '--json', ...DATES]);
    let erreur = '';
    enfant.stderr.on('data', (d: Buffer) => (erreur += d.toString()));
    enfant.stdin.on('error', () => undefined);
    enfant.stdout.once('data', () => enfant.stdout.destroy());
    enfant.stdin.end(`${situation()}\n`.repeat(3000));
    const code = await new Promise((fini) => enfant.on('close', fini));
    expect([code, erreur]).toEqual([0, '']);
  });

  it('un lecteur lent ralentit le calcul au lieu de remplir la mémoire', async () => {
    const enfant = spawn(process.execPath, [BIN, 'calculer', '-', '--lot', '--json', ...DATES]);
    const total = 20_000;
    let envoyees = 0;
    const envoyer = () => {
      while (envoyees < total) {
        envoyees++;
        if (!enfant.stdin.write(`${situation()}\n`)) break;
      }
    };
    enfant.stdin.on('drain', envoyer).on('error', () => undefined);
    envoyer();
    // Nobody reads: the child stops taking lines long before the end.
    await new Promise((suite) => setTimeout(suite, 1500));
    const avant = envoyees;
    enfant.kill();
    expect(avant).toBeLessThan(total / 4);
  });
});
