import { chargerDroit, ecrireJour, j, moisDe, premierJour } from '@almanach/bareme';
import {
  ecrireVerification,
  type LigneVerseeJson,
  lireLigneVersee,
  lireSituation,
  type SituationJson,
  verifier,
} from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { arret, type EmploiJson, paies, salarie } from './faits.ts';

const droit = chargerDroit('2026-11-24');

type Ligne = readonly [string, string, string];

function causes(situation: SituationJson, ...lignes: readonly Ligne[]): string[] {
  const lu = lireSituation(situation, { le: '2026-11-24' });
  if (!lu.ok) throw new Error(lu.erreurs.map((e) => `${e.code} ${e.chemin}`).join());
  const versees: LigneVerseeJson[] = lignes.map(([du, au, prix]) => ({ du, au, prix }));
  const v = ecrireVerification(verifier(lu.valeur, droit, versees.map(lireLigneVersee)));
  if (v.verdict === 'conforme') return ['conforme'];
  return v.causes.map((c) => [c.code, ...Object.values(c.operandes)].join(' '));
}

/** Twenty-one days of February 2026, three of them unpaid. */
const FEVRIER = { le: '2026-11-24', arrets: [arret('2026-02-03', 21)] };
const paye = (prix: string): Ligne => ['2026-02-06', '2026-02-23', prix];

/** Pays of the months before February 2026, the latest first. */
function auxSalaires(...bruts: readonly string[]): EmploiJson {
  const dernier = moisDe(j('2026-01-01'));
  const jour = (i: number) => ecrireJour(premierJour(dernier - i));
  return {
    type: 'cdi',
    du: '2010-01-04',
    au: null,
    paies: bruts.flatMap((brut, i) => paies(jour(i), jour(i), brut)),
  };
}

const avec = (emploi: EmploiJson): SituationJson => ({ ...FEVRIER, emplois: [emploi] });

