import { SYSTEME } from '../base/contexte.ts';
import type { Tx } from '../base/pool.ts';
import { sql } from '../base/sql.ts';
import { Refus } from '../erreurs/refus.ts';
import { MINUTE, type ServicesComptes } from './services.ts';

/** So many failures in a window, then wait for its end. */
export interface Plafond {
  domaine: string;
  max: number;
}

export const FENETRE = 15 * MINUTE;

/** An address (a /64 in IPv6) against all accounts. */
export const PAR_ADRESSE: Plafond = { domaine: 'essais:adresse', max: 50 };
/** An account from one address: a stranger's failures from elsewhere count apart, and lock nobody. */
export const PAR_COMPTE_ET_ADRESSE: Plafond = { domaine: 'essais:compte-adresse', max: 10 };
/** A device of the account: it counts apart from its address, where strangers may be. */
export const PAR_APPAREIL_CONNU: Plafond = { domaine: 'essais:appareil', max: 10 };
/** Codes and passphrases asked within a session, or behind a right passphrase. */
export const PAR_COMPTE_PROUVE: Plafond = { domaine: 'essais:compte-prouve', max: 10 };
/**
 * Counted to warn the owner, never to refuse: a stranger could lock them out. Same key as the index of the address,
 * by which a job finds whom to warn; requests do the same for an address that is nobody's.
 */
export const PAR_COMPTE: Plafond = { domaine: 'courriel', max: Number.MAX_SAFE_INTEGER };
/** What anyone may ask without being known, from one address. */
export const PAR_DEMANDEUR: Plafond = { domaine: 'essais:demandeur', max: 50 };

export interface Essai {
  plafond: Plafond;
  valeur: string;
}

/**
 * Counts tries before they are made, so that a thousand at once do not pass the bound together; a success takes its
 * own back. One query, whatever is counted.
 */
export async function compterEssais(
  { base, maintenant, instant }: ServicesComptes,
  tx: Tx,
  essais: readonly Essai[],
): Promise<void> {
  const cles = clesDe(base, essais);
  const debut = new Date(maintenant() - FENETRE).toISOString();
  const comptes = await tx.lignes(sql<{ cle: Buffer; nombre: number; depuis: string }>`
    insert into essais as e (cle, nombre, depuis)
    select cle, 1, ${instant()} from unnest(${cles.map((c) => c.cle)}::bytea[]) as t (cle) order by cle
    on conflict (cle) do update set
      nombre = case when e.depuis <= ${debut} then 1 else e.nombre + 1 end,
      depuis = case when e.depuis <= ${debut} then ${instant()} else e.depuis end
    returning cle, nombre, depuis`);
  const depasse = comptes.find(({ cle, nombre }) => {
    const max = cles.find((c) => c.cle.equals(cle))?.max ?? 0;
    return nombre > max;
  });
  if (depasse === undefined) return;
  const fin = Date.parse(depasse.depuis) + FENETRE;
  throw new TropDEssais(Math.max(1, Math.ceil((fin - maintenant()) / 1000)));
}

/** Kept apart from other refusals: the count itself must stand. */
class TropDEssais extends Refus {
  constructor(attente: number) {
    super(429, 'ALM-P-107', { attente });
  }
}

/** Counts in a transaction of its own: a refusal that follows does not undo it. */
export async function compterAvant(
  services: ServicesComptes,
  essais: readonly Essai[],
): Promise<void> {
  const refus = await services.base.transaction(
    SYSTEME,
    (tx) =>
      compterEssais(services, tx, essais).then(
        () => null,
        (erreur: unknown) => {
          if (erreur instanceof TropDEssais) return erreur;
          throw erreur;
        },
      ),
    { reprises: 3 },
  );
  if (refus !== null) throw refus;
}

/** After a success: it was no failure. */
export async function oublierEssais(
  { base }: ServicesComptes,
  tx: Tx,
  essais: readonly Essai[],
): Promise<void> {
  const cles = clesDe(base, essais).map((c) => c.cle);
  await tx.executer(sql`update essais set nombre = greatest(nombre - 1, 0)
    where cle = any (${cles}::bytea[])`);
}

function clesDe(base: ServicesComptes['base'], essais: readonly Essai[]) {
  return essais.map(({ plafond, valeur }) => ({
    cle: base.indexer(plafond.domaine, valeur),
    max: plafond.max,
  }));
}

/** IPv6 callers own a /64: one of them is one address here. */
export function reseauDe(ip: string): string {
  if (!ip.includes(':') || ip.includes('.')) return ip.replace(/^::ffff:/i, '');
  const [debut = '', fin] = ip.split('::');
  const gauche = debut.split(':').filter((g) => g !== '');
  const droite = (fin ?? '').split(':').filter((g) => g !== '');
  const zeros = fin === undefined ? 0 : Math.max(0, 8 - gauche.length - droite.length);
  const groupes = [...gauche, ...Array.from({ length: zeros }, () => '0'), ...droite];
  return groupes
    .slice(0, 4)
    .map((g) => Number.parseInt(g, 16).toString(16))
    .join(':');
}
