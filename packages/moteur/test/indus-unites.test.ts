import { chargerDroit } from '@almanach/bareme';
import {
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

function juger(le: string, change: Partial<InduJson> = {}) {
  const lu = prescription({ ...INDU, ...change }, le, droit);
  if (!lu.ok) throw new Error(lu.erreurs.map((e) => `${e.code} ${e.chemin}`).join());
  return lu.valeur;
}

const refus = (lu: { ok: boolean; erreurs?: readonly { code: string; chemin: string }[] }) =>
  (lu.erreurs ?? []).map((e) => `${e.code} ${e.chemin}`);

describe('la prescription d’un indu, jour par jour', () => {
  it.each([
    ['maladie', 'L332-1 CSS'],
    ['maternite', 'L332-1 CSS'],
    ['accident-travail', 'L431-2 CSS'],
    ['prevoyance', 'C. civ. 2224'],
  ] as const)('%s payée par la caisse cite %s', (nature, article) => {
    expect(juger('2026-01-01', { nature })).toMatchObject({ article, regle: 'deux-ans' });
  });

  it('la fraude suit le droit commun, quelle que soit la prestation', () => {
    const indu = { fraude: true, nature: 'accident-travail', decouverteLe: '2025-01-01' } as const;
    expect(juger('2026-01-01', indu)).toMatchObject({
      regle: 'cinq-ans-fraude',
      article: 'C. civ. 2224',
    });
  });

  it.each([
    ['2026-01-14', '2028-01-14'],
    // The last day is still in time (C. civ. 2229).
    ['2026-01-15', '2028-01-15'],
    ['2026-01-16', '2026-01-15'],
    // The day of the payment, and the day before it.
    ['2024-01-15', '2026-01-15'],
    ['2024-01-14', '2026-01-15'],
  ])('une lettre du %s mène au %s', (acte, limite) => {
    expect(juger('2026-01-01', { interruptions: [acte] }).limite).toBe(limite);
  });

  it('chaque acte fait dans le délai en ouvre un autre, quel que soit leur ordre', () => {
    const actes = ['2027-11-30', '2025-12-01'];
    expect(juger('2026-01-01', { interruptions: actes }).limite).toBe('2029-11-30');
    expect(juger('2026-01-01', { interruptions: [...actes].reverse() }).limite).toBe('2029-11-30');
    // Le second vient après la fin du délai que le premier a ouvert.
    expect(juger('2026-01-01', { interruptions: ['2025-12-01', '2027-12-02'] }).limite).toBe(
      '2027-12-01',
    );
  });

  it('aucun acte ne mène au-delà de vingt ans', () => {
    const actes = Array.from({ length: 10 }, (_, i) => `${2025 + 2 * i}-01-10`);
    const indu = juger('2044-01-15', { interruptions: actes });
    expect(indu).toMatchObject({ prescrit: false, limite: '2044-01-15', butoir: '2044-01-15' });
    expect(juger('2044-01-16', { interruptions: actes }).prescrit).toBe(true);
  });

  describe('de droit commun', () => {
    const tiers = { organisme: 'organisme-complementaire', nature: 'prevoyance' } as const;

    it.each([
      ['2029-01-14', false],
      ['2029-01-15', false],
      ['2029-01-16', true],
    ])('cinq ans après le paiement : le %s, prescrit %s', (le, prescrit) => {
      expect(juger(le, tiers)).toMatchObject({ prescrit, regle: 'cinq-ans-droit-commun' });
    });

    it('une découverte plus tardive le retarde, une plus ancienne n’avance rien', () => {
      expect(juger('2026-01-01', { ...tiers, decouverteLe: '2024-03-01' }).limite).toBe(
        '2029-03-01',
      );
      expect(juger('2026-01-01', { ...tiers, decouverteLe: '2023-03-01' }).limite).toBe(
        '2029-01-15',
      );
    });

    it('la découverte ne change rien aux deux ans de la caisse', () => {
      expect(juger('2026-01-01', { decouverteLe: '2025-03-01' }).limite).toBe('2026-01-15');
    });
  });

  it('une fraude sans date de découverte donne le butoir, jamais une limite', () => {
    expect(juger('2029-01-16', { fraude: true })).toEqual({
      prescrit: null,
      limite: null,
      butoir: '2044-01-15',
      regle: 'cinq-ans-fraude',
      article: 'C. civ. 2224',
      manque: 'decouverteLe',
    });
    expect(juger('2044-01-15', { fraude: true }).prescrit).toBeNull();
    expect(juger('2044-01-16', { fraude: true }).manque).toBe('decouverteLe');
  });

  it.each([
    ['2008-06-18', 'parametre'],
    ['2008-06-19', null],
    ['2008-06-20', null],
  ])('payée le %s, fraude connue : manque %s', (payeLe, manque) => {
    const lu = juger('2010-01-01', { payeLe, fraude: true, decouverteLe: payeLe });
    expect(lu.manque).toBe(manque);
    if (manque === 'parametre')
      expect(lu).toMatchObject({ prescrit: null, limite: null, butoir: null });
  });

  it('avant 2008, le butoir manque aussi pour les deux ans', () => {
    expect(juger('2010-01-01', { payeLe: '2008-06-18' }).manque).toBe('parametre');
    expect(juger('2010-01-01', { payeLe: '2008-06-19' }).limite).toBe('2010-06-19');
  });

  it.each([
    [{ payeLe: '2026-02-30' }, 'indu.payeLe'],
    [{ nom: 'x' }, 'indu.nom'],
    [{ organisme: 'banque' }, 'indu.organisme'],
    [{ nature: 'deces' }, 'indu.nature'],
    [{ fraude: 'oui' }, 'indu.fraude'],
    [{ interruptions: ['hier'] }, 'indu.interruptions[0]'],
    [{ interruptions: Array.from({ length: 51 }, () => '2025-01-01') }, 'indu.interruptions'],
  ])('refuse %j et montre le champ', (change, attendu) => {
    const [premier = ''] = refus(prescription({ ...INDU, ...change }, '2026-01-01', droit));
    expect(premier).toMatch(/^ALM-E-\d{3} /);
    expect(premier.split(' ')[1]).toBe(attendu);
  });

  it('refuse le jour du calcul sans accuser l’indu', () => {
    expect(refus(prescription(INDU, 'hier', droit))[0]).toMatch(/ le$/);
    expect(
      prescription(
        { ...INDU, interruptions: Array.from({ length: 50 }, () => '2025-01-01') },
        '2026-01-01',
        droit,
      ).ok,
    ).toBe(true);
  });
});

describe('les délais de contestation, jour par jour', () => {
  const dates = (c: object) => {
    const lu = contestation(c, droit);
    if (!lu.ok) throw new Error(refus(lu).join());
    return lu.valeur;
  };

  it('rien n’est daté sans date', () => {
    expect(dates({ commission: 'cra' })).toEqual({
      saisineCommission: null,
      rejetImplicite: null,
      saisineTribunal: null,
      articles: ['R142-1 CSS', 'R142-6 CSS', 'R142-1-A CSS'],
    });
  });

  it.each([
    ['cmra', 'R142-8-5 CSS'],
    ['mixte', 'R142-8-5 CSS'],
  ])('%s cite %s', (commission, article) => {
    expect(dates({ commission }).articles[1]).toBe(article);
  });

  it('le délai dit dans la notification court comme s’il n’était pas précisé', () => {
    const c = { commission: 'cra', notifieeLe: '2026-02-03' };
    expect(dates({ ...c, delaiMentionne: true }).saisineCommission).toBe('2026-04-03');
    expect(dates(c).saisineCommission).toBe('2026-04-03');
  });

  it.each([
    // 10 February + 2 months: Friday 10 April 2026.
    ['2026-02-10', '2026-04-10'],
    // Saturday 11 April, Sunday 12: Monday 13.
    ['2026-02-11', '2026-04-13'],
    ['2026-02-12', '2026-04-13'],
    ['2026-02-13', '2026-04-13'],
    // 6 April 2026 is Easter Monday.
    ['2026-02-06', '2026-04-07'],
  ])('notifiée le %s, le dernier jour ouvrable est le %s', (notifieeLe, limite) => {
    expect(dates({ commission: 'cra', notifieeLe }).saisineCommission).toBe(limite);
  });

  it('une pièce plus ancienne que le recours ne change rien, seule elle ne dit rien', () => {
    const c = { commission: 'cra', recueLe: '2026-03-10' };
    expect(dates({ ...c, piecesRecuesLe: '2026-03-01' }).rejetImplicite).toBe('2026-05-10');
    expect(dates({ ...c, piecesRecuesLe: '2026-03-10' }).rejetImplicite).toBe('2026-05-10');
    expect(dates({ ...c, piecesRecuesLe: '2026-03-11' }).rejetImplicite).toBe('2026-05-11');
    expect(dates({ commission: 'cra', piecesRecuesLe: '2026-03-11' }).rejetImplicite).toBeNull();
  });

  it('le tribunal se compte depuis le rejet, pas depuis le dernier jour ouvrable', () => {
    // 10 mars, silence le 10 mai (un dimanche) ; le 10 juillet est un vendredi.
    expect(dates({ commission: 'cra', recueLe: '2026-03-10' }).saisineTribunal).toBe('2026-07-10');
    // Rejet le 15 mai : le 15 juillet. Rejet le 14 mai : le 14 juillet est férié.
    const rejet = (rejetNotifieLe: string) => dates({ commission: 'cra', rejetNotifieLe });
    expect(rejet('2026-05-15').saisineTribunal).toBe('2026-07-15');
    expect(rejet('2026-05-14')).toMatchObject({
      saisineTribunal: '2026-07-15',
      rejetImplicite: null,
    });
  });

  it.each([
    ['cmra', '2019-12-31', null],
    ['cmra', '2020-01-01', '2020-05-01'],
    ['cmra', '2020-01-02', '2020-05-02'],
    ['mixte', '2019-12-31', null],
    ['mixte', '2020-01-01', '2020-07-01'],
    ['cra', '2008-12-31', null],
    ['cra', '2009-01-01', '2009-02-01'],
  ])('%s reçue le %s : silence %s', (commission, recueLe, rejet) => {
    expect(dates({ commission, recueLe }).rejetImplicite).toBe(rejet);
  });

  it('refuse une commission inconnue et une date impossible', () => {
    expect(refus(contestation({ commission: 'x' }, droit))[0]).toMatch(/commission$/);
    expect(refus(contestation({ commission: 'cra', recueLe: '2026-02-30' }, droit))[0]).toMatch(
      /recueLe$/,
    );
    expect(refus(contestation({ commission: 'cra', x: 1 }, droit))).toEqual(['ALM-E-002 x']);
  });
});

describe('l’échéancier, centime par centime', () => {
  const plan = (d: DemandeEcheancier) => {
    const lu = echeancier(d);
    if (!lu.ok) throw new Error(refus(lu).join());
    return lu.valeur;
  };
  const DETTE = { montant: '100.00', premierLe: '2026-01-31' };

  it('numérote, date depuis le premier jour, et finit à zéro', () => {
    expect(plan({ ...DETTE, nombre: 2 })).toEqual([
      { rang: 1, le: '2026-01-31', montant: '50.00', reste: '50.00' },
      { rang: 2, le: '2026-02-28', montant: '50.00', reste: '0.00' },
    ]);
    expect(plan({ ...DETTE, nombre: 1 })).toEqual([
      { rang: 1, le: '2026-01-31', montant: '100.00', reste: '0.00' },
    ]);
  });

  it.each([
    ['100.00', 3, ['33.33', '33.33', '33.34']],
    ['100.00', 6, ['16.66', '16.66', '16.66', '16.66', '16.66', '16.70']],
    // Un centime chacun, le dernier porte le reste.
    ['0.05', 3, ['0.01', '0.01', '0.03']],
    ['0.03', 3, ['0.01', '0.01', '0.01']],
  ])('%s en %i fois : %j', (montant, nombre, attendus) => {
    const versements = plan({ ...DETTE, montant, nombre });
    expect(versements.map((v) => v.montant)).toEqual(attendus);
  });

  it.each([
    ['99.99', ['50.00', '49.99']],
    ['100.00', ['50.00', '50.00']],
    ['100.01', ['50.00', '50.00', '0.01']],
    ['50.00', ['50.00']],
    ['49.99', ['49.99']],
  ])('%s à 50 par mois : %j', (montant, attendus) => {
    const versements = plan({ ...DETTE, montant, mensualite: '50.00' });
    expect(versements.map((v) => v.montant)).toEqual(attendus);
  });

  it.each([
    // 120 versements au plus : 120,00 à 1,00, pas un centime de plus.
    [{ montant: '120.00', mensualite: '1.00' }, 120],
    [{ montant: '120.01', mensualite: '1.00' }, null],
    [{ montant: '1.20', nombre: 120 }, 120],
    [{ montant: '1.19', nombre: 120 }, null],
    [{ montant: '1.19', nombre: 119 }, 119],
  ])('%j : %s versements', (change, nombre) => {
    const lu = echeancier({ ...DETTE, ...change });
    expect(lu.ok ? lu.valeur.length : null).toBe(nombre);
  });

  it.each([
    [{}, { code: 'ALM-E-003', chemin: 'nombre', attendu: 'entier' }],
    [
      { nombre: 2, mensualite: '1.00' },
      { code: 'ALM-E-002', chemin: 'mensualite', attendu: 'cle-connue', recu: 'mensualite' },
    ],
    [
      { montant: '0.00', nombre: 2 },
      { code: 'ALM-E-008', chemin: 'montant', attendu: 'montant', recu: '0.00' },
    ],
    [
      { mensualite: '0.00' },
      { code: 'ALM-E-008', chemin: 'mensualite', attendu: 'montant', recu: '0.00' },
    ],
    [
      { mensualite: '0.83' },
      { code: 'ALM-E-008', chemin: 'mensualite', attendu: 'montant', recu: '0.83' },
    ],
    [
      { montant: '0.01', nombre: 2 },
      { code: 'ALM-E-008', chemin: 'nombre', attendu: 'entier', recu: '2' },
    ],
  ])('refuse %j et dit ce qui était attendu', (change, erreur) => {
    expect(echeancier({ ...DETTE, ...change })).toEqual({ ok: false, erreurs: [erreur] });
  });
});
