import { CODES_CAUSES, CODES_LIGNE, type VerificationJson } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import {
  controleLigne,
  expliquerCause,
  lettre,
  lettreEnTexte,
  messageLigne,
  remarqueVerification,
  verdict,
} from '../src/index.ts';
import { caracteresInterdits, motsParPhrase } from './lisibilite.ts';

const OPERANDES = {
  mois: '2026-03',
  jours: '4',
  emploi: '2',
  paie: '3',
  diviseur: '90',
  coefficient: '1.8',
  du: '2026-02-06',
  ligne: '2',
  imprime: '13',
  attendu: '14',
  taux: '0.092',
};

/** Three months at 1 825.00, one forgotten: 3 × 1 825 / 91.25 / 2 = 30.00 a day expected, 20.00 paid. */
const ECART: VerificationJson = {
  verdict: 'ecart-explique',
  periodes: [
    {
      du: '2026-02-06',
      au: '2026-02-19',
      jours: 14,
      paye: '20.00',
      attendu: '30.00',
      ecart: '-10.00',
      ecartTotal: '-140.00',
      statut: 'en-moins',
      certitude: 'certain',
      prestation: 'ijss-maladie',
      motif: 'indemnise',
    },
  ],
  totaux: {
    paye: '280.00',
    attendu: '420.00',
    ecart: '-140.00',
    brutImprime: '280.00',
    netImprime: '261.24',
    joursCompares: 14,
    joursEnEcart: 14,
    joursInconnus: 0,
  },
  controles: [{ ligne: 2, code: 'csg', imprime: '10.00', attendu: '17.36' }],
  causes: [
    {
      code: 'mois-oublie',
      operandes: { mois: '2026-01' },
      regle: 'R-G-01',
      article: 'CSS L323-4, R323-4 1°',
      explique: '-140.00',
    },
  ],
  autresCauses: 0,
  payeur: 'assurance-maladie',
  remarques: [],
  droit: { connuLe: '2026-11-24', empreinte: 'x' },
};

describe('chaque cause', () => {
  it('se dit en phrases courtes, sans code ni accusation', () => {
    for (const code of CODES_CAUSES) {
      const textes = Object.values(expliquerCause({ code, operandes: OPERANDES })) as string[];
      for (const t of textes) {
        expect(t, code).not.toMatch(/undefined|erreur de la caisse|faute|fraude/);
        expect(caracteresInterdits(t), code).toEqual([]);
        expect(Math.max(...motsParPhrase(t)), t).toBeLessThanOrEqual(20);
      }
    }
  });
});

describe('une cause dit ce qu’elle a trouvé', () => {
  it.each([
    ['carence-double', { jours: '14', due: '7' }, '14 jours de carence au lieu de 7.'],
    ['carence-double', {}, '6 jours de carence au lieu de 3.'],
    [
      'carence-mal-comptee',
      { jours: '7', due: '3' },
      '7 jours de carence. La règle est de 3 jours.',
    ],
    ['carence-de-prolongation', { jours: '7' }, '7 jours de carence au début d’une prolongation.'],
    ['annees-de-revenu', { annees: '2022, 2023, 2024' }, 'aux revenus de 2022, 2023 et 2024.'],
    ['annees-de-revenu', { annees: '2025' }, 'aux revenus de 2025.'],
    ['annee-2020', { comptee: 'oui' }, 'avec l’année 2020.'],
    ['annee-2020', { comptee: 'non' }, 'sans l’année 2020.'],
    ['abattement-micro', { taux: '0' }, 'sans abattement.'],
    ['abattement-micro', { taux: '0.34' }, 'un abattement de 34 % sur'],
    ['plafond-autre-profession', { plafonds: '3' }, 'des professions libérales.'],
    ['plafond-autre-profession', { plafonds: '1' }, 'des artisans et des commerçants.'],
    ['plafond-au-prorata', { mois: '18', sur: '36' }, 'selon vos mois d’activité.'],
    ['plafond-au-prorata', { heures: '70' }, 'selon vos heures.'],
    ['limite-du-liberal', {}, 'continue après 87 jours payés.'],
    ['limite-du-liberal', { jours: '90' }, 's’arrête après 90 jours payés.'],
    ['comptage-des-28-jours', { compte: 'payes' }, 'La règle compte 28 jours d’arrêt.'],
    ['comptage-des-28-jours', { compte: 'arret' }, 'la règle compte 28 jours payés.'],
    [
      'comptage-des-28-jours',
      { compte: 'rechute' },
      'Pour un même accident, les jours s’ajoutent.',
    ],
    ['montant-du-rang', { montant: 'premier' }, 'reste au montant des 28 premiers jours.'],
    ['montant-du-rang', { montant: 'second' }, 'au montant du 29e jour dès le début.'],
    ['montant-du-rang', { jour: '30' }, 'à un autre jour que le 29e.'],
    ['temps-partiel', { part: 'entiere' }, 'paie l’indemnité entière'],
    ['temps-partiel', { part: 'perte', diviseur: '30' }, 'une autre perte de salaire'],
    ['temps-partiel', { part: 'sans-maximum' }, 'ne compte pas le maximum de jours'],
    ['temps-partiel', {}, 'un autre calcul du temps partiel'],
  ] as const)('%s %j', (code, operandes, extrait) => {
    const { phrase } = expliquerCause({ code, operandes });
    expect(phrase.replaceAll('\u00a0', ' ')).toContain(extrait);
    expect(Math.max(...motsParPhrase(phrase)), phrase).toBeLessThanOrEqual(20);
  });
});

