import type { Base } from '../base/base.ts';
import type { Tx } from '../base/pool.ts';
import type { Horloge } from '../horloge.ts';
import { type Retard, rappelDu } from './delais.ts';
import type { Demande } from './demande.ts';
import { effacer } from './effacement/effacer.ts';
import { demandesOuvertes, noterRappel } from './requetes.ts';

const UN_JOUR = 86_400;

/** Tells the one in charge (or every manager) that a request must be answered; in the job's transaction. */
export type Avertir = (tx: Tx, demande: Demande, retard: Retard) => Promise<void>;

export async function rappeler(tx: Tx, aujourdhui: string, avertir: Avertir): Promise<Demande[]> {
  const rappelees: Demande[] = [];
  for (const demande of await demandesOuvertes(tx)) {
    const retard = rappelDu(demande, aujourdhui);
    if (retard === null) continue;
    await avertir(tx, demande, retard);
    await noterRappel(tx, demande.id, aujourdhui);
    rappelees.push(demande);
  }
  return rappelees;
}

export function poserDemandes(base: Base, horloge: Horloge, avertir: Avertir): void {
  const { travaux } = base;
  travaux.traiter('effacer-personne', async (tx, charge) => {
    await effacer(base, tx, String(charge['demande']), horloge.aujourdhui());
  });
  travaux.traiter('rappeler-demandes', async (tx) => {
    await rappeler(tx, horloge.aujourdhui(), avertir);
  });
  travaux.planifier('rappeler-demandes', UN_JOUR);
}
