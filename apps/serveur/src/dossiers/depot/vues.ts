import type { ArretTenu } from '../../declarations/situation.ts';
import { genreDemande } from '../../pieces/demandes.ts';
import { obstacles } from '../attendre/attendre.ts';
import type { Attente } from '../attendre/obstacle.ts';
import { etapes } from '../etats/etapes.ts';
import { type FaitsGardes, ouvrirContenu, ouvrirFaits } from './faits.ts';
import type { LigneDossier } from './lignes.ts';
import { journalDe, suiviDe } from './requetes.ts';
import type { Ecriture } from './services.ts';

/** What everyone who sees a dossier reads of it: days, states, whom it waits for. An agency reads nothing more. */
export interface DossierBref {
  id: string;
  reference: string;
  personne: string;
  mission: string | null;
  agence: string | null;
  etat: LigneDossier['etat'];
  ouvert: boolean;
  origine: LigneDossier['origine'];
  depuis: string;
  recuLe: string;
  attente: Omit<Attente, 'objet'>;
  fusionneDans: string | null;
  rang: number;
}

export function bref(l: LigneDossier): DossierBref {
  const { objet: _, ...attente } = l.attente;
  return {
    id: l.id,
    reference: l.reference,
    personne: l.personne_id,
    mission: l.mission_id,
    agence: l.agence_id,
    etat: l.etat,
    ouvert: l.ouvert,
    origine: l.origine,
    depuis: l.depuis,
    recuLe: l.recu_le,
    attente,
    fusionneDans: l.fusionne_dans,
    rang: l.rang,
  };
}

/** The whole dossier, for the person and for managers. `null` when its state is not theirs to read. */
export async function entier(e: Ecriture, ligne: LigneDossier) {
  const suivi = await e.tx.premiere(suiviDe(ligne.id));
  if (suivi === undefined) return null;
  const { derive, pistes } = suivi;
  const cle = await e.services.base.cles.lire(e.tx, ligne.personne_id);
  const faits = ouvrirFaits(cle, ligne.id, suivi.faits_chiffre);
  return {
    ...bref(ligne),
    attente: ligne.attente,
    obstacles: obstacles(derive, faits),
    etapes: etapes(derive),
    pistes,
    pieces: derive.pieces.map((p) => ({ ...p, document: genreDemande(p.nature) })),
    relances: derive.relances,
    envois: derive.envois,
    arrets: arretsDits(faits),
  };
}

function arretsDits({ arrets }: FaitsGardes) {
  return arrets.map(({ id, declaration: d }: ArretTenu) => {
    const { objet, nature, du, au, accidentLe, prescritLe, recuLe, moment } = d;
    return { id, objet, nature, du, au, accidentLe, prescritLe, recuLe, moment };
  });
}

/** Every event, in order, with what it keeps encrypted. Managers are told by their role, not by their account. */
export async function journal(e: Ecriture, ligne: LigneDossier) {
  const lignes = await e.tx.lignes(journalDe(ligne.id));
  const cle = await e.services.base.cles.lire(e.tx, ligne.personne_id);
  return lignes.map((l) => {
    const ou = { dossier: l.dossier_id, rang: l.rang };
    const ouvert = l.contenu_chiffre === null ? null : ouvrirContenu(cle, ou, l.contenu_chiffre);
    const { rang, jour, le, role, type, pourquoi, regle, charge } = l;
    return {
      rang,
      jour,
      le,
      role,
      type,
      pourquoi,
      regle,
      charge,
      contenu: ouvert?.contenu ?? null,
      empreinte: l.empreinte.toString('hex'),
    };
  });
}
