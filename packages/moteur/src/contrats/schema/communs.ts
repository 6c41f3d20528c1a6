import * as z from 'zod';
import { choix, entier, liste, montant, objet, texte } from '../../situation/champs.ts';

/**
 * Causes a clause may name. Some are kinds of another (`CAUSE_PARENTE`): a clause on `maladie` holds for
 * `psychiatrique` too, unless the contract has one of its own.
 */
export const CAUSES = [
  'maladie',
  'psychiatrique',
  'neurologique',
  'disco-vertebral',
  'grossesse-pathologique',
  'cure',
  'maternite',
  'accident-vie-privee',
  'accident-trajet',
  'accident-travail',
  'maladie-professionnelle',
] as const;

export type Cause = (typeof CAUSES)[number];

export const CAUSE_PARENTE: Readonly<Partial<Record<Cause, Cause>>> = {
  psychiatrique: 'maladie',
  neurologique: 'maladie',
  'disco-vertebral': 'maladie',
  'grossesse-pathologique': 'maladie',
};

/** `*`: every cause that no other clause of the same list names. */
export const causes = z.union(
  [
    z.literal('*', { error: 'causes' }),
    liste(choix(CAUSES), CAUSES.length).min(1, { error: 'liste-non-vide' }),
  ],
  { error: 'causes' },
);

/** Rate: `"0.90"` or an exact fraction `"2/3"`. */
export const part = z
  .string({ error: 'part' })
  .regex(/^(\d{1,2}(\.\d{1,6})?|[1-9]\d{0,3}\/[1-9]\d{0,3})$/, { error: 'part' });

/** Rate by tranche of the wage: T1 up to the PASS, T2 up to eight of them. */
export const parTranche = objet({ T1: part, T2: part });

export const partOuTranches = z.union([part, parTranche], { error: 'part' });

export const UNITES_DUREE = ['jour', 'mois', 'an'] as const;

export const duree = objet({ valeur: entier(0, 9999), unite: choix(UNITES_DUREE) });

/** Conditions under which a clause applies; left out: always. Bounds in whole years, the upper one excluded. */
export const conditions = objet({
  ancienneteMin: duree.optional(),
  ancienneteMax: duree.optional(),
  ageMin: entier(0, 120).optional(),
  ageMax: entier(0, 120).optional(),
  categories: liste(texte, 20).optional(),
  /** Activity of a person who is not an employee, in the situation's words. */
  statuts: liste(texte, 20).optional(),
  causes: causes.optional(),
  /** At least so many dependent children. */
  enfants: entier(0, 30).optional(),
  /** Length of the whole stop, in days: reading it on a day may change earlier days. */
  dureeArretMin: entier(1, 9999).optional(),
  dureeArretMax: entier(1, 9999).optional(),
});

export const sources = liste(objet({ texte, confiance: choix(['A', 'B', 'C']) }), 20);

/** Hours, always known: `"414"`, `"151.67"`. */
export const heuresPrecises = z
  .string({ error: 'heures' })
  .regex(/^\d{1,4}(\.\d{1,2})?$/, { error: 'heures' });

/** Amount of a day or a capital, in euros; `null` when the contract was not seen to say it. */
export const montantOuNul = montant.nullable();
