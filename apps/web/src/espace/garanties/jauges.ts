import type { JaugeJson, JaugesJson, OrigineJson } from '@almanach/moteur';
import { mois as nommerMois } from '@almanach/textes';

/** The hours that the scheme of the branch asks for, among all gauges. */
export function jaugeDePrevoyance(jauges: JaugesJson | null): JaugeJson | null {
  return jauges?.jauges.find((j) => j.contrat !== null && j.unite === 'h') ?? null;
}

export interface HeuresDuMois {
  readonly mois: string;
  readonly nom: string;
  readonly heures: number;
  /** The month in which the sum passes what is asked. */
  readonly franchit: boolean;
}

/** Hours of each month of the window, oldest first; a pay over two months is in that of its last day. */
export function heuresParMois({ origines, fenetre, requis }: JaugeJson): readonly HeuresDuMois[] {
  const par = new Map(moisEntre(fenetre.du, fenetre.au).map((m) => [m, 0]));
  for (const { au, valeur } of origines) {
    const mois = au.slice(0, 7);
    par.set(mois, (par.get(mois) ?? 0) + centiemes(valeur));
  }
  let cumul = 0;
  return [...par].sort().map(([mois, valeur]) => {
    const avant = cumul;
    cumul += valeur;
    const seuil = centiemes(requis);
    return {
      mois,
      nom: nommerMois(mois),
      heures: valeur / 100,
      franchit: avant <= seuil && cumul > seuil,
    };
  });
}

/** Share of a bar whose whole length is twice what is asked, or a little more than all that was worked. */
export function partDeBarre(valeur: string, { acquis, requis }: JaugeJson): number {
  const total = Math.max(centiemes(requis) * 2, centiemes(acquis ?? '0') * 1.1);
  return total === 0 ? 0 : Math.min(1, centiemes(valeur) / total);
}

/** Origins by employer, the longest first. */
export function parEmployeur(
  origines: readonly OrigineJson[],
): readonly { readonly nom: string; readonly origines: readonly OrigineJson[] }[] {
  const groupes = new Map<string, OrigineJson[]>();
  for (const o of origines) {
    const nom = o.employeur ?? 'Jours comptés comme du travail';
    groupes.set(nom, [...(groupes.get(nom) ?? []), o]);
  }
  return [...groupes].map(([nom, siennes]) => ({ nom, origines: siennes }));
}

function moisEntre(du: string, au: string): string[] {
  const tous: string[] = [];
  let [annee = 0, mois = 1] = du.split('-').map(Number);
  for (;;) {
    const courant = `${annee}-${String(mois).padStart(2, '0')}`;
    if (courant > au.slice(0, 7)) return tous;
    tous.push(courant);
    mois += 1;
    if (mois > 12) [annee, mois] = [annee + 1, 1];
  }
}

function centiemes(valeur: string): number {
  const [entiers = '0', decimales = ''] = valeur.split('.');
  return Number(entiers) * 100 + Number(decimales.padEnd(2, '0').slice(0, 2));
}
