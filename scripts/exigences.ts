/** Writes docs/exigences.md: what the platform must do, and the step of a story that proves it. */
import { writeFileSync } from 'node:fs';
import { EXIGENCES } from './exigences/liste.ts';
import { etapesTrouvees, exigencesEnMarkdown, PAGE_EXIGENCES } from './exigences/page.ts';

writeFileSync(PAGE_EXIGENCES, exigencesEnMarkdown(EXIGENCES, etapesTrouvees()));
