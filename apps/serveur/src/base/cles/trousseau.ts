import { createHmac } from 'node:crypto';
import { type CleDeSceau, cleDeSceau } from '../../sceau/cles.ts';
import { RefusBase } from '../refus.ts';
import { chiffrer, dechiffrer, type Hasard, type Lieu } from './chiffrement.ts';
import type { FichierCles } from './fichier.ts';

/** A key wrapped by a master key, and the name of that one. */
export interface Emballage {
  maitresse: string;
  octets: Buffer;
}

type FichierAnneau = FichierCles['coffre'];

/** A ring of master keys: the current one wraps, each of them unwraps. */
export class Anneau {
  readonly actuelle: string;
  readonly #relire: () => FichierAnneau;
  #cles: ReadonlyMap<string, Buffer>;

  /** @param relire the ring as it is now: a key added since is found without a restart. */
  constructor(lu: FichierAnneau, relire: () => FichierAnneau = () => lu) {
    this.actuelle = lu.actuelle;
    this.#relire = relire;
    this.#cles = enMemoire(lu);
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
    if (!this.#cles.has(nom)) this.#cles = new Map([...this.#cles, ...enMemoire(this.#relire())]);
    const cle = this.#cles.get(nom);
    if (cle !== undefined) return cle;
    throw new RefusBase(
      'ALM-P-607',
      `La clé maîtresse « ${nom} » n’est pas dans le fichier de clés. Remettez celui qui la contient.`,
    );
  }
}

function enMemoire({ cles }: FichierAnneau): Map<string, Buffer> {
  return new Map(Object.entries(cles).map(([nom, cle]) => [nom, Buffer.from(cle, 'base64')]));
}

/** Every key of the process. */
export interface Trousseau {
  plateforme: Anneau;
  coffre: Anneau;
  /** Keyed hash for look-ups: the same value gives the same bytes, and nobody without the key can try values. */
  indexer: (domaine: string, valeur: string) => Buffer;
  secretRoles: Buffer;
  /** The one key that seals what the product gives out. */
  sceau: CleDeSceau;
  demonstration: boolean;
}

export function ouvrirTrousseau(fichier: FichierCles, relire = () => fichier): Trousseau {
  const index = Buffer.from(fichier.index, 'base64');
  return {
    plateforme: new Anneau(fichier, relire),
    coffre: new Anneau(fichier.coffre, () => relire().coffre),
    indexer: (domaine, valeur) =>
      createHmac('sha256', index)
        .update(JSON.stringify([domaine, valeur]))
        .digest(),
    secretRoles: Buffer.from(fichier.roles, 'base64'),
    sceau: cleDeSceau(Buffer.from(fichier.sceau, 'base64')),
    demonstration: fichier.demonstration === true,
  };
}
