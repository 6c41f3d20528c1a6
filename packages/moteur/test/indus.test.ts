import { chargerDroit } from '@almanach/bareme';
import {
  type ContestationJson,
  contestation,
  type DemandeEcheancier,
  echeancier,
  type InduJson,
  prescription,
} from '@almanach/moteur';
import { describe, expect, it } from 'vitest';

const droit = chargerDroit('2026-11-24');

const INDU: InduJson = {
  organisme: 'securite-sociale',
  nature: 'maladie',
  payeLe: '2024-01-15',
  fraude: false,
};

function juger(le: string, changements: Partial<InduJson> = {}) {
  const lu = prescription({ ...INDU, ...changements }, le, droit);
  if (!lu.ok) throw new Error(lu.erreurs.map((e) => `${e.code} ${e.chemin}`).join());
  return lu.valeur;
}

describe('la prescription d’un indu', () => {
  it('deux ans après le paiement, la notification vient trop tard', () => {
    // Payé le 15/01/2024, notifié 25 mois plus tard (L332-1).
    expect(juger('2026-02-20')).toEqual({
      prescrit: true,
      limite: '2026-01-15',
      butoir: '2044-01-15',
      regle: 'deux-ans',
      article: 'L332-1 CSS',
      manque: null,
    });
  });

  it.each([
    ['2026-01-14', false],
    ['2026-01-15', false],
    ['2026-01-16', true],
  ])('le dernier jour est encore dans le délai : %s', (le, prescrit) => {
    expect(juger(le).prescrit).toBe(prescrit);
  });

  it('le 29 février finit un 28 février', () => {
    expect(juger('2026-02-28', { payeLe: '2024-02-29' }).limite).toBe('2026-02-28');
  });

  it('n’est pas reportée par un dimanche', () => {
    // 2026-03-15 is a Sunday: this is no delay of procedure.
    expect(juger('2026-03-16', { payeLe: '2024-03-15' })).toMatchObject({
      limite: '2026-03-15',
      prescrit: true,
    });
  });

  it('d’un accident du travail, cite l’article de l’accident', () => {
    expect(juger('2026-01-01', { nature: 'accident-travail' }).article).toBe('L431-2 CSS');
  });

  describe('en cas de fraude', () => {
    it('court cinq ans depuis la découverte', () => {
      const indu = { fraude: true, decouverteLe: '2025-06-10' };
      expect(juger('2030-06-10', indu)).toMatchObject({ prescrit: false, limite: '2030-06-10' });
      expect(juger('2030-06-11', indu)).toMatchObject({ prescrit: true, regle: 'cinq-ans-fraude' });
    });

    it('ne dépasse pas vingt ans', () => {
      const indu = { fraude: true, decouverteLe: '2043-01-01' };
      expect(juger('2044-01-15', indu)).toMatchObject({ prescrit: false, limite: '2044-01-15' });
      expect(juger('2044-01-16', indu).prescrit).toBe(true);
    });

    it('sans la date de la découverte, ne répond que là où elle ne change rien', () => {
      const sans = { fraude: true };
      expect(juger('2029-01-15', sans).prescrit).toBe(false);
      expect(juger('2029-01-16', sans)).toMatchObject({ prescrit: null, manque: 'decouverteLe' });
      expect(juger('2044-01-16', sans).prescrit).toBe(true);
    });
  });

  it('une lettre recommandée dans le délai fait repartir les deux ans, pas une lettre tardive', () => {
    expect(juger('2027-01-01', { interruptions: ['2025-12-01'] }).limite).toBe('2027-12-01');
    expect(juger('2027-01-01', { interruptions: ['2026-01-16'] }).limite).toBe('2026-01-15');
  });

  it('d’un organisme complémentaire, suit le droit commun : cinq ans', () => {
    const indu = { organisme: 'organisme-complementaire', nature: 'prevoyance' } as const;
    expect(juger('2026-02-20', indu)).toMatchObject({
      prescrit: false,
      limite: '2029-01-15',
      article: 'C. civ. 2224',
    });
  });

  it('avant la réforme de 2008, ne devine pas', () => {
    expect(juger('2026-01-01', { payeLe: '2008-06-18', fraude: true })).toMatchObject({
      prescrit: null,
      manque: 'parametre',
    });
  });

  it('refuse une date impossible, une clé inconnue et un organisme inconnu', () => {
    for (const mauvais of [{ payeLe: '2026-02-30' }, { nom: 'x' }, { organisme: 'banque' }])
      expect(prescription({ ...INDU, ...mauvais }, '2026-01-01', droit).ok).toBe(false);
    expect(prescription(INDU, 'hier', droit).ok).toBe(false);
  });
});

