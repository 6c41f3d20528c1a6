import { arrondir } from '../../nombres/arrondi.ts';
import { avecTables, constante, type Dossier, transformee } from '../dossier.ts';
import { type Palier, remplacer } from '../paliers.ts';

/** Half the unrounded benefit of each scheme: the cap is halved with the rate. */
export function droitDeMoitie(d: Dossier) {
  const { tauxIj, diviseurPlafondIj, tnsDiviseur, nsaIj28, nsaIj29 } = d.droit.tables;
  const taux = tauxIj.valeurs.at(-1) ?? { n: 1, d: 2 };
  const diviseur = diviseurPlafondIj.valeurs.at(-1) ?? 730;
  return avecTables(d.droit, {
    tauxIj: constante(tauxIj, { n: taux.n, d: taux.d * 2 }),
    diviseurPlafondIj: constante(diviseurPlafondIj, diviseur * 2),
    tnsDiviseur: transformee(tnsDiviseur, (n) => n * 2),
    nsaIj28: transformee(nsaIj28, (cents) => arrondir(cents, 2)),
    nsaIj29: transformee(nsaIj29, (cents) => arrondir(cents, 2)),
  });
}

export function melanger(
  base: Palier[],
  autre: readonly Palier[],
  du: number,
  au: number,
): Palier[] {
  return autre
    .filter((p) => p.cents !== null && p.cents > 0 && p.au >= du && p.du <= au)
    .reduce(
      (paliers, p) =>
        remplacer(paliers, { du: Math.max(p.du, du), au: Math.min(p.au, au) }, () => p.cents),
      base,
    );
}
