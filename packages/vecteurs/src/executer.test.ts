import { describe, expect, it } from 'vitest';
import { decompteDEssai, IJ, periode } from './decompte-d-essai.ts';
import { executerVecteurs } from './executer.ts';
import type { Vecteur } from './types.ts';

const base: Vecteur = {
  id: 'ESSAI-1',
  titre: 'Un jour payé.',
  regles: [],
  statut: 'salarie',
  evenement: 'maladie',
  source: 'calcul à la main',
  publie: false,
  derivation: '30.00',
  connuLe: '2026-11-24',
  situation: { arrets: [] },
  attendu: { arrets: [{ frise: '1 ij 30.00' }] },
};
const { attendu: _, ...sans } = base;
const refus: Vecteur = { ...sans, erreurs: [{ code: 'ALM-E-010', chemin: 'arrets' }] };
const paye = () => decompteDEssai([periode('2025-03-06', '2025-03-06', 1, IJ)]);

describe('l’exécution des vecteurs', () => {
  it('un programme qui calcule juste est conforme', () => {
    expect(executerVecteurs(paye, [base])).toEqual([
      { id: 'ESSAI-1', titre: 'Un jour payé.', conforme: true, ecarts: [] },
    ]);
  });

  it('un programme qui refuse au lieu de calculer n’est pas conforme', () => {
    const [r] = executerVecteurs(
      () => ({ erreurs: [{ code: 'ALM-E-010', chemin: 'arrets' }] }),
      [base],
    );
    expect(r?.conforme).toBe(false);
  });

  it('un programme qui calcule au lieu de refuser n’est pas conforme', () => {
    expect(executerVecteurs(paye, [refus])[0]?.conforme).toBe(false);
  });

  it('un refus est juste par son code et sa place, sans refus de trop', () => {
    const un = { code: 'ALM-E-010', chemin: 'arrets' };
    const autre = { code: 'ALM-E-002', chemin: 'x' };
    expect(executerVecteurs(() => ({ erreurs: [un] }), [refus])[0]?.conforme).toBe(true);
    expect(executerVecteurs(() => ({ erreurs: [un, autre] }), [refus])[0]?.conforme).toBe(false);
    expect(executerVecteurs(() => ({ erreurs: [autre] }), [refus])[0]?.conforme).toBe(false);
  });

  it('le programme reçoit la date du droit et les options du vecteur', () => {
    const recus: unknown[] = [];
    executerVecteurs(
      (_situation, droit) => {
        recus.push(droit);
        return paye();
      },
      [{ ...base, options: { arrondi: 'tronque' } }, base],
    );
    expect(recus).toEqual([
      { connuLe: '2026-11-24', options: { arrondi: 'tronque' } },
      { connuLe: '2026-11-24', options: {} },
    ]);
  });
});
