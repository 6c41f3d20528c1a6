import type { Droit, Fraction } from '@almanach/bareme';
import { REGLES } from '../trace/regles.ts';
import { produitSigne, tauxDe } from './controles.ts';
import type { CauseNommee, CodeCause, Controle, LigneVersee } from './types.ts';
import { brutDe } from './verses.ts';

/** A wrong way to take the contributions from a gross. */
interface Erreur {
  code: CodeCause;
  operandes: Readonly<Record<string, string>>;
  csg: Prelevement;
  crds: Prelevement;
}

/** `null` when the line does not say what the error would need. */
type Prelevement = (brut: number, juste: Fraction, l: LigneVersee) => number | null;

const juste = (brut: number, taux: Fraction) => produitSigne(brut, taux);
const rien = () => 0;
const auTaux = (n: number) => (brut: number) => produitSigne(brut, { n, d: 1000 });
/** 98.25 %: the base of a wage, never of these benefits. */
const abattu = (brut: number, t: Fraction) =>
  produitSigne(brut, { n: t.n * 9825, d: t.d * 10_000 });
const surLePrix = (_brut: number, t: Fraction, l: LigneVersee) =>
  l.prix === null ? null : produitSigne(l.prix, t);
const double = (brut: number, t: Fraction) => produitSigne(brut, { n: 2 * t.n, d: t.d });

const ERREURS: readonly Erreur[] = [
  { code: 'csg-non-retenue', operandes: {}, csg: rien, crds: juste },
  { code: 'prelevements-non-retenus', operandes: {}, csg: rien, crds: rien },
  { code: 'crds-non-retenue', operandes: {}, csg: juste, crds: rien },
  { code: 'csg-taux', operandes: { taux: '0.092' }, csg: auTaux(92), crds: juste },
  { code: 'csg-taux', operandes: { taux: '0.038' }, csg: auTaux(38), crds: juste },
  { code: 'csg-taux', operandes: { taux: '0.066' }, csg: auTaux(66), crds: juste },
  { code: 'csg-taux', operandes: { taux: '0.083' }, csg: auTaux(83), crds: juste },
  { code: 'csg-taux', operandes: { taux: '0.075' }, csg: auTaux(75), crds: juste },
  { code: 'csg-taux', operandes: { taux: '0.024' }, csg: auTaux(24), crds: juste },
  { code: 'csg-assiette', operandes: { part: '0.9825' }, csg: abattu, crds: abattu },
  { code: 'csg-assiette', operandes: { part: '0.9825' }, csg: abattu, crds: juste },
  { code: 'csg-assiette', operandes: { part: 'prix' }, csg: surLePrix, crds: surLePrix },
  { code: 'csg-deux-fois', operandes: {}, csg: double, crds: double },
  { code: 'csg-deux-fois', operandes: {}, csg: double, crds: juste },
];

const PORTE_SUR: ReadonlySet<string> = new Set(['csg', 'crds', 'net']);

/** The errors that give every contested line to the cent, the likeliest first. */
export function causesDePrelevement(
  lignes: readonly LigneVersee[],
  controles: readonly Controle[],
  droit: Droit,
): CauseNommee[] {
  const numeros = new Set(controles.filter((c) => PORTE_SUR.has(c.code)).map((c) => c.ligne));
  const contestees = lignes.filter((l) => numeros.has(l.numero));
  const connues = new Set<string>();
  const causes: CauseNommee[] = [];
  for (const erreur of ERREURS) {
    if (connues.has(erreur.code)) continue;
    const ecarts = contestees.map((l) => ecartExplique(l, erreur, droit));
    if (!ecarts.every((e) => e !== null)) continue;
    connues.add(erreur.code);
    const explique = ecarts.reduce((s, e) => s + e, 0);
    causes.push({
      code: erreur.code,
      operandes: erreur.operandes,
      regle: REGLES.contributions,
      explique,
    });
  }
  return causes;
}

/** Net received beyond the right one if the error gives the line exactly, else `null`. */
function ecartExplique(l: LigneVersee, erreur: Erreur, droit: Droit): number | null {
  const taux = tauxDe(droit, l);
  const brut = brutDe(l);
  if (taux === null || brut === null) return null;
  const csg = erreur.csg(brut, taux.csg, l);
  const crds = erreur.crds(brut, taux.crds, l);
  if (csg === null || crds === null) return null;
  if (l.csg !== null && l.csg !== csg) return null;
  if (l.crds !== null && l.crds !== crds) return null;
  if (l.net !== null && l.net !== brut - csg - crds) return null;
  return juste(brut, taux.csg) + juste(brut, taux.crds) - csg - crds;
}
