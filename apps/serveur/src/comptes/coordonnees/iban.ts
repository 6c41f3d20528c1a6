import { electronicFormatIBAN, isSEPACountry, isValidIBAN } from 'ibantools';
import { Refus } from '../../erreurs/refus.ts';

/** The IBAN without spaces, right by its length, its structure and its key, within SEPA. */
export function lireIban(texte: string): string {
  const iban = electronicFormatIBAN(texte) ?? '';
  if (isValidIBAN(iban) && isSEPACountry(iban.slice(0, 2))) return iban;
  throw new Refus(422, 'ALM-P-111', { chemin: 'iban' });
}

/** Enough to know one's own account: country and last four. */
export function masquerIban(iban: string): string {
  return `${iban.slice(0, 2)}•• •••• ${iban.slice(-4)}`;
}
