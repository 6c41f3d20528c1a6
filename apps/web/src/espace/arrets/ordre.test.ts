import { describe, expect, it } from 'vitest';
import type { EtapeDePiste } from '../types.ts';
import { entrelacer } from './ordre.ts';

function etape(
  nom: string,
  avancement: EtapeDePiste['avancement'],
  faiteLe: string | null = null,
): EtapeDePiste {
  return { etape: nom, avancement, acteur: 'caisse', faiteLe, prevueLe: null, delaiLegal: null };
}

describe('les deux pistes', () => {
  it('se lisent ensemble, par date, et la prévoyance attend la Sécurité sociale', () => {
    const melees = entrelacer({
      securiteSociale: [
        etape('avis-transmis', 'faite', '2026-11-02'),
        etape('attestation-de-salaire', 'inconnue'),
        etape('indemnites-de-la-caisse', 'inconnue'),
      ],
      prevoyance: [
        etape('arret-declare', 'faite', '2026-11-03'),
        etape('pieces-reunies', 'en-cours'),
        etape('caisse-connue', 'a-venir'),
        etape('instruction', 'a-venir'),
      ],
    });
    expect(melees.map((m) => m.etape.etape)).toEqual([
      'avis-transmis',
      'arret-declare',
      'pieces-reunies',
      'attestation-de-salaire',
      'indemnites-de-la-caisse',
      'caisse-connue',
      'instruction',
    ]);
  });
});
