import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECLARATION, demande, type Recit, suite, uid } from '../../test/evenements.ts';
import { plusJours } from '../delais/jours.ts';
import { type ArretDeclare, doublon, doublons } from './doublons.ts';
import { deriver } from './etats/deriver.ts';
import type { DossierDerive } from './etats/dossier-derive.ts';
import { relances } from './relances.ts';

function dossier(...recits: readonly Recit[]): DossierDerive {
  const issue = deriver(suite(['declaration-recue', DECLARATION], ...recits));
  if (!issue.ok) throw new Error(JSON.stringify(issue.refus));
  return issue.valeur;
}

/** Asked on 2 November 2026: J+7 the 9th, J+21 the 23rd, J+90 on 31 January 2027. */
describe('les relances', () => {
  const demandee = ['pieces-demandees', { pieces: [demande(1), demande(2)] }] as const;
  const relance = (palier: 7 | 21) =>
    ['relance-envoyee', { palier, demandeLe: '2026-11-02', aupres: 'assure' }] as const;

  it.each([
    ['2026-11-08', [], '2026-11-09'],
    ['2026-11-09', [7], '2026-11-23'],
    ['2026-11-22', [7], '2026-11-23'],
    ['2026-11-23', [21], '2027-01-31'],
  ] as const)('au %s', (le, paliers, prochaine) => {
    const r = relances(dossier(demandee), le);
    expect(r.dues.map((x) => x.palier)).toEqual(paliers);
    expect([r.prochaine, r.sansSuite]).toEqual([prochaine, false]);
  });

  it('une relance dit toutes les pièces d’une demande, et ne part qu’une fois', () => {
    expect(relances(dossier(demandee), '2026-11-10').dues).toEqual([
      { palier: 7, demandeLe: '2026-11-02', aupres: 'assure', pieces: [uid(1), uid(2)] },
    ]);
    expect(relances(dossier(demandee, relance(7)), '2026-11-10').dues).toEqual([]);
    expect(relances(dossier(demandee, relance(7)), '2026-11-23').dues).toMatchObject([
      { palier: 21 },
    ]);
    expect(relances(dossier(demandee, relance(21)), '2026-12-23').dues).toEqual([]);
  });

  it('le dossier est mis de côté au 90e jour, pas la veille', () => {
    expect(relances(dossier(demandee, relance(21)), '2027-01-30').sansSuite).toBe(false);
    expect(relances(dossier(demandee, relance(21)), '2027-01-31')).toEqual({
      dues: [],
      sansSuite: true,
      prochaine: null,
    });
  });

  it('une nouvelle demande redonne du temps', () => {
    const d = dossier(demandee, ['pieces-demandees', { pieces: [demande(3)] }, '2026-12-01']);
    expect(relances(d, '2027-02-28').sansSuite).toBe(false);
    expect(relances(d, '2027-03-01').sansSuite).toBe(true);
  });

  it('le silence d’une agence ne met jamais de côté le dossier de la personne', () => {
    const d = dossier(['pieces-demandees', { pieces: [demande(1), demande(2, 'agence')] }]);
    expect(relances(d, '2028-01-01')).toMatchObject({ sansSuite: false });
    expect(relances(d, '2026-11-09').dues.map((x) => x.aupres)).toEqual(['assure', 'agence']);
  });

  it('un dossier complet n’est pas relancé', () => {
    expect(relances(dossier(['instruction-ouverte']), '2027-06-01')).toEqual({
      dues: [],
      sansSuite: false,
      prochaine: null,
    });
  });
});

describe('les doublons', () => {
  const a: ArretDeclare = {
    dossier: uid(1),
    personne: uid(50),
    origine: 'assure',
    nature: 'maladie',
    du: '2026-11-02',
    au: '2026-11-15',
    etat: 'recu',
    recuLe: '2026-11-03T08:00:00.000Z',
  };
  const b: ArretDeclare = {
    ...a,
    dossier: uid(2),
    origine: 'agence',
    recuLe: '2026-11-04T08:00:00.000Z',
  };

  it('le même arrêt dit par la personne et par l’agence n’en fait qu’un : le premier reçu survit', () => {
    expect(doublon(a, b)).toEqual({ survit: uid(1), disparait: uid(2), certain: true, ecarts: [] });
  });

  it('celui qui est à l’instruction survit, même reçu après', () => {
    expect(doublon(a, { ...b, etat: 'instruction' })).toMatchObject({ survit: uid(2) });
  });

  it('une fin inconnue n’est pas un désaccord', () => {
    expect(doublon({ ...a, au: null }, b)).toMatchObject({ certain: true });
  });

  it.each([
    ['du', { du: '2026-11-04' }],
    ['au', { au: '2026-11-20' }],
    ['nature', { nature: 'accident-travail' }],
  ])('un désaccord se dit et ne se fusionne pas seul : %s', (champ, dit) => {
    expect(doublon(a, { ...b, ...dit })).toMatchObject({ certain: false, ecarts: [champ] });
  });

  it.each([
    ['une autre personne', { personne: uid(51) }],
    ['un début à plus de trois jours', { du: '2026-11-06' }],
    ['un arrêt d’avant', { du: '2026-10-30', au: '2026-11-01' }],
    ['un dossier annulé', { etat: 'annule' as const }],
  ])('n’en est pas un : %s', (_, dit) => {
    expect(doublon(a, { ...b, ...dit })).toBeNull();
  });

  it('deux fois par la même voie, une personne regarde', () => {
    expect(doublon(a, { ...b, origine: 'assure' })).toMatchObject({ certain: false });
    expect(doublon({ ...a, origine: 'dsn' }, b)).toMatchObject({ certain: false });
  });

  it('le survivant ne dépend pas de l’ordre où on les compare', () => {
    fc.assert(
      fc.property(
        fc.nat(4),
        fc.nat(4),
        fc.constantFrom('recu', 'incomplet', 'instruction'),
        (x, y, etat) => {
          const un = { ...a, du: plusJours('2026-11-02', x) };
          const deux = {
            ...b,
            du: plusJours('2026-11-02', y),
            etat,
            recuLe: a.recuLe,
          } as ArretDeclare;
          expect(doublon(un, deux)).toEqual(doublon(deux, un));
        },
      ),
    );
  });

  it('le plus sûr vient en premier', () => {
    const douteux = { ...b, dossier: uid(3), au: '2026-11-20' };
    expect(doublons(a, [douteux, b]).map((d) => d.disparait)).toEqual([uid(2), uid(3)]);
  });
});
