import { Engine } from 'json-rules-engine';
import * as droit from './droit.mjs';

const arrondi = (x) => Math.round(x * 100) / 100;
const somme = (liste) => liste.reduce((a, b) => a + b, 0);

const smicAu = (le) => droit.SMIC.findLast((s) => s.du <= le);

/** The right is a rule of the engine; what it has no operator for is a dynamic fact, as its guide says. */
const REGLES = [
  {
    conditions: {
      any: [
        { fact: 'heures', operator: 'greaterThanInclusive', value: droit.SEUIL_HEURES },
        { fact: 'remunerations', operator: 'greaterThanInclusive', value: { fact: 'seuil' } },
      ],
    },
    event: { type: 'droits-ouverts', params: { total: { fact: 'total' } } },
  },
];

const FAITS = {
  heures: async (_, a) => somme((await a.factValue('heuresDuMois')).slice(3)),
  remunerations: async (_, a) => somme(await a.factValue('brut')),
  seuil: async (_, a) => droit.SEUIL_SMIC_HORAIRES * smicAu(await a.factValue('sixMoisLe')).horaire,
  plafond: async (_, a) =>
    arrondi(droit.COEFFICIENT_PLAFOND * smicAu(await a.factValue('smicLe')).mensuel),
  base: async (_, a) => {
    const plafond = await a.factValue('plafond');
    const paies = (await a.factValue('brut')).slice(3);
    return somme(paies.map((p) => Math.min(p, plafond))) / droit.DIVISEUR;
  },
  indemnite: async (_, a) => arrondi((await a.factValue('base')) * droit.TAUX),
  total: async (_, a) => {
    const jours = Math.max(0, (await a.factValue('jours')) - droit.CARENCE);
    return jours * (await a.factValue('indemnite'));
  },
};

export function preparer(cas) {
  const moteur = new Engine(REGLES, { replaceFactsInEventParams: true });
  for (const [nom, calcul] of Object.entries(FAITS)) moteur.addFact(nom, calcul);
  // Its facts are named once: the hours are both an input and a rule.
  const faits = cas.map(({ faits: { heures, ...f } }) => ({ ...f, heuresDuMois: heures }));
  return async (i) => {
    const { events } = await moteur.run(faits[i]);
    return Math.round((events[0]?.params.total ?? 0) * 100);
  };
}
