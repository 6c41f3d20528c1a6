import { ecrireMessage, noterLeFil, ouvrirFil, trouverFil } from '../messages/depot.ts';
import type { SujetDeFil } from '../messages/sujets.ts';
import type { Acteurs } from './gestes.ts';
import type { Temps } from './temps.ts';

/** What the person and a manager write to each other. */
export function echangesDe(temps: Temps, { personne, assure, gestion }: Acteurs) {
  return {
    /** @returns the thread. */
    ecrit: (n: number, dossier: string, sujet: SujetDeFil, texte: string): Promise<string> =>
      temps.ecrire(assure, n, async (e) => {
        const cle = await e.services.base.cles.lire(e.tx, personne);
        return (await ouvrirFil(e, personne, cle, { dossier, sujet, texte })).id;
      }),

    repond: (n: number, fil: string, texte: string) =>
      temps.ecrire(gestion, n, async (e) => {
        const cle = await e.services.base.cles.lire(e.tx, personne);
        await noterLeFil(e, await trouverFil(e, fil));
        await ecrireMessage(e, fil, cle, texte);
      }),
  };
}

export type Echanges = ReturnType<typeof echangesDe>;
