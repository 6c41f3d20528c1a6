import { jauger } from '@almanach/moteur';
import type { ClePersonne } from '../base/cles/personnes.ts';
import { type Requete, sql } from '../base/sql.ts';
import { uuid } from '../dossiers/depot/identifiants.ts';
import type { Ecriture } from '../dossiers/depot/services.ts';
import { RefusDeMetier, refusDe } from '../erreurs/refus-metier.ts';
import {
  type ContenuMission,
  fermerContenu,
  type MissionSaisie,
  ouvrirContenu,
} from './contenu.ts';

export interface Mission {
  id: string;
  version: number;
  /** Who said it: a form of the person or of the agency today, a DSN later. */
  origine: 'personne' | 'agence' | 'dsn';
  agence: { id: string; nom: string } | null;
  du: string;
  au: string | null;
  contenu: ContenuMission;
}

interface Ligne {
  id: string;
  personne_id: string;
  version: number;
  origine: Mission['origine'];
  agence_id: string | null;
  agence_nom: string | null;
  du: string;
  au: string | null;
  contenu_chiffre: Buffer | null;
}

const LIRE = sql`select m.id, m.personne_id, m.version, m.origine, m.agence_id, a.nom as agence_nom, m.du, m.au,
  m.contenu_chiffre from missions m left join agences a on a.id = m.agence_id`;

/** Those the caller sees, oldest first: an agency's own only. */
export async function lireMissions(e: Ecriture, personne: string): Promise<Mission[]> {
  const lignes = await e.tx.lignes(sql<Ligne>`${LIRE} where m.personne_id = ${personne}
    order by m.du, m.id limit 400`);
  if (lignes.length === 0) return [];
  const cle = await e.services.base.cles.lire(e.tx, personne);
  return lignes.map((l) => ouvrir(l, cle));
}

/** @param agence one of the caller's; `null` for what the person says of themselves. */
export async function creerMission(
  e: Ecriture,
  personne: string,
  agence: string | null,
  saisie: MissionSaisie,
): Promise<Mission> {
  const { du, au, contenu } = saisie;
  const { qui, services, instant } = e;
  const parLAgence = qui.role === 'agence';
  if (parLAgence !== (agence !== null)) throw refusDe('ALM-P-417', 'agence');
  if (agence !== null && !(qui.agences ?? []).includes(agence))
    throw refusDe('ALM-P-417', 'agence');
  exigerLisible(e, saisie);
  const id = uuid(services.hasard);
  const cle = await services.base.cles.lire(e.tx, personne);
  await e.tx.executer(sql`insert into missions
      (id, personne_id, agence_id, groupe_id, origine, du, au, contenu_chiffre, cree_le, modifie_le)
    values (${id}, ${personne}, ${agence}, ${parLAgence ? qui.groupe : null},
      ${parLAgence ? 'agence' : 'personne'}, ${du}, ${au}, ${fermerContenu(cle, id, contenu)},
      ${instant}, ${instant})`);
  return relire(e, id, cle);
}

/** @param lue the version the caller read. */
export async function changerMission(
  e: Ecriture,
  id: string,
  lue: number,
  saisie: MissionSaisie,
): Promise<Mission> {
  const { du, au, contenu } = saisie;
  exigerLisible(e, saisie);
  const avant = await e.tx.premiere(une(id, sql`for update of m`));
  const origine = e.qui.role === 'agence' ? 'agence' : 'personne';
  if (avant === undefined || avant.origine !== origine) throw refusDe('ALM-P-417');
  if (avant.version !== lue) throw refusDe('ALM-P-418');
  const cle = await e.services.base.cles.lire(e.tx, avant.personne_id);
  await e.tx.executer(sql`update missions set du = ${du}, au = ${au}, version = version + 1,
    contenu_chiffre = ${fermerContenu(cle, id, contenu)}, modifie_le = ${e.instant} where id = ${id}`);
  return relire(e, id, cle);
}

async function relire(e: Ecriture, id: string, cle: ClePersonne): Promise<Mission> {
  return ouvrir(await e.tx.une(une(id)), cle);
}

function une(id: string, verrou: Requete = sql``) {
  return sql<Ligne>`${LIRE} where m.id = ${id} ${verrou}`;
}

function ouvrir(l: Ligne, cle: ClePersonne): Mission {
  const { id, version, origine, du, au, agence_id, agence_nom, contenu_chiffre } = l;
  const agence = agence_id === null ? null : { id: agence_id, nom: agence_nom ?? '' };
  return { id, version, origine, agence, du, au, contenu: ouvrirContenu(cle, id, contenu_chiffre) };
}

/** What the engine could not read is refused when it is written, not on the day it is counted. */
function exigerLisible(e: Ecriture, { du, au, contenu }: MissionSaisie): void {
  if (au !== null && au < du) throw refusDe('ALM-P-203', 'au');
  const situation = { emplois: [{ ...contenu, type: 'mission', du, au }] };
  const lu = jauger({ situation, au: e.jour }, e.services.droit(), { le: e.jour });
  if (lu.ok) return;
  const refus = lu.erreurs.map(({ chemin }) => {
    const relatif = chemin.replace(/^situation\.emplois\[0\]\.?/, '');
    return { code: 'ALM-P-419' as const, chemin: relatif, operandes: {} };
  });
  throw new RefusDeMetier(refus);
}
