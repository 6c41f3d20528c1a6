import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { CODES } from './codes.ts';
import { executer } from './executer.ts';

const SITUATION = {
  le: '2026-11-24',
  emplois: [
    {
      type: 'cdi',
      du: '2023-01-02',
      paies: ['2025-11', '2025-12', '2026-01'].map((m) => ({
        du: `${m}-01`,
        au: m === '2025-11' ? '2025-11-30' : `${m}-31`,
        brut: '2100.00',
        heures: '151.67',
      })),
    },
  ],
  arrets: [{ id: 'A1', nature: 'maladie', du: '2026-02-03', au: '2026-02-20' }],
};

interface Sortie {
  code: number;
  sortie: string;
  erreur: string;
}

async function almanach(argv: string[], situation: unknown = SITUATION): Promise<Sortie> {
  const lu: Sortie = { code: -1, sortie: '', erreur: '' };
  lu.code = await executer(argv, {
    ecrire: async (texte) => {
      lu.sortie += String(texte);
    },
    signaler: (texte) => {
      lu.erreur += texte;
    },
    entree: () => Readable.from([Buffer.from(JSON.stringify(situation))]),
    aujourdhui: () => '2026-11-24',
    suivi: false,
  });
  lu.sortie = lu.sortie.replaceAll('\u00a0', ' ');
  return lu;
}

describe('almanach projeter', () => {
  it('dit ce qu’un retour changerait, jour par jour', async () => {
    const { code, sortie } = await almanach(['projeter', '-', '--retour', '2026-02-14']);
    expect(code).toBe(CODES.reussite);
    // Du 14 au 20 février : 7 × 34,52 = 241,64.
    expect(sortie).toMatch(/241,64 €/);
    expect(sortie).toMatch(/Du 14 au 20 février 2026/);
    expect(sortie).toMatch(/arrets\[A1\]\.au : 2026-02-20 → 2026-02-13/);
  });

  it('donne la situation projetée et la comparaison en JSON', async () => {
    const { sortie } = await almanach([
      'projeter',
      '-',
      '--json',
      '--temps-partiel',
      'du=2026-02-21,au=2026-02-28,plein=560.00,percu=280.00',
    ]);
    const lu = JSON.parse(sortie) as { hypothese: object; situation: { arrets: object[] } };
    expect(lu.hypothese).toEqual({
      type: 'temps-partiel',
      du: '2026-02-21',
      au: '2026-02-28',
      salaireTempsPlein: '560.00',
      salairePercu: '280.00',
    });
    expect(lu.situation.arrets).toHaveLength(2);
  });

  it('ajoute une mission, ou finit l’emploi choisi', async () => {
    const mission = 'du=2025-10-01,au=2025-10-31,heures=60,brut=900.00,employeur=Agence';
    expect((await almanach(['projeter', '-', '--mission-de-plus', mission])).code).toBe(0);
    const fin = await almanach([
      'projeter',
      '-',
      '--fin-de-mission',
      'au=2026-01-15,emploi=0',
      '--json',
    ]);
    expect(JSON.parse(fin.sortie)).toMatchObject({
      situation: { emplois: [{ au: '2026-01-15' }] },
    });
  });

  it.each([
    [[], /Donnez une hypothèse, et une seule/, CODES.usage],
    [['--retour', '2026-02-14', '--fin-de-mission', '2026-02-14'], /une seule/, CODES.usage],
    [['--temps-partiel', 'salaire=3'], /n’a pas de champ « salaire »/, CODES.usage],
    [['--retour', '2026-02-30'], /ALM-E-005/, CODES.entreeRefusee],
    [['--retour', '2026-06-01'], /ALM-E-030/, CODES.entreeRefusee],
  ])('refuse %j', async (options, message, attendu) => {
    const { code, erreur } = await almanach(['projeter', '-', ...options]);
    expect(erreur).toMatch(message);
    expect(code).toBe(attendu);
  });
});

describe('almanach jauges', () => {
  it('dit les heures acquises, ce qui manque, et d’où elles viennent', async () => {
    const { code, sortie } = await almanach(['jauges', '-', '--au', '2026-02-03']);
    expect(code).toBe(CODES.reussite);
    expect(sortie).toMatch(/^Au 3 février 2026/);
    expect(sortie).toMatch(/Heures de travail en trois mois +455,01 h +150 h +0 h +oui/);
    expect(sortie).toMatch(/- emplois\[0\], du 1er au 30 novembre 2025 \(paie\) : 151,67 h/);
  });

  it('accepte une situation sans arrêt, et donne le JSON', async () => {
    const { arrets: _, ...sans } = SITUATION;
    const { sortie } = await almanach(['jauges', '-', '--json'], sans);
    expect(JSON.parse(sortie)).toMatchObject({ au: '2026-11-24' });
  });

  it('compte aussi les heures que demande un contrat de la situation', async () => {
    const situation = { ...SITUATION, contrats: [{ id: 'interimaires-prevoyance' }] };
    const { sortie } = await almanach(['jauges', '-', '--au', '2026-02-03'], situation);
    expect(sortie).toMatch(/« interimaires-prevoyance » +0 h +> 414 h +414,01 h/);
  });

  it('refuse un jour qui n’existe pas', async () => {
    const { code, erreur } = await almanach(['jauges', '-', '--au', '2026-02-30']);
    expect(code).toBe(CODES.usage);
    expect(erreur).toMatch(/--au attend une date qui existe/);
  });
});
