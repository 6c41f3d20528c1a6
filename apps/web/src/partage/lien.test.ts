import type { SituationJson } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { ecrireFragment, lireFragment } from './lien.ts';

const SITUATION: SituationJson = {
  arrets: [{ nature: 'maladie', du: '2026-11-03', au: '2026-12-20' }],
  emplois: [{ id: 'e1', employeur: 'Agence É', type: 'mission', paies: [] }],
  le: '2026-11-24',
};

describe('le lien de partage', () => {
  it('rend la même situation et le même droit', async () => {
    const lu = await lireFragment(await ecrireFragment(SITUATION, '2026-11-20'));
    const { employeur: _nom, ...emploi } = SITUATION.emplois?.[0] ?? {};
    expect(lu).toEqual({
      situation: { ...SITUATION, emplois: [emploi] },
      connuLe: '2026-11-20',
    });
  });

  it('avec un contrat, garde le contrat sans son nom, et deux missions chez le même employeur', async () => {
    const contrat = { id: 'mon-contrat-1', titre: 'Contrat de Jean', payeur: { nom: 'Jean' } };
    const emploi = SITUATION.emplois?.[0] ?? {};
    const situation = {
      ...SITUATION,
      emplois: [emploi, emploi],
      contrats: [{ contrat }, { id: 'a' }],
    };
    const lu = await lireFragment(await ecrireFragment(situation, '2026-11-24'));
    expect(JSON.stringify(lu?.situation)).not.toMatch(/Jean|Agence/);
    expect(lu?.situation).toMatchObject({
      emplois: [{ employeur: 'Employeur 1' }, { employeur: 'Employeur 1' }],
      contrats: [{ contrat: { id: 'mon-contrat-1', titre: 'Votre contrat' } }, { id: 'a' }],
    });
  });

  it('ne porte aucun nom d’employeur', async () => {
    const lu = await lireFragment(await ecrireFragment(SITUATION, '2026-11-20'));
    expect(JSON.stringify(lu)).not.toContain('Agence');
  });

  it('n’emploie que des lettres sûres dans une adresse', async () => {
    expect(await ecrireFragment(SITUATION, '2026-11-20')).toMatch(/^#s=[\w-]+&d=2026-11-20$/);
  });

  it('ignore les autres fragments', async () => {
    expect(await lireFragment('')).toBeNull();
    expect(await lireFragment('#contenu')).toBeNull();
  });

  it.each(['#s=%%%', '#s=AAAA', `#s=${'A'.repeat(70_000)}`])('refuse un lien abîmé', async (f) => {
    await expect(lireFragment(f)).rejects.toThrow();
  });

  it('refuse une situation qui gonfle à la lecture', async () => {
    const bombe = await ecrireFragment(
      { ...SITUATION, emplois: [{ type: 'cdi', id: 'a'.repeat(3_000_000) }] },
      '2026-11-20',
    );
    await expect(lireFragment(bombe)).rejects.toThrow(/large/);
  });

  it('laisse passer un droit illisible sans le croire', async () => {
    const fragment = await ecrireFragment(SITUATION, 'demain');
    expect((await lireFragment(fragment))?.connuLe).toBeNull();
  });
});
