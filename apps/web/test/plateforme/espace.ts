import { randomUUID } from 'node:crypto';
import { chargerDroit } from '@almanach/bareme';
import type { Qui } from '../../../serveur/src/base/contexte.ts';
import { SYSTEME } from '../../../serveur/src/base/contexte.ts';
import { sql } from '../../../serveur/src/base/sql.ts';
import { declarer } from '../../../serveur/src/declarations/depot/declarer.ts';
import type { Reponses } from '../../../serveur/src/declarations/reponses.ts';
import { type Ajout, ajouter } from '../../../serveur/src/dossiers/depot/ajouter.ts';
import { noterLectures } from '../../../serveur/src/dossiers/depot/lectures.ts';
import { ecrire } from '../../../serveur/src/dossiers/depot/services.ts';
import type { PieceSuivie } from '../../../serveur/src/dossiers/etats/dossier-derive.ts';
import { servicesEspaces } from '../../../serveur/src/espaces/services.ts';
import { creerMission } from '../../../serveur/src/missions/depot.ts';
import type { CompteDeTest } from '../../../serveur/test/comptes.ts';
import type { BancPlateforme } from './banc.ts';

const MOIS = ['05-31', '06-30', '07-31', '08-31', '09-30', '10-31'];
/** 12.50 € an hour, 35 hours a week: May to October 2026. */
const PAIES = MOIS.map((fin) => ({
  du: `2026-${fin.slice(0, 2)}-01`,
  au: `2026-${fin}`,
  brut: '1896.00',
  heures: '151.67',
}));

const EMPREINTE = 'a'.repeat(64);

export interface Interimaire {
  readonly personne: string;
  readonly mission: string;
  readonly agence: string;
  readonly assure: Qui;
  /** An account of the agency. */
  readonly qui: Qui;
  readonly gestion: Qui;
}

/** Writes what others would write, on a day of their own: the screens read the real base. */
export class Monde {
  readonly #banc: BancPlateforme;

  constructor(banc: BancPlateforme) {
    this.#banc = banc;
  }

