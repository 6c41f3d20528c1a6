import { chargerDroit, j } from '@almanach/bareme';
import { type DecompteJson, lireSituation, type SituationJson } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { enchainer } from '../src/chronologie/chaines.ts';
import type { Calcul } from '../src/contexte.ts';
import type { ArretCalcule, Tranche } from '../src/decompte/types.ts';
import { dureeDe } from '../src/employeur/duree.ts';
import { maintenir } from '../src/employeur/maintenir.ts';
import { jourMaintenu } from '../src/employeur/montant.ts';
import { etatInitial } from '../src/indemnite/etat.ts';
import { Trace } from '../src/trace/trace.ts';
import { cents } from './calcul.ts';
import { arret, codes, decompter, etapes, pour, salarie } from './faits.ts';
import { CONNU_LE } from './generateur.ts';

/** A computation as it stands when the base benefit of a stop has just been found. */
function enCours(situation: SituationJson, options: Record<string, string> = {}): Calcul {
  const lu = lireSituation(situation, { le: CONNU_LE });
  if (!lu.ok) throw new Error(lu.erreurs.map((e) => e.code).join());
  const { bas } = lu.valeur;
  return {
    situation: bas,
    droit: chargerDroit(CONNU_LE, options),
    trace: new Trace(true),
    etat: etatInitial(bas, chargerDroit(CONNU_LE, options)),
    hypotheses: [],
    avertissements: [],
    interruptions: null,
    manques: [],
  };
}

/** Employer's line of a stop whose base benefit is given: `[days, reason, daily cents]`. */
function lignes(
  c: Calcul,
  base: readonly (readonly [number, Tranche['motif'], number])[],
): [number, string, number][] {
  const chaine = enchainer(c)[0];
  if (chaine === undefined) throw new Error('no stop');
  let du = chaine.du;
  const tranches = base.map(([jours, motif, journalier]): Tranche => {
    const t: Tranche = {
      du,
      au: du + jours - 1,
      prestation: 'ijss-at',
      beneficiaire: 'assure',
      certitude: 'certain',
      journalier,
      journalierMax: journalier,
      motif,
      fiscalite: 'moitie',
      trace: [],
    };
    du += jours;
    return t;
  });
  const { au } = chaine;
  const calcule: ArretCalcule = {
    id: 'A1',
    nature: 'accident-travail',
    du: chaine.du,
    au,
    prescriptions: ['A1'],
    droits: [],
    base: null,
    indemnite: null,
    payeur: 'assurance-maladie',
    tranches,
    complements: [],
  };
  const [complement] = maintenir(c, chaine, calcule).complements;
  return (complement?.tranches ?? []).map((t) => [t.au - t.du + 1, t.motif, t.journalier]);
}

const TRENTIEME = { jourEmployeur: 'trentieme' };

function accident(nature: 'accident-travail' | 'accident-trajet', jours: number): SituationJson {
  return {
    le: CONNU_LE,
    emplois: [salarie('2025-03-03', '2000.00', { ancienneteDepuis: '2022-01-03' })],
    arrets: [arret('2025-03-03', jours, { nature })],
  };
}

describe('après un accident du travail (R-C-02)', () => {
  it('le maintien part du premier jour, et n’est jamais négatif', () => {
    // 60.00 − 39.45 = 20.55 ; 60.00 − 51.94 = 8.06 ; 44.44 < 51.94. In all 28 × 20.55 + 2 × 8.06 = 591.52.
    const payees = lignes(enCours(accident('accident-travail', 60), TRENTIEME), [
      [28, 'indemnise', 3945],
      [32, 'indemnise', 5194],
    ]);
    expect(payees).toEqual([
      [28, 'indemnise', 2055],
      [2, 'indemnise', 806],
      [30, 'maintien-couvert', 0],
    ]);
    expect(payees.reduce((s, [n, , c]) => s + n * c, 0)).toBe(59_152);
  });

  it('un accident de trajet attend sept jours, comme une maladie', () => {
    const payees = lignes(enCours(accident('accident-trajet', 10), TRENTIEME), [
      [10, 'indemnise', 3945],
    ]);
    expect(payees).toEqual([
      [7, 'maintien-attente', 0],
      [3, 'indemnise', 2055],
    ]);
  });
});

describe('une indemnité réduite de moitié (D1226-5)', () => {
  it('se déduit entière au centime, même majorée pour trois enfants', () => {
    // 2,599.03 × 3 / 91.25 × 2/3 = 56.97; half of it, exact, is 28.48: twice the half would miss a cent.
    // 2599.03 / 30 × 90 % = 77.97 ; 77.97 − 56.97 = 21.00, on 17 June, day 31 of the stop.
    const emplois = [salarie('2017-05-18', '2599.03', { ancienneteDepuis: '2016-01-04' })];
    const d = pour(
      [
        arret('2016-03-07', 5, { envoyeLe: '2016-03-10' }),
        arret('2017-05-18', 50, { envoyeLe: '2017-06-20' }),
      ],
      { emplois, assure: { enfantsACharge: 3 } },
    );
    const jour = d.arrets[1]?.periodes.find((p) => p.du <= '2017-06-17' && '2017-06-17' <= p.au);
    expect(jour?.lignes.map((l) => l.montantJournalier)).toEqual(['28.48', '21.00']);
  });
});

