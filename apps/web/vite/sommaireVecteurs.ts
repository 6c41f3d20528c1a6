import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

interface Entree {
  readonly id: string;
  readonly titre: string;
  readonly regles: readonly string[];
  readonly statut: string;
  readonly evenement: string;
  readonly erreurs?: readonly unknown[];
}

/** `file.json?sommaire`: the vectors without their situations, enough to count and to list them. */
export function sommaireVecteurs(): Plugin {
  return {
    name: 'almanach-sommaire-vecteurs',
    enforce: 'pre',
    async load(id) {
      const [chemin = '', requete] = id.split('?');
      if (requete !== 'sommaire') return null;
      const { vecteurs } = JSON.parse(await readFile(chemin, 'utf8')) as {
        vecteurs: readonly Entree[];
      };
      const sommaire = JSON.stringify({
        vecteurs: vecteurs.map(({ id: nom, titre, regles, statut, evenement, erreurs }) => ({
          id: nom,
          titre,
          regles,
          statut,
          evenement,
          erreurs: erreurs === undefined ? undefined : [],
        })),
      });
      return { code: `export default ${sommaire};`, moduleType: 'js' };
    },
  };
}