describe('les délais de contestation', () => {
  const dates = (c: ContestationJson) => {
    const lu = contestation(c, droit);
    if (!lu.ok) throw new Error('refusée');
    return lu.valeur;
  };

  it.each([
    // 31 January + 2 months: 31 March, a Tuesday (R142-1).
    ['2026-01-31', '2026-03-31'],
    // 31 December + 2 months: clamped to 28 February, a Saturday, carried to Monday (CPC 642).
    ['2025-12-31', '2026-03-02'],
    // 1 May is a holiday, a Friday: Monday 4.
    ['2026-03-01', '2026-05-04'],
  ])('notifié le %s, la commission peut être saisie jusqu’au %s', (notifieeLe, limite) => {
    expect(dates({ commission: 'cra', notifieeLe }).saisineCommission).toBe(limite);
  });

  it('une notification qui ne dit pas le délai ne fait courir aucun délai', () => {
    const c = { commission: 'cra', notifieeLe: '2026-01-31', delaiMentionne: false } as const;
    expect(dates(c).saisineCommission).toBeNull();
  });

  it('deux mois de silence valent rejet, même un dimanche, puis deux mois pour le tribunal', () => {
    expect(dates({ commission: 'cra', recueLe: '2026-03-10' })).toMatchObject({
      rejetImplicite: '2026-05-10',
      saisineTribunal: '2026-07-10',
    });
  });

  it.each([
    ['2018-12-31', '2019-01-31'],
    ['2019-01-01', '2019-03-01'],
    ['2019-01-02', '2019-03-02'],
  ])('reçue le %s, le silence vaut rejet le %s (un mois avant 2019)', (recueLe, rejet) => {
    expect(dates({ commission: 'cra', recueLe }).rejetImplicite).toBe(rejet);
  });

  it('une pièce ajoutée fait repartir le silence', () => {
    const c = { commission: 'cra', recueLe: '2026-03-10', piecesRecuesLe: '2026-04-02' } as const;
    expect(dates(c).rejetImplicite).toBe('2026-06-02');
  });

  it('un rejet notifié fait courir le délai du tribunal à la place du silence', () => {
    const c = { commission: 'cra', recueLe: '2026-03-10', rejetNotifieLe: '2026-04-01' } as const;
    expect(dates(c).saisineTribunal).toBe('2026-06-01');
  });

  it('la commission médicale a quatre mois, les deux ensemble six', () => {
    const recueLe = '2026-03-10';
    expect(dates({ commission: 'cmra', recueLe }).rejetImplicite).toBe('2026-07-10');
    expect(dates({ commission: 'mixte', recueLe }).rejetImplicite).toBe('2026-09-10');
    expect(dates({ commission: 'cmra', recueLe: '2019-12-31' }).rejetImplicite).toBeNull();
  });
});

describe('l’échéancier d’une dette', () => {
  const plan = (d: DemandeEcheancier) => {
    const lu = echeancier(d);
    if (!lu.ok) throw new Error(lu.erreurs.map((e) => `${e.code} ${e.chemin}`).join());
    return lu.valeur.map((v) => `${v.le} ${v.montant} ${v.reste}`);
  };

  it('en tant de fois : le dernier versement porte le reste', () => {
    // 100,00 ÷ 3 = 33,33 et 1 centime.
    expect(plan({ montant: '100.00', premierLe: '2026-01-31', nombre: 3 })).toEqual([
      '2026-01-31 33.33 66.67',
      '2026-02-28 33.33 33.34',
      '2026-03-31 33.34 0.00',
    ]);
  });

  it('à tant par mois : le dernier versement est le plus petit', () => {
    expect(plan({ montant: '120.00', premierLe: '2026-12-05', mensualite: '50' })).toEqual([
      '2026-12-05 50.00 70.00',
      '2027-01-05 50.00 20.00',
      '2027-02-05 20.00 0.00',
    ]);
    expect(plan({ montant: '10', premierLe: '2026-12-05', mensualite: '50' })).toHaveLength(1);
  });

  it.each([
    [{ nombre: 0 }, 'nombre'],
    [{ nombre: 121 }, 'nombre'],
    [{}, 'nombre'],
    [{ nombre: 3, mensualite: '10.00' }, 'mensualite'],
    [{ mensualite: '0.00' }, 'mensualite'],
    [{ mensualite: '0.80' }, 'mensualite'],
    [{ nombre: 3, montant: '0.00' }, 'montant'],
    [{ nombre: 3, montant: '0.02' }, 'nombre'],
    [{ nombre: 3, premierLe: '2026-02-30' }, 'premierLe'],
    [{ nombre: 3, taux: '0.10' }, 'taux'],
  ])('refuse %j, et dit quel champ', (changements, chemin) => {
    const lu = echeancier({ montant: '100.00', premierLe: '2026-01-31', ...changements });
    expect(lu.ok ? [] : lu.erreurs.map((e) => e.chemin)).toEqual([chemin]);
  });
});
