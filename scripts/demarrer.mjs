import { fileURLToPath } from 'node:url';

/** `npm start`: builds what is missing (install scripts may be switched off), then serves. */
process.argv.push('--si-absent');
await import('./construire.mjs');
await import(fileURLToPath(new URL('../apps/serveur/dist/main.mjs', import.meta.url)));
