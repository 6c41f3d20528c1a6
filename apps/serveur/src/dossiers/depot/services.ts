import type { Droit } from '@almanach/bareme';
import type { Base } from '../../base/base.ts';
import type { Hasard } from '../../base/cles/chiffrement.ts';
import type { Qui } from '../../base/contexte.ts';
import type { Tx } from '../../base/pool.ts';
import type { Horloge } from '../../horloge.ts';
import type { CleDeSceau } from '../../sceau/cles.ts';

/** What dossiers and declarations take from outside. */
export interface ServicesDossiers {
  base: Base;
  horloge: Horloge;
  /** Technical time, in milliseconds. */
  maintenant: () => number;
  hasard: Hasard;
  /** The law as it is known today. */
  droit: () => Droit;
  sceau: CleDeSceau;
  /** Natures of documents that need not be asked again, `rib` once an account is recorded. None when left out. */
  piecesConnues?: (tx: Tx, personne: string) => Promise<ReadonlySet<string>>;
  /** Tells someone, in the transaction that gives the reason to. Nobody is told when left out. */
  notifier?: (tx: Tx, avis: Avis) => Promise<void>;
}

/** Ids and codes: what is sent names neither an amount, nor the nature of a stop. */
export interface Avis {
  personne: string;
  dossier: string;
  objet: 'accuse' | 'relance' | 'sans-suite' | 'fichier-refuse';
  /** Who is to act. */
  aupres: string;
}

/** One writing: its transaction, on whose behalf, and when. */
export interface Ecriture {
  services: ServicesDossiers;
  tx: Tx;
  qui: Qui;
  jour: string;
  instant: string;
}

export function ecriture(services: ServicesDossiers, tx: Tx, qui: Qui): Ecriture {
  const instant = new Date(services.maintenant()).toISOString();
  return { services, tx, qui, jour: services.horloge.aujourdhui(), instant };
}

/** Runs in one transaction of `qui`: all of it, or nothing. */
export function ecrire<T>(
  services: ServicesDossiers,
  qui: Qui,
  fn: (e: Ecriture) => Promise<T>,
): Promise<T> {
  return services.base.transaction(qui, (tx) => fn(ecriture(services, tx, qui)), { reprises: 3 });
}
