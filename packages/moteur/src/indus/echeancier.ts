import { ajouterMois, ecrireJour } from '@almanach/bareme';
import type { z } from 'zod';
import { quotient } from '../nombres/arrondi.ts';
import { centiemes, ecrireCentiemes } from '../nombres/decimal.ts';
import { date, entier, montant, objet } from '../situation/champs.ts';
import type { Erreur, Lecture } from '../situation/erreurs.ts';
import { jourLu } from '../situation/recueil.ts';
import { lireDemande } from './lecture.ts';

/** Ten years of months. */
const VERSEMENTS_MAX = 120;

export const schemaEcheancier = objet({
  montant,
  premierLe: date,
  /** One of the two: how many instalments, or how much each. */
  nombre: entier(1, VERSEMENTS_MAX).optional(),
  mensualite: montant.optional(),
});

export type DemandeEcheancier = z.input<typeof schemaEcheancier>;

export interface VersementPrevu {
  rang: number;
  le: string;
  montant: string;
  /** What is still owed once it is paid. */
  reste: string;
}

/**
 * R-G-70: a debt paid back month by month. The sum is the debt to the cent: the last instalment carries the
 * remainder, above the others when their number was asked for, below when their amount was.
 */
export function echeancier(donnees: unknown): Lecture<VersementPrevu[]> {
  const lue = lireDemande(schemaEcheancier, donnees);
  if (!lue.ok) return lue;
  const { premierLe, nombre, mensualite } = lue.valeur;
  const du = centiemes(lue.valeur.montant);
  const part = mensualite === undefined ? quotient(du, nombre ?? 1) : centiemes(mensualite);
  const erreur = refuser(lue.valeur, du, part);
  if (erreur !== null) return { ok: false, erreurs: [erreur] };
  const combien = nombre ?? Math.ceil(du / part);
  const premier = jourLu(premierLe);
  let reste = du;
  const versements = Array.from({ length: combien }, (_, i): VersementPrevu => {
    const cents = i === combien - 1 ? reste : part;
    reste -= cents;
    return {
      rang: i + 1,
      // Always from the first day: a 31st clamped to February is a 31st again in March.
      le: ecrireJour(ajouterMois(premier, i)),
      montant: ecrireCentiemes(cents),
      reste: ecrireCentiemes(reste),
    };
  });
  return { ok: true, valeur: versements };
}

function refuser(demande: DemandeEcheancier, du: number, part: number): Erreur | null {
  const { montant: total, nombre, mensualite } = demande;
  if (nombre === undefined && mensualite === undefined)
    return { code: 'ALM-E-003', chemin: 'nombre', attendu: 'entier' };
  if (nombre !== undefined && mensualite !== undefined)
    return { code: 'ALM-E-002', chemin: 'mensualite', attendu: 'cle-connue', recu: 'mensualite' };
  if (du === 0) return { code: 'ALM-E-008', chemin: 'montant', attendu: 'montant', recu: total };
  // Less than a cent each, or more instalments than the limit.
  if (mensualite !== undefined && (part === 0 || du > part * VERSEMENTS_MAX))
    return { code: 'ALM-E-008', chemin: 'mensualite', attendu: 'montant', recu: mensualite };
  if (part === 0)
    return { code: 'ALM-E-008', chemin: 'nombre', attendu: 'entier', recu: String(nombre) };
  return null;
}
