import { createHmac } from 'node:crypto';
import { RefusBase } from '../refus.ts';
import { chiffrer, dechiffrer, type Hasard, type Lieu } from './chiffrement.ts';
import type { FichierCles } from './fichier.ts';

/** A key wrapped by a master key, and the name of that one. */
export interface Emballage {
  maitresse: string;
  octets: Buffer;
}

/** A ring of master keys: the current one wraps, each of them unwraps. */
export class Anneau {
  readonly actuelle: string;
  readonly #cles: ReadonlyMap<string, Buffer>;

  constructor({ actuelle, cles }: { actuelle: string; cles: Record<string, string> }) {
    this.actuelle = actuelle;
    this.#cles = new Map(Object.entries(cles).map(([n, c]) => [n, Buffer.from(c, 'base64')]));
  }

  emballer(clair: Buffer, lieu: Lieu, hasard?: Hasard): Emballage {
    return {
      maitresse: this.actuelle,
      octets: chiffrer(this.#cle(this.actuelle), clair, lieu, hasard),
    };
  }

  deballer({ maitresse, octets }: Emballage, lieu: Lieu): Buffer {
    return dechiffrer(this.#cle(maitresse), octets, lieu);
  }

  #cle(nom: string): Buffer {
    const cle = this.#cles.get(nom);
    if (cle !== undefined) return cle;
    throw new RefusBase(
      'ALM-P-607',
      `La clé maîtresse « ${nom} » n’est pas dans le fichier de clés. Remettez celui qui la contient.`,
    );
  }
}

/** Every key of the process. */
export interface Trousseau {
  plateforme: Anneau;
  coffre: Anneau;
  /** Keyed hash for look-ups: the same value gives the same bytes, and nobody without the key can try values. */
  indexer(domaine: string, valeur: string): Buffer;
  secretRoles: Buffer;
  demonstration: boolean;
}

export function ouvrirTrousseau(fichier: FichierCles): Trousseau {
  const index = Buffer.from(fichier.index, 'base64');
  return {
    plateforme: new Anneau(fichier),
    coffre: new Anneau(fichier.coffre),
    indexer: (domaine, valeur) =>
      createHmac('sha256', index)
        .update(JSON.stringify([domaine, valeur]))
        .digest(),
    secretRoles: Buffer.from(fichier.roles, 'base64'),
    demonstration: fichier.demonstration === true,
  };
}
