import type { Hasard } from '../base/cles/chiffrement.ts';
import { plusJours } from '../delais/jours.ts';
import type { ContenuMission } from '../missions/contenu.ts';
import { tirer } from './graine.ts';

/** Hours and wages of a mission up to a day: a pay slip a month, a few hours more or less. */
export function contenuPaye(
  { du, au, taux }: { du: string; au: string | null; taux: string },
  aujourdhui: string,
  hasard: Hasard,
): ContenuMission {
  const remuneration = { tauxHoraire: taux, heuresHebdomadaires: '35' };
  return {
    categorie: 'non-cadre',
    remuneration,
    paies: paies({ du, au, taux }, aujourdhui, hasard),
  };
}

function paies(
  { du, au, taux }: { du: string; au: string | null; taux: string },
  aujourdhui: string,
  hasard: Hasard,
): NonNullable<ContenuMission['paies']> {
  const fin = au !== null && au < aujourdhui ? au : null;
  const slips: NonNullable<ContenuMission['paies']> = [];
  for (let debut = du; debut < aujourdhui; ) {
    const mois = finDeMois(debut);
    const dernier = fin !== null && fin < mois ? fin : mois;
    if (dernier >= aujourdhui || (fin !== null && debut > fin)) break;
    const heures = Math.max(7, 5 * (jours(debut, dernier) - 1) + tirer(hasard, 0, 12));
    // Whole cents: the wage an hour has two decimals.
    const centimes = heures * Number(taux.replace('.', ''));
    slips.push({ du: debut, au: dernier, brut: euros(centimes), heures: String(heures) });
    debut = plusJours(dernier, 1);
  }
  return slips;
}

function finDeMois(jour: string): string {
  const [annee = 0, mois = 0] = jour.split('-').map(Number);
  const suivant =
    mois === 12 ? `${annee + 1}-01-01` : `${annee}-${String(mois + 1).padStart(2, '0')}-01`;
  return plusJours(suivant, -1);
}

/** Within one month. */
function jours(du: string, au: string): number {
  return Number(au.slice(8)) - Number(du.slice(8)) + 1;
}

function euros(centimes: number): string {
  return `${Math.floor(centimes / 100)}.${String(centimes % 100).padStart(2, '0')}`;
}
