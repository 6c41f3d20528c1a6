import { ecrireJour, PARAMETRES } from '@almanach/bareme';
import { describe, expect, it } from 'vitest';
import * as seuils from './seuils.ts';

type Table = { id: string; valeurs: readonly { du: string; valeur: string | null }[] };

function parametre(id: string): Table {
  const trouve = Object.values(PARAMETRES).find((p) => p.id === id);
  if (trouve === undefined) throw new Error(`no parameter ${id}`);
  return trouve;
}

function derniere(id: string) {
  const valeur = parametre(id).valeurs.at(-1);
  if (valeur === undefined) throw new Error(`no value for ${id}`);
  return valeur;
}

describe('les seuils des questions disent la même chose que le barème', () => {
  it.each([
    ['seuil_150h', seuils.HEURES_SUFFISANTES / 100],
    ['ecart_sans_nouvelle_carence', seuils.ECART_MAX],
    ['ij_max_360', seuils.INDEMNITES_MAX],
    ['duree_droits_initiale', seuils.MOIS_DE_DROITS],
  ])('%s', (id, valeur) => {
    expect(Number(derniere(id).valeur)).toBe(valeur);
  });

  it.each([
    ['tolerance_jours_non_prescrits', seuils.ECARTS_STRICTS],
    ['teleconsultation_max', seuils.TELECONSULTATION],
    ['ij_maladie_taux_majore_3_enfants', seuils.FIN_MAJORATION],
    ['apprenti_base_ij_moins_18', seuils.FIN_FORFAIT_APPRENTI],
  ])('%s change ce jour-là', (id, jour) => {
    expect(parametre(id).valeurs.map((v) => v.du)).toContain(ecrireJour(jour));
  });
});
