import { ecrireJour, j } from '@almanach/bareme';
import { describe, expect, it } from 'vitest';
import { emploisLus } from './lecture.ts';
import { joursSansEmploi, references } from './reference.ts';
import type { ArretSaisi, EmploiSaisi, Reponses } from './reponses.ts';
import { arretVide, emploiVide, REPONSES_VIDES } from './vides.ts';

const LE = '2026-11-24';

function situation(
  emplois: readonly Partial<EmploiSaisi>[],
  arrets: readonly Partial<ArretSaisi>[] = [{ du: '3/11/2026', au: '20/12/2026' }],
): Reponses {
  return {
    ...REPONSES_VIDES,
    arrets: arrets.map((a, i) => ({ ...arretVide(`a${i + 1}`), ...a })),
    emplois: emplois.map((e, i) => ({ ...emploiVide(`e${i + 1}`), ...e })),
  };
}

function premiere(r: Reponses) {
  const [ref] = references(r, LE);
  if (ref === undefined) throw new Error('no reference');
  return ref;
}

describe('la période que la loi regarde', () => {
  it('précède l’arrêt quand le contrat court ce jour-là', () => {
    const ref = premiere(situation([{ type: 'cdi', enCours: true }]));
    expect([ecrireJour(ref.depuis), ref.emploiAuJour, ref.moisDeBase]).toEqual([
      '2026-11-03',
      true,
      3,
    ]);
  });

  it('précède la fin du dernier contrat quand aucun ne court', () => {
    const ref = premiere(
      situation([
        { type: 'mission', du: '1/3/2026', au: '30/6/2026' },
        { type: 'mission', du: '1/8/2026', au: '14/9/2026' },
      ]),
    );
    expect([ecrireJour(ref.depuis), ref.emploiAuJour]).toEqual(['2026-09-15', false]);
  });

  it('est de douze mois si tous les emplois du jour sont discontinus, de trois sinon', () => {
    const mission = { type: 'mission', du: '1/1/2026', enCours: true } as const;
    expect(premiere(situation([mission])).moisDeBase).toBe(12);
    expect(premiere(situation([mission, { type: 'cdi', enCours: true }])).moisDeBase).toBe(3);
  });

  it('compte plus de six mois à partir du même jour, six mois plus tard', () => {
    const emploi = [{ type: 'cdi', enCours: true }] as const;
    const jusquau = (au: string) => premiere(situation(emploi, [{ du: '3/11/2025', au }]));
    expect(jusquau('2/5/2026').plusDeSixMois).toBe(false);
    expect(jusquau('3/5/2026').plusDeSixMois).toBe(true);
  });
});

describe('un deuxième arrêt', () => {
  const emploi = [{ type: 'cdi', enCours: true }] as const;
  const suivi = (type: ArretSaisi['type'], du: string) =>
    references(
      situation(emploi, [
        { du: '3/11/2026', au: '10/11/2026' },
        { du, au: '20/11/2026', type },
      ]),
      LE,
    );

  it('prolonge le premier après deux jours vides, pas après trois', () => {
    expect(suivi('prolongation', '13/11/2026')).toHaveLength(1);
    expect(suivi('prolongation', '14/11/2026')).toHaveLength(2);
  });

  it('marqué initial ou rechute ouvre sa propre période', () => {
    expect(suivi('initial', '11/11/2026')).toHaveLength(2);
    expect(suivi('rechute', '11/11/2026')).toHaveLength(2);
  });

  it('qui chevauche le premier ne fait qu’un avec lui', () => {
    const [ref, ...autres] = suivi('initial', '9/11/2026');
    expect([autres.length, ref?.fin]).toEqual([0, j('2026-11-20')]);
  });
});

describe('les jours sans contrat', () => {
  const trous = (emplois: readonly Partial<EmploiSaisi>[]) => {
    const r = situation(emplois);
    return joursSansEmploi(premiere(r), emploisLus(r));
  };

  it('ne sont pas vus quand un contrat suit l’autre', () => {
    expect(
      trous([
        { type: 'cdd', du: '1/1/2026', au: '31/8/2026' },
        { type: 'cdd', du: '1/9/2026', au: '31/12/2026' },
      ]),
    ).toBe(false);
  });

  it('sont vus dès qu’un jour manque dans la période, avant elle non', () => {
    const suite = { type: 'cdd', du: '2/9/2026', au: '31/12/2026' } as const;
    expect(trous([{ type: 'cdd', du: '1/1/2026', au: '31/8/2026' }, suite])).toBe(true);
    expect(trous([{ type: 'cdd', du: '1/8/2026', au: '31/12/2026' }])).toBe(false);
  });
});
