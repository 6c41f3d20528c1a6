import { chargerDroit } from '@almanach/bareme';
import {
  calculer,
  type DemandeJauges,
  type DroitJaugeJson,
  ecrireDecompte,
  type JaugeJson,
  type JaugesJson,
  jauger,
  lireSituation,
  schemaJauges,
} from '@almanach/moteur';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { cents } from './calcul.ts';
import { arret, type EmploiJson, paies, salarie } from './faits.ts';
import { situations } from './generateur.ts';

const droit = chargerDroit('2026-11-24');

/** The clause of the branch scheme: more than 414 hours over 12 civil months, in agency jobs. */
const SEUIL_414: NonNullable<DemandeJauges['seuils']>[number] = {
  contrat: 'branche',
  heures: { plusDe: '414', mois: 12, emplois: ['mission', 'cdi-interimaire'] },
};

function jaugesDe(demande: DemandeJauges): JaugesJson {
  const lu = jauger(demande, droit, { le: '2026-11-24' });
  if (!lu.ok) throw new Error(JSON.stringify(lu.erreurs));
  expect(schemaJauges.parse(lu.valeur)).toEqual(lu.valeur);
  return lu.valeur;
}

function jauge(j: JaugesJson, id: string, contrat: string | null = null): JaugeJson {
  return j.jauges.find((x) => x.id === id && x.contrat === contrat) as JaugeJson;
}

function droitDe(j: JaugesJson, nom: DroitJaugeJson['droit']): DroitJaugeJson {
  return j.droits.find((d) => d.droit === nom) as DroitJaugeJson;
}

/** Missions paid month by month: ["2026-01", hours]; 15.00 an hour. */
function missions(heures: readonly (readonly [string, number])[]): EmploiJson[] {
  return heures.map(([mois, h]) => {
    const [paie] = paies(`${mois}-01`, `${mois}-01`, (h * 15).toFixed(2), h.toFixed(2));
    return {
      type: 'mission',
      du: paie?.du,
      au: paie?.au,
      paies: [paie],
    } as EmploiJson;
  });
}

const DE_414 = (j: JaugesJson) => jauge(j, 'heures-12-mois', 'branche');

describe('150 heures sur trois mois', () => {
  const emplois = missions([
    ['2026-01', 120],
    ['2026-02', 140],
    ['2026-03', 150],
  ]);
  const j = jaugesDe({ situation: { emplois }, au: '2026-04-10' });

  it('additionne les trois mois civils avant le jour regardé, paie par paie', () => {
    const x = jauge(j, 'heures-3-mois');
    expect(x).toMatchObject({
      regle: 'R-G-27-b',
      acquis: '410.00',
      requis: '150.00',
      manque: '0.00',
      etat: 'atteint',
      fenetre: { du: '2026-01-01', au: '2026-03-31', par: 'mois' },
    });
    expect(x.origines.map((o) => `${o.emploi} ${o.source} ${o.valeur}`)).toEqual([
      'emplois[0] paie 120.00',
      'emplois[1] paie 140.00',
      'emplois[2] paie 150.00',
    ]);
  });

  it('s’éteint au 1er juillet : en juin, mars compte encore pour 150 heures', () => {
    expect(jauge(j, 'heures-3-mois')).toMatchObject({ ouvreLe: null, cesseLe: '2026-07-01' });
  });

  it('s’éteint au 1er juin quand mars n’a que 149 heures', () => {
    const courtes = missions([
      ['2026-01', 120],
      ['2026-02', 140],
      ['2026-03', 149],
    ]);
    const x = jaugesDe({ situation: { emplois: courtes }, au: '2026-04-10' });
    // En mai, 140 + 149. Au 1er juin, mars à mai : 149, et du 3 mars au 31 mai moins encore.
    expect(jauge(x, 'heures-3-mois').cesseLe).toBe('2026-06-01');
  });

  it('garde les droits douze mois après la fin de la dernière mission', () => {
    // R-G-32 : dernier jour de contrat le 31 mars 2026, droits gardés jusqu’au 31 mars 2027.
    expect(droitDe(j, 'six-premiers-mois')).toEqual({
      droit: 'six-premiers-mois',
      etat: 'ouvert',
      ouvreLe: null,
      cesseLe: '2027-04-01',
      reference: '2026-04-01',
      maintenuJusquau: '2027-03-31',
    });
  });

  it('dit ce qui manque pour 600 heures, qui ouvrent aussi les six premiers mois d’un intérimaire', () => {
    expect(jauge(j, 'heures-12-mois')).toMatchObject({
      acquis: '410.00',
      requis: '600.00',
      manque: '190.00',
      etat: 'non-atteint',
      ouvre: ['six-premiers-mois', 'au-dela-de-six-mois'],
    });
  });

  it('compte les salaires de six mois : 410 heures à 15 € contre 1 015 SMIC', () => {
    // SMIC au 1er octobre 2025 : 11,88 €. 1 015 × 11,88 = 12 058,20 ; 410 × 15 = 6 150.
    expect(jauge(j, 'salaires-6-mois')).toMatchObject({
      acquis: '6150.00',
      requis: '12058.20',
      manque: '5908.20',
      unite: 'EUR',
    });
  });
});

