/** What is known of a file. Only a clear answer makes it `saine`; any doubt is `indisponible`. */
export type Analyse =
  | { etat: 'non-analysee' }
  | { etat: 'saine' }
  | { etat: 'infectee'; signature: string }
  | { etat: 'indisponible'; cause: CauseIndisponible };

export type EtatAnalyse = Analyse['etat'];

export type CauseIndisponible = 'injoignable' | 'trop-long' | 'trop-gros' | 'reponse-inattendue';

export interface Antivirus {
  analyser(octets: Uint8Array): Promise<Analyse>;
  repond(): Promise<boolean>;
}

/** Nothing is configured: nothing is said of any file, and its original stays closed to staff. */
export const SANS_ANTIVIRUS: Antivirus = {
  analyser: async () => ({ etat: 'non-analysee' }),
  repond: async () => false,
};

/** Whether to ask again later: an answer is final, a failure is not. */
export function aRefaire(etat: EtatAnalyse): boolean {
  return etat === 'indisponible' || etat === 'non-analysee';
}
