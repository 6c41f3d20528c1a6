import { chargerDroit } from '@almanach/bareme';
import {
  AVERTISSEMENTS,
  type ComparaisonJson,
  calculer,
  comparer,
  type DecompteJson,
  differences,
  ecrireDecompte,
  lireSituation,
  type SituationJson,
  schemaComparaison,
  type VersementJson,
} from '@almanach/moteur';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { type ArretJson as ArretDeTest, arret, decompter, pour, salarie } from './faits.ts';

/** One line a period: days, payee, daily amount before and after, difference. */
function resume(c: ComparaisonJson): string[] {
  return c.periodes.map((p) => {
    const cote = (x: typeof p.avant) => x?.montantJournalier ?? (x === null ? 'rien' : '?');
    return `${p.du} ${p.au} ${p.beneficiaire} ${cote(p.avant)} -> ${cote(p.apres)} = ${p.difference ?? '?'} ${p.sens}`;
  });
}

function codes(c: ComparaisonJson): string[] {
  return c.avertissements.map((a) => a.code);
}

const MARS = arret('2026-03-04', 14);

/** Pays of 1,825.00 a month: 60.00 a day, a benefit of 30.00. February may carry a late wage. */
function avecFevrier(brut: string): SituationJson {
  const emploi = salarie('2026-03-04');
  const paies = (emploi.paies ?? []).map((p) => (p.du === '2026-02-01' ? { ...p, brut } : p));
  return { le: '2026-11-24', emplois: [{ ...emploi, paies }], arrets: [MARS] };
}

describe('un salaire connu après coup', () => {
  const avant = avecFevrier('1825.00');
  const apres = avecFevrier('2125.00');
  const c = comparer(decompter(avant), decompter(apres), { situations: { avant, apres } });

  it('change les jours payés, et eux seuls', () => {
    // (1 825 + 1 825 + 2 125) ÷ 91,25 = 63,287… ; la moitié : 31,64. Carence du 4 au 6 mars.
    expect(resume(c)).toEqual(['2026-03-07 2026-03-17 assure 30.00 -> 31.64 = 18.04 rappel']);
    expect(c.totaux).toEqual([
      {
        payeur: 'assurance-maladie',
        beneficiaire: 'assure',
        avant: '330.00',
        apres: '348.04',
        rappel: '18.04',
        tropPercu: '0.00',
        rappelPrevu: '0.00',
        tropPercuPrevu: '0.00',
        solde: '18.04',
        joursInconnus: 0,
      },
    ]);
  });

  it('dit quels faits ont changé, et quelles étapes du raisonnement', () => {
    expect(c.faits).toEqual([
      {
        chemin: 'emplois[2010-01-04].paies[2026-02-01].brut',
        avant: '1825.00',
        apres: '2125.00',
      },
    ]);
    const regles = c.periodes[0]?.causes.map((rang) => c.causes[rang]?.regle);
    expect(regles).toContain('R-G-01');
    const derniere = c.causes[c.periodes[0]?.causes.at(-1) ?? -1];
    expect([derniere?.avant?.resultat, derniere?.apres?.resultat]).toEqual(['30.00', '31.64']);
    expect(codes(c)).toEqual([]);
  });
});

describe('une prolongation annulée', () => {
  const suite = arret('2026-03-18', 7, { type: 'prolongation' });
  const avec = pour([MARS, suite], { emplois: [salarie('2026-03-04')] });
  const sans = pour([MARS], { emplois: [salarie('2026-03-04')] });

  it('rend les jours indus, un par un, et ne touche pas aux autres', () => {
    // Sept jours à 30,00.
    const c = comparer(avec, sans);
    expect(resume(c)).toEqual(['2026-03-18 2026-03-24 assure 30.00 -> rien = -210.00 trop-percu']);
    expect(c.totaux[0]).toMatchObject({ rappel: '0.00', tropPercu: '210.00', solde: '-210.00' });
  });

  it('remise, les doit à nouveau', () => {
    expect(comparer(sans, avec).totaux[0]).toMatchObject({ rappel: '210.00', solde: '210.00' });
  });
});

