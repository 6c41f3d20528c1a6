import type { SituationJson } from '@almanach/moteur';
import { dateOuNul } from '../../saisie/date.ts';
import { lireMontantSaisi } from '../../saisie/nombre.ts';
import { ADRESSES, idChamp } from '../adresses.ts';
import { anneesDeRevenu } from '../annees.ts';
import type { Besoins } from '../besoins.ts';
import { REVENU_VIDE, type Reponses } from '../reponses.ts';
import type { Origines } from './origines.ts';

type RevenuJson = NonNullable<SituationJson['revenus']>[number];
type ActiviteJson = RevenuJson['activite'];

/** Self-employed persons: the activity, since when, and the incomes of the years that the law looks at. */
export function ecrireActivite(
  r: Reponses,
  b: Besoins,
  le: string,
  origines: Origines,
): Pick<SituationJson, 'revenus' | 'affiliations'> {
  if (!b.couvert || r.statut !== 'independant') return {};
  if (r.activite === null)
    return { affiliations: [{ regime: 'independant', du: ANCIENNE, au: null }] };
  const activite = r.activite === 'micro' ? 'artisan-commercant' : r.activite;
  const revenus = b.revenus ? ecrireRevenus(r, activite, le, origines) : [];
  origines.noter('affiliations[0]', ADRESSES.activite, idChamp('affilieLe'));
  origines.noter('affiliations[0].du', ADRESSES.activite, idChamp('affilieLe'));
  return {
    affiliations: [
      {
        regime: activite === 'exploitant-agricole' ? 'exploitant-agricole' : 'independant',
        activite,
        du: dateOuNul(r.affilieLe) ?? ANCIENNE,
        au: null,
      },
    ],
    ...(revenus.length === 0 ? {} : { revenus }),
  };
}

/** « More than three civil years »: the exact day changes nothing. */
export const ANCIENNE = '1990-01-01';

function ecrireRevenus(
  r: Reponses,
  activite: ActiviteJson,
  le: string,
  origines: Origines,
): RevenuJson[] {
  return anneesDeRevenu(r, le).map((annee, rang) => {
    const saisi = r.revenus[String(annee)] ?? REVENU_VIDE;
    const chemin = `revenus[${rang}]`;
    const champ = idChamp('revenu', String(annee), 'montant');
    origines.noter(chemin, ADRESSES.revenus, champ);
    origines.noter(`${chemin}.montant`, ADRESSES.revenus, champ);
    const lu = lireMontantSaisi(saisi.montant);
    if (saisi.inconnu || !lu.ok) return { annee, activite, montant: 'inconnu' };
    return r.activite === 'micro'
      ? { annee, activite, micro: { [saisi.type]: lu.valeur } }
      : { annee, activite, montant: lu.valeur };
  });
}
