import type { DecompteJson, SituationJson } from '@almanach/moteur';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decompter as calculerSans, cents } from './calcul.ts';
import { GRAINE, situations } from './generateur.ts';

describe('tout décompte avec un employeur', () => {
  const avecAnciennete = fc
    .tuple(situations, fc.integer({ min: 0, max: 36 }), fc.boolean())
    .map(([s, ans, mensuel]): SituationJson => {
      const emplois = s.emplois?.map((e) => ({
        ...e,
        ancienneteDepuis: `${2020 - ans}-03-01`,
        ...(mensuel ? { salaireMensuel: '2100.00' } : {}),
      }));
      return emplois === undefined ? s : { ...s, emplois };
    });
  const employeur = (d: DecompteJson) =>
    d.arrets.flatMap((a) =>
      a.periodes.map((p) => ({
        jours: p.jours,
        lignes: p.lignes.filter((l) => l.prestation === 'maintien-employeur'),
        nombre: a.droits.filter((x) => x.prestation === 'maintien-employeur').length,
      })),
    );

  it('chaque jour a la ligne de chaque employeur, la somme est le total, un zéro a sa raison', () => {
    fc.assert(
      fc.property(avecAnciennete, (s) => {
        const d = calculerSans(s, { trace: false });
        if (d === null) return;
        let somme = 0;
        let inconnue = false;
        for (const { lignes: l, nombre } of employeur(d)) {
          expect(l.length).toBe(nombre);
          for (const x of l) {
            if (x.certitude === 'inconnu') inconnue = true;
            somme += cents(x.montant ?? '0');
            if (x.montantJournalier === '0.00') expect(x.motif).not.toBe('indemnise');
          }
        }
        const total = d.totaux.parPayeur['employeur'];
        if (total !== undefined)
          expect(total.brut === null ? null : cents(total.brut)).toBe(inconnue ? null : somme);
      }),
      { seed: GRAINE + 50, numRuns: 4_000 },
    );
  });

  it('avec ou sans raisonnement les mêmes centimes, et la dernière étape donne le montant du jour', () => {
    fc.assert(
      fc.property(avecAnciennete, (s) => {
        const d = calculerSans(s, { trace: true });
        if (d === null) return;
        const sans = calculerSans(s, { trace: false });
        expect(d.totaux).toEqual(sans?.totaux);
        for (const x of employeur(d).flatMap((p) => p.lignes)) {
          if (x.montantJournalier === null || x.montantJournalier === '0.00') continue;
          expect(d.trace[x.trace.at(-1) ?? -1]?.resultat).toBe(x.montantJournalier);
        }
      }),
      { seed: GRAINE + 51, numRuns: 1_500 },
    );
  });
});