describe('un protocole d’affection longue retiré', () => {
  it('remet la carence du second arrêt', () => {
    const ald = { affection: 'a1', exonerante: true };
    const premier = arret('2026-01-05', 10, { ald });
    const avec = pour([premier, arret('2026-03-02', 10, { ald, type: 'initial' })]);
    const sans = pour([premier, arret('2026-03-02', 10, { ald: null, type: 'initial' })]);
    const c = comparer(avec, sans);
    // Trois jours à 30,00 : une seule carence par affection, deux sans elle.
    expect(resume(c)).toEqual(['2026-03-02 2026-03-04 assure 30.00 -> 0.00 = -90.00 trop-percu']);
    expect(c.periodes[0]?.avant?.motifs).toEqual(['indemnise']);
    expect(c.periodes[0]?.apres?.motifs).toEqual(['carence']);
  });
});

describe('une requalification que le moteur ne calcule pas', () => {
  const c = comparer(pour([MARS]), pour([{ ...MARS, nature: 'maternite' }]));

  it('n’affirme aucune différence sur les jours inconnus', () => {
    expect(c.periodes.every((p) => p.sens === 'inconnu' && p.difference === null)).toBe(true);
    expect(c.periodes.reduce((s, p) => s + p.jours, 0)).toBe(14);
    expect(c.joursInconnus).toBe(14);
    expect(c.totaux[0]).toMatchObject({ rappel: '0.00', tropPercu: '0.00', joursInconnus: 14 });
    expect(codes(c)).toContain('ALM-A-060');
  });
});

describe('un accident ou une maladie professionnelle', () => {
  const nature = (n: ArretDeTest['nature'], autres: Partial<ArretDeTest> = {}) => ({
    ...MARS,
    nature: n,
    ...autres,
  });
  const emplois = [salarie('2026-03-04')];

  it('reconnue après coup, refait tous les jours de la maladie', () => {
    // 1 825 ÷ 30,42 × 60 % = 36,00 dès le premier jour, au lieu de 30,00 après trois jours de carence.
    const apres = pour([nature('maladie-professionnelle')], { emplois });
    expect(resume(comparer(pour([MARS], { emplois }), apres))).toEqual([
      '2026-03-04 2026-03-06 assure 0.00 -> 36.00 = 108.00 rappel',
      '2026-03-07 2026-03-17 assure 30.00 -> 36.00 = 66.00 rappel',
    ]);
    const payeur = 'assurance-maladie';
    const verse = { payeur, du: '2026-03-07', au: '2026-03-17', brut: '330.00' };
    const c = differences(apres, [{ ...verse, beneficiaire: 'assure' }]);
    expect(c.totaux[0]).toMatchObject({ avant: '330.00', apres: '504.00', rappel: '174.00' });
  });

  it('refusé après coup, redevient une maladie', () => {
    const avant = pour([nature('accident-travail', { accidentLe: '2026-03-03' })], { emplois });
    // Trois jours à 36,00 puis onze à 6,00.
    expect(comparer(avant, pour([MARS], { emplois })).totaux[0]).toMatchObject({
      tropPercu: '174.00',
      solde: '-174.00',
    });
  });

  it('un salaire connu après coup change chaque jour', () => {
    const at = nature('accident-travail', { accidentLe: '2026-03-03' });
    const de = (brut: string) => decompter({ ...avecFevrier(brut), arrets: [at] });
    // 2 125 ÷ 30,42 × 60 % = 41,91 : quatorze jours à 5,91.
    expect(resume(comparer(de('1825.00'), de('2125.00')))).toEqual([
      '2026-03-04 2026-03-17 assure 36.00 -> 41.91 = 82.74 rappel',
    ]);
  });

  it('un accident puis une maladie : le refus de l’accident ne touche pas la maladie', () => {
    const at = nature('accident-travail', { accidentLe: '2026-03-03' });
    const maladie = arret('2026-04-01', 10, { type: 'initial' });
    const seul = pour([maladie], { emplois: [salarie('2026-03-04', '1825.00', {}, '2026-04-01')] });
    const c = comparer(
      pour([at, maladie], { emplois: [salarie('2026-03-04', '1825.00', {}, '2026-03-04')] }),
      seul,
    );
    expect(c.periodes.filter((p) => p.du < '2026-04-01').map((p) => p.difference)).toEqual([
      '-504.00',
    ]);
  });
});

