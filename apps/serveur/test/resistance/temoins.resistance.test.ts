import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { horlogeDeParis } from '../../src/horloge.ts';
import { boiteQuiRefuse } from './boite.ts';
import { Des, grainePour } from './des.ts';
import { Hote, type Sorte } from './hote.ts';
import { oublierLesReglages, provoquer, tuerUneRequete } from './pannes.ts';
import { construirePaquet, type Paquet } from './paquet.ts';
import { raconter } from './recit.ts';
import { chercherFuites, tirerTemoins } from './temoins.ts';

const graine = grainePour('témoins');
const racine = mkdtempSync(join(tmpdir(), 'almanach-temoins-'));
const jour = horlogeDeParis(Date.now).aujourdhui();

let paquet: Paquet;
let boite: Awaited<ReturnType<typeof boiteQuiRefuse>>;
beforeAll(async () => {
  paquet = await construirePaquet();
  boite = await boiteQuiRefuse();
}, 60_000);
afterAll(() => {
  boite.fermer();
  paquet.effacer();
  rmSync(racine, { recursive: true, force: true });
});

describe.each<Sorte>(['embarquee', 'externe'])('les journaux, base %s', (sorte) => {
  const des = new Des(graine);
  let hote: Hote;
  beforeAll(async () => {
    hote = await Hote.preparer(paquet, join(racine, sorte), sorte);
  }, 60_000);
  afterAll(() => hote.fermer(), 30_000);

  const lire = () => hote.journaux.map((chemin) => readFileSync(chemin, 'utf8')).join('\n');

  it('ne disent rien de personne : comptes, dossiers, refus, travaux, pannes de PostgreSQL', async () => {
    const serveur = await hote.lancer({
      ALMANACH_SMTP: boite.adresse,
      ALMANACH_EXPEDITEUR: 'almanach@exemple.fr',
    });
    const adresse = () => serveur.adresse;
    const temoins = tirerTemoins(des);
    const recit = await hote.avecBase((base) => raconter({ base, adresse, jour }, des));
    expect(recit.statuts.filter((s) => s === 0 || s >= 500)).toEqual([]);
    expect(recit.statuts.filter((s) => s < 300).length).toBeGreaterThan(15);
    expect(recit.statuts.filter((s) => s >= 400).length).toBeGreaterThan(15);
    const codes = await hote.avecBase((base) => provoquer(base, temoins));
    expect(codes.sort().join(' ')).toBe('22012 22P02 23502 23503 23505 23514 40P01 57014');
    await expect
      .poll(() => [boite.refus() > 0, lire().match(/"msg":"job failed"/g)?.length ?? 0])
      .toEqual([true, expect.toSatisfy((n: number) => n >= 4)]);
    await hote.avecBase((base) => tuerUneRequete(hote, base, temoins));
    await hote.pret(serveur);
    // The log does speak of what happened: it is not silence that keeps the secret.
    expect(lire()).toMatch(/terminated by signal 9/);
    expect(chercherFuites(lire(), { ...recit.temoins, ...temoins })).toEqual([]);
  }, 60_000);

  it('une fuite voulue est vue', async () => {
    const { diagnostic } = tirerTemoins(des);
    expect(chercherFuites(lire(), { diagnostic })).toEqual([]);
    await oublierLesReglages(hote, diagnostic);
    await expect.poll(() => chercherFuites(lire(), { diagnostic }).length).toBeGreaterThan(0);
  });
});
