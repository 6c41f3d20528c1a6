import type { Horloge } from '../horloge.ts';
import { jourCivil } from '../journal/champs.ts';

type Environnement = Readonly<Record<string, string | undefined>>;

export interface ReglagesDemo {
  /** The business day, when it is fixed. */
  jour: string | null;
}

/** The one machine it is shown on. */
const BOUCLE: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost']);

/** What the environment says of a demonstration; every fault is told at once. */
export function lireReglagesDemo(
  env: Environnement,
  demonstration: boolean,
): { reglages: ReglagesDemo; messages: string[] } {
  const [jour = '', hote = ''] = [env['ALMANACH_JOUR']?.trim(), env['HOST']?.trim()];
  const messages: string[] = [];
  if (jour !== '' && !demonstration) {
    messages.push('ALMANACH_JOUR : le jour ne se fixe qu’en démonstration.');
  } else if (jour !== '' && !jourCivil.safeParse(jour).success) {
    messages.push(`ALMANACH_JOUR : une date comme « 2026-11-25 » est attendue, « ${jour} » reçu.`);
  }
  if (demonstration && hote !== '' && !BOUCLE.has(hote)) {
    messages.push(
      `HOST : la démonstration n’écoute que sur 127.0.0.1, « ${hote} » reçu. Ses phrases de passe sont publiques. ` +
        'Pour ouvrir le service au réseau, donnez de vraies clés (npm run base -- cles-creer CHEMIN, puis ALMANACH_CLES).',
    );
  }
  return { reglages: { jour: jour === '' ? null : jour }, messages };
}

/** The day that was fixed, or that of every day. */
export function horlogeFixee({ jour }: ReglagesDemo, vraie: Horloge): Horloge {
  return jour === null ? vraie : { aujourdhui: () => jour };
}
