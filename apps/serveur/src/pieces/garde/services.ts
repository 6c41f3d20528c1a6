import type { ServicesEspaces } from '../../espaces/http.ts';
import { type Antivirus, SANS_ANTIVIRUS } from '../antivirus/analyse.ts';
import type { ReglagesReception } from '../reception/recevoir.ts';
import { refuser } from '../refus.ts';
import type { Rendeur } from '../rendu/rendeur.ts';

/** What documents take from outside. */
export interface ExterieurPieces {
  rendeur: Pick<Rendeur, 'rendre'>;
  antivirus: Antivirus;
  reception?: ReglagesReception;
}

export type ServicesPieces = ServicesEspaces & ExterieurPieces;

/** Without a child process to make copies, nothing is received: an original alone would be shown to nobody. */
export const SANS_RENDU: ExterieurPieces = {
  rendeur: { rendre: async () => ({ ok: false, refus: refuser('ALM-P-316') }) },
  antivirus: SANS_ANTIVIRUS,
};
