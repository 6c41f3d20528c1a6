import type { ClePersonne } from '../../base/cles/personnes.ts';
import { sql } from '../../base/sql.ts';
import { type FaitsGardes, ouvrirFaits } from '../../dossiers/depot/faits.ts';
import { suivisAComparer } from '../../dossiers/depot/requetes.ts';
import type { Ecriture } from '../../dossiers/depot/services.ts';
import type { DossierDerive } from '../../dossiers/etats/dossier-derive.ts';
import type { Connu } from '../connu.ts';
import { arretsConnus } from './faits.ts';

export interface MissionTenue {
  id: string;
  agence: string | null;
  groupe: string | null;
  du: string;
  au: string | null;
}

/** A dossier that stands, opened to compare or to go on with it. */
export interface DossierOuvert {
  dossier: string;
  agence: string | null;
  /** Technical instant of its opening. */
  recuLe: string;
  derive: DossierDerive;
  faits: FaitsGardes;
}

export interface DejaTenu {
  missions: readonly MissionTenue[];
  dossiers: readonly DossierOuvert[];
}

/** All that stands of a person. For an agency too: what it does not see serves the comparison alone. */
export async function lireTenu(e: Ecriture, personne: string, cle: ClePersonne): Promise<DejaTenu> {
  const missions = await e.tx.lignes(sql<MissionTenue>`
    select id, agence_id as agence, groupe_id as groupe, du, au from missions
    where personne_id = ${personne} order by du, id`);
  const suivis = await e.tx.lignes(suivisAComparer(personne));
  const dossiers = suivis.map((s) => ({
    dossier: s.dossier_id,
    agence: s.agence_id,
    recuLe: s.cree_le,
    derive: s.derive,
    faits: ouvrirFaits(cle, s.dossier_id, s.faits_chiffre),
  }));
  return { missions, dossiers };
}

/** What the questions start from: an agency knows its missions and its dossiers, and nothing else. */
export function connuDe(e: Ecriture, { missions, dossiers }: DejaTenu): Connu {
  return {
    missions: missions.map(({ id, du, au }) => ({ id, du, au })),
    arrets: dossiers.filter((d) => visible(e, d)).flatMap((d) => arretsConnus(d.faits)),
    franceTravail: null,
  };
}

export function visible({ qui }: Ecriture, { agence }: DossierOuvert): boolean {
  return qui.role !== 'agence' || (agence !== null && (qui.agences ?? []).includes(agence));
}
