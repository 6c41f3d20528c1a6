import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { construire } from './construire.ts';
import { almanach, lisible, SALARIE, situation } from './lancer.ts';

beforeAll(construire);

const DATES = ['--le', '2026-11-24', '--connu-le', '2026-11-24'];
const ENTETE = 'nature;du;au;jours;prix;brut;CSG;CRDS;net;payé le';

/** Base of the situation: (2 100.00 + 2 552.24 capped + 2 100.00) / 91.25 / 2 = 37.00 a day from 18 June. */
const JUSTE = [
  ENTETE,
  'carence;15/06/2026;17/06/2026;3;0;0;0;0;0;',
  'maladie;18/06/2026;31/07/2026;44;37,00;1 628,00;100,94;8,14;1 518,92;05/08/2026',
].join('\n');

/** April forgotten: 4 200.00 / 91.25 / 2 = 23.01. */
const SANS_AVRIL = [ENTETE, 'maladie;18/06/2026;31/07/2026;44;23,01;1 012,44;;;;05/08/2026'].join(
  '\n',
);

const controler = (csv: string, ...options: string[]) =>
  almanach(['verifier', SALARIE, '-', ...DATES, ...options], csv);

describe('almanach verifier', () => {
  it('dit conforme, avec le code 0', () => {
    const { code, sortie, erreur } = controler(JUSTE);
    expect([code, erreur]).toEqual([0, '']);
    expect(lisible(sortie)).toMatch(
      /^CONFORME\. Les 47 jours comparés sont conformes à notre calcul\./,
    );
  });

  it('explique un écart, avec le code 6', () => {
    const { code, sortie } = controler(SANS_AVRIL);
    expect(code).toBe(6);
    const texte = lisible(sortie);
    expect(texte).toMatch(/^ÉCART EXPLIQUÉ\. Le décompte verse 615,56 € bruts de moins/);
    expect(texte).toMatch(
      /du 18 juin au 31 juillet 2026 +44 +23,01 € +37,00 € +-615,56 € +payé en moins/,
    );
    expect(texte).toMatch(/un mois de salaire manque : .*sans le salaire d’avril\s+2026/s);
  });

  it('ne nomme rien quand rien n’explique exactement, avec le code 7', () => {
    const { code, sortie } = controler(SANS_AVRIL.replace('23,01;1 012,44', '22,22;977,68'));
    expect(code).toBe(7);
    expect(sortie).toMatch(/^ÉCART NON EXPLIQUÉ/);
    expect(sortie).not.toContain('au centime près\n');
  });

  it('dit que rien n’est comparable, avec le code 8', () => {
    const { code, sortie } = controler('nature;du;au;brut\nautre;18/06/2026;19/06/2026;10');
    expect([code, sortie.slice(0, 17)]).toEqual([8, 'RIEN À COMPARER. ']);
  });

  it('donne le résultat en JSON, avec les lignes illisibles', () => {
    const { code, sortie, erreur } = controler(`${JUSTE}\nmaladie;x;y;;;;;;;`, '--json');
    const lu = JSON.parse(sortie) as {
      verdict: string;
      erreurs: { code: string; ligne: number }[];
    };
    expect([code, erreur, lu.verdict]).toEqual([7, '', 'conforme']);
    expect(lu.erreurs.map((e) => `${e.code} ${e.ligne}`)).toEqual([
      'ALM-V-008 4',
      'ALM-V-008 4',
      'ALM-V-017 4',
    ]);
  });

  it('écrit la lettre en texte ou en PDF, et rien quand tout est conforme', () => {
    const texte = controler(SANS_AVRIL, '--lettre', 'texte');
    expect(texte.sortie).toContain('Commission de recours amiable');
    expect(controler(SANS_AVRIL, '--lettre', 'pdf').sortie.slice(0, 8)).toBe('%PDF-1.7');
    expect(controler(JUSTE, '--lettre', 'texte')).toMatchObject({ code: 0, sortie: '' });
  });

  it('lit la situation sur l’entrée standard et le décompte dans un fichier', () => {
    const fichier = join(mkdtempSync(join(tmpdir(), 'almanach-')), 'decompte.csv');
    writeFileSync(fichier, Buffer.from(JUSTE, 'latin1'));
    expect(almanach(['verifier', '-', fichier, ...DATES], situation()).code).toBe(0);
  });

  it('refuse un décompte dont aucune ligne ne se lit, avec le code 3 et sans pile d’appels', () => {
    const { code, sortie, erreur } = controler('bonjour');
    expect([code, sortie]).toEqual([3, '']);
    expect(erreur).toMatch(
      /^ALM-V-004 .*\n +Où +le fichier.*\n +Attendu .*\n +Reçu +bonjour\n +À faire /,
    );
  });

  it.each([
    [['verifier', SALARIE], /Il manque le décompte/],
    [['verifier', '-', '-'], /ne se lit qu’une fois/],
    [['verifier', SALARIE, 'a', 'b'], /Deux fichiers au plus sont attendus/],
    [['verifier', SALARIE, '-', '--lettre', 'word'], /« texte » ou « pdf »/],
    [['verifier', SALARIE, '-', '--lettre', 'pdf', '--json'], /pas les deux/],
    [['calculer', SALARIE, '--complet'], /ne va pas avec/],
  ])('refuse la commande mal écrite %j', (args, message) => {
    const { code, erreur } = almanach(args);
    expect([code, message.test(erreur)]).toEqual([2, true]);
  });
});