describe('chaque cause a son décompte, calculé à la main', () => {
  it('une dispense de carence ignorée', () => {
    const s = {
      ...FEVRIER,
      emplois: [salarie('2026-02-03')],
      arrets: [arret('2026-02-03', 21, { motif: 'fausse-couche' })],
    };
    expect(causes(s, ['2026-02-03', '2026-02-23', '30.00'])).toEqual(['conforme']);
    expect(causes(s, paye('30.00'))[0]).toBe('dispense-ignoree');
  });

  it('un paiement arrêté après six mois', () => {
    const s = {
      le: '2026-11-24',
      emplois: [salarie('2025-02-03')],
      arrets: [arret('2025-02-03', 240)],
    };
    // Six mois de date à date : jusqu’au 2 août. Le 240e jour est le 30 septembre.
    const debut: Ligne = ['2025-02-06', '2025-08-02', '30.00'];
    expect(causes(s, debut, ['2025-08-03', '2025-09-30', '30.00'])).toEqual(['conforme']);
    expect(causes(s, debut, ['2025-08-03', '2025-09-30', '0.00'])).toContain('arret-a-six-mois');
    const unJourDeTrop: Ligne = ['2025-02-06', '2025-08-03', '30.00'];
    expect(causes(s, unJourDeTrop, ['2025-08-04', '2025-09-30', '0.00'])).not.toContain(
      'arret-a-six-mois',
    );
  });

  it('un employeur oublié', () => {
    const s = {
      ...FEVRIER,
      emplois: [salarie('2026-02-03'), salarie('2026-02-03', '365.00')],
    };
    // 3 × 2 190 ÷ 91,25 ÷ 2 = 36,00 ; sans le second 30,00 ; sans le premier 6,00.
    expect(causes(s, paye('36.00'))).toEqual(['conforme']);
    expect(causes(s, paye('30.00'))).toContain('employeur-oublie 2');
    expect(causes(s, paye('6.00'))).toContain('employeur-oublie 1');
  });

  it('des mois de référence décalés', () => {
    // Janvier à octobre : 2 100, 1 800, 1 500, 1 200. 5 400 ÷ 182,5 = 29,59 ; 4 500 ÷ 182,5 = 24,66.
    const s = avec(auxSalaires('2100.00', '1800.00', '1500.00', '1200.00', '1000.00'));
    expect(causes(s, paye('29.59'))).toEqual(['conforme']);
    expect(causes(s, paye('24.66'))).toContain('mois-decales -1');
  });

  it('douze mois lus à la place de trois', () => {
    const s = avec(
      auxSalaires(...Array.from({ length: 14 }, (_, i) => (i < 3 ? '2190.00' : '1825.00'))),
    );
    // 6 570 ÷ 182,5 = 36,00 ; (3 × 2 190 + 9 × 1 825) ÷ 730 = 31,50.
    expect(causes(s, paye('36.00'))).toEqual(['conforme']);
    expect(causes(s, paye('31.50'))).toContain('periode-de-reference 12');
  });

  it('un mois commencé en cours, compté tel quel', () => {
    const demi = { du: '2025-11-16', au: '2025-11-30', brut: '912.50', heures: '75.83' };
    const entiers = paies('2025-12-01', '2026-01-31', '1825.00');
    const s = avec({ type: 'cdi', du: '2025-11-16', au: null, paies: [demi, ...entiers] });
    // 912,50 ÷ 15 × 30 = 1 825 : 30,00. Tel quel : 4 562,50 ÷ 182,5 = 25,00.
    expect(causes(s, paye('30.00'))).toEqual(['conforme']);
    expect(causes(s, paye('25.00'))).toContain('mois-non-retabli');
  });

  it('le SMIC du mois de l’arrêt', () => {
    const s = {
      le: '2026-11-24',
      emplois: [salarie('2026-01-05', '5000.00')],
      arrets: [arret('2026-01-05', 13)],
    };
    const dix = (prix: string): Ligne => ['2026-01-08', '2026-01-17', prix];
    // Décembre : 1,4 × 1 801,80 = 2 522,52, soit 41,47. Janvier : 1,4 × 1 823,03 = 2 552,24, soit 41,95.
    expect(causes(s, dix('41.47'))).toEqual(['conforme']);
    expect(causes(s, dix('41.95'))).toContain('smic-du-mois');
  });

  it('un seul plafond sur le total des mois', () => {
    const s = avec(auxSalaires('4000.00', '2000.00', '1500.00'));
    // (2 552,24 + 2 000 + 1 500) ÷ 182,5 = 33,16 ; 7 500 ÷ 182,5 = 41,10.
    expect(causes(s, paye('33.16'))).toEqual(['conforme']);
    expect(causes(s, paye('41.10'))).toContain('plafond-sur-le-total');
  });

  it('le salaire d’un accident divisé par 30', () => {
    const s: SituationJson = {
      le: '2026-11-24',
      emplois: [salarie('2026-03-04')],
      arrets: [arret('2026-03-04', 10, { nature: 'accident-travail', accidentLe: '2026-03-03' })],
    };
    // 1 825 ÷ 30 × 60 % = 36,50, pour 36,00 ; ÷ 26 = 42,12.
    expect(causes(s, ['2026-03-04', '2026-03-13', '36.50'])).toContain('accident-diviseur 30');
    expect(causes(s, ['2026-03-04', '2026-03-13', '42.12'])).toContain('accident-diviseur 26');
  });

  it('une maladie payée comme un accident', () => {
    const s = avec(salarie('2026-02-03'));
    expect(causes(s, ['2026-02-03', '2026-02-23', '36.00'])).toContain('maladie-comme-accident');
  });

  it('un salaire de base arrondi avant d’être partagé', () => {
    const s = avec(salarie('2026-02-03', '1900.07'));
    // 5 700,21 ÷ 91,25 = 62,468 ; la moitié 31,234. Arrondi à 62,47 d’abord : 31,235, soit 31,24.
    expect(causes(s, paye('31.23'))).toEqual(['conforme']);
    expect(causes(s, paye('31.24'))).toContain('base-arrondie centime');
    // À l’euro inférieur : 62 ÷ 2.
    expect(causes(s, paye('31.00')).join()).toContain('base-arrondie euro-inferieur');
  });

  it('la majoration pour enfants, oubliée ou donnée à tort', () => {
    const s = (du: string, enfantsACharge: number): SituationJson => ({
      le: '2026-11-24',
      assure: { enfantsACharge },
      emplois: [salarie(du)],
      arrets: [arret(du, 40)],
    });
    // Le 31e jour est le 4 décembre 2019 : deux tiers de 60,00.
    const novembre = s('2019-11-04', 3);
    const trente: Ligne = ['2019-11-07', '2019-12-03', '30.00'];
    expect(causes(novembre, trente, ['2019-12-04', '2019-12-13', '40.00'])).toEqual(['conforme']);
    expect(causes(novembre, ['2019-11-07', '2019-12-13', '30.00'])).toContain('taux-enfants 0');
    expect(causes(s('2019-11-04', 0), trente, ['2019-12-04', '2019-12-13', '40.00'])).toContain(
      'taux-enfants 3',
    );
    // Supprimée en juillet 2020 : appliquée encore en 2026, elle se nomme.
    expect(
      causes(
        s('2026-02-03', 3),
        ['2026-02-06', '2026-03-04', '30.00'],
        ['2026-03-05', '2026-03-14', '40.00'],
      ),
    ).toContain('taux-enfants 3');
  });

  it('une autre lecture d’un point que les textes laissent ouvert', () => {
    const s: SituationJson = {
      le: '2026-11-24',
      affiliations: [{ regime: 'independant', activite: 'artisan-commercant', du: '2024-07-01' }],
      revenus: [
        { annee: 2024, activite: 'artisan-commercant', montant: '29200.00' },
        { annee: 2025, activite: 'artisan-commercant', montant: '43800.00' },
      ],
      arrets: [arret('2026-03-02', 13)],
    };
    // 73 000 × 365 ÷ 549 dépasse 48 060 : 65,84. Sur trois ans : 73 000 ÷ 3 ÷ 730 = 33,33.
    const dix = (prix: string): Ligne => ['2026-03-05', '2026-03-14', prix];
    expect(causes(s, dix('65.84'))).toEqual(['conforme']);
    expect(causes(s, dix('33.33'))).toContain('autre-lecture debutActivite trois-ans');
  });

  it('le montant d’un autre arrêt', () => {
    const emploi = {
      ...salarie('2026-02-03'),
      paies: [
        ...paies('2025-01-01', '2026-01-31', '1825.00'),
        ...paies('2026-02-01', '2026-05-31', '2190.00'),
      ],
    };
    const s: SituationJson = {
      le: '2026-11-24',
      emplois: [emploi],
      arrets: [
        arret('2026-02-03', 10, { id: 'A1' }),
        arret('2026-06-01', 13, { id: 'A2', type: 'initial' }),
      ],
    };
    const premier: Ligne = ['2026-02-06', '2026-02-12', '30.00'];
    expect(causes(s, premier, ['2026-06-04', '2026-06-13', '36.00'])).toEqual(['conforme']);
    expect(causes(s, premier, ['2026-06-04', '2026-06-13', '30.00'])).toContain(
      'base-d-un-autre-arret A1',
    );
  });
});

