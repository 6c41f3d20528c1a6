import { randomBytes } from 'node:crypto';
import type { Base } from '../base/base.ts';
import type { Hasard } from '../base/cles/chiffrement.ts';
import { NOM_DU_PROGRAMME } from '../confiance/exploitant.ts';
import {
  type Courrier,
  courrierEnBase,
  SANS_SERVEUR,
  type Transport,
} from '../courrier/courrier.ts';
import { VOP_INDISPONIBLE, type Vop } from './coordonnees/vop.ts';
import { type Hachage, hachageArgon2 } from './hachage.ts';

/** What accounts take from outside. */
export interface ExterieurComptes {
  /** Technical time, in milliseconds: sessions, links, delays. */
  maintenant: () => number;
  hasard: Hasard;
  hachage: Hachage;
  transport: Transport;
  vop: Vop;
  /** What the service is called, where an authenticator or a message names it. */
  nom: string;
  /** Address people see in their browser: links and passkeys hold to it, never to what a request says. */
  origine: () => string;
}

export interface ServicesComptes extends ExterieurComptes {
  base: Base;
  courrier: Courrier;
  /** Now, as an ISO instant. */
  instant: () => string;
  /** A later instant. */
  dans: (ms: number) => string;
}

export const MINUTE = 60_000;
export const HEURE = 60 * MINUTE;
export const JOUR = 24 * HEURE;

export function servicesComptes(
  base: Base,
  donne: Partial<ExterieurComptes> = {},
): ServicesComptes {
  const maintenant = donne.maintenant ?? Date.now;
  return {
    base,
    maintenant,
    hasard: donne.hasard ?? randomBytes,
    hachage: donne.hachage ?? hachageArgon2(),
    transport: donne.transport ?? SANS_SERVEUR,
    vop: donne.vop ?? VOP_INDISPONIBLE,
    nom: donne.nom ?? NOM_DU_PROGRAMME,
    origine: donne.origine ?? (() => 'http://localhost:3000'),
    courrier: courrierEnBase(base, maintenant),
    instant: () => new Date(maintenant()).toISOString(),
    dans: (ms) => new Date(maintenant() + ms).toISOString(),
  };
}
