import type { CodeErreur } from '@almanach/moteur';
import type { LangueErreurs } from '../erreurs.ts';
import { ATTENDUS_EN } from './attendus.ts';

const RESUMES: Readonly<Record<CodeErreur, string>> = {
  'ALM-E-001': 'The text is not JSON.',
  'ALM-E-002': 'This field does not exist.',
  'ALM-E-003': 'A required field is missing.',
  'ALM-E-004': 'The value has the wrong type.',
  'ALM-E-005': 'The date does not exist or is badly written.',
  'ALM-E-006': 'The number is badly written.',
  'ALM-E-007': 'The value is not in the list.',
  'ALM-E-008': 'The number is out of range.',
  'ALM-E-009': 'The list is too long.',
  'ALM-E-010': 'The list is empty.',
  'ALM-E-011': 'The end is before the start.',
  'ALM-E-012': 'The prolongation follows no stop.',
  'ALM-E-013': 'Two natures of stop on the same day.',
  'ALM-E-014': 'Two elements share an identifier.',
  'ALM-E-015': 'The period is outside the stop.',
  'ALM-E-016': 'The value is not accepted here.',
  'ALM-E-017': 'The notice was sent before it was prescribed.',
  'ALM-E-018': 'The input is too large.',
  'ALM-E-019': 'The paid wage is above the full-time wage.',
  'ALM-E-020': 'This contract is not in the catalogue.',
  'ALM-E-030': 'The hypothesis does not fit the situation.',
  'ALM-C-001': 'The contract is too large.',
  'ALM-C-002': 'Two tiers overlap.',
  'ALM-C-003': 'The sequence is out of order or has a gap.',
  'ALM-C-004': 'The upper bound is below the lower one.',
  'ALM-C-005': 'This path leads to no clause.',
  'ALM-C-006': 'The contract does not allow this choice.',
  'ALM-C-007': 'Two versions of the contract overlap.',
  'ALM-C-008': 'The contract names one thing twice.',
  'ALM-C-009': 'The contract waits for or deducts its own payer.',
  'ALM-C-010': 'The clause is incomplete or says two things.',
};

/** For programmers reading the API or the CLI's JSON; people are answered in French. */
export const ERREURS_EN: LangueErreurs = {
  resumes: RESUMES,
  attendus: ATTENDUS_EN,
  attenduInconnu: {
    attendu: () => 'another value',
    remede: () => 'See the documentation of this field.',
  },
  document: 'the whole document',
  phrase: ({ resume, ou, attendu, recu, remede }) =>
    `${resume} At ${ou}: expected ${attendu}, got ${recu ?? 'nothing'}. ${remede}`,
};
