import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Exigence } from './liste.ts';

const RACINE = fileURLToPath(new URL('../..', import.meta.url));

export const PAGE_EXIGENCES = resolve(RACINE, 'docs/exigences.md');

/** A step of a story: the test that carries the tag. */
export interface Etape {
  readonly numero: number;
  readonly fichier: string;
  readonly nom: string;
}

/** Names of tests that carry `[ex. 12]` or `[ex. 12, 14]`, in the suites of the server and of the browser. */
export function etapesTrouvees(dossiers = ['apps/serveur', 'apps/web']): Etape[] {
  return dossiers
    .flatMap((d) => fichiersDeTest(resolve(RACINE, d)))
    .flatMap((fichier) => etapesDe(relative(RACINE, fichier), readFileSync(fichier, 'utf8')));
}

/** A name is a string on one line, first argument of a test; a tag in a comment is no proof. */
export function etapesDe(fichier: string, texte: string): Etape[] {
  const noms =
    /\bit(?:\.each\([\s\S]*?\))?\(\s*(['"`])((?:(?!\1)[^\n])*\[ex\. [\d, ]+\](?:(?!\1)[^\n])*)\1/g;
  return [...texte.matchAll(noms)].flatMap(([, , nom = '']) => {
    const numeros = [...nom.matchAll(/\[ex\. ([\d, ]+)\]/g)].flatMap(([, n = '']) => n.split(','));
    const propre = nom.replaceAll(/\s*\[ex\. [\d, ]+\]/g, '').trim();
    return numeros.map((n) => ({ numero: Number(n), fichier, nom: propre }));
  });
}

function fichiersDeTest(dossier: string): string[] {
  return readdirSync(dossier, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.test.ts') && !/(?:^|\/)(?:node_modules|dist)\//.test(f))
    .map((f) => resolve(dossier, f))
    .sort();
}

export function exigencesEnMarkdown(
  exigences: readonly Exigence[],
  etapes: readonly Etape[],
): string {
  const lignes = [...exigences]
    .sort((a, b) => a.numero - b.numero)
    .map((e) => `| ${e.numero} | ${e.phrase} | ${preuves(e, etapes)} |`);
  return [
    '# Ce que doit faire l’espace, et ce qui le prouve',
    '',
    'Page produite par `npm run exigences` à partir des noms des essais : ne pas la modifier à la main. Un essai qui porte `[ex. 12]` dans son nom prouve l’exigence 12 ; une exigence sans preuve fait échouer les essais.',
    '',
    '| N° | Exigence | Preuve |',
    '| --- | --- | --- |',
    ...lignes,
    '',
  ].join('\n');
}

function preuves({ numero, preuve }: Exigence, etapes: readonly Etape[]): string {
  if (preuve.par === 'plus-tard') return `Plus tard : ${preuve.quoi}`;
  if (preuve.par === 'moteur') return preuve.essais.map((f) => `[${f}](../${f})`).join('<br>');
  return etapes
    .filter((e) => e.numero === numero)
    .map((e) => `[${e.nom}](../${e.fichier})`)
    .join('<br>');
}
