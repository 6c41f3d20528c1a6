import { LECTURES } from '@almanach/bareme';
import { VERSION_MOTEUR } from '@almanach/moteur';
import { beforeAll, describe, expect, it } from 'vitest';
import { CODES } from '../src/codes.ts';
import { construire } from './construire.ts';
import { almanach, DATES, lisible, SALARIE } from './lancer.ts';

beforeAll(construire);

describe('almanach expliquer', () => {
  const { code, sortie } = { code: null as number | null, sortie: '' };
  let texte = sortie;
  let fin = code;

  beforeAll(() => {
    const lue = almanach(['expliquer', SALARIE, ...DATES]);
    texte = lisible(lue.sortie);
    fin = lue.code;
  });

  it('donne chaque opération avec ses nombres', () => {
    expect(fin).toBe(0);
    expect(texte).toContain('Calcul : 6 752,24 € ÷ 91,25 = 74,00 €');
    expect(texte).toContain('Calcul : 1 823,03 € × 1,4 = 2 552,24 €');
  });

  it('dit les branches écartées, et pourquoi', () => {
    expect(texte).toMatch(
      /limité au plafond \(écartée\)\n +Non appliqué parce que votre revenu de mars 2026/,
    );
  });

  it('cite l’article, sa version, et la source des chiffres datés', () => {
    expect(texte).toMatch(
      /Règle R-G-05\. Code de la sécurité sociale, R323-4 al\. 5, version\s+du\s+1er\s+avril\s+2025\s+\(Décret\s+2025-160\)/,
    );
    expect(texte).toMatch(
      /SMIC mensuel brut publié[^(]*1 823,03 € depuis le 1er janvier 2026\s+\(Décret 2025-1228/,
    );
  });

  it('dit les lectures retenues et comment en changer', () => {
    expect(texte).toMatch(/INT-01 .*\n?.*--option arrondi=/);
  });
});

describe('almanach vecteurs', () => {
  it('rejoue tous les vecteurs, et son code de sortie dit s’ils passent', () => {
    const { code, sortie } = almanach(['vecteurs', '--json']);
    const bilan = JSON.parse(sortie) as { total: number; conformes: number };
    expect(bilan.total).toBeGreaterThan(300);
    expect(code).toBe(bilan.conformes === bilan.total ? CODES.reussite : CODES.vecteursEnEchec);
    expect(almanach(['vecteurs']).sortie).toContain(
      `${bilan.total} vecteurs, ${bilan.conformes} conformes`,
    );
  });
});

describe('almanach', () => {
  it('--version donne la version du moteur', () => {
    expect(almanach(['--version'])).toEqual({
      code: 0,
      sortie: `almanach ${VERSION_MOTEUR}\n`,
      erreur: '',
    });
  });

  it('--help dit toutes les commandes, tous les codes de sortie, toutes les lectures', () => {
    const { code, sortie } = almanach(['--help']);
    expect(code).toBe(0);
    for (const mot of ['calculer', 'expliquer', 'vecteurs', ...Object.keys(LECTURES)])
      expect(sortie).toContain(mot);
    for (const fin of Object.values(CODES)) expect(sortie).toMatch(new RegExp(`^ {2}${fin} `, 'm'));
  });

  it.each([
    [['calculr', SALARIE], '« calculer »'],
    [['calculer', SALARIE, '--jsno'], '« --json »'],
    [[], 'almanach --help'],
  ])('devant %j, dit quoi taper', (args, conseil) => {
    const { code, sortie, erreur } = almanach(args);
    expect([code, sortie]).toEqual([CODES.usage, '']);
    expect(erreur).toContain(conseil);
  });
});
