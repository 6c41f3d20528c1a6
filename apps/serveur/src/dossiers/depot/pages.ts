import { z } from 'zod';
import { lire } from '../../espaces/http.ts';
import { ACTEURS, jourCivil } from '../../journal/champs.ts';
import { type MotifLecture, noterLectures } from './lectures.ts';
import type { LigneDossier } from './lignes.ts';
import type { Curseur, CurseurUrgent } from './requetes.ts';
import type { Ecriture } from './services.ts';
import { bref } from './vues.ts';

/** What a list takes in its address. */
export const schemaListe = z.strictObject({
  attente: z.enum(ACTEURS).optional(),
  /** `retient` and `id` of the last one read; for managers, after whether it passes first. */
  apres: z.string().optional(),
});

/** Where the list of an agency goes on. */
export function curseurDe(query: unknown): Curseur | undefined {
  const { apres } = lire(schemaListe, query);
  if (apres === undefined) return undefined;
  const [retient = '', id = ''] = apres.split('_');
  return lire(z.strictObject({ retient: jourCivil, id: z.uuid() }), { retient, id });
}

/** Where the list of managers goes on. */
export function curseurUrgent(query: unknown): CurseurUrgent | undefined {
  const { apres } = lire(schemaListe, query);
  if (apres === undefined) return undefined;
  const [prioritaire = '', retient = '', id = ''] = apres.split('_');
  const lu = { prioritaire: prioritaire === 'prioritaire', retient, id };
  return lire(z.strictObject({ prioritaire: z.boolean(), retient: jourCivil, id: z.uuid() }), lu);
}

/** For managers: the brief view, and whether it passes first. */
export const urgent = (l: LigneDossier) => ({ ...bref(l), prioritaire: l.prioritaire });

/** Fifty at most, their reading noted, and where the next page begins. */
export async function page<D>(
  e: Ecriture,
  lignes: readonly LigneDossier[],
  motif: MotifLecture,
  dire: (ligne: LigneDossier) => D,
) {
  await noterLectures(e, lignes, motif);
  const derniere = lignes.length < 50 ? undefined : lignes.at(-1);
  return {
    dossiers: lignes.map(dire),
    suite: derniere === undefined ? null : suiteDe(derniere, motif),
  };
}

function suiteDe({ prioritaire, attente, id }: LigneDossier, motif: MotifLecture): string {
  const ou = `${attente.retient}_${id}`;
  if (motif !== 'liste-de-travail') return ou;
  return `${prioritaire ? 'prioritaire' : 'ordinaire'}_${ou}`;
}
