import { chargerDroit, type Droit } from '@almanach/bareme';
import type { Base } from '../base/base.ts';
import { lireReglagesBase, lireTrousseau } from '../base/reglages.ts';
import { type ExterieurComptes, servicesComptes } from '../comptes/services.ts';
import { servicesEspaces } from '../espaces/services.ts';
import type { Horloge } from '../horloge.ts';
import type { ExterieurPieces } from '../pieces/garde/services.ts';
import { rendreUneFois } from './rendeur.ts';
import { semer } from './semer.ts';

export interface Monde {
  base: Base;
  horloge: Horloge;
  comptes: Partial<ExterieurComptes>;
  pieces: ExterieurPieces;
}

/**
 * A demonstration runs without `DATABASE_URL`, on keys made on the spot, or by an explicit `ALMANACH_DEMO=1`. With
 * keys of its own, an embedded PostgreSQL is a production.
 */
export function estDemonstration(env: Readonly<Record<string, string | undefined>>): boolean {
  const reglages = lireReglagesBase(env);
  const trousseau = lireTrousseau(reglages);
  return (
    env['ALMANACH_DEMO']?.trim() === '1' || (reglages.demonstration && trousseau.demonstration)
  );
}

/** To be called before jobs start. @returns how many scenes were played. */
export async function preparerDemonstration({
  base,
  horloge,
  comptes,
  pieces,
}: Monde): Promise<number> {
  const jour = horloge.aujourdhui();
  let droit: Droit | undefined;
  const services = servicesComptes(base, comptes);
  const espaces = servicesEspaces(services, horloge, () => (droit ??= chargerDroit(jour)));
  const documents = { ...pieces, rendeur: rendreUneFois(pieces.rendeur) };
  return semer({ comptes: services, espaces: { ...espaces, ...documents }, jour });
}
