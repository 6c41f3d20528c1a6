import type { DecompteJson, Motif } from '@almanach/moteur';
import { expliquerMotif, nombreDeJours } from '@almanach/textes';
import { somme } from '../montants.ts';
import { lignesDuMaintien, rangsDe } from './lignes.ts';
import type { Raison } from './raison.ts';

/** Days on which the employer owes nothing, by reason; the law gives no amount to set against them. */
export function maintienRefuse(decompte: DecompteJson): readonly Raison[] {
  const nulles = lignesDuMaintien(decompte).filter((l) => l.ligne.montantJournalier === '0.00');
  const motifs = [...new Set(nulles.map(({ ligne }) => ligne.motif))].filter(propre);
  return motifs.map((motif) => {
    const lignes = nulles.filter(({ ligne }) => ligne.motif === motif);
    const { court, phrase } = expliquerMotif(motif);
    const jours = somme(lignes.map(({ periode }) => periode.jours));
    return {
      cle: motif,
      titre: `Employeur, ${nombreDeJours(jours)}\u00a0: ${court}`,
      phrase,
      cents: null,
      calculs: [],
      rangs: rangsDe(lignes),
    };
  });
}

/** The other reasons are already told of the benefit of the same days. */
function propre(motif: Motif): boolean {
  return motif.startsWith('maintien-');
}
