import { accueillir } from '../agence/accueillir.ts';
import { type Qui, SYSTEME } from '../base/contexte.ts';
import type { Tx } from '../base/pool.ts';
import { sql } from '../base/sql.ts';
import type { ServicesComptes } from '../comptes/services.ts';
import type { ServicesPieces } from '../pieces/garde/services.ts';
import { courrielDe, NOMS_DES_ROLES, type NomRole, ROLES } from './distribution.ts';
import { echangesDe } from './echanges.ts';
import { gestesDe } from './gestes.ts';
import { hasardSeme } from './graine.ts';
import { exigerBaseVierge } from './refus.ts';
import {
  completerRole,
  compteDe,
  inviterRole,
  type Montage,
  monterTroupe,
  relireTroupe,
  saisieDe,
  type Troupe,
} from './roles.ts';
import { SCENES } from './scenes.ts';
import { tempsDe } from './temps.ts';

const GRAINE = 'almanach';

export interface Plateau {
  comptes: ServicesComptes;
  espaces: ServicesPieces;
  /** Business day of the first start: the stories are told from it. */
  jour: string;
}

/**
 * Plays what was not played yet. Each scene is noted in the transaction that begins it: a start cut short leaves one
 * unfinished, and nothing is ever played twice. Of two servers that start together, one plays and the other waits.
 * @returns how many scenes were played.
 */
export async function semer(plateau: Plateau): Promise<number> {
  const { base } = plateau.comptes;
  return base.transaction(SYSTEME, async (garde) => {
    await garde.lignes(sql`select set_config('lock_timeout', '60s', true), set_config('statement_timeout', '60s', true),
      set_config('idle_in_transaction_session_timeout', '120s', true)`);
    await garde.lignes(sql`select pg_advisory_xact_lock(hashtextextended('demonstration', 0))`);
    const lues = await garde.lignes(sql<{ scene: string }>`select scene from demonstration`);
    const jouees = new Set(lues.map((l) => l.scene));
    if (jouees.size === 0) await exigerBaseVierge(base, garde);
    return jouer(plateau, jouees);
  });
}

async function jouer(plateau: Plateau, jouees: ReadonlySet<string>): Promise<number> {
  const { comptes } = plateau;
  const { base } = comptes;
  const troupe = await base.transaction(SYSTEME, async (tx) => {
    if (jouees.has('troupe')) return relireTroupe(comptes, tx);
    await noter(tx, 'troupe', plateau.jour);
    return monterTroupe(comptes, tx);
  });
  const faites = await Promise.all(
    NOMS_DES_ROLES.map((nom) => jouerRole(plateau, { troupe, jouees }, nom)),
  );
  const queue = await rapprochement(plateau, { troupe, jouees });
  return faites.reduce((a, b) => a + b, queue + (jouees.has('troupe') ? 0 : 1));
}

interface Etat {
  troupe: Troupe;
  jouees: ReadonlySet<string>;
}

async function jouerRole(
  { comptes, espaces, jour }: Plateau,
  { troupe, jouees }: Etat,
  nom: NomRole,
): Promise<number> {
  const { base } = comptes;
  // Of its own: the order in which scenes run changes nothing of what they write.
  const hasard = hasardSeme(`${GRAINE} ${jour} ${nom}`);
  const temps = tempsDe({ ...espaces, hasard }, jour);
  const montage: Montage = { temps, hasard, troupe };
  let faites = 0;
  if (!jouees.has(`role:${nom}`)) {
    await base.transaction(SYSTEME, async (tx) => {
      await noter(tx, `role:${nom}`, jour);
      await inviterRole(comptes, tx, montage, nom);
    });
    faites++;
  }
  if (!ROLES[nom].active || jouees.has(`scene:${nom}`)) return faites;
  const compte = await base.transaction(SYSTEME, async (tx) => {
    await noter(tx, `scene:${nom}`, jour);
    return compteDe(comptes, tx, courrielDe(nom));
  });
  if (compte?.personne == null) throw new Error('the account of a role is gone');
  const { personne } = compte;
  const assure: Qui & { personne: string } = { role: 'assure', compte: compte.id, personne };
  await completerRole(comptes, montage, nom, assure);
  const acteurs = { personne, assure, agence: troupe.agence, gestion: troupe.gestion };
  const gestes = { ...gestesDe(temps, acteurs), ...echangesDe(temps, acteurs) };
  await SCENES[nom]?.({ temps, gestes, acteurs });
  return faites + 1;
}

/** An agency enters someone under the number of another: a manager will look. */
async function rapprochement(
  { comptes, espaces, jour }: Plateau,
  { troupe, jouees }: Etat,
): Promise<number> {
  if (jouees.has('rapprochement')) return 0;
  const hasard = hasardSeme(`${GRAINE} ${jour} rapprochement`);
  const temps = tempsDe({ ...espaces, hasard }, jour);
  const autre = { nom: 'Fontanel', prenoms: ['Lya'], naissance: '1991-04-11' };
  const saisie = saisieDe('lea', { temps, hasard, troupe }, autre);
  await comptes.base.transaction(SYSTEME, async (tx) => {
    await noter(tx, 'rapprochement', jour);
    await accueillir(comptes, temps.ecriture(tx, troupe.agence, -2), saisie);
  });
  return 1;
}

async function noter(tx: Tx, scene: string, jour: string): Promise<void> {
  await tx.executer(sql`insert into demonstration (scene, jour) values (${scene}, ${jour})`);
}
