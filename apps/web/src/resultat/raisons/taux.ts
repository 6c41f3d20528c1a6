import type { DecompteJson, EtapeJson } from '@almanach/moteur';
import { euros, nombreDeJours, pourcentage } from '@almanach/textes';
import { centimes, montantDe, somme } from '../montants.ts';
import { lignesDe } from './lignes.ts';
import type { Raison } from './raison.ts';

const TAUX = ['R-G-08', 'R-G-51'];

/** The rate that gave the benefit: the increased one when it was applied. */
export function tauxApplique(etapes: readonly EtapeJson[]): EtapeJson | undefined {
  return etapes.filter((e) => TAUX.includes(e.regle) && e.verdict === 'appliquee').at(-1);
}

/** Half of the base wage, or two thirds: the first reason why a day is worth less than a day of work. */
export function taux(decompte: DecompteJson): readonly Raison[] {
  const payees = lignesDe(decompte).filter(
    ({ arret, ligne }) =>
      ligne.motif === 'indemnise' &&
      ligne.montantJournalier !== null &&
      arret.salaireJournalierBase !== null,
  );
  const [premiere] = payees;
  if (premiere === undefined) return [];
  const etapes = premiere.ligne.trace.flatMap((rang) => decompte.trace[rang] ?? []);
  const applique = tauxApplique(etapes);
  if (applique === undefined) return [];
  const parLigne = payees.map(({ arret, periode, ligne }) => {
    const manque =
      centimes(arret.salaireJournalierBase ?? '0') - centimes(ligne.montantJournalier ?? '0');
    return { arret, periode, ligne, cents: Math.max(0, manque) * periode.jours };
  });
  return [
    {
      cle: 'taux',
      titre: `La Sécurité sociale paie ${pourcentage(applique.entrees['taux'] ?? '')} du salaire de base`,
      phrase: `Le salaire de base d’un jour est de ${euros(premiere.arret.salaireJournalierBase ?? '')} brut. Le reste n’est pas payé.`,
      cents: somme(parLigne.map((l) => l.cents)),
      calculs: parLigne.map(({ arret, periode, ligne, cents }) => ({
        libelle: 'Part du salaire de base non payée',
        formule: `${nombreDeJours(periode.jours)} × (${euros(arret.salaireJournalierBase ?? '')} − ${euros(ligne.montantJournalier ?? '')})`,
        resultat: euros(montantDe(cents)),
      })),
      rangs: premiere.ligne.trace.filter((rang) => decompte.trace[rang] === applique),
    },
  ];
}
