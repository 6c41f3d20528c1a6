import type { SituationJson } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { proportion } from '../src/independants/revenus.ts';
import { arret, codes, decompter, etapes, paies } from './faits.ts';
import { frise, jours } from './frise.ts';

type RevenuJson = NonNullable<SituationJson['revenus']>[number];
type ArretJson = SituationJson['arrets'][number];

/** 36 500 a year gives 50.00 a day. */
function annees(de: number, a: number, autres: Partial<RevenuJson> = {}): RevenuJson[] {
  return Array.from({ length: a - de + 1 }, (_, i) => ({
    annee: de + i,
    activite: 'artisan-commercant' as const,
    montant: '36500.00',
    ...autres,
  }));
}

function independant(
  arrets: ArretJson[],
  autres: Partial<SituationJson> = {},
  options: Record<string, string> = {},
) {
  const affiliations = [
    { regime: 'independant' as const, activite: 'artisan-commercant' as const, du: '2010-01-01' },
  ];
  const revenus = annees(2012, 2025);
  return decompter({ le: '2026-11-24', affiliations, revenus, arrets, ...autres }, options);
}

describe('le régime d’un indépendant', () => {
  it('un emploi qui court l’emporte sur l’activité indépendante', () => {
    const emplois = [{ type: 'cdi' as const, paies: paies('2025-02-01', '2026-02-28', '1825.00') }];
    const d = independant([arret('2026-03-02', 4)], { emplois });
    expect(frise(d, { montants: true })).toEqual(jours(3, 'carence').puis(1, 'indemnise', '30.00'));
  });

  it('des revenus suffisent à le dire, et l’affiliation présumée est écrite', () => {
    const d = independant([arret('2026-03-02', 4)], { affiliations: [] });
    expect(d.arrets[0]?.indemniteJournaliere).toBe('50.00');
    expect(d.hypotheses.map((h) => h.chemin)).toContain('affiliations');
  });

  it('une activité non dite est présumée artisanale, et c’est écrit', () => {
    const affiliations = [{ regime: 'independant' as const, du: '2010-01-01' }];
    const d = independant([arret('2026-03-02', 4)], { affiliations, revenus: [] });
    expect(d.hypotheses).toContainEqual({
      chemin: 'affiliations[0].activite',
      valeur: 'artisan-commercant',
    });
  });

  it('un libéral est prévenu que l’avocat a une autre caisse', () => {
    const affiliations = [
      { regime: 'independant' as const, activite: 'liberal' as const, du: '2010-01-01' },
    ];
    expect(codes(independant([arret('2026-03-02', 4)], { affiliations }))).toContain('ALM-A-031');
  });

  it('l’activité finie puis un emploi fini après elle : le salarié l’emporte', () => {
    const affiliations = [{ regime: 'independant' as const, du: '2010-01-01', au: '2024-12-31' }];
    const emplois = [
      {
        type: 'cdi' as const,
        du: '2025-01-01',
        au: '2026-01-31',
        paies: paies('2025-01-01', '2026-01-31', '1825.00'),
      },
    ];
    const d = independant([arret('2026-03-02', 4)], { affiliations, emplois });
    expect(frise(d, { montants: true })).toEqual(jours(3, 'carence').puis(1, 'indemnise', '30.00'));
  });

  it('un droit fermé près d’un emploi récent renvoie vers la caisse', () => {
    const affiliations = [{ regime: 'independant' as const, du: '2020-09-01' }];
    const emplois = [{ type: 'cdi' as const, du: '2019-01-01', au: '2020-08-30' }];
    const d = independant([arret('2021-03-01', 4)], { affiliations, emplois });
    expect(frise(d)).toEqual(jours(4, 'droits-non-ouverts'));
    expect(codes(d)).toContain('ALM-A-035');
  });

  it('la maternité d’une indépendante reste non couverte', () => {
    const d = independant([arret('2026-03-02', 4, { nature: 'maternite' })]);
    expect(frise(d)).toEqual(jours(4, 'non-couvert'));
  });
});

