import type { DecompteJson } from '@almanach/moteur';
import { periode as ecrirePeriode, euros, nombreDeJours } from '@almanach/textes';
import { maintienDe } from '../maintien.ts';
import { montantDe } from '../montants.ts';
import { lignesDuMaintien, rangsDe } from '../raisons/lignes.ts';
import type { Contenu } from './contenu.ts';
import { etapesDe, lecturesDe, textesDe } from './etapes.ts';
import { nombresDe } from './sources.ts';

/** The wage kept by the employer, period after period, and why it stops where it does. */
export function expliquerMaintien(decompte: DecompteJson): Contenu {
  const maintien = maintienDe(decompte);
  const lignes = lignesDuMaintien(decompte).filter((l) => l.ligne.montantJournalier !== '0.00');
  const etapes = etapesDe(decompte, rangsDe(lignes));
  const total = maintien?.genre === 'connu' ? euros(montantDe(maintien.cents)) : 'inconnu';
  return {
    titre: `D’où viennent les ${total} de l’employeur ?`,
    phrases: [
      'La loi oblige l’employeur à garder une part du salaire brut, à partir d’un an d’ancienneté.',
      'Il en retire les indemnités brutes de la caisse. Ce qui reste est payé avec le salaire, avant les cotisations.',
    ],
    calculs: [
      ...lignes.map(({ periode, ligne }) => ({
        libelle: ecrirePeriode(periode.du, periode.au),
        formule: `${nombreDeJours(periode.jours)} × ${ligne.montantJournalier === null ? 'montant inconnu' : euros(ligne.montantJournalier)}`,
        resultat: ligne.montant === null ? 'inconnu' : euros(ligne.montant),
      })),
      { libelle: 'Salaire maintenu', formule: 'brut', resultat: total },
    ],
    nombres: nombresDe(etapes, decompte.arrets[0]?.du ?? '', decompte.droit),
    textes: textesDe(etapes),
    lectures: lecturesDe(etapes),
    ecartees: [],
  };
}
