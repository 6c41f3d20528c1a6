/** Civil dates of the generators: day numbers since 1970-01-01, months as 12 × year + month − 1. */
const JOUR_MS = 86_400_000;

export const jour = (iso) => Date.parse(`${iso}T00:00:00Z`) / JOUR_MS;
export const iso = (numero) => new Date(numero * JOUR_MS).toISOString().slice(0, 10);
export const moisDe = (numero) => {
  const d = new Date(numero * JOUR_MS);
  return d.getUTCFullYear() * 12 + d.getUTCMonth();
};
export const premierJour = (mois) => Date.UTC(Math.floor(mois / 12), mois % 12, 1) / JOUR_MS;
export const dernierJour = (mois) => premierJour(mois + 1) - 1;

/** 203288 → "2032.88". */
export const decimal = (centiemes) => {
  const reste = String(centiemes % 100).padStart(2, '0');
  return `${Math.floor(centiemes / 100)}.${reste}`;
};
