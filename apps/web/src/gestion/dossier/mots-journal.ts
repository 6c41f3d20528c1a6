import { acteur, natureDePiece } from '../../suivi/mots.ts';
import type { EvenementLu } from '../types.ts';
import { phraseMotif } from './motifs.ts';

const SIMPLES: Readonly<Record<string, string>> = {
  'declaration-recue': 'Déclaration reçue',
  'declaration-completee': 'Déclaration complétée',
  'prevoyance-declaree': 'Arrêt déclaré au régime',
  'pieces-completes': 'Tous les documents demandés sont là',
  'securite-sociale-attendue': 'La caisse est attendue',
  'securite-sociale-recue': 'La caisse a dit ce qu’elle paie',
  'instruction-ouverte': 'Instruction ouverte',
  'classement-sans-suite': 'Dossier classé sans suite',
  reouverture: 'Dossier rouvert',
  'doublon-fusionne': 'Fusionné dans un autre dossier du même arrêt',
  'doublon-absorbe': 'Un autre dossier du même arrêt a rejoint celui-ci',
  annulation: 'Déclaration annulée',
  'piece-ouverte': 'Document ouvert',
  'piece-acceptee': 'Document accepté',
};

const ROLES: Readonly<Record<string, string>> = {
  assure: 'la personne',
  agence: 'l’agence',
  gestion: 'la gestion',
  systeme: 'automatique',
};

export function roleEnMots(role: string): string {
  return ROLES[role] ?? role;
}

/** What is in the vault is never named. */
export function phraseEvenement({ type, charge }: EvenementLu): string {
  switch (type) {
    case 'pieces-demandees':
      return `Demandé\u00a0: ${demandees(charge['pieces'])}`;
    case 'piece-recue':
      return charge['coffre'] === true
        ? 'Un document est arrivé au coffre'
        : `Reçu\u00a0: ${natureDePiece(String(charge['nature']))}`;
    case 'piece-refusee':
      return `Document refusé\u00a0: ${phraseMotif(String(charge['motif'])).toLowerCase()}`;
    case 'avis-envoye':
      return `Avis envoyé à ${acteur(String(charge['destinataire']))}`;
    case 'relance-envoyee':
      return `Relance envoyée à ${acteur(String(charge['aupres']))}`;
    default:
      return SIMPLES[type] ?? type;
  }
}

function demandees(pieces: unknown): string {
  if (!Array.isArray(pieces)) return 'des documents';
  return pieces
    .map((p: { nature?: unknown; aupres?: unknown; coffre?: unknown }) => {
      const nom =
        p.coffre === true ? 'un document pour le coffre' : natureDePiece(String(p.nature));
      return `${nom} (${acteur(String(p.aupres))})`;
    })
    .join(', ');
}
