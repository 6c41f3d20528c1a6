import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { droitDe } from '../src/executer.ts';
import { moteur } from '../src/moteur.ts';
import { raisonnement } from '../src/raisonnement.ts';
import { VECTEURS } from '../src/vecteurs.ts';

/**
 * Writes raisonnements/: of the vectors in their order, each one that shows a step, or a path to a line, that none
 * before it shows. To be read before it is committed.
 */
const DOSSIER = fileURLToPath(new URL('../raisonnements/', import.meta.url));

/** Two lines alike but for their figures show the same thing; zero is not a figure like another. */
const forme = (ligne: string) =>
  ligne
    .replaceAll(/\d{4}-\d{2}(-\d{2})?/g, 'D')
    .replaceAll(/\b0(\.0+)?\b(?![.\d])/g, 'Z')
    .replaceAll(/\d+([./]\d+)?/g, 'N');

const vues = new Map<string, number>();
const choisis: { id: string; lignes: string[] }[] = [];
for (const v of VECTEURS) {
  const reponse = moteur(v.situation, droitDe(v));
  if ('erreurs' in reponse) continue;
  const lignes = raisonnement(reponse);
  const formes = new Set(lignes.map(forme));
  if ([...formes].every((f) => (vues.get(f) ?? 0) >= 1)) continue;
  for (const f of formes) vues.set(f, (vues.get(f) ?? 0) + 1);
  choisis.push({ id: v.id, lignes });
}
writeFileSync(`${DOSSIER}raisonnements.json`, `${JSON.stringify(choisis, null, 1)}\n`);
