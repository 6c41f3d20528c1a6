import { writeFileSync } from 'node:fs';
import { NOMS_DES_TIRAGES, reponsesDe } from '../test/verificateur/relus.ts';

/** Writes the answers of the verifier to drawn décomptes. To be read before they are committed. */
const FICHIER = new URL('../test/verificateur/verdicts-relus.json', import.meta.url);
const relus = Object.fromEntries(NOMS_DES_TIRAGES.map((nom, rang) => [nom, reponsesDe(rang)]));
writeFileSync(FICHIER, `${JSON.stringify(relus, null, 1)}\n`);
