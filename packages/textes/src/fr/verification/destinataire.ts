/** Scheme that paid: it chooses the office the letter goes to. */
export type Payeur = 'assurance-maladie' | 'msa';

const CAISSES: Readonly<Record<Payeur, string>> = {
  'assurance-maladie': 'Caisse primaire d’assurance maladie (CPAM)',
  msa: 'Caisse de mutualité sociale agricole (MSA)',
};

/** The appeal board for what is missing; the office that paid for a point to check. */
export function destinataireDe(payeur: Payeur, recours: boolean): readonly string[] {
  const service = recours ? 'Commission de recours amiable' : 'Service des indemnités journalières';
  return [service, CAISSES[payeur], '[Adresse de votre caisse, en haut du décompte]'];
}
