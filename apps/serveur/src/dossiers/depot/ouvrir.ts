import { type Ajout, type Ecrit, poser } from './ajouter.ts';
import type { FaitsGardes } from './faits.ts';
import { reference, uuid } from './identifiants.ts';
import { creer } from './requetes.ts';
import type { Ecriture } from './services.ts';

export interface Ouverture {
  personne: string;
  mission: { id: string; agence: string | null; groupe: string | null } | null;
  faits: FaitsGardes;
  /** The receipt of the declaration first. */
  ajouts: readonly Ajout[];
}

export interface Ouvert extends Ecrit {
  dossier: string;
  reference: string;
}

export async function ouvrir(e: Ecriture, ouverture: Ouverture): Promise<Ouvert> {
  const { hasard, base } = e.services;
  const dossier = uuid(hasard);
  const ref = reference('D', hasard);
  const { personne, mission, faits, ajouts } = ouverture;
  const cle = await base.cles.lire(e.tx, personne);
  const { instant } = e;
  await e.tx.executer(creer({ id: dossier, personne, reference: ref, instant, mission }));
  const ecrit = await poser(e, { dossier, personne, cle, derive: null, tete: null, faits }, ajouts);
  return { ...ecrit, dossier, reference: ref };
}
