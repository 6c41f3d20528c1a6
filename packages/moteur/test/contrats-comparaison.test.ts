import { chargerDroit } from '@almanach/bareme';
import {
  type ComparaisonContratsJson,
  type ContratJson,
  comparerContrats,
  type JeuCompareJson,
  type SituationJson,
  schemaComparaisonContrats,
} from '@almanach/moteur';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { cents } from './calcul.ts';
import { contrat, duSalaire } from './contrats-jours-faits.ts';
import { arret, salarie } from './faits.ts';
import { situations } from './generateur.ts';

const droit = chargerDroit('2026-11-24');
const OPTIONS = { le: '2026-11-24' };

type Jeux = { id: string; contrats?: ContratJson[] }[];

function comparer(
  situation: SituationJson,
  jeux: Jeux,
  netMensuel?: string,
): ComparaisonContratsJson {
  const lu = comparerContrats(
    {
      situation,
      jeux: jeux.map(({ id, contrats }) => ({
        id,
        contrats: contrats?.map((c) => ({ contrat: c })),
      })),
      netMensuel,
    },
    droit,
    OPTIONS,
  );
  if (!lu.ok) throw new Error(JSON.stringify(lu.erreurs));
  expect(schemaComparaisonContrats.parse(lu.valeur)).toEqual(lu.valeur);
  return lu.valeur;
}

/** 2 000.00 gross, 1 560.00 net; less than a year with the employer, who owes nothing. */
function situation(ancienneteDepuis = '2025-10-01', net: string | null = '1560.00'): SituationJson {
  const emploi = salarie('2026-02-01', '2000.00', { ancienneteDepuis });
  const paies = (emploi.paies ?? []).map((p) => (net === null ? p : { ...p, net }));
  return { le: '2026-11-24', emplois: [{ ...emploi, paies }], arrets: [arret('2026-02-01', 40)] };
}

const FORFAIT = contrat({}, { id: 'forfait' });
const PALIERS = contrat(
  duSalaire(
    'sous-deduction',
    [
      { du: 1, au: 30, taux: '1.00' },
      { du: 31, au: null, taux: '0.80' },
    ],
    {
      base: { assiette: 'net', periode: 'mois-precedent', diviseur: '30' },
      deductions: [{ quoi: 'ijss', mode: 'net' }],
    },
  ),
  { id: 'paliers' },
);

const JEUX: Jeux = [
  { id: 'aucun' },
  { id: 'forfait', contrats: [FORFAIT] },
  { id: 'paliers', contrats: [PALIERS] },
];

/** One line a period: days, received and rest a day, reasons. */
function resume(jeu: JeuCompareJson | undefined): string[] {
  return (jeu?.periodes ?? []).map(
    (p) =>
      `${p.du} ${p.jours} j : ${p.recu ?? '?'} + ${p.reste ?? '?'} (${p.raisons.map((r) => r.motif).join(', ')})`,
  );
}

