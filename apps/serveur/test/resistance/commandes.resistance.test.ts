import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDES } from '../../src/exploiter/commandes.ts';
import { Hote } from './hote.ts';
import { construirePaquet, exploiter, type Paquet, type ServeurLance } from './paquet.ts';

const racine = mkdtempSync(join(tmpdir(), 'almanach-commandes-'));

let paquet: Paquet;
let hote: Hote;
let serveur: ServeurLance;
beforeAll(async () => {
  paquet = await construirePaquet();
  hote = await Hote.preparer(paquet, racine, 'embarquee');
  serveur = await hote.lancer();
}, 60_000);
afterAll(async () => {
  await hote.fermer();
  paquet.effacer();
  rmSync(racine, { recursive: true, force: true });
}, 30_000);

/** Arguments of each command, and what it says. A new command without its line turns this red. */
const ESSAIS: Readonly<Record<string, [args: string[], dit: RegExp]>> = {
  migrer: [[], /^La base est à jour\.\n$/],
  sauvegarder: [[join(racine, 'copie')], /^almanach : \d+ tables.*\ncoffre : /],
  'verifier-sauvegarde': [[join(racine, 'copie')], /^almanach : \d+ tables/],
  // The base is not empty: refused by the running server's own data, not by a lock.
  restaurer: [[join(racine, 'copie')], /^ALM-P-6(?!02)\d\d /],
  'cles-creer': [[join(racine, 'autres.json')], /est créé/],
  'cles-ajouter': [['plateforme'], /« k2 » est ajoutée/],
  'cles-remballer': [[], /^plateforme : \d+ clés refermées avec « k2 »/],
  'cles-retirer': [['k1'], /« k1 » est retirée/],
  'agence-creer': [['Groupe', '73282932000074', 'Agence'], /« Agence » est créée/],
  'compte-inviter-agence': [['a@exemple.fr', '73282932000074'], /Le compte est créé/],
  'compte-inviter': [['gestion', 'g@exemple.fr'], /Le compte est créé/],
};

/** The PostgreSQL servers that hold this data folder open as theirs. */
function postmasters(): string[] {
  const siens = readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .filter((pid) => {
      try {
        const commande = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return commande.includes('-D') && readlinkSync(`/proc/${pid}/cwd`).startsWith(racine);
      } catch {
        return false;
      }
    });
  // A process of a connection has the name of its postmaster until it takes its own.
  return siens.filter((pid) => !siens.includes(parentDe(pid)));
}

function parentDe(pid: string): string {
  try {
    // After the name, which may hold anything, between parentheses: state, then parent.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1] ?? '';
  } catch {
    return '';
  }
}

describe('les commandes, pendant que le serveur embarqué tourne', () => {
  it('sont toutes essayées ici', () => {
    expect(Object.keys(ESSAIS)).toEqual(Object.keys(COMMANDES));
  });

  it.each(Object.keys(ESSAIS))(
    '%s le rejoint : ni second PostgreSQL, ni arrêt du premier',
    async (nom) => {
      const [args, attendu] = ESSAIS[nom] ?? [[], /jamais/];
      const avant = process.platform === 'linux' ? postmasters() : [];
      const dit = await exploiter(paquet, hote.env, nom, ...args).catch((refus: unknown) =>
        refus instanceof Error && 'stderr' in refus ? String(refus.stderr) : String(refus),
      );
      expect(dit).toMatch(attendu);
      if (process.platform === 'linux') {
        expect(avant).not.toEqual([]);
        expect(postmasters()).toEqual(avant);
      }
      await hote.pret(serveur);
    },
  );
});
