import { ZenEngine } from '@gorules/zen-engine';
import * as droit from './droit.mjs';

/** Dated look-up as a decision table: the last row whose first day is not after `champ` wins. */
function tableDuSmic(id, champ, sortie, colonne) {
  return {
    id,
    type: 'decisionTableNode',
    name: id,
    content: {
      hitPolicy: 'first',
      passThrough: true,
      inputs: [{ id: 'e', name: champ, field: champ }],
      outputs: [{ id: 's', name: sortie, field: sortie }],
      rules: droit.SMIC.toReversed().map((s, i) => ({
        _id: String(i),
        e: `>= ${s.du}`,
        s: String(s[colonne]),
      })),
    },
  };
}

function expressions(id, paires, passThrough = true) {
  const liste = paires.map(([key, value], i) => ({ id: `${id}${i}`, key, value }));
  return { id, type: 'expressionNode', name: id, content: { expressions: liste, passThrough } };
}

const noeud = (id, type) => ({ id, type, name: id, content: {} });

const NOEUDS = [
  noeud('entree', 'inputNode'),
  tableDuSmic('smicMensuel', 'smicLe', 'smicMensuel', 'mensuel'),
  tableDuSmic('smicHoraire', 'sixMoisLe', 'smicHoraire', 'horaire'),
  expressions('droits', [
    ['seuil', `${droit.SEUIL_SMIC_HORAIRES} * smicHoraire`],
    [
      'ouverts',
      `heures[3] + heures[4] + heures[5] >= ${droit.SEUIL_HEURES} or sum(brut) >= $.seuil`,
    ],
  ]),
  expressions('montant', [
    ['plafond', `round(${droit.COEFFICIENT_PLAFOND} * smicMensuel, 2)`],
    [
      'base',
      `(min([brut[3], $.plafond]) + min([brut[4], $.plafond]) + min([brut[5], $.plafond])) / ${droit.DIVISEUR}`,
    ],
    ['indemnite', `round($.base * ${droit.TAUX}, 2)`],
  ]),
  expressions(
    'total',
    [['total', `ouverts ? max([0, jours - ${droit.CARENCE}]) * indemnite : 0`]],
    false,
  ),
  noeud('sortie', 'outputNode'),
];

/** One line of nodes, each feeding the next. */
const GRAPHE = {
  nodes: NOEUDS.map((n, i) => ({ ...n, position: { x: i * 200, y: 0 } })),
  edges: NOEUDS.slice(1).map((n, i) => ({
    id: `a${i}`,
    type: 'edge',
    sourceId: NOEUDS[i].id,
    targetId: n.id,
  })),
};

export function preparer(cas, options = {}) {
  const decision = new ZenEngine().createDecision(GRAPHE);
  return async (i) => {
    const { result } = await decision.evaluate(cas[i].faits, options);
    return Math.round(result.total * 100);
  };
}
