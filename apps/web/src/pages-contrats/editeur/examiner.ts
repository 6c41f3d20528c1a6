import { type ContratJson, type Erreur, lireContrat, lireJson } from '@almanach/moteur';
import { messageErreur } from '@almanach/textes';
import { type Carte, ligneDe, localiser, type Place, placeDe } from './localiser.ts';

/** A refusal of the reader, and where it is in the text. */
export interface ErreurSituee {
  readonly erreur: Erreur;
  readonly ligne: number;
  readonly place: Place;
  /** What is wrong and what was expected. */
  readonly phrase: string;
}

export interface Examen {
  /** `null`: the text is not JSON. */
  readonly document: unknown;
  /** `null`: the reader refuses it. */
  readonly contrat: ContratJson | null;
  readonly erreurs: readonly ErreurSituee[];
}

/** The text read by the engine itself; nothing is accepted in part. */
export function examiner(texte: string): Examen {
  const carte = localiser(texte);
  const json = lireJson(texte);
  if (!json.ok)
    return { document: null, contrat: null, erreurs: situer(json.erreurs, texte, carte) };
  const lu = lireContrat(json.valeur);
  return lu.ok
    ? { document: json.valeur, contrat: json.valeur as ContratJson, erreurs: [] }
    : { document: json.valeur, contrat: null, erreurs: situer(lu.erreurs, texte, carte) };
}

function situer(erreurs: readonly Erreur[], texte: string, carte: Carte): ErreurSituee[] {
  return erreurs.map((erreur) => {
    const place = placeDansLeTexte(erreur, texte, carte);
    return {
      erreur,
      place,
      ligne: ligneDe(texte, place.debut),
      phrase: direErreur(erreur),
    };
  });
}

/** What is wrong and what was expected; the sentence of an unknown key speaks of a situation elsewhere. */
export function direErreur(erreur: Erreur): string {
  const { resume, attendu } = messageErreur(erreur, 'fr');
  if (erreur.code === 'ALM-E-002') return `${resume} Corrigez son nom, ou retirez-le.`;
  return `${resume} Attendu\u00a0: ${attendu}.`;
}

function placeDansLeTexte(erreur: Erreur, texte: string, carte: Carte): Place {
  if (erreur.code === 'ALM-E-001' && carte.faute !== null)
    return { debut: carte.faute, fin: Math.min(texte.length, carte.faute + 1) };
  return placeDe(carte, erreur.chemin) ?? { debut: 0, fin: 0 };
}
