import { describe, expect, it } from 'vitest';
import {
  arret,
  contrat,
  decompte,
  duSalaire,
  franchise,
  lignesDe,
  total,
} from './contrats-jours-faits.ts';
import { etapes } from './faits.ts';

const forfait = (montant: string): NonNullable<Parameters<typeof contrat>[0]> => ({
  paliers: [{ compte: 'jour-indemnise', segments: [{ du: 1, au: null, montant }] }],
});

describe('un contrat forfaitaire', () => {
  it('paie son montant chaque jour de l’arrêt (S01 : 10 jours à 15 €)', () => {
    const d = decompte({
      contrats: [contrat({})],
      arrets: [arret('2026-01-10', 10, { nature: 'accident-vie-privee' })],
    });
    expect(lignesDe(d)).toEqual([[10, '15.00', 'indemnise']]);
    expect(total(d)).toBe('150.00');
  });

  it('ne paie rien pendant sa franchise (K14 : 10 jours, franchise de 8, 35 €)', () => {
    const d = decompte({
      contrats: [contrat({ ...forfait('35.00'), franchises: [franchise(8)] })],
      arrets: [arret('2026-01-10', 10, { nature: 'accident-travail' })],
    });
    expect(lignesDe(d)).toEqual([
      [8, '0.00', 'contrat-franchise'],
      [2, '35.00', 'indemnise'],
    ]);
  });

  it('s’arrête à sa durée maximale (K15 : 200 jours, 150 payés, 5 250 €)', () => {
    const d = decompte({
      contrats: [
        contrat({
          ...forfait('35.00'),
          franchises: [franchise(8)],
          dureesMax: [{ jours: 150, compte: 'jour-indemnise', par: 'arret' }],
        }),
      ],
      arrets: [arret('2026-01-10', 200, { nature: 'accident-travail' })],
    });
    expect(lignesDe(d)).toEqual([
      [8, '0.00', 'contrat-franchise'],
      [150, '35.00', 'indemnise'],
      [42, '0.00', 'contrat-duree-atteinte'],
    ]);
    expect(total(d)).toBe('5250.00');
  });

  it('dont la durée maximale n’est pas connue est sûr 60 jours, puis inconnu', () => {
    const d = decompte({
      contrats: [contrat({ dureesMax: null })],
      arrets: [arret('2026-01-10', 70)],
    });
    expect(lignesDe(d)).toEqual([
      [60, '15.00', 'indemnise'],
      [10, '0.00 à 15.00', 'contrat-clause-inconnue'],
    ]);
    const droit = d.arrets[0]?.droits.at(-1);
    expect(droit?.etat).toBe('indetermine');
    expect(droit?.manque).toContainEqual({
      chemin: 'contrats[0].garanties[0].dureesMax',
      effet: 'clause-du-contrat',
    });
  });
});

describe('K02 : 100, 80 puis 70 % du net, moins l’indemnité nette', () => {
  it('couvre la carence et vaut 1 444,04 € sur 100 jours', () => {
    const d = decompte({
      contrats: [
        contrat(
          duSalaire(
            'sous-deduction',
            [
              { du: 1, au: 30, taux: '1.00' },
              { du: 31, au: 90, taux: '0.80' },
              { du: 91, au: null, taux: '0.70' },
            ],
            {
              base: { assiette: 'net', periode: 'mois-precedent', diviseur: '30' },
              deductions: [{ quoi: 'ijss', mode: 'net' }],
            },
          ),
        ),
      ],
      arrets: [arret('2026-02-01', 100)],
      net: '1560.00',
    });
    // 2 000 € give 32.88 gross, hence 30.68 net; 1 560 / 30 = 52.00.
    expect(lignesDe(d)).toEqual([
      [3, '52.00', 'indemnise'],
      [27, '21.32', 'indemnise'],
      [60, '10.92', 'indemnise'],
      [10, '5.72', 'indemnise'],
    ]);
    expect(total(d)).toBe('1444.04');
  });
});

