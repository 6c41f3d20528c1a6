import type { DecompteJson, LigneJson, PeriodeJson } from '@almanach/moteur';
import { centimes, somme } from './montants.ts';

/** The wage that the employer keeps paying: gross, with the payslip, never added up with the benefits. */
export function estMaintien(ligne: LigneJson): boolean {
  return ligne.prestation === 'maintien-employeur';
}

/** What a complementary contract pays: counted apart, as its contributions are not known. */
export function estContrat(ligne: LigneJson): boolean {
  return ligne.prestation === 'complement-contrat';
}

/** The benefits of the law alone: neither a wage nor a contract. */
export function estIndemnite(ligne: LigneJson): boolean {
  return !estMaintien(ligne) && !estContrat(ligne);
}

export function indemnitesDe(periode: PeriodeJson): readonly LigneJson[] {
  return periode.lignes.filter(estIndemnite);
}

export type Maintien =
  /** Gross cents that the employer owes; zero when it owes nothing. */
  { readonly genre: 'connu'; readonly cents: number } | { readonly genre: 'inconnu' };

/** `null` when nothing is said of the employer: its line is then not computed. */
export function maintienDe({ arrets }: DecompteJson): Maintien | null {
  const lignes = arrets.flatMap((a) => a.periodes.flatMap((p) => p.lignes.filter(estMaintien)));
  if (lignes.length === 0) return null;
  const connues = lignes.flatMap((l) => (l.montant === null ? [] : [centimes(l.montant)]));
  return connues.length < lignes.length
    ? { genre: 'inconnu' }
    : { genre: 'connu', cents: somme(connues) };
}
