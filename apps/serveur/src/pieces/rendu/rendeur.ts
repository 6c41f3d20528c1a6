import { LIMITES_RECEPTION } from '../reception/limites.ts';
import type { TypePiece } from '../reception/types-admis.ts';
import { type RefusPiece, refuser } from '../refus.ts';
import { type Cloisons, sonderCloisons } from './cloison.ts';
import type { DemandeRendu } from './demande.ts';
import { executer, type Fin, type ReglagesProcessus } from './processus.ts';
import { type PageRendue, type ReponseRendu, schemaReponse } from './reponse.ts';
import { ecrireTrame, lireTrame } from './trame.ts';

export type Rendu = { ok: true; pages: PageRendue[] } | { ok: false; refus: RefusPiece };

export interface ReglagesRendeur extends ReglagesProcessus {
  /** Children that run at once. */
  postes: number;
  /** Documents that wait; beyond, the caller is told to come back. */
  file: number;
  pages: Omit<DemandeRendu, 'type'>;
}

export const RENDU_PAR_DEFAUT: Omit<ReglagesRendeur, 'enfant'> = {
  postes: 1,
  file: 20,
  delai: 10_000,
  memoire: { tas: 128, donnees: 600 },
  sortieMax: 60_000_000,
  pages: {
    coteMax: 2_480,
    pixelsMax: LIMITES_RECEPTION.pixelsMax,
    pagesMax: LIMITES_RECEPTION.pagesMax,
  },
};

/** Makes the copy that staff see, each in a child of its own. */
export class Rendeur {
  private readonly reglages: ReglagesRendeur;
  private readonly attente: (() => void)[] = [];
  private cloisons: Promise<Cloisons> | null = null;
  private enCours = 0;

  constructor(reglages: ReglagesRendeur) {
    this.reglages = reglages;
  }

  async rendre(octets: Buffer, type: TypePiece): Promise<Rendu> {
    if (this.enCours >= this.reglages.postes) {
      if (this.attente.length >= this.reglages.file) return refus('ALM-P-316');
      // The place of the one that ends is handed over, not freed.
      await new Promise<void>((avancer) => this.attente.push(avancer));
    } else {
      this.enCours++;
    }
    try {
      return this.lire(await this.lancer(octets, type));
    } finally {
      const suivant = this.attente.shift();
      if (suivant === undefined) this.enCours--;
      else suivant();
    }
  }

  /** What holds the children on this machine; to be told in the log at start. */
  async murs(): Promise<Cloisons> {
    this.cloisons ??= sonderCloisons();
    return this.cloisons;
  }

  private async lancer(octets: Buffer, type: TypePiece): Promise<Fin> {
    const demande: DemandeRendu = { type, ...this.reglages.pages };
    return executer(ecrireTrame(demande, octets), this.reglages, await this.murs());
  }

  private lire(fin: Fin): Rendu {
    if (fin.etat === 'trop-long') {
      return refus('ALM-P-314', { max: `${Math.round(this.reglages.delai / 1_000)} secondes` });
    }
    if (fin.etat === 'panne') return refus('ALM-P-315', { recu: fin.cause });
    const trame = lireTrame(fin.sortie);
    const reponse = schemaReponse.safeParse(trame?.entete);
    if (trame === null || !reponse.success)
      return refus('ALM-P-315', { recu: 'unreadable answer' });
    return this.conclure(reponse.data, trame.corps);
  }

  private conclure(reponse: ReponseRendu, corps: Buffer): Rendu {
    switch (reponse.etat) {
      case 'abime':
        return refus('ALM-P-308', { recu: 'lecture impossible' });
      case 'protege':
        return refus('ALM-P-310', { recu: 'un PDF protégé' });
      case 'trop-de-pages':
        return refus('ALM-P-309', {
          max: `${this.reglages.pages.pagesMax} pages`,
          recu: `${reponse.pages} pages`,
        });
      case 'rendu':
        return decouper(reponse.pages, corps);
    }
  }
}

/** Each page must be a JPEG that stands where the header says, and nothing may be left over. */
function decouper(
  annoncees: Extract<ReponseRendu, { etat: 'rendu' }>['pages'],
  corps: Buffer,
): Rendu {
  const pages: PageRendue[] = [];
  let debut = 0;
  for (const { taille, ...page } of annoncees) {
    const jpeg = corps.subarray(debut, debut + taille);
    debut += taille;
    if (jpeg.length !== taille || jpeg[0] !== 0xff || jpeg[1] !== 0xd8) break;
    pages.push({ ...page, jpeg });
  }
  const entier = pages.length === annoncees.length && debut === corps.length;
  return entier ? { ok: true, pages } : refus('ALM-P-315', { recu: 'unreadable pages' });
}

function refus(...faits: Parameters<typeof refuser>): Rendu {
  return { ok: false, refus: refuser(...faits) };
}