describe('la franchise', () => {
  it('discontinue : les jours de plusieurs arrêts s’ajoutent (K10 : 60 puis 50 jours, franchise de 90)', () => {
    const d = decompte({
      contrats: [contrat({ franchises: [franchise(90, { comptage: 'discontinu' })] })],
      arrets: [arret('2025-03-01', 60), arret('2025-08-01', 50, { type: 'initial' })],
    });
    expect(lignesDe(d)).toEqual([
      [90, '0.00', 'contrat-franchise'],
      [20, '15.00', 'indemnise'],
    ]);
  });

  it('relative : rien jusqu’à son terme, tout depuis le premier jour au-delà', () => {
    const relative = contrat({ franchises: [franchise(7, { nature: 'relative' })] });
    const pendant = (jours: number) =>
      lignesDe(decompte({ contrats: [relative], arrets: [arret('2026-01-10', jours)] }));
    expect(pendant(7)).toEqual([[7, '0.00', 'contrat-franchise']]);
    expect(pendant(8)).toEqual([[8, '15.00', 'indemnise']]);
  });

  it('levée par une hospitalisation d’une nuit, à partir de son premier jour', () => {
    const d = decompte({
      contrats: [
        contrat({ franchises: [franchise(7, { levees: [{ si: 'hospitalisation', nuits: 1 }] })] }),
      ],
      arrets: [
        arret('2026-01-10', 10, { hospitalisations: [{ du: '2026-01-12', au: '2026-01-13' }] }),
      ],
    });
    expect(lignesDe(d)).toEqual([
      [2, '0.00', 'contrat-franchise'],
      [8, '15.00', 'indemnise'],
    ]);
  });

  it('à partir du troisième arrêt de douze mois seulement', () => {
    const d = decompte({
      contrats: [contrat({ franchises: [franchise(3, { aPartirDuRang: 3 })] })],
      arrets: [
        arret('2026-01-10', 5),
        arret('2026-03-10', 5, { type: 'initial' }),
        arret('2026-05-10', 5, { type: 'initial' }),
      ],
    });
    expect(lignesDe(d)).toEqual([
      [10, '15.00', 'indemnise'],
      [3, '0.00', 'contrat-franchise'],
      [2, '15.00', 'indemnise'],
    ]);
  });

  it('en relais : le contrat attend la fin du maintien de l’employeur', () => {
    const d = decompte({
      contrats: [contrat({ franchises: [franchise(0, { jours: null, relais: 'employeur' })] })],
      arrets: [arret('2026-01-10', 80)],
      emploi: { ancienneteDepuis: '2022-01-03' },
    });
    // Seven waiting days, 30 at 90 %, 30 at two thirds: the contract pays from the 68th day.
    expect(lignesDe(d)).toEqual([
      [67, '0.00', 'contrat-franchise'],
      [13, '15.00', 'indemnise'],
    ]);
  });

  it('n’est pas reprise à la rechute dans le délai (K13 : premier arrêt de 25 jours, 150 jours après)', () => {
    const agricole = contrat({
      franchises: [franchise(20, { comptage: 'continu' })],
      rechute: {
        delai: { valeur: 180, unite: 'jour' },
        memeCause: true,
        premierArretPlusDe: 20,
        effet: 'sans-franchise',
      },
    });
    const apres = (second: string) =>
      lignesDe(
        decompte({
          contrats: [agricole],
          arrets: [arret('2025-01-10', 25), arret(second, 10, { type: 'rechute' })],
        }),
      );
    // The first one ends on 3 February; 150 days later is 3 July, and the delay ends on 2 August.
    expect(apres('2025-07-03').at(-1)).toEqual([15, '15.00', 'indemnise']);
    expect(apres('2025-08-02').at(-1)).toEqual([15, '15.00', 'indemnise']);
    expect(apres('2025-08-03').at(-1)).toEqual([10, '0.00', 'contrat-franchise']);
  });
});

describe('l’hospitalisation (R-E-01)', () => {
  const clause = {
    seuil: 4,
    comparateur: '>' as const,
    unite: 'jour' as const,
    montant: '22.50',
    portee: 'jours-hospitalisation' as const,
    retroactif: true,
  };
  const paye = (jours: number, autres: Partial<typeof clause> | { portee: 'tout-arret' } = {}) =>
    total(
      decompte({
        contrats: [contrat({ hospitalisation: { ...clause, ...autres } })],
        arrets: [
          arret('2026-03-01', 14, {
            hospitalisations: [{ du: '2026-03-01', au: `2026-03-0${jours}` }],
          }),
        ],
      }),
    );

  it('quatre jours ne dépassent pas quatre jours (S06 : 210 €)', () => {
    expect(paye(4)).toBe('210.00');
  });

  it('cinq jours sont majorés depuis le premier (S07 : 247,50 €)', () => {
    expect(paye(5)).toBe('247.50');
  });

  it('sans rétroactivité, le cinquième seul ; sur tout l’arrêt, quatorze (S07, variantes)', () => {
    expect(paye(5, { retroactif: false })).toBe('217.50');
    expect(paye(5, { portee: 'tout-arret' })).toBe('315.00');
  });

  it('comptée en nuits, il en faut cinq : six jours', () => {
    expect(paye(5, { unite: 'nuit' } as never)).toBe('210.00');
    expect(paye(6, { unite: 'nuit' } as never)).toBe('255.00');
  });
});

