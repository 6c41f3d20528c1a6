import { j } from '@almanach/bareme';
import {
  admission,
  attribuer,
  avanceDue,
  capitalDu,
  cotisationSur,
  deduireAvance,
  effets,
  type Famille,
  hausse,
  partSoumise,
  plafonnerRentes,
  renteInvalidite,
  salaireDeReference,
  tauxCotisation,
  termes,
  verifierDesignation,
} from '@almanach/moteur';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** Joining from 18 to 61, a declaration of good health. */
const ADHESION = { age: { min: 18, max: 61 }, questionnaire: 'bonne-sante' } as const;

describe('qui peut adhérer', () => {
  const a62ans = j('1964-03-10');
  const candidat = (
    le: string,
    reponse: 'bonne-sante' | 'pas-bonne-sante' | null = 'bonne-sante',
  ) => ({
    naissance: a62ans,
    le: j(le),
    reponse,
  });

  it.each([
    // S08 : 18 à 61 ans. Née le 10 mars 1964, 62 ans le 10 mars 2026.
    ['2026-03-09', 'admis', []],
    ['2026-03-10', 'refuse', ['age-trop-eleve']],
    ['2026-03-11', 'refuse', ['age-trop-eleve']],
    ['1982-03-09', 'refuse', ['age-trop-jeune']],
    ['1982-03-10', 'admis', []],
  ])('née le 10 mars 1964, le %s : %s', (le, etat, motifs) => {
    expect(admission(ADHESION, candidat(le))).toEqual({ etat, motifs });
  });

  it('le questionnaire est une réponse : oui, non, ou pas encore', () => {
    expect(admission(ADHESION, candidat('2020-01-01', null))).toEqual({
      etat: 'a-completer',
      motifs: ['questionnaire-sans-reponse'],
    });
    expect(admission(ADHESION, candidat('2020-01-01', 'pas-bonne-sante')).etat).toBe('refuse');
    const medecin = { questionnaire: 'medecin-conseil' } as const;
    const avec = (reponse: 'avis-favorable' | 'avis-defavorable' | null) =>
      admission(medecin, { naissance: null, le: j('2026-01-01'), reponse });
    expect(avec(null)).toEqual({ etat: 'a-completer', motifs: ['avis-medical-attendu'] });
    expect(avec('avis-favorable')).toEqual({ etat: 'admis', motifs: [] });
    expect(avec('avis-defavorable').etat).toBe('refuse');
  });

  it('un refus l’emporte sur ce qui manque, et rien n’est demandé sans clause', () => {
    const sansAge = { naissance: null, le: j('2026-01-01'), reponse: 'pas-bonne-sante' } as const;
    expect(admission(ADHESION, sansAge)).toEqual({
      etat: 'refuse',
      motifs: ['naissance-inconnue', 'questionnaire-defavorable'],
    });
    expect(admission(undefined, sansAge)).toEqual({ etat: 'admis', motifs: [] });
  });
});

describe('quand commence chaque garantie', () => {
  const mois = (valeur: number) => ({ valeur, unite: 'mois' as const });
  const attente = (causes: readonly string[], valeur: number) => ({
    causes,
    duree: mois(valeur),
    effet: 'arret-entier-exclu',
  });
  const document = {
    garanties: [
      {
        id: 'incapacite',
        causes: ['maladie', 'accident-vie-privee'],
        delaisAttente: [
          attente(['accident-vie-privee'], 0),
          attente(['maladie'], 3),
          attente(['grossesse-pathologique'], 9),
          attente(['psychiatrique'], 12),
        ],
      },
      {
        id: 'reste',
        causes: '*',
        delaisAttente: [{ causes: '*', duree: null, effet: 'jours-exclus' }],
      },
    ],
  } as unknown as Parameters<typeof effets>[0];
  const lus = effets(document, j('2026-01-10'));
  const du = (cause: string) => lus.find((e) => e.cause === cause);

  it('de l’adhésion, zéro, trois, neuf ou douze mois après selon la cause', () => {
    // R-E-03, S05 : adhésion le 10 janvier 2026, grossesse couverte le 10 octobre.
    expect(du('accident-vie-privee')?.du).toBe(j('2026-01-10'));
    expect(du('maladie')?.du).toBe(j('2026-04-10'));
    expect(du('grossesse-pathologique')?.du).toBe(j('2026-10-10'));
    expect(du('psychiatrique')?.du).toBe(j('2027-01-10'));
  });

  it('une maladie d’un autre genre suit la maladie, une autre cause la clause générale', () => {
    expect(du('neurologique')?.du).toBe(j('2026-04-10'));
    expect(du('cure')).toMatchObject({ garantie: 'reste', du: null, avant: 'jours-exclus' });
  });

  it('trois mois à partir du 30 novembre finissent le dernier jour de février', () => {
    const autre = effets(document, j('2026-11-30')).find((e) => e.cause === 'maladie');
    expect(autre?.du).toBe(j('2027-02-28'));
  });
});

