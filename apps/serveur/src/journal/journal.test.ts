import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECLARATION, demande, evenement, HEXA, recue, suite, uid } from '../../test/evenements.ts';
import { chainer, type Maillon, verifierChaine } from './chaine.ts';
import { engager } from './engagement.ts';
import type { Evenement } from './evenements.ts';
import {
  prouver,
  racineDuJour,
  ruptureDesRacines,
  verifierPreuve,
  verifierRacine,
} from './racine.ts';

function chaine(evenements: readonly Evenement[]): Maillon[] {
  return evenements.reduce<Maillon[]>((m, e) => [...m, chainer(m.at(-1) ?? null, e)], []);
}

const JOURNAL = chaine(
  suite(
    ['declaration-recue', DECLARATION],
    ['pieces-demandees', { pieces: [demande(1)] }],
    ['piece-recue', recue(1)],
    ['piece-acceptee', { piece: uid(1) }],
    ['pieces-completes'],
    ['instruction-ouverte'],
  ),
);

function avec<T>(liste: readonly T[], rang: number, valeur: T): T[] {
  return liste.map((v, i) => (i === rang ? valeur : v));
}

/** Every leaf of a value, and what it becomes when one sign of it changes. */
function changements(valeur: unknown): unknown[] {
  if (valeur === null) return ['x'];
  if (typeof valeur === 'string') return [`${valeur}0`, valeur.slice(1)];
  if (typeof valeur === 'number') return [valeur + 1];
  if (typeof valeur === 'boolean') return [!valeur];
  if (Array.isArray(valeur)) {
    return (valeur as unknown[]).flatMap((v, i, tous) =>
      changements(v).map((c) => avec(tous, i, c)),
    );
  }
  const objet = valeur as Record<string, unknown>;
  const dedans = Object.entries(objet).flatMap(([cle, v]) =>
    changements(v).map((c) => ({ ...objet, [cle]: c })),
  );
  return [...dedans, { ...objet, glisse: 1 }];
}

describe('la chaîne d’un dossier', () => {
  it('est intacte telle qu’elle fut écrite', () => {
    expect(verifierChaine(JOURNAL)).toEqual({
      intacte: true,
      tete: { rang: 6, empreinte: JOURNAL[5]?.empreinte },
    });
    expect(verifierChaine([])).toEqual({ intacte: true, tete: null });
  });

  it('nomme le rang du moindre changement', () => {
    for (const [i, maillon] of JOURNAL.entries()) {
      for (const change of changements(maillon)) {
        // A key beside the link is not in the link.
        if ('glisse' in (change as object)) continue;
        const touchee = avec(JOURNAL, i, change as Maillon);
        expect(verifierChaine(touchee), JSON.stringify(change)).toMatchObject({
          intacte: false,
          rang: i + 1,
        });
      }
    }
  });

  it('voit un maillon retiré, doublé ou déplacé', () => {
    fc.assert(
      fc.property(fc.nat(4), fc.nat(5), (a, b) => {
        expect(verifierChaine(JOURNAL.filter((_, i) => i !== a)).intacte).toBe(false);
        expect(verifierChaine([...JOURNAL.slice(0, a + 1), ...JOURNAL.slice(a)]).intacte).toBe(
          false,
        );
        fc.pre(a !== b);
        const echangee = avec(avec(JOURNAL, a, JOURNAL[b]!), b, JOURNAL[a]!);
        expect(verifierChaine(echangee)).toMatchObject({
          intacte: false,
          rang: Math.min(a, b) + 1,
        });
      }),
    );
  });

  it('refaite depuis un rang ne trompe pas une tête gardée ailleurs', () => {
    const tete = { rang: 6, empreinte: JOURNAL[5]!.empreinte };
    expect(verifierChaine(JOURNAL.slice(0, 5))).toMatchObject({ intacte: true });
    expect(verifierChaine(JOURNAL.slice(0, 5), tete)).toEqual({
      intacte: false,
      rang: 6,
      cause: 'tete',
    });
    const autre = JOURNAL.map((m) => ({ ...m.evenement, pourquoi: 'autre' }));
    expect(verifierChaine(chaine(autre), tete)).toMatchObject({ intacte: false, cause: 'tete' });
    const allongee = [...JOURNAL, chainer(JOURNAL[5]!, evenement('cloture', {}, { rang: 7 }))];
    expect(verifierChaine(allongee, tete).intacte).toBe(true);
  });

  it('n’accepte ni un rang sauté ni un autre dossier', () => {
    const dernier = JOURNAL[5]!;
    expect(() => chainer(dernier, evenement('cloture', {}, { rang: 8 }))).toThrow();
    expect(() =>
      chainer(dernier, evenement('cloture', {}, { rang: 7, dossier: uid(2) })),
    ).toThrow();
  });

  it('ne tient d’un contenu que son engagement salé', () => {
    const a = engager({ nom: 'Durand' }, '0'.repeat(64));
    expect(a).toMatch(/^[0-9a-f]{64}$/);
    expect(engager({ nom: 'Durand' }, '1'.repeat(64))).not.toBe(a);
    expect(() => engager({}, 'court')).toThrow();
  });
});

describe('la racine du jour', () => {
  const tetes = (n: number) =>
    Array.from({ length: n }, (_, i) => ({ dossier: uid(i), rang: i + 1, empreinte: HEXA }));

  it('ne dépend pas de l’ordre des dossiers et se vérifie', () => {
    const racine = racineDuJour('2026-11-25', tetes(5), null);
    expect(racineDuJour('2026-11-25', tetes(5).reverse(), null)).toEqual(racine);
    expect(verifierRacine(racine, tetes(5))).toBe(true);
    expect(verifierRacine(racine, tetes(4))).toBe(false);
    expect(verifierRacine(racine, [...tetes(4), { ...tetes(5)[4]!, rang: 9 }])).toBe(false);
  });

  it('prouve un dossier sans montrer les autres, quel que soit leur nombre', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(39), (n, k) => {
        fc.pre(k < n);
        const racine = racineDuJour('2026-11-25', tetes(n), null);
        const preuve = prouver(tetes(n), uid(k))!;
        const tete = tetes(n)[k]!;
        expect(verifierPreuve(racine, tete, preuve)).toBe(true);
        expect(verifierPreuve(racine, { ...tete, rang: 99 }, preuve)).toBe(false);
      }),
    );
    expect(prouver(tetes(3), uid(9))).toBeNull();
  });

  it('tient à celle de la veille', () => {
    const lundi = racineDuJour('2026-11-23', tetes(2), null);
    const mardi = racineDuJour('2026-11-24', tetes(3), lundi.racine);
    const mercredi = racineDuJour('2026-11-25', tetes(4), mardi.racine);
    expect(ruptureDesRacines([lundi, mardi, mercredi])).toBeNull();
    expect(ruptureDesRacines([lundi, mercredi])).toBe('2026-11-25');
  });

  it('refuse deux têtes pour un dossier', () => {
    expect(() => racineDuJour('2026-11-25', [...tetes(2), ...tetes(1)], null)).toThrow();
  });
});
