import type { DecompteJson, EtapeJson } from '@almanach/moteur';
import { euros, nombreDeJours } from '@almanach/textes';
import { centimes, montantDe } from '../montants.ts';
import { additionner, type LigneSituee, lignesDe, rangsDe } from './lignes.ts';
import type { Raison } from './raison.ts';
import { tauxApplique } from './taux.ts';

const BASES = ['R-G-01', 'R-G-03'];

/** What the monthly ceiling takes: the same formula with the pays counted in full. */
export function plafond(decompte: DecompteJson): readonly Raison[] {
  const limitees = lignesDe(decompte).flatMap((situee) => {
    const etapes = situee.ligne.trace.flatMap((rang) => decompte.trace[rang] ?? []);
    const sans = indemniteSansPlafond(etapes);
    return sans === null || situee.ligne.motif !== 'indemnise' ? [] : [{ situee, sans, etapes }];
  });
  const [premiere] = limitees;
  if (premiere === undefined) return [];
  const cents = additionner(limitees.map(({ situee, sans }) => ecart(situee, sans)));
  const mois = premiere.etapes.find((e) => e.regle === 'R-G-05-mois');
  return [
    {
      cle: 'plafond',
      titre: 'Vos paies dépassent le plafond',
      phrase:
        `Une paie compte au plus ${euros(mois?.entrees['plafond'] ?? '')} par mois. ` +
        `Sans plafond, un jour vaudrait ${euros(montantDe(premiere.sans))}.`,
      cents,
      calculs: limitees.map(({ situee, sans }) => ({
        libelle: 'Avec les paies entières',
        formule: `${nombreDeJours(situee.periode.jours)} × (${euros(montantDe(sans))} − ${euros(situee.ligne.montantJournalier ?? '')})`,
        resultat: euros(montantDe(ecart(situee, sans))),
      })),
      rangs: rangsDe([premiere.situee]),
    },
  ];
}

function ecart({ periode, ligne }: LigneSituee, sans: number): number {
  return (sans - centimes(ligne.montantJournalier ?? '0')) * periode.jours;
}

/** Cents a day without the ceiling, rounded once as the engine does; `null` when no pay was cut. */
function indemniteSansPlafond(etapes: readonly EtapeJson[]): number | null {
  const coupes = etapes.filter((e) => e.regle === 'R-G-05-mois' && e.verdict === 'appliquee');
  const base = etapes.find((e) => BASES.includes(e.regle));
  const taux = tauxApplique(etapes);
  if (coupes.length === 0 || base === undefined || taux === undefined) return null;
  const coupe = coupes.reduce(
    (s, e) => s + centimes(e.entrees['brut'] ?? '0') - centimes(e.resultat),
    0,
  );
  const total = centimes(base.entrees['total'] ?? '0') + coupe;
  const diviseur = fraction(base.entrees['diviseur'] ?? '1');
  const part = fraction(taux.entrees['taux'] ?? '1');
  const n = total * diviseur.d * part.n;
  const d = diviseur.n * part.d;
  return Math.floor((2 * n + d) / (2 * d));
}

/** "91.25" → 9125/100, "1/2" → 1/2. */
function fraction(texte: string): { n: number; d: number } {
  const [n = '1', d] = texte.split('/');
  if (d !== undefined) return { n: Number(n), d: Number(d) };
  return { n: centimes(n), d: 100 };
}
