import { ecrireNombreSaisi, lireHeuresSaisies, lireMontantSaisi } from '../../saisie/nombre.ts';
import type { Paie } from '../types.ts';

/** A line of the form: the pay as it is kept, and what is typed over it. */
export interface LigneDeMois {
  readonly paie: Paie;
  readonly heures: string;
  readonly brut: string;
}

/** Months of a mission up to today that have no pay yet, after those that have one. */
export function lignesDe(
  { du, au }: { du: string; au: string | null },
  paies: readonly Paie[],
  aujourdhui: string,
): LigneDeMois[] {
  const fin = au === null || au > aujourdhui ? aujourdhui : au;
  const manquantes = moisEntre(du, fin)
    .filter((m) => !paies.some((p) => p.du.slice(0, 7) <= m && p.au.slice(0, 7) >= m))
    .map((m): Paie => ({ du: max(du, `${m}-01`), au: bornes(m, au), brut: null }));
  return [...paies, ...manquantes]
    .sort((a, b) => (a.du < b.du ? -1 : 1))
    .map((paie) => ({
      paie,
      heures: paie.heures === undefined ? '' : ecrireNombreSaisi(paie.heures),
      brut: paie.brut === null ? '' : ecrireNombreSaisi(paie.brut),
    }));
}

export type MoisLus =
  | { readonly ok: true; readonly paies: readonly Paie[] }
  | { readonly ok: false; readonly fautes: readonly { champ: string; texte: string }[] };

/** A month left blank says nothing; one half filled says what it knows. */
export function lireMois(lignes: readonly LigneDeMois[]): MoisLus {
  const fautes: { champ: string; texte: string }[] = [];
  const paies = lignes.flatMap(({ paie, heures, brut }, n): Paie[] => {
    if (heures.trim() === '' && brut.trim() === '') return [];
    const h = lireHeuresSaisies(heures);
    const b = lireMontantSaisi(brut);
    if (!h.ok && h.raison !== 'vide') {
      fautes.push({ champ: `heures-${n}`, texte: 'Écrivez les heures comme 151,67.' });
    }
    if (!b.ok && b.raison !== 'vide') {
      fautes.push({ champ: `brut-${n}`, texte: 'Écrivez le salaire comme 2\u00a0100,50.' });
    }
    const { heures: _, ...reste } = paie;
    return [{ ...reste, brut: b.ok ? b.valeur : null, ...(h.ok ? { heures: h.valeur } : {}) }];
  });
  return fautes.length === 0 ? { ok: true, paies } : { ok: false, fautes };
}

function moisEntre(du: string, au: string): string[] {
  const trouves: string[] = [];
  for (let m = du.slice(0, 7); m <= au.slice(0, 7) && trouves.length < 60; m = suivant(m)) {
    trouves.push(m);
  }
  return trouves;
}

function suivant(mois: string): string {
  const [annee = 0, rang = 0] = mois.split('-').map(Number);
  return rang === 12 ? `${annee + 1}-01` : `${annee}-${String(rang + 1).padStart(2, '0')}`;
}

/** Last day of the month, or of the mission when it ends before. */
function bornes(mois: string, au: string | null): string {
  const [annee = 0, rang = 0] = mois.split('-').map(Number);
  const bissextile = (annee % 4 === 0 && annee % 100 !== 0) || annee % 400 === 0;
  const dernier = rang === 2 ? (bissextile ? 29 : 28) : [4, 6, 9, 11].includes(rang) ? 30 : 31;
  const fin = `${mois}-${dernier}`;
  return au !== null && au < fin ? au : fin;
}

function max(a: string, b: string): string {
  return a > b ? a : b;
}
