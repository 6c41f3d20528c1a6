import type { Maillon } from '../../journal/chaine.ts';
import type { Evenement } from '../../journal/evenements.ts';
import type { Attente } from '../attendre/obstacle.ts';
import type { NomDossier } from '../etats/machine.ts';

/** What whoever sees a dossier sees of it, an agency included: days, states, whom it waits for. */
export interface LigneDossier {
  id: string;
  personne_id: string;
  mission_id: string | null;
  agence_id: string | null;
  reference: string;
  etat: NomDossier;
  ouvert: boolean;
  origine: 'assure' | 'agence' | 'dsn';
  depuis: string;
  recu_le: string;
  attente: Attente;
  fusionne_dans: string | null;
  rang: number;
  prioritaire: boolean;
}

export interface LigneEvenement {
  dossier_id: string;
  rang: number;
  le: string;
  jour: string | null;
  qui: string | null;
  role: string;
  type: string;
  pourquoi: string | null;
  regle: string | null;
  charge: unknown;
  contenu_chiffre: Buffer | null;
  contenu_empreinte: Buffer | null;
  precedente: Buffer | null;
  empreinte: Buffer;
}

/** The link as it was chained. What the row holds is not believed: the chain says whether it is what was written. */
export function maillonDe(ligne: LigneEvenement): Maillon {
  const evenement = {
    dossier: ligne.dossier_id,
    rang: ligne.rang,
    quand: { jour: ligne.jour, instant: ligne.le },
    qui: { role: ligne.role, compte: ligne.qui },
    pourquoi: ligne.pourquoi,
    regle: ligne.regle,
    contenu: ligne.contenu_empreinte?.toString('hex') ?? null,
    type: ligne.type,
    charge: ligne.charge,
  } as Evenement;
  return {
    evenement,
    precedente: ligne.precedente?.toString('hex') ?? null,
    empreinte: ligne.empreinte.toString('hex'),
  };
}