describe('trois jeux de contrats sur un même arrêt', () => {
  // IJ : 2 000 × 3 ÷ 91,25 ÷ 2 = 32,88 ; nette 32,88 × 0,933 = 30,68.
  // Net d’un jour : 1 560 ÷ 28 = 55,71 en février, 1 560 ÷ 31 = 50,32 en mars.
  const c = comparer(situation(), JEUX);
  const jeu = (id: string) => c.jeux.find((x) => x.id === id);

  it('mesurent le même net, celui du mois d’avant', () => {
    expect(c.reference).toEqual({ netMensuel: '1560.00', source: 'paie', mois: '2026-01' });
  });

  it('sans contrat, la carence n’est couverte par personne', () => {
    expect(resume(jeu('aucun'))).toEqual([
      '2026-02-01 3 j : 0.00 + 55.71 (carence, maintien-anciennete)',
      '2026-02-04 25 j : 30.68 + 25.03 (indemnise, maintien-anciennete)',
      '2026-03-01 12 j : 30.68 + 19.64 (indemnise, maintien-anciennete)',
    ]);
    // 3 × 55,71 + 25 × 25,03 + 12 × 19,64.
    expect(jeu('aucun')).toMatchObject({ reste: '1028.56', joursNonCouverts: 40 });
  });

  it('15 € par jour en laissent moins à découvert', () => {
    expect(resume(jeu('forfait'))).toEqual([
      '2026-02-01 3 j : 15.00 + 40.71 (carence, maintien-anciennete, indemnise)',
      '2026-02-04 25 j : 45.68 + 10.03 (indemnise, maintien-anciennete, indemnise)',
      '2026-03-01 12 j : 45.68 + 4.64 (indemnise, maintien-anciennete, indemnise)',
    ]);
    // 3 × 40,71 + 25 × 10,03 + 12 × 4,64.
    expect(jeu('forfait')).toMatchObject({
      reste: '428.56',
      parPayeur: { 'contrat:forfait': '600.00' },
    });
  });

  it('100 % du net, puis 80 % : plus rien à découvert au 29e et au 30e jour', () => {
    // Base 1 560 ÷ 30 = 52,00. Du 4 au 28 février : 52,00 − 30,68 = 21,32. Dès le 31e jour : 41,60 − 30,68 = 10,92.
    expect(resume(jeu('paliers')).map((l) => l.replace(/ \(.*/, ''))).toEqual([
      '2026-02-01 3 j : 52.00 + 3.71',
      '2026-02-04 25 j : 52.00 + 3.71',
      '2026-03-01 2 j : 52.00 + 0.00',
      '2026-03-03 10 j : 41.60 + 8.72',
    ]);
    // 28 × 3,71 + 10 × 8,72.
    expect(jeu('paliers')).toMatchObject({ reste: '191.08', joursNonCouverts: 38 });
    expect(jeu('paliers')?.periodes.map((p) => p.trou)).toEqual([true, true, false, true]);
  });
});

describe('le net de référence', () => {
  it('compte le salaire maintenu dans la proportion du net au brut', () => {
    const [jeu] = comparer(situation('2010-01-04'), [{ id: 'aucun' }]).jeux;
    // 8e jour : 2 000 ÷ 28 × 90 % − 32,88 = 31,41 bruts, × 1 560 ÷ 2 000 = 24,50 ; 30,68 + 24,50 = 55,18.
    expect(jeu?.periodes.find((p) => p.du === '2026-02-08')).toMatchObject({
      recu: '55.18',
      reste: '0.53',
    });
  });

  it('peut être donné', () => {
    const c = comparer(situation('2025-10-01', null), [{ id: 'aucun' }], '1400.00');
    expect(c.reference).toMatchObject({ netMensuel: '1400.00', source: 'donne' });
    // 1 400 ÷ 28 = 50,00.
    expect(c.jeux[0]?.periodes[0]).toMatchObject({ reference: '50.00', reste: '50.00' });
  });

  it('inconnu, ne laisse affirmer aucun reste ; un jour où rien n’est payé est un trou', () => {
    const c = comparer(situation('2025-10-01', null), [{ id: 'aucun' }]);
    expect(c.reference).toMatchObject({ netMensuel: null, source: 'inconnue' });
    expect(c.jeux[0]).toMatchObject({ reste: null, joursNonCouverts: 3 });
  });

  it('avec un fait inconnu, le reste est entre ses bornes', () => {
    const s = situation();
    const [emploi] = s.emplois ?? [];
    const paies = (emploi?.paies ?? []).map((p) =>
      p.du === '2025-12-01' ? { ...p, brut: 'inconnu' } : p,
    );
    const c = comparer({ ...s, emplois: [{ ...emploi, paies }] }, [{ id: 'aucun' }]);
    const paye = c.jeux[0]?.periodes.find((p) => p.du === '2026-02-04');
    // Au moins 4 000 ÷ 91,25 ÷ 2 = 21,92, nette 20,45 : 35,26 au plus à découvert.
    expect(paye).toMatchObject({ recu: null, reste: null, resteMax: '35.26', trou: true });
    expect(c.jeux[0]?.reste).toBeNull();
  });
});

describe('un jeu mal écrit', () => {
  it('est dit à son endroit, et rien n’est comparé', () => {
    const refus = (demande: unknown) => {
      const lu = comparerContrats(demande, droit, OPTIONS);
      return lu.ok ? [] : lu.erreurs.map((e) => `${e.code} ${e.chemin}`);
    };
    expect(refus({ situation: situation(), jeux: [] })).toEqual(['ALM-E-010 jeux']);
    const faux = { id: 'x', contrats: [{ contrat: { ...FORFAIT, rang: -1 } }] };
    expect(refus({ situation: situation(), jeux: [{ id: 'a' }, faux] })).toEqual([
      'ALM-E-008 jeux[1].contrats[0].contrat.rang',
    ]);
    const sans = {
      ...situation(),
      arrets: [{ nature: 'maladie', du: '2026-02-02', au: '2026-02-01' }],
    };
    expect(refus({ situation: sans, jeux: [{ id: 'a' }] })).toEqual([
      'ALM-E-011 situation.arrets[0].au',
    ]);
  });
});

describe('pour toute situation', () => {
  it('un contrat de plus ne découvre jamais un jour, et le reçu et le reste se tiennent', () => {
    fc.assert(
      fc.property(situations, (s) => {
        const jeux = [{ id: 'aucun' }, { id: 'forfait', contrats: [{ contrat: FORFAIT }] }];
        const lu = comparerContrats({ situation: s, jeux, netMensuel: '1500.00' }, droit, OPTIONS);
        if (!lu.ok) return;
        const [sans, avec] = lu.valeur.jeux;
        for (const p of [...(sans?.periodes ?? []), ...(avec?.periodes ?? [])]) {
          if (p.recu === null || p.reste === null || p.reference === null) continue;
          expect(cents(p.reste)).toBe(Math.max(0, cents(p.reference) - cents(p.recu)));
        }
        if (sans?.reste != null && avec?.reste != null)
          expect(cents(avec.reste)).toBeLessThanOrEqual(cents(sans.reste));
      }),
      { numRuns: 60 },
    );
  });

  it('le schéma publié est le type', () => {
    expectTypeOf<
      z.output<typeof schemaComparaisonContrats>
    >().toEqualTypeOf<ComparaisonContratsJson>();
  });
});
