/** No-break space: before €, % and between thousands (U+202F is missing from the embedded fonts). */
export const INSECABLE = '\u00a0';

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** "12345.60" → "12 345,60": the digits are kept as they came, no float in between. */
export function decimal(valeur: string): string {
  const lu = DECIMAL.exec(valeur);
  if (lu === null) return valeur;
  const [, signe = '', entiers = '', decimales] = lu;
  const groupes = entiers.replace(/\B(?=(\d{3})+$)/g, INSECABLE);
  return decimales === undefined ? signe + groupes : `${signe}${groupes},${decimales}`;
}

/** "1139.9" → "1 139,90 €". */
export function euros(valeur: string): string {
  const [entiers = '', decimales = ''] = valeur.split('.');
  return `${decimal(`${entiers}.${decimales.padEnd(2, '0')}`)}${INSECABLE}€`;
}

/** "1.4" → "1,4"; "91.250" → "91,25"; "1/3" stays a fraction. */
export function ratio(valeur: string): string {
  return decimal(sansZerosFinals(valeur));
}

/** "0.062" → "6,2 %"; "1/2" → "50 %"; "2/3" has no finite percentage and stays a fraction. */
export function pourcentage(valeur: string): string {
  const [n = '', d] = valeur.split('/');
  if (d !== undefined) {
    const pourCent = (Number(n) * 100) / Number(d);
    return Number.isInteger(pourCent) ? `${pourCent}${INSECABLE}%` : valeur;
  }
  const [entiers = '', decimales = ''] = n.split('.');
  const chiffres = decimales.padEnd(2, '0');
  const decale = `${Number(entiers + chiffres.slice(0, 2))}.${chiffres.slice(2)}`;
  return `${ratio(decale)}${INSECABLE}%`;
}

/** "455.00" → "455 h"; "151.67" → "151,67 h". */
export function heures(valeur: string): string {
  return `${ratio(valeur)}${INSECABLE}h`;
}

/** Plural from 2 on, as French wants: 1,5 jour, 2 jours. */
export function accorder(
  nombre: number | string,
  singulier: string,
  pluriel = `${singulier}s`,
): string {
  const valeur = String(nombre);
  return `${decimal(valeur)}${INSECABLE}${Number(valeur) >= 2 ? pluriel : singulier}`;
}

export function nombreDeJours(nombre: number | string): string {
  return accorder(nombre, 'jour');
}

function sansZerosFinals(valeur: string): string {
  return valeur.includes('.') ? valeur.replace(/\.?0*$/, '') : valeur;
}
