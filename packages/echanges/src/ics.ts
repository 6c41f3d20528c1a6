import { ecrireJour, j } from '@almanach/bareme';
import type { DecompteJson, EcheanceJson } from '@almanach/moteur';
import { versement } from '@almanach/textes';
import { identifiant } from './ics-identifiant.ts';
import { assembler, texteIcs } from './ics-lignes.ts';

export interface OptionsIcs {
  /** Instant of the export in UTC, `2026-11-24T08:00:00Z`: the caller's clock. */
  horodatage: string;
  /** Amounts in the titles; false for a calendar that others may see. */
  montants?: boolean;
  /** Tells one person's calendar from another's: enters the identifiers, never shown. */
  espace?: string;
}

/**
 * Calendar of the payments to the insured person (RFC 5545), one all-day event each.
 * Nothing in it says why money is paid: no reason, no stop, no payer.
 */
export function ecrireIcs(decompte: Pick<DecompteJson, 'echeances'>, options: OptionsIcs): string {
  const evenements = decompte.echeances
    .filter((e) => e.beneficiaire === 'assure')
    .flatMap((e) => evenement(e, options));
  return assembler([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Almanach//Versements//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...evenements,
    'END:VCALENDAR',
  ]);
}

function evenement(
  e: EcheanceJson,
  { horodatage, montants = true, espace = '' }: OptionsIcs,
): string[] {
  const { titre, detail } = versement(e, montants);
  const cle = [espace, e.payeur, e.beneficiaire, e.du].join('|');
  return [
    'BEGIN:VEVENT',
    `UID:${identifiant(cle)}`,
    `DTSTAMP:${sansSeparateur(horodatage)}`,
    `DTSTART;VALUE=DATE:${sansSeparateur(e.le)}`,
    `DTEND;VALUE=DATE:${sansSeparateur(ecrireJour(j(e.le) + 1))}`,
    `SUMMARY:${texteIcs(titre)}`,
    ...(detail === '' ? [] : [`DESCRIPTION:${texteIcs(detail)}`]),
    `STATUS:${e.certitude === 'certain' ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function sansSeparateur(iso: string): string {
  return iso.replace(/[-:]/g, '');
}
