import type { DecompteJson, EtapeJson } from '@almanach/moteur';
import { euros } from '@almanach/textes';
import { centimes, montantDe } from '../montants.ts';
import { joursReduits } from './jours-non-payes.ts';
import { lignesDe } from './lignes.ts';
import { maintienRefuse } from './maintien-refuse.ts';
import { plafond } from './plafond.ts';
import type { Raison } from './raison.ts';
import { taux } from './taux.ts';

/** Why not more: everything that reduced the result, each with the figure the décompte allows, never another. */
export function raisonsDe(decompte: DecompteJson): readonly Raison[] {
  return [
    ...joursReduits(decompte),
    ...plafond(decompte),
    ...indemniteMaximale(decompte),
    ...taux(decompte),
    ...contributions(decompte),
    ...maintienRefuse(decompte),
  ];
}

/** R-G-09 bites alone for fortnightly and weekly pays. */
function indemniteMaximale(decompte: DecompteJson): readonly Raison[] {
  const touchees = lignesDe(decompte).flatMap((situee) => {
    const rang = situee.ligne.trace.find((r) => estMaximum(decompte.trace[r]));
    return rang === undefined || situee.ligne.motif !== 'indemnise' ? [] : [{ situee, rang }];
  });
  const [premiere] = touchees;
  const etape = premiere === undefined ? undefined : decompte.trace[premiere.rang];
  if (premiere === undefined || etape === undefined) return [];
  const parJour = centimes(etape.entrees['indemnite'] ?? '0') - centimes(etape.resultat);
  const jours = touchees.reduce((total, { situee }) => total + situee.periode.jours, 0);
  return [
    {
      cle: 'indemnite-maximale',
      titre: 'L’indemnité atteint le maximum d’un jour',
      phrase: `Elle serait de ${euros(etape.entrees['indemnite'] ?? '')}. La loi la limite à ${euros(etape.resultat)}.`,
      cents: parJour * jours,
      calculs: [],
      rangs: [premiere.rang],
    },
  ];
}

function estMaximum(etape: EtapeJson | undefined): boolean {
  return etape?.regle === 'R-G-09' && etape.verdict === 'appliquee';
}

function contributions(decompte: DecompteJson): readonly Raison[] {
  const { csg, crds } = decompte.totaux;
  if (csg === null || crds === null) return [];
  const cents = centimes(csg) + centimes(crds);
  if (cents === 0) return [];
  const rang = decompte.trace.findIndex((e) => e.regle === 'R-G-57');
  return [
    {
      cle: 'contributions',
      titre: 'CSG et CRDS',
      phrase: 'Deux contributions sont retirées de chaque versement.',
      cents,
      calculs: [
        { libelle: 'CSG', formule: 'contribution sociale généralisée', resultat: euros(csg) },
        { libelle: 'CRDS', formule: 'contribution à la dette sociale', resultat: euros(crds) },
        { libelle: 'Total retiré', formule: '', resultat: euros(montantDe(cents)) },
      ],
      rangs: rang < 0 ? [] : [rang],
    },
  ];
}
