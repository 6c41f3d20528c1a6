import { createHash } from 'node:crypto';
import { type Qui, SYSTEME } from '../base/contexte.ts';
import { declarer } from '../declarations/depot/declarer.ts';
import type { Reponses } from '../declarations/reponses.ts';
import { type Ajout, ajouter } from '../dossiers/depot/ajouter.ts';
import { uuid } from '../dossiers/depot/identifiants.ts';
import { noterLectures } from '../dossiers/depot/lectures.ts';
import { relancerDossier } from '../dossiers/depot/relancer.ts';
import { suiviDe } from '../dossiers/depot/requetes.ts';
import type { PieceSuivie } from '../dossiers/etats/dossier-derive.ts';
import { ecrireMessage, noterLeFil, ouvrirFil, trouverFil } from '../messages/depot.ts';
import type { SujetDeFil } from '../messages/sujets.ts';
import type { Temps } from './temps.ts';

/** Who acts in a story. */
export interface Acteurs {
  personne: string;
  assure: Qui;
  agence: Qui;
  gestion: Qui;
}

/** What people do in a story, each by the service that their route calls. */
export function gestesDe(temps: Temps, { personne, assure, agence, gestion }: Acteurs) {
  const declarerPar = async (qui: Qui, n: number, reponses: Reponses) => {
    const recue = await temps.ecrire(qui, n, async (e) => {
      const declaree = await declarer(e, personne, reponses);
      await noterLectures(e, [{ id: declaree.dossier.id, personne_id: personne }], 'declaration');
      return declaree;
    });
    return { dossier: recue.dossier.id, arret: recue.declaration };
  };

  const pieces = (dossier: string): Promise<readonly PieceSuivie[]> =>
    temps.ecrire(gestion, 0, async ({ tx }) => (await tx.une(suiviDe(dossier))).derive.pieces);

  const ecrireAu = (qui: Qui, n: number, dossier: string, ajouts: readonly Ajout[]) =>
    temps.ecrire(qui, n, async (e) => {
      await noterLectures(e, [{ id: dossier, personne_id: personne }], 'instruction');
      await ajouter(e, dossier, ajouts);
    });

  return {
    declare: (n: number, reponses: Reponses) => declarerPar(assure, n, reponses),
    agenceDeclare: (n: number, reponses: Reponses) => declarerPar(agence, n, reponses),

    /** Sends what was asked of them; all of it unless natures are given. */
    async envoie(n: number, dossier: string, natures?: readonly string[]): Promise<void> {
      for (const p of await pieces(dossier)) {
        const voulue = natures === undefined || natures.includes(p.nature);
        if (!voulue || (p.etat !== 'demandee' && p.etat !== 'refusee')) continue;
        const qui = p.aupres === 'agence' ? agence : assure;
        // The file itself is a matter of documents: here is the event that its receipt writes.
        await temps.ecrire(qui, n, (e) => ajouter(e, dossier, [recue(p, uuid(e.services.hasard))]));
      }
    },

    /** Opens and accepts all that staff may read. */
    async accepte(n: number, dossier: string): Promise<void> {
      for (const { piece, coffre, etat } of await pieces(dossier)) {
        if (coffre || etat !== 'recue') continue;
        const examen = { charge: { piece }, pourquoi: 'examen' };
        await ecrireAu(gestion, n, dossier, [
          { type: 'piece-ouverte', ...examen },
          { type: 'piece-acceptee', ...examen },
        ]);
      }
    },

    async refuse(n: number, dossier: string, nature: string, motif: string): Promise<void> {
      const vue = (await pieces(dossier)).find((p) => p.nature === nature);
      if (vue === undefined) throw new Error(`no document ${nature}`);
      const charge = { piece: vue.piece, motif };
      await ecrireAu(gestion, n, dossier, [{ type: 'piece-refusee', charge, pourquoi: 'examen' }]);
    },

    instruit: (n: number, dossier: string) =>
      ecrireAu(gestion, n, dossier, [
        { type: 'instruction-ouverte', charge: {}, pourquoi: 'dossier-complet' },
      ]),

    /** Each day of reminders between two days, as the hourly job looks at them. */
    async laissePasser(de: number, a: number, dossier: string): Promise<void> {
      for (const palier of [7, 21, 90]) {
        if (de + palier > a) continue;
        await temps.ecrire(SYSTEME, de + palier, (e) => relancerDossier(e, dossier));
      }
    },
  };
}

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

export type Gestes = ReturnType<typeof gestesDe> & ReturnType<typeof echangesDe>;

function recue({ piece, nature, coffre }: PieceSuivie, fichier: string): Ajout {
  const empreinte = createHash('sha256').update(`demonstration ${fichier}`).digest('hex');
  return {
    type: 'piece-recue',
    charge: { piece, nature, fichier, empreinte, coffre },
    pourquoi: 'envoi',
  };
}
