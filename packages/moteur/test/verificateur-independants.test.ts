import type { SituationJson } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { type ArretJson, arret, salarie } from './faits.ts';
import { cause, controler, noms } from './verificateur/controler.ts';

type RevenuJson = NonNullable<SituationJson['revenus']>[number];

const REVENUS = ['29200.00', '36500.00', '43800.00', '51100.00'].map((montant, i) => ({
  annee: 2022 + i,
  activite: 'artisan-commercant' as const,
  montant,
}));

/** Incomes of 2022 to 2025; those of 2023 to 2025 have a mean of 43,800.00, hence 60.00 a day. */
function independant(
  autres: Partial<SituationJson> = {},
  arrets: ArretJson[] = [arret('2026-03-02', 13)],
): SituationJson {
  return {
    le: '2026-11-24',
    affiliations: [{ regime: 'independant', activite: 'artisan-commercant', du: '2010-01-01' }],
    revenus: REVENUS,
    arrets,
    ...autres,
  };
}

const DIX_JOURS = ['2026-03-05', '2026-03-14'] as const;
const paye = (situation: SituationJson, prix: string) =>
  controler(situation, [[...DIX_JOURS, prix]]);
const revenus = (montants: readonly string[]): RevenuJson[] =>
  montants.map((montant, i) => ({ ...(REVENUS[i] as RevenuJson), montant }));

