/** Amounts arrive as decimal strings: the page only adds integer cents. "34.5" → 3450. */
export function centimes(montant: string): number {
  const negatif = montant.startsWith('-');
  const [entiers = '0', decimales = ''] = (negatif ? montant.slice(1) : montant).split('.');
  const valeur = Number(entiers) * 100 + Number(decimales.padEnd(2, '0').slice(0, 2));
  return negatif ? -valeur : valeur;
}

export function centimesOuNul(montant: string | null | undefined): number | null {
  return montant === null || montant === undefined ? null : centimes(montant);
}

/** 3452 → "34.52", the shape the texts read. */
export function montantDe(cents: number): string {
  const absolu = Math.abs(cents);
  const reste = String(absolu % 100).padStart(2, '0');
  return `${cents < 0 ? '-' : ''}${Math.floor(absolu / 100)}.${reste}`;
}

export function somme(valeurs: Iterable<number>): number {
  let total = 0;
  for (const valeur of valeurs) total += valeur;
  return total;
}
