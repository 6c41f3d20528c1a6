import { sql } from '../../base/sql.ts';
import type { Maillon, Tete } from '../../journal/chaine.ts';
import type { Attente } from '../attendre/obstacle.ts';
import type { Pistes } from '../attendre/pistes.ts';
import type { DossierDerive } from '../etats/dossier-derive.ts';
import type { LigneDossier, LigneEvenement } from './lignes.ts';

export interface Tenu {
  personne_id: string;
  agence_id: string | null;
  cree_le: string;
  rang: number;
  tete: Buffer | null;
}

/** Holds the dossier until the end of the transaction: its next event waits. */
export function tenir(dossier: string) {
  return sql<Tenu>`select personne_id, agence_id, cree_le, rang, tete from dossiers
    where id = ${dossier} for update`;
}

export interface LigneSuivi {
  derive: DossierDerive;
  faits_chiffre: Buffer;
}

export function suiviAEcrire(dossier: string) {
  return sql<LigneSuivi>`select derive, faits_chiffre from suivi_a_ecrire(${dossier})`;
}

export function suiviDe(dossier: string) {
  return sql<LigneSuivi & { pistes: Pistes }>`select derive, pistes, faits_chiffre
    from dossiers_suivis where dossier_id = ${dossier}`;
}

export interface NouveauDossier {
  id: string;
  personne: string;
  reference: string;
  instant: string;
  mission: { id: string; agence: string | null; groupe: string | null } | null;
}

export function creer({ id, personne, reference, instant, mission }: NouveauDossier) {
  return sql`insert into dossiers
      (id, personne_id, mission_id, agence_id, groupe_id, reference, etat, cree_le, modifie_le)
    values (${id}, ${personne}, ${mission?.id ?? null}, ${mission?.agence ?? null},
      ${mission?.groupe ?? null}, ${reference}, 'recu', ${instant}, ${instant})`;
}

export function inscrire(
  { evenement: e, precedente, empreinte }: Maillon,
  contenu: { chiffre: Buffer; empreinte: string } | null,
) {
  return sql`insert into evenements (dossier_id, rang, le, jour, qui, role, type, pourquoi, regle, charge,
      contenu_chiffre, contenu_empreinte, precedente, empreinte)
    values (${e.dossier}, ${e.rang}, ${e.quand.instant}, ${e.quand.jour}, ${e.qui.compte}, ${e.qui.role},
      ${e.type}, ${e.pourquoi}, ${e.regle}, ${JSON.stringify(e.charge)}, ${contenu?.chiffre ?? null},
      ${hexa(contenu?.empreinte ?? null)}, ${hexa(precedente)}, ${hexa(empreinte)})`;
}

export interface Projection {
  derive: DossierDerive;
  ouvert: boolean;
  /** An accident at work or an occupational disease. */
  prioritaire: boolean;
  attente: Attente;
  relanceLe: string | null;
  tete: Tete;
  instant: string;
}

export function projeter(p: Projection) {
  const { derive: d, attente, tete } = p;
  return sql`update dossiers set etat = ${d.etat}, ouvert = ${p.ouvert}, prioritaire = ${p.prioritaire}, origine = ${d.origine},
      depuis = ${d.depuis}, recu_le = ${d.recuLe}, attente = ${JSON.stringify(attente)},
      attente_qui = ${attente.qui}, attente_jusque = ${attente.jusque}, retient = ${attente.retient},
      relance_le = ${p.relanceLe}, fusionne_dans = ${d.fusionneDans}, rang = ${tete.rang},
      tete = ${hexa(tete.empreinte)}, modifie_le = ${p.instant}
    where id = ${d.dossier}`;
}

export function poserSuivi(derive: DossierDerive, pistes: Pistes, faits: Buffer) {
  return sql<{
    pose: boolean | null;
  }>`select poser_suivi(${derive.dossier}, ${JSON.stringify(derive)}::jsonb,
    ${JSON.stringify(pistes)}::jsonb, ${faits}) as pose`;
}

export interface LigneAComparer extends LigneSuivi {
  dossier_id: string;
  cree_le: string;
  agence_id: string | null;
}

export function suivisAComparer(personne: string) {
  return sql<LigneAComparer>`select dossier_id, derive, faits_chiffre, cree_le, agence_id
    from suivis_a_comparer(${personne}) order by dossier_id`;
}

export function rattacher(dossier: string, mission: string) {
  return sql<{ fait: boolean | null }>`select rattacher_dossier(${dossier}, ${mission}) as fait`;
}

const COLONNES = sql`d.id, d.personne_id, d.mission_id, d.agence_id, d.reference, d.etat, d.ouvert, d.origine,
  d.depuis, d.recu_le, d.attente, d.fusionne_dans, d.rang, d.prioritaire`;

export function dossier(id: string) {
  return sql<LigneDossier>`select ${COLONNES} from dossiers d where d.id = ${id}`;
}

export function dossiersDe(personne: string) {
  return sql<LigneDossier>`select ${COLONNES} from dossiers d where d.personne_id = ${personne}
    order by d.cree_le desc, d.id limit 200`;
}

/** Where the page before ended. */
export interface Curseur {
  retient: string;
  id: string;
}

const DEBUT: Curseur = { retient: '-infinity', id: '00000000-0000-0000-0000-000000000000' };

export function dossiersDuGroupe(
  groupe: string,
  agences: readonly string[],
  apres: Curseur = DEBUT,
  nombre = 50,
) {
  return sql<LigneDossier>`select ${COLONNES} from dossiers d
    where d.groupe_id = ${groupe} and d.agence_id = any (${agences}::uuid[]) and d.ouvert
      and (d.retient, d.id) > (${apres.retient}::date, ${apres.id}::uuid)
    order by d.retient, d.id limit ${nombre}`;
}

export interface CurseurUrgent extends Curseur {
  prioritaire: boolean;
}

/**
 * Accidents at work and occupational diseases first, then whoever has waited longest without money: the earliest
 * unpaid day, whoever the blocker is.
 */
export function dossiersUrgents(
  qui: string | null,
  apres: CurseurUrgent = { ...DEBUT, prioritaire: true },
  nombre = 50,
) {
  const attendus = qui === null ? sql`true` : sql`d.attente_qui = ${qui}`;
  return sql<LigneDossier>`select ${COLONNES} from dossiers d
    where d.ouvert and ${attendus}
      and (not d.prioritaire, d.retient, d.id) > (${!apres.prioritaire}, ${apres.retient}::date, ${apres.id}::uuid)
    order by not d.prioritaire, d.retient, d.id limit ${nombre}`;
}

export function journalDe(dossier: string) {
  return sql<LigneEvenement>`select dossier_id, rang, le, jour, qui, role, type, pourquoi, regle, charge,
      contenu_chiffre, contenu_empreinte, precedente, empreinte
    from evenements where dossier_id = ${dossier} order by rang`;
}

export function teteDe(dossier: string) {
  return sql<{ rang: number; tete: Buffer | null; personne_id: string; etat: string }>`
    select rang, tete, personne_id, etat from dossiers where id = ${dossier}`;
}

function hexa(empreinte: string | null): Buffer | null {
  return empreinte === null ? null : Buffer.from(empreinte, 'hex');
}
