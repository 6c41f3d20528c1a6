import type { DecompteJson } from '../decompte/json.ts';
import { Causes } from './causes.ts';
import { avertirInconnus, dire } from './comparer.ts';
import { confronter } from './confronter.ts';
import type { Cote } from './cotes.ts';
import type { ComparaisonJson } from './json.ts';
import { jourPublie, type Ligne, lignesDe } from './lignes.ts';
import { repartir, type VersementJson } from './repartir.ts';

/**
 * What is due less what was already paid, before CSG and CRDS, day by day: what remains to pay (`rappel`), and what
 * was paid in excess (`trop-percu`). By payer and payee, due − paid is exactly the sum of the differences.
 */
export function differences(
  decompte: DecompteJson,
  versements: readonly VersementJson[],
): ComparaisonJson {
  const dus = lignesDe(decompte);
  const repartitions = versements.map((v) => ({ v, ...repartir(v, dus) }));
  const payes = repartitions.flatMap((r) => r.lignes);
  const lu = confronter(payes, dus, memeSomme, new Causes([], []));
  return {
    objet: 'versements',
    droit: { avant: null, apres: { ...decompte.droit } },
    periodes: lu.periodes,
    totaux: lu.totaux,
    causes: [],
    faits: [],
    hypotheses: { ajoutees: [], retirees: [] },
    joursInconnus: lu.joursInconnus,
    avertissements: [
      ...avertirInconnus(lu.joursInconnus),
      ...repartitions
        .filter(({ v }) => horsArret(v, dus))
        .map(({ v }) => dire('ALM-A-063', { du: v.du, au: v.au })),
      ...repartitions
        .filter((r) => !r.exacte)
        .map(({ v }) => dire('ALM-A-064', { du: v.du, au: v.au, montant: v.brut })),
    ],
  };
}

/** A payment does not say its reason: only the amount is set against what is due. */
function memeSomme(a: Cote | null, b: Cote | null): boolean {
  const connus = (a?.connu ?? true) && (b?.connu ?? true);
  return connus && (a?.min ?? 0) === (b?.min ?? 0);
}

/** Some day of the payment belongs to no stop. */
function horsArret(v: VersementJson, dus: readonly Ligne[]): boolean {
  let jour = jourPublie(v.du);
  const fin = jourPublie(v.au);
  for (const l of [...dus].sort((x, y) => x.du - y.du)) {
    if (l.du > jour) break;
    jour = Math.max(jour, l.au + 1);
  }
  return jour <= fin;
}
