/** Verification of payee: what the bank of an IBAN says of the name it is given. */
export type Verification = 'a_faire' | 'concordant' | 'proche' | 'non_concordant' | 'indisponible';

export type ReponseVop = Exclude<Verification, 'a_faire'>;

export interface Vop {
  verifier(compte: { iban: string; titulaire: string }): Promise<ReponseVop>;
}

/** No bank is connected: it is said, and never taken for an agreement. */
export const VOP_INDISPONIBLE: Vop = { verifier: async () => 'indisponible' };

/** An answer stands; only the lack of one is asked again. */
const SUITES: Readonly<Record<Verification, readonly ReponseVop[]>> = {
  a_faire: ['concordant', 'proche', 'non_concordant', 'indisponible'],
  indisponible: ['concordant', 'proche', 'non_concordant', 'indisponible'],
  concordant: [],
  proche: [],
  non_concordant: [],
};

export function verificationSuivante(etat: Verification, reponse: ReponseVop): Verification {
  return SUITES[etat].includes(reponse) ? reponse : etat;
}
