import { type Droit, lireJour } from '@almanach/bareme';
import type { Catalogue } from '../contrats/types.ts';
import { centiemes } from '../nombres/decimal.ts';
import type { Erreur, Lecture } from '../situation/erreurs.ts';
import { erreursDeForme } from '../situation/erreurs-forme.ts';
import { lireSituation, type SituationLue } from '../situation/lire.ts';
import type { SituationJson } from '../situation/schema.ts';
import type { Situation } from '../situation/types.ts';
import { ecrireJauges } from './ecrire.ts';
import type { JaugesJson } from './json.ts';
import { contexteDe, relever, releverDroits } from './relever.ts';
import { type DemandeJauges, schemaDemandeJauges } from './schema.ts';
import { SEUILS_LEGAUX, type SeuilContrat, seuilDuContrat, seuilsSouscrits } from './seuils.ts';

export interface OptionsJauges {
  /** Civil date of the computation when the situation does not say it: the caller's clock. */
  le: string;
  /** Contracts that the situation may name: the hours they ask for are gauged too. */
  contrats?: Catalogue | undefined;
}

/**
 * What was worked towards each right on a day. Pure; refuses with located codes, never throws on bad data.
 * @param donnees `{ situation, au?, seuils? }`; a situation without any stop is accepted here.
 */
export function jauger(
  donnees: unknown,
  droit: Droit,
  options: OptionsJauges,
): Lecture<JaugesJson> {
  const forme = schemaDemandeJauges.safeParse(donnees);
  if (!forme.success) return { ok: false, erreurs: erreursDeForme(forme.error, donnees) };
  const demande = forme.data;
  const au = demande.au ?? demande.situation.le ?? options.le;
  const lu = lireSansArret(demande, au, options);
  if (!lu.ok) return { ok: false, erreurs: lu.erreurs.map(dansLaSituation) };
  const jour = lireJour(au) as number;
  const { bas, haut } = lu.valeur;
  const demandes = (demande.seuils ?? []).map(lireSeuil);
  const contrats = [...demandes, ...seuilsSouscrits(bas.souscriptions, jour)];
  const seuils = [...SEUILS_LEGAUX, ...contrats.map(seuilDuContrat)];
  const lectures = (haut === bas ? [bas] : [bas, haut]).map((s) => {
    const c = contexteDe(s, droit);
    const releves = seuils.map((seuil) => relever(c, seuil, jour));
    return { c, releves, droits: releverDroits(c, jour) };
  });
  return { ok: true, valeur: ecrireJauges(lectures, demande.situation, jour) };
}

/** The reader of situations asks for a stop: one is lent to it, and taken back. */
function lireSansArret(
  { situation }: DemandeJauges,
  au: string,
  { le, contrats }: OptionsJauges,
): Lecture<SituationLue> {
  const options = { le, contrats, aussiLe: au };
  if ((situation.arrets?.length ?? 0) > 0) return lireSituation(situation, options);
  const pretee: SituationJson = { ...situation, arrets: [{ nature: 'maladie', du: au, au }] };
  const lu = lireSituation(pretee, options);
  if (!lu.ok) return lu;
  const { bas, haut } = lu.valeur;
  const rendu = rendre(bas);
  return {
    ok: true,
    valeur: { bas: rendu, haut: haut === bas ? rendu : rendre(haut), mixtes: [] },
  };
}

function rendre(s: Situation): Situation {
  const hypotheses = s.hypotheses.filter((h) => !h.chemin.startsWith('arrets'));
  return { ...s, arrets: [], hypotheses };
}

function dansLaSituation(erreur: Erreur): Erreur {
  const suite = erreur.chemin === '' ? '' : `.${erreur.chemin}`;
  return { ...erreur, chemin: `situation${suite}` };
}

function lireSeuil({
  contrat,
  heures,
}: NonNullable<DemandeJauges['seuils']>[number]): SeuilContrat {
  const { mois, emplois } = heures;
  return { contrat, plusDe: centiemes(heures.plusDe), mois, emplois };
}
