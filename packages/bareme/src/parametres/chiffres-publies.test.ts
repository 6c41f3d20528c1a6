import { describe, expect, it } from 'vitest';
import { dernierJour, ecrireJour, j, moisDe } from '../calendrier.ts';
import { chargerDroit, type Droit } from '../droit.ts';
import { INCONNU, valeurAu } from '../table.ts';
import type { Table } from '../types.ts';
import { PARAMETRES } from './index.ts';

const { tables } = chargerDroit('2026-11-22');

function lire<T>(table: Table<T>, jour: number): T {
  const valeur = valeurAu(table, jour);
  if (valeur === null || valeur === INCONNU) throw new Error(`${table.id} le ${ecrireJour(jour)}`);
  return valeur;
}

/** Half-up division of integers, exact: what the engine does with an amount (INT-01). */
function demiSuperieur(n: number, d: number): number {
  const [grand, diviseur] = [BigInt(n), BigInt(d)];
  return Number((2n * grand + diviseur) / (2n * diviseur));
}

/** R323-4: coefficient of the first day of the stop × SMIC of the last day of the month before. */
function plafondMensuel(arret: number): number {
  const k = lire(tables.coefPlafondSmic, arret);
  const smic = lire(tables.smicMensuel, dernierJour(moisDe(arret) - 1));
  return demiSuperieur(k.n * smic, k.d);
}

describe('le plafond mensuel calculé est celui qui a été publié', () => {
  it.each(PARAMETRES.plafondMensuelPublie.valeurs)(
    'arrêts à partir du $du : $valeur €',
    ({ du }) => {
      expect(plafondMensuel(j(du))).toBe(lire(tables.plafondMensuelPublie, j(du)));
    },
  );

  it('chaque mois de février 2016 à décembre 2026', () => {
    for (let mois = moisDe(j('2016-02-01')); mois <= moisDe(j('2026-12-01')); mois++) {
      const jour = dernierJour(mois);
      expect(plafondMensuel(jour), ecrireJour(jour)).toBe(lire(tables.plafondMensuelPublie, jour));
    }
  });
});

describe('l’IJ maximale calculée est celle qui a été publiée', () => {
  it.each(PARAMETRES.ijMaximalePublie.valeurs)('arrêts à partir du $du : $valeur €', ({ du }) => {
    const arret = j(du);
    const annuel = 12 * plafondMensuel(arret);
    const ij = demiSuperieur(annuel, lire(tables.diviseurPlafondIj, arret));
    expect(ij).toBe(lire(tables.ijMaximalePublie, arret));
  });

  it.each(PARAMETRES.ijMaximaleMajoreePublie.valeurs.filter((v) => v.valeur !== null))(
    'majorée, arrêts à partir du $du : $valeur €',
    ({ du }) => {
      const arret = j(du);
      const { n, d } = lire(tables.diviseurPlafondIjMajoree, arret);
      const ij = demiSuperieur(12 * plafondMensuel(arret) * d, n);
      expect(ij).toBe(lire(tables.ijMaximaleMajoreePublie, arret));
    },
  );

  it('le taux majoré a disparu pour un arrêt du 3 juin 2020, pas pour un arrêt du 2 juin', () => {
    for (const cle of ['tauxIjMajore', 'ijMaximaleMajoreePublie'] as const) {
      expect(valeurAu<unknown>(tables[cle], j('2020-06-02'))).not.toBeNull();
      expect(valeurAu<unknown>(tables[cle], j('2020-06-03'))).toBeNull();
    }
  });
});

