import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const ouvre = (nom) => `<!-- partie : ${nom} -->`;
const FERME = '<!-- fin -->';

/** The parts of the page that other commands wrote: each command keeps those it does not measure. */
export function autresParties(chemin) {
  if (!existsSync(chemin)) return '';
  const page = readFileSync(chemin, 'utf8');
  const debut = page.indexOf('<!-- partie : ');
  return debut === -1 ? '' : page.slice(debut);
}

export function ecrirePartie(chemin, nom, texte) {
  const page = existsSync(chemin) ? readFileSync(chemin, 'utf8') : '';
  const partie = `${ouvre(nom)}\n\n${texte}\n\n${FERME}\n`;
  const debut = page.indexOf(ouvre(nom));
  if (debut === -1) return writeFileSync(chemin, `${page}\n${partie}`);
  const fin = page.indexOf(FERME, debut) + FERME.length + 1;
  writeFileSync(chemin, page.slice(0, debut) + partie + page.slice(fin));
}
