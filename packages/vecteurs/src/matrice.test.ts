import { describe, expect, it } from 'vitest';
import { matrice, matriceEnMarkdown, NON_COUVERT } from './matrice.ts';
import { VECTEURS } from './vecteurs.ts';

describe('la matrice de couverture', () => {
  const page = matriceEnMarkdown(VECTEURS);
  const rangee = (debut: string) =>
    page.split('\n').find((l) => l.startsWith(`| ${debut} |`)) ?? '';

  it('une règle compte ses vecteurs par statut et par évènement', () => {
    const carence = matrice(VECTEURS).regles.find((l) => l.regle === 'R-G-16');
    const somme = carence?.cases.reduce((total, c) => total + c.nombre, 0);
    expect(somme).toBe(carence?.vecteurs.length);
    expect(carence?.cases.map((c) => c.evenement)).toContain('accident-vie-privee');
  });

  it('la page range les règles par leur numéro', () => {
    expect(page.indexOf('| R-G-02 |')).toBeLessThan(page.indexOf('| R-G-13-1 |'));
    expect(page.indexOf('| R-G-67 |')).toBeLessThan(page.indexOf('| ALM-H |'));
  });

  it('le fonctionnaire n’est pas couvert : toute sa rangée renvoie à un humain', () => {
    expect(rangee('fonctionnaire').split(NON_COUVERT)).toHaveLength(11);
  });

  it('une maternité que le moteur ne calcule pas ne compte pas comme couverte', () => {
    expect(matrice(VECTEURS).situations.salarie.maternite).toBe(0);
  });

  it('la maladie du salarié compte ses vecteurs', () => {
    const maladie = VECTEURS.filter(
      (v) => v.statut === 'salarie' && v.evenement === 'maladie' && v.erreurs === undefined,
    );
    expect(matrice(VECTEURS).situations.salarie.maladie).toBe(maladie.length);
    expect(maladie.length).toBeGreaterThan(100);
  });
});
