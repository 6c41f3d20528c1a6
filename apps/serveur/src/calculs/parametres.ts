import { LECTURES, lireJour, type Options } from '@almanach/bareme';
import type { Erreur } from '@almanach/moteur';
import { z } from 'zod';

const connuLe = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true })
  .refine((texte) => lireJour(texte) !== null)
  .meta({ description: 'Use the law as it was known on that day. Default: today, in Paris.' });

function choix<const T extends readonly [string, ...string[]]>(valeurs: T) {
  return z.enum(valeurs).exactOptional();
}

/** What may be written in the address: how the law is read. Nothing about the person. */
export const schemaParametres = z.strictObject({
  connuLe: connuLe.exactOptional(),
  arrondi: choix(LECTURES.arrondi),
  smicDuPlafond: choix(LECTURES.smicDuPlafond),
  smic2030: choix(LECTURES.smic2030),
  fenetreJours: choix(LECTURES.fenetreJours),
  smicSansEmploi: choix(LECTURES.smicSansEmploi),
  aldDans360: choix(LECTURES.aldDans360),
  plancherAld: choix(LECTURES.plancherAld),
  jourEnvoi: choix(LECTURES.jourEnvoi),
  revenuJournalier: choix(LECTURES.revenuJournalier),
  minimumIndependant: choix(LECTURES.minimumIndependant),
  debutActivite: choix(LECTURES.debutActivite),
  plafondAt: choix(LECTURES.plafondAt),
  jourEmployeur: choix(LECTURES.jourEmployeur),
});

export interface Parametres {
  connuLe: string | undefined;
  options: Partial<Options>;
}

export type LectureParametres =
  | { ok: true; valeur: Parametres }
  | { ok: false; erreurs: readonly Erreur[] };

export function lireParametres(requete: unknown): LectureParametres {
  const lu = schemaParametres.safeParse(requete);
  if (!lu.success)
    return { ok: false, erreurs: lu.error.issues.flatMap((issue) => erreursDe(issue, requete)) };
  const { connuLe: jour, ...options } = lu.data;
  return { ok: true, valeur: { connuLe: jour, options } };
}

function erreursDe(issue: z.core.$ZodIssue, requete: unknown): Erreur[] {
  if (issue.code === 'unrecognized_keys') {
    const recu = raccourcir(issue.keys.join(', '));
    return [{ code: 'ALM-E-002', chemin: '?', attendu: 'cle-connue', recu }];
  }
  const cle = String(issue.path[0]);
  const lieu = { chemin: `?${cle}`, recu: raccourcir(valeurDe(requete, cle)) };
  if (issue.code !== 'invalid_value') return [{ code: 'ALM-E-005', ...lieu, attendu: 'date' }];
  const operandes = { choix: issue.values.map(String).join(', ') };
  return [{ code: 'ALM-E-007', ...lieu, attendu: 'choix', operandes }];
}

function valeurDe(requete: unknown, cle: string): string {
  if (typeof requete !== 'object' || requete === null) return '';
  return String((requete as Record<string, unknown>)[cle]);
}

function raccourcir(texte: string): string {
  return texte.length > 60 ? `${texte.slice(0, 60)}…` : texte;
}
