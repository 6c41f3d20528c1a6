import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ici = (chemin: string) => fileURLToPath(new URL(chemin, import.meta.url));

/** What must be tried, whatever else is. */
const ATTAQUES = [
  'CSRF',
  'Session fixation',
  'Mass assignment',
  'IDOR on every identifier',
  'Stored XSS',
  'Path traversal',
  'Zip bomb',
  'EICAR',
  'Polyglot file',
  '50 000² PNG',
  '10 GB stream',
  'Formula in a name',
  'Brute force',
  'Account enumeration',
];

const lignes = readFileSync(ici('../../../../docs/attaques.md'), 'utf8')
  .split('\n')
  .filter((l) => l.startsWith('| ') && !l.startsWith('| Attack'))
  .map((l) => {
    const [attaque = '', fichier = '', essai = ''] = l
      .slice(1, -1)
      .split('|')
      .map((c) => c.trim());
    return { attaque, fichier: /^\[([^\]]+)\]/.exec(fichier)?.[1] ?? '', essai };
  });

/** Groups and tests of a file: what is written between quotes after `describe(`, `it(` or the table of an `each`. */
function nomsDe(source: string): Set<string> {
  const dits = source.matchAll(
    /(?:^|[(,\s])'((?:[^'\\\n]|\\.)+)',\s*(?:async\s*)?(?:\(|_?\w+\s*=>)/g,
  );
  return new Set([...dits].map(([, nom = '']) => nom));
}

describe('les attaques essayées', () => {
  it('sont toutes dans la page', () => {
    const dites = new Set(lignes.map((l) => l.attaque));
    expect(ATTAQUES.filter((a) => !dites.has(a))).toEqual([]);
  });

  it.each(lignes)('$attaque : $essai', ({ fichier, essai }) => {
    const chemin = ici(`../${fichier}`);
    expect(existsSync(chemin), fichier).toBe(true);
    const noms = nomsDe(readFileSync(chemin, 'utf8'));
    for (const nom of essai.split(' › ')) expect(noms, fichier).toContain(nom);
  });

  it('un nom qui n’est plus celui d’un essai est vu', () => {
    const noms = nomsDe(`describe('a', () => {\n  it('b', async () => {});\n  // it c\n});`);
    expect([...noms]).toEqual(['a', 'b']);
  });
});
