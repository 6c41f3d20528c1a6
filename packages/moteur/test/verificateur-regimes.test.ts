import { chargerDroit } from '@almanach/bareme';
import {
  ecrireVerification,
  type LigneVerseeJson,
  lireLigneVersee,
  lireSituation,
  type SituationJson,
  type VerificationJson,
  verifier,
} from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { type ArretJson, arret, salarie } from './faits.ts';

const droit = chargerDroit('2026-11-24');

function controler(
  situation: SituationJson,
  lignes: readonly (readonly [string, string, string])[],
): VerificationJson {
  const lu = lireSituation(situation, { le: '2026-11-24' });
  if (!lu.ok) throw new Error(lu.erreurs.map((e) => `${e.code} ${e.chemin}`).join());
  const versees: LigneVerseeJson[] = lignes.map(([du, au, prix]) => ({ du, au, prix }));
  return ecrireVerification(verifier(lu.valeur, droit, versees.map(lireLigneVersee)));
}

const noms = (v: VerificationJson) =>
  v.verdict === 'conforme' ? ['conforme'] : v.causes.map((c) => c.code);
const cause = (v: VerificationJson, code: string) => v.causes.find((c) => c.code === code);

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

/** Farmer since long, contributions paid. */
function exploitant(arrets: ArretJson[], autres: Partial<SituationJson> = {}): SituationJson {
  return {
    le: '2026-11-24',
    affiliations: [
      {
        regime: 'exploitant-agricole',
        activite: 'exploitant-agricole',
        titre: 'principal',
        du: '2008-01-01',
      },
    ],
    arrets,
    ...autres,
  };
}

