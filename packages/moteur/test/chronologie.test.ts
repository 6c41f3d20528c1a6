import { describe, expect, it } from 'vitest';
import { arret, codes, decompter, pour, salarie } from './faits.ts';
import { frise, jours } from './frise.ts';

const prolongation = { type: 'prolongation' } as const;

describe('depuis septembre 2024, la case cochée par le médecin décide (R-G-19)', () => {
  it('une prolongation le lendemain continue le même arrêt', () => {
    const d = pour([arret('2025-03-03', 10), arret('2025-03-13', 5, prolongation)]);
    expect(d.arrets).toHaveLength(1);
    expect(d.arrets[0]?.prescriptions).toEqual(['A1', 'A2']);
    expect(frise(d)).toEqual(jours(3, 'carence').puis(12, 'indemnise'));
  });

  it.each([
    ['un jour', '2025-03-14', 1],
    ['deux jours', '2025-03-15', 2],
  ])('un trou d’%s ne rouvre pas la carence, et n’est pas payé', (_, du, trou) => {
    const d = pour([arret('2025-03-03', 10), arret(du, 5, prolongation)]);
    expect(frise(d)).toEqual(
      jours(3, 'carence')
        .puis(7, 'indemnise')
        .puis(trou, 'jours-non-prescrits')
        .puis(5, 'indemnise'),
    );
  });

  it('un trou de trois jours ouvre un nouvel arrêt et une nouvelle carence', () => {
    const d = pour([arret('2025-03-03', 10), arret('2025-03-16', 5, prolongation)]);
    expect(d.arrets.map((a) => a.id)).toEqual(['A1', 'A2']);
    expect(frise(d)).toEqual(
      jours(3, 'carence').puis(7, 'indemnise').puis(3, 'carence').puis(2, 'indemnise'),
    );
  });

  it('un arrêt initial le lendemain est un nouvel arrêt', () => {
    const d = pour([arret('2025-03-03', 10), arret('2025-03-13', 5, { type: 'initial' })]);
    expect(d.arrets).toHaveLength(2);
    expect(frise(d)).toEqual(
      jours(3, 'carence').puis(7, 'indemnise').puis(3, 'carence').puis(2, 'indemnise'),
    );
  });

  it('une prescription sans type qui suit sans jour vide est une prolongation, sinon un arrêt initial', () => {
    expect(pour([arret('2025-03-03', 10), arret('2025-03-13', 5)]).arrets).toHaveLength(1);
    expect(pour([arret('2025-03-03', 10), arret('2025-03-14', 5)]).arrets).toHaveLength(2);
  });
});