describe('les plafonds du contrat', () => {
  // 3 000 € a month: the benefit of social security is capped, 41.95 from February 2026 (IJ-02).
  it('K08 : 28 % en complément, sous 83 % du brut', () => {
    const d = decompte({
      contrats: [
        contrat(
          duSalaire('en-complement', [{ du: 1, au: null, taux: { T1: '0.28', T2: '0.78' } }], {
            plafonds: [{ base: 'brut', taux: '0.83', composantes: ['ijss'], mode: 'brut' }],
          }),
        ),
      ],
      arrets: [arret('2026-02-01', 10)],
      brut: '2400.00',
    });
    // 80 × 28 % = 22.40; 22.40 + 39.45 is below 66.40.
    expect(lignesDe(d)).toEqual([[10, '22.40', 'indemnise']]);
  });

  it('réduisent la prestation à ce qui reste, arrondi une fois', () => {
    const d = decompte({
      contrats: [
        contrat(
          duSalaire('en-complement', [{ du: 1, au: null, taux: '0.50' }], {
            plafonds: [{ base: 'net', taux: '1.00', composantes: ['ijss'], mode: 'brut' }],
          }),
        ),
      ],
      arrets: [arret('2026-02-01', 10)],
      brut: '2400.00',
      net: '1800.00',
    });
    // Promised 40.00; net day 60.00: three waiting days in full, then 60.00 − 39.45 = 20.55.
    expect(lignesDe(d)).toEqual([
      [3, '40.00', 'indemnise'],
      [7, '20.55', 'indemnise'],
    ]);
  });
});

describe('les tranches (CA-02, CA-03)', () => {
  const cadre = (brut: string) =>
    lignesDe(
      decompte({
        contrats: [
          contrat(
            duSalaire('en-complement', [
              { du: 1, au: 30, taux: { T1: '0.50', T2: '1.00' } },
              { du: 31, au: null, taux: { T1: '0.25', T2: '0.75' } },
            ]),
          ),
        ],
        arrets: [arret('2026-02-01', 40)],
        brut,
      }),
    ).map(([, montant]) => montant);

  it('200 € par jour : 50 % + 100 %, puis 25 % + 75 %', () => {
    // T1 = 48 060 / 365 = 131.6712…; T2 = 68.3287…: 65.8356 + 68.3287 = 134.16, then 84.16.
    expect(cadre('6000.00')).toEqual(['134.16', '84.16']);
  });

  it('120 € par jour, sous le plafond : comme un non-cadre', () => {
    expect(cadre('3600.00')).toEqual(['60.00', '30.00']);
  });
});

describe('le temps partiel thérapeutique', () => {
  const jours = {
    du: '2026-02-11',
    au: '2026-02-20',
    salaireTempsPlein: '1000.00',
    salairePercu: '500.00',
  };
  const paye = (mode: 'moitie' | 'exclu' | 'deduction-salaire' | null | undefined) =>
    lignesDe(
      decompte({
        contrats: [
          contrat(
            duSalaire('sous-deduction', [{ du: 1, au: null, taux: '1.00' }], {
              deductions: [{ quoi: 'ijss', mode: 'brut' }],
              ...(mode === undefined ? {} : { tempsPartiel: mode === null ? null : { mode } }),
            }),
          ),
        ],
        arrets: [arret('2026-02-01', 20, { tempsPartiel: [jours] })],
        brut: '3000.00',
      }),
    ).at(-1);

  // 100.00 a day, less 41.95: 58.05. At half-time the loss is 50.00 a day, above the benefit.
  it('la moitié : 29,03 €', () => {
    expect(paye('moitie')).toEqual([10, '29.03', 'temps-partiel']);
  });

  it('déduit le salaire d’un jour : 8,05 €', () => {
    expect(paye('deduction-salaire')).toEqual([10, '8.05', 'temps-partiel']);
  });

  it('exclu, ou passé sous silence : rien', () => {
    expect(paye('exclu')).toEqual([10, '0.00', 'contrat-temps-partiel']);
    expect(paye(undefined)).toEqual([10, '0.00', 'contrat-temps-partiel']);
  });

  it('clause non trouvée : de rien à la prestation entière', () => {
    expect(paye(null)).toEqual([10, '0.00 à 58.05', 'fait-inconnu']);
  });
});

