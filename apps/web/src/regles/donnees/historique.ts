import type { Parametre } from '@almanach/bareme';
import { composer } from '@almanach/textes';
import { ecrireValeur, enToutesLettres } from '../../droit/parametres.ts';
import type { Fiche } from './registre.ts';

export interface Changement {
  readonly du: string;
  readonly quoi: string;
  readonly source: string;
}

/** What changed in the rule, the latest first: its wordings, and the figures it reads. */
export function historique(fiche: Fiche): readonly Changement[] {
  const redactions = fiche.versions.map((v) => ({
    du: v.du,
    quoi: 'Rédaction du texte',
    source: enToutesLettres(v.texte),
  }));
  return [...redactions, ...fiche.parametres.flatMap(changementsDe)].sort((a, b) =>
    a.du < b.du ? 1 : a.du > b.du ? -1 : 0,
  );
}

function changementsDe(p: Parametre<unknown>): Changement[] {
  return p.valeurs.map((v, rang) => ({
    du: v.du,
    quoi: composer(
      `${enToutesLettres(p.libelle)} : ${passage(p, p.valeurs[rang - 1]?.valeur, v.valeur)}`,
    ),
    source: enToutesLettres(v.source),
  }));
}

function passage(
  p: Parametre<unknown>,
  avant: string | null | undefined,
  apres: string | null,
): string {
  const nouvelle = ecrireDatee(p, apres);
  return avant === undefined || avant === null
    ? nouvelle
    : `de ${ecrireDatee(p, avant)} à ${nouvelle}`;
}

/** A value of a table; `null` is "set aside by the law", which is known. */
export function ecrireDatee(p: Parametre<unknown>, valeur: string | null): string {
  return valeur === null ? 'ne s’applique pas' : ecrireValeur(valeur, p.unite);
}
