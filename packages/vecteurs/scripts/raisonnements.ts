import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { droitDe } from '../src/executer.ts';
import { moteur } from '../src/moteur.ts';
import { raisonnement } from '../src/raisonnement.ts';
import { FICHIERS } from '../src/vecteurs.ts';

/**
 * Writes raisonnements/, one file a subject: of the vectors in their order, each one that shows a step, or a path to a line, that none
 * before it shows. To be read before it is committed.
 */
const DOSSIER = fileURLToPath(new URL('../raisonnements/', import.meta.url));

/** Two lines alike but for their figures show the same thing; zero is not a figure like another. */
const forme = (ligne: string) =>
  ligne
    .replaceAll(/\d{4}-\d{2}(-\d{2})?/g, 'D')
    .replaceAll(/\b0(\.0+)?\b(?![.\d])/g, 'Z')
    .replaceAll(/\d+([./]\d+)?/g, 'N');

const vues = new Set<string>();
for (const { sujet, vecteurs } of FICHIERS) {
  const choisis = vecteurs.flatMap((v) => {
    const reponse = moteur(v.situation, droitDe(v));
    if ('erreurs' in reponse) return [];
    const lignes = raisonnement(reponse);
    const formes = lignes.map(forme);
    if (formes.every((f) => vues.has(f))) return [];
    for (const f of formes) vues.add(f);
    return [{ id: v.id, lignes }];
  });
  if (choisis.length > 0)
    writeFileSync(`${DOSSIER}${sujet}.json`, `${JSON.stringify(choisis, null, 1)}\n`);
}