describe('avant septembre 2024, la caisse tolérait des trous (R-G-17, R-G-18)', () => {
  it('la carence ne court pas deux fois quand l’arrêt reprend dans les 48 heures', () => {
    const d = pour([
      arret('2023-03-06', 10),
      arret('2023-03-18', 5, { type: 'initial', repriseAvant: true }),
    ]);
    expect(d.arrets).toHaveLength(2);
    expect(frise(d)).toEqual(jours(3, 'carence').puis(12, 'indemnise'));
  });

  it('la carence entamée finit dans l’arrêt qui reprend dans les 48 heures', () => {
    const d = pour([
      arret('2023-03-06', 2),
      arret('2023-03-09', 5, { type: 'initial', repriseAvant: true }),
    ]);
    expect(frise(d)).toEqual(jours(3, 'carence').puis(4, 'indemnise'));
  });

  it('un jour vide non travaillé est payé avec la prolongation', () => {
    const d = pour([
      arret('2023-03-06', 10),
      arret('2023-03-17', 5, { ...prolongation, repriseAvant: false }),
    ]);
    expect(frise(d)).toEqual(jours(3, 'carence').puis(13, 'indemnise'));
    expect(d.hypotheses).not.toContainEqual({ chemin: 'arrets[1].repriseAvant', valeur: false });
  });

  it('un jour vide est présumé non travaillé, et c’est dit', () => {
    const d = pour([arret('2023-03-06', 10), arret('2023-03-17', 5, prolongation)]);
    expect(frise(d)).toEqual(jours(3, 'carence').puis(13, 'indemnise'));
    expect(d.hypotheses).toContainEqual({ chemin: 'arrets[1].repriseAvant', valeur: false });
  });

  it('un jour vide travaillé n’est pas payé', () => {
    const d = pour([
      arret('2023-03-06', 10),
      arret('2023-03-17', 5, { ...prolongation, repriseAvant: true }),
    ]);
    expect(frise(d)).toEqual(
      jours(3, 'carence').puis(7, 'indemnise').puis(1, 'jours-non-prescrits').puis(5, 'indemnise'),
    );
  });

  // 2023-03-10 is a Friday.
  it.each([
    ['vendredi et samedi', '2023-03-09', '2023-03-12', 2, 'payés'],
    ['samedi et dimanche', '2023-03-10', '2023-03-13', 2, 'payés'],
    ['dimanche et lundi', '2023-03-11', '2023-03-14', 2, 'payés'],
    ['lundi et mardi', '2023-03-12', '2023-03-15', 2, 'non payés'],
    ['vendredi, samedi et dimanche', '2023-03-09', '2023-03-13', 3, 'payés'],
    ['samedi, dimanche et lundi', '2023-03-10', '2023-03-14', 3, 'payés'],
  ] as const)('deux ou trois jours vides : %s', (_, fin, reprise, trou, sort) => {
    const premier = arret('2023-03-01', Number(fin.slice(8)));
    const d = pour([premier, arret(reprise, 5, prolongation)]);
    const paye = Number(fin.slice(8)) - 3;
    expect(frise(d)).toEqual(
      sort === 'payés'
        ? jours(3, 'carence').puis(paye + trou + 5, 'indemnise')
        : jours(3, 'carence')
            .puis(paye, 'indemnise')
            .puis(trou, 'jours-non-prescrits')
            .puis(5, 'indemnise'),
    );
  });

  it.each([
    ['dimanche, lundi et mardi', '2023-03-11', '2023-03-15'],
    ['quatre jours avec un samedi et un dimanche', '2023-03-09', '2023-03-14'],
  ])('un trou trop long ouvre un nouvel arrêt : %s', (_, fin, reprise) => {
    const d = pour([arret('2023-03-01', Number(fin.slice(8))), arret(reprise, 5, prolongation)]);
    expect(d.arrets).toHaveLength(2);
    expect(frise(d).suites.filter((s) => s.motif === 'carence')).toHaveLength(2);
  });

  it('trois jours vides travaillés ouvrent un nouvel arrêt', () => {
    const d = pour([
      arret('2023-03-01', 9),
      arret('2023-03-13', 5, { ...prolongation, repriseAvant: true }),
    ]);
    expect(d.arrets).toHaveLength(2);
  });

  it('le premier jour de la prolongation choisit la règle : le 1er septembre 2024, le trou n’est plus payé', () => {
    const avant = pour([arret('2024-08-01', 29), arret('2024-08-31', 5, prolongation)]);
    const apres = pour([arret('2024-08-01', 30), arret('2024-09-01', 5, prolongation)]);
    expect(frise(avant)).toEqual(jours(3, 'carence').puis(32, 'indemnise'));
    expect(frise(apres).suites.map((s) => s.motif)).toContain('jours-non-prescrits');
  });
});

describe('les prescriptions qui se recouvrent (INT-18)', () => {
  it('sont un seul arrêt, et c’est signalé', () => {
    const d = pour([arret('2025-03-03', 10), arret('2025-03-08', 10)]);
    expect(frise(d)).toEqual(jours(3, 'carence').puis(12, 'indemnise'));
    expect(d.avertissements).toContainEqual({
      code: 'ALM-A-001',
      operandes: { id: 'A2', du: '2025-03-08', au: '2025-03-12' },
    });
  });

  it('une prescription contenue dans une autre n’ajoute aucun jour', () => {
    const d = pour([arret('2025-03-03', 10), arret('2025-03-05', 3), arret('2025-03-13', 2)]);
    expect(frise(d)).toEqual(jours(3, 'carence').puis(9, 'indemnise'));
    expect(d.avertissements[0]?.operandes).toEqual({
      id: 'A2',
      du: '2025-03-05',
      au: '2025-03-07',
    });
    expect(d.arrets[0]?.prescriptions).toEqual(['A1', 'A2', 'A3']);
  });

  it('qui se suivent au dernier jour commun sont réunies', () => {
    const d = pour([arret('2025-03-03', 10), arret('2025-03-12', 3, { type: 'initial' })]);
    expect(d.arrets).toHaveLength(1);
    expect(d.arrets[0]?.au).toBe('2025-03-14');
  });

  it('un double exact est ignoré, et c’est signalé', () => {
    const d = pour([arret('2025-03-03', 10), arret('2025-03-03', 10)]);
    expect(codes(d)).toContain('ALM-A-002');
    expect(codes(d)).not.toContain('ALM-A-001');
    expect(d.arrets[0]?.prescriptions).toEqual(['A1']);
  });

  it.each([
    ['même début, autre fin', arret('2025-03-03', 12)],
    ['même fin, autre début', arret('2025-03-04', 9)],
  ])('%s n’est pas un double', (_, autre) => {
    const d = pour([arret('2025-03-03', 10), autre]);
    expect(codes(d)).not.toContain('ALM-A-002');
    expect(d.arrets[0]?.prescriptions).toHaveLength(2);
  });
});

