import type { Lettre, PartieDeLettre, TableauDeLettre } from '@almanach/textes';
import { Page } from './page.ts';

export interface OptionsPdf {
  /** Civil date `YYYY-MM-DD` written in the properties: the caller's clock. */
  le: string;
}

/**
 * The letter as a tagged PDF (PDF/UA-1: structure, language, embedded font). Runs in Node and in a browser.
 * The same letter and date give the same bytes.
 */
export async function ecrireLettrePdf(lettre: Lettre, { le }: OptionsPdf): Promise<Uint8Array> {
  const page = await Page.ouvrir(lettre.objet, le);
  page.bloc('P', lettre.expediteur.join('\n'));
  page.bloc('P', lettre.destinataire.join('\n'), { retrait: 0.5 });
  page.bloc('P', lettre.lieuEtDate, { retrait: 0.5 });
  page.bloc('H1', `Objet\u00a0: ${lettre.objet}`, { taille: 13 });
  page.bloc('P', lettre.appel);
  for (const partie of lettre.parties) ecrirePartie(page, partie);
  page.bloc('P', lettre.politesse);
  page.bloc('P', lettre.signature, { retrait: 0.5 });
  return page.fermer();
}

function ecrirePartie(page: Page, p: PartieDeLettre): void {
  page.bloc('H2', p.titre, { taille: 12, avant: 4 });
  for (const texte of p.paragraphes) page.bloc('P', texte);
  if (p.liste.length > 0) page.liste(p.liste);
  if (p.tableau !== null) ecrireTableau(page, p.tableau);
}

function ecrireTableau(page: Page, t: TableauDeLettre): void {
  page.bloc('P', t.legende, { taille: 9 });
  page.tableau(t.colonnes, t.lignes);
}
