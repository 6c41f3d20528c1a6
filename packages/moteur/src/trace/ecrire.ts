import { ecrireJour, type Fraction, type Jour, j, premierJour } from '@almanach/bareme';
import type { EtapeJson } from '../decompte/json.ts';
import { ecrireCentiemes } from '../nombres/decimal.ts';
import { auCentime } from '../nombres/fraction.ts';
import type { Regle, UniteTrace } from './regles.ts';
import type { Etape, Valeur } from './trace.ts';

/** Published form of a step: every operand written in its unit, the version in force on its day. */
export function ecrireEtape(e: Etape): EtapeJson {
  const entrees: Record<string, string> = {};
  for (const [nom, valeur] of Object.entries(e.entrees)) {
    entrees[nom] = ecrireValeur(valeur, e.regle.entrees[nom] ?? 'texte');
  }
  return {
    regle: e.regle.id,
    article: e.regle.article,
    version: version(e.regle, e.le),
    options: [...e.regle.options, ...e.options],
    entrees,
    resultat: ecrireValeur(e.resultat, typeof e.resultat === 'string' ? 'texte' : e.regle.resultat),
    verdict: e.appliquee ? 'appliquee' : 'ecartee',
  };
}

function version(regle: Regle, le: Jour): string {
  let texte = regle.versions[0]?.texte ?? '';
  for (const v of regle.versions) if (j(v.du) <= le) texte = `${v.texte} (${v.du})`;
  return texte;
}

function ecrireValeur(valeur: Valeur, unite: UniteTrace): string {
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  if (typeof valeur === 'string') return valeur;
  if (typeof valeur === 'object') return ecrireExact(valeur, unite);
  if (unite === 'cents' || unite === 'centiemes') return ecrireCentiemes(valeur);
  if (unite === 'jour')
    return Number.isFinite(valeur) ? ecrireJour(valeur) : valeur < 0 ? 'anterieur' : 'jamais';
  if (unite === 'mois') return ecrireJour(premierJour(valeur)).slice(0, 7);
  return String(valeur);
}

/** Exact cents are printed rounded: their operands stand beside them. A ratio is printed as a decimal or n/d. */
function ecrireExact(x: Fraction, unite: UniteTrace): string {
  if (unite === 'centsExacts') return ecrireCentiemes(auCentime(x, 'demi-superieur'));
  const decimales = String(x.d).length - 1;
  if (x.d !== 10 ** decimales) return `${x.n}/${x.d}`;
  if (decimales === 0) return String(x.n);
  const chiffres = String(x.n).padStart(decimales + 1, '0');
  return `${chiffres.slice(0, -decimales)}.${chiffres.slice(-decimales)}`.replace(/\.?0+$/, '');
}
