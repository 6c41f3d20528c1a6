import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import chromiumServeur from '@sparticuz/chromium';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site as it ships, and the browser, unpacked once for the whole run. */
    sitePartage: { dossier: string; chromium: string };
  }
}

const RACINE = dirname(import.meta.dirname);

export default async function preparer(projet: TestProject): Promise<() => void> {
  const temporaire = mkdtempSync(join(tmpdir(), 'almanach-web-'));
  const dossier = join(temporaire, 'site');
  // The browser unpacks itself in TMPDIR and reuses what it finds: each run has its own.
  // The site is built as it ships, not as the test runner would have it.
  const avant = process.env;
  process.env = { ...avant, TMPDIR: temporaire, NODE_ENV: 'production' };
  try {
    await build({
      root: RACINE,
      configFile: join(RACINE, 'vite.config.ts'),
      logLevel: 'error',
      build: { outDir: dossier, emptyOutDir: true },
    });
    const chromium = await chromiumServeur.executablePath();
    projet.provide('sitePartage', { dossier, chromium });
  } finally {
    process.env = avant;
  }
  return () => rmSync(temporaire, { recursive: true, force: true });
}
