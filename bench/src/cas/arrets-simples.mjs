import { decimal, dernierJour, iso, jour, moisDe, premierJour } from './dates.mjs';
import { hasard } from './hasard.mjs';

/** Day the law is known and the computation is made: fixed, so that figures can be compared. */
export const LE = '2026-11-24';

const PREMIER_DEBUT = jour('2025-06-02');
const DERNIER_DEBUT = jour('2026-10-31');

/**
 * Work "complet": one permanent job, six monthly pays with their hours, one prescription of 1 to 45 days.
 * Wages go from below the rights to well above the cap; each case is said twice:
 * `situation`, the public contract of Almanach, and `faits`, the few numbers the other engines work on.
 */
export function arretsSimples(nombre, depuis = 0) {
  return Array.from({ length: nombre }, (_, i) => {
    const { entier, une } = hasard(1_000_003 + depuis + i);
    const debut = entier(PREMIER_DEBUT, DERNIER_DEBUT);
    // One case in ten works few hours: its rights are closed, or hang on the six months of wages.
    const heures = entier(1, 10) === 1 ? entier(1_000, 6_000) : une([12_133, 15_167, 16_900]);
    const horaire = entier(1_202, 4_200);
    const brut = () => Math.round((horaire * heures) / 100) + entier(0, 30_000);
    return cas(debut, entier(1, 45), paies(debut, heures, brut));
  });
}

/**
 * Work "journalier": the same pay each month, few hours so that wages alone open the rights,
 * and four days of stop: one is paid, so that the total is the daily amount.
 */
export function arretsDUnJourPaye(nombre) {
  return Array.from({ length: nombre }, (_, i) => {
    const { entier } = hasard(2_000_003 + i);
    const debut = entier(PREMIER_DEBUT, DERNIER_DEBUT);
    const brut = entier(150_000, 450_000);
    return cas(
      debut,
      4,
      paies(debut, 1_000, () => brut),
    );
  });
}

function paies(debut, heures, brut) {
  return Array.from({ length: 6 }, (_, i) => ({
    mois: moisDe(debut) - 6 + i,
    brut: brut(),
    heures,
  }));
}

function cas(debut, jours, lignes) {
  return { situation: situation(debut, jours, lignes), faits: faits(debut, jours, lignes) };
}

function situation(debut, jours, lignes) {
  const fin = iso(debut + jours - 1);
  return {
    assure: { naissance: '1990-05-12', immatriculation: '2010-09-01', enfantsACharge: 0 },
    emplois: [
      { type: 'cdi', regime: 'general', du: '2020-01-01', au: null, paies: lignes.map(paieJson) },
    ],
    arrets: [
      {
        id: 'A1',
        nature: 'maladie',
        type: 'initial',
        du: iso(debut),
        au: fin,
        prescritLe: iso(debut),
        envoyeLe: iso(debut),
        ald: null,
        teleconsultation: false,
      },
    ],
    le: LE,
  };
}

/** A pay line of the public contract. */
export function paieJson({ mois, brut, heures }) {
  return {
    du: iso(premierJour(mois)),
    au: iso(dernierJour(mois)),
    brut: decimal(brut),
    heures: decimal(heures),
  };
}

/** Amounts in euros, as those engines take them. The two days of the SMIC are already worked out. */
function faits(debut, jours, lignes) {
  return {
    brut: lignes.map((p) => p.brut / 100),
    heures: lignes.map((p) => p.heures / 100),
    smicLe: premierJour(moisDe(debut)) - 1,
    sixMoisLe: premierJour(moisDe(debut) - 6),
    jours,
  };
}
