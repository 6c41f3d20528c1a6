/** Writes docs/regles.md: the index of the rules, made from the catalogue, the sentences and the vectors. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PARAMETRES } from '@almanach/bareme';
import { REGLES, type Regle } from '@almanach/moteur';
import { titreRegle } from '@almanach/textes';
import { ordreDesRegles, REGLES_SANS_ETAPE, VECTEURS } from '@almanach/vecteurs';

export const PAGE_REGLES = fileURLToPath(new URL('../docs/regles.md', import.meta.url));

const SITE = 'http://localhost:3000/regles';

export function reglesEnMarkdown(): string {
  const regles = [...new Map(Object.values(REGLES).map((r: Regle) => [r.id, r])).values()];
  const lignes = [
    ...regles.map((r) => ligne(r.id, titreRegle(r.id), r.article, r.parametres)),
    ...Object.entries(REGLES_SANS_ETAPE).map(([id, raison]) => ligne(id, raison, 'Sans étape', [])),
  ].sort((a, b) => ordreDesRegles(a.id, b.id));
  return [
    '# Règles',
    '',
    'Page produite par `npm run regles` à partir du catalogue : ne pas la modifier à la main.',
    '',
    `${lignes.length} règles. Chacune a sa page sur le site (ici, celui que lance \`npm start\`) : phrase, article, nombres datés, historique, choix de lecture, exemples à refaire. La couverture est dans [la matrice](matrice-de-couverture.md).`,
    '',
    '| Règle | Titre | Article | Nombres datés | Vecteurs |',
    '| --- | --- | --- | --- | --- |',
    ...lignes.map((l) => l.texte),
    '',
  ].join('\n');
}

function ligne(id: string, titre: string, article: string, cles: Regle['parametres']) {
  const vecteurs = VECTEURS.filter((v) => v.regles.includes(id)).length;
  const nombres = cles.map((cle) => `\`${PARAMETRES[cle].id}\``).join(', ');
  return {
    id,
    texte: `| [${id}](${SITE}/${id}) | ${titre} | ${article} | ${nombres} | ${vecteurs} |`,
  };
}

const programme = process.argv[1];
if (programme !== undefined && import.meta.url === pathToFileURL(programme).href) {
  writeFileSync(PAGE_REGLES, reglesEnMarkdown());
}
