import { readFileSync } from 'node:fs';
import { matriceEnMarkdown, VECTEURS } from '@almanach/vecteurs';
import { describe, expect, it } from 'vitest';
import { PAGE_REGLES, reglesEnMarkdown } from './regles.ts';

describe('les pages produites', () => {
  it('docs/regles.md est à jour : npm run regles', () => {
    expect(readFileSync(PAGE_REGLES, 'utf8')).toBe(reglesEnMarkdown());
  });

  it('docs/matrice-de-couverture.md est à jour : npm run matrice', () => {
    const page = PAGE_REGLES.replace('regles.md', 'matrice-de-couverture.md');
    expect(readFileSync(page, 'utf8')).toBe(matriceEnMarkdown(VECTEURS));
  });
});
