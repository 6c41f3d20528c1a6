import type { DecompteJson } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { principaleLigne } from '../chiffres/chiffres.ts';
import { decompteDe } from '../essais/calculer.ts';
import { type NomSituation, SITUATIONS } from '../essais/situations.ts';
import { expliquer } from './expliquer.ts';
import type { Sujet } from './sujet.ts';

function ligne(decompte: DecompteJson, rang: number): Sujet {
  const [arret] = decompte.arrets;
  const periode = arret?.periodes[rang];
  const [premiere] = periode?.lignes ?? [];
  if (arret === undefined || periode === undefined || premiere === undefined) {
    throw new Error('a line was expected');
  }
  return { genre: 'ligne', arret, periode, ligne: premiere };
}

const plat = (texte: string) => texte.replaceAll('\u00a0', ' ');

describe('l’explication d’un montant', () => {
  const decompte = decompteDe('plafonnee');
  const contenu = expliquer(ligne(decompte, 1), decompte);

  it('commence par une phrase : quand, qui, combien', () => {
    expect(plat(contenu.phrases[0] ?? '')).toBe(
      'Du 6 au 23 novembre 2026, la Sécurité sociale verse 42,97 € par jour, avant CSG et CRDS.',
    );
  });

  it('refait le calcul, du plafond à l’indemnité', () => {
    expect(contenu.calculs.map((c) => [plat(c.formule), plat(c.resultat)])).toEqual([
      ['1 867,02 € × 1,4', '2 613,83 €'],
      ['3 100,00 €, limités au plafond', '2 613,83 €'],
      ['3 100,00 €, limités au plafond', '2 613,83 €'],
      ['3 100,00 €, limités au plafond', '2 613,83 €'],
      ['7 841,49 € ÷ 91,25', '85,93 €'],
      ['85,93 € × 50 %', '42,97 €'],
    ]);
  });

  it('date chaque nombre de la loi et nomme sa source', () => {
    const smic = contenu.nombres.find((n) => n.libelle.startsWith('SMIC'));
    expect(plat(smic?.valeur ?? '')).toBe('1 867,02 €');
    expect(plat(smic?.source ?? '')).toContain('depuis le 1er juin 2026 : Arrêté du 22/05/2026');
  });

  it('cite les articles des étapes appliquées, une fois chacun', () => {
    const references = contenu.textes.map((t) => t.reference);
    expect(references.some((r) => r.includes('R323-5'))).toBe(true);
    expect(new Set(references).size).toBe(references.length);
  });

  it('dit ce qui n’a pas été appliqué, et pourquoi', () => {
    expect(contenu.ecartees.map((e) => e.titre)).toContain('Plafond de l’indemnité journalière');
  });

  it('ne laisse seul aucun sigle du barème', () => {
    for (const n of contenu.nombres) expect(`${n.libelle} ${n.source}`).not.toMatch(/\b(IJ|CSS)\b/);
  });
});

describe('l’explication d’un zéro', () => {
  it('donne la raison, ce qui la changerait et le recours', () => {
    const decompte = decompteDe('carenceSeule');
    const { titre, phrases } = expliquer(ligne(decompte, 0), decompte);
    expect(plat(titre)).toBe('Pourquoi rien n’est payé du 3 au 5 novembre 2026 ?');
    expect(phrases.join(' ')).toContain('délai de carence');
    expect(phrases.join(' ')).toContain('commission de recours amiable');
  });

  it('de droits fermés montre les conditions essayées', () => {
    const decompte = decompteDe('droitsFermes');
    const { ecartees } = expliquer(ligne(decompte, 0), decompte);
    expect(ecartees.map((e) => e.titre)).toContain('Assez d’heures sur 3 mois ou 90 jours');
  });
});

describe('l’explication d’un montant inconnu', () => {
  it('nomme le calcul au plus bas et donne la fourchette', () => {
    const decompte = decompteDe('fourchette');
    const contenu = expliquer(ligne(decompte, 1), decompte);
    expect(contenu.titreCalcul).toBe('Le calcul au plus bas');
    expect(plat(contenu.phrases.join(' '))).toContain('entre 1 035,45 € et 1 680,30 €');
  });
});

describe('l’explication du salaire de base', () => {
  it.each(['ordinaire', 'carenceSeule', 'droitsFermes'] as const)(
    'va jusqu’à la division, même sans jour payé (%s)',
    (nom) => {
      const decompte = decompteDe(nom);
      const [arret] = decompte.arrets;
      if (arret === undefined) throw new Error('a stop was expected');
      const { calculs } = expliquer({ genre: 'base', arret }, decompte);
      expect(plat(calculs.at(-1)?.libelle ?? '')).toBe('Salaire de base : trois mois de paie');
    },
  );
});

describe('l’explication du net', () => {
  it('additionne les jours, retire les contributions, et tombe sur le net', () => {
    const decompte = decompteDe('ordinaire');
    const { calculs } = expliquer({ genre: 'net', decompte }, decompte);
    expect(calculs.map((c) => plat(c.resultat))).toEqual([
      '0,00 €',
      '621,36 €',
      '932,04 €',
      '1 553,40 €',
      '− 96,30 €',
      '− 7,78 €',
      '1 449,32 €',
    ]);
  });

  it('d’un versement dit la date, les jours et ce qui est retiré', () => {
    const decompte = decompteDe('ordinaire');
    const [echeance] = decompte.echeances;
    if (echeance === undefined) throw new Error('a payment was expected');
    const contenu = expliquer({ genre: 'echeance', echeance }, decompte);
    expect(plat(contenu.phrases.join(' '))).toContain('tous les 14 jours');
    expect(contenu.nombres.map((n) => n.valeur)).toContain('0,5\u00a0%');
  });
});

describe('chaque montant de chaque situation', () => {
  it.each(Object.keys(SITUATIONS) as NomSituation[])(
    's’explique par au moins une phrase (%s)',
    (nom) => {
      const decompte = decompteDe(nom);
      const principale = principaleLigne(decompte);
      if (principale === null) throw new Error('a line was expected');
      for (const sujet of [
        principale,
        { genre: 'net', decompte },
        { genre: 'jours', decompte },
        { genre: 'droit' },
      ] as const) {
        const { titre, phrases } = expliquer(sujet, decompte);
        expect(titre).not.toBe('');
        expect(phrases.length, titre).toBeGreaterThan(0);
      }
    },
  );
});
