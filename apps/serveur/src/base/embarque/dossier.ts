import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { RefusBase } from '../refus.ts';
import { dossierPrive, type Lancement } from './lancement.ts';

/** A unix socket has a path of at most 103 bytes on the strictest system; PostgreSQL adds its own name. */
const LONGUEUR_MAX = 103 - '/.s.PGSQL.5432'.length;

export interface Dossiers {
  racine: string;
  /** PostgreSQL's own folder. */
  donnees: string;
  /** Folder of its socket. */
  prise: string;
  journal: string;
}

export function dossiers(chemin: string): Dossiers {
  const racine = resolve(chemin);
  return {
    racine,
    donnees: join(racine, 'postgres'),
    prise: prise(racine),
    journal: join(racine, 'postgres.log'),
  };
}

function prise(racine: string): string {
  const dedans = join(racine, 'prise');
  if (Buffer.byteLength(dedans) <= LONGUEUR_MAX) return dedans;
  const marque = createHash('sha256').update(racine).digest('hex').slice(0, 16);
  return join(tmpdir(), `almanach-${process.getuid?.() ?? 0}-${marque}`);
}

export function preparerDossiers({ racine, prise }: Dossiers, lancement: Lancement): void {
  for (const chemin of [racine, prise]) {
    try {
      dossierPrive(chemin, lancement);
    } catch (erreur) {
      throw new RefusBase(
        'ALM-P-618',
        `Le dossier ${chemin} ne peut pas être créé. Choisissez-en un autre avec ALMANACH_DONNEES.`,
        { cause: erreur },
      );
    }
  }
  exigerPrive(prise, lancement);
}

/** The socket is open to whoever enters its folder: nobody else may. */
function exigerPrive(chemin: string, { proprietaire }: Lancement): void {
  const etat = lstatSync(chemin);
  const attendu = proprietaire ?? process.getuid?.();
  if (etat.isDirectory() && etat.uid === attendu && (etat.mode & 0o077) === 0) return;
  throw new RefusBase(
    'ALM-P-618',
    `Le dossier ${chemin} est ouvert à d’autres, ou n’est pas à vous. ` +
      'Il doit appartenir à l’utilisateur du serveur, avec les droits 0700.',
  );
}

/** @returns whether PostgreSQL's folder is already there. */
export function exigerMajeure({ donnees }: Dossiers, majeure: string): boolean {
  const chemin = join(donnees, 'PG_VERSION');
  if (!existsSync(chemin)) return false;
  const lue = readFileSync(chemin, 'utf8').trim();
  if (lue === majeure) return true;
  throw new RefusBase(
    'ALM-P-603',
    `Les données de ${donnees} sont celles d’un PostgreSQL ${lue}, le programme est un ${majeure}. ` +
      'Sauvegardez-les avec la version d’Almanach qui les a écrites, puis restaurez dans un dossier neuf.',
  );
}