describe('plus de 414 heures dans l’intérim', () => {
  it.each([
    ['413.99', 'non-atteint', '0.02'],
    ['414.00', 'non-atteint', '0.01'],
    ['414.01', 'atteint', '0.00'],
  ])('%s heures : %s', (heures, etat, manque) => {
    const [paie] = paies('2026-05-01', '2026-05-01', '6000.00', heures);
    const emplois = [
      { type: 'mission', du: '2026-05-01', au: '2026-05-31', paies: [paie] },
    ] as EmploiJson[];
    const j = jaugesDe({ situation: { emplois }, au: '2026-06-15', seuils: [SEUIL_414] });
    expect(DE_414(j)).toMatchObject({ etat, manque, strict: true, acquis: heures });
  });

  it('laisse hors de la fenêtre le treizième mois : 440 heures et non 560', () => {
    // EL-06 : octobre 2025 est sorti. 110 + 100 + 90 + 80 + 60.
    const emplois = missions([
      ['2025-10', 120],
      ['2025-11', 110],
      ['2026-03', 100],
      ['2026-06', 90],
      ['2026-09', 80],
      ['2026-10', 60],
    ]);
    const x = DE_414(jaugesDe({ situation: { emplois }, au: '2026-11-10', seuils: [SEUIL_414] }));
    expect(x).toMatchObject({
      acquis: '440.00',
      fenetre: { du: '2025-11-01', au: '2026-10-31' },
      etat: 'atteint',
      // En décembre, novembre 2025 sort à son tour : 330.
      cesseLe: '2026-12-01',
    });
  });

  it('ouvre le 1er du mois qui suit le franchissement', () => {
    // EL-04 : 400 heures jusqu’en octobre, le seuil passé le 5 novembre 2026.
    const emplois = missions([
      ['2026-08', 140],
      ['2026-09', 130],
      ['2026-10', 130],
    ]);
    emplois.push({
      type: 'mission',
      du: '2026-11-02',
      au: '2026-11-05',
      paies: [{ du: '2026-11-02', au: '2026-11-05', brut: '420.00', heures: '28' }],
    });
    const x = DE_414(jaugesDe({ situation: { emplois }, au: '2026-11-20', seuils: [SEUIL_414] }));
    expect(x).toMatchObject({ etat: 'non-atteint', acquis: '400.00', ouvreLe: '2026-12-01' });
    // 428 heures d’août à novembre ; août sort le 1er septembre 2027 : 288.
    expect(x.cesseLe).toBe('2027-09-01');
  });

  it('ne compte pas les heures d’un autre emploi', () => {
    const emplois = [
      ...missions([['2026-05', 100]]),
      salarie('2026-09-01', '1825.00', { du: '2026-06-01' }),
    ];
    const x = DE_414(jaugesDe({ situation: { emplois }, au: '2026-09-10', seuils: [SEUIL_414] }));
    expect(x.acquis).toBe('100.00');
    expect(x.origines).toHaveLength(1);
  });
});

