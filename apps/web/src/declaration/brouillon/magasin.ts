import { appeler } from '../../plateforme/api/appeler.ts';
import type { Refusee, Reponse } from '../../plateforme/api/refus.ts';
import { ORDRE } from '../adresses.ts';
import { ecrireSaisie, FORMES, lireSaisie, type Saisie } from '../questions/saisie.ts';
import type { Brouillon, IdQuestion, Reponses } from '../types.ts';
import { garderSecours, lireSecours, oublierSecours } from './secours.ts';

/** From the last key to the request: under the two seconds that are promised. */
const REPOS = 800;
const REPRISE = 4000;

export type EtatBrouillon =
  | 'neuf'
  | 'garde'
  | 'en-attente'
  | 'hors-ligne'
  | 'panne'
  | 'conflit'
  | 'disparu';

export interface Vue {
  readonly reponses: Reponses;
  readonly saisies: Partial<Record<IdQuestion, Saisie>>;
  readonly etat: EtatBrouillon;
  /** Instant of the last writing on the server. */
  readonly garde: string | null;
  /** The text of the other device, while one is to be chosen. */
  readonly ailleurs: Brouillon | null;
}

/** A draft: what is typed here, what the server holds, and the way from one to the other. */
export class Magasin {
  readonly id: string;
  #version: number;
  #vue: Vue;
  #garde: string;
  #minuterie: ReturnType<typeof setTimeout> | undefined;
  #enVol: Promise<void> | null = null;
  #clos = false;
  readonly #abonnes = new Set<() => void>();

  /** @param lu what the server holds; `null` for a draft it has not seen yet. */
  constructor(id: string, lu: Brouillon | null, depart: Reponses = {}) {
    const secours = lireSecours(id);
    this.id = id;
    this.#version = secours?.version ?? lu?.version ?? 0;
    this.#garde = texteDe(lu?.reponses ?? {});
    this.#vue = {
      reponses: secours?.reponses ?? lu?.reponses ?? depart,
      saisies: secours?.saisies ?? {},
      etat: lu === null ? 'neuf' : 'garde',
      garde: lu?.modifieLe ?? null,
      ailleurs: null,
    };
    if (this.#change()) this.#prevoir(0);
  }

  readonly abonner = (abonne: () => void): (() => void) => {
    if (this.#abonnes.size === 0) window.addEventListener('online', this.#auRetour);
    this.#abonnes.add(abonne);
    return () => {
      this.#abonnes.delete(abonne);
      if (this.#abonnes.size === 0) window.removeEventListener('online', this.#auRetour);
    };
  };

  readonly vue = (): Vue => this.#vue;

  saisieDe(id: IdQuestion): Saisie {
    return this.#vue.saisies[id] ?? ecrireSaisie(FORMES[id], this.#vue.reponses[id]);
  }

  /** What a page holds now: an answer as soon as it is a whole one. */
  saisir(id: IdQuestion, saisie: Saisie): void {
    const { [id]: _, ...autres } = this.#vue.reponses;
    const valeur = lireSaisie(FORMES[id], saisie);
    const reponses: Reponses = valeur === undefined ? autres : { ...autres, [id]: valeur };
    this.#dire({ reponses, saisies: { ...this.#vue.saisies, [id]: saisie } });
    this.#secourir();
    if (this.#vue.etat === 'conflit' || !this.#change()) return;
    this.#dire({ etat: 'en-attente' });
    this.#prevoir(REPOS);
  }

  /** One of the two texts: this device's goes over the other, or the other's is taken here. */
  async choisir(lequel: 'ici' | 'ailleurs'): Promise<void> {
    const { ailleurs } = this.#vue;
    if (ailleurs === null) return;
    this.#version = ailleurs.version;
    this.#garde = texteDe(ailleurs.reponses);
    const pris =
      lequel === 'ici'
        ? {}
        : { reponses: ailleurs.reponses, saisies: {}, garde: ailleurs.modifieLe };
    this.#dire({ ...pris, ailleurs: null, etat: lequel === 'ici' ? 'en-attente' : 'garde' });
    this.#secourir();
    if (lequel === 'ici') await this.garder();
  }

  /** Sends at once what is not sent yet. */
  async garder(): Promise<void> {
    clearTimeout(this.#minuterie);
    await this.#enVol;
    if (this.#clos || !this.#change() || this.#vue.etat === 'conflit') return;
    this.#enVol = this.#envoyer().finally(() => {
      this.#enVol = null;
    });
    await this.#enVol;
  }

  /** It was sent, or given up: nothing of it is to be written again. */
  clore(): void {
    this.#clos = true;
    clearTimeout(this.#minuterie);
    oublierSecours(this.id);
  }

  async #envoyer(): Promise<void> {
    const { reponses } = this.#vue;
    const corps = { version: this.#version, reponses };
    const reponse: Reponse<{ brouillon: Brouillon }> = await appeler(
      'PUT',
      `/api/espace/brouillons/${this.id}`,
      corps,
    );
    if (this.#clos) return;
    if (!reponse.ok) return this.#refuse(reponse);
    const { brouillon } = reponse.corps;
    this.#version = brouillon.version;
    this.#garde = texteDe(reponses);
    this.#dire({ garde: brouillon.modifieLe, etat: this.#change() ? 'en-attente' : 'garde' });
    this.#secourir();
    if (this.#change()) this.#prevoir(REPOS);
  }

  #refuse({ statut, corps }: Refusee): void {
    if (statut === 409) {
      const { actuel } = corps as { actuel: Brouillon };
      this.#dire({ etat: 'conflit', ailleurs: actuel });
    } else if (statut === 404) {
      this.#dire({ etat: 'disparu' });
    } else {
      this.#dire({ etat: statut === 0 ? 'hors-ligne' : 'panne' });
      // Whoever declined to sign in again is not asked every four seconds.
      if (statut !== 401) this.#prevoir(REPRISE);
    }
  }

  #change(): boolean {
    return texteDe(this.#vue.reponses) !== this.#garde;
  }

  #prevoir(dans: number): void {
    clearTimeout(this.#minuterie);
    this.#minuterie = setTimeout(() => void this.garder(), dans);
  }

  readonly #auRetour = (): void => {
    void this.garder();
  };

  /** What is not on the server stays in this tab, and only that. */
  #secourir(): void {
    const { reponses, saisies } = this.#vue;
    const enPlan = Object.entries(saisies).filter(([id]) => !Object.hasOwn(reponses, id)) as [
      IdQuestion,
      Saisie,
    ][];
    if (!this.#change() && enPlan.length === 0) oublierSecours(this.id);
    else {
      const garde = Object.fromEntries(enPlan);
      garderSecours(this.id, { version: this.#version, reponses, saisies: garde });
    }
  }

  #dire(change: Partial<Vue>): void {
    this.#vue = { ...this.#vue, ...change };
    for (const abonne of this.#abonnes) abonne();
  }
}

/** One text for one set of answers, in whatever order they were given. */
function texteDe(reponses: Reponses): string {
  return JSON.stringify(ORDRE.map((id) => reponses[id] ?? null));
}