describe('chaque refus d’une ligne', () => {
  it('dit ce qui était attendu et que faire', () => {
    for (const code of Object.keys(CODES_LIGNE) as (keyof typeof CODES_LIGNE)[]) {
      const m = messageLigne({ code, ligne: 3, champ: 'brut', colonne: 'Montant brut', recu: 'x' });
      expect(m.ou).toBe('ligne 3, colonne «\u00a0Montant brut\u00a0»');
      for (const t of [m.resume, m.attendu, m.remede]) {
        expect(t).not.toBe('');
        expect(Math.max(...motsParPhrase(t)), t).toBeLessThanOrEqual(20);
      }
    }
  });
});

describe('la lettre', () => {
  const ecrite = lettre(ECART, { le: '2026-03-02', payeur: 'assurance-maladie' });
  const texte = ecrite === null ? '' : lettreEnTexte(ecrite).replaceAll('\u00a0', ' ');

  it('va à la commission de recours amiable quand il manque de l’argent', () => {
    expect(texte).toContain('Commission de recours amiable');
    expect(texte).toContain('Caisse primaire d’assurance maladie (CPAM)');
    expect(texte).toContain('[Votre ville], le 2 mars 2026');
  });

  it('donne le calcul, la cause, les articles, les pièces et les délais', () => {
    expect(texte).toMatch(/06\/02\/2026 +19\/02\/2026 +14 +20,00 € +30,00 € +-140,00 €/);
    expect(texte).toContain('sans le salaire de janvier 2026');
    expect(texte).toContain('Code de la sécurité sociale, L323-4, R323-4 1°');
    expect(texte).toContain('Les bulletins de paie');
    expect(texte).toMatch(/deux mois après la\s+notification/);
    expect(texte).toContain('L332-1');
    expect(texte).toContain('Je peux me tromper');
  });

  it('dit ce qui diffère, jamais « jour payé » à côté d’une différence', () => {
    const pourquoi = (change: Partial<VerificationJson['periodes'][number]>) => {
      const periodes = [{ ...ECART.periodes[0]!, ...change }];
      const options = { le: '2026-03-02', payeur: 'assurance-maladie' } as const;
      const tableau = lettre({ ...ECART, periodes }, options)?.parties[1]?.tableau;
      return tableau?.lignes[0]?.at(-1)?.replaceAll('\u00a0', ' ');
    };
    expect(pourquoi({})).toBe('payé en moins');
    expect(pourquoi({ statut: 'en-plus' })).toBe('payé en plus');
    expect(pourquoi({ statut: 'non-verse' })).toBe('absent du décompte');
    expect(pourquoi({ statut: 'hors-arret', motif: null })).toBe('hors des arrêts saisis');
    expect(pourquoi({ statut: 'en-plus', motif: 'carence' })).toBe(
      'payé en plus ; attendu : jour non payé (délai de carence)',
    );
  });

  it.each([
    ['ijss-maladie', 'R-G-01', /sécurité sociale, L323-4/, 'Les bulletins de paie'],
    ['ijss-at', 'R-G-40', /sécurité sociale, R433-1/, 'Les bulletins de paie'],
    ['ijss-maladie', 'R-A-05', /sécurité sociale, D622-7/, 'Les avis d’imposition'],
    ['ij-amexa', 'R-B-04', /pêche maritime, D732-2-5/, null],
    ['ij-atexa', 'R-B-05', /pêche maritime, D752-23/, null],
  ] as const)(
    'pour %s (%s), cite les textes et joint les pièces du régime',
    (prestation, regle, textes, joint) => {
      const periodes = [{ ...ECART.periodes[0]!, prestation }];
      const causes = [{ ...ECART.causes[0]!, regle }];
      const options = { le: '2026-03-02', payeur: 'assurance-maladie' } as const;
      const parties = lettre({ ...ECART, periodes, causes }, options)?.parties ?? [];
      const liste = (titre: string) => parties.find((p) => p.titre === titre)?.liste.join() ?? '';
      expect(liste('Les textes').replaceAll('\u00a0', ' ')).toMatch(textes);
      expect(liste('Les pièces jointes').includes('bulletins')).toBe(
        joint === 'Les bulletins de paie',
      );
      if (joint !== null) expect(liste('Les pièces jointes')).toContain(joint);
    },
  );

  it('va à la MSA quand c’est elle qui paie, et au service quand trop a été versé', () => {
    const plus = { ...ECART, totaux: { ...ECART.totaux, ecart: '140.00' } };
    expect(lettre(plus, { le: '2026-03-02', payeur: 'msa' })?.destinataire.slice(0, 2)).toEqual([
      'Service des indemnités journalières',
      'Caisse de mutualité sociale agricole (MSA)',
    ]);
  });

  it('n’existe pas pour un décompte conforme ou impossible à comparer', () => {
    for (const v of ['conforme', null] as const)
      expect(lettre({ ...ECART, verdict: v }, { le: '2026-03-02', payeur: 'msa' })).toBeNull();
  });

  it('a des phrases courtes et des caractères que les polices possèdent', () => {
    const phrases = ecrite!.parties.flatMap((p) => [...p.paragraphes, ...p.liste]);
    expect(phrases.flatMap(caracteresInterdits)).toEqual([]);
    for (const p of phrases) expect(Math.max(...motsParPhrase(p)), p).toBeLessThanOrEqual(20);
  });
});