describe('les jours qui comptent comme travaillés', () => {
  const situation = {
    emplois: missions([
      ['2026-02', 140],
      ['2026-03', 140],
      ['2026-04', 140],
    ]),
    arrets: [arret('2026-04-20', 15)],
  };
  const j = jaugesDe({ situation, au: '2026-06-10', seuils: [SEUIL_414] });

  it('six heures par jour indemnisé, carence exclue, pour la Sécurité sociale', () => {
    // 15 jours dont 3 de carence : du 23 avril au 4 mai, 12 × 6 = 72 h.
    const o = jauge(j, 'heures-3-mois').origines.filter((x) => x.source === 'arret-indemnise');
    expect(o).toEqual([
      {
        source: 'arret-indemnise',
        emploi: null,
        type: null,
        employeur: null,
        du: '2026-04-23',
        au: '2026-05-04',
        jours: 12,
        parJour: '6.00',
        valeur: '72.00',
        partielle: false,
      },
    ]);
  });

  it('les jours de maladie pendant la mission, indemnisés ou non, pour le régime de branche', () => {
    // R-I-12, INT-49 : du 20 au 30 avril, fin de la mission, 11 jours à 35 h ÷ 7 = 5 h.
    const o = DE_414(j).origines.filter((x) => x.source === 'arret');
    expect(o.map((x) => `${x.emploi} ${x.du} ${x.au} ${x.parJour} ${x.valeur}`)).toEqual([
      'emplois[2] 2026-04-20 2026-04-30 5.00 55.00',
    ]);
    expect(DE_414(j).acquis).toBe('475.00');
  });

  it('six heures par jour de chômage indemnisé', () => {
    const chomage = [{ du: '2026-05-01', au: '2026-05-31', indemnise: true }];
    const x = jaugesDe({ situation: { emplois: situation.emplois, chomage }, au: '2026-06-10' });
    const o = jauge(x, 'heures-3-mois').origines.at(-1);
    expect(o).toMatchObject({ source: 'chomage-indemnise', jours: 31, valeur: '186.00' });
  });
});

describe('ce qui n’est pas connu', () => {
  it('des heures inconnues laissent la jauge entre ses bornes', () => {
    const [paie] = paies('2026-05-01', '2026-05-01', '1500.00', 'inconnu');
    const emplois = [
      { type: 'mission', du: '2026-05-01', au: '2026-05-31', paies: [paie] },
    ] as EmploiJson[];
    const x = jauge(jaugesDe({ situation: { emplois }, au: '2026-06-10' }), 'heures-3-mois');
    expect(x).toMatchObject({
      acquis: null,
      acquisMin: '0.00',
      acquisMax: null,
      manque: null,
      etat: 'inconnu',
      ouvreLe: null,
      cesseLe: null,
    });
  });

  it('sans emploi, aucun droit n’est ouvert, et rien n’est compté', () => {
    const j = jaugesDe({ situation: {}, au: '2026-06-10', seuils: [SEUIL_414] });
    expect(j.droits.map((d) => [d.etat, d.reference])).toEqual([
      ['ferme', null],
      ['ferme', null],
    ]);
    expect(j.jauges.map((x) => x.acquis)).toEqual(['0.00', '0.00', '0.00', '0.00', '0.00']);
  });

  it('une erreur dit son chemin dans la demande', () => {
    const refus = (demande: unknown) => {
      const lu = jauger(demande, droit, { le: '2026-11-24' });
      return lu.ok ? [] : lu.erreurs.map((e) => `${e.code} ${e.chemin}`);
    };
    expect(refus({ situation: {}, au: '2026-02-30' })).toEqual(['ALM-E-005 au']);
    expect(refus({ au: '2026-02-01' })).toEqual(['ALM-E-003 situation']);
    expect(refus({ situation: { emplois: [{ du: '2026-02-02', au: '2026-01-01' }] } })).toEqual([
      'ALM-E-011 situation.emplois[0].au',
    ]);
    expect(
      refus({
        situation: {},
        seuils: [{ contrat: 'x', heures: { plusDe: 'dix', mois: 12, emplois: [] } }],
      }),
    ).toEqual(['ALM-E-006 seuils[0].heures.plusDe']);
  });
});

describe('les jauges et le calcul', () => {
  it('disent la même chose au premier jour d’un arrêt, et leurs origines font leur total', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const premier = [...situation.arrets].sort((a, b) => (a.du < b.du ? -1 : 1))[0];
        const lu = lireSituation(situation, { le: '2026-11-24' });
        const demande = { situation, au: premier?.du as string };
        const j = jauger(demande, droit, { le: '2026-11-24' });
        expect(j.ok).toBe(lu.ok);
        if (!lu.ok || !j.ok) return;
        for (const x of j.valeur.jauges) {
          const somme = x.origines.reduce((t, o) => t + cents(o.valeur), 0);
          if (x.acquis !== null) expect(somme).toBe(cents(x.acquis));
        }
        const [a] = ecrireDecompte(calculer(lu.valeur, droit, { trace: false })).arrets;
        const reference = droitDe(j.valeur, 'six-premiers-mois').reference;
        if (reference !== premier?.du || a?.droits[0]?.etat === 'indetermine') return;
        for (const condition of a?.droits[0]?.conditions ?? []) {
          const x = j.valeur.jauges.find((y) => y.regle === condition.regle);
          if (x?.acquis != null) expect(condition.constate.valeur).toBe(x.acquis);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('le schéma publié est le type', () => {
    expectTypeOf<z.output<typeof schemaJauges>>().toEqualTypeOf<JaugesJson>();
  });
});
