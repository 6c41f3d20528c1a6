import { ecrireVerification, type Verification } from '@almanach/moteur';
import { type Cas, casFautif, casJuste, casSansRaison, NOMS_DES_ERREURS } from './erreurs.ts';
import { Hasard } from './hasard.ts';
import { verifierCas } from './mesure.ts';

const GRAINE = 20261125;
const TOURS = 4;

/** Drawn décomptes of one kind, with the whole answer of the verifier in one line each. */
interface Tirage {
  nom: string;
  tirer: (h: Hasard) => Cas;
}

/** One kind an error, then right décomptes, then some wrong for no known reason. */
const TIRAGES: readonly Tirage[] = [
  ...NOMS_DES_ERREURS.map((nom, rang) => ({ nom, tirer: (h: Hasard) => casFautif(h, rang) })),
  ...[1, 2, 3, 4, 5, 6].flatMap((n) => [
    { nom: `aucune-${n}`, tirer: casJuste },
    { nom: `sans-raison-${n}`, tirer: casSansRaison },
  ]),
];

export const NOMS_DES_TIRAGES: readonly string[] = TIRAGES.map((t) => t.nom);

/** @param rang of the name in `NOMS_DES_TIRAGES`. */
export function reponsesDe(rang: number): string[] {
  const h = new Hasard(GRAINE + rang);
  const { tirer } = TIRAGES[rang] as Tirage;
  return Array.from({ length: TOURS }, () => dire(verifierCas(tirer(h))));
}

/** Verdict and totals; periods; causes with what they say; lines that contradict themselves; remarks. */
function dire(verification: Verification): string {
  const v = ecrireVerification(verification);
  const { totaux: t } = v;
  const periodes = v.periodes.map(
    (p) =>
      `${p.du}/${p.au} ${p.jours} j ${p.paye}/${p.attendu ?? `${p.attenduMin}..${p.attenduMax}`} ${p.statut} ${p.motif} ${p.certitude} ${p.ecart} ${p.ecartTotal}`,
  );
  const causes = v.causes.map(
    (c) => `${c.code} ${operandes(c.operandes)} ${c.regle} ${c.explique}`,
  );
  return [
    `${v.verdict} ${t.paye}/${t.attendu} ${t.joursCompares} j ${t.joursEnEcart} en écart ${t.joursInconnus} inconnus, imprimé ${t.brutImprime} ${t.netImprime}, ${v.payeur}`,
    ...periodes,
    ...causes,
    ...(v.autresCauses > 0 ? [`et ${v.autresCauses} autres causes`] : []),
    ...v.controles.map((c) => `ligne ${c.ligne} ${c.code} ${c.imprime}, attendu ${c.attendu}`),
    ...v.remarques.map((r) => `${r.code} ${operandes(r.operandes)}`),
  ].join(' ; ');
}

function operandes(o: Readonly<Record<string, string>>): string {
  return `(${Object.entries(o)
    .map(([nom, valeur]) => `${nom}=${valeur}`)
    .join(', ')})`;
}
