import { lireContrat } from '@almanach/moteur';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContratSaisi } from '../../simulateur/reponses.ts';
import { contratVide } from '../../simulateur/vides.ts';
import { saisir } from '../choisir.ts';
import { documentDe, lirePart } from './document.ts';
import { relire } from './relire.ts';
import { SAISI_VIDE } from './vide.ts';

const FORFAIT: ContratSaisi = { ...SAISI_VIDE, montant: '15', franchise: '3' };
const PART: ContratSaisi = {
  ...SAISI_VIDE,
  forme: 'part',
  cadre: 'collectif',
  taux: '66,67',
  franchise: '30',
  plafond: 'net',
};

function fautes(s: ContratSaisi): string[] {
  return saisir(contratVide('k1'), s).fautes.map((f) => f.champ);
}

describe('un contrat tapé clause par clause', () => {
  it.each([
    ['un montant fixe', FORFAIT],
    ['une part du salaire', PART],
    ['une part en plus, du net', { ...PART, ijss: 'en-plus', assiette: 'net' }],
    ['un délai d’attente', { ...FORFAIT, attente: '9', attenteAccident: true }],
    ['plus à l’hôpital', { ...PART, hopital: true, hopitalSeuil: '4', hopitalMontant: '150' }],
    ['une durée', { ...FORFAIT, duree: '1095', relative: true }],
  ] as [string, ContratSaisi][])('%s donne un contrat que le moteur lit', (_, s) => {
    const lu = lireContrat(documentDe(s, 1));
    expect(lu.ok ? [] : lu.erreurs).toEqual([]);
    expect(fautes(s)).toEqual([]);
  });

  it('lit un taux en pour cent', () => {
    expect(lirePart('66,67 %')).toBe('0.6667');
    expect(lirePart('80')).toBe('0.8000');
    expect(lirePart('100')).toBe('1.0000');
    expect(lirePart('beaucoup')).toBeNull();
  });

  it('montre ce qui manque à côté de son champ', () => {
    expect(fautes(SAISI_VIDE)).toEqual(['contrat-k1-montant', 'contrat-k1-franchise']);
    expect(fautes({ ...FORFAIT, hopital: true })).toEqual([
      'contrat-k1-hopitalSeuil',
      'contrat-k1-hopitalMontant',
    ]);
  });

  it('montre à côté de son champ ce que le moteur refuse', () => {
    expect(fautes({ ...FORFAIT, franchise: '5000' })).toEqual(['contrat-k1-franchise']);
    expect(fautes({ ...FORFAIT, duree: '0' })).toEqual(['contrat-k1-duree']);
  });

  it('une clause illisible est inconnue, jamais devinée', () => {
    const { garanties } = documentDe({ ...SAISI_VIDE, montant: 'dix' }, 1);
    expect(garanties[0]?.paliers?.[0]?.segments[0]?.montant).toBeNull();
    expect(garanties[0]?.dureesMax).toBeNull();
  });

  const texte = fc.constantFrom('', '0', '3', '30', '12,5', '150', 'dix', '5000');
  const saisis: fc.Arbitrary<ContratSaisi> = fc.record({
    nom: fc.constantFrom('', 'Mutuelle A'),
    cadre: fc.constantFrom('collectif', 'individuel'),
    payeA: fc.constantFrom('assure', 'employeur'),
    forme: fc.constantFrom('forfait', 'part'),
    montant: texte,
    taux: texte,
    ijss: fc.constantFrom('comprises', 'en-plus'),
    assiette: fc.constantFrom('brut', 'net'),
    franchise: texte,
    relative: fc.boolean(),
    attente: texte,
    attenteAccident: fc.boolean(),
    duree: texte,
    hopital: fc.boolean(),
    hopitalSeuil: texte,
    hopitalMontant: texte,
    plafond: fc.constantFrom('net', 'brut', 'aucun'),
  });

  it('relu puis réécrit, c’est le même contrat', () => {
    fc.assert(
      fc.property(saisis, (s) => {
        const document = documentDe(s, 2);
        const relu = relire(document);
        expect(relu).not.toBeNull();
        expect(relu === null ? null : documentDe(relu, 2)).toEqual(document);
      }),
      { numRuns: 500, seed: 20_261_125 },
    );
  });

  it('sans faute montrée, le moteur l’accepte ; refusé, une faute est montrée', () => {
    fc.assert(
      fc.property(saisis, (s) => {
        const lu = lireContrat(documentDe(s, 1));
        if (fautes(s).length === 0) expect(lu.ok).toBe(true);
        if (!lu.ok) expect(fautes(s)).not.toEqual([]);
      }),
      { numRuns: 500, seed: 20_261_125 },
    );
  });
});
