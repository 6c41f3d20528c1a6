import { documentsNommes } from '../contrats/chargerCatalogue.ts';
import type { Dates, ResultatCalcul } from './calcul.ts';
import { chargerMoteur } from './chargerMoteur.ts';

/** Computes a situation with the documents of the contracts that it names, fetched when it names some. */
export async function calculerAvecContrats(
  situation: unknown,
  dates: Omit<Dates, 'contrats'>,
): Promise<ResultatCalcul> {
  const [moteur, contrats] = await Promise.all([chargerMoteur(), documentsNommes(situation)]);
  return moteur.calculer(situation, { ...dates, contrats });
}
