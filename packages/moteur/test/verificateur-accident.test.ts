import { chargerDroit } from '@almanach/bareme';
import {
  ecrireVerification,
  type LigneVerseeJson,
  lireLigneVersee,
  lireSituation,
  type SituationJson,
  verifier,
} from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { arret, salarie } from './faits.ts';

const droit = chargerDroit('2026-11-24');

/** 1 825.00 ÷ 30.42: 36.00 a day at 60 %, then the net daily wage, 79 %: 47.39, below 80 %: 47.99. */
function accident(accidentLe: string, brut = '1825.00', jours = 40): SituationJson {
  return {
    le: '2026-11-24',
    emplois: [salarie('2026-03-04', brut)],
    arrets: [arret('2026-03-04', jours, { nature: 'accident-travail', accidentLe })],
  };
}

function causes(situation: SituationJson, lignes: readonly LigneVerseeJson[]): string[] {
  const lu = lireSituation(situation, { le: '2026-11-24' });
  if (!lu.ok) throw new Error('refusée');
  const v = ecrireVerification(verifier(lu.valeur, droit, lignes.map(lireLigneVersee)));
  return v.verdict === 'conforme' ? ['conforme'] : v.causes.map((c) => c.code);
}

const ligne = (du: string, au: string, prix: string): LigneVerseeJson => ({ du, au, prix });
const AVANT = accident('2026-03-03');

describe('le décompte d’un accident du travail', () => {
  it('est conforme à 60 % pendant 28 jours, puis au salaire net', () => {
    const lignes = [
      ligne('2026-03-04', '2026-03-31', '36.00'),
      ligne('2026-04-01', '2026-04-12', '47.39'),
    ];
    expect(causes(AVANT, lignes)).toEqual(['conforme']);
  });

  it('resté à 60 %', () => {
    expect(causes(AVANT, [ligne('2026-03-04', '2026-04-12', '36.00')])).toContain('accident-taux');
  });

  it('à 80 % sans la limite du salaire net', () => {
    const lignes = [
      ligne('2026-03-04', '2026-03-31', '36.00'),
      ligne('2026-04-01', '2026-04-12', '47.99'),
    ];
    expect(causes(AVANT, lignes)).toContain('accident-limite-nette');
  });

  it('les 28 jours comptés depuis l’arrêt, jour de l’accident compris', () => {
    // Payé dès le 5 mars : le 29e jour payé est le 2 avril.
    const lignes = [
      ligne('2026-03-05', '2026-03-31', '36.00'),
      ligne('2026-04-01', '2026-04-12', '47.39'),
    ];
    expect(causes(accident('2026-03-04'), lignes)).toContain('accident-taux');
  });

  it('trois jours de carence retirés à tort', () => {
    const lignes = [
      ligne('2026-03-04', '2026-03-06', '0.00'),
      ligne('2026-03-07', '2026-03-31', '36.00'),
      ligne('2026-04-01', '2026-04-12', '47.39'),
    ];
    expect(causes(AVANT, lignes)).toContain('accident-carence');
  });

  it('au plafond de l’année d’avant', () => {
    // 47 100 × 0,834 % × 60 % = 235,69 ; pour 2026 : 48 060 × 0,834 % × 60 % = 240,49.
    const haut = accident('2026-03-03', '13000.00', 10);
    expect(causes(haut, [ligne('2026-03-04', '2026-03-13', '240.49')])).toEqual(['conforme']);
    expect(causes(haut, [ligne('2026-03-04', '2026-03-13', '235.69')])).toContain(
      'accident-plafond-ancien',
    );
  });

  it('payé comme une maladie', () => {
    expect(causes(AVANT, [ligne('2026-03-07', '2026-04-12', '30.00')])).toContain(
      'accident-comme-maladie',
    );
  });

  it('la prime annuelle oubliée', () => {
    // 1 200 pour 2025, versés en décembre : 100 par mois de 2026. (1 825 + 100) ÷ 30,42 × 60 % = 37,97.
    const s = accident('2026-03-03', '1825.00', 10);
    const primes = [
      { montant: '1200.00', du: '2025-01-01', au: '2025-12-31', verseeLe: '2025-12-31' },
    ];
    const [emploi] = s.emplois ?? [];
    const paies = (emploi?.paies ?? []).map((p) => (p.au === '2025-12-31' ? { ...p, primes } : p));
    const avec = { ...s, emplois: [{ ...emploi, type: 'cdi' as const, paies }] };
    expect(causes(avec, [ligne('2026-03-04', '2026-03-13', '37.97')])).toEqual(['conforme']);
    expect(causes(avec, [ligne('2026-03-04', '2026-03-13', '36.00')])).toContain('prime-oubliee');
  });
});