describe('capitaux et rentes', () => {
  const evenement = 'deces' as const;
  const sinistre = (naissance: string | null, le = '2026-03-10') => ({
    le: j(le),
    naissance: naissance === null ? null : j(naissance),
    salaireJournalier: null,
  });

  it('la garantie décès va jusqu’à 70 ans : rien à 71 ans', () => {
    // S11 : 30 000 € jusqu’à 70 ans. Né le 10 mars 1955 : 71 ans le 10 mars 2026.
    const clause = { evenement, montant: '30000.00', jusquaAge: 70 };
    expect(capitalDu(clause, sinistre('1955-03-10', '2026-03-09'))).toMatchObject({
      min: 3_000_000,
      motif: 'du',
    });
    expect(capitalDu(clause, sinistre('1955-03-10'))).toMatchObject({
      min: 0,
      max: 0,
      motif: 'age-depasse',
    });
    expect(capitalDu(clause, sinistre('1955-03-10', '2026-03-11'))).toMatchObject({ max: 0 });
    expect(capitalDu(clause, sinistre(null))).toMatchObject({
      min: 0,
      max: 3_000_000,
      motif: 'naissance-inconnue',
    });
  });

  it('l’autonomie perdue donne une fois et demie le capital, sans limite d’âge connue', () => {
    // S10 : 22 500 × 1,5 = 33 750.
    const clause = { evenement: 'ptia' as const, montant: '33750.00', jusquaAge: null };
    expect(capitalDu(clause, sinistre(null))).toEqual({
      min: 3_375_000,
      max: 3_375_000,
      motif: 'du',
      limiteInconnue: true,
    });
  });

  it('320 fois le salaire journalier brut, base d’un capital dont le montant n’a pas été vu', () => {
    // DC-01 : 92,55 × 320 = 29 616,00.
    const clause = { evenement, montant: null, salairesJournaliers: 320 };
    expect(salaireDeReference(clause, 9255)).toBe(2_961_600);
    expect(capitalDu(clause, { ...sinistre(null), salaireJournalier: 9255 })).toMatchObject({
      min: 0,
      max: null,
      motif: 'montant-inconnu',
    });
    const entier = { evenement, salairesJournaliers: 320 };
    expect(capitalDu(entier, { ...sinistre(null), salaireJournalier: 9255 }).min).toBe(2_961_600);
    expect(capitalDu(entier, sinistre(null)).motif).toBe('salaire-inconnu');
  });

  it('les rentes d’éducation sont réduites en proportion, à leur plafond exact', () => {
    // DC-02 : 36 000 > 29 616 ; 29 616 ÷ 3 = 9 872,00.
    expect(plafonnerRentes([1_200_000, 1_200_000, 1_200_000], 2_961_600)).toEqual([
      987_200, 987_200, 987_200,
    ]);
    // 100,00 en trois : 33,333… ; le centime qui reste va à la première.
    expect(plafonnerRentes([5000, 5000, 5000], 10_000)).toEqual([3334, 3333, 3333]);
    expect(plafonnerRentes([5000, 4000], 10_000)).toEqual([5000, 4000]);
  });

  it('une rente d’invalidité laisse la place de la pension et des autres revenus', () => {
    const clause = { categories: [2, 3], taux: '0.75', plafondNet: '1.00' };
    const base = { categorie: 2, salaireBase: 2_412_958, pension: 1_000_000, net: 1_882_107 };
    // IN-02 : 24 129,58 × 75 % = 18 097,185, soit 18 097,19 ; moins 10 000 et 9 000 : rien.
    expect(renteInvalidite(clause, { ...base, autresRevenus: 900_000 })).toEqual({
      min: 0,
      max: 0,
    });
    expect(renteInvalidite(clause, { ...base, autresRevenus: 0 })).toEqual({
      min: 809_719,
      max: 809_719,
    });
    // Net de 17 000 : 17 000 − 10 000 = 7 000 seulement.
    expect(renteInvalidite(clause, { ...base, autresRevenus: 0, net: 1_700_000 }).max).toBe(
      700_000,
    );
    expect(renteInvalidite(clause, { ...base, autresRevenus: 0, net: null })).toEqual({
      min: 0,
      max: 809_719,
    });
    expect(renteInvalidite(clause, { ...base, autresRevenus: 0, categorie: 1 })).toEqual({
      min: 0,
      max: 0,
    });
  });

  it('l’avance de 300 € vient en moins du premier paiement', () => {
    const clause = { montant: '300.00', garanties: ['at-mp'], dureeMin: 25, horsContratMin: 15 };
    const arret = { garantie: 'at-mp', jours: 25, joursHorsContrat: 15 };
    expect(avanceDue(clause, arret)).toBe(30_000);
    expect(avanceDue(clause, { ...arret, jours: 24 })).toBe(0);
    expect(avanceDue(clause, { ...arret, joursHorsContrat: 14 })).toBe(0);
    expect(avanceDue(clause, { ...arret, garantie: 'vie-privee' })).toBe(0);
    // PA-03 : 412,60 − 300,00 = 112,60.
    expect(deduireAvance(41_260, 30_000)).toEqual({ virement: 11_260, resteADeduire: 0 });
    expect(deduireAvance(10_000, 30_000)).toEqual({ virement: 0, resteADeduire: 20_000 });
  });

  it('seule la part payée par l’employeur est soumise, et rien après le contrat', () => {
    const taux = { total: { n: 5, d: 100 }, employeur: { n: 3, d: 100 } };
    // FI-01 : 120 × 3/5 = 72.
    expect(partSoumise(12_000, taux, false)).toEqual({ nature: 'revenu-activite', soumise: 7200 });
    // FI-03.
    expect(partSoumise(2281, taux, true)).toEqual({ nature: 'revenu-remplacement', soumise: 0 });
  });
});