  services(jour: string) {
    const instant = Date.parse(`${jour}T09:12:00Z`);
    let n = 0;
    const comptes = { ...this.#banc.maison.services, maintenant: () => instant + n++ };
    const droit = chargerDroit(jour);
    return servicesEspaces(comptes, { aujourdhui: () => jour }, () => droit);
  }

  /** A person of an agency, in a mission since May, with its hours and wages. */
  async interimaire(compte: CompteDeTest, fin: string | null = null): Promise<Interimaire> {
    const [groupe, agence] = [randomUUID(), randomUUID()];
    const personne = compte.personne ?? '';
    await this.#banc.maison.base.transaction(SYSTEME, async (tx) => {
      const siret = String(Math.floor(Math.random() * 1e14)).padStart(14, '0');
      await tx.executer(sql`insert into groupes (id, nom) values (${groupe}, 'Ouest Mission')`);
      await tx.executer(sql`insert into agences (id, groupe_id, siret, nom)
        values (${agence}, ${groupe}, ${siret}, 'Ouest Mission, Nantes')`);
      // An agency writes missions of those it already has one of: the first one is posed.
      await tx.executer(sql`insert into missions (id, personne_id, agence_id, groupe_id, origine, du, au)
        values (${randomUUID()}, ${personne}, ${agence}, ${groupe}, 'agence', '2025-01-06', '2025-01-24')`);
    });
    const qui: Qui = { role: 'agence', compte: randomUUID(), groupe, agences: [agence] };
    const { id } = await ecrire(this.services('2026-11-01'), qui, (e) =>
      creerMission(e, personne, agence, {
        du: '2026-05-01',
        au: fin,
        contenu: {
          categorie: 'non-cadre',
          remuneration: {
            tauxHoraire: '12.50',
            heuresHebdomadaires: '35',
            ifm: '0.10',
            iccp: '0.10',
          },
          paies: PAIES,
        },
      }),
    );
    const assure: Qui = { role: 'assure', compte: compte.compte, personne };
    const gestion: Qui = { role: 'gestion', compte: randomUUID() };
    return { personne, mission: id, agence, assure, qui, gestion };
  }

  /** A sickness declared by the person; her mission is known, hence not asked. */
  async declarer(i: Interimaire, jour: string, reponses: Partial<Reponses> = {}) {
    const dites: Reponses = {
      objet: 'nouvel-arret',
      nature: 'maladie',
      prescritLe: '2026-11-02',
      recuLe: '2026-11-02',
      dates: { du: '2026-11-02', au: '2026-11-29' },
      hospitalisation: 'non',
      tempsPartiel: 'non',
      envoiCaisse: 'medecin',
      ...reponses,
    };
    return ecrire(this.services(jour), i.assure, (e) => declarer(e, i.personne, dites));
  }

  async annuler(i: Interimaire, jour: string, arret: string): Promise<void> {
    const dites: Reponses = { objet: 'annulation', arret };
    await ecrire(this.services(jour), i.assure, (e) => declarer(e, i.personne, dites));
  }

  async ecrire(qui: Qui, jour: string, dossier: string, ajouts: readonly Ajout[]): Promise<void> {
    await ecrire(this.services(jour), qui, (e) => ajouter(e, dossier, ajouts));
  }

  async lire({ gestion, personne }: Interimaire, jour: string, dossier: string): Promise<void> {
    await ecrire(this.services(jour), gestion, (e) =>
      noterLectures(e, [{ id: dossier, personne_id: personne }], 'instruction'),
    );
  }

  /** Id of the document of that kind. */
  async piece(i: Interimaire, dossier: string, nature: string): Promise<string> {
    const piece = (await this.#pieces(i, dossier)).find((p) => p.nature === nature);
    if (piece === undefined) throw new Error(`no ${nature} asked`);
    return piece.piece;
  }

  async refuser(
    i: Interimaire,
    jour: string,
    dossier: string,
    piece: string,
    motif: string,
  ): Promise<void> {
    const recue = {
      piece,
      nature: 'volet-3',
      fichier: randomUUID(),
      empreinte: EMPREINTE,
      coffre: false,
    };
    await this.ecrire(i.assure, jour, dossier, [
      { type: 'piece-recue', charge: recue, pourquoi: 'depot' },
    ]);
    await this.ecrire(i.gestion, jour, dossier, [
      { type: 'piece-refusee', charge: { piece, motif }, pourquoi: 'examen' },
    ]);
  }

  /** The account has a number to call. */
  async telephone({ compte }: CompteDeTest): Promise<void> {
    await this.#banc.maison.base.transaction(SYSTEME, (tx) =>
      tx.executer(sql`update acces set telephone_chiffre = '\\x00' where compte_id = ${compte}`),
    );
  }

  async #pieces({ gestion }: Interimaire, dossier: string): Promise<readonly PieceSuivie[]> {
    const { derive } = await this.#banc.maison.base.transaction(gestion, (tx) =>
      tx.une(sql<{ derive: { pieces: PieceSuivie[] } }>`select derive from dossiers_suivis
        where dossier_id = ${dossier}`),
    );
    return derive.pieces;
  }

  /** All that was asked is there and accepted; the examination begins. */
  async completer(i: Interimaire, jour: string, dossier: string): Promise<void> {
    await this.ecrire(i.qui, jour, dossier, [
      { type: 'prevoyance-declaree', charge: { par: 'agence' }, pourquoi: 'declaration' },
    ]);
    for (const { piece, nature, coffre } of await this.#pieces(i, dossier)) {
      const recue = { piece, nature, fichier: randomUUID(), empreinte: EMPREINTE, coffre };
      await this.ecrire(i.assure, jour, dossier, [
        { type: 'piece-recue', charge: recue, pourquoi: 'depot' },
      ]);
      if (coffre) continue;
      await this.ecrire(i.gestion, jour, dossier, [
        { type: 'piece-acceptee', charge: { piece }, pourquoi: 'examen' },
      ]);
    }
    await this.ecrire(i.gestion, jour, dossier, [
      { type: 'instruction-ouverte', charge: {}, pourquoi: 'dossier-complet' },
    ]);
  }
}
