import type { Erreur } from '@almanach/moteur';
import { calculerAvecContrats } from '../moteur/calculerAvecContrats.ts';
import { chargerMoteur, type Moteur } from '../moteur/chargerMoteur.ts';
import type { ErreurDeChamp } from '../ui/ResumeErreurs.tsx';
import type { Contexte } from './questions/question.ts';
import { type Ecriture, ecrireSituation } from './situation/ecrire.ts';
import type { Origine } from './situation/origines.ts';

/** One refusal of the engine, where it was typed. */
export interface Refus {
  readonly origine: Origine | null;
  readonly texte: string;
}

export function refusDe(moteur: Moteur, erreurs: readonly Erreur[], ecriture: Ecriture): Refus[] {
  return erreurs.map((erreur) => {
    const { resume, remede } = moteur.messageErreur(erreur, 'fr');
    return { origine: ecriture.origines.trouver(erreur.chemin), texte: `${resume} ${remede}` };
  });
}

/** What the engine refuses among the fields of one page; nothing while it cannot be fetched. */
export async function erreursDuMoteur(ctx: Contexte, adresse: string): Promise<ErreurDeChamp[]> {
  const ecriture = ecrireSituation(ctx.r, ctx.le);
  if (ecriture === null) return [];
  try {
    const moteur = await chargerMoteur();
    const dates = { le: ctx.le, connuLe: ctx.le };
    const resultat = await calculerAvecContrats(ecriture.situation, dates);
    if (resultat.ok) return [];
    return refusDe(moteur, resultat.erreurs, ecriture).flatMap(({ origine, texte }) =>
      origine?.adresse === adresse ? [{ champ: origine.champ, texte }] : [],
    );
  } catch {
    return [];
  }
}
