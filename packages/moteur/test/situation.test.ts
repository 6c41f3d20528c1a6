import { lireSituation, lireSituationJson, PRESOMPTIONS } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { arret, decompter, paies, pour, salarie } from './faits.ts';

const le = '2026-11-24';
const erreurs = (situation: unknown) => {
  const lu = lireSituation(situation, { le });
  return lu.ok ? [] : lu.erreurs;
};
const un = arret('2025-03-03', 10);
const emploi = salarie('2025-03-03');

describe('une situation refusée dit où, ce qui était attendu et ce qui est venu', () => {
  it.each([
    [
      'texte illisible',
      lireSituationJson('{', { le }),
      { code: 'ALM-E-001', chemin: '', attendu: 'json', recu: '{' },
    ],
    [
      'long texte',
      lireSituationJson(`[${'1'.repeat(60)}`, { le }),
      { code: 'ALM-E-001', chemin: '', attendu: 'json', recu: `[${'1'.repeat(39)}` },
    ],
  ])('%s', (_, lu, attendu) => {
    expect(lu).toEqual({ ok: false, erreurs: [attendu] });
  });

  it.each([
    [
      'clé inconnue',
      { arrets: [un], salaire: 1 },
      { code: 'ALM-E-002', chemin: 'salaire', attendu: 'cle-connue', recu: 'salaire' },
    ],
    [
      'clé inconnue dans un arrêt',
      { arrets: [{ ...un, fin: 1 }] },
      { code: 'ALM-E-002', chemin: 'arrets[0].fin', attendu: 'cle-connue', recu: 'fin' },
    ],
    [
      'champ absent',
      { arrets: [{ nature: 'maladie', au: null }] },
      { code: 'ALM-E-003', chemin: 'arrets[0].du', attendu: 'date' },
    ],
    [
      'liste vide',
      { arrets: [] },
      { code: 'ALM-E-010', chemin: 'arrets', attendu: 'liste-vide', recu: 'liste' },
    ],
    [
      'nombre au lieu d’une liste',
      { arrets: 3 },
      { code: 'ALM-E-004', chemin: 'arrets', attendu: 'liste', recu: '3' },
    ],
    [
      'objet au lieu d’un texte',
      { arrets: [un], emplois: [{ employeur: {} }] },
      { code: 'ALM-E-016', chemin: 'emplois[0].employeur', attendu: 'texte', recu: 'objet' },
    ],
    [
      'date impossible',
      { arrets: [{ ...un, au: '2025-02-30' }] },
      { code: 'ALM-E-005', chemin: 'arrets[0].au', attendu: 'date', recu: '2025-02-30' },
    ],
    [
      'date trop ancienne',
      { arrets: [un], le: '1899-12-31' },
      { code: 'ALM-E-005', chemin: 'le', attendu: 'date', recu: '1899-12-31' },
    ],
    [
      'montant à virgule',
      { arrets: [un], emplois: [{ salaireMensuel: '12,50' }] },
      {
        code: 'ALM-E-006',
        chemin: 'emplois[0].salaireMensuel',
        attendu: 'montant-ou-inconnu',
        recu: '12,50',
      },
    ],
    [
      'nombre hors bornes',
      { arrets: [un], assure: { enfantsACharge: 31 } },
      {
        code: 'ALM-E-008',
        chemin: 'assure.enfantsACharge',
        attendu: 'entier-ou-inconnu',
        recu: '31',
      },
    ],
    [
      'fin avant début',
      { arrets: [{ ...un, au: '2025-03-02' }] },
      {
        code: 'ALM-E-011',
        chemin: 'arrets[0].au',
        attendu: 'fin-apres-debut',
        recu: '2025-03-02',
        operandes: { du: '2025-03-03' },
      },
    ],
    [
      'prolongation sans arrêt',
      { arrets: [{ ...un, type: 'prolongation' }] },
      {
        code: 'ALM-E-012',
        chemin: 'arrets[0].type',
        attendu: 'arret-precedent',
        recu: 'prolongation',
      },
    ],
    [
      'suite d’un arrêt absent',
      { arrets: [{ ...un, suiteDe: 'A9' }] },
      { code: 'ALM-E-012', chemin: 'arrets[0].suiteDe', attendu: 'arret-existant', recu: 'A9' },
    ],
    [
      'suite de lui-même',
      { arrets: [{ ...un, id: 'A1', suiteDe: 'A1' }] },
      { code: 'ALM-E-012', chemin: 'arrets[0].suiteDe', attendu: 'arret-existant', recu: 'A1' },
    ],
    [
      'deux natures le même jour',
      { arrets: [un, arret('2025-03-12', 3, { nature: 'accident-travail' })] },
      {
        code: 'ALM-E-013',
        chemin: 'arrets[1].nature',
        attendu: 'une-seule-nature',
        recu: 'accident-travail',
        operandes: { autre: 'maladie', jour: '2025-03-12' },
      },
    ],
    [
      'identifiant en double',
      { arrets: [{ ...un, id: 'X' }, arret('2025-05-05', 3, { id: 'X' })] },
      { code: 'ALM-E-014', chemin: 'arrets[1].id', attendu: 'identifiant-unique', recu: 'X' },
    ],
    [
      'emploi en double',
      {
        arrets: [un],
        emplois: [
          { ...emploi, id: 'X' },
          { ...emploi, id: 'X' },
        ],
      },
      { code: 'ALM-E-014', chemin: 'emplois[1].id', attendu: 'identifiant-unique', recu: 'X' },
    ],
    [
      'envoi avant prescription',
      { arrets: [{ ...un, envoyeLe: '2025-03-02' }] },
      {
        code: 'ALM-E-017',
        chemin: 'arrets[0].envoyeLe',
        attendu: 'envoi-apres-prescription',
        recu: '2025-03-02',
        operandes: { prescritLe: '2025-03-03' },
      },
    ],
    [
      'temps partiel hors de l’arrêt',
      { arrets: [{ ...un, tempsPartiel: [{ du: '2025-03-02', au: '2025-03-05' }] }] },
      {
        code: 'ALM-E-015',
        chemin: 'arrets[0].tempsPartiel[0]',
        attendu: 'dans-l-arret',
        recu: '2025-03-02/2025-03-05',
        operandes: { du: '2025-03-03', au: '2025-03-12' },
      },
    ],
    [
      'temps partiel après l’arrêt',
      { arrets: [{ ...un, tempsPartiel: [{ du: '2025-03-03', au: '2025-03-13' }] }] },
      {
        code: 'ALM-E-015',
        chemin: 'arrets[0].tempsPartiel[0]',
        attendu: 'dans-l-arret',
        recu: '2025-03-03/2025-03-13',
        operandes: { du: '2025-03-03', au: '2025-03-12' },
      },
    ],
    [
      'gain au lieu d’une perte',
      {
        arrets: [
          {
            ...un,
            tempsPartiel: [
              {
                du: '2025-03-03',
                au: '2025-03-05',
                salaireTempsPlein: '10.00',
                salairePercu: '10.01',
              },
            ],
          },
        ],
      },
      {
        code: 'ALM-E-019',
        chemin: 'arrets[0].tempsPartiel[0].salairePercu',
        attendu: 'perte-de-gain-positive',
      },
    ],
  ])('%s', (_, situation, attendu) => {
    expect(erreurs(situation)).toEqual([attendu]);
  });

  it('un choix inconnu dit les choix', () => {
    expect(erreurs({ arrets: [{ ...un, motif: 'rhume' }] })).toEqual([
      {
        code: 'ALM-E-007',
        chemin: 'arrets[0].motif',
        attendu: 'choix',
        recu: 'rhume',
        operandes: { choix: 'fausse-couche, img, deces-enfant, covid' },
      },
    ]);
    expect(erreurs({ arrets: [{ du: '2025-03-03', au: null }] })[0]).toMatchObject({
      code: 'ALM-E-003',
      attendu: 'choix',
    });
  });

  it('une ALD mal dite est refusée là où elle l’est', () => {
    expect(erreurs({ arrets: [{ ...un, ald: { depuis: 'hier' } }] })).toEqual([
      { code: 'ALM-E-005', chemin: 'arrets[0].ald.depuis', attendu: 'date', recu: 'hier' },
    ]);
    expect(erreurs({ arrets: [{ ...un, ald: { x: 1 } }] })).toEqual([
      { code: 'ALM-E-002', chemin: 'arrets[0].ald.x', attendu: 'cle-connue', recu: 'x' },
    ]);
    expect(erreurs({ arrets: [{ ...un, ald: 'oui' }] })).toEqual([
      { code: 'ALM-E-004', chemin: 'arrets[0].ald', attendu: 'ald', recu: 'oui' },
    ]);
  });

  it.each([
    ['emplois[0].au', { emplois: [{ ...emploi, au: '2010-01-03' }] }],
    [
      'emplois[0].subrogation.au',
      { emplois: [{ ...emploi, subrogation: { du: '2025-03-03', au: '2025-03-02' } }] },
    ],
    [
      'emplois[0].absences[0].au',
      {
        emplois: [
          { ...emploi, absences: [{ du: '2025-03-03', au: '2025-03-02', motif: 'autre' }] },
        ],
      },
    ],
    [
      'emplois[0].paies[0].au',
      { emplois: [{ ...emploi, paies: [{ du: '2025-03-03', au: '2025-03-02', brut: '1.00' }] }] },
    ],
    [
      'arrets[0].hospitalisations[0].au',
      { arrets: [{ ...un, hospitalisations: [{ du: '2025-03-03', au: '2025-03-02' }] }] },
    ],
    ['chomage[0].au', { chomage: [{ du: '2025-03-03', au: '2025-03-02' }] }],
    [
      'historique[0].au',
      { historique: [{ prestation: 'ijss-maladie', du: '2025-03-03', au: '2025-03-02' }] },
    ],
  ])('%s avant son début', (chemin, autres) => {
    expect(erreurs({ arrets: [un], ...autres }).map((e) => `${e.code} ${e.chemin}`)).toEqual([
      `ALM-E-011 ${chemin}`,
    ]);
  });

  it('une liste trop longue n’est pas lue', () => {
    expect(erreurs({ arrets: new Array(501).fill(un) })).toEqual([
      {
        code: 'ALM-E-009',
        chemin: 'arrets',
        attendu: 'liste-trop-longue',
        recu: '501',
        operandes: { max: 500 },
      },
    ]);
    expect(erreurs({ arrets: [un], emplois: new Array(401).fill(1) })).toEqual([
      {
        code: 'ALM-E-009',
        chemin: 'emplois',
        attendu: 'liste-trop-longue',
        recu: '401',
        operandes: { max: 400 },
      },
    ]);
    expect(erreurs({ arrets: new Array(500).fill(3) })).toHaveLength(20);
  });

  it('une longue valeur est raccourcie', () => {
    expect(erreurs({ arrets: [{ ...un, au: '9'.repeat(80) }] })[0]?.recu).toBe(
      `${'9'.repeat(60)}…`,
    );
    expect(erreurs({ arrets: [{ ...un, au: '9'.repeat(60) }] })[0]?.recu).toBe('9'.repeat(60));
  });

  it.each([null, 3, 'texte', [], undefined, true])('%j n’est pas une situation', (valeur) => {
    expect(erreurs(valeur).length).toBeGreaterThan(0);
  });
});

