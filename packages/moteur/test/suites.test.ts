import { PARAMETRES } from '@almanach/bareme';
import type { DecompteJson, SituationJson } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { arret, codes, etapes, pour, salarie } from './faits.ts';
import { frise, jours } from './frise.ts';

type Invalidite = NonNullable<NonNullable<SituationJson['assure']>['invalidite']>;

function invalide(depuis: string, autres: Partial<Invalidite> = {}): DecompteJson {
  const invalidite = { depuis, categorie: 1, salaireAnnuelMoyen: '24000.00', ...autres };
  return pour([arret('2025-03-03', 30)], { assure: { invalidite } });
}

describe('la pension d’invalidité (R-G-37, R-G-73)', () => {
  it.each([
    ['2025-03-31', jours(3, 'carence').puis(25, 'indemnise').puis(2, 'invalidite')],
    ['2025-04-01', jours(3, 'carence').puis(26, 'indemnise').puis(1, 'invalidite')],
    ['2025-04-02', jours(3, 'carence').puis(27, 'indemnise')],
  ] as const)('versée depuis le %s, elle arrête les indemnités la veille', (depuis, attendue) => {
    expect(frise(invalide(depuis))).toEqual(attendue);
  });

  it.each([
    ['2025-03-02', true],
    ['2025-03-03', true],
    ['2025-03-04', false],
  ])('commencé sous une pension du %s, l’arrêt est un autre arrêt : %s', (depuis, autre) => {
    expect(codes(invalide(depuis)).includes('ALM-A-052')).toBe(autre);
  });

  it('pendant la carence, elle remplace aussi ces jours', () => {
    expect(frise(invalide('2025-03-05'))).toEqual(jours(2, 'carence').puis(28, 'invalidite'));
  });

  it('l’employeur ne maintient pas un jour que la caisse ne prend plus en charge', () => {
    const d = pour([arret('2025-03-03', 30)], {
      assure: { invalidite: { depuis: '2025-03-20', categorie: 1 } },
      emplois: [salarie('2025-03-03', '1825.00', { ancienneteDepuis: '2020-01-06' })],
    });
    expect(d.arrets[0]?.periodes.at(-1)?.lignes.map((l) => l.motif)).toEqual([
      'invalidite',
      'maintien-sans-ijss',
    ]);
  });
});

describe('le montant de la pension (R-G-72)', () => {
  it('le maximum de catégorie 1 est celui publié, chaque année', () => {
    for (const { du, valeur } of PARAMETRES.invaliditeCat1Max.valeurs) {
      const depuis = `${du.slice(0, 4)}-06-01`;
      const invalidite = { depuis, categorie: 1, salaireAnnuelMoyen: '90000.00' };
      const d = pour([arret(`${du.slice(0, 4)}-03-04`, 120)], { assure: { invalidite } });
      expect(d.suites.map((s) => s.montantMensuel)).toEqual([valeur]);
    }
  });

  it('un salaire annuel moyen inconnu laisse les indemnités connues', () => {
    const d = invalide('2025-04-01', { salaireAnnuelMoyen: 'inconnu' });
    expect(d.totaux.brut).toBe('780.00');
    expect(d.suites[0]).toMatchObject({ montantMin: '335.29', montantMax: '1177.50' });
  });

  it('la trace porte les chiffres de la pension', () => {
    expect(etapes(invalide('2025-04-01'), 'R-G-72')).toEqual([
      'categorie 1, salaireAnnuel 24000.00, taux 0.3, minimum 335.29, maximum 1177.50 : 600.00, appliquee',
    ]);
  });

  it('sans pension, il n’y a pas de suite', () => {
    expect(pour([arret('2025-03-03', 30)]).suites).toEqual([]);
  });

  it('un salaire annuel moyen nul donne la pension minimale', () => {
    const d = invalide('2025-04-01', { salaireAnnuelMoyen: '0.00' });
    expect(d.suites[0]).toMatchObject({ montantMensuel: '335.29', certitude: 'certain' });
  });

  it('en catégorie 3, l’aide d’une tierce personne n’est pas chiffrée : rien ne borne la pension', () => {
    const d = invalide('2025-04-01', { categorie: 3, salaireAnnuelMoyen: '24000.00' });
    // 50 % of 24 000.00 a year is 1 000.00 a month.
    expect(d.suites[0]).toMatchObject({
      montantMin: '1000.00',
      montantMax: null,
      certitude: 'inconnu',
    });
  });

  it.each([
    ['2025-04-01', 1],
    ['2025-04-02', 1],
    ['2025-04-03', 0],
  ])('un arrêt fini le 1er avril est suivi de la pension du %s : %i', (depuis, nombre) => {
    expect(invalide(depuis).suites.map((x) => [x.type, x.du])).toEqual(
      nombre === 1 ? [['pension-invalidite', depuis]] : [],
    );
  });

  it.each([
    ['2025-03-31', 'prevu'],
    ['2025-04-01', 'prevu'],
    ['2025-04-02', 'certain'],
  ])('calculée le %s, la pension du 1er avril est « %s »', (le, certitude) => {
    const invalidite = {
      depuis: '2025-04-01',
      categorie: 1 as const,
      salaireAnnuelMoyen: '24000.00',
    };
    const d = pour([arret('2025-03-03', 30)], { le, assure: { invalidite } });
    expect(d.suites.map((x) => x.certitude)).toEqual([certitude]);
  });
});

describe('la fin des indemnités (R-G-37)', () => {
  /** 355 days paid in the three years before: five are left, from the fourth day of the stop. */
  const presque = [
    {
      prestation: 'ijss-maladie' as const,
      payeur: 'assurance-maladie' as const,
      du: '2024-01-01',
      au: '2024-12-20',
    },
  ];
  const epuise = (autres: Partial<SituationJson> = {}) =>
    pour([arret('2025-03-03', 30)], { historique: presque, ...autres });

  it('le 361e jour et les suivants ne sont pas payés, et le premier est dit', () => {
    const d = epuise();
    expect(frise(d)).toEqual(jours(3, 'carence').puis(5, 'indemnise').puis(22, 'plafond-360'));
    expect(d.suites).toEqual([
      expect.objectContaining({
        type: 'fin-360-jours',
        du: '2025-03-11',
        article: 'CSS L323-1 2°',
      }),
    ]);
    expect(etapes(d, 'R-G-37')).toEqual(['du 2025-03-11 : fin-360-jours, appliquee']);
  });

  it.each([
    ['2025-03-10', 'prevu'],
    ['2025-03-11', 'prevu'],
    ['2025-03-12', 'certain'],
  ])('calculée le %s, la fin du 11 mars est « %s »', (le, certitude) => {
    expect(epuise({ le }).suites.map((x) => x.certitude)).toEqual([certitude]);
  });

  it('un arrêt dont tous les jours sont au-delà des 360 finit dès son premier jour', () => {
    const d = epuise({ historique: [{ ...presque[0], au: '2024-12-25' } as (typeof presque)[0]] });
    expect(d.suites.map((x) => [x.type, x.du])).toEqual([['fin-360-jours', '2025-03-06']]);
  });

  it('un jour qui n’est pas connu n’est pas une fin', () => {
    // What is left of the 360 days hangs on a month that may have opened no right.
    const inconnus = salarie('2025-03-03', '500.00');
    for (const p of inconnus.paies ?? []) p.heures = 'inconnu';
    const d = epuise({ emplois: [inconnus] });
    expect(d.arrets[0]?.periodes.at(-1)?.lignes[0]?.certitude).toBe('inconnu');
    expect(d.suites).toEqual([]);
  });
});
