import { PARAMETRES } from '@almanach/bareme';
import { REGLES, type Regle } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { PARAMETRES_SANS_REGLE, REGLES_SANS_ETAPE } from './exceptions.ts';
import { observer } from './parametres-lus.ts';
import { VECTEURS } from './vecteurs.ts';

/** They add up amounts already computed: any change reaches them, from parameters they do not read. */
const SOMMES = new Set(['R-G-56', 'R-G-57']);

const regles: Regle[] = Object.values(REGLES);

describe('le lien d’une règle à ses paramètres datés', () => {
  const vues = observer(VECTEURS);
  const declares = regles.flatMap((r) => r.parametres.map((p) => `${r.id} ${p}`));

  it('est déclaré au catalogue pour tout paramètre qui change une étape de la règle', () => {
    const manquants = [...vues.directes].filter(
      (lien) => !declares.includes(lien) && !SOMMES.has(lien.split(' ')[0] ?? ''),
    );
    expect(manquants.sort()).toEqual([]);
  });

  it('n’est pas déclaré en trop : changer le paramètre change la règle dans un vecteur', () => {
    expect(declares.filter((lien) => !vues.dependances.has(lien))).toEqual([]);
  });

  it('ne laisse aucun paramètre sans règle, sauf raison écrite', () => {
    const lies = new Set(regles.flatMap((r): string[] => [...r.parametres]));
    const sans = Object.keys(PARAMETRES).filter((cle) => !lies.has(cle));
    expect(sans.sort()).toEqual(Object.keys(PARAMETRES_SANS_REGLE).sort());
  });

  it('n’excuse un paramètre lu par le moteur que s’il sert une règle sans étape, ou un avertissement', () => {
    const raisons = [...vues.lus].map((cle) => PARAMETRES_SANS_REGLE[cle]);
    for (const raison of raisons.filter((r) => r !== undefined)) {
      const sansEtape = Object.keys(REGLES_SANS_ETAPE).some((id) => raison.includes(id));
      expect(sansEtape || raison.includes('ALM-A-')).toBe(true);
    }
  });
});
