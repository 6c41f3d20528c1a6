import { ecrireJour, j } from '@almanach/bareme';
import type { SituationJson } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { calculerSituation } from '../essais/calculer.ts';
import { SITUATIONS } from '../essais/situations.ts';
import { resumeDe } from './resume.ts';
import { avecFin, finsProposees, type Pivot, pivotDe } from './scenarios.ts';

function pivot(situation: SituationJson): Pivot {
  const trouve = pivotDe(situation, calculerSituation(situation));
  if (trouve === null) throw new Error('a pivot was expected');
  return trouve;
}

function fins(situation: SituationJson): string[] {
  return finsProposees(pivot(situation)).map(ecrireJour);
}

function arret(du: string, au: string, autre: object = {}): SituationJson {
  return { ...SITUATIONS.ordinaire, arrets: [{ nature: 'maladie', du, au, ...autre }] };
}

describe('les trois scénarios', () => {
  it('la dernière prescription est celle qui bouge', () => {
    expect(pivot(SITUATIONS.ordinaire).rang).toBe(1);
  });

  it('48 jours : deux semaines de moins, deux de plus', () => {
    expect(fins(SITUATIONS.ordinaire)).toEqual(['2026-12-06', '2027-01-03']);
  });

  it('un arrêt d’un jour n’a pas plus court : les deux autres sont plus longs', () => {
    expect(fins(arret('2026-11-03', '2026-11-03'))).toEqual(['2026-11-10', '2026-11-17']);
  });

  it('un arrêt de cinq jours est raccourci de moitié, jamais avant son début', () => {
    expect(fins(arret('2026-11-03', '2026-11-07'))).toEqual(['2026-11-05', '2026-11-14']);
  });

  it('plus court ne veut pas dire fini avant l’envoi de l’avis', () => {
    const situation = arret('2026-11-03', '2026-11-20', { envoyeLe: '2026-11-19' });
    expect(pivot(situation).plusTot).toBe(j('2026-11-19'));
    expect(fins(situation)[0]).toBe('2026-11-19');
  });

  it('un temps partiel à la fin ne se déplace pas : ses salaires seraient inventés', () => {
    expect(pivotDe(SITUATIONS.tempsPartiel, calculerSituation(SITUATIONS.tempsPartiel))).toBeNull();
  });

  it('un arrêt en cours se mesure au jour du calcul', () => {
    const situation = {
      ...SITUATIONS.ordinaire,
      arrets: [{ nature: 'maladie' as const, du: '2026-11-03', au: null }],
    };
    expect(ecrireJour(pivot(situation).au)).toBe('2026-11-24');
  });

  it('seule la fin change ; la situation d’origine reste intacte', () => {
    const autre = avecFin(SITUATIONS.ordinaire, pivot(SITUATIONS.ordinaire), j('2026-12-06'));
    expect(autre.arrets.map((a) => a.au)).toEqual(['2026-11-29', '2026-12-06']);
    expect(SITUATIONS.ordinaire.arrets[1].au).toBe('2026-12-20');
  });

  it('se calculent avec le vrai moteur : 14 jours de moins, 14 indemnités de moins', () => {
    const autre = avecFin(SITUATIONS.ordinaire, pivot(SITUATIONS.ordinaire), j('2026-12-06'));
    const decompte = calculerSituation(autre);
    expect(decompte.totaux.brut).toBe('1070.12');
    expect(resumeDe(decompte)).toMatchObject({
      jours: '34\u00a0jours',
      joursPayes: '31\u00a0jours',
      net: '998,42\u00a0€',
    });
  });

  it('un scénario sans droit dit « rien », un inconnu dit sa fourchette', () => {
    expect(resumeDe(calculerSituation(SITUATIONS.carenceSeule)).net).toBe('rien');
    expect(resumeDe(calculerSituation(SITUATIONS.fourchette)).net).toBe(
      '966,08\u00a0€ à 1\u00a0567,73\u00a0€',
    );
    expect(resumeDe(calculerSituation(SITUATIONS.nonCouvert)).net).toBe('non couvert');
    expect(resumeDe(calculerSituation(SITUATIONS.droitInconnu)).net).toBe('inconnu');
  });
});
