import { describe, expect, it } from 'vitest';
import { decompteDe } from '../essais/calculer.ts';
import type { NomSituation } from '../essais/situations.ts';
import { raisonsDe } from './raisons.ts';

function raison(nom: NomSituation, cle: string) {
  const trouvee = raisonsDe(decompteDe(nom)).find((r) => r.cle === cle);
  if (trouvee === undefined) return undefined;
  return { ...trouvee, titre: plat(trouvee.titre), phrase: plat(trouvee.phrase) };
}

const plat = (texte: string) => texte.replaceAll('\u00a0', ' ');

describe('pourquoi pas plus', () => {
  it('les trois jours de carence valent trois indemnités', () => {
    const carence = raison('ordinaire', 'carence');
    expect(carence?.titre).toBe('3 jours non payés (délai de carence)');
    expect(carence?.cents).toBe(3 * 3452);
  });

  it('le taux retire le reste du salaire de base, jour payé par jour payé', () => {
    expect(raison('ordinaire', 'taux')?.cents).toBe(45 * (6904 - 3452));
  });

  it('la CSG et la CRDS sont celles du décompte', () => {
    expect(raison('ordinaire', 'contributions')?.cents).toBe(9630 + 778);
  });

  it('sans paie au-dessus du plafond, le plafond ne retire rien', () => {
    expect(raison('ordinaire', 'plafond')).toBeUndefined();
  });

  it('le plafond retire l’écart avec la même formule sur les paies entières', () => {
    // 3 × 3 100 ÷ 91,25 ÷ 2 = 50,958… → 50,96 ; plafonnée : 42,97 ; 45 jours payés.
    const plafond = raison('plafonnee', 'plafond');
    expect(plafond?.cents).toBe(45 * (5096 - 4297));
    expect(plafond?.phrase).toContain('2 613,83 € par mois');
  });

  it('des droits fermés disent de combien chaque condition est manquée', () => {
    const droits = raison('droitsFermes', 'droits-non-ouverts');
    expect(droits?.titre).toBe('27 jours non payés (droits non ouverts)');
    expect(droits?.phrase).toContain('150 h de travail (vous en avez 70 h, il manque 80 h)');
    expect(droits?.phrase).toContain('Une seule de ces conditions suffit.');
    expect(droits?.cents).toBe(27 * 764);
  });

  it('une condition inutile, non remplie, ne devient pas une raison', () => {
    // 9 300 € sur six mois ne suffisent pas, mais les heures suffisaient.
    expect(raisonsDe(decompteDe('plafonnee')).map((r) => r.cle)).toEqual([
      'carence',
      'plafond',
      'taux',
      'contributions',
    ]);
  });

  it('un envoi tardif retire la moitié des jours touchés', () => {
    expect(raison('envoiTardif', 'envoi-tardif')?.cents).toBe(6 * (3452 - 1726));
  });

  it('une fin de droits compte les jours au-delà des trois ans', () => {
    expect(raison('troisAns', 'ald-trois-ans')?.cents).toBe(40 * 3452);
  });

  it('le temps partiel retire ce qui dépasse la perte de salaire', () => {
    expect(raison('tempsPartiel', 'temps-partiel')?.cents).toBe(20 * (3452 - 2500));
  });

  it('une raison dont le montant est inconnu n’en invente pas', () => {
    expect(raison('fourchette', 'carence')?.cents).toBeNull();
    expect(raison('fourchette', 'contributions')).toBeUndefined();
    expect(raison('fourchette', 'taux')).toBeUndefined();
  });

  it('chaque raison chiffrée montre son calcul ou une étape de la trace', () => {
    for (const nom of [
      'ordinaire',
      'plafonnee',
      'envoiTardif',
      'tempsPartiel',
      'droitsFermes',
    ] as const) {
      for (const r of raisonsDe(decompteDe(nom))) {
        expect(r.calculs.length + r.rangs.length, `${nom} ${r.cle}`).toBeGreaterThan(0);
      }
    }
  });
});