describe('le raisonnement', () => {
  it('va du revenu à l’indemnité, jusqu’à l’arrondi', () => {
    const d = independant([arret('2026-03-02', 4)]);
    const rangs = d.arrets[0]?.periodes[1]?.lignes[0]?.trace ?? [];
    const regles = rangs.map((r) => d.trace[r]?.regle);
    expect(regles).toEqual(['R-A-05', 'R-A-08', 'R-A-10-m', 'R-A-09', 'R-G-10']);
    expect(etapes(d, 'R-A-08')).toEqual(['raam 36500.00, plafond 48060.00 : 36500.00, ecartee']);
  });

  it('dit le droit, ses conditions et leurs chiffres', () => {
    const [droit] = independant([arret('2026-03-02', 4)]).arrets[0]?.droits ?? [];
    expect(droit?.etat).toBe('ouvert');
    expect(droit?.conditions).toContainEqual({
      regle: 'R-A-10',
      satisfaite: true,
      constate: { valeur: '36500.00', unite: 'EUR' },
      requis: { valeur: '4582.00', unite: 'EUR' },
    });
  });

  it('la moitié d’un temps partiel part de l’indemnité exacte', () => {
    const revenus = annees(2023, 2025, { montant: '35000.00' });
    const tempsPartiel = [{ du: '2026-03-12', au: '2026-03-20' }];
    const d = independant([arret('2026-03-02', 19, { tempsPartiel })], { revenus });
    expect(etapes(d, 'R-A-16')).toEqual(['pleine 47.95, taux 0.5 : 23.97, appliquee']);
  });

  it('sans la trace, les mêmes centimes', () => {
    const tronque = independant([arret('2026-03-02', 40)], {}, { arrondi: 'tronque' });
    expect(tronque.arrets[0]?.indemniteJournaliere).toBe('50.00');
  });
});

describe('les limites qui se croisent', () => {
  it('une pension qui commence pendant la carence laisse la carence', () => {
    const d = independant([arret('2026-03-02', 6)], { assure: { retraiteDepuis: '2026-03-03' } });
    expect(frise(d)).toEqual(jours(3, 'carence').puis(3, 'pension'));
  });

  it('un jour refusé par les 360 ne compte pas dans les 90 du temps partiel', () => {
    const historique = [
      { prestation: 'ijss-maladie' as const, du: '2024-01-01', au: '2024-12-10', affection: null },
    ];
    const tempsPartiel = [{ du: '2025-03-13', au: '2025-03-31' }];
    const d = independant([arret('2025-03-03', 29, { tempsPartiel })], { historique });
    expect(frise(d)).toEqual(
      jours(3, 'carence').puis(7, 'indemnise').puis(8, 'temps-partiel').puis(11, 'plafond-360'),
    );
  });

  it('un jour non prescrit n’entre ni dans la durée ni dans les paiements', () => {
    const d = independant([
      arret('2025-03-03', 10),
      arret('2025-03-15', 5, { type: 'prolongation' }),
    ]);
    expect(frise(d)).toEqual(
      jours(3, 'carence').puis(7, 'indemnise').puis(2, 'jours-non-prescrits').puis(5, 'indemnise'),
    );
  });

  it('le plancher d’une même affection du salarié ne vaut pas pour l’indépendant', () => {
    const ald = { affection: 'a1', exonerante: true };
    const revenus = [...annees(2020, 2022), ...annees(2023, 2025, { montant: '18250.00' })];
    const d = independant(
      [arret('2023-12-04', 10, { ald }), arret('2026-03-02', 10, { ald })],
      { revenus },
      { minimumIndependant: 'aucun' },
    );
    expect(d.arrets.map((a) => a.indemniteJournaliere)).toEqual(['50.00', '25.00']);
  });
});

describe('un accident du travail est une maladie (R-A-18)', () => {
  const accident = { nature: 'accident-travail' as const, accidentLe: '2023-03-06' };

  it('un arrêt après deux jours de travail, avant septembre 2024, ne porte pas de seconde carence', () => {
    const d = independant([arret('2023-03-06', 10, accident), arret('2023-03-18', 5, accident)]);
    expect(d.arrets[1]?.periodes.map((p) => p.lignes[0]?.motif)).toEqual(['indemnise']);
  });

  it('une maladie le prolonge sans jour entre eux : un seul arrêt', () => {
    const d = independant([
      arret('2023-03-06', 10, accident),
      arret('2023-03-16', 5, { type: 'prolongation' }),
    ]);
    expect(frise(d)).toEqual(jours(3, 'carence').puis(12, 'indemnise'));
  });
});

