import type { OuiNonInconnu } from '../reponses.ts';

export const JE_NE_SAIS_PAS = 'Je ne sais pas';

/** Sentence of an answer left empty. */
export const PAS_DE_REPONSE = 'Pas encore de réponse';

export const OUI_NON_INCONNU = [
  { valeur: 'oui', libelle: 'Oui' },
  { valeur: 'non', libelle: 'Non' },
  { valeur: 'inconnu', libelle: JE_NE_SAIS_PAS, douteux: true },
] as const;

export function dire<V extends string>(
  options: readonly { readonly valeur: V; readonly libelle: string }[],
  valeur: V | null,
): string {
  return options.find((o) => o.valeur === valeur)?.libelle ?? PAS_DE_REPONSE;
}

export function direOuiNon(valeur: OuiNonInconnu | null): string {
  return dire(OUI_NON_INCONNU, valeur);
}
