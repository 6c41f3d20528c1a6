import { calculer, ecrireDecompte, lireSituation } from '@almanach/moteur';
import type { DroitsConnus } from '../calculs/droits-connus.ts';
import { EXEMPLES } from '../calculs/exemples.ts';
import { corpsDesErreurs } from '../erreurs/corps.ts';

type Montres = Record<string, { summary: string; value: unknown }>;

/** What the document shows of each operation. */
export interface Exemples {
  requete(operationId: string): Montres | undefined;
  reponse(operationId: string, statut: string): Montres | undefined;
}

/** Law of the published examples: fixed, so that the document does not change from one day to the next. */
const CONNU_LE = '2026-03-31';

/** Situations that run, and what they really give: examples of answers are computed, never written. */
export function exemplesCalcules(droits: DroitsConnus): Exemples {
  return {
    requete: (operation) => (operation === 'calculer' ? { ...EXEMPLES } : undefined),
    reponse: (operation, statut) => {
      if (operation !== 'calculer') return undefined;
      if (statut === '200') return decomptes(droits);
      return statut === '422' ? refus() : undefined;
    },
  };
}

function decomptes(droits: DroitsConnus): Montres {
  const droit = droits.au(CONNU_LE);
  return Object.fromEntries(
    Object.entries(EXEMPLES).map(([nom, { summary, value }]) => {
      const lu = lireSituation(value, { le: CONNU_LE });
      if (!lu.ok) throw new TypeError(`the published example "${nom}" is refused`);
      return [nom, { summary, value: ecrireDecompte(calculer(lu.valeur, droit)) }];
    }),
  );
}

function refus(): Montres {
  const situation = { arrets: [{ nature: 'maladie', du: '2026-02-30', au: '2026-03-06' }] };
  const lu = lireSituation(situation, { le: CONNU_LE });
  if (lu.ok) throw new TypeError('2026-02-30 was accepted');
  return { refus: { summary: 'A date that does not exist', value: corpsDesErreurs(lu.erreurs) } };
}
