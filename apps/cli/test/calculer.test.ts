import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { construire } from './construire.ts';
import { almanach, DATES, lisible, SALARIE, situation } from './lancer.ts';

beforeAll(construire);

describe('almanach calculer, pour une personne', () => {
  it('dit d’abord combien et quand, puis montre le tableau et les versements', () => {
    const { code, sortie, erreur } = almanach(['calculer', SALARIE, ...DATES]);
    expect([code, erreur]).toEqual([0, '']);
    const texte = lisible(sortie);
    expect(texte).toMatch(
      /^Vous recevrez 1 518,91 € nets, CSG et CRDS retirées\. 483,29 € sont certains/,
    );
    expect(texte).toMatch(
      /du 15 au 17 juin 2026 +3 .* – +– +certain +jour non payé \(délai de carence\)/,
    );
    expect(texte).toMatch(/Net, avant impôt +1 518,91 €/);
    expect(texte).toMatch(/mercredi 15 juillet 2026 .* 483,29 € +prévu/);
  });

  it('ne montre jamais un zéro sans sa raison', () => {
    expect(almanach(['calculer', SALARIE, ...DATES]).sortie).not.toMatch(/(^|\s)0,00/m);
  });

  it('dit ce qui a été supposé, une fois chaque', () => {
    const { sortie } = almanach(['calculer', SALARIE, ...DATES]);
    expect(sortie.match(/affection de longue durée/g)).toHaveLength(1);
  });

  it('explique un arrêt qui ne paie rien', () => {
    const court = situation({
      arrets: [{ nature: 'maladie', du: '2026-06-15', au: '2026-06-16' }],
    });
    const { code, sortie } = almanach(['calculer', '-', ...DATES], court);
    expect(code).toBe(0);
    expect(lisible(sortie)).toMatch(/^Vous ne recevrez pas d’indemnité pour cet arrêt \(2 jours\)/);
    expect(sortie).toContain('délai de carence');
  });

  it('donne une fourchette quand une paie est inconnue', () => {
    const { sortie } = almanach(
      ['calculer', '-', ...DATES],
      situation().replace('"3000.00"', '"inconnu"'),
    );
    expect(lisible(sortie)).toMatch(
      /^Les indemnités seront entre [\d ]+,\d\d € et [\d ]+,\d\d € nets\. Il manque : une ou plusieurs paies\./,
    );
    expect(sortie).toContain('montant inconnu');
  });
});

describe('almanach calculer, pour un programme', () => {
  it('donne le décompte en JSON', () => {
    const { code, sortie } = almanach(['calculer', SALARIE, '--json', ...DATES]);
    expect(code).toBe(0);
    const decompte = JSON.parse(sortie) as {
      totaux: { net: string };
      droit: { connuLe: string };
      trace: unknown[];
    };
    expect(decompte.totaux.net).toBe('1518.91');
    expect(decompte.droit.connuLe).toBe('2026-11-24');
    expect(decompte.trace.length).toBeGreaterThan(10);
  });

  it('donne le calendrier des versements, et se tait sur les montants si on le demande', () => {
    const { sortie } = almanach(['calculer', SALARIE, '--ics', ...DATES]);
    const evenements = new ICAL.Component(ICAL.parse(sortie) as unknown[]).getAllSubcomponents(
      'vevent',
    );
    expect(evenements.map((e) => new ICAL.Event(e).startDate.toString())).toEqual([
      '2026-07-01',
      '2026-07-15',
      '2026-07-29',
      '2026-07-31',
    ]);
    expect(
      almanach(['calculer', SALARIE, '--ics', '--sans-montants', ...DATES]).sortie,
    ).not.toMatch(/€|483/);
  });

  it('lit l’entrée standard comme un fichier', () => {
    const fichier = almanach(['calculer', SALARIE, '--json', ...DATES]);
    expect(almanach(['calculer', '-', '--json', ...DATES], situation())).toEqual(fichier);
  });

  it('la date demandée remplace celle de la situation, et n’est alors plus une supposition', () => {
    const dit = situation({ le: '2020-01-01' });
    const { sortie } = almanach(['calculer', '-', '--json', ...DATES], dit);
    const { hypotheses } = JSON.parse(sortie) as { hypotheses: { chemin: string }[] };
    expect(sortie).toBe(almanach(['calculer', SALARIE, '--json', ...DATES]).sortie);
    expect(hypotheses.map((h) => h.chemin)).not.toContain('le');
  });

  it('une autre lecture du droit change le résultat et son empreinte', () => {
    const lire = (...options: string[]) =>
      JSON.parse(almanach(['calculer', SALARIE, '--json', ...DATES, ...options]).sortie) as {
        droit: { empreinte: string };
      };
    expect(lire('--option', 'arrondi=tronque').droit.empreinte).not.toBe(lire().droit.empreinte);
  });

  it.each(['Pacific/Kiritimati', 'America/Cayenne'])('donne les mêmes octets à %s', (TZ) => {
    for (const forme of [[], ['--json'], ['--ics']]) {
      const args = ['calculer', SALARIE, ...forme, ...DATES];
      expect(almanach(args, '', { TZ, LANG: 'en_US.UTF-8' })).toEqual(
        almanach(args, '', { TZ: 'Europe/Paris' }),
      );
    }
  });
});

