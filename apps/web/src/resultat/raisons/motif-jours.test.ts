import { describe, expect, it } from 'vitest';
import { joursDuMotif } from './motif-jours.ts';

const plat = (texte: string) => texte.replaceAll('\u00a0', ' ');

describe('les jours d’un motif, comptés', () => {
  it.each([
    ['carence', 3, '3 jours non payés (délai de carence)'],
    ['carence', 1, '1 jour non payé (délai de carence)'],
    ['envoi-tardif', 6, '6 jours payés en partie (envoi tardif)'],
    ['indemnise', 1093, '1 093 jours payés'],
    ['fait-inconnu', 45, '45 jours : montant inconnu (information manquante)'],
  ] as const)('%s, %i', (motif, jours, attendu) => {
    expect(plat(joursDuMotif(motif, jours))).toBe(attendu);
  });
});
