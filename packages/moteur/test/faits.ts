import {
  ajouterMois,
  chargerDroit,
  dernierJour,
  ecrireJour,
  j,
  moisDe,
  premierJour,
} from '@almanach/bareme';
import {
  calculer,
  type DecompteJson,
  ecrireDecompte,
  lireSituation,
  type SituationJson,
} from '@almanach/moteur';

export type ArretJson = SituationJson['arrets'][number];
export type EmploiJson = NonNullable<SituationJson['emplois']>[number];

/** A stop of so many days, sent on the day it is written. */
export function arret(du: string, nombre: number, autres: Partial<ArretJson> = {}): ArretJson {
  return { nature: 'maladie', du, au: ecrireJour(j(du) + nombre - 1), ...autres };
}

/** Monthly pays of the civil months from `de` to `a`, all alike. */
export function paies(de: string, a: string, brut: string, heures = '151.67') {
  const liste = [];
  for (let m = moisDe(j(de)); m <= moisDe(j(a)); m++)
    liste.push({ du: ecrireJour(premierJour(m)), au: ecrireJour(dernierJour(m)), brut, heures });
  return liste;
}

/** A steady job since long before, paid from thirteen months before the first stop to the last one; 1 825.00 gives 60.00 a day. */
export function salarie(
  premierArret: string,
  brut = '1825.00',
  autres: Partial<EmploiJson> = {},
  dernierArret = premierArret,
): EmploiJson {
  const veille = ecrireJour(premierJour(moisDe(j(dernierArret))) - 1);
  const debut = ecrireJour(ajouterMois(j(premierArret), -13));
  return { type: 'cdi', du: '2010-01-04', au: null, paies: paies(debut, veille, brut), ...autres };
}

/** Décompte of a salaried person who has those stops. */
export function pour(
  arrets: ArretJson[],
  autres: Partial<SituationJson> = {},
  options: Record<string, string> = {},
): DecompteJson {
  const debuts = arrets.map((a) => a.du).sort();
  const emplois = [salarie(debuts[0] as string, '1825.00', {}, debuts.at(-1))];
  return decompter({ le: '2026-11-24', emplois, arrets, ...autres }, options);
}

export function decompter(
  situation: SituationJson,
  options: Record<string, string> = {},
): DecompteJson {
  const lu = lireSituation(situation, { le: '2026-11-24' });
  if (!lu.ok) throw new Error(lu.erreurs.map((e) => `${e.code} ${e.chemin}`).join());
  return ecrireDecompte(calculer(lu.valeur, chargerDroit('2026-11-24', options)));
}

export function codes(d: DecompteJson): string[] {
  return d.avertissements.map((a) => a.code);
}

/** Steps of one rule, on one line each: facts, result, verdict. */
export function etapes(d: DecompteJson, regle: string): string[] {
  return d.trace
    .filter((e) => e.regle === regle)
    .map(
      (e) =>
        `${Object.entries(e.entrees)
          .map(([cle, v]) => `${cle} ${v}`)
          .join(', ')} : ${e.resultat}, ${e.verdict}`,
    );
}