describe('almanach calculer refuse', () => {
  const mauvaise = situation({ arrets: [{ nature: 'grippe', du: '2026-02-30', au: null }] });

  it('champ par champ : quoi, où, attendu, reçu, que faire', () => {
    const { code, sortie, erreur } = almanach(['calculer', '-', ...DATES], mauvaise);
    expect([code, sortie]).toEqual([3, '']);
    expect(erreur).toMatch(
      /ALM-E-007 .*\n +Où +arrets\[0\]\.nature\n +Attendu .*maladie.*\n +Reçu +grippe\n +À faire /,
    );
    expect(erreur).toMatch(/ALM-E-005 .*\n +Où +arrets\[0\]\.du/);
  });

  it('en JSON sur la sortie standard quand on l’a demandé', () => {
    const { code, sortie, erreur } = almanach(['calculer', '-', '--json', ...DATES], mauvaise);
    expect([code, erreur]).toEqual([3, '']);
    const { erreurs } = JSON.parse(sortie) as {
      erreurs: { code: string; chemin: string; message: string }[];
    };
    expect(erreurs.map((e) => `${e.code} ${e.chemin}`)).toEqual([
      'ALM-E-007 arrets[0].nature',
      'ALM-E-005 arrets[0].du',
    ]);
    expect(erreurs[1]?.message).toMatch(/expected an existing date/);
  });

  it.each([
    '',
    '{',
    '[]',
    'null',
    '12',
    '"a"',
    '{"arrets":null}',
    '{"arrets":[null]}',
    '{"__proto__":1}',
  ])('l’entrée %j, sans jamais montrer une pile d’appels', (entree) => {
    const { code, erreur } = almanach(['calculer', '-', ...DATES], entree);
    expect(code).toBe(3);
    expect(erreur).toMatch(/^ALM-E-\d{3} /);
    expect(erreur).not.toMatch(/\n +at |node:internal|ALM-X/);
  });

  it('une entrée de plus de 10 Mo', () => {
    const dossier = mkdtempSync(join(tmpdir(), 'almanach-'));
    const fichier = join(dossier, 'grosse.json');
    writeFileSync(fichier, Buffer.alloc(10_000_001, ' '));
    for (const args of [
      ['calculer', fichier],
      ['calculer', '-'],
    ]) {
      const { code, erreur } = almanach(args, ' '.repeat(10_000_001));
      expect([code, erreur.slice(0, 9)]).toEqual([3, 'ALM-E-018']);
    }
  });

  it('un fichier absent ou un dossier, avec le code 4', () => {
    expect(almanach(['calculer', '/nulle/part.json'])).toMatchObject({ code: 4, sortie: '' });
    expect(almanach(['calculer', tmpdir()]).erreur).toContain('c’est un dossier');
  });

  it('une date ou une lecture du droit mal écrite, avec le code 2', () => {
    expect(almanach(['calculer', SALARIE, '--le', '2026-02-30'])).toMatchObject({
      code: 2,
      sortie: '',
    });
    expect(almanach(['calculer', SALARIE, '--option', 'arondi=tronque']).erreur).toContain(
      '« arrondi »',
    );
  });
});
