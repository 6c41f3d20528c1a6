/** Pages of the verifier; no address holds anything of the décompte. */
export const VERIFICATEUR = { lignes: '/verifier', resultat: '/verifier/resultat' } as const;
