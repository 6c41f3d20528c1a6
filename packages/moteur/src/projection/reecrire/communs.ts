import type { Erreur, Lecture } from '../../situation/erreurs.ts';
import type { SituationJson } from '../../situation/schema.ts';

/** The facts once changed, or why the change makes no sense on them. */
export type Reecriture = Lecture<SituationJson>;

export function sansObjet(
  champ: string,
  attendu: string,
  recu: string,
  operandes: NonNullable<Erreur['operandes']> = {},
): Reecriture {
  const chemin = `hypothese.${champ}`;
  return { ok: false, erreurs: [{ code: 'ALM-E-030', chemin, attendu, recu, operandes }] };
}

export function inversee(du: string, au: string): Reecriture {
  return {
    ok: false,
    erreurs: [
      {
        code: 'ALM-E-011',
        chemin: 'hypothese.au',
        attendu: 'fin-apres-debut',
        recu: au,
        operandes: { du },
      },
    ],
  };
}

type ArretJson = SituationJson['arrets'][number];

/** ISO dates compare as they are; a stop without an end goes on. */
export function court(a: ArretJson, le: string): boolean {
  return a.du <= le && (a.au === null || a.au >= le);
}

export function reussie(valeur: SituationJson): Reecriture {
  return { ok: true, valeur };
}
