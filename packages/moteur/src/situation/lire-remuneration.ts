import type { Fraction } from '@almanach/bareme';
import { centiemes } from '../nombres/decimal.ts';
import { reduite } from '../nombres/fraction.ts';
import type { SituationJson } from './schema.ts';
import type { Remuneration } from './types.ts';

type RemunerationJson = NonNullable<NonNullable<SituationJson['emplois']>[number]['remuneration']>;

/** Pay by the hour agreed with the employer: only complementary contracts look at it. */
export function lireRemuneration(json: RemunerationJson | undefined): Remuneration | null {
  if (json === undefined) return null;
  const { tauxHoraire, heuresHebdomadaires: heures, primesHebdomadaires: primes } = json;
  return {
    tauxHoraire: tauxHoraire === undefined ? null : dixMilliemes(tauxHoraire),
    heures: heures === undefined || heures === 'inconnu' ? null : centiemes(heures),
    primes: primes === undefined ? null : centiemes(primes),
    ifm: lireRatio(json.ifm),
    iccp: lireRatio(json.iccp),
  };
}

function lireRatio(texte: string | undefined): Fraction | null {
  return texte === undefined ? null : reduite({ n: dixMilliemes(texte), d: 10_000 });
}

/** At most four decimals: the schema has checked it. */
function dixMilliemes(texte: string): number {
  const [entiers, decimales = ''] = texte.split('.');
  return Number(entiers) * 10_000 + Number(decimales.padEnd(4, '0'));
}