describe('ce qui n’est pas dit est présumé, et listé', () => {
  it('une situation réduite à l’arrêt et au salaire', () => {
    const d = decompter({
      emplois: [{ salaireMensuel: '1825.00' }],
      arrets: [{ nature: 'maladie', du: '2025-03-03', au: '2025-03-12' }],
    });
    const p = PRESOMPTIONS;
    expect(d.hypotheses.map((h) => `${h.chemin} = ${h.valeur}`).sort()).toEqual(
      [
        'le = 2026-11-24',
        `assure.immatriculation = ${p.immatriculation.valeur}`,
        'assure.enfantsACharge = 0',
        'assure.retraiteDepuis = null',
        'emplois[0].type = cdi',
        'emplois[0].regime = general',
        `emplois[0].du = ${p.debutEmploi.valeur}`,
        'emplois[0].au = null',
        'emplois[0].subrogation = null',
        `emplois[0].paies = ${p.paies.valeur}`,
        `arrets[0].prescritLe = ${p.prescritLe.valeur}`,
        `arrets[0].envoyeLe = ${p.envoyeLe.valeur}`,
        `arrets[0].type = ${p.typeArret.valeur}`,
        'arrets[0].ald = null',
        'arrets[0].motif = null',
        'arrets[0].teleconsultation = false',
      ].sort(),
    );
    expect(d.arrets[0]?.indemniteJournaliere).toBe('30.00');
  });

  it('ce qui est dit n’est pas présumé', () => {
    const d = decompter({
      le,
      assure: { immatriculation: '2010-01-01', enfantsACharge: 0, retraiteDepuis: null },
      emplois: [{ ...emploi, regime: 'general', subrogation: null }],
      chomage: [{ du: '2009-01-01', au: '2009-02-01', indemnise: true }],
      arrets: [
        {
          ...un,
          type: 'initial',
          prescritLe: un.du,
          envoyeLe: un.du,
          ald: null,
          motif: null,
          teleconsultation: true,
          prescripteur: 'medecin-traitant',
        },
      ],
    });
    expect(d.hypotheses).toEqual([]);
  });

  it.each([
    [
      'emplois[0].paies[].heures',
      { emplois: [{ ...emploi, paies: [{ du: '2025-02-01', au: '2025-02-28', brut: '1.00' }] }] },
    ],
    ['chomage[0].indemnise', { chomage: [{ du: '2009-01-01', au: '2009-02-01' }] }],
    ['arrets[0].ald.exonerante', { arrets: [{ ...un, ald: { affection: 'a' } }] }],
    ['arrets[0].decesLe', { arrets: [{ ...un, motif: 'deces-enfant' as const }] }],
    ['arrets[0].prescripteur', { arrets: [{ ...un, teleconsultation: true }] }],
  ])('%s', (chemin, autres) => {
    expect(
      decompter({ le, emplois: [emploi], arrets: [un], ...autres }).hypotheses.map((h) => h.chemin),
    ).toContain(chemin);
    expect(
      decompter({ le, emplois: [emploi], arrets: [un] }).hypotheses.map((h) => h.chemin),
    ).not.toContain(chemin);
  });

  it('les heures d’une paie sans heures : 151,67 h par mois complet, au prorata sinon, aucune sans salaire', () => {
    const heures = (du: string, au: string, brut: string) =>
      decompter({
        le,
        emplois: [{ type: 'cdi', du: '2025-01-01', au: null, paies: [{ du, au, brut }] }],
        arrets: [un],
      }).arrets[0]?.droits[0]?.conditions[0]?.constate.valeur;
    expect(heures('2025-02-01', '2025-02-28', '1825.00')).toBe('303.34');
    expect(heures('2025-02-01', '2025-02-14', '1825.00')).toBe('227.51');
    expect(heures('2025-02-01', '2025-02-28', '0.00')).toBe('151.67');
  });

  it('un fait donné qui ne sert pas est signalé', () => {
    const d = pour([un], {
      contrats: [{ id: 'c1' }],
    });
    expect(d.avertissements).toEqual([{ code: 'ALM-A-011', operandes: { champs: 'contrats' } }]);
  });
});

