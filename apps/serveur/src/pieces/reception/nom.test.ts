import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dispositionDeTelechargement, neutraliserFormule, nomPropre } from './nom.ts';

describe('le nom déclaré', () => {
  it.each([
    ['arrêt de travail.pdf', 'arrêt de travail.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['..\\..\\windows\\system32\\config.pdf', 'config.pdf'],
    ['C:\\Users\\awa\\volet 3.pdf', 'volet 3.pdf'],
    ['/etc/shadow\0.pdf', 'shadow.pdf'],
    ['....//....//x.pdf', 'x.pdf'],
    ['%2e%2e%2fpasswd', '%2e%2e%2fpasswd.pdf'],
    ['a\r\nSet-Cookie: x=1.pdf', 'a Set-Cookie_ x=1.pdf'],
    // "annexe‮fdp.exe" shows as "annexeexe.pdf": the override goes, and so does the declared extension.
    ['annexe\u202efdp.exe', 'annexefdp.pdf'],
    ['a\u200b\ufeff\u2028b.pdf', 'ab.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['.htaccess', 'htaccess.pdf'],
    ['...', 'document.pdf'],
    ['', 'document.pdf'],
    ['   ', 'document.pdf'],
    ['virus.exe', 'virus.pdf'],
    ['photo.pdf.exe', 'photo.pdf.pdf'],
    ['"><img src=x onerror=alert(1)>.pdf', '___img src=x onerror=alert(1)_.pdf'],
    [';id', ';id.pdf'],
    [`z${'\u0301'.repeat(500)}.pdf`, 'ź\u0301\u0301.pdf'],
    ['\ud800seul.pdf', 'seul.pdf'],
  ])('%j devient %j', (declare, propre) => {
    expect(nomPropre(declare, 'application/pdf')).toBe(propre);
  });

  it('très long est coupé, et garde l’extension de son contenu', () => {
    const nom = nomPropre(`${'é'.repeat(9_999)}.png`, 'image/png');
    expect(nom).toBe(`${'é'.repeat(120)}.png`);
  });

  it('quel qu’il soit, n’est jamais un chemin, ni deux lignes, ni vide', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (declare) => {
        const nom = nomPropre(declare, 'image/jpeg');
        expect(nom).toMatch(/^[^/\\\p{C}\p{Zl}\p{Zp}]+\.jpg$/u);
        expect(nom).not.toContain('..');
        expect(nom.startsWith('.')).toBe(false);
        expect(nomPropre(nom, 'image/jpeg')).toBe(nom);
      }),
    );
  });
});

describe('un nom dans un tableur', () => {
  it.each(['=1+1.pdf', '+33.pdf', '-1.pdf', '@SUM(A1).pdf', ' =1', "'=1", '＝1', '\t=1'])(
    '%j n’est pas calculé',
    (nom) => {
      expect(neutraliserFormule(nom)).toBe(`'${nom}`);
    },
  );

  it('ordinaire n’est pas changé', () => {
    expect(neutraliserFormule('volet-3 = ok.pdf')).toBe('volet-3 = ok.pdf');
  });
});

describe('l’en-tête de téléchargement', () => {
  it('enregistre toujours, en ASCII et en UTF-8', () => {
    expect(dispositionDeTelechargement('arrêt "n°3".pdf')).toBe(
      `attachment; filename="arret n3.pdf"; filename*=UTF-8''arr%C3%AAt%20%22n%C2%B03%22.pdf`,
    );
  });

  it('quel que soit le nom, tient en une ligne et ne ferme pas ses guillemets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (declare) => {
        const entete = dispositionDeTelechargement(nomPropre(declare, 'image/png'));
        expect(entete).toMatch(
          /^attachment; filename="[\w .()-]+"; filename\*=UTF-8''[\w.~%#$&+^`|-]+$/,
        );
      }),
    );
  });
});