describe('les compteurs', () => {
  const interim = contrat(
    duSalaire(
      'en-complement',
      [
        { du: 1, au: 30, taux: '0.50' },
        { du: 31, au: null, taux: '0.25' },
      ],
      {
        paliers: [
          {
            compte: 'jour-indemnise',
            segments: [
              { du: 1, au: 30, taux: '0.50' },
              { du: 31, au: null, taux: '0.25' },
            ],
          },
        ],
        franchises: [franchise(3)],
        compteur: { fenetre: '12-mois-glissants', imputation: 'premier-palier-d-abord' },
        dureesMax: [
          { jours: 92, compte: 'jour-indemnise', par: '12-mois-glissants', siDejaIndemnise: true },
          { jours: 1095, compte: 'jour-indemnise', par: 'arret' },
        ],
      },
    ),
  );

  it('les 30 jours à 50 % sont partagés sur douze mois (DU-05 : 25 pris, 5 puis 15)', () => {
    const d = decompte({
      contrats: [interim],
      arrets: [arret('2026-01-05', 28), arret('2026-04-06', 23, { type: 'initial' })],
      brut: '1800.00',
    });
    expect(lignesDe(d)).toEqual([
      [3, '0.00', 'contrat-franchise'],
      [25, '30.00', 'indemnise'],
      [3, '0.00', 'contrat-franchise'],
      [5, '30.00', 'indemnise'],
      [15, '15.00', 'indemnise'],
    ]);
  });

  it('92 jours sur douze mois, moins ceux de l’historique (DU-01 : 70 pris, il en reste 22)', () => {
    const d = decompte({
      contrats: [interim],
      arrets: [arret('2026-08-10', 40)],
      brut: '1800.00',
      autres: {
        historique: [
          {
            prestation: 'complement-contrat',
            payeur: 'contrat:essai',
            du: '2026-01-08',
            au: '2026-02-16',
          },
          {
            prestation: 'complement-contrat',
            payeur: 'contrat:essai',
            du: '2026-05-04',
            au: '2026-06-02',
          },
        ],
      },
    });
    expect(lignesDe(d)).toEqual([
      [3, '0.00', 'contrat-franchise'],
      [22, '15.00', 'indemnise'],
      [15, '0.00', 'contrat-duree-atteinte'],
    ]);
  });

  it('un seul arrêt continu ne connaît que sa propre limite (INT-33)', () => {
    const d = decompte({
      contrats: [interim],
      arrets: [arret('2026-01-05', 120)],
      brut: '1800.00',
    });
    expect(lignesDe(d).map(([n, , motif]) => [n, motif])).toEqual([
      [3, 'contrat-franchise'],
      [30, 'indemnise'],
      [87, 'indemnise'],
    ]);
  });
});

describe('l’ancienneté atteinte pendant l’arrêt', () => {
  const metallurgie = (changementDePalier?: 'solde-du-nouveau-palier') =>
    contrat({
      ...(changementDePalier === undefined ? {} : { changementDePalier }),
      paliers: [
        {
          si: { ancienneteMax: { valeur: 5, unite: 'an' } },
          compte: 'jour-indemnise',
          segments: [{ du: 1, au: 10, montant: '15.00' }],
        },
        {
          si: { ancienneteMin: { valeur: 5, unite: 'an' } },
          compte: 'jour-indemnise',
          segments: [{ du: 1, au: 15, montant: '15.00' }],
        },
      ],
    });
  const payes = (c: ReturnType<typeof metallurgie>) =>
    lignesDe(
      decompte({
        contrats: [c],
        arrets: [arret('2026-01-10', 20)],
        emploi: { ancienneteDepuis: '2021-01-15' },
      }),
    )[0]?.[0];

  it('donne le solde du nouveau palier quand le contrat le dit : 15 jours au lieu de 10', () => {
    // Five years on 15 January, the sixth day of the stop: five days were paid, ten of fifteen remain.
    expect(payes(metallurgie('solde-du-nouveau-palier'))).toBe(15);
    expect(payes(metallurgie())).toBe(10);
  });
});

