import { describe, expect, it } from 'vitest';
import { j, lireJour } from '../calendrier.ts';
import type { Parametre } from '../types.ts';
import { PARAMETRES } from './index.ts';

const TOUS = Object.entries<Parametre<unknown>>(PARAMETRES);
/** First stop the engine must be able to compute. */
const PREMIER_ARRET = '2016-01-01';

describe.each(TOUS)('le paramètre %s', (_, p) => {
  it('dit ce qu’il est, et d’où il vient', () => {
    expect(p.id).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
    expect(p.libelle).not.toBe('');
    expect(p.article ?? '').not.toBe('');
    expect(p.valeurs.length).toBeGreaterThan(0);
    for (const valeur of p.valeurs) {
      expect(valeur.source.trim().length, valeur.du).toBeGreaterThan(2);
      expect(['haute', 'moyenne', 'basse']).toContain(valeur.confiance);
    }
  });

  it('a des dates qui existent, strictement croissantes', () => {
    const dates = p.valeurs.map((v) => j(v.du));
    for (let i = 1; i < dates.length; i++) expect(dates[i]).toBeGreaterThan(dates[i - 1] as number);
  });

  it('est publié au plus tard le jour où il s’applique, dans l’ordre', () => {
    const publications = p.valeurs.map((v) => j(v.connuLe ?? v.du));
    p.valeurs.forEach((v, i) => {
      expect(publications[i]).toBeLessThanOrEqual(j(v.du));
      if (i > 0) expect(publications[i]).toBeGreaterThanOrEqual(publications[i - 1] as number);
    });
  });

  it('n’a que des valeurs qui se lisent, en nombres entiers sûrs', () => {
    for (const { valeur } of p.valeurs) {
      if (valeur === null) continue;
      for (const n of nombres(p.lecture(valeur)))
        expect(Number.isSafeInteger(n), valeur).toBe(true);
    }
  });

  it('finit après avoir commencé', () => {
    if (p.valableJusqua === null) return;
    expect(lireJour(p.valableJusqua)).not.toBeNull();
    expect(j(p.valableJusqua)).toBeGreaterThan(j(p.valeurs.at(-1)?.du as string));
  });
});

function nombres(lu: unknown): readonly number[] {
  if (typeof lu === 'number') return [lu];
  return Object.values(lu as Record<string, number>);
}

describe('l’ensemble des paramètres', () => {
  it('n’emploie jamais deux fois le même nom', () => {
    const ids = TOUS.map(([, p]) => p.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('sert un arrêt de 2016, hors chiffres de contrôle et pensions d’invalidité', () => {
    const tardifs = TOUS.filter(([, p]) => (p.valeurs[0]?.du as string) > PREMIER_ARRET);
    expect(tardifs.map(([cle]) => cle).sort()).toEqual([
      'ijMaximaleMajoreePublie',
      'ijMaximalePublie',
      'invaliditeCat1Max',
      'invaliditeMinimum',
      'plafondMensuelPublie',
    ]);
  });

  it('n’a pas de fraction à dénominateur nul', () => {
    for (const [cle, p] of TOUS) {
      for (const { valeur } of p.valeurs) {
        const lu = valeur === null ? null : (p.lecture(valeur) as { d?: number });
        expect(lu?.d, cle).not.toBe(0);
      }
    }
  });
});
