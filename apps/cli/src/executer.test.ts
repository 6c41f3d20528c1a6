import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { CODES } from './codes.ts';
import { executer } from './executer.ts';
import type { Poste } from './poste.ts';

const SITUATION = '{"arrets":[{"nature":"maladie","du":"2026-02-03","au":"2026-02-20"}]}';

function poste(changements: Partial<Poste> = {}): Poste & { erreur: string } {
  const essai = {
    erreur: '',
    ecrire: () => Promise.resolve(),
    signaler: (texte: string) => {
      essai.erreur += texte;
    },
    entree: () => Readable.from([Buffer.from(SITUATION)]),
    aujourdhui: () => '2026-11-24',
    suivi: false,
    ...changements,
  };
  return essai;
}

describe('une erreur qui n’aurait pas dû arriver', () => {
  it('donne un code et aucune pile d’appels, sans répéter les données', async () => {
    const p = poste({
      ecrire: () => Promise.reject(new TypeError('salaire 2100.00 de M. Dupont')),
    });
    expect(await executer(['calculer', '-'], p)).toBe(CODES.interne);
    expect(p.erreur).toMatch(/^ALM-X-001 Erreur interne \(TypeError\)/);
    expect(p.erreur).not.toMatch(/2100|Dupont|\n +at /);
  });
});

describe('l’horloge', () => {
  it('n’est lue que pour ce que la commande ne dit pas', async () => {
    const lectures: string[] = [];
    const p = poste({
      aujourdhui: () => {
        lectures.push('lue');
        return '2026-11-24';
      },
    });
    expect(
      await executer(['calculer', '-', '--le', '2026-11-24', '--connu-le', '2026-11-24'], p),
    ).toBe(CODES.reussite);
    expect(lectures).toEqual([]);
    expect(await executer(['calculer', '-'], p)).toBe(CODES.reussite);
    expect(lectures.length).toBeGreaterThan(0);
  });
});