describe('la prolongation annulée d’un indépendant', () => {
  it('rend ses jours, un par un', () => {
    // 36 500 ÷ 730 = 50,00 ; sept jours.
    const fait = (arrets: ArretDeTest[]): SituationJson => ({
      le: '2026-11-24',
      affiliations: [{ regime: 'independant', activite: 'artisan-commercant', du: '2010-01-01' }],
      revenus: Array.from({ length: 14 }, (_, i) => ({
        annee: 2012 + i,
        activite: 'artisan-commercant' as const,
        montant: '36500.00',
      })),
      arrets,
    });
    const premier = arret('2026-03-02', 10);
    const suite = arret('2026-03-12', 7, { type: 'prolongation' });
    expect(resume(comparer(decompter(fait([premier, suite])), decompter(fait([premier]))))).toEqual(
      ['2026-03-12 2026-03-18 assure 50.00 -> rien = -350.00 trop-percu'],
    );
  });
});

describe('une subrogation dite après coup', () => {
  it('ne compense jamais l’assuré par l’employeur', () => {
    const subrogation = { du: '2026-03-01', au: '2026-03-31' };
    const c = comparer(
      pour([MARS], { emplois: [salarie('2026-03-04')] }),
      pour([MARS], { emplois: [salarie('2026-03-04', '1825.00', { subrogation })] }),
    );
    const total = (qui: string) => c.totaux.find((t) => t.beneficiaire === qui);
    // Onze jours à 30,00 : dus à l'un, indus pour l'autre.
    expect(total('assure')).toMatchObject({ tropPercu: '330.00', rappel: '0.00' });
    expect(total('employeur')).toMatchObject({ tropPercu: '0.00', rappel: '330.00' });
  });
});

describe('le droit connu à deux dates', () => {
  it('montre ce que le décret de février 2025 a changé', () => {
    const situation: SituationJson = {
      le: '2025-12-01',
      emplois: [salarie('2025-05-05', '4000.00')],
      arrets: [arret('2025-05-05', 10)],
    };
    const connuLe = (date: string): DecompteJson => {
      const lu = lireSituation(situation, { le: '2025-12-01' });
      if (!lu.ok) throw new Error('refusée');
      return ecrireDecompte(calculer(lu.valeur, chargerDroit(date)));
    };
    const c = comparer(connuLe('2025-01-15'), connuLe('2026-11-24'));
    // 1,8 × 1 801,80 = 3 243,24, × 3 ÷ 91,25 ÷ 2 = 53,31 ; 1,4 × 1 801,80 = 2 522,52, soit 41,47.
    expect(resume(c)).toEqual(['2025-05-08 2025-05-14 assure 53.31 -> 41.47 = -82.88 trop-percu']);
    expect(codes(c)).toContain('ALM-A-062');
    expect(c.droit.avant?.empreinte).not.toBe(c.droit.apres.empreinte);
  });
});

