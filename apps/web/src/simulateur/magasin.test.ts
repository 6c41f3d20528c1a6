import { describe, expect, it } from 'vitest';
import { type Armoire, Magasin } from './magasin.ts';
import { REPONSES_VIDES } from './vides.ts';

interface ArmoireDessai extends Armoire {
  readonly contenu: Map<string, string>;
}

function armoire(): ArmoireDessai {
  const contenu = new Map<string, string>();
  return {
    contenu,
    getItem: (cle) => contenu.get(cle) ?? null,
    setItem: (cle, valeur) => void contenu.set(cle, valeur),
    removeItem: (cle) => void contenu.delete(cle),
  };
}

const OUVERTE = {
  situation: { arrets: [{ nature: 'maladie' as const, du: '2026-11-03', au: null }] },
  connuLe: '2026-11-20',
};

describe('les réponses gardées dans l’onglet', () => {
  it('reviennent telles qu’elles ont été tapées, même fausses', () => {
    const a = armoire();
    new Magasin(a).modifier((r) => ({ ...r, decesLe: '31/11/2026' }));
    expect(new Magasin(a).lire().decesLe).toBe('31/11/2026');
  });

  it('disparaissent de l’onglet quand on les efface', () => {
    const a = armoire();
    const magasin = new Magasin(a);
    magasin.modifier((r) => ({ ...r, statut: 'interim' }));
    magasin.effacer();
    expect([a.contenu.size, magasin.lire()]).toEqual([0, REPONSES_VIDES]);
  });

  it('préviennent l’écran à chaque changement', () => {
    const magasin = new Magasin(armoire());
    let fois = 0;
    const quitter = magasin.abonner(() => {
      fois += 1;
    });
    magasin.modifier((r) => ({ ...r, enfants: '2' }));
    quitter();
    magasin.effacer();
    expect(fois).toBe(1);
  });

  it.each(['{', 'null', '12', '"texte"'])(
    'repartent de zéro si l’onglet contient %s',
    (contenu) => {
      const a = armoire();
      a.getItem = () => contenu;
      const magasin = new Magasin(a);
      expect([magasin.lire(), magasin.lireOuverte()]).toEqual([REPONSES_VIDES, null]);
    },
  );

  it('gardent dans la page ce que le navigateur refuse d’écrire', () => {
    const pleine = armoire();
    pleine.setItem = () => {
      throw new DOMException('plein', 'QuotaExceededError');
    };
    const magasin = new Magasin(pleine);
    magasin.modifier((r) => ({ ...r, enfants: '4' }));
    expect(magasin.lire().enfants).toBe('4');
  });

  it('oublient la situation venue d’un lien dès qu’une réponse change', () => {
    const a = armoire();
    new Magasin(a).ouvrir(OUVERTE, { ...REPONSES_VIDES, enfants: '1' });
    const magasin = new Magasin(a);
    expect([magasin.lireOuverte(), magasin.lire().enfants]).toEqual([OUVERTE, '1']);
    magasin.modifier((r) => r);
    expect([magasin.lireOuverte(), new Magasin(a).lireOuverte()]).toEqual([null, null]);
  });
});
