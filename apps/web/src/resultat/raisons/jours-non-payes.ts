import type { DecompteJson, Motif } from '@almanach/moteur';
import { periode as ecrirePeriode, euros, expliquerMotif, nombreDeJours } from '@almanach/textes';
import type { Calcul } from '../explication/contenu.ts';
import { montantDe, somme } from '../montants.ts';
import { conditionsManquees } from './conditions.ts';
import { additionner, ayantMotif, type LigneSituee, manqueAGagner, rangsDe } from './lignes.ts';
import { joursDuMotif } from './motif-jours.ts';
import type { Raison } from './raison.ts';

/** Reasons for which a day is paid nothing, or less than the full benefit. */
const REDUCTEURS: readonly Motif[] = [
  'carence',
  'droits-non-ouverts',
  'droits-six-mois',
  'sans-salaire',
  'plafond-360',
  'ald-trois-ans',
  'cumul-retraite',
  'teleconsultation',
  'jours-non-prescrits',
  'jour-de-l-accident',
  'consolidation',
  'cotisations-impayees',
  'activite-secondaire',
  'plafond-liberal',
  'plafond-temps-partiel',
  'temps-partiel-non-couvert',
  'pension',
  'invalidite',
  'envoi-apres-fin',
  'envoi-tardif',
  'temps-partiel',
];

/** Days that another pays: nothing is lost. */
const PAYES_AILLEURS: readonly Motif[] = ['jour-de-l-accident', 'invalidite'];

const MANQUES_DE_DROITS: readonly Motif[] = ['droits-non-ouverts', 'droits-six-mois'];

export function joursReduits(decompte: DecompteJson): readonly Raison[] {
  return REDUCTEURS.flatMap((motif) => {
    const lignes = ayantMotif(decompte, motif).filter((l) => manqueAGagner(l) !== 0 || estNul(l));
    if (lignes.length === 0) return [];
    const ailleurs = PAYES_AILLEURS.includes(motif);
    const cents = ailleurs ? null : additionner(lignes.map(manqueAGagner));
    return [
      {
        cle: motif,
        titre: joursDuMotif(motif, somme(lignes.map(({ periode }) => periode.jours))),
        phrase: phrase(decompte, motif),
        cents: cents === 0 ? null : cents,
        calculs: ailleurs ? [] : lignes.flatMap(calcul),
        rangs: rangsDe(lignes),
      },
    ];
  });
}

function estNul({ ligne }: LigneSituee): boolean {
  return ligne.montantJournalier === '0.00';
}

function phrase(decompte: DecompteJson, motif: Motif): string {
  const debut = expliquerMotif(motif).phrase;
  const manques = MANQUES_DE_DROITS.includes(motif) ? conditionsManquees(decompte) : [];
  return [debut, ...manques].join(' ');
}

function calcul(situee: LigneSituee): Calcul[] {
  const { arret, periode, ligne } = situee;
  const manque = manqueAGagner(situee);
  if (manque === null || manque === 0 || arret.indemniteJournaliere === null) return [];
  const ecart = estNul(situee)
    ? euros(arret.indemniteJournaliere)
    : `(${euros(arret.indemniteJournaliere)} − ${euros(ligne.montantJournalier ?? '0')})`;
  return [
    {
      libelle: ecrirePeriode(periode.du, periode.au),
      formule: `${nombreDeJours(periode.jours)} × ${ecart}`,
      resultat: euros(montantDe(manque)),
    },
  ];
}
