import { Readable } from 'node:stream';
import { type Qui, SYSTEME } from '../base/contexte.ts';
import { declarer } from '../declarations/depot/declarer.ts';
import type { Reponses } from '../declarations/reponses.ts';
import { type Ajout, ajouter } from '../dossiers/depot/ajouter.ts';
import { uuid } from '../dossiers/depot/identifiants.ts';
import { noterLectures } from '../dossiers/depot/lectures.ts';
import { relancerDossier } from '../dossiers/depot/relancer.ts';
import { suiviDe } from '../dossiers/depot/requetes.ts';
import type { PieceSuivie } from '../dossiers/etats/dossier-derive.ts';
import { genreDemande } from '../pieces/demandes.ts';
import { deposerPiece } from '../pieces/garde/deposer.ts';
import type { Envoye } from '../pieces/garde/envoi.ts';
import { type Examen, examinerPiece } from '../pieces/garde/examiner.ts';
import { exemplaire } from './exemplaire.ts';
import type { Temps } from './temps.ts';

/** Who acts in a story. */
export interface Acteurs {
  personne: string;
  assure: Qui;
  agence: Qui;
  gestion: Qui;
}

const OUVRIR = { decision: 'ouverte' } as const;
const ACCEPTER = [OUVRIR, { decision: 'acceptee' }] as const;

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

  const examiner = (n: number, dossier: string, piece: string, examens: readonly Examen[]) =>
    temps.ecrire(gestion, n, async (e) => {
      await noterLectures(e, [{ id: dossier, personne_id: personne }], 'instruction');
      for (const examen of examens) await examinerPiece(e, dossier, piece, examen);
    });

  return {
    declare: (n: number, reponses: Reponses) => declarerPar(assure, n, reponses),
    agenceDeclare: (n: number, reponses: Reponses) => declarerPar(agence, n, reponses),

    /** Sends what was asked of them; all of it unless natures are given. */
    async envoie(n: number, dossier: string, natures?: readonly string[]): Promise<void> {
      for (const p of await pieces(dossier)) {
        const voulue = natures === undefined || natures.includes(p.nature);
        if (!voulue || (p.etat !== 'demandee' && p.etat !== 'refusee')) continue;
        const depot = {
          qui: p.aupres === 'agence' ? agence : assure,
          dossier,
          cle: uuid(temps.services(n).hasard),
          url: 'demonstration',
        };
        await deposerPiece(temps.services(n), depot, exempleDe(p));
      }
    },

    /** Opens and accepts all that staff may read. */
    async accepte(n: number, dossier: string): Promise<void> {
      for (const { piece, coffre, etat } of await pieces(dossier)) {
        if (coffre || etat !== 'recue') continue;
        await examiner(n, dossier, piece, ACCEPTER);
      }
    },

    async refuse(n: number, dossier: string, nature: string, motif: string): Promise<void> {
      const vue = (await pieces(dossier)).find((p) => p.nature === nature);
      if (vue === undefined) throw new Error(`no document ${nature}`);
      await examiner(n, dossier, vue.piece, [OUVRIR, { decision: 'refusee', motif }]);
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

export type Gestes = ReturnType<typeof gestesDe>;

/** An invented document, that says so. */
function exempleDe({ piece, nature }: PieceSuivie): Envoye {
  const etiquette = { document: genreDemande(nature), confirmee: true, sousPliMedical: false };
  const flux = Readable.from([exemplaire()]);
  return { etiquette, demande: piece, flux, nom: `${nature}.pdf` };
}
