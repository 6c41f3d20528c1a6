import type { EtapeJson } from '@almanach/moteur';
import { date } from './calendrier.ts';

/** Long names of the codes an article is cited from, so that no acronym stands alone. */
const CODES: readonly (readonly [prefixe: string, nom: string])[] = [
  ['CSS ', 'Code de la sécurité sociale, '],
  ['CRPM ', 'Code rural et de la pêche maritime, '],
  ['C. trav. ', 'Code du travail, '],
  ['CGI ', 'Code général des impôts, '],
  ['LFSS ', 'Loi de financement de la sécurité sociale pour '],
  ['Circ. DSS ', 'Circulaire de la direction de la sécurité sociale, '],
];

/** "CSS R323-4 1°" → "Code de la sécurité sociale, R323-4 1°". */
export function article(reference: string): string {
  const code = CODES.find(([prefixe]) => reference.startsWith(prefixe));
  return code === undefined ? reference : code[1] + reference.slice(code[0].length);
}

/** Usages and limits of the engine: no article, hence no wording of one. */
const SANS_ARTICLE: ReadonlySet<string> = new Set([
  'Aucun article',
  'Usage des caisses',
  'Paramètre non publié',
  'Non couvert',
]);

/** "Décret 2025-160 (2025-04-01)": the text, and the first day of its wording. */
const VERSION = /^(.*) \((\d{4}-\d{2}-\d{2})\)$/;

/** Article and the wording that was applied. */
export function reference({
  article: cite,
  version,
}: Pick<EtapeJson, 'article' | 'version'>): string {
  const [, texte, du] = VERSION.exec(version) ?? [];
  if (texte === undefined || du === undefined) return article(cite);
  if (SANS_ARTICLE.has(cite)) return `${cite} (${texte})`;
  return `${article(cite)}, version du ${date(du)} (${texte})`;
}
