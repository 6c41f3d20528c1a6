import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const FAUTE = /[^\s] [?!;:»]|« /;

function fichiers(): string[] {
  return readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
    (f) => /\.tsx?$/.test(f) && !f.includes('.test.') && !f.startsWith('resultat'),
  );
}

/** Texts shown to people: string literals, templates and the text of JSX. */
function textes(fichier: string): string[] {
  const source = readFileSync(join(import.meta.dirname, fichier), 'utf8');
  const arbre = ts.createSourceFile(fichier, source, ts.ScriptTarget.Latest, true);
  const trouves: string[] = [];
  const visiter = (n: ts.Node): void => {
    if (ts.isJsxText(n) || ts.isStringLiteralLike(n) || ts.isTemplateLiteralToken(n)) {
      trouves.push(n.text);
    }
    ts.forEachChild(n, visiter);
  };
  visiter(arbre);
  return trouves;
}

describe('la typographie des écrans', () => {
  it('met une espace insécable avant : ; ? ! » et après «', () => {
    const fautes = fichiers().flatMap((f) =>
      textes(f)
        .filter((t) => FAUTE.test(t))
        .map((t) => `${f} : ${t.trim()}`),
    );
    expect(fautes).toEqual([]);
  });

  it('écrit l’apostrophe courbe', () => {
    const fautes = fichiers().flatMap((f) =>
      textes(f)
        .filter((t) => /[a-zà-ü]'[a-zà-ü]/i.test(t))
        .map((t) => `${f} : ${t.trim()}`),
    );
    expect(fautes).toEqual([]);
  });
});