describe('une indemnité nulle (L1226-1)', () => {
  it('n’est pas une prise en charge, même quand la caisse dit la réduire', () => {
    const payees = lignes(enCours(accident('accident-travail', 5), TRENTIEME), [
      [5, 'envoi-tardif', 0],
    ]);
    expect(payees).toEqual([[5, 'maintien-sans-ijss', 0]]);
  });
});

describe('les durées (R-C-04)', () => {
  it.each([
    [1, 30],
    [5, 30],
    [6, 40],
    [10, 40],
    [11, 50],
    [16, 60],
    [21, 70],
    [26, 80],
    [31, 90],
    [40, 90],
  ])('%d ans d’ancienneté : %d jours par période', (annees, jours) => {
    const c = enCours(accident('accident-travail', 1));
    expect(dureeDe(c, annees, j('2025-03-03'))).toBe(jours);
  });
});

describe('le montant (R-C-03, R-C-08)', () => {
  it('deux tiers de 3 000 € sur trente jours font 2 000,00 €, pas 1 999,80 €', () => {
    const c = enCours(accident('accident-travail', 1), TRENTIEME);
    const base = { journalier: 0, certitude: 'certain' } as Tranche;
    const du = j('2025-03-03');
    const s = { du, au: du, base, taux: { n: 2, d: 3 }, motif: 'indemnise' } as const;
    const { maintenu } = jourMaintenu(c, s, 300_000, { cents: 0, trace: [] }, []);
    expect((30 * maintenu.n) / maintenu.d).toBe(200_000);
  });

  it('sans salaire au contrat, le dernier mois complet : un mois avec une absence est passé', () => {
    const absences = [{ du: '2025-02-10', au: '2025-02-12', motif: 'conge-sans-solde' as const }];
    const emplois = [
      salarie('2025-03-03', '1825.00', { ancienneteDepuis: '2020-01-06', absences }),
    ];
    const paies = emplois[0]?.paies ?? [];
    (paies[paies.length - 1] as { brut: string }).brut = '1600.00';
    const d = pour([arret('2025-03-03', 10)], { emplois });
    expect(etapes(d, 'R-C-08')).toEqual(['salaire 1825.00, jours 31 : 58.87, appliquee']);
  });

  it('le dernier mois complet peut être ancien de plus d’un an', () => {
    // Stopped from March 2024 to April 2025: February 2024 is the last whole month; 1825 / 31 × 90 % − 30.00.
    const emplois = [salarie('2024-03-04', '1825.00', { ancienneteDepuis: '2020-01-06' })];
    const arrets = [
      arret('2024-03-04', 400, {
        nature: 'accident-travail',
        sinistre: 's1',
        accidentLe: '2024-03-03',
      }),
      arret('2025-05-05', 10, {
        nature: 'accident-travail',
        sinistre: 's1',
        accidentLe: '2024-03-03',
        type: 'rechute',
      }),
    ];
    const d = pour(arrets, { emplois });
    expect(etapes(d, 'R-C-08').at(-1)).toMatch(/^salaire 1825.00, jours 31/);
  });

  it('un mois où l’employeur a maintenu le salaire n’est pas un mois complet', () => {
    const emplois = [salarie('2025-03-03', '1825.00', { ancienneteDepuis: '2020-01-06' })];
    const paies = emplois[0]?.paies ?? [];
    (paies[paies.length - 1] as { brut: string }).brut = '1600.00';
    const historique = [
      { prestation: 'maintien-employeur' as const, du: '2025-02-10', au: '2025-02-14' },
    ];
    const d = pour([arret('2025-03-03', 10)], { emplois, historique });
    expect(etapes(d, 'R-C-08')).toEqual(['salaire 1825.00, jours 31 : 58.87, appliquee']);
  });

  it('une paie à la quinzaine sans salaire mensuel au contrat : le maintien est inconnu', () => {
    const emploi = salarie('2025-03-03', '1825.00', {
      ancienneteDepuis: '2020-01-06',
      periodicitePaie: 'quatorzaine',
    });
    const d = pour([arret('2025-03-03', 10)], { emplois: [emploi] });
    const droit = d.arrets[0]?.droits.find((x) => x.prestation === 'maintien-employeur');
    expect(droit?.etat).toBe('indetermine');
    expect(droit?.manque).toContainEqual({
      chemin: 'emplois[0].salaireMensuel',
      effet: 'salaire-de-base',
    });
    expect(d.totaux.parPayeur['employeur']?.brut).toBeNull();
  });
});

