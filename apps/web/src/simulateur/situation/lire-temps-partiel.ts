import type { SituationJson } from '@almanach/moteur';
import { ecrireDateSaisie } from '../../saisie/date.ts';
import { ecrireNombreSaisi } from '../../saisie/nombre.ts';
import type { TempsPartielSaisi } from '../reponses.ts';
import { tempsPartielVide } from '../vides.ts';

type TempsPartielJson = NonNullable<SituationJson['arrets'][number]['tempsPartiel']>[number];

export function lireTempsPartiel(s: SituationJson): TempsPartielSaisi[] {
  return s.arrets.flatMap((a) => a.tempsPartiel ?? []).map((t, i) => lire(t, `t${i + 1}`));
}

function lire(t: TempsPartielJson, cle: string): TempsPartielSaisi {
  return {
    ...tempsPartielVide(cle),
    du: ecrireDateSaisie(t.du),
    au: ecrireDateSaisie(t.au),
    tempsPlein: montant(t.salaireTempsPlein),
    tempsPleinInconnu: montant(t.salaireTempsPlein) === '',
    percu: montant(t.salairePercu),
    percuInconnu: montant(t.salairePercu) === '',
  };
}

function montant(valeur: string | undefined): string {
  return valeur === undefined || valeur === 'inconnu' ? '' : ecrireNombreSaisi(valeur);
}
