import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CODES_METIER } from './codes-metier.ts';

it('chaque refus du dossier est expliqué dans la documentation, sous son nom', () => {
  const page = readFileSync(new URL('../../../../docs/erreurs.md', import.meta.url), 'utf8');
  for (const [code, { nom }] of Object.entries(CODES_METIER)) {
    expect(page).toContain(`| \`${code}\` | \`${nom}\` |`);
  }
});
