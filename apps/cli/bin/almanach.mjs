#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

// What touches the storage is the server's: this program only passes the word on, where the server is there.
const EXPLOITATION = /^(migrer|sauvegarder|verifier-sauvegarde|restaurer|cles-[a-z]+)$/;
const exploiter = new URL('../../serveur/bin/exploiter.mjs', import.meta.url);
if (EXPLOITATION.test(process.argv[2] ?? '') && existsSync(exploiter)) {
  await import(exploiter.href);
  process.exit();
}

const programme = new URL('../dist/almanach.mjs', import.meta.url);

// Install scripts may have been turned off: the program is then built once, at its first run.
if (!existsSync(programme)) {
  try {
    const { construire } = await import('../build.mjs');
    await construire();
  } catch {
    process.stderr.write(
      'ALM-X-009 Le programme n’est pas construit, et il n’a pas pu l’être. Essayez : npm run build -w almanach\n',
    );
    process.exit(70);
  }
}
// Node 22 keeps the compiled code from one run to the next; Node 20 has no such function.
module.enableCompileCache?.();
await import(programme.href);
