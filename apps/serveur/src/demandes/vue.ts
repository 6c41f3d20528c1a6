import { composer } from '@almanach/textes';
import type { ClePersonne } from '../base/cles/personnes.ts';
import { echeance } from './delais.ts';
import type { Demande } from './demande.ts';
import { type MotifRefus, REFUS_MOTIVES } from './refus-motives.ts';
import type { DemandeEnBase } from './requetes.ts';

export const lieuTexte = (colonne: 'precision_chiffre' | 'reponse_chiffre', ligne: string) => ({
  table: 'demandes_droits',
  colonne,
  ligne,
});

/** A request as it is shown: to the person, without who handles it. */
export function montrerDemande(d: Demande) {
  return {
    id: d.id,
    droit: d.droit,
    canal: d.canal,
    recueLe: d.recueLe,
    etat: d.etat,
    /** Last day to answer. */
    echeance: echeance(d),
    prolongation: d.prolongation,
    closeLe: d.closeLe,
    refus: d.refus === null ? null : direRefus(d.refus, d.refusJusqua),
    version: d.version,
  };
}

export type DemandeMontree = ReturnType<typeof montrerDemande>;

/** With the words exchanged, which the person's key opens. */
export function exporterDemande(d: DemandeEnBase, cle: ClePersonne) {
  const ouvrir = (chiffre: Buffer | null, colonne: 'precision_chiffre' | 'reponse_chiffre') =>
    chiffre === null ? null : cle.dechiffrer(chiffre, lieuTexte(colonne, d.id)).toString();
  return {
    ...montrerDemande(d),
    precision: ouvrir(d.precision, 'precision_chiffre'),
    reponse: ouvrir(d.reponse, 'reponse_chiffre'),
  };
}

function direRefus(code: string, jusqua: string | null) {
  const { article, phrase } = REFUS_MOTIVES[code as MotifRefus];
  return { code, article: composer(article), phrase: composer(phrase), jusqua };
}