describe('le décompte d’un exploitant agricole', () => {
  const MAI = exploitant([arret('2025-05-01', 40)]);

  it('est conforme à 25,79 jusqu’au 28e jour d’arrêt, puis à 34,39', () => {
    const v = controler(MAI, [
      ['2025-05-04', '2025-05-28', '25.79'],
      ['2025-05-29', '2025-06-09', '34.39'],
    ]);
    expect(noms(v)).toEqual(['conforme']);
    expect(v.payeur).toBe('msa');
  });

  it('28 jours payés au lieu de 28 jours d’arrêt : le second montant vient trois jours trop tard', () => {
    const v = controler(MAI, [
      ['2025-05-04', '2025-05-31', '25.79'],
      ['2025-06-01', '2025-06-09', '34.39'],
    ]);
    expect(v.causes[0]).toMatchObject({
      code: 'comptage-des-28-jours',
      operandes: { compte: 'payes' },
      regle: 'R-B-05',
      // Trois jours à 8,60 de moins.
      explique: '-25.80',
    });
  });

  it.each([
    ['2023-05-31', 'arret', '2023-06-28', '2023-06-27'],
    ['2023-06-01', 'payes', '2023-07-02', '2023-07-01'],
    ['2023-06-02', 'payes', '2023-07-03', '2023-07-02'],
  ])('un arrêt du %s compté en jours (%s)', (du, compte, second, veille) => {
    // La veille du décret 2023-358, les jours payés comptent ; le jour même et le lendemain, ceux d’arrêt.
    const paye = {
      '2023-05-31': '2023-06-03',
      '2023-06-01': '2023-06-04',
      '2023-06-02': '2023-06-05',
    };
    const s = exploitant([arret(du, 45)]);
    const fin = {
      '2023-05-31': '2023-07-14',
      '2023-06-01': '2023-07-15',
      '2023-06-02': '2023-07-16',
    };
    const v = controler(s, [
      [paye[du as keyof typeof paye], veille, '24.25'],
      [second, fin[du as keyof typeof fin], '32.33'],
    ]);
    expect(cause(v, 'comptage-des-28-jours')?.operandes).toEqual({ compte });
  });

  it.each([
    ['montant-du-rang', { montant: 'premier' }, '25.79', '25.79'],
    ['montant-du-rang', { montant: 'second' }, '34.39', '34.39'],
    ['montant-periode-passee', { periodes: '-1' }, '25.36', '33.81'],
    ['montant-periode-passee', { periodes: '-2' }, '24.25', '32.33'],
  ])('%s %j : %s puis %s', (code, operandes, premier, second) => {
    const v = controler(MAI, [
      ['2025-05-04', '2025-05-28', premier],
      ['2025-05-29', '2025-06-09', second],
    ]);
    expect(cause(v, code)?.operandes).toEqual(operandes);
  });

  it.each([
    ['2025-05-28', '2025-05-27', '28'],
    ['2025-05-30', '2025-05-29', '30'],
  ])('le second montant dès le %s', (second, veille, jour) => {
    const v = controler(MAI, [
      ['2025-05-04', veille, '25.79'],
      [second, '2025-06-09', '34.39'],
    ]);
    expect(cause(v, 'montant-du-rang')?.operandes).toEqual({ jour });
  });

  it('un montant resté celui du premier jour après le 1er avril', () => {
    const s = exploitant([arret('2025-03-20', 25)]);
    expect(
      noms(
        controler(s, [
          ['2025-03-23', '2025-03-31', '25.36'],
          ['2025-04-01', '2025-04-13', '25.79'],
        ]),
      ),
    ).toEqual(['conforme']);
    const v = controler(s, [['2025-03-23', '2025-04-13', '25.36']]);
    expect(cause(v, 'montant-periode-passee')?.operandes).toEqual({ periodes: 'premier-jour' });
  });

  it('24,24 au lieu de 24,25 : le centime inférieur', () => {
    const s = exploitant([arret('2023-07-03', 15)]);
    expect(noms(controler(s, [['2023-07-06', '2023-07-17', '24.24']]))[0]).toBe('arrondi-tronque');
  });

  it.each([
    ['2021-01-31', { jours: '14', due: '7' }, '2021-02-14', '21.46', '2021-02-24'],
    ['2021-02-01', { jours: '6', due: '3' }, '2021-02-07', '21.46', '2021-02-25'],
    ['2021-02-02', { jours: '6', due: '3' }, '2021-02-08', '21.46', '2021-02-26'],
  ])('prescrit le %s, la carence comptée deux fois (%j)', (du, operandes, paye, prix, au) => {
    const v = controler(exploitant([arret(du, 25)]), [[paye, au, prix]]);
    expect(cause(v, 'carence-double')).toMatchObject({ operandes, regle: 'R-B-03' });
  });

  it('la carence de sept jours d’avant février 2021, gardée après', () => {
    const v = controler(MAI, [
      ['2025-05-08', '2025-05-28', '25.79'],
      ['2025-05-29', '2025-06-09', '34.39'],
    ]);
    expect(v.causes[0]).toMatchObject({
      code: 'carence-mal-comptee',
      operandes: { jours: '7', due: '3' },
    });
  });

  it('une cotisation en retard qui ne ferme rien', () => {
    const s = exploitant([arret('2025-05-01', 20)], {
      revenus: [{ annee: 2024, activite: 'exploitant-agricole', paiementLe: '2025-05-11' }],
    });
    expect(noms(controler(s, [['2025-05-11', '2025-05-20', '25.79']]))).toEqual(['conforme']);
    expect(noms(controler(s, [['2025-05-04', '2025-05-20', '25.79']]))).toContain('cotisation-msa');
  });

  it('le temps partiel thérapeutique au second montant', () => {
    const s = exploitant([
      arret('2025-05-01', 40, { tempsPartiel: [{ du: '2025-05-20', au: '2025-06-09' }] }),
    ]);
    expect(noms(controler(s, [['2025-05-04', '2025-06-09', '25.79']]))).toEqual(['conforme']);
    const v = controler(s, [
      ['2025-05-04', '2025-05-28', '25.79'],
      ['2025-05-29', '2025-06-09', '34.39'],
    ]);
    expect(cause(v, 'temps-partiel')).toMatchObject({
      operandes: { part: 'entiere' },
      regle: 'R-B-07',
    });
  });

  describe('après un accident du travail', () => {
    const at = (du: string, jours: number, autres: Partial<ArretJson> = {}) =>
      arret(du, jours, { nature: 'accident-travail', sinistre: 's1', ...autres });

    it('28 nouveaux jours comptés à la rechute', () => {
      // 20 jours d’arrêt en mai : le 29e est le 9e de la rechute, le 9 septembre.
      const s = exploitant([at('2025-05-05', 20), at('2025-09-01', 20, { type: 'rechute' })]);
      const mai = ['2025-05-08', '2025-05-24', '25.79'] as const;
      expect(
        noms(
          controler(s, [
            mai,
            ['2025-09-04', '2025-09-08', '25.79'],
            ['2025-09-09', '2025-09-20', '34.39'],
          ]),
        ),
      ).toEqual(['conforme']);
      const v = controler(s, [mai, ['2025-09-04', '2025-09-20', '25.79']]);
      expect(cause(v, 'comptage-des-28-jours')?.operandes).toEqual({ compte: 'rechute' });
    });

    it('28 jours payés au lieu de 28 jours d’arrêt', () => {
      const v = controler(exploitant([at('2025-05-01', 40)]), [
        ['2025-05-04', '2025-05-31', '25.79'],
        ['2025-06-01', '2025-06-09', '34.39'],
      ]);
      expect(cause(v, 'comptage-des-28-jours')?.operandes).toEqual({ compte: 'payes' });
    });

    it('la carence oubliée cite sa propre règle', () => {
      const v = controler(exploitant([at('2025-05-01', 20)]), [
        ['2025-05-01', '2025-05-20', '25.79'],
      ]);
      expect(cause(v, 'carence-oubliee')?.regle).toBe('R-B-09');
    });
  });
});

