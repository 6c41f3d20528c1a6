import { describe, expect, it } from 'vitest';
import { decompteDEssai, IJ, periode } from './decompte-d-essai.ts';
import { avecVues } from './vues.ts';

const decompte = decompteDEssai([
  periode('2025-03-03', '2025-03-05', 3, {}),
  periode('2025-03-06', '2025-03-06', 1, IJ),
  periode('2025-03-07', '2025-03-07', 1, { ...IJ, certitude: 'prevu', beneficiaire: 'employeur' }),
  periode('2025-03-08', '2025-03-09', 2, { motif: 'jours-non-prescrits', certitude: 'prevu' }),
  periode('2025-03-10', '2025-03-11', 2, {
    certitude: 'inconnu',
    motif: 'fait-inconnu',
    montantJournalier: null,
    montant: null,
    montantMin: '0.00',
    montantMax: '60.00',
  }),
]);
const [arret] = avecVues(decompte).arrets;

describe('les vues d’un décompte', () => {
  it('la frise dit les jours dans l’ordre, sans couper ce qui se lit pareil', () => {
    expect(arret?.frise).toBe('3 carence, 2 ij 30.00, 2 non-prescrits, 2 fait-inconnu 0.00..30.00');
    expect(arret?.dernierSegment).toBe('2 fait-inconnu 0.00..30.00');
  });

  it('le maintien est la frise de chaque employeur, à part de celle du régime', () => {
    const salaire = { prestation: 'maintien-employeur', payeur: 'employeur' } as const;
    const [attente] = periode('', '', 0, { ...salaire, motif: 'maintien-attente' }).lignes;
    const [paye] = periode('', '', 0, { ...salaire, ...IJ, montantJournalier: '22.98' }).lignes;
    if (attente === undefined || paye === undefined) throw new Error('no line');
    const premiere = periode('2025-03-03', '2025-03-09', 7, IJ);
    const seconde = periode('2025-03-10', '2025-03-12', 3, IJ);
    premiere.lignes.push(attente, attente);
    seconde.lignes.push(paye, attente);
    const [vu] = avecVues(decompteDEssai([premiere, seconde])).arrets;
    expect(vu?.frise).toBe('10 ij 30.00');
    expect(vu?.maintien).toBe('7 maintien-attente, 3 ij 22.98 ; 10 maintien-attente');
    expect(arret?.maintien).toBe('');
  });

  it('chaque contrat a sa frise, et dit ce que l’employeur reçoit', () => {
    const ligne = { prestation: 'complement-contrat', payeur: 'contrat:essai' } as const;
    const [franchise] = periode('', '', 0, { ...ligne, motif: 'contrat-franchise' }).lignes;
    const [paye] = periode('', '', 0, {
      ...ligne,
      ...IJ,
      beneficiaire: 'employeur',
      montantJournalier: '12.00',
    }).lignes;
    if (franchise === undefined || paye === undefined) throw new Error('no line');
    const premiere = periode('2025-03-03', '2025-03-05', 3, IJ);
    const seconde = periode('2025-03-06', '2025-03-09', 4, IJ);
    premiere.lignes.push(franchise);
    seconde.lignes.push(paye);
    const [vu] = avecVues(decompteDEssai([premiere, seconde])).arrets;
    expect(vu?.frise).toBe('7 ij 30.00');
    expect(vu?.contrats).toEqual({ essai: '3 contrat-franchise, 4 ij 12.00 à l’employeur' });
    expect(arret?.contrats).toEqual({});
  });

  it('les certitudes se lisent à part', () => {
    expect(arret?.certitudes).toBe('4 certain, 3 prevu, 2 inconnu');
  });

  it('les jours payés se suivent d’une période à l’autre', () => {
    expect(arret?.payes).toEqual(['2025-03-06..2025-03-07']);
  });

  it('chaque bénéficiaire a sa part, au centime', () => {
    expect(arret?.parBeneficiaire).toEqual({ assure: '30.00', employeur: '30.00' });
  });

  it('un maximum qui n’existe pas laisse la borne ouverte', () => {
    const ouvert = periode('2025-03-03', '2025-03-10', 8, {
      certitude: 'inconnu',
      motif: 'non-couvert',
      montantJournalier: null,
      montant: null,
      montantMin: '0.00',
      montantMax: null,
    });
    expect(avecVues(decompteDEssai([ouvert])).arrets[0]?.frise).toBe('8 non-couvert 0.00..');
  });

  it('les codes d’avertissement sont triés et dits une fois', () => {
    expect(avecVues(decompte).codesAvertissement).toEqual(['ALM-A-001', 'ALM-A-004']);
  });
});
