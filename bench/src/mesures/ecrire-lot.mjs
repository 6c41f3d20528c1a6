import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { arretsSimples } from '../cas/arrets-simples.mjs';

/** The input of the command line: one situation a line. */
const [, , fichier, nombre] = argv;
const lignes = arretsSimples(Number(nombre)).map((c) => JSON.stringify(c.situation));
writeFileSync(fichier, `${lignes.join('\n')}\n`);
