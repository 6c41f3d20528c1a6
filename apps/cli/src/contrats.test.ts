import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { CATALOGUE } from '@almanach/contrats';
import type { ContratJson, DecompteJson } from '@almanach/moteur';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CODES } from './codes.ts';
import { executer } from './executer.ts';

let dossier: string;
beforeAll(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'almanach-contrats-'));
});
afterAll(() => rm(dossier, { recursive: true }));

/** Runs a command on a situation given on the standard input. */
async function lancer(argv: string[], situation: object) {
  const essai = { sortie: '', erreur: '' };
  const code = await executer(argv, {
    ecrire: (texte) => {
      essai.sortie += String(texte);
      return Promise.resolve();
    },
    signaler: (texte) => {
      essai.erreur += texte;
    },
    entree: () => Readable.from([Buffer.from(JSON.stringify(situation))]),
    aujourdhui: () => '2026-11-24',
    suivi: false,
  });
  return { code, ...essai };
}

const modele = CATALOGUE.find((c) => c.id === 'snam-accident') as ContratJson;

function situation(id: string) {
  return {
    emplois: [{ type: 'cdi', du: '2020-01-06', salaireMensuel: '2100.00' }],
    arrets: [{ nature: 'accident-vie-privee', du: '2026-02-02', au: '2026-02-20' }],
    contrats: [{ id, adhesion: '2024-01-01' }],
  };
}

function payeurs(sortie: string): string[] {
  const d = JSON.parse(sortie) as DecompteJson;
  return [
    ...new Set(d.arrets.flatMap((a) => a.periodes.flatMap((p) => p.lignes.map((l) => l.payeur)))),
  ];
}

describe('les contrats, en ligne de commande', () => {
  it('un contrat du catalogue se nomme dans la situation', async () => {
    const { code, sortie } = await lancer(['calculer', '-', '--json'], situation('snam-accident'));
    expect([code, payeurs(sortie)]).toEqual([
      CODES.reussite,
      ['assurance-maladie', 'contrat:snam-accident'],
    ]);
  });

  it('--contrats ajoute un fichier, ou tous ceux d’un dossier', async () => {
    const fichier = join(dossier, 'a.json');
    await writeFile(fichier, JSON.stringify({ ...modele, id: 'le-mien' }));
    for (const chemin of [fichier, dossier]) {
      const { sortie } = await lancer(
        ['calculer', '-', '--json', '--contrats', chemin],
        situation('le-mien'),
      );
      expect(payeurs(sortie)).toContain('contrat:le-mien');
    }
    const sans = await lancer(['calculer', '-'], situation('le-mien'));
    expect(sans.code).toBe(CODES.entreeRefusee);
  });

  it('un mauvais contrat est refusé avec son fichier et sa clause, et rien n’est chargé', async () => {
    const mauvais = join(dossier, 'mauvais.txt');
    await writeFile(
      mauvais,
      JSON.stringify([
        { ...modele, id: 'bon' },
        { ...modele, rang: -1 },
      ]),
    );
    const { code, erreur } = await lancer(
      ['calculer', '-', '--contrats', mauvais],
      situation('snam-accident'),
    );
    expect(code).toBe(CODES.entreeRefusee);
    expect(erreur).toContain('ALM-E-008');
    expect(erreur).toContain('mauvais.txt rang');
    await writeFile(mauvais, '{');
    expect(
      (await lancer(['calculer', '-', '--contrats', mauvais], situation('snam-accident'))).code,
    ).toBe(CODES.entreeRefusee);
    const absent = join(dossier, 'absent.json');
    expect(
      (await lancer(['calculer', '-', '--contrats', absent], situation('snam-accident'))).code,
    ).toBe(CODES.fichierIllisible);
  });

  it('un décompte figé garde ses contrats, et se rejoue sans eux', async () => {
    const { sortie } = await lancer(
      ['calculer', '-', '--figer', '--contrats', join(dossier, 'a.json')],
      situation('le-mien'),
    );
    const fige = JSON.parse(sortie) as { contrats: ContratJson[] };
    expect(fige.contrats.map((c) => c.id)).toEqual(['le-mien']);
    const rejeu = await lancer(['rejouer', '-', '--json'], fige);
    expect([rejeu.code, JSON.parse(rejeu.sortie)]).toEqual([CODES.reussite, { identique: true }]);
  });
});