describe('un fait inconnu donne des bornes', () => {
  const bornes = (autres: object, arrets = [un]) => {
    const d = pour(arrets, autres);
    return [
      d.totaux.brutMin,
      d.totaux.brutMax,
      d.arrets[0]?.droits[0]?.manque.map((m) => `${m.chemin} ${m.effet}`),
    ];
  };

  it.each([
    [
      'l’envoi',
      {},
      [{ ...un, envoyeLe: 'inconnu' }],
      ['0.00', '210.00', ['arrets[0].envoyeLe envoi-de-l-avis']],
    ],
    [
      'la téléconsultation',
      {},
      [{ ...un, teleconsultation: 'inconnu' as const }],
      ['0.00', '210.00', ['arrets[0].teleconsultation teleconsultation']],
    ],
    [
      'une paie',
      {
        emplois: [
          {
            ...emploi,
            paies: [
              ...paies('2024-02-01', '2025-01-31', '1825.00'),
              { du: '2025-02-01', au: '2025-02-28', brut: 'inconnu' },
            ],
          },
        ],
      },
      [un],
      ['140.00', '264.39', ['emplois[0].paies[0].brut salaire-de-base']],
    ],
  ] as const)('%s', (_, autres, arrets, attendu) => {
    const obtenu = bornes(autres, [...arrets]);
    expect(obtenu[0]).toBe(attendu[0]);
    expect((obtenu[2] as string[]).map((m) => m.replace(/paies\[\d+\]/, 'paies[0]'))).toEqual(
      attendu[2],
    );
    expect(Number(obtenu[1])).toBeGreaterThanOrEqual(Number(attendu[1]));
  });

  it('un fait inconnu qui ne change rien ne rend rien inconnu', () => {
    const d = pour([un], { assure: { enfantsACharge: 'inconnu' } });
    expect(d.totaux.brut).toBe('210.00');
    expect(d.arrets[0]?.droits[0]).toMatchObject({ etat: 'ouvert', manque: [] });
  });
});
