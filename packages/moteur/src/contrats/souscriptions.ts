import type { Jour } from '@almanach/bareme';
import type { Erreur } from '../situation/erreurs.ts';
import { jourLu } from '../situation/recueil.ts';
import type { SituationJson } from '../situation/schema.ts';
import { situer } from './catalogue.ts';
import type { Choix } from './lire/choix.ts';
import { lireContrat } from './lire.ts';
import type { Catalogue, Contrat, ContratSouscrit } from './types.ts';

export interface SouscriptionsLues {
  souscrits: readonly ContratSouscrit[];
  /** Some were named, and no catalogue was given to find them in. */
  sansCatalogue: boolean;
  erreurs: readonly Erreur[];
}

type ContratJson = NonNullable<SituationJson['contrats']>[number];

const AUCUNE: SouscriptionsLues = { souscrits: [], sansCatalogue: false, erreurs: [] };

/** Contracts of the person, found in the catalogue or given whole, with the readings chosen for them. */
export function lireSouscriptions(
  json: SituationJson,
  catalogue: Catalogue | undefined,
): SouscriptionsLues {
  if (json.contrats === undefined || json.contrats.length === 0) return AUCUNE;
  const souscrits: ContratSouscrit[] = [];
  const erreurs: Erreur[] = [];
  let sansCatalogue = false;
  json.contrats.forEach((s, rang) => {
    const chemin = `contrats[${rang}]`;
    const lus = versions(s, chemin, catalogue, erreurs);
    if (lus === null) sansCatalogue = true;
    const id = lus?.[0]?.id;
    if (lus === null || id === undefined) return;
    if (souscrits.some((autre) => autre.id === id))
      erreurs.push({ code: 'ALM-E-014', chemin, attendu: 'identifiant-unique', recu: id });
    const adhesion: Jour | null = s.adhesion === undefined ? null : jourLu(s.adhesion);
    souscrits.push({ rang, id, versions: lus.map((contrat) => ({ rang, contrat, adhesion })) });
  });
  return { souscrits, sansCatalogue, erreurs };
}

/** @returns `null` when there is no catalogue to look into. */
function versions(
  json: ContratJson,
  chemin: string,
  catalogue: Catalogue | undefined,
  erreurs: Erreur[],
): readonly Contrat[] | null {
  if ((json.id === undefined) === (json.contrat === undefined)) {
    const code = json.id === undefined ? 'ALM-E-003' : 'ALM-E-016';
    erreurs.push({ code, chemin: `${chemin}.id`, attendu: 'id-ou-contrat' });
    return [];
  }
  if (json.contrat !== undefined) return donne(json.contrat, json.choix ?? {}, chemin, erreurs);
  if (catalogue === undefined) return null;
  const connues = catalogue.contrats.get(json.id as string);
  if (connues === undefined) {
    const recu = json.id as string;
    erreurs.push({ code: 'ALM-E-020', chemin: `${chemin}.id`, attendu: 'contrat-connu', recu });
    return [];
  }
  return json.choix === undefined ? connues : choisies(connues, json.choix, chemin, erreurs);
}

function donne(document: unknown, choix: Choix, chemin: string, erreurs: Erreur[]): Contrat[] {
  const lu = lireContrat(document, choix);
  if (lu.ok) return [lu.valeur];
  for (const e of lu.erreurs)
    erreurs.push(situer(e, e.chemin.startsWith('choix.') ? chemin : `${chemin}.contrat`));
  return [];
}

/** A choice holds for every version that has the open point; one at least must. */
function choisies(
  connues: readonly Contrat[],
  choix: Choix,
  chemin: string,
  erreurs: Erreur[],
): Contrat[] {
  const lus: Contrat[] = [];
  const aPoint = (c: Contrat, id: string) => c.ambiguites.some((a) => a.id === id);
  const nullePart = Object.keys(choix).filter((id) => !connues.some((c) => aPoint(c, id)));
  for (const contrat of connues) {
    const siens = Object.fromEntries(
      Object.entries(choix).filter(([id]) => aPoint(contrat, id) || nullePart.includes(id)),
    );
    const lu = lireContrat(contrat.document, siens);
    if (lu.ok) lus.push(lu.valeur);
    else {
      erreurs.push(...lu.erreurs.map((e) => situer(e, chemin)));
      return [];
    }
  }
  return lus;
}