describe('ce qui est dû, moins ce qui a été versé', () => {
  const du = pour([MARS], { emplois: [salarie('2026-03-04')] });
  const versement = (debut: string, fin: string, brut: string): VersementJson => ({
    payeur: 'assurance-maladie',
    beneficiaire: 'assure',
    du: debut,
    au: fin,
    brut,
  });

  it('rien, quand chaque jour a reçu le sien, carence comprise dans la période payée', () => {
    // 11 × 30,00 payés pour 14 jours, dont 3 de carence.
    const c = differences(du, [versement('2026-03-04', '2026-03-17', '330.00')]);
    expect([c.periodes, codes(c)]).toEqual([[], []]);
    expect(c.totaux[0]).toMatchObject({ avant: '330.00', apres: '330.00', solde: '0.00' });
  });

  it('ce qui reste à payer', () => {
    const c = differences(du, [versement('2026-03-07', '2026-03-10', '120.00')]);
    expect(resume(c)).toEqual(['2026-03-11 2026-03-17 assure rien -> 30.00 = 210.00 rappel']);
  });

  it('un versement fait deux fois est indu une fois', () => {
    const fait = versement('2026-03-07', '2026-03-17', '330.00');
    const c = differences(du, [fait, fait]);
    expect(c.totaux[0]).toMatchObject({ avant: '660.00', tropPercu: '330.00', rappel: '0.00' });
  });

  it('répartit au centime une somme qui ne se partage pas', () => {
    // 325,00 ÷ 11 = 29,54 et 6 centimes de reste, pour les six premiers jours : 29,55.
    const c = differences(du, [versement('2026-03-07', '2026-03-17', '325.00')]);
    expect(resume(c)).toEqual([
      '2026-03-07 2026-03-12 assure 29.55 -> 30.00 = 2.70 rappel',
      '2026-03-13 2026-03-17 assure 29.54 -> 30.00 = 2.30 rappel',
    ]);
    expect(c.totaux[0]).toMatchObject({ avant: '325.00', solde: '5.00' });
    expect(codes(c)).toEqual(['ALM-A-064']);
  });

  it('signale un versement pour des jours qu’aucun arrêt ne couvre', () => {
    const c = differences(du, [versement('2026-03-07', '2026-03-24', '540.00')]);
    expect(resume(c)).toEqual(['2026-03-18 2026-03-24 assure 30.00 -> rien = -210.00 trop-percu']);
    expect(codes(c)).toContain('ALM-A-063');
  });

  it('n’affirme rien sur un jour inconnu', () => {
    const inconnu = pour([{ ...MARS, nature: 'maternite' }]);
    const c = differences(inconnu, [versement('2026-03-07', '2026-03-17', '330.00')]);
    expect(c.totaux[0]).toMatchObject({ avant: '0.00', rappel: '0.00', tropPercu: '0.00' });
    expect(c.joursInconnus).toBe(14);
  });

  it('les versements ne sont plus dits inutilisés, et un versement à l’envers est refusé', () => {
    const situation = { ...avecFevrier('1825.00') };
    const fait = versement('2026-03-07', '2026-03-17', '330.00');
    expect(decompter({ ...situation, versements: [fait] }).avertissements).toEqual([]);
    const envers = { ...situation, versements: [versement('2026-03-17', '2026-03-07', '1.00')] };
    const lu = lireSituation(envers, { le: '2026-11-24' });
    expect(lu.ok ? [] : lu.erreurs.map((e) => `${e.code} ${e.chemin}`)).toEqual([
      'ALM-E-011 versements[0].au',
    ]);
  });
});

describe('le schéma publié de la comparaison', () => {
  const c = comparer(pour([MARS]), pour([{ ...MARS, nature: 'maternite' }]));

  it('dit la même chose que le type, et refuse un champ de trop', () => {
    expectTypeOf<z.output<typeof schemaComparaison>>().toEqualTypeOf<ComparaisonJson>();
    expect(schemaComparaison.parse(c)).toEqual(c);
    expect(schemaComparaison.safeParse({ ...c, nom: 'x' }).success).toBe(false);
  });

  it('n’emploie que des codes du catalogue', () => {
    for (const code of codes(c)) expect(Object.keys(AVERTISSEMENTS)).toContain(code);
  });
});
