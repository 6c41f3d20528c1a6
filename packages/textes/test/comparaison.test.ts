import type { CauseJson, DifferenceJson, TotalDifferenceJson } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import {
  phraseContestation,
  phraseDifference,
  phrasePrescription,
  phraseRejeu,
  phraseTotal,
} from '../src/index.ts';
import { caracteresInterdits, motsParPhrase } from './lisibilite.ts';

const lisible = (texte: string) => texte.replaceAll('\u00a0', ' ');

const HAUSSE: DifferenceJson = {
  du: '2026-03-04',
  au: '2026-03-17',
  jours: 14,
  payeur: 'assurance-maladie',
  beneficiaire: 'assure',
  avant: { prestations: ['ijss-maladie'], motifs: ['indemnise'], montantJournalier: '32.88' },
  apres: { prestations: ['ijss-maladie'], motifs: ['indemnise'], montantJournalier: '34.52' },
  differenceJournaliere: '1.64',
  difference: '22.96',
  sens: 'rappel',
  certitude: 'certain',
  causes: [0],
};
const CAUSES: CauseJson[] = [
  { regle: 'R-G-01', article: 'CSS R323-4', operandes: ['total'], avant: null, apres: null },
];
const TOTAL: TotalDifferenceJson = {
  payeur: 'assurance-maladie',
  beneficiaire: 'assure',
  avant: '100.00',
  apres: '110.00',
  rappel: '30.00',
  tropPercu: '20.00',
  rappelPrevu: '12.00',
  tropPercuPrevu: '0.00',
  solde: '10.00',
  joursInconnus: 1,
};

const carence: DifferenceJson['apres'] = {
  prestations: ['ijss-maladie'],
  motifs: ['carence'],
  montantJournalier: '0.00',
};
const verse: DifferenceJson['avant'] = {
  prestations: [],
  motifs: ['verse'],
  montantJournalier: '30.00',
};

const PHRASES = {
  hausse: phraseDifference(HAUSSE, CAUSES),
  motif: phraseDifference({ ...HAUSSE, apres: carence, sens: 'trop-percu' }, []),
  annulee: phraseDifference({ ...HAUSSE, apres: null, sens: 'trop-percu' }, []),
  nouvelle: phraseDifference({ ...HAUSSE, avant: null }, []),
  indu: phraseDifference({ ...HAUSSE, avant: verse, apres: null, sens: 'trop-percu' }, []),
  ecart: phraseDifference({ ...HAUSSE, avant: verse }, []),
  inconnue: phraseDifference({ ...HAUSSE, apres: null, sens: 'inconnu' }, []),
  sansEffet: phraseDifference({ ...HAUSSE, avant: HAUSSE.apres, sens: 'sans-effet' }, []),
  total: phraseTotal(TOTAL),
  rien: phraseTotal({ ...TOTAL, rappel: '0.00', tropPercu: '0.00', joursInconnus: 0 }),
  rejeu: phraseRejeu({ identique: true }, '0.1.0', '0.1.0'),
  altere: phraseRejeu(
    { identique: false, cause: 'document-altere', erreurs: [] },
    '0.0.9',
    '0.1.0',
  ),
  prescrit: phrasePrescription({
    prescrit: true,
    limite: '2026-01-15',
    butoir: '2044-01-15',
    regle: 'deux-ans',
    article: 'L332-1 CSS',
    manque: null,
  }),
  fraude: phrasePrescription({
    prescrit: null,
    limite: null,
    butoir: '2044-01-15',
    regle: 'cinq-ans-fraude',
    article: 'C. civ. 2224',
    manque: 'decouverteLe',
  }),
  sansDelai: phrasePrescription({
    prescrit: null,
    limite: null,
    butoir: null,
    regle: 'cinq-ans-droit-commun',
    article: 'C. civ. 2224',
    manque: 'parametre',
  }),
  recours: phraseContestation({
    saisineCommission: '2026-03-31',
    rejetImplicite: '2026-05-10',
    saisineTribunal: '2026-07-10',
    articles: [],
  }).join(' '),
};

describe('une différence', () => {
  it('dit les jours, le nouveau montant, l’ancien, et la cause', () => {
    expect(lisible(PHRASES.hausse)).toMatch(
      /^Du 4 au 17 mars 2026 : 34,52 € au lieu de 32,88 € par jour \(Assurance maladie, pour vous\)\. Ce qui a changé : ./,
    );
  });

  it('dit la raison du jour quand c’est elle qui change', () => {
    expect(lisible(PHRASES.motif)).toContain(
      'Avant : jour payé. Maintenant : jour non payé (délai de carence).',
    );
  });

  it('ne chiffre pas ce qui est inconnu', () => {
    expect(PHRASES.inconnue).not.toContain('€');
  });
});

describe('un total', () => {
  it('sépare le rappel du trop-perçu, et dit ce qui est à venir', () => {
    expect(lisible(PHRASES.total)).toBe(
      'Assurance maladie, pour vous : 30,00 € restent à payer (rappel), dont 12,00 € pour des jours à venir. ' +
        '20,00 € sont en trop (trop-perçu). Solde : 10,00 €. Nous ne pouvons pas comparer 1 jour.',
    );
  });
});

describe('un indu', () => {
  it('cite l’article et le dernier jour pour agir', () => {
    expect(lisible(PHRASES.prescrit)).toBe(
      'La caisse a deux ans après le paiement pour réclamer cette somme (Code de la sécurité sociale, L332-1). ' +
        'Il est trop tard : la somme ne peut plus être réclamée. Le dernier jour pour agir est le 15 janvier 2026.',
    );
  });

  it('tait les délais qui ne courent pas', () => {
    const rien = { saisineCommission: null, rejetImplicite: null, saisineTribunal: null };
    expect(phraseContestation({ ...rien, articles: [] })).toEqual([]);
  });
});

describe('ces phrases', () => {
  it.each(Object.entries(PHRASES))('%s : vingt mots au plus, caractères connus', (_, texte) => {
    expect(Math.max(...motsParPhrase(texte))).toBeLessThanOrEqual(20);
    expect(caracteresInterdits(texte)).toEqual([]);
  });
});