describe('une affection longue', () => {
  const ald = { affection: 'a1', exonerante: true };
  const deux: SituationJson = {
    le: '2026-11-24',
    emplois: [salarie('2026-01-05', '1825.00', {}, '2026-03-02')],
    arrets: [arret('2026-01-05', 10, { ald }), arret('2026-03-02', 10, { ald, type: 'initial' })],
  };

  it('n’a qu’une carence : la compter encore se nomme', () => {
    const janvier = ['2026-01-08', '2026-01-14', '30.00'] as const;
    expect(noms(controler(deux, [janvier, ['2026-03-02', '2026-03-11', '30.00']]))).toEqual([
      'conforme',
    ]);
    const v = controler(deux, [janvier, ['2026-03-05', '2026-03-11', '30.00']]);
    expect(v.causes.map((c) => c.code)).toEqual(['ald-carence', 'ald-ignoree']);
    // Trois jours à 30,00.
    expect(v.causes[0]).toMatchObject({
      regle: 'R-G-20',
      explique: '-90.00',
      operandes: { jours: '3' },
    });
  });

  it('sort des 360 indemnités : l’y compter se nomme', () => {
    // 350 jours déjà payés : dix jours de plus feraient 360, à partir du 8 janvier.
    const plein: SituationJson = {
      ...deux,
      emplois: [salarie('2026-01-05')],
      historique: [{ prestation: 'ijss-maladie', du: '2024-10-01', au: '2025-09-15' }],
      arrets: [arret('2026-01-05', 30, { ald })],
    };
    const jusquau17 = controler(plein, [
      ['2026-01-08', '2026-01-17', '30.00'],
      ['2026-01-18', '2026-02-03', '0.00'],
    ]);
    expect(jusquau17.causes.map((c) => c.code)).toContain('ald-dans-les-360');
    expect(noms(controler(plein, [['2026-01-08', '2026-02-03', '30.00']]))).toEqual(['conforme']);
  });
});

describe('le temps partiel thérapeutique d’un salarié', () => {
  // Dix jours, 250,00 de salaire perdu : 25,00 par jour, sous l’indemnité de 30,00.
  const s: SituationJson = {
    le: '2026-11-24',
    emplois: [salarie('2026-02-03')],
    arrets: [
      arret('2026-02-03', 21, {
        tempsPartiel: [
          {
            du: '2026-02-14',
            au: '2026-02-23',
            salaireTempsPlein: '600.00',
            salairePercu: '350.00',
          },
        ],
      }),
    ],
  };

  it.each([
    ['25.00', null],
    ['30.00', { part: 'entiere' }],
    ['15.00', { part: 'moitie' }],
    ['0.00', { part: 'rien' }],
    // 250 ÷ 30 ; 250 ÷ 30,42 ; 250 ÷ 21.
    ['8.33', { part: 'perte', diviseur: '30' }],
    ['8.22', { part: 'perte', diviseur: '30.42' }],
    ['11.90', { part: 'perte', diviseur: '21' }],
    ['12.50', { part: 'perte' }],
  ])('payé à %s', (prix, operandes) => {
    const v = controler(s, [
      ['2026-02-06', '2026-02-13', '30.00'],
      ['2026-02-14', '2026-02-23', prix],
    ]);
    if (operandes === null) expect(noms(v)).toEqual(['conforme']);
    else expect(cause(v, 'temps-partiel')?.operandes).toEqual(operandes);
  });
});

describe('un écart de deux jours entre deux prescriptions', () => {
  // Du samedi 6 au dimanche 7 juillet 2024.
  const situation = (du: string): SituationJson => ({
    le: '2026-11-24',
    emplois: [salarie('2024-06-24', '1825.00', {}, '2024-07-08')],
    arrets: [arret('2024-06-24', 12), arret(du, 5, { type: 'prolongation', repriseAvant: false })],
  });
  const PREMIER = ['2024-06-27', '2024-07-05', '30.00'] as const;

  it('d’avant septembre 2024, comblé par la caisse : ne pas le payer se nomme', () => {
    const s = situation('2024-07-08');
    expect(noms(controler(s, [['2024-06-27', '2024-07-12', '30.00']]))).toEqual(['conforme']);
    const v = controler(s, [PREMIER, ['2024-07-08', '2024-07-12', '30.00']]);
    expect(noms(v)).toContain('ecart-entre-arrets');
  });

  it('une nouvelle carence après lui se nomme', () => {
    const v = controler(situation('2024-07-08'), [PREMIER, ['2024-07-11', '2024-07-12', '30.00']]);
    expect(noms(v)).toContain('prolongation-comme-nouvel-arret');
  });

  it('plus long que la tolérance, sans nouvelle carence : un nouvel arrêt pris pour une suite', () => {
    const s = situation('2024-07-15');
    expect(noms(controler(s, [PREMIER, ['2024-07-18', '2024-07-19', '30.00']]))).toEqual([
      'conforme',
    ]);
    const v = controler(s, [PREMIER, ['2024-07-15', '2024-07-19', '30.00']]);
    expect(noms(v)).toContain('nouvel-arret-comme-prolongation');
  });
});
