import {
  calculer,
  comparerContrats,
  ecrireDecompte,
  jauger,
  type Lecture,
  lireSituation,
  projeter,
} from '@almanach/moteur';
import { catalogue } from '../calculs/catalogue.ts';
import type { DroitsConnus } from '../calculs/droits-connus.ts';
import {
  EXEMPLES,
  EXEMPLES_CONTRATS,
  EXEMPLES_JAUGES,
  EXEMPLES_PROJECTIONS,
} from '../calculs/exemples.ts';
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
    requete: (operation) => ENVOIS[operation],
    reponse: (operation, statut) => {
      if (ENVOIS[operation] === undefined) return undefined;
      if (statut === '422') return refus();
      if (statut !== '200') return undefined;
      if (operation === 'calculer') return decomptes(droits);
      const calculer = CALCULS[operation] ?? projeter;
      return rendus(ENVOIS[operation], (value) =>
        calculer(value, droits.au(CONNU_LE), { le: CONNU_LE, contrats: catalogue() }),
      );
    },
  };
}

const ENVOIS: Readonly<Record<string, Montres>> = {
  calculer: { ...EXEMPLES },
  jauger: { ...EXEMPLES_JAUGES },
  projeter: { ...EXEMPLES_PROJECTIONS },
  comparerContrats: { ...EXEMPLES_CONTRATS },
};

const CALCULS: Readonly<Record<string, typeof jauger | typeof comparerContrats>> = {
  jauger,
  comparerContrats,
};

function rendus(envois: Montres, calculer: (value: unknown) => Lecture<unknown>): Montres {
  return Object.fromEntries(
    Object.entries(envois).map(([nom, { summary, value }]) => {
      const lu = calculer(value);
      if (!lu.ok) throw new TypeError(`the published example "${nom}" is refused`);
      return [nom, { summary, value: lu.valeur }];
    }),
  );
}

function decomptes(droits: DroitsConnus): Montres {
  const droit = droits.au(CONNU_LE);
  return rendus({ ...EXEMPLES }, (value) => {
    const lu = lireSituation(value, { le: CONNU_LE });
    return lu.ok ? { ok: true, valeur: ecrireDecompte(calculer(lu.valeur, droit)) } : lu;
  });
}

function refus(): Montres {
  const situation = { arrets: [{ nature: 'maladie', du: '2026-02-30', au: '2026-03-06' }] };
  const lu = lireSituation(situation, { le: CONNU_LE });
  if (lu.ok) throw new TypeError('2026-02-30 was accepted');
  return { refus: { summary: 'A date that does not exist', value: corpsDesErreurs(lu.erreurs) } };
}