describe('le décompte d’un indépendant', () => {
  it('est conforme au 730e de la moyenne de trois ans', () => {
    expect(noms(paye(independant(), '60.00'))).toEqual(['conforme']);
  });

  it.each([
    // (36 500 + 43 800) ÷ 3 ÷ 730 = 36,67 ; (43 800 + 51 100) ÷ 3 ÷ 730 = 43,33.
    ['36.67', '2025'],
    ['43.33', '2023'],
  ])('à %s : le revenu de %s compté pour zéro', (prix, annee) => {
    const v = paye(independant(), prix);
    expect(cause(v, 'revenu-oublie')?.operandes).toEqual({ annee });
    expect(v.causes[0]).toMatchObject({ regle: 'R-A-05', article: 'CSS D622-7 I' });
  });

  it.each([
    // (29 200 + 36 500 + 43 800) ÷ 3 ÷ 730 = 50,00.
    ['50.00', '2022, 2023, 2024'],
    // (43 800 + 51 100) ÷ 2 ÷ 730 = 65,00.
    ['65.00', '2024, 2025'],
    // 36 500 ÷ 730 ; (36 500 + 51 100) ÷ 2 est la moyenne juste : elle ne se voit pas.
    ['55.00', '2023, 2024'],
  ])('à %s : les revenus de %s', (prix, annees) => {
    expect(cause(paye(independant(), prix), 'annees-de-revenu')?.operandes).toEqual({ annees });
  });

  it('une seule année retenue, au plafond', () => {
    // 51 100 dépasse 48 060 : 48 060 ÷ 730 = 65,84.
    expect(cause(paye(independant(), '65.84'), 'annees-de-revenu')?.operandes).toEqual({
      annees: '2025',
    });
  });

  it('n’invente pas l’année que la situation ne dit pas', () => {
    const trois = independant({ revenus: REVENUS.slice(1) });
    // 36 500 ÷ 730 = 50,00 aussi : sans l’année 2022, seule 2023 s’offre.
    expect(cause(paye(trois, '50.00'), 'annees-de-revenu')?.operandes).toEqual({ annees: '2023' });
  });

  it.each([
    ['plafond-annee-passee', '64.52', { annees: '-1' }],
    ['plafond-annee-passee', '63.52', { annees: '-2' }],
    // 73 000 ÷ 730.
    ['plafond-autre-profession', '100.00', { plafonds: '3' }],
  ])('au-dessus du plafond, %s à %s', (code, prix, operandes) => {
    const riche = independant({
      revenus: revenus(['73000.00', '73000.00', '73000.00', '73000.00']),
    });
    // 48 060 ÷ 730 = 65,84 ; 47 100 ÷ 730 = 64,52 ; 46 368 ÷ 730 = 63,52.
    expect(noms(paye(riche, '65.84'))).toEqual(['conforme']);
    expect(cause(paye(riche, prix), code)?.operandes).toEqual(operandes);
  });

  it('sans aucun plafond, quand trois ne suffisent pas', () => {
    // 219 000 ÷ 730 = 300,00 ; 3 × 48 060 ÷ 730 = 197,51.
    const riche = independant({ revenus: revenus(Array.from({ length: 4 }, () => '219000.00')) });
    expect(noms(paye(riche, '300.00'))).toEqual(['plafond-ignore']);
    expect(noms(paye(riche, '197.51'))).toEqual(['plafond-autre-profession']);
  });

  it('un plafond sur chaque année', () => {
    // (29 200 + 29 200 + 58 400) ÷ 3 = 38 933,33, sous le plafond : 53,33. Année par année : 29 200 × 2 + 48 060.
    const inegal = independant({
      revenus: revenus(['29200.00', '29200.00', '29200.00', '58400.00']),
    });
    expect(noms(paye(inegal, '53.33'))).toEqual(['conforme']);
    // 106 460 ÷ 3 ÷ 730 = 48,61 ; avec le plafond de 2025 (47 100) : 105 500 ÷ 3 ÷ 730 = 48,17.
    expect(noms(paye(inegal, '48.61'))[0]).toBe('plafond-par-annee');
    expect(noms(paye(inegal, '48.17'))[0]).toBe('plafond-par-annee');
  });

  it('un plafond réduit aux mois d’activité', () => {
    const recent = independant({
      affiliations: [{ regime: 'independant', activite: 'artisan-commercant', du: '2024-07-01' }],
      revenus: [
        { annee: 2024, activite: 'artisan-commercant', montant: '60000.00' },
        { annee: 2025, activite: 'artisan-commercant', montant: '90000.00' },
      ],
    });
    expect(noms(paye(recent, '65.84'))).toEqual(['conforme']);
    // 18 mois sur 36 : 24 030 ÷ 730 = 32,92 ; sur 24 : 36 045 ÷ 730 = 49,38.
    expect(cause(paye(recent, '32.92'), 'plafond-au-prorata')?.operandes).toEqual({
      mois: '18',
      sur: '36',
    });
    expect(cause(paye(recent, '49.38'), 'plafond-au-prorata')?.operandes).toEqual({
      mois: '18',
      sur: '24',
    });
  });

  it.each([
    ['120.00', '365'],
    ['60.83', '720'],
    ['59.84', '732'],
    ['40.00', '1095'],
  ])('à %s : divisé par %s', (prix, diviseur) => {
    expect(cause(paye(independant(), prix), 'diviseur-du-revenu')?.operandes).toEqual({ diviseur });
  });

  it('des cotisations payées pour moitié, et un revenu compté entier', () => {
    const dernier = {
      ...(REVENUS[3] as RevenuJson),
      cotisationsDues: '8000.00',
      cotisationsAcquittees: '4000.00',
    };
    const s = independant({ revenus: [...REVENUS.slice(0, 3), dernier] });
    // (36 500 + 43 800 + 25 550) ÷ 3 ÷ 730 = 48,33.
    expect(noms(paye(s, '48.33'))).toEqual(['conforme']);
    expect(noms(paye(s, '60.00'))).toContain('cotisations-non-comptees');
  });

  it('le chiffre d’affaires d’un micro-entrepreneur sans abattement, ou avec un autre', () => {
    const micro = independant({
      revenus: [2023, 2024, 2025].map((annee) => ({
        annee,
        activite: 'artisan-commercant' as const,
        micro: { services: '29200.00' },
      })),
    });
    // 14 600 ÷ 730 = 20,00 ; 29 200 ÷ 730 = 40,00 ; 29 200 × 66 % ÷ 730 = 26,40.
    expect(noms(paye(micro, '20.00'))).toEqual(['conforme']);
    expect(cause(paye(micro, '40.00'), 'abattement-micro')?.operandes).toEqual({ taux: '0' });
    expect(cause(paye(micro, '26.40'), 'abattement-micro')?.operandes).toEqual({ taux: '0.34' });
  });

  it('un revenu sous le seuil, payé quand même', () => {
    const bas = independant({
      revenus: [2023, 2024, 2025].map((annee) => ({
        annee,
        activite: 'artisan-commercant' as const,
        micro: { services: '5840.00' },
      })),
    });
    // 2 920 par an, sous 4 582 : rien. 2 920 ÷ 730 = 4,00.
    expect(noms(paye(bas, '4.00'))).toEqual(['seuil-de-revenu']);
  });

  it('l’année 2020 comptée en 2022, ou écartée en 2024', () => {
    const annees = (premiere: number, montants: readonly string[]): RevenuJson[] =>
      montants.map((montant, i) => ({
        annee: premiere + i,
        activite: 'artisan-commercant',
        montant,
      }));
    const en2022 = independant({ revenus: annees(2019, ['36500.00', '14600.00', '36500.00']) }, [
      arret('2022-03-01', 13),
    ]);
    const en2023 = independant({ revenus: annees(2020, ['14600.00', '36500.00', '36500.00']) }, [
      arret('2023-12-31', 13),
    ]);
    // Sans 2020 : 50,00. Avec : 87 600 ÷ 3 ÷ 730 = 40,00.
    const de = (s: SituationJson, du: string, au: string, prix: string) =>
      controler(s, [[du, au, prix]]);
    expect(noms(de(en2022, '2022-03-04', '2022-03-13', '50.00'))).toEqual(['conforme']);
    const comptee = de(en2022, '2022-03-04', '2022-03-13', '40.00');
    expect(cause(comptee, 'annee-2020')?.operandes).toEqual({ comptee: 'oui' });
    expect(noms(de(en2023, '2024-01-03', '2024-01-12', '50.00'))).toEqual(['conforme']);
    const avant = independant({ revenus: annees(2018, ['36500.00', '36500.00', '14600.00']) }, [
      arret('2021-08-07', 13),
    ]);
    expect(noms(de(avant, '2021-08-10', '2021-08-19', '40.00'))).toEqual(['conforme']);
    const ecartee = de(avant, '2021-08-10', '2021-08-19', '50.00');
    expect(cause(ecartee, 'annee-2020')?.operandes).toEqual({ comptee: 'non' });
  });

  it('un libéral payé au-delà de 87 jours', () => {
    const liberal = independant(
      {
        affiliations: [{ regime: 'independant', activite: 'liberal', du: '2010-01-01' }],
        revenus: REVENUS.map((r) => ({ ...r, activite: 'liberal' as const })),
      },
      [arret('2026-03-02', 100)],
    );
    // Du 5 mars, 87 jours : jusqu’au 30 mai ; 90 jours : jusqu’au 2 juin ; fin de l’arrêt le 9 juin.
    expect(noms(controler(liberal, [['2026-03-05', '2026-05-30', '60.00']]))).toEqual(['conforme']);
    const sans = controler(liberal, [['2026-03-05', '2026-06-09', '60.00']]);
    expect(cause(sans, 'limite-du-liberal')?.operandes).toEqual({});
    const quatreVingtDix = controler(liberal, [['2026-03-05', '2026-06-02', '60.00']]);
    expect(cause(quatreVingtDix, 'limite-du-liberal')?.operandes).toEqual({ jours: '90' });
  });

  it.each([
    ['carence-oubliee', '2026-03-02', { jours: '0', due: '3' }],
    ['carence-double', '2026-03-08', { jours: '6', due: '3' }],
    ['carence-mal-comptee', '2026-03-09', { jours: '7', due: '3' }],
    ['carence-mal-comptee', '2026-03-06', { jours: '4', due: '3' }],
  ])('%s : payé à partir du %s', (code, du, operandes) => {
    const v = controler(independant(), [[du, '2026-03-14', '60.00']]);
    expect(v.causes[0]).toMatchObject({ code, operandes, regle: 'R-A-12' });
  });

  it('la franchise de sept jours d’avant juillet 2021 oubliée, ou gardée après', () => {
    const court = (du: string) =>
      independant({ revenus: annees2018() }, [arret(du, 7, { prescritLe: du })]);
    // Veille : rien n’est dû ; payé quatre jours, c’est une carence de trois.
    const veille = controler(court('2021-06-30'), [['2021-07-03', '2021-07-06', '50.00']]);
    expect(cause(veille, 'carence-mal-comptee')?.operandes).toEqual({ jours: '3', due: '3' });
    // Le jour même : quatre jours sont dus ; deux lignes de zéro, c’est une carence de sept.
    const jour = controler(court('2021-07-01'), [['2021-07-01', '2021-07-07', '0.00']]);
    expect(noms(jour)).toContain('carence-mal-comptee');
  });

  it('un temps partiel thérapeutique payé entier, ou pas du tout', () => {
    const s = independant({}, [
      arret('2026-03-02', 13, { tempsPartiel: [{ du: '2026-03-10', au: '2026-03-14' }] }),
    ]);
    const lignes = (prix: string) =>
      [
        ['2026-03-05', '2026-03-09', '60.00'],
        ['2026-03-10', '2026-03-14', prix],
      ] as const;
    expect(noms(controler(s, lignes('30.00')))).toEqual(['conforme']);
    expect(cause(controler(s, lignes('60.00')), 'temps-partiel')).toMatchObject({
      operandes: { part: 'entiere' },
      regle: 'R-A-16',
    });
    expect(cause(controler(s, lignes('0.00')), 'temps-partiel')?.operandes).toEqual({
      part: 'rien',
    });
  });
});

function annees2018(): RevenuJson[] {
  return [2018, 2019, 2020].map((annee) => ({
    annee,
    activite: 'artisan-commercant',
    montant: '36500.00',
  }));
}

describe('un salarié', () => {
  it('ne se voit nommer aucune cause d’un autre régime', () => {
    // Un revenu d’il y a longtemps ne fait pas un indépendant : l’emploi court.
    const s: SituationJson = {
      le: '2026-11-24',
      emplois: [salarie('2026-02-03')],
      revenus: REVENUS,
      arrets: [arret('2026-02-03', 21)],
    };
    const v = controler(s, [['2026-02-06', '2026-02-23', '20.00']]);
    expect(noms(v)).toEqual(['mois-oublie', 'paie-oubliee']);
  });
});
