import { ecrireJour, type Fraction, type Jour, moisDe, premierJour } from '@almanach/bareme';
import { arrondir } from '../../nombres/arrondi.ts';
import { ecrireCentiemes } from '../../nombres/decimal.ts';
import type { Situation } from '../../situation/types.ts';
import type { ReferenceNetteJson } from './json.ts';

export interface ReferenceNette {
  /** Cents a month; `null` when not known. */
  net: number | null;
  /** Net over gross of that month, for the wages paid in gross; `null` when one of the two is not known. */
  ratio: Fraction | null;
  json: ReferenceNetteJson;
}

/** The net wage of a month: the one given, else that of the pays of the month before the first stop, all jobs together. */
export function referenceNette(s: Situation, donne: number | null): ReferenceNette {
  const premier = s.arrets[0];
  const mois = premier === undefined ? null : moisDe(premier.du) - 1;
  const paies = s.emplois.flatMap((e) => e.paies.filter((p) => p.mois === mois));
  const brut = paies.reduce((t, p) => t + p.brut, 0);
  const dits = paies.length > 0 && paies.every((p) => p.net >= 0);
  const paye = dits ? paies.reduce((t, p) => t + p.net, 0) : null;
  const net = donne ?? paye;
  return {
    net,
    ratio: net === null || brut === 0 ? null : { n: net, d: brut },
    json: {
      netMensuel: net === null ? null : ecrireCentiemes(net),
      source: donne !== null ? 'donne' : paye !== null ? 'paie' : 'inconnue',
      mois: mois === null || paies.length === 0 ? null : ecrireJour(premierJour(mois)).slice(0, 7),
    },
  };
}

/** Net of one day of a month: the month's over its days (INT-40), rounded once. */
export function netDuJour({ net }: ReferenceNette, le: Jour): number | null {
  if (net === null) return null;
  const mois = moisDe(le);
  return arrondir(net, premierJour(mois + 1) - premierJour(mois));
}
