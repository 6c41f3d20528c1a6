import { lireJour, type Options } from '@almanach/bareme';
import type { Erreur } from '@almanach/moteur';
import { z } from 'zod';
import { CHOIX } from './choix.ts';

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
  arrondi: choix(CHOIX.arrondi),
  smicDuPlafond: choix(CHOIX.smicDuPlafond),
  smic2030: choix(CHOIX.smic2030),
  fenetreJours: choix(CHOIX.fenetreJours),
  smicSansEmploi: choix(CHOIX.smicSansEmploi),
  aldDans360: choix(CHOIX.aldDans360),
  plancherAld: choix(CHOIX.plancherAld),
  jourEnvoi: choix(CHOIX.jourEnvoi),
  revenuJournalier: choix(CHOIX.revenuJournalier),
  minimumIndependant: choix(CHOIX.minimumIndependant),
  debutActivite: choix(CHOIX.debutActivite),
  plafondAt: choix(CHOIX.plafondAt),
  jourEmployeur: choix(CHOIX.jourEmployeur),
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
