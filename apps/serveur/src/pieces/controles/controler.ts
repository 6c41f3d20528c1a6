import { composer } from '@almanach/textes';
import type { TypePiece } from '../reception/types-admis.ts';
import type { PageRendue } from '../rendu/reponse.ts';
import { SEUILS, type Seuils } from './seuils.ts';

export const DEFAUTS = ['vide', 'floue', 'sombre', 'petite', 'coupee'] as const;

export type Defaut = (typeof DEFAUTS)[number];

/** Something to look at before sending. The person may always send the document as it is. */
export interface AvertissementPiece {
  defaut: Defaut;
  /** First page is 1. */
  page: number;
  message: string;
}

type PageMesuree = Pick<PageRendue, 'source' | 'mesures'>;

const CONSEILS: Readonly<Record<Defaut, string>> = {
  vide: 'Cette page semble vide. Vérifiez que vous avez envoyé le bon côté de la feuille.',
  floue:
    'Cette page semble floue. Posez la feuille à plat, touchez le texte à l’écran, puis reprenez la photo.',
  sombre: 'Cette page est sombre. Reprenez la photo près d’une fenêtre ou d’une lampe.',
  petite: 'Cette image est petite : le texte peut être illisible. Approchez-vous de la feuille.',
  coupee:
    'La feuille sort peut-être du cadre. Reculez un peu, et vérifiez que ses quatre bords se voient.',
};

export function direDefaut(defaut: Defaut): string {
  return composer(CONSEILS[defaut]);
}

/** What may prevent the document from being read, page by page. Never a refusal. */
export function controler(
  type: TypePiece,
  pages: readonly PageMesuree[],
  seuils: Seuils = SEUILS,
): AvertissementPiece[] {
  return pages.flatMap((page, i) =>
    defauts(type, page, seuils).map((defaut) => ({
      defaut,
      page: i + 1,
      message: direDefaut(defaut),
    })),
  );
}

function defauts(type: TypePiece, { source, mesures }: PageMesuree, seuils: Seuils): Defaut[] {
  // Nothing else can be said of an empty page: it is not blurred.
  if (mesures.clair - mesures.sombre < seuils.relief && mesures.nettete < seuils.nettete) {
    return mesures.clair < seuils.clair ? ['sombre'] : ['vide'];
  }
  const vus: Defaut[] = [];
  if (mesures.nettete < seuils.nettete) vus.push('floue');
  if (mesures.clair < seuils.clair) vus.push('sombre');
  // A PDF page is measured in points of paper, and has no background behind it.
  if (type === 'application/pdf') return vus;
  const { largeur, hauteur } = source;
  if (
    Math.max(largeur, hauteur) < seuils.grandCote ||
    Math.min(largeur, hauteur) < seuils.petitCote
  )
    vus.push('petite');
  if (estCoupee(mesures, seuils)) vus.push('coupee');
  return vus;
}

/** Paper along one side and background along another. Paper on all four is a scan, cut on purpose. */
function estCoupee({ bords, ecart }: PageMesuree['mesures'], seuils: Seuils): boolean {
  if (ecart < seuils.ecart) return false;
  const cotes = Object.values(bords);
  return cotes.some((part) => part >= seuils.papier) && cotes.some((part) => part <= seuils.fond);
}
