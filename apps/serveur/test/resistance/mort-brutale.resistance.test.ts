import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { horlogeDeParis } from '../../src/horloge.ts';
import { type Acteur, assure, gestionnaire } from './acteurs.ts';
import { ecrireJusquALaCoupure, verifierLesEcrites } from './charge.ts';
import { balayerAuBout, compterAuCoffre } from './coffre.ts';
import { Des, grainePour } from './des.ts';
import { demande, GESTES_ASSURE } from './gestes.ts';
import { Hote, type Sorte } from './hote.ts';
import { construirePaquet, type Paquet } from './paquet.ts';
import { relever } from './releve.ts';
import { chercherFuites } from './temoins.ts';

const TOURS = 10;
const graine = grainePour('mort brutale');
const racine = mkdtempSync(join(tmpdir(), 'almanach-mort-'));
const jour = horlogeDeParis(Date.now).aujourdhui();

let paquet: Paquet;
/** Seen in the vault over the whole matrix: a run that wrote none there proves nothing of it. */
let medicales = 0;
beforeAll(async () => {
  paquet = await construirePaquet();
}, 60_000);
afterAll(() => {
  paquet.effacer();
  rmSync(racine, { recursive: true, force: true });
  expect(medicales).toBeGreaterThan(0);
});

type Victime = 'serveur' | 'postmaster';

const CAS: readonly [Victime, Sorte][] = [
  ['serveur', 'embarquee'],
  ['postmaster', 'embarquee'],
  ['serveur', 'externe'],
  ['postmaster', 'externe'],
];

describe.each(CAS)('%s tué net pendant des écritures, base %s', (victime, sorte) => {
  const des = new Des(graine + CAS.findIndex(([v, s]) => v === victime && s === sorte));
  let hote: Hote;
  beforeAll(async () => {
    hote = await Hote.preparer(paquet, join(racine, `${victime}-${sorte}`), sorte);
  }, 60_000);
  afterAll(() => hote.fermer(), 30_000);

  it('dix fois : ce qui fut répondu est là, rien n’est à moitié écrit, renvoyer donne la même réponse', async () => {
    let serveur = await hote.lancer();
    const adresse = () => serveur.adresse;
    const tous: Acteur[] = [];
    const gerant = await hote.avecBase((base) => gestionnaire({ base, adresse, jour }, des));
    let [repondues, coupees] = [0, 0];
    for (let tour = 1; tour <= TOURS; tour++) {
      const personnes = await hote.avecBase(async (base) => {
        const lieu = { base, adresse, jour };
        return [await assure(lieu, des), await assure(lieu, des)];
      });
      tous.push(...personnes);
      gerant.dossiers = tous.flatMap((a) => a.dossiers);
      const acteurs = [
        ...personnes.map((acteur) => ({ acteur, gestes: GESTES_ASSURE })),
        ...(gerant.dossiers.length === 0 ? [] : [{ acteur: gerant, gestes: [demande] as const }]),
      ];
      const couper = () => (victime === 'serveur' ? serveur.tuer() : hote.tuerPostgres());
      const apres = { reponses: des.entier(2, 16), ms: des.entier(0, 60) };
      const ecrites = await ecrireJusquALaCoupure(acteurs, { des, apres, couper });
      if (victime === 'serveur') serveur = await hote.lancer();
      await hote.pret(serveur);
      await verifierLesEcrites(ecrites);
      expect(await hote.avecBase((base) => relever(hote, base)), `tour ${tour}`).toEqual([]);
      repondues += ecrites.filter((e) => e.reponse !== null).length;
      coupees += ecrites.filter((e) => e.reponse === null).length;
    }
    const auCoffre = await compterAuCoffre(hote);
    const [perdues, restees] = await hote.avecBase((base) => balayerAuBout(hote, base));
    console.log(
      `${victime} ${sorte}: ${repondues} answered, ${coupees} cut; vault: ${auCoffre}, ${perdues} swept`,
    );
    medicales += auCoffre;
    expect(repondues).toBeGreaterThan(TOURS * 2);
    expect(restees).toBe(0);
    for (const journal of hote.journaux) {
      const texte = readFileSync(journal, 'utf8');
      expect(texte).not.toBe('');
      for (const { temoins } of [gerant, ...tous]) {
        expect(chercherFuites(texte, temoins), journal).toEqual([]);
      }
    }
  }, 180_000);
});
