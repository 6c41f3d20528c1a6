import { createHash } from 'node:crypto';
import type { Rendeur } from '../pieces/rendu/rendeur.ts';

type Rendre = Pick<Rendeur, 'rendre'>;

/** Copies the same bytes once: a demonstration sends one example many times, and a copy costs a process. */
export function rendreUneFois(rendeur: Rendre): Rendre {
  const faites = new Map<string, ReturnType<Rendre['rendre']>>();
  return {
    rendre: (octets, type) => {
      const empreinte = createHash('sha256').update(octets).digest('hex');
      const faite = faites.get(empreinte) ?? rendeur.rendre(octets, type);
      faites.set(empreinte, faite);
      return faite;
    },
  };
}