describe('les mots du résultat', () => {
  it('disent la différence sans accuser', () => {
    expect(verdict(ECART).phrase.replaceAll('\u00a0', ' ')).toBe(
      'Le décompte verse 140,00 € bruts de moins que notre calcul. Une cause habituelle l’explique au centime près.',
    );
    expect(controleLigne(ECART.controles[0]!).replaceAll('\u00a0', ' ')).toBe(
      'Ligne 2 : la CSG imprimée est 10,00 €, le taux donne 17,36 €.',
    );
    expect(
      remarqueVerification({
        code: 'debut-non-couvert',
        operandes: { du: '2026-02-03', au: '2026-02-19', jours: '14' },
      }),
    ).toContain('du 3 au 19 février 2026');
  });

  it.each([
    [
      'lignes-ecartees',
      { lignes: '1' },
      'La ligne 1 n’est pas une indemnité journalière. Elle n’est pas comparée.',
    ],
    [
      'lignes-ecartees',
      { lignes: '1, 4, 7' },
      'Les lignes 1, 4 et 7 ne sont pas des indemnités journalières. Elles ne sont pas comparées.',
    ],
    [
      'lignes-ecartees',
      { lignes: '1, 2', autres: '5' },
      'Les lignes 1, 2 et 5 autres ne sont pas des indemnités journalières. Elles ne sont pas comparées.',
    ],
    [
      'prix-absent',
      { lignes: '3' },
      'La ligne 3 n’a ni prix ni montant brut. Elle n’est pas comparée.',
    ],
    [
      'prix-absent',
      { lignes: '3, 5' },
      'Les lignes 3 et 5 n’ont ni prix ni montant brut. Elles ne sont pas comparées.',
    ],
    [
      'prix-absent',
      { lignes: '3', autres: '1' },
      'Les lignes 3 et 1 autre n’ont ni prix ni montant brut. Elles ne sont pas comparées.',
    ],
  ] as const)('%s %j : des numéros de ligne, pas un compte', (code, operandes, phrase) => {
    expect(remarqueVerification({ code, operandes }).replaceAll('\u00a0', ' ')).toBe(phrase);
  });
});
