import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EXIGENCES } from './exigences/liste.ts';
import { etapesDe, etapesTrouvees, exigencesEnMarkdown, PAGE_EXIGENCES } from './exigences/page.ts';

const etapes = etapesTrouvees();

describe('les exigences de l’espace', () => {
  it('ont chacune leur preuve : une étiquette perdue se voit', () => {
    const prouvees = new Set(etapes.map((e) => e.numero));
    const sans = EXIGENCES.filter((e) => e.preuve.par === 'etape' && !prouvees.has(e.numero)).map(
      (e) => e.numero,
    );
    expect(sans).toEqual([]);
  });

  it('n’ont pas d’étiquette inconnue, et les essais qu’elles citent existent', () => {
    const connues = new Set(EXIGENCES.map((e) => e.numero));
    expect(etapes.filter((e) => !connues.has(e.numero))).toEqual([]);
    const cites = EXIGENCES.flatMap((e) => (e.preuve.par === 'moteur' ? e.preuve.essais : []));
    const ici = (f: string) => fileURLToPath(new URL(`../${f}`, import.meta.url));
    expect(cites.filter((f) => !existsSync(ici(f)))).toEqual([]);
  });

  it('docs/exigences.md est à jour : npm run exigences', () => {
    expect(readFileSync(PAGE_EXIGENCES, 'utf8')).toBe(exigencesEnMarkdown(EXIGENCES, etapes));
  });

  it('ne prennent pour preuve que le nom d’un essai', () => {
    const texte = [
      "it('active son compte [ex. 10, 11]', () => undefined);",
      '// it says [ex. 12] in a comment',
      "const autre = '[ex. 13]';",
      'it.each([1, 2])(`tient à %i [ex. 14]`, () => undefined);',
    ].join('\n');
    expect(etapesDe('f', texte).map((e) => [e.numero, e.nom])).toEqual([
      [10, 'active son compte'],
      [11, 'active son compte'],
      [14, 'tient à %i'],
    ]);
  });
});
