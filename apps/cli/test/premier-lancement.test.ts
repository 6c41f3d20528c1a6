import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN } from './lancer.ts';

/** The launcher alone, beside a build that writes what the test chooses. */
function installer(build: string): string {
  const dossier = mkdtempSync(join(tmpdir(), 'almanach-'));
  mkdirSync(join(dossier, 'bin'));
  copyFileSync(BIN, join(dossier, 'bin', 'almanach.mjs'));
  writeFileSync(join(dossier, 'build.mjs'), build);
  return join(dossier, 'bin', 'almanach.mjs');
}

function lancer(bin: string): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('le premier lancement', () => {
  it('construit le programme une seule fois, sans rien écrire sur la sortie standard', () => {
    const bin = installer(`
      import { mkdirSync, writeFileSync } from 'node:fs';
      export async function construire() {
        process.stderr.write('construction\\n');
        mkdirSync(new URL('dist', import.meta.url));
        writeFileSync(new URL('dist/almanach.mjs', import.meta.url), "process.stdout.write('programme')");
      }`);
    expect(lancer(bin)).toEqual({ status: 0, stdout: 'programme', stderr: 'construction\n' });
    expect(lancer(bin)).toEqual({ status: 0, stdout: 'programme', stderr: '' });
  });

  it('dit quoi taper quand il ne peut pas construire', () => {
    const { status, stdout, stderr } = lancer(
      installer('export async function construire() { throw new Error("x"); }'),
    );
    expect([status, stdout]).toEqual([70, '']);
    expect(stderr).toMatch(/^ALM-X-009 .*npm run build -w almanach\n$/);
  });
});
