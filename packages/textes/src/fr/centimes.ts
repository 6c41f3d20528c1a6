/** Decimal strings of the contract ↔ integer cents, for the few sums a sentence needs. */
export function centimes(montant: string): number {
  const [entiers = '0', decimales = ''] = montant.split('.');
  return Number(entiers) * 100 + Number(decimales.padEnd(2, '0').slice(0, 2));
}

export function enTexte(valeur: number): string {
  const reste = valeur % 100;
  return `${(valeur - reste) / 100}.${String(reste).padStart(2, '0')}`;
}
