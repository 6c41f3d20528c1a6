import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { construire } from './construire.ts';
import { almanach, DATES, lisible, SALARIE, situation } from './lancer.ts';

beforeAll(construire);

const dossier = mkdtempSync(join(tmpdir(), 'almanach-'));

function ecrire(nom: string, texte: string): string {
  const fichier = join(dossier, nom);
  writeFileSync(fichier, texte);
  return fichier;
}

interface Comparaison {
  totaux: { avant: string; apres: string; rappel: string; tropPercu: string; solde: string }[];
  faits: { chemin: string }[];
}

/** The prolongation A2, 11 to 31 July 2026, is cancelled: 21 days at 37.00. */
const SANS_SUITE = () => {
  const { arrets } = JSON.parse(situation()) as { arrets: unknown[] };
  return ecrire('sans-suite.json', situation({ arrets: arrets.slice(0, 1) }));
};

describe('almanach comparer', () => {
  it('dit qui doit quoi, quels jours, et pourquoi', () => {
    const { code, sortie, erreur } = almanach(['comparer', SALARIE, SANS_SUITE(), ...DATES]);
    expect([code, erreur]).toEqual([0, '']);
    const texte = lisible(sortie);
    expect(texte).toMatch(/^Assurance maladie, pour vous : 777,00 € sont en trop \(trop-perçu\)/);
    expect(texte).toMatch(/- Du 11 au 31 juillet 2026 : 0,00 € au lieu de 37,00 € par jour/);
    expect(texte).toMatch(/arrets\[A2\]\.au : 2026-07-31/);
  });

  it('compare aussi deux décomptes, et donne les mêmes montants', () => {
    const json = (fichier: string) => almanach(['calculer', fichier, '--json', ...DATES]).sortie;
    const avant = ecrire('avant.json', json(SALARIE));
    const apres = ecrire('apres.json', json(SANS_SUITE()));
    const lire = (a: string, b: string) =>
      JSON.parse(almanach(['comparer', a, b, '--json', ...DATES]).sortie) as Comparaison;
    expect(lire(avant, apres).totaux).toEqual(lire(SALARIE, SANS_SUITE()).totaux);
    expect(lire(avant, apres).faits).toEqual([]);
    expect(lire(avant, apres).totaux[0]).toMatchObject({ tropPercu: '777.00', rappel: '0.00' });
  });

  it('d’une seule situation, compare ce qui est dû à ses versements', () => {
    const versements = [
      {
        payeur: 'assurance-maladie',
        beneficiaire: 'assure',
        du: '2026-06-18',
        au: '2026-07-01',
        brut: '518.00',
        payeLe: '2026-07-01',
      },
    ];
    const { code, sortie } = almanach(
      ['comparer', '-', '--json', ...DATES],
      situation({ versements }),
    );
    // 44 jours payés à 37,00 du 18 juin au 31 juillet, dont 14 déjà versés.
    expect(code).toBe(0);
    expect((JSON.parse(sortie) as Comparaison).totaux[0]).toMatchObject({
      avant: '518.00',
      apres: '1628.00',
      solde: '1110.00',
    });
  });

  it('sans versement ni second fichier, dit ce qui manque', () => {
    const { code, erreur } = almanach(['comparer', SALARIE, ...DATES]);
    expect(code).toBe(2);
    expect(erreur).toContain('versement');
  });

  it('refuse un décompte qui n’en est pas un, et une situation refusée', () => {
    const faux = ecrire('faux.json', '{"totaux":{}}');
    expect(almanach(['comparer', faux, SALARIE, ...DATES]).code).toBe(3);
    const vide = ecrire('vide.json', '{"arrets":[]}');
    expect(almanach(['comparer', SALARIE, vide, ...DATES]).erreur).toMatch(/^ALM-E-010/);
    expect(almanach(['comparer', '-', '-'], situation()).code).toBe(2);
    expect(almanach(['comparer', SALARIE, vide, vide]).code).toBe(2);
  });
});

describe('almanach rejouer', () => {
  const FIGE = ['calculer', SALARIE, '--figer', ...DATES];

  it.each(['2026-07-08', '2026-11-24'])('refait à l’octet près, avec le droit du %s', (connuLe) => {
    const args = ['calculer', SALARIE, '--figer', '--le', '2026-07-08', '--connu-le', connuLe];
    const figes = ['Europe/Paris', 'Pacific/Kiritimati', 'America/Cayenne'].map(
      (TZ) => almanach(args, '', { TZ }).sortie,
    );
    expect(new Set(figes).size).toBe(1);
    for (const TZ of ['Pacific/Kiritimati', 'America/Cayenne']) {
      const { code, sortie, erreur } = almanach(['rejouer', '-'], figes[0], { TZ });
      expect([code, erreur]).toEqual([0, '']);
      expect(sortie).toContain('identique');
    }
  });

  it('donne un autre code et les écarts quand une autre version avait calculé autrement', () => {
    const { sceau: _, ...fige } = JSON.parse(almanach(FIGE).sortie) as Record<string, unknown>;
    const ancien = JSON.stringify({ ...fige, versionMoteur: '0.0.9' }).replaceAll('37.00', '36.00');
    const { code, sortie } = almanach(['rejouer', '-'], ancien);
    expect(code).toBe(9);
    expect(lisible(sortie)).toMatch(/^Le programme a changé[\s\S]*44,00 € restent à payer/);
    const json = JSON.parse(almanach(['rejouer', '-', '--json'], ancien).sortie) as object;
    expect(json).toMatchObject({ identique: false, cause: 'autre-moteur' });
  });

  it('refuse un document retouché sous son sceau, et ce qui n’est pas un décompte figé', () => {
    const { code, erreur } = almanach(
      ['rejouer', '-'],
      almanach(FIGE).sortie.replace('"3000.00"', '"3100.00"'),
    );
    expect([code, erreur]).toEqual([3, expect.stringContaining('sceau')]);
    expect(almanach(['rejouer', SALARIE]).code).toBe(3);
    expect(almanach(['rejouer', '-'], '{').erreur).toMatch(/^ALM-E-001/);
  });

  it('ne fige ni un lot ni un calendrier', () => {
    expect(almanach(['calculer', SALARIE, '--figer', '--ics']).code).toBe(2);
    expect(almanach(['calculer', 'lot.jsonl', '--figer']).code).toBe(2);
  });
});
