import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Acces, lireAdresse } from './acces.ts';
import { creerFichierCles, lireFichierCles } from './cles/fichier.ts';
import { ouvrirTrousseau, type Trousseau } from './cles/trousseau.ts';
import { RefusBase } from './refus.ts';

type Environnement = Readonly<Record<string, string | undefined>>;

export interface ReglagesBase {
  /** Data folder of the embedded server. */
  dossier: string;
  /** Addresses of an external PostgreSQL, as its owner; `null` for the embedded one. */
  externe: { almanach: Acces; coffre: Acces } | null;
  cles: string;
  /** A trial: invented persons and keys made on the spot are allowed. */
  demonstration: boolean;
}

export const BASE = 'almanach';
export const SUFFIXE_COFFRE = '_coffre';

/** Reads what says where the data are. */
export function lireReglagesBase(env: Environnement): ReglagesBase {
  const adresse = texte(env, 'DATABASE_URL');
  const demo = texte(env, 'ALMANACH_DEMO');
  const dossier = resolve(texte(env, 'ALMANACH_DONNEES') ?? join(racineDuProjet(), 'donnees'));
  return {
    dossier,
    externe: adresse === undefined ? null : accesExternes(env, adresse),
    // Beside the data folder, not inside: a copy of the data is not a copy of the keys.
    cles: texte(env, 'ALMANACH_CLES') ?? join(dirname(dossier), `${basename(dossier)}.cles.json`),
    demonstration: demo === '1' || (adresse === undefined && demo !== '0'),
  };
}

function texte(env: Environnement, nom: string): string | undefined {
  const valeur = env[nom]?.trim();
  return valeur === '' ? undefined : valeur;
}

function accesExternes(env: Environnement, adresse: string): { almanach: Acces; coffre: Acces } {
  const almanach = lireAdresse(adresse, 'DATABASE_URL');
  const coffre = texte(env, 'ALMANACH_COFFRE_URL');
  return {
    almanach,
    coffre:
      coffre === undefined
        ? { ...almanach, database: `${almanach.database}${SUFFIXE_COFFRE}` }
        : lireAdresse(coffre, 'ALMANACH_COFFRE_URL'),
  };
}

/** The nearest folder above that holds the workspaces, from the sources as from the bundle; else the current one. */
function racineDuProjet(depuis = fileURLToPath(import.meta.url)): string {
  const dossier = dirname(depuis);
  if (existsSync(join(dossier, 'package-lock.json'))) return dossier;
  if (dossier === depuis) return process.cwd();
  return racineDuProjet(dossier);
}

/** Opens the keys. A trial makes them at its first start; production never does. */
export function lireTrousseau({ cles, demonstration }: ReglagesBase): Trousseau {
  if (demonstration && !existsSync(cles)) creerFichierCles(cles, { demonstration: true });
  const trousseau = ouvrirTrousseau(lireFichierCles(cles), () => lireFichierCles(cles));
  if (trousseau.demonstration && !demonstration) {
    throw new RefusBase(
      'ALM-P-606',
      `${cles} contient des clés de démonstration. Créez-en pour la production : npm run base -- cles-creer CHEMIN, ` +
        'puis donnez ce chemin dans ALMANACH_CLES.',
    );
  }
  return trousseau;
}
