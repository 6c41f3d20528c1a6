import type { Erreur, Lecture } from '../situation/erreurs.ts';
import { erreursDeForme } from '../situation/erreurs-forme.ts';
import { appliquerChoix, type Choix } from './lire/choix.ts';
import { incoherencesDuContrat } from './lire/coherence.ts';
import { construireContrat } from './lire/construire.ts';
import { depasse, TAILLE_MAX } from './lire/taille.ts';
import { schemaContrat } from './schema/contrat.ts';
import type { Contrat, Sortie } from './types.ts';

const MAX_ERREURS = 20;

/**
 * Reads the document of a contract: its size, its form, the readings chosen for its open points, then its coherence.
 * All or nothing, and never throws: every refusal is coded and located.
 */
export function lireContrat(document: unknown, choix: Choix = {}): Lecture<Contrat> {
  if (depasse(document, TAILLE_MAX)) return refus([tropGros()]);
  const forme = schemaContrat.safeParse(document);
  if (!forme.success) return refus(erreursDeForme(forme.error, document));
  const lu = Object.keys(choix).length === 0 ? forme.data : choisir(forme.data, choix);
  if (Array.isArray(lu)) return refus(lu);
  const erreurs = incoherencesDuContrat(lu);
  return erreurs.length > 0 ? refus(erreurs) : { ok: true, valeur: construireContrat(lu) };
}

function choisir(contrat: Sortie, choix: Choix): Sortie | Erreur[] {
  const { document, erreurs } = appliquerChoix(contrat, choix);
  if (erreurs.length > 0) return erreurs.map((e) => ({ ...e, chemin: `choix.${e.chemin}` }));
  const forme = schemaContrat.safeParse(document);
  return forme.success ? forme.data : erreursDeForme(forme.error, document);
}

function refus(erreurs: readonly Erreur[]): { ok: false; erreurs: readonly Erreur[] } {
  return { ok: false, erreurs: erreurs.slice(0, MAX_ERREURS) };
}

function tropGros(): Erreur {
  return {
    code: 'ALM-C-001',
    chemin: '',
    attendu: 'taille-de-contrat',
    operandes: { max: TAILLE_MAX },
  };
}