describe('le SMIC', () => {
  it.each(PARAMETRES.smicMensuel.valeurs)(
    'mensuel de $du est l’horaire × 35 × 52 / 12, au centime',
    ({ du }) => {
      const exact = lire(tables.smicMensuelExact, j(du));
      expect(demiSuperieur(100 * exact.n, exact.d)).toBe(lire(tables.smicMensuel, j(du)));
    },
  );

  it('change le même jour sous ses trois formes', () => {
    const dates = (cle: 'smicHoraire' | 'smicMensuel' | 'smicMensuelExact') =>
      PARAMETRES[cle].valeurs.map((v) => [v.du, v.connuLe]);
    expect(dates('smicMensuel')).toEqual(dates('smicHoraire'));
    expect(dates('smicMensuelExact')).toEqual(dates('smicHoraire'));
  });

  it('est connu assez tôt pour la période de référence d’un arrêt de janvier 2016', () => {
    expect(lire(tables.smicMensuel, j('2015-12-31'))).toBe(145_752);
    expect(lire(tables.smicHoraire, j('2014-01-01'))).toBe(953);
  });
});

describe('le plafond de la sécurité sociale', () => {
  it.each(PARAMETRES.passAnnuel.valeurs)('de $du tient ses quatre formes ensemble', ({ du }) => {
    const mensuel = lire(tables.pmssMensuel, j(du));
    expect(lire(tables.passAnnuel, j(du))).toBe(12 * mensuel);
    // D242-17: 5.5 % of the month, to the nearest euro.
    expect(lire(tables.pssJournalier, j(du))).toBe(100 * demiSuperieur(mensuel * 55, 100_000));
  });

  it.each([
    ['2025-12-31', 4_710_000],
    ['2026-01-01', 4_806_000],
    ['2026-01-02', 4_806_000],
  ])('annuel du %s', (jour, attendu) => {
    expect(lire(tables.passAnnuel, j(jour))).toBe(attendu);
  });
});

describe('les maximums d’accident du travail', () => {
  it.each(PARAMETRES.atIjMax60.valeurs)('de $du viennent de 0,834 % du PASS', ({ du }) => {
    const part = lire(tables.atCoefPlafond, j(du));
    const pass = lire(tables.passAnnuel, j(du));
    const maximum = (taux: { n: number; d: number }) =>
      demiSuperieur(pass * part.n * taux.n, part.d * taux.d);
    expect(maximum({ n: 1, d: 1 })).toBe(lire(tables.atSalaireJournalierMax, j(du)));
    expect(maximum(lire(tables.atTaux1, j(du)))).toBe(lire(tables.atIjMax60, j(du)));
    expect(maximum(lire(tables.atTaux2, j(du)))).toBe(lire(tables.atIjMax80, j(du)));
  });
});

describe('les montants des indépendants', () => {
  const annees = PARAMETRES.tnsIjMaxPubliee.valeurs.map((x) => x.du);
  const sur730 = (du: string, n: number, d = 1) =>
    demiSuperieur(n, d * lire(tables.tnsDiviseur, j(du)));

  it.each(annees)('au %s : maximum et minimum viennent du PASS', (du) => {
    const pass = lire(tables.passAnnuel, j(du));
    const part = lire(tables.tnsAssietteMinimale, j(du));
    expect(sur730(du, pass)).toBe(lire(tables.tnsIjMaxPubliee, j(du)));
    expect(sur730(du, pass * part.n, part.d)).toBe(lire(tables.tnsIjMinPubliee, j(du)));
  });

  it.each(annees.filter((du) => du >= '2021-07'))('au %s : un libéral a trois plafonds', (du) => {
    const fois = lire(tables.tnsPlafondsLiberal, j(du));
    expect(sur730(du, fois * lire(tables.passAnnuel, j(du)))).toBe(
      lire(tables.tnsIjMaxLiberalPubliee, j(du)),
    );
  });

  it.each(PARAMETRES.tnsSeuil.valeurs)(
    'seuil de $du : un dixième de la moyenne de trois plafonds',
    ({ du }) => {
      const annee = Number(du.slice(0, 4));
      const trois = [1, 2, 3].map((n) => lire(tables.passAnnuel, j(`${annee - n}-01-01`)));
      const seuil = demiSuperieur(
        trois.reduce((a, b) => a + b, 0),
        30,
      );
      expect(lire(tables.tnsSeuil, j(du))).toBe(seuil);
      expect(sur730(du, seuil)).toBe(lire(tables.tnsIjMinMicroPubliee, j(du)));
    },
  );
});