describe('cotisations', () => {
  const ligne = (total: string | null, partEmployeur: string | null) => ({
    population: 'plus-de-414-h',
    tranche: 'T1' as const,
    total,
    partEmployeur,
  });
  const clause = (total: string | null, part: string | null) => ({
    periodicites: ['mensuelle' as const],
    taux: [ligne(total, part)],
  });
  const taux = (total: string, part: string) => {
    const lu = tauxCotisation(clause(total, part), 'plus-de-414-h', 'T1');
    if (lu?.employeur == null || lu.salarie === null) throw new Error('taux inconnu');
    return { total: lu.total, employeur: lu.employeur, salarie: lu.salarie };
  };
  /** Percentage to so many decimals, half up, from an exact fraction. */
  const pourCent = ({ n, d }: { n: number; d: number }, decimales: number) =>
    ((n * 100) / d).toFixed(decimales);

  it('0,82 % puis 1,08 % : 31,7 % de plus, et 17,44 % pour l’agence', () => {
    const [avant, apres] = [taux('0.0082', '0.60'), taux('0.0108', '0.535')];
    // CO-01 : 1,08 / 0,82 = 1,3171. CO-02 : 0,5778 / 0,492 = 1,1744.
    expect(hausse(avant.total, apres.total)).toEqual({ n: 13, d: 41 });
    expect(pourCent(hausse(avant.total, apres.total), 1)).toBe('31.7');
    expect(avant.employeur).toEqual({ n: 123, d: 25_000 });
    expect(apres.employeur).toEqual({ n: 2889, d: 500_000 });
    expect(pourCent(hausse(avant.employeur, apres.employeur), 2)).toBe('17.44');
  });

  it('les deux parts font le total', () => {
    // CO-04 : 1,220 % ; 53,5 % font 0,6527 %, publié 0,653 ; le reste 0,5673, publié 0,567.
    const { total, employeur, salarie } = taux('0.01220', '0.535');
    expect(total).toEqual({ n: 61, d: 5000 });
    expect([pourCent(employeur, 3), pourCent(salarie, 3)]).toEqual(['0.653', '0.567']);
    // 2 000,00 € : 24,40 dont 13,05 (13,054) et 11,35.
    expect(cotisationSur(200_000, { total, employeur, salarie })).toEqual({
      total: 2440,
      employeur: 1305,
      salarie: 1135,
    });
  });

  it('un taux non vu reste inconnu', () => {
    expect(tauxCotisation(clause(null, '0.60'), 'plus-de-414-h', 'T1')).toBeNull();
    expect(tauxCotisation(clause('0.0082', null), 'plus-de-414-h', 'T1')).toMatchObject({
      employeur: null,
    });
    expect(tauxCotisation(clause('0.0082', '0.60'), 'plus-de-414-h', 'T2')).toBeNull();
  });

  it('l’année est gardée au centime, le reste aux premiers termes', () => {
    const annuelle = {
      periodicites: ['mensuelle', 'trimestrielle', 'annuelle'] as const,
      montantAnnuel: '100.00',
    };
    const prime = { ...annuelle, periodicites: [...annuelle.periodicites] };
    const mois = termes(prime, 'mensuelle', j('2026-01-31')) ?? [];
    // 100,00 ÷ 12 = 8,333… : quatre termes à 8,34, huit à 8,33.
    expect(mois.map((t) => t.montant)).toEqual([
      834, 834, 834, 834, 833, 833, 833, 833, 833, 833, 833, 833,
    ]);
    expect(mois.slice(0, 3).map((t) => t.le)).toEqual([
      j('2026-01-31'),
      j('2026-02-28'),
      j('2026-03-31'),
    ]);
    expect(termes(prime, 'trimestrielle', j('2026-01-01'))?.map((t) => t.montant)).toEqual([
      2500, 2500, 2500, 2500,
    ]);
    expect(termes(prime, 'semestrielle', j('2026-01-01'))).toBeNull();
    expect(termes({ ...prime, montantAnnuel: null }, 'annuelle', j('2026-01-01'))).toBeNull();
  });
});

