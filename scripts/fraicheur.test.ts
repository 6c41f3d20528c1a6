import { describe, expect, it } from 'vitest';
import { fraicheur } from './fraicheur.ts';

describe('la commande fraicheur', () => {
  it('se tait quand rien n’expire', () => {
    expect(fraicheur(['--au', '2026-11-30'])).toEqual({
      code: 0,
      texte: 'Aucun paramètre n’expire dans les 30 jours du 2026-11-30.',
    });
  });

  it('nomme chaque paramètre à relire, avec sa dernière date garantie', () => {
    const { code, texte } = fraicheur(['--au', '2026-12-05']);
    expect(code).toBe(1);
    expect(texte).toContain('2026-12-31  smic_horaire_brut  SMIC horaire brut');
    expect(texte).toContain('2026-12-31  pass_annuel');
  });

  it('accepte --au=DATE', () => {
    expect(fraicheur(['--au=2026-12-05'])).toEqual(fraicheur(['--au', '2026-12-05']));
  });

  it.each([
    [[], 'manque'],
    [['--au'], 'manque après --au'],
    [['--au', '2026-02-30'], '« 2026-02-30 » n’est pas une date'],
    [['--au', '05/12/2026'], '« 05/12/2026 » n’est pas une date'],
    [['--date', '2026-12-05'], 'Option inconnue : « --date »'],
    [['--au', '2026-12-05', 'x'], 'Argument en trop : « x »'],
  ])('%j est refusé, avec un exemple', (ligne, message) => {
    const { code, texte } = fraicheur(ligne);
    expect(code).toBe(2);
    expect(texte).toContain(message);
    expect(texte).toContain('--au 2026-12-05');
  });
});