describe('ce qui n’est pas dit', () => {
  it('sans ancienneté donnée, rien n’est dit de l’employeur', () => {
    const d = pour([arret('2025-03-03', 20)]);
    expect(d.arrets[0]?.periodes.every((p) => p.lignes.length === 1)).toBe(true);
    expect(d.totaux.parPayeur).not.toHaveProperty('employeur');
  });

  it('un intérimaire sans ancienneté apprend que la loi l’exclut', () => {
    const d = pour([arret('2025-03-03', 20)], {
      emplois: [salarie('2025-03-03', '1825.00', { type: 'mission', du: '2024-01-02' })],
    });
    expect(codes(d)).toContain('ALM-A-050');
  });

  it('le minimum de la loi renvoie à la convention collective', () => {
    const emplois = [salarie('2025-03-03', '1825.00', { ancienneteDepuis: '2020-01-06' })];
    expect(codes(pour([arret('2025-03-03', 20)], { emplois }))).toContain('ALM-A-051');
  });
});

describe('un fait inconnu', () => {
  const emploi = (brut: string, salaireMensuel?: string) => {
    const e = salarie('2025-03-03', '1825.00', { ancienneteDepuis: '2020-01-06' });
    (e.paies?.[e.paies.length - 1] as { brut: string }).brut = brut;
    return salaireMensuel === undefined ? e : { ...e, salaireMensuel };
  };
  const maintien = (d: DecompteJson) => d.arrets[0]?.periodes.at(-1)?.lignes[1];

  it('les bornes du maintien contiennent ce que chaque paie possible donnerait', () => {
    const inconnu = pour([arret('2025-03-03', 10)], { emplois: [emploi('inconnu', '1825.00')] });
    const ligne = maintien(inconnu);
    for (const brut of ['0.00', '912.50', '1825.00', '3000.00', '90000.00']) {
      const connu = pour([arret('2025-03-03', 10)], { emplois: [emploi(brut, '1825.00')] });
      const montant = cents(maintien(connu)?.montant ?? '');
      expect(montant).toBeGreaterThanOrEqual(cents(ligne?.montantMin ?? ''));
      expect(montant).toBeLessThanOrEqual(cents(ligne?.montantMax ?? ''));
    }
  });

  it('des droits incertains : au plus le salaire maintenu entier, car une IJ basse ouvre aussi', () => {
    const e = salarie('2025-03-03', '1825.00', {
      ancienneteDepuis: '2020-01-06',
      salaireMensuel: '1825.00',
    });
    for (const p of e.paies ?? []) p.heures = 'inconnu';
    for (const p of e.paies ?? []) p.brut = '400.00';
    const d = pour([arret('2025-03-03', 10)], { emplois: [e] });
    // 1 825 / 31 × 0.9 = 52.98, at most ; three days.
    expect(maintien(d)?.montantMin).toBe('0.00');
    expect(cents(maintien(d)?.montantMax ?? '')).toBeGreaterThanOrEqual(3 * 5298);
  });

  it('un arrêt non couvert laisse le maintien entre rien et la part maintenue', () => {
    const d = pour([arret('2025-03-03', 10, { nature: 'maladie' })], {
      emplois: [{ ...emploi('1825.00'), ancienneteDepuis: '2007-01-01', du: '2007-01-01' }],
      arrets: [arret('2008-01-07', 10)],
    });
    expect(maintien(d)?.motif).toBe('droit-inconnu');
    expect(maintien(d)?.montantMax).toBeNull();
  });
});

describe('les jours ouvrés', () => {
  it('le samedi et le dimanche ne valent rien, leurs indemnités se déduisent du lundi', () => {
    const emplois = [salarie('2025-03-03', '1825.00', { ancienneteDepuis: '2020-01-06' })];
    const d = decompter(
      { le: CONNU_LE, emplois, arrets: [arret('2025-03-03', 16)] },
      { jourEmployeur: 'ouvres' },
    );
    const lues = d.arrets[0]?.periodes.map((p) => p.lignes[1]?.montantJournalier);
    // 1 825 / 21 × 0.9 = 78.21 ; Monday 17 bears 90.00, of which 11.79 goes to Tuesday 18: 78.21 − 41.79.
    expect(lues).toEqual(['0.00', '0.00', '48.21', '0.00', '0.00', '36.42']);
  });
});

it('un jour à temps partiel réduit pour envoi tardif n’ouvre pas le maintien (INT-40)', () => {
  const d = pour(
    [
      arret('2026-01-12', 5, { envoyeLe: '2026-01-16' }),
      arret('2026-03-02', 20, {
        envoyeLe: '2026-03-18',
        tempsPartiel: [
          {
            du: '2026-03-12',
            au: '2026-03-21',
            salaireTempsPlein: '600.00',
            salairePercu: '300.00',
          },
        ],
      }),
    ],
    {
      emplois: [salarie('2026-01-12', '1825.00', { ancienneteDepuis: '2020-01-06' }, '2026-03-02')],
    },
  );
  const lignes = d.arrets[1]?.periodes.map((p) => {
    const [base, maintien] = p.lignes;
    return `${p.jours} ${base?.motif} / ${maintien?.motif}`;
  });
  // 7 waiting days; 2026-03-09 to 11 full and halved: kept. From the 12th, half-time: nothing, halved or not.
  expect(lignes).toEqual([
    '3 carence / maintien-attente',
    '4 envoi-tardif / maintien-attente',
    '3 envoi-tardif / indemnise',
    '6 envoi-tardif / maintien-temps-partiel',
    '4 temps-partiel / maintien-temps-partiel',
  ]);
});
