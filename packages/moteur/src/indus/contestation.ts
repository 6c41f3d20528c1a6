import {
  ajouterMois,
  type Droit,
  ecrireJour,
  type Jour,
  ouvrableSuivant,
  type Table,
  valeurAu,
} from '@almanach/bareme';
import type { z } from 'zod';
import { booleen, choix, date, objet } from '../situation/champs.ts';
import type { Lecture } from '../situation/erreurs.ts';
import { jourLu } from '../situation/recueil.ts';
import { lireDemande } from './lecture.ts';

/** The amicable commission, the medical one, or both at once. */
const COMMISSIONS = ['cra', 'cmra', 'mixte'] as const;

export const schemaContestation = objet({
  commission: choix(COMMISSIONS),
  /** Day the decision was notified. */
  notifieeLe: date.optional(),
  /** False when the notification does not state the delay: it then runs against nobody. */
  delaiMentionne: booleen.optional(),
  /** Day the commission received the appeal. */
  recueLe: date.optional(),
  /** Day it received the last document added to it: the silence counts from there. */
  piecesRecuesLe: date.optional(),
  /** Day an explicit rejection was notified. */
  rejetNotifieLe: date.optional(),
});

export type ContestationJson = z.input<typeof schemaContestation>;

/** `null`: not to be told from what was given, or no delay runs. */
export interface DatesContestation {
  /** Last day to appeal to the commission. */
  saisineCommission: string | null;
  /** Day the silence of the commission becomes a rejection. */
  rejetImplicite: string | null;
  /** Last day to go to court. */
  saisineTribunal: string | null;
  articles: string[];
}

/**
 * R-F-01, R-F-02. Delays run from date to date, clamped to the end of the month (INT-10); the last day to act is
 * carried to the next working day (CPC 642), the birth of an implicit rejection is not: nobody has to act that day.
 */
export function contestation(donnees: unknown, droit: Droit): Lecture<DatesContestation> {
  const lue = lireDemande(schemaContestation, donnees);
  if (!lue.ok) return lue;
  const c = lue.valeur;
  const { tables } = droit;
  const notifiee = c.delaiMentionne === false ? null : jourOuRien(c.notifieeLe);
  const silence = {
    cra: tables.craRejetImplicite,
    cmra: tables.cmraRejetImplicite,
    mixte: tables.recoursMixteRejetImplicite,
  }[c.commission];
  const rejetImplicite = terme(dernier(c.recueLe, c.piecesRecuesLe), silence);
  const rejet = jourOuRien(c.rejetNotifieLe) ?? rejetImplicite;
  return {
    ok: true,
    valeur: {
      saisineCommission: ecrire(reporte(terme(notifiee, tables.craDelaiSaisine))),
      rejetImplicite: ecrire(rejetImplicite),
      saisineTribunal: ecrire(reporte(terme(rejet, tables.tribunalDelaiSaisine))),
      articles: [
        'R142-1 CSS',
        c.commission === 'cra' ? 'R142-6 CSS' : 'R142-8-5 CSS',
        'R142-1-A CSS',
      ],
    },
  };
}

function terme(depart: Jour | null, table: Table<number>): Jour | null {
  if (depart === null) return null;
  const mois = valeurAu(table, depart);
  return typeof mois === 'number' ? ajouterMois(depart, mois) : null;
}

function reporte(jour: Jour | null): Jour | null {
  return jour === null ? null : ouvrableSuivant(jour);
}

function dernier(recueLe: string | undefined, piecesRecuesLe: string | undefined): Jour | null {
  if (recueLe === undefined) return null;
  return Math.max(jourLu(recueLe), jourOuRien(piecesRecuesLe) ?? jourLu(recueLe));
}

function jourOuRien(iso: string | undefined): Jour | null {
  return iso === undefined ? null : jourLu(iso);
}

function ecrire(jour: Jour | null): string | null {
  return jour === null ? null : ecrireJour(jour);
}
