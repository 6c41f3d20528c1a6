import { SMIC } from './droit.mjs';
import { iso } from '../cas/dates.mjs';

const RANGS = [1, 2, 3, 4, 5, 6];
const REFERENCE = RANGS.slice(3);
const CENTIME = '2 décimales';

/** Day number → `JJ/MM/AAAA`, as publicodes writes dates. */
export const dateFrancaise = (jour) => iso(jour).split('-').reverse().join('/');

/** The common work as publicodes rules. `SMIC . horaire` and `date` come from the model they are added to. */
export const REGLES_IJ = {
  IJ: null,
  ...Object.fromEntries(RANGS.map((i) => [`IJ . paie ${i}`, { 'par défaut': '0 €' }])),
  ...Object.fromEntries(RANGS.map((i) => [`IJ . heures ${i}`, { 'par défaut': '0 heure' }])),
  'IJ . jours': { 'par défaut': '0 jour' },
  'IJ . smic le': { 'par défaut': '01/01/2026' },
  'IJ . six mois le': { 'par défaut': '01/01/2026' },
  'IJ . smic mensuel': {
    valeur: 'SMIC . horaire * 455 heure / 3',
    arrondi: CENTIME,
    contexte: { date: 'IJ . smic le' },
  },
  'IJ . plafond': { valeur: '1.4 * smic mensuel', arrondi: CENTIME },
  ...Object.fromEntries(
    REFERENCE.map((i) => [`IJ . retenue ${i}`, { valeur: `paie ${i}`, plafond: 'plafond' }]),
  ),
  'IJ . base': { valeur: { somme: REFERENCE.map((i) => `retenue ${i}`) } },
  'IJ . indemnité': { valeur: 'base / 91.25 jour * 50%', arrondi: CENTIME },
  'IJ . heures': { somme: REFERENCE.map((i) => `heures ${i}`) },
  'IJ . rémunérations': { valeur: { somme: RANGS.map((i) => `paie ${i}`) } },
  'IJ . seuil': {
    valeur: '1015 heure * SMIC . horaire',
    contexte: { date: 'IJ . six mois le' },
  },
  'IJ . droits': {
    'une de ces conditions': ['heures >= 150 heure', 'rémunérations >= seuil'],
  },
  'IJ . jours indemnisés': { valeur: 'jours - 3 jour', plancher: '0 jour' },
  'IJ . total': { 'applicable si': 'droits', valeur: 'indemnité * jours indemnisés' },
};

/** The SMIC for publicodes alone: three dated values, where modele-social brings its own. */
export const REGLES_SMIC = {
  date: { 'par défaut': '01/07/2026' },
  SMIC: null,
  'SMIC . horaire': {
    variations: [
      ...SMIC.slice(1)
        .toReversed()
        .map((s) => ({ si: `date >= ${dateFrancaise(s.du)}`, alors: `${s.horaire} €/heure` })),
      { sinon: `${SMIC[0].horaire} €/heure` },
    ],
  },
};

/** Plain numbers wherever the rule gives the unit: the least that publicodes has to read. */
export function situationPublicodes({ brut, heures, jours, smicLe, sixMoisLe }) {
  const situation = {
    'IJ . jours': jours,
    'IJ . smic le': dateFrancaise(smicLe),
    'IJ . six mois le': dateFrancaise(sixMoisLe),
  };
  for (const i of RANGS) {
    situation[`IJ . paie ${i}`] = brut[i - 1];
    situation[`IJ . heures ${i}`] = heures[i - 1];
  }
  return situation;
}
