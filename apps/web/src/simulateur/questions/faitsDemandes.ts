import type { EmploiLu } from '../lecture.ts';
import type { FaitDemande } from '../reponses.ts';
import { emploisDuJour, estMensualise } from './emploisDuJour.ts';
import type { Contexte } from './question.ts';

/** Each fact that contracts may ask, as a person calls it. */
export const FAITS: Readonly<Record<FaitDemande, string>> = {
  anciennete: 'ancienneté',
  semaine: 'paie de la semaine',
  net: 'salaire net',
  categorie: 'catégorie',
  inscription: 'inscription à France Travail',
  naissance: 'date de naissance',
  enfants: 'enfants à charge',
  cause: 'cause de l’arrêt',
  hospitalisations: 'séjours à l’hôpital',
};

/** Jobs whose seniority the law does not ask: it has not been asked yet. */
export function emploisSansAnciennete(ctx: Contexte): EmploiLu[] {
  return emploisDuJour(ctx).filter((e) => !estMensualise(e.type));
}

/** Only what a contract asks, where it can matter: a registration is asked of periods of unemployment alone. */
export function faitsAPoser(ctx: Contexte): FaitDemande[] {
  const { r, b } = ctx;
  return (Object.keys(FAITS) as FaitDemande[]).filter((fait) => {
    if (!b.faits.has(fait)) return false;
    if (fait === 'inscription') return r.chomage.some((p) => p.du !== '');
    if (fait === 'cause') return r.nature === 'maladie';
    if (fait === 'anciennete') return b.salarie && emploisSansAnciennete(ctx).length > 0;
    if (fait === 'semaine' || fait === 'net' || fait === 'categorie') return b.salarie;
    return true;
  });
}
