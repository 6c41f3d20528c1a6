import type { ContratJson, DecompteJson, SituationJson } from '@almanach/moteur';

/** A contract of the situation that is shown: its name, and its documents, every version. */
export interface ContratConnu {
  readonly id: string;
  readonly nom: string;
  readonly versions: readonly ContratJson[];
}

let connus: readonly ContratConnu[] = [];

/**
 * Learns the contracts of the situation on the page: a décompte names its payers by id alone.
 * One page shows one situation, so that the last one learnt is the one drawn.
 */
export function retenirContrats(
  situation: SituationJson,
  documents: readonly ContratJson[],
): readonly ContratConnu[] {
  connus = (situation.contrats ?? []).flatMap(({ id, contrat }) => {
    const versions =
      contrat === undefined
        ? documents.filter((d) => d.id === id)
        : [contrat as unknown as ContratJson];
    const derniere = versions.at(-1);
    return derniere === undefined ? [] : [{ id: derniere.id, nom: nomCourt(derniere), versions }];
  });
  return connus;
}

/** The payer is how people know a contract; an agreement is paid by the employer, and has a title. */
function nomCourt({ payeur, titre }: ContratJson): string {
  return payeur.type === 'employeur' ? titre : payeur.nom;
}

export function contratsConnus(): readonly ContratConnu[] {
  return connus;
}

export function contratConnu(id: string): ContratConnu | undefined {
  return connus.find((c) => c.id === id);
}

export function rangDuContrat(id: string): { rang: number; nombre: number } {
  return {
    rang: Math.max(
      0,
      connus.findIndex((c) => c.id === id),
    ),
    nombre: connus.length,
  };
}

/** The reading of an open point of a contract, told like those of the law. */
export function pointOuvert(id: string): { titre: string; reference: string } | undefined {
  const point = connus
    .flatMap((c) => c.versions)
    .flatMap((v) => v.ambiguites)
    .find((a) => a.id === id);
  return point === undefined ? undefined : { titre: point.raison, reference: point.source };
}

/** Whether a contract is one of the payers. */
export function aDesContrats({ totaux }: DecompteJson): boolean {
  return Object.keys(totaux.parPayeur).some((id) => id.startsWith('contrat:'));
}
