import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { matriceEnMarkdown, VECTEURS } from '../src/index.ts';

/** Writes docs/matrice-de-couverture.md from the vectors. */
const PAGE = fileURLToPath(new URL('../../../docs/matrice-de-couverture.md', import.meta.url));
writeFileSync(PAGE, matriceEnMarkdown(VECTEURS));
