import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CODES_BASE } from './refus.ts';

it('chaque code de la base est expliqué dans la documentation, sous son nom', () => {
  const page = readFileSync(new URL('../../../../docs/erreurs.md', import.meta.url), 'utf8');
  for (const [code, nom] of Object.entries(CODES_BASE)) {
    expect(page).toContain(`| \`${code}\` | \`${nom}\` |`);
  }
});