describe('les bénéficiaires', () => {
  const ORDRE = ['conjoint', 'partenaire-pacs', 'enfants', 'pere-et-mere', 'heritiers'] as const;
  const SEUL: Famille = {
    conjoint: 'non',
    pacs: false,
    enfants: [],
    pere: false,
    mere: false,
    autresAscendants: 0,
  };
  const rangs = (famille: Partial<Famille>) => {
    const lu = attribuer({ ordre: [...ORDRE] }, { ...SEUL, ...famille });
    return lu.connue
      ? [lu.rang, ...lu.parts.map((p) => `${p.qui} ${p.part.n}/${p.part.d}`)]
      : lu.manque;
  };

  it('un conjoint séparé judiciairement est écarté : les deux enfants, parts égales', () => {
    // DC-03.
    const enfants = [{ vivant: true as const }, { vivant: true as const }];
    expect(rangs({ conjoint: 'separe', enfants })).toEqual(['enfants', 'enfant 1/2', 'enfant 1/2']);
    expect(rangs({ conjoint: 'oui', enfants })).toEqual(['conjoint', 'conjoint 1/1']);
    expect(rangs({ pacs: true, enfants })).toEqual(['partenaire-pacs', 'partenaire-pacs 1/1']);
  });

  it('un enfant décédé est représenté par les siens, qui partagent sa part', () => {
    const enfants = [{ vivant: true as const }, { vivant: false as const, representants: 2 }];
    expect(rangs({ enfants })).toEqual([
      'enfants',
      'enfant 1/2',
      'representant 1/4',
      'representant 1/4',
    ]);
    expect(rangs({ enfants: [{ vivant: false, representants: 0 }], mere: true })).toEqual([
      'pere-et-mere',
      'mere 1/1',
    ]);
  });

  it('puis les parents vivants, puis les héritiers', () => {
    expect(rangs({ pere: true, mere: true })).toEqual(['pere-et-mere', 'pere 1/2', 'mere 1/2']);
    expect(rangs({})).toEqual(['heritiers', 'heritiers 1/1']);
    const ascendants = attribuer(
      { ordre: ['ascendants', 'heritiers'] },
      { ...SEUL, mere: true, autresAscendants: 2 },
    );
    expect(ascendants).toMatchObject({
      parts: [{ qui: 'mere' }, { qui: 'ascendant' }, { qui: 'ascendant' }],
    });
  });

  it('un fait non dit arrête l’ordre à son rang, pas avant', () => {
    expect(rangs({ pacs: null })).toBe('pacs');
    expect(rangs({ conjoint: 'oui', pacs: null })).toEqual(['conjoint', 'conjoint 1/1']);
    expect(rangs({ enfants: null })).toBe('enfants');
  });

  const LIBRE = { designation: 'libre' } as const;
  const clause = (...listes: [string, string][][]) => ({
    rangs: listes.map((liste) => ({ beneficiaires: liste.map(([qui, part]) => ({ qui, part })) })),
  });
  const codes = (...listes: [string, string][][]) =>
    verifierDesignation(LIBRE, clause(...listes)).map((p) => p.code);

  it('les parts d’un rang font un, exactement', () => {
    const tiers: [string, string][] = [
      ['A', '1/3'],
      ['B', '1/3'],
      ['C', '1/3'],
    ];
    expect(codes(tiers, [['mes héritiers', '1']])).toEqual([]);
    const arrondies: [string, string][] = [
      ['A', '0.33'],
      ['B', '0.33'],
      ['C', '0.33'],
    ];
    expect(verifierDesignation(LIBRE, clause(arrondies, [['mes héritiers', '1']]))).toEqual([
      { code: 'somme-des-parts', rang: 0, somme: { n: 99, d: 100 } },
    ]);
  });

  it('ni nom vide, ni doublon, ni part nulle, ni rang sans personne', () => {
    expect(
      codes(
        [
          ['A', '0.5'],
          [' a ', '0.5'],
        ],
        [['Mes héritiers', '1']],
      ),
    ).toEqual(['en-double']);
    expect(
      codes(
        [
          ['', '0.5'],
          ['B', '0.5'],
        ],
        [['mes héritiers', '1']],
      ),
    ).toEqual(['sans-nom']);
    expect(
      codes(
        [
          ['A', '1'],
          ['B', '0'],
        ],
        [['mes héritiers', '1']],
      ),
    ).toEqual(['part-nulle']);
    expect(codes([], [['mes héritiers', '1']])).toEqual(['rang-vide']);
    expect(codes()).toEqual(['sans-rang']);
    expect(codes([['A', '1']])).toEqual(['sans-heritiers']);
    expect(verifierDesignation({ designation: 'ordre-du-contrat' }, clause([['A', '1']]))).toEqual([
      { code: 'designation-interdite' },
    ]);
  });

  it('les parts d’une famille font toujours un', () => {
    const enfant = fc.oneof(
      fc.constant({ vivant: true as const }),
      fc.record({
        vivant: fc.constant(false as const),
        representants: fc.integer({ min: 0, max: 6 }),
      }),
    );
    fc.assert(
      fc.property(
        fc.array(enfant, { maxLength: 8 }),
        fc.boolean(),
        fc.boolean(),
        (enfants, pere, mere) => {
          const lu = attribuer({ ordre: [...ORDRE] }, { ...SEUL, enfants, pere, mere });
          if (!lu.connue) throw new Error('connue');
          const d = 840 * 720;
          const somme = lu.parts.reduce((s, p) => s + (p.part.n * d) / p.part.d, 0);
          expect(somme).toBe(d);
        },
      ),
    );
  });
});
