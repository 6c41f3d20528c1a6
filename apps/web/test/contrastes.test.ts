import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FEUILLE = readFileSync(join(import.meta.dirname, '../src/styles/jetons.css'), 'utf8');

type Theme = 'clair' | 'sombre';

function couleur(jeton: string, theme: Theme): string {
  const lu = new RegExp(`--${jeton}: (?:light-dark\\((#\\w{6}), (#\\w{6})\\)|(#\\w{6}));`).exec(
    FEUILLE,
  );
  const trouvee = lu?.[3] ?? (theme === 'clair' ? lu?.[1] : lu?.[2]);
  if (trouvee === undefined) throw new Error(`no token --${jeton}`);
  return trouvee;
}

/** WCAG 2.x: contrast of two opaque colours, from 1 to 21. */
function contraste(a: string, b: string): number {
  const [clair = 0, sombre = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (clair + 0.05) / (sombre + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, v = 0, b = 0] = [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * v + 0.0722 * b;
}

const FONDS = ['papier', 'feuille', 'sable'];
const TEXTES = ['encre', 'encre-2', 'primaire', 'lien', 'erreur', 'alerte', 'succes', 'info'];
const SUR_SON_FOND = ['succes', 'alerte', 'erreur', 'info'];

describe.each<Theme>(['clair', 'sombre'])('les couleurs, thème %s', (theme) => {
  it('retrouvent un contraste connu : noir sur blanc vaut 21', () => {
    expect(contraste('#000000', '#ffffff')).toBeCloseTo(21, 5);
  });

  it.each(TEXTES.flatMap((t) => FONDS.map((f) => [t, f] as const)))(
    'le texte %s se lit sur %s (4,5)',
    (texte, fond) => {
      expect(contraste(couleur(texte, theme), couleur(fond, theme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(SUR_SON_FOND)('%s se lit sur son propre fond (4,5)', (etat) => {
    const fond = couleur(`${etat}-fond`, theme);
    expect(contraste(couleur(etat, theme), fond)).toBeGreaterThanOrEqual(4.5);
    expect(contraste(couleur('encre', theme), fond)).toBeGreaterThanOrEqual(4.5);
  });

  it('le texte d’un bouton se lit, survolé ou non (4,5)', () => {
    for (const fond of ['primaire', 'primaire-survol']) {
      const c = contraste(couleur('sur-primaire', theme), couleur(fond, theme));
      expect(c).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(['secu', 'prev', 'empl'])('la lettre du payeur %s se lit sur sa teinte (4,5)', (p) => {
    const c = contraste(couleur(`sur-${p}`, theme), couleur(p, theme));
    expect(c).toBeGreaterThanOrEqual(4.5);
  });

  it.each(
    ['bord', 'focus', 'filet', 'secu', 'secu-trait', 'prev', 'empl'].flatMap((t) =>
      ['papier', 'feuille'].map((f) => [t, f] as const),
    ),
  )('le trait %s se voit sur %s (3)', (trait, fond) => {
    expect(contraste(couleur(trait, theme), couleur(fond, theme))).toBeGreaterThanOrEqual(3);
  });
});
