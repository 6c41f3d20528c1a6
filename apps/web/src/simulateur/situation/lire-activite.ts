import type { SituationJson } from '@almanach/moteur';
import { ecrireDateSaisie } from '../../saisie/date.ts';
import { ecrireNombreSaisi } from '../../saisie/nombre.ts';
import { REVENU_VIDE, type Reponses, type RevenuSaisi, type TypeDeChiffre } from '../reponses.ts';
import { ANCIENNE } from './activite.ts';

type RevenuJson = NonNullable<SituationJson['revenus']>[number];

export function lireActivite(s: SituationJson): Partial<Reponses> {
  const affiliation = s.affiliations?.[0];
  if (affiliation === undefined) return {};
  const revenus = s.revenus ?? [];
  const micro = revenus.some((v) => v.micro !== undefined);
  return {
    activite: micro ? 'micro' : (affiliation.activite ?? null),
    affilieLe: affiliation.du === ANCIENNE ? '' : ecrireDateSaisie(affiliation.du),
    revenus: Object.fromEntries(revenus.map((v) => [String(v.annee), lireRevenu(v)])),
  };
}

function lireRevenu(v: RevenuJson): RevenuSaisi {
  if (v.micro !== undefined) {
    const [type, montant] = Object.entries(v.micro)[0] ?? ['services', '0'];
    return {
      ...REVENU_VIDE,
      type: type as TypeDeChiffre,
      montant: ecrireNombreSaisi(montant ?? '0'),
    };
  }
  const inconnu = v.montant === undefined || v.montant === 'inconnu';
  return { ...REVENU_VIDE, inconnu, montant: inconnu ? '' : ecrireNombreSaisi(v.montant ?? '') };
}