describe('les jours passés que la durée de l’arrêt change', () => {
  it('K17, K18 : l’accident de 31 jours fait passer les quinze premiers de 90 à 100 %', () => {
    const batiment = contrat({
      ...duSalaire('sous-deduction', []),
      deductions: [{ quoi: 'ijss', mode: 'brut' }],
      paliers: [
        {
          si: { dureeArretMax: 30 },
          compte: 'jour-arret',
          segments: [
            { du: 1, au: 15, taux: '0.90' },
            { du: 16, au: 30, taux: '1.00' },
          ],
        },
        { compte: 'jour-arret', segments: [{ du: 1, au: 90, taux: '1.00' }] },
      ],
    });
    const pendant = (jours: number) =>
      decompte({
        contrats: [batiment],
        arrets: [
          arret('2026-03-02', jours, { nature: 'accident-travail', accidentLe: '2026-03-01' }),
        ],
        brut: '2100.00',
      });
    // 2 100 / 30.42 = 69.03…: 60 % gives 41.42. 63.00 − 41.42 = 21.58, 70.00 − 41.42 = 28.58.
    expect(lignesDe(pendant(20))).toEqual([
      [15, '21.58', 'indemnise'],
      [5, '28.58', 'indemnise'],
    ]);
    expect(total(pendant(20))).toBe('466.60');
    // 79 % of the daily wage from day 29: 54.54. 28 × 28.58 + 3 × 15.46.
    expect(total(pendant(31))).toBe('846.62');
    expect(etapes(pendant(31), 'R-D-01')[0]).toContain('dureeArret 31');
    expect(etapes(pendant(20), 'R-D-01')[0]).toContain('dureeArret 20');
  });
});

describe('l’arrondi (L11)', () => {
  const du = (quand: 'jour' | 'periode') =>
    total(
      decompte({
        contrats: [
          contrat(
            duSalaire('en-complement', [{ du: 1, au: null, taux: '1.00' }], {
              base: { assiette: 'brut', periode: 'mois-precedent', diviseur: '365' },
            }),
            { arrondi: { mode: 'demi-superieur', quand } },
          ),
        ],
        arrets: [arret('2026-02-02', 14)],
        brut: '1000.00',
      }),
    );

  // 1 000 × 12 / 365 = 32.876712…
  it('chaque jour : 14 × 32,88 = 460,32 €', () => {
    expect(du('jour')).toBe('460.32');
  });

  it('sur la période : 460,27 €', () => {
    expect(du('periode')).toBe('460.27');
  });
});

describe('qui reçoit l’argent (R-I-64)', () => {
  const interim = contrat(
    {},
    {
      payeA: [
        { du: '2019-01-01', selon: 'prescription', a: 'employeur-puis-assure' },
        { du: '2026-01-01', selon: 'prescription', categories: ['non-cadre'], a: 'assure' },
        { du: '2026-04-01', selon: 'paiement', categories: ['non-cadre'], a: 'assure' },
      ],
    },
  );
  const qui = (
    debut: string,
    le: string,
    emploi: Parameters<typeof decompte>[0]['emploi'] = {},
  ) => {
    const d = decompte({
      contrats: [interim],
      arrets: [arret(debut, 4)],
      le,
      emploi: { categorie: 'non-cadre', ...emploi },
    });
    const lignes = d.arrets[0]?.periodes.flatMap((p) =>
      p.lignes.filter((l) => l.payeur === 'contrat:essai').map((l) => l.beneficiaire),
    );
    return [...new Set(lignes)];
  };

  it('prescrit en 2025 et payé le 31 mars 2026 : l’employeur ; le 1er avril : la personne (PA-05)', () => {
    expect(qui('2025-12-20', '2026-03-31')).toEqual(['employeur']);
    expect(qui('2025-12-20', '2026-04-01')).toEqual(['assure']);
  });

  it('prescrit le 1er janvier 2026 : la personne', () => {
    expect(qui('2025-12-31', '2026-02-01')).toEqual(['employeur']);
    expect(qui('2026-01-01', '2026-02-01')).toEqual(['assure']);
  });

  it('cadre en mission : l’employeur jusqu’à la fin du contrat, puis la personne (PA-07)', () => {
    const cadre = { categorie: 'cadre' as const, au: '2026-02-03' };
    expect(qui('2026-02-02', '2026-06-01', cadre)).toEqual(['employeur', 'assure']);
  });
});
