import { CATALOGUE } from '@almanach/contrats';
import type { ContratJson } from '@almanach/moteur';
import type {
  ContratChoisi,
  ContratSaisi,
  DocumentDeContrat,
  FaitDemande,
} from '../simulateur/reponses.ts';
import { contratVide } from '../simulateur/vides.ts';
import { categoriesDe, faitsDemandes } from './faits.ts';
import { documentDe } from './saisie/document.ts';
import { fautesDe } from './saisie/fautes.ts';
import { relire } from './saisie/relire.ts';

/** A contract of the catalogue, as it is kept in the answers. */
export function choisir(contrat: ContratJson, cle: string): ContratChoisi {
  return { ...contratVide(cle), id: contrat.id, ...decrire(CATALOGUE.filter(memeId(contrat.id))) };
}

/** A typed contract: its document follows each key stroke, so that nothing is ever out of date. */
export function saisir(avant: ContratChoisi, saisi: ContratSaisi): ContratChoisi {
  const document = documentDe(saisi, rangDe(avant.cle));
  const brut = document as unknown as DocumentDeContrat;
  return {
    ...avant,
    saisi,
    document: brut,
    fautes: fautesDe(saisi, brut, avant.cle),
    ...decrire([document]),
  };
}

/** Finds again what a situation does not say of its contracts. */
export function completer(c: ContratChoisi): ContratChoisi {
  if (c.document === null) return { ...c, ...decrire(CATALOGUE.filter(memeId(c.id))) };
  const saisi = relire(c.document);
  return saisi === null
    ? { ...c, ...decrire([c.document as unknown as ContratJson]) }
    : saisir(c, saisi);
}

/** The number in its key: two typed contracts never share an id. */
function rangDe(cle: string): number {
  return Number(cle.replace(/\D/g, ''));
}

function memeId(id: string): (c: ContratJson) => boolean {
  return (c) => c.id === id;
}

function decrire(
  versions: readonly ContratJson[],
): Pick<ContratChoisi, 'nom' | 'faits' | 'categories'> {
  return {
    nom: versions.at(-1)?.titre ?? '',
    faits: [...new Set<FaitDemande>(versions.flatMap(faitsDemandes))],
    categories: [...new Set(versions.flatMap(categoriesDe))],
  };
}
