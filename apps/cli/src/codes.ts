/** Exit codes of the command: part of the contract, documented by `--help`. */
export const CODES = {
  reussite: 0,
  lignesRefusees: 1,
  usage: 2,
  entreeRefusee: 3,
  fichierIllisible: 4,
  vecteursEnEchec: 5,
  ecartExplique: 6,
  ecartInexplique: 7,
  rienAComparer: 8,
  rejeuDifferent: 9,
  interne: 70,
} as const;

export type CodeSortie = (typeof CODES)[keyof typeof CODES];
