import { randomBytes } from 'node:crypto';
import {
  existsSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { z } from 'zod';
import { RefusBase } from '../refus.ts';
import { type Hasard, TAILLE_CLE } from './chiffrement.ts';

const cle = z.base64().refine((texte) => Buffer.from(texte, 'base64').length === TAILLE_CLE);

const anneau = z
  .strictObject({
    actuelle: z.string(),
    cles: z.record(z.string().regex(/^[a-z0-9-]{1,32}$/), cle),
  })
  .refine(({ actuelle, cles }) => cles[actuelle] !== undefined);

/**
 * The key file: a ring of master keys for the platform, another for the vault, the key of the look-up indexes,
 * the source of the roles' passwords and the seed of the seal. Only master keys rotate by command; a new seed is a
 * new key of the seal, and the former ones stay published.
 */
const schemaFichier = z.strictObject({
  actuelle: z.string(),
  cles: z.record(z.string().regex(/^[a-z0-9-]{1,32}$/), cle),
  coffre: anneau,
  index: cle,
  roles: cle,
  sceau: cle,
  /** Made by a first start, for a trial: refused in production. */
  demonstration: z.literal(true).optional(),
});

export type FichierCles = z.infer<typeof schemaFichier>;

export function lireFichierCles(chemin: string): FichierCles {
  const lu = schemaFichier.safeParse(json(chemin));
  if (lu.success && lu.data.cles[lu.data.actuelle] !== undefined) {
    exigerDiscret(chemin);
    return lu.data;
  }
  throw new RefusBase(
    'ALM-P-605',
    `Le fichier de clés ${chemin} n’a pas la forme attendue : deux anneaux de clés de 32 octets en base64, ` +
      'chacun avec sa clé actuelle, puis « index », « roles » et « sceau ». Créez-en un avec : npm run base -- cles-creer CHEMIN',
  );
}

function json(chemin: string): unknown {
  let texte: string;
  try {
    texte = readFileSync(chemin, 'utf8');
  } catch (erreur) {
    throw new RefusBase(
      'ALM-P-605',
      `Le fichier de clés ${chemin} ne se lit pas. Donnez son chemin dans ALMANACH_CLES, ` +
        'ou créez-le avec : npm run base -- cles-creer CHEMIN',
      { cause: erreur },
    );
  }
  try {
    return JSON.parse(texte);
  } catch {
    return null;
  }
}

function exigerDiscret(chemin: string): void {
  if (process.platform === 'win32' || (statSync(chemin).mode & 0o007) === 0) return;
  throw new RefusBase(
    'ALM-P-605',
    `Tout le monde peut lire ${chemin}. Faites : chmod 600 ${chemin}`,
  );
}

/** Writes new keys. Of several starts at once, one writes and the others read. */
export function creerFichierCles(
  chemin: string,
  { demonstration, hasard = randomBytes }: { demonstration: boolean; hasard?: Hasard },
): void {
  const nouvelle = (): string => hasard(TAILLE_CLE).toString('base64');
  const contenu: FichierCles = {
    actuelle: 'k1',
    cles: { k1: nouvelle() },
    coffre: { actuelle: 'c1', cles: { c1: nouvelle() } },
    index: nouvelle(),
    roles: nouvelle(),
    sceau: nouvelle(),
    ...(demonstration ? { demonstration: true } : {}),
  };
  const brouillon = `${chemin}.${process.pid}`;
  writeFileSync(brouillon, `${JSON.stringify(contenu, null, 2)}\n`, { mode: 0o600 });
  try {
    linkSync(brouillon, chemin);
  } catch (erreur) {
    if (!existsSync(chemin)) throw erreur;
  } finally {
    rmSync(brouillon, { force: true });
  }
}

export function reecrireFichierCles(chemin: string, contenu: FichierCles): void {
  const brouillon = `${chemin}.${process.pid}`;
  writeFileSync(brouillon, `${JSON.stringify(contenu, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(brouillon, chemin);
}