describe('le revenu en proportion des cotisations', () => {
  it.each([
    [3_000_000, 500, 1000, 1_500_000],
    [2_500_000, 1, 3, 833_333],
    [2_500_001, 1, 2, 1_250_001],
    [5, 1, 10, 1],
    [4, 1, 10, 0],
    [1, 0, 1, 0],
  ])('%d × %d / %d = %d', (revenu, acquittees, dues, attendu) => {
    expect(proportion(revenu, acquittees, dues)).toBe(attendu);
  });

  it('reste exact pour les plus grands montants que le contrat accepte', () => {
    const [revenu, acquittees, dues] = [99_999_999_999, 99_999_999_998, 99_999_999_999];
    const exact = (2n * BigInt(revenu) * BigInt(acquittees) + BigInt(dues)) / (2n * BigInt(dues));
    expect(proportion(revenu, acquittees, dues)).toBe(Number(exact));
  });
});

describe('le temps partiel d’un indépendant fait suite à un arrêt complet payé (D622-10)', () => {
  const partiel = (du: string, au: string) => ({
    tempsPartiel: [{ du, au, salaireTempsPlein: '1000.00', salairePercu: '500.00' }],
  });

  it('commencé dans la carence, il n’est pas payé', () => {
    const d = independant([arret('2025-03-03', 20, partiel('2025-03-05', '2025-03-22'))]);
    expect(frise(d)).toEqual(jours(3, 'carence').puis(17, 'temps-partiel-non-couvert'));
    expect(codes(d)).not.toContain('ALM-A-034');
  });

  it('commencé le lendemain de la carence, il n’est pas payé ; un jour plus tard, il l’est', () => {
    const quatrieme = independant([arret('2025-03-03', 20, partiel('2025-03-06', '2025-03-22'))]);
    expect(frise(quatrieme)).toEqual(jours(3, 'carence').puis(17, 'temps-partiel-non-couvert'));
    const cinquieme = independant([arret('2025-03-03', 20, partiel('2025-03-07', '2025-03-22'))]);
    expect(frise(cinquieme, { montants: true })).toEqual(
      jours(3, 'carence').puis(1, 'indemnise', '50.00').puis(16, 'temps-partiel', '25.00'),
    );
  });

  it('une affection de longue durée en dispense', () => {
    const ald = { affection: 'a1', exonerante: true };
    const d = independant([
      arret('2025-03-03', 20, { ald, ...partiel('2025-03-05', '2025-03-22') }),
    ]);
    expect(frise(d)).toEqual(jours(2, 'carence').puis(18, 'temps-partiel'));
  });

  it('un arrêt complet payé jusqu’à la veille, sans reprise, suffit', () => {
    const suite = independant([
      arret('2025-03-03', 10),
      arret('2025-03-13', 10, { type: 'initial', ...partiel('2025-03-14', '2025-03-22') }),
    ]);
    expect(frise(suite)).toEqual(
      jours(3, 'carence').puis(7, 'indemnise').puis(1, 'carence').puis(9, 'temps-partiel'),
    );
    const historique = [
      { prestation: 'ijss-maladie' as const, du: '2025-02-01', au: '2025-03-02', affection: null },
    ];
    const passe = independant([arret('2025-03-03', 10, partiel('2025-03-04', '2025-03-12'))], {
      historique,
    });
    expect(frise(passe)).toEqual(jours(1, 'carence').puis(9, 'temps-partiel'));
  });

  it('quand il ouvre l’arrêt, l’arrêt d’avant n’est pas dans les faits : payé, et dit', () => {
    const d = independant([arret('2025-03-03', 20, partiel('2025-03-03', '2025-03-22'))]);
    expect(frise(d)).toEqual(jours(20, 'temps-partiel'));
    expect(codes(d)).toContain('ALM-A-034');
  });
});
