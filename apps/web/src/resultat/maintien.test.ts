import { j } from '@almanach/bareme';
import { describe, expect, it } from 'vitest';
import { joursDe } from './almanach/jours.ts';
import { libelleJour } from './almanach/libelles.ts';
import { tableauDe } from './almanach/lignes.ts';
import { moisDes } from './almanach/mois.ts';
import { montantsParJour, principaleLigne } from './chiffres/chiffres.ts';
import { decompteDe } from './essais/calculer.ts';
import { expliquer } from './explication/expliquer.ts';
import { maintienDe } from './maintien.ts';
import { centimes, somme } from './montants.ts';
import { raisonsDe } from './raisons/raisons.ts';

const decompte = decompteDe('employeur');

/**
 * 2 100 € a month, ten years: 90 % from the eighth day. November: 70,00 × 90 % − 34,52 = 28,48 €, 21 days;
 * December: 67,74 × 90 % − 34,52 = 26,45 €, 19 days; then two thirds: 45,16 − 34,52 = 10,64 €.
 */
const MAINTIEN = 21 * 2_848 + 19 * 2_645 + 1_064;

describe('la part de l’employeur', () => {
  it('est dite à part, jamais ajoutée aux indemnités', () => {
    expect(maintienDe(decompte)).toEqual({ genre: 'connu', cents: MAINTIEN });
    expect(montantsParJour(decompte)).toEqual({ min: 3452, max: 3452 });
    const totaux = tableauDe(decompte).groupes.flatMap((g) => g.lignes.map((l) => l.total ?? 0));
    expect(somme(totaux)).toBe(centimes(decompte.totaux.brut ?? ''));
    const mois = moisDes(joursDe(decompte)).map((m) => m.total);
    expect(somme(mois.map((m) => m.cents))).toBe(centimes(decompte.totaux.brut ?? ''));
    expect(somme(mois.map((m) => m.maintien))).toBe(MAINTIEN);
  });

  it('n’existe pas quand l’ancienneté n’est pas donnée', () => {
    expect(maintienDe(decompteDe('ordinaire'))).toBeNull();
  });

  it('est empilée sur celle de la caisse, et dite sans leur somme', () => {
    const vue = joursDe(decompte).get(j('2026-11-12'));
    expect(vue?.parts.map((p) => [p.payeur.lettre, p.cents])).toEqual([
      ['S', 3452],
      ['E', 2848],
    ]);
    expect(libelleJour(j('2026-11-12'), vue).replaceAll('\u00a0', ' ')).toBe(
      'jeudi 12 novembre : Sécurité sociale 34,52 € et Employeur 28,48 €, certain',
    );
  });

  it('a sa raison quand elle manque, et son explication', () => {
    const raison = raisonsDe(decompte).find((r) => r.cle === 'maintien-attente');
    expect(raison?.titre.replaceAll('\u00a0', ' ')).toContain('Employeur, 7 jours');
    expect(raison?.cents).toBeNull();
    const contenu = expliquer({ genre: 'maintien', decompte }, decompte);
    expect(contenu.calculs.at(-1)?.resultat.replaceAll('\u00a0', ' ')).toBe('1 111,27 €');
    expect(contenu.textes.length).toBeGreaterThan(2);
  });

  it('ne fausse ni le taux, ni la ligne expliquée d’abord', () => {
    expect(principaleLigne(decompte)?.ligne.payeur).toBe('assurance-maladie');
    const taux = (nom: 'employeur' | 'ordinaire') =>
      raisonsDe(decompteDe(nom)).find((r) => r.cle === 'taux');
    expect(taux('employeur')?.cents).toBe(taux('ordinaire')?.cents);
  });
});

describe('les autres régimes', () => {
  it('un accident a deux taux, et le jour de l’accident est à l’employeur', () => {
    const raisons = raisonsDe(decompteDe('accident'));
    expect(raisons.map((r) => r.titre.replaceAll('\u00a0', ' '))).toEqual([
      '1 jour de l’accident (payé par l’employeur)',
      'La Sécurité sociale paie 60 % puis 80 % du salaire de base',
      'CSG et CRDS',
    ]);
    expect(raisons[0]?.cents).toBeNull();
  });

  it('la base d’un accident et le revenu d’un indépendant ont leur explication', () => {
    for (const nom of ['accident', 'independant'] as const) {
      const d = decompteDe(nom);
      const arret = d.arrets[0];
      if (arret === undefined) throw new Error('no stop');
      const contenu = expliquer({ genre: 'base', arret }, d);
      expect(contenu.calculs.length).toBeGreaterThan(0);
      expect(contenu.textes.length).toBeGreaterThan(0);
    }
  });

  it('un indépendant est payé la moitié de son revenu d’un jour', () => {
    const taux = raisonsDe(decompteDe('independant')).find((r) => r.cle === 'taux');
    expect(taux?.titre).toBe('La Sécurité sociale paie la moitié du revenu d’un jour');
  });

  it('le forfait d’un exploitant n’a pas de salaire de base, mais une hauteur', () => {
    const vue = joursDe(decompteDe('exploitant')).get(j('2026-11-10'));
    expect(vue?.base).toBeNull();
    expect(vue?.echelle).toBe(3466);
  });

  it('une pension d’invalidité qui suit a son montant expliqué', () => {
    const d = decompteDe('invalidite');
    const [suite] = d.suites;
    if (suite === undefined) throw new Error('nothing follows');
    // 26 000 € × 50 % ÷ 12.
    expect(suite.montantMensuel).toBe('1083.33');
    expect(expliquer({ genre: 'suite', suite }, d).calculs).toHaveLength(1);
    expect(raisonsDe(d).find((r) => r.cle === 'invalidite')?.cents).toBeNull();
  });
});
