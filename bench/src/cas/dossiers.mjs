import { LE, paieJson } from './arrets-simples.mjs';
import { iso, jour, moisDe } from './dates.mjs';
import { hasard } from './hasard.mjs';

const DEBUT = jour('2021-05-03');
const ARRETS = 30;

/** Two employers at once, then a third one. */
const EMPLOIS = [
  { id: 'E1', type: 'cdi', du: '2018-01-01', au: '2023-12-31' },
  { id: 'E2', type: 'cdi', du: '2019-06-01', au: null },
  { id: 'E3', type: 'cdd', du: '2024-01-01', au: null },
];

/**
 * A heavy file: five years, thirty prescriptions (initial stops, prolongations, relapses of a long affection),
 * three employers and all their pays.
 */
export function dossiers(nombre) {
  return Array.from({ length: nombre }, (_, i) => dossier(hasard(3_000_003 + i)));
}

function dossier(tirage) {
  return {
    assure: { naissance: '1979-03-02', immatriculation: '1999-09-01', enfantsACharge: 2 },
    emplois: EMPLOIS.map((e) => ({ ...e, regime: 'general', paies: paies(e, tirage) })),
    arrets: arrets(tirage),
    le: LE,
  };
}

function paies({ du, au }, { entier }) {
  const base = entier(60_000, 160_000);
  const premier = Math.max(moisDe(DEBUT) - 12, moisDe(jour(du)));
  const dernier = moisDe(jour(au ?? '2026-10-31'));
  return Array.from({ length: dernier - premier + 1 }, (_, i) =>
    paieJson({ mois: premier + i, brut: base + entier(0, 20_000), heures: entier(7_000, 9_000) }),
  );
}

/** Sixty days or so between two initial prescriptions; each third one opens a new stop. */
function arrets(tirage) {
  const liste = [];
  let du = DEBUT;
  for (let i = 0; i < ARRETS; i++) {
    const initial = i % 3 === 0;
    const au = du + tirage.entier(6, 40);
    liste.push(arret(i, initial ? (i % 2 === 0 ? 'initial' : 'rechute') : 'prolongation', du, au));
    du = au + 1 + ((i + 1) % 3 === 0 ? tirage.entier(60, 130) : 0);
  }
  return liste;
}

function arret(i, type, du, au) {
  return {
    id: `A${i + 1}`,
    nature: 'maladie',
    type,
    du: iso(du),
    au: iso(au),
    prescritLe: iso(du),
    envoyeLe: iso(du),
    ald: type === 'rechute' ? { affection: 'a1', exonerante: true } : null,
    teleconsultation: false,
    prescripteur: 'medecin-traitant',
  };
}
