import { describe, expect, it } from 'vitest';
import { calculer } from '../../moteur/calcul.ts';
import { direFourchette } from './phrases.ts';
import { resumer } from './resumer.ts';

const DATES = { le: '2026-11-24', connuLe: '2026-11-24' };

function resume(brut: string, heures?: string) {
  const mois = ['2026-08', '2026-09', '2026-10'].map((m) => ({
    du: `${m}-01`,
    au: m === '2026-09' ? `${m}-30` : `${m}-31`,
    brut,
    ...(heures === undefined ? {} : { heures }),
  }));
  const resultat = calculer(
    {
      arrets: [{ nature: 'maladie', du: '2026-11-03', au: '2026-11-12' }],
      emplois: [{ type: 'cdi', paies: mois }],
    },
    DATES,
  );
  if (!resultat.ok) throw new Error(JSON.stringify(resultat.erreurs));
  return { resume: resumer(resultat.decompte), decompte: resultat.decompte };
}

describe('le résultat provisoire', () => {
  it('dit le montant exact quand tout est connu', () => {
    const { resume: r, decompte } = resume('2000.00');
    expect(r.net.min).toBe(r.net.max);
    expect(`${r.net.min / 100}`).toBe(`${Number(decompte.totaux.net)}`);
    expect(r.jours).toBe(10);
    expect(r.bandes.map((b) => [b.jours, b.carence])).toEqual([
      [3, true],
      [7, false],
    ]);
  });

  it('dit une fourchette quand une paie est inconnue, sans jamais la resserrer à tort', () => {
    const { resume: r } = resume('inconnu', 'inconnu');
    const { resume: connu } = resume('2000.00');
    expect(r.net.min).toBe(0);
    expect(r.net.max).toBeGreaterThan(connu.net.max ?? 0);
    expect(r.bandes.some((b) => b.certain && b.parJour.max !== 0)).toBe(false);
  });
});

describe('une fourchette se dit', () => {
  it.each([
    [{ min: 0, max: 180_409 }, 'au plus 1 804,09 €'],
    [{ min: 1005, max: 2000 }, 'de 10,05 € à 20,00 €'],
    [{ min: 2000, max: 2000 }, '20,00 €'],
    [{ min: 2000, max: null }, 'au moins 20,00 €'],
    [{ min: 0, max: null }, 'montant pas encore connu'],
  ])('%o', (fourchette, phrase) => {
    expect(direFourchette(fourchette).replaceAll('\u00a0', ' ')).toBe(phrase);
  });
});