describe('deux causes au plus', () => {
  it('sont nommées, les autres sont comptées', () => {
    const lu = lireSituation(avec(salarie('2026-02-03')), { le: '2026-11-24' });
    if (!lu.ok) throw new Error('refusée');
    const lignes = [{ du: '2026-02-09', au: '2026-02-23', prix: '30.00' }].map(lireLigneVersee);
    const v = verifier(lu.valeur, droit, lignes);
    // La carence double, ou trois jours absents du décompte.
    expect(v.causes.map((c) => c.code)).toEqual(['carence-double', 'jours-non-verses']);
    expect(v.autresCauses).toBe(0);
    const vingt = [{ du: '2026-02-06', au: '2026-02-23', prix: '20.00' }].map(lireLigneVersee);
    const w = verifier(lu.valeur, droit, vingt);
    expect(w.causes).toHaveLength(2);
  });
});

describe('les remarques sur les lignes', () => {
  it('donnent vingt numéros, puis le compte des autres', () => {
    const lu = lireSituation(avec(salarie('2026-02-03')), { le: '2026-11-24' });
    if (!lu.ok) throw new Error('refusée');
    const dire = (nombre: number) =>
      verifier(
        lu.valeur,
        droit,
        Array.from({ length: nombre }, () => ({
          nature: 'autre' as const,
          du: '2026-02-06',
          au: '2026-02-06',
          brut: '1.00',
        })).map(lireLigneVersee),
      ).remarques.map((r) => r.operandes);
    expect(dire(1)).toEqual([{ lignes: '1' }]);
    expect(dire(20)[0]?.['autres']).toBeUndefined();
    expect(dire(21)[0]).toMatchObject({ autres: '1' });
    expect(dire(21)[0]?.['lignes']?.split(', ')).toHaveLength(20);
  });
});