describe('les natures', () => {
  it('un accident de la vie privée prolonge une maladie', () => {
    const d = pour([
      arret('2025-03-03', 10),
      arret('2025-03-13', 5, { nature: 'accident-vie-privee' }),
    ]);
    expect(d.arrets).toHaveLength(1);
    expect(frise(d)).toEqual(jours(3, 'carence').puis(12, 'indemnise'));
  });

  it.each(['accident-travail', 'accident-trajet', 'maladie-professionnelle'] as const)(
    '%s n’est jamais la suite d’une maladie, et n’a pas de carence',
    (nature) => {
      const d = pour([arret('2025-03-03', 10), arret('2025-03-13', 5, { nature })]);
      expect(frise(d)).toEqual(jours(3, 'carence').puis(12, 'indemnise'));
      expect(d.arrets.map((a) => a.droits[0]?.prestation)).toEqual(['ijss-maladie', 'ijss-at']);
    },
  );

  it.each([['maternite', 'ijss-maternite']] as const)(
    '%s n’est jamais la suite d’une maladie, et reste inconnu',
    (nature, prestation) => {
      const d = pour([arret('2025-03-03', 10), arret('2025-03-13', 5, { nature })]);
      expect(frise(d)).toEqual(jours(3, 'carence').puis(7, 'indemnise').puis(5, 'non-couvert'));
      expect(d.arrets[1]?.droits[0]).toMatchObject({
        prestation,
        etat: 'indetermine',
        manque: [{ chemin: 'arrets[1].nature', effet: 'hors-perimetre' }],
      });
      expect(d.avertissements).toContainEqual({
        code: 'ALM-A-009',
        operandes: { id: 'A2', nature },
      });
      expect(d.arrets[1]?.periodes[0]?.lignes[0]).toMatchObject({
        certitude: 'inconnu',
        montantMax: null,
      });
      expect(d.totaux).toMatchObject({
        brut: null,
        brutMin: '210.00',
        brutMax: null,
        netMax: null,
      });
    },
  );

  it('un salarié agricole est payé par la MSA, avec les règles de tous les salariés (R-B-11)', () => {
    const d = pour([arret('2025-03-03', 10)], {
      emplois: [salarie('2025-03-03', '1825.00', { regime: 'agricole' })],
    });
    expect(frise(d)).toEqual(frise(pour([arret('2025-03-03', 10)])));
    expect(Object.keys(d.totaux.parPayeur)).toEqual(['msa']);
    expect(d.echeances.map((e) => e.payeur)).toEqual(['msa']);
  });

  it('sans aucun emploi, le montant est inconnu entre zéro et l’indemnité maximale', () => {
    const d = decompter({ le: '2025-04-01', arrets: [arret('2025-03-03', 10)] });
    expect(frise(d)).toEqual(jours(10, 'fait-inconnu'));
    expect(d.arrets[0]?.droits[0]?.manque).toContainEqual({
      chemin: 'emplois',
      effet: 'salaire-de-base',
    });
    expect(d.totaux).toMatchObject({ brutMin: '0.00', brutMax: '533.20' });
  });

  it('un arrêt dont le droit n’est pas encore connu est inconnu', () => {
    const d = pour([arret('2027-05-03', 10)]);
    expect(frise(d)).toEqual(jours(10, 'droit-inconnu'));
    expect(codes(d)).toContain('ALM-A-010');
  });
});
