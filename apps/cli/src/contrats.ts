import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CATALOGUE } from '@almanach/contrats';
import { type Catalogue, type Erreur, lireCatalogue } from '@almanach/moteur';
import { CODES } from './codes.ts';
import { lireDocument } from './document.ts';
import type { Poste } from './poste.ts';
import { Refus } from './refus.ts';
import { erreursLisibles } from './rendu/erreurs.ts';

/** Contracts that a situation may name; read when the first one is named. */
export type Contrats = () => Catalogue;

interface Document {
  fichier: string;
  document: unknown;
}

/**
 * The catalogue, and the documents of a file or of a folder beside it.
 * @throws Refus when a document cannot be read: nothing is loaded halfway.
 */
export async function preparerContrats(
  chemin: string | undefined,
  poste: Poste,
): Promise<Contrats> {
  const ajoutes = chemin === undefined ? [] : await lireDocuments(chemin, poste);
  let lu: Catalogue | undefined;
  const lire = () => {
    lu ??= assembler(ajoutes);
    return lu;
  };
  if (ajoutes.length > 0) lire();
  return lire;
}

/** Reading the catalogue takes longer than a computation: only for a situation that names a contract. */
export function nommeDesContrats(situation: unknown): boolean {
  return (
    typeof situation === 'object' && situation !== null && Object.hasOwn(situation, 'contrats')
  );
}

export function contratsPour(situation: unknown, { contrats }: { contrats: Contrats }) {
  return nommeDesContrats(situation) ? contrats() : undefined;
}

function assembler(ajoutes: readonly Document[]): Catalogue {
  const lecture = lireCatalogue([...CATALOGUE, ...ajoutes.map((a) => a.document)]);
  if (lecture.ok) return lecture.valeur;
  const erreurs = lecture.erreurs.map((e) => situer(e, ajoutes));
  throw new Refus(
    CODES.entreeRefusee,
    erreursLisibles(erreurs).trimEnd(),
    'Aucun contrat n’est chargé. Corrigez ces documents, ou retirez --contrats.',
  );
}

/** `[30].garanties…` → the name of the file, then the path in it. */
function situer(erreur: Erreur, ajoutes: readonly Document[]): Erreur {
  const [, rang = '', reste = ''] = /^\[(\d+)\]\.?(.*)$/.exec(erreur.chemin) ?? [];
  const fichier = ajoutes[Number(rang) - CATALOGUE.length]?.fichier ?? 'catalogue';
  return { ...erreur, chemin: reste === '' ? fichier : `${fichier} ${reste}` };
}

/** Every `.json` of a folder, in the order of their names; or one file, which holds a contract or a list of them. */
async function lireDocuments(chemin: string, poste: Poste): Promise<Document[]> {
  const fichiers = await fichiersDe(chemin);
  const lus: Document[] = [];
  for (const fichier of fichiers) {
    const lu = await lireDocument(fichier, poste);
    if (!lu.ok) {
      throw new Refus(
        CODES.entreeRefusee,
        `Le contrat « ${fichier} » n’est pas du JSON, ou il est trop gros.`,
        'Vérifiez les virgules, les guillemets et les accolades.',
      );
    }
    const documents: unknown[] = Array.isArray(lu.valeur) ? lu.valeur : [lu.valeur];
    for (const document of documents) lus.push({ fichier, document });
  }
  return lus;
}

async function fichiersDe(chemin: string): Promise<string[]> {
  const dossier = await stat(chemin).then(
    (etat) => etat.isDirectory(),
    () => false,
  );
  if (!dossier) return [chemin];
  const noms = await readdir(chemin);
  return noms
    .filter((n) => n.endsWith('.json'))
    .sort()
    .map((n) => join(chemin, n));
}