describe('les chiffres qui se déduisent l’un de l’autre s’accordent', () => {
  it('CSG déductible + non déductible = CSG', () => {
    const csg = lire(tables.csgTaux, j('2026-01-01'));
    const deductible = lire(tables.csgDeductible, j('2026-01-01'));
    const reste = lire(tables.csgNonDeductible, j('2026-01-01'));
    expect([deductible.d, reste.d]).toEqual([csg.d, csg.d]);
    expect(deductible.n + reste.n).toBe(csg.n);
  });

  it('la base d’un apprenti d’avant 2019 est sa rémunération moins 11 points de SMIC', () => {
    const { apprentiBaseMoins18, apprentiBase18a20, apprentiBase21Plus } = tables;
    const grilles = [
      [apprentiBaseMoins18, tables.apprentiRemunerationMoins18],
      [apprentiBase18a20, tables.apprentiRemuneration18a20],
      [apprentiBase21Plus, tables.apprentiRemuneration21a25],
    ] as const;
    for (const [base, remuneration] of grilles) {
      const veille = lire(remuneration, j('2018-12-31')).map((pourcentage) => pourcentage - 11);
      expect(lire(base, j('2018-12-31'))).toEqual(veille);
      expect(valeurAu(base, j('2019-01-01'))).toBeNull();
    }
  });

  it.each(PARAMETRES.invaliditeCat1Max.valeurs)(
    'pension de catégorie 1 de $du : 30 % du plafond',
    ({ du }) => {
      const taux = lire(tables.invaliditeTauxCat1, j(du));
      const attendu = demiSuperieur(lire(tables.pmssMensuel, j(du)) * taux.n, taux.d);
      expect(lire(tables.invaliditeCat1Max, j(du))).toBe(attendu);
    },
  );
});

describe('les réformes, la veille, le jour et le lendemain', () => {
  const reformes: [keyof Droit['tables'], string, unknown, unknown][] = [
    ['seuil150h', '2015-02-01', 20_000, 15_000],
    ['seuil600h', '2017-05-06', 80_000, 60_000],
    ['tptPerteDeGain', '2019-08-23', null, 1],
    ['tptSansCarence', '2019-12-28', null, 1],
    ['carenceSuspendue', '2020-03-24', null, 1],
    ['carenceSuspendue', '2020-07-11', 1, null],
    ['delaiDecesEnfant', '2020-07-01', null, 91],
    ['maxCumulRetraite', '2021-04-15', null, 60],
    ['retablissementJournalier', '2021-04-15', null, 1],
    ['carenceFausseCouche', '2024-01-01', null, 0],
    ['tnsCarence', '2018-01-01', 7, 3],
    ['tnsFranchiseRelative', '2018-01-01', null, 7],
    ['tnsFranchiseRelative', '2021-07-01', 7, null],
    ['tnsCotisationsProportion', '2020-01-01', null, 1],
    ['tnsLiberalOuvert', '2021-07-01', null, 1],
    ['tnsNeutralisation2020', '2021-08-08', null, 1],
    ['tnsNeutralisation2020', '2024-01-01', 1, null],
    ['tnsConjointLiberalOuvert', '2022-01-01', null, 1],
    ['tnsMaintienActivite', '2022-01-01', null, 1],
    ['teleconsultationMax', '2024-02-27', null, 3],
    ['carenceImg', '2024-07-01', null, 0],
    ['toleranceJoursNonPrescrits', '2024-09-01', 3, 0],
    ['coefPlafondSmic', '2025-04-01', { n: 18, d: 10 }, { n: 14, d: 10 }],
    ['prescriptionMaxInitiale', '2026-09-01', null, 1],
    ['prescriptionMaxProlongation', '2026-09-01', null, 2],
  ];
  it.each(reformes)('%s, au %s', (cle, le, avant, apres) => {
    const table: Table<unknown> = tables[cle];
    expect(valeurAu(table, j(le) - 1)).toEqual(avant);
    expect(valeurAu(table, j(le))).toEqual(apres);
    expect(valeurAu(table, j(le) + 1)).toEqual(apres);
  });
});
