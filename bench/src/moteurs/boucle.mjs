import * as droit from './droit.mjs';

/** What one writes by hand: floats, plain objects, a loop over the days, no trace, no law but this one. */
function total(f) {
  const smicDuMois = smicAu(f.smicLe);
  const plafond = arrondi(droit.COEFFICIENT_PLAFOND * smicDuMois.mensuel);
  let base = 0;
  let heures = 0;
  let remunerations = 0;
  for (let i = 0; i < f.brut.length; i++) {
    remunerations += f.brut[i];
    if (i < 3) continue;
    heures += f.heures[i];
    base += Math.min(f.brut[i], plafond);
  }
  const seuil = droit.SEUIL_SMIC_HORAIRES * smicAu(f.sixMoisLe).horaire;
  if (heures < droit.SEUIL_HEURES && remunerations < seuil) return 0;
  const indemnite = arrondi((base / droit.DIVISEUR) * droit.TAUX);
  let brut = 0;
  for (let jour = 1; jour <= f.jours; jour++) if (jour > droit.CARENCE) brut += indemnite;
  return brut;
}

function smicAu(le) {
  for (let i = droit.SMIC.length - 1; i >= 0; i--) {
    if (droit.SMIC[i].du <= le) return droit.SMIC[i];
  }
  throw new Error('no SMIC is known on that day');
}

const arrondi = (x) => Math.round(x * 100) / 100;

export function preparer(cas) {
  return (i) => Math.round(total(cas[i].faits) * 100);
}
