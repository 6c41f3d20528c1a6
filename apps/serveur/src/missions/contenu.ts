import { type SituationJson, schemaSituation } from '@almanach/moteur';
import { z } from 'zod';
import type { ClePersonne } from '../base/cles/personnes.ts';
import { jourCivil } from '../journal/champs.ts';

type Emploi = NonNullable<SituationJson['emplois']>[number];

/** Hours and wages of a mission, in the engine's words: what a form gives today, and a DSN will tomorrow. */
export type ContenuMission = Pick<
  Emploi,
  'employeur' | 'categorie' | 'remuneration' | 'paies' | 'ancienneteDepuis' | 'periodicitePaie'
>;

/** The engine's own shape of a job, its days and its kind left out: they are the mission's. */
const emploiDuMoteur = schemaSituation.shape.emplois.unwrap().element;

export const schemaContenu = emploiDuMoteur.pick({
  employeur: true,
  categorie: true,
  remuneration: true,
  paies: true,
  ancienneteDepuis: true,
  periodicitePaie: true,
});

/** What is written of a mission. */
export const schemaMission = z.strictObject({
  du: jourCivil,
  au: jourCivil.nullable(),
  contenu: schemaContenu,
});

export type MissionSaisie = z.infer<typeof schemaMission>;

function lieu(mission: string) {
  return { table: 'missions', colonne: 'contenu_chiffre', ligne: mission };
}

export function fermerContenu(cle: ClePersonne, mission: string, contenu: ContenuMission): Buffer {
  return cle.chiffrer(JSON.stringify(contenu), lieu(mission));
}

export function ouvrirContenu(
  cle: ClePersonne,
  mission: string,
  chiffre: Buffer | null,
): ContenuMission {
  if (chiffre === null) return {};
  return schemaContenu.parse(JSON.parse(cle.dechiffrer(chiffre, lieu(mission)).toString('utf8')));
}
