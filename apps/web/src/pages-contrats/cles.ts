/** What the pages of the contracts keep in this tab; erased with the answers. */
export const CLE_BROUILLON = 'almanach.contrat.1';
export const CLE_COMPARAISON = 'almanach.comparer.1';
