import type { CouvertureJson, DroitJaugeJson, JaugeJson, OrigineJson } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import {
  clauseBeneficiaire,
  motifAdmission,
  phraseCouverture,
  phraseDroitJauge,
  phraseJauge,
  phraseOrigine,
  problemeDesignation,
  titreJauge,
} from '../src/index.ts';
import { caracteresInterdits, motsParPhrase } from './lisibilite.ts';

const JAUGE: JaugeJson = {
  id: 'heures-3-mois',
  contrat: null,
  regle: 'R-G-27-b',
  ouvre: ['six-premiers-mois'],
  fenetre: { du: '2026-01-01', au: '2026-03-31', par: 'mois' },
  unite: 'h',
  strict: false,
  acquis: '120.00',
  requis: '150.00',
  manque: '30.00',
  etat: 'non-atteint',
  ouvreLe: '2026-05-01',
  cesseLe: '2026-07-01',
  origines: [],
};

const DROIT: DroitJaugeJson = {
  droit: 'six-premiers-mois',
  etat: 'ouvert',
  ouvreLe: null,
  cesseLe: '2027-04-01',
  reference: '2026-04-01',
  maintenuJusquau: '2027-03-31',
};

const ORIGINE: OrigineJson = {
  source: 'paie',
  emploi: 'emplois[0]',
  type: 'mission',
  employeur: 'Agence du Port',
  du: '2026-01-01',
  au: '2026-01-31',
  jours: 31,
  parJour: null,
  valeur: '120.00',
  partielle: false,
};

const COUVERTURE: CouvertureJson = {
  du: '2026-02-01',
  au: '2026-02-03',
  jours: 3,
  recu: '15.00',
  reference: '55.71',
  reste: '40.71',
  trou: true,
  raisons: [
    { payeur: 'assurance-maladie', motif: 'carence', certitude: 'certain', montant: '0.00' },
    { payeur: 'contrat:forfait', motif: 'indemnise', certitude: 'certain', montant: '15.00' },
  ],
};

const plat = (texte: string) => texte.replaceAll('\u00a0', ' ');

const CLAUSE = {
  rangs: [
    {
      beneficiaires: [
        { qui: 'Anne', part: '1/3' },
        { qui: 'Paul', part: '2/3' },
      ],
    },
    { beneficiaires: [{ qui: 'mes enfants', part: '1' }] },
    { beneficiaires: [{ qui: 'mes héritiers', part: '1' }] },
  ],
};

const PHRASES: Readonly<Record<string, string>> = {
  manque: phraseJauge(JAUGE),
  contrat: phraseJauge({ ...JAUGE, contrat: 'x', strict: true, ouvreLe: null }),
  inconnue: phraseJauge({
    ...JAUGE,
    acquis: null,
    manque: null,
    etat: 'inconnu',
    ouvreLe: null,
    cesseLe: null,
  }),
  ouvert: phraseDroitJauge(DROIT),
  ferme: phraseDroitJauge({ ...DROIT, etat: 'ferme', ouvreLe: '2026-06-01', reference: null }),
  inconnu: phraseDroitJauge({ ...DROIT, etat: 'inconnu', droit: 'au-dela-de-six-mois' }),
  age: motifAdmission('age-trop-eleve'),
  medecin: motifAdmission('avis-medical-attendu'),
  somme: problemeDesignation({ code: 'somme-des-parts', rang: 0, somme: { n: 99, d: 100 } }),
  heritiers: problemeDesignation({ code: 'sans-heritiers' }),
  couverture: phraseCouverture(COUVERTURE),
  bornes: phraseCouverture({ ...COUVERTURE, reste: null, resteMin: '0.00', resteMax: '55.71' }),
  couverte: phraseCouverture({ ...COUVERTURE, trou: false, reste: '0.00' }),
  sansNet: phraseCouverture({ ...COUVERTURE, reste: null, reference: null }),
  fines: problemeDesignation({ code: 'parts-trop-fines', rang: 1 }),
};

describe('les phrases des jauges', () => {
  it('disent l’acquis, le demandé, le manque et les dates', () => {
    expect(plat(phraseJauge(JAUGE))).toBe(
      '120 h acquis, 150 h demandés. Il manque 30 h. ' +
        'Avec les heures déjà faites, il sera atteint le 1er mai 2026. ' +
        'Sans autre travail, il ne le sera plus le 1er juillet 2026.',
    );
    expect(plat(PHRASES['contrat'] ?? '')).toContain('plus de 150 h demandés');
    expect(plat(titreJauge({ id: 'heures-12-mois', contrat: 'branche' }))).toBe(
      'Heures demandées par le contrat « branche »',
    );
  });

  it('disent le droit et jusqu’à quand', () => {
    expect(plat(phraseDroitJauge(DROIT))).toBe(
      'Indemnités des six premiers mois d’arrêt : le droit est ouvert. ' +
        'Sans autre travail, il s’éteindra le 1er avril 2027. ' +
        'Les droits du dernier contrat sont gardés jusqu’au 31 mars 2027.',
    );
  });

  it('disent d’où vient chaque heure', () => {
    expect(plat(phraseOrigine(ORIGINE, 'h'))).toBe(
      'Agence du Port, du 1er au 31 janvier 2026 (paie) : 120 h',
    );
    const arret: OrigineJson = {
      ...ORIGINE,
      source: 'arret-indemnise',
      emploi: null,
      type: null,
      employeur: null,
      parJour: '6.00',
      jours: 12,
      valeur: '72.00',
    };
    expect(plat(phraseOrigine(arret, 'h'))).toBe(
      'du 1er au 31 janvier 2026 (arrêt indemnisé, compté comme du travail, 12 jours à 6 h) : 72 h',
    );
  });
});

describe('les jours que personne ne couvre', () => {
  it('disent ce qui manque et la raison de chaque payeur', () => {
    expect(plat(phraseCouverture(COUVERTURE))).toBe(
      'Du 1er au 3 février 2026 : il manque 40,71 € par jour. ' +
        'Assurance maladie : jour non payé (délai de carence). Contrat forfait : jour payé.',
    );
  });
});

describe('la clause bénéficiaire', () => {
  it('s’écrit rang après rang, avec ses parts', () => {
    expect(plat(clauseBeneficiaire(CLAUSE))).toBe(
      'Anne pour 1/3 et Paul pour 2/3 ; à défaut mes enfants ; à défaut mes héritiers.',
    );
  });
});

describe('ces phrases', () => {
  it.each(Object.entries(PHRASES))('%s : vingt mots au plus, caractères connus', (_, texte) => {
    expect(Math.max(...motsParPhrase(texte))).toBeLessThanOrEqual(20);
    expect(caracteresInterdits(texte)).toEqual([]);
  });
});
