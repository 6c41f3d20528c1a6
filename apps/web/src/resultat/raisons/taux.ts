import type { DecompteJson, EtapeJson } from '@almanach/moteur';
import { euros, nombreDeJours, pourcentage } from '@almanach/textes';
import { centimes, montantDe, somme } from '../montants.ts';
import { enumerer } from '../mots.ts';
import { estRevenu } from '../regime.ts';
import { type LigneSituee, lignesDe } from './lignes.ts';
import type { Raison } from './raison.ts';

const TAUX = ['R-G-08', 'R-G-44', 'R-G-51'];
/** The self-employed have no rate but a divisor: half of a day of the mean income. */
const MOITIE = 'R-A-09';

/** The rate that gave the benefit: the increased one when it was applied. */
export function tauxApplique(etapes: readonly EtapeJson[]): EtapeJson | undefined {
  return etapes.filter((e) => TAUX.includes(e.regle) && e.verdict === 'appliquee').at(-1);
}

interface Payee extends LigneSituee {
  readonly applique: EtapeJson;
  readonly cents: number;
}

/** Half of the base wage, or two thirds: the first reason why a day is worth less than a day of work. */
export function taux(decompte: DecompteJson): readonly Raison[] {
  const payees = lignesDe(decompte).flatMap((situee) => payee(decompte, situee));
  const [premiere] = payees;
  if (premiere === undefined) return [];
  const parts = [...new Set(payees.map((p) => part(p.applique)))];
  const base = euros(premiere.arret.salaireJournalierBase ?? '');
  const [titre, phrase] = estRevenu(premiere.arret)
    ? [`du revenu d’un jour`, `Le revenu moyen d’un jour est de ${base}.`]
    : [`du salaire de base`, `Le salaire de base d’un jour est de ${base} brut.`];
  const appliques = new Set(payees.map((p) => p.applique));
  return [
    {
      cle: 'taux',
      titre: `La Sécurité sociale paie ${enumerer(parts, 'puis')} ${titre}`,
      phrase: `${phrase} Le reste n’est pas payé.`,
      cents: somme(payees.map((p) => p.cents)),
      calculs: payees.map(({ arret, periode, ligne, cents }) => ({
        libelle: 'Part non payée',
        formule: `${nombreDeJours(periode.jours)} × (${euros(arret.salaireJournalierBase ?? '')} − ${euros(ligne.montantJournalier ?? '')})`,
        resultat: euros(montantDe(cents)),
      })),
      rangs: [...new Set(payees.flatMap((p) => p.ligne.trace))].filter((rang) => {
        const etape = decompte.trace[rang];
        return etape !== undefined && appliques.has(etape);
      }),
    },
  ];
}

function payee(decompte: DecompteJson, situee: LigneSituee): Payee[] {
  const { arret, periode, ligne } = situee;
  if (ligne.motif !== 'indemnise' || ligne.montantJournalier === null) return [];
  if (arret.salaireJournalierBase === null) return [];
  const etapes = ligne.trace.flatMap((rang) => decompte.trace[rang] ?? []);
  const applique = tauxApplique(etapes) ?? etapes.find((e) => e.regle === MOITIE);
  if (applique === undefined) return [];
  const manque = centimes(arret.salaireJournalierBase) - centimes(ligne.montantJournalier);
  return [{ ...situee, applique, cents: Math.max(0, manque) * periode.jours }];
}

function part({ regle, entrees }: EtapeJson): string {
  return regle === MOITIE ? 'la moitié' : pourcentage(entrees['taux'] ?? '');
}
