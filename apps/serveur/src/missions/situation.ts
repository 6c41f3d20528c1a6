import { CATALOGUE } from '@almanach/contrats';
import {
  type Catalogue,
  type ContratJson,
  type DecompteJson,
  type DemandeJauges,
  type JaugesJson,
  jauger,
  type Lecture,
  type SituationJson,
} from '@almanach/moteur';
import { restreindre } from '../declarations/decompte-prevu.ts';
import { lireTenu } from '../declarations/depot/connu.ts';
import { type Prevision, prevoir } from '../declarations/prevoir.ts';
import {
  type ArretTenu,
  CONTRAT_DE_BRANCHE,
  type DossierPourPrevoir,
  type MissionPayee,
  versSituation,
} from '../declarations/situation.ts';
import type { Ecriture } from '../dossiers/depot/services.ts';
import { ETATS_DOSSIER } from '../dossiers/etats/etats-dossier.ts';
import { lireMissions, type Mission } from './depot.ts';

/** What the engine is asked with: missions and stops, as they stand. */
export interface Faits {
  /** `null` without a stop. */
  situation: SituationJson | null;
  missions: readonly MissionPayee[];
  /** Stops of each dossier. */
  arrets: readonly { dossier: string; arret: string }[];
}

/**
 * @param naissance `null` when not known.
 * @param regimeDeBranche the agencies follow the branch scheme (R-I-01).
 */
export async function situationDe(
  e: Ecriture,
  personne: string,
  naissance: string | null,
  regimeDeBranche = true,
): Promise<Faits> {
  const missions = (await lireMissions(e, personne)).map(payee);
  const cle = await e.services.base.cles.lire(e.tx, personne);
  const { dossiers } = await lireTenu(e, personne, cle);
  const tenus = dossiers
    .filter((d) => ETATS_DOSSIER[d.derive.etat].ouvert)
    .flatMap(({ dossier, derive, faits }) =>
      faits.arrets.map((a) => ({ dossier, arret: envoye(a, derive.envois.caisse) })),
    )
    .sort((a, b) => (a.arret.declaration.du < b.arret.declaration.du ? -1 : 1));
  const pour: DossierPourPrevoir = {
    naissance,
    missions,
    arrets: tenus.map((t) => t.arret),
    franceTravail: null,
    regimeDeBranche,
  };
  const situation = versSituation(pour, pour.arrets, e.jour);
  return {
    situation,
    missions,
    arrets: tenus.map((t) => ({ dossier: t.dossier, arret: t.arret.id })),
  };
}

/** The hours already worked towards each right, with the origin of each. */
export async function jaugesDe(
  e: Ecriture,
  personne: string,
  contrats: Catalogue,
): Promise<Lecture<JaugesJson> | null> {
  const { situation, missions } = await situationDe(e, personne, null);
  if (missions.length === 0) return null;
  const demande = { situation: situation ?? sansArret(missions), au: e.jour };
  return jauger(demande, e.services.droit(), { le: e.jour, contrats });
}

/** With the documents of its contracts: a décompte names its payers by id alone. */
export interface PrevisionDuDossier extends Prevision {
  contrats: readonly ContratJson[];
}

/** The days of one dossier, all of them *prévu*; `null` once no stop of it stands. */
export async function previsionDe(
  e: Ecriture,
  { personne, dossier }: { personne: string; dossier: string },
  { naissance, contrats }: { naissance: string | null; contrats: Catalogue },
): Promise<Lecture<PrevisionDuDossier> | null> {
  const { situation, arrets } = await situationDe(e, personne, naissance);
  const siens = new Set(arrets.filter((a) => a.dossier === dossier).map((a) => a.arret));
  if (situation === null || siens.size === 0) return null;
  const lu = prevoir(situation, { droit: e.services.droit(), contrats, aujourdhui: e.jour });
  if (!lu.ok) return lu;
  const jours = lu.valeur.jours.filter((j) => siens.has(j.arret));
  const prescriptions = lu.valeur.prescriptions.filter((p) => siens.has(p.id ?? ''));
  const decompte = restreindre(lu.valeur.decompte, siens);
  const nommes = new Set((situation.contrats ?? []).map((c) => c.id));
  const documents = CATALOGUE.filter((c) => nommes.has(c.id) && enVigueur(c, decompte));
  return {
    ok: true,
    valeur: { ...lu.valeur, jours, decompte, prescriptions, contrats: documents },
  };
}

/** In force on the first day of one of the stops: the version their days are computed with. */
function enVigueur({ effetDu, effetAu }: ContratJson, { arrets }: DecompteJson): boolean {
  return arrets.some((a) => effetDu <= a.du && (effetAu ?? a.du) >= a.du);
}

function payee({ id, du, au, agence, contenu }: Mission): MissionPayee {
  return { ...contenu, id, du, au, agence: agence?.nom ?? contenu.employeur ?? '' };
}

function envoye(arret: ArretTenu, le: string | undefined): ArretTenu {
  return le === undefined || arret.envoyeLe !== null ? arret : { ...arret, envoyeLe: le };
}

/** Without a stop too, the hours count towards the branch scheme. */
function sansArret(missions: readonly MissionPayee[]): DemandeJauges['situation'] {
  const emplois = missions.map(({ agence, ...m }) => ({
    ...m,
    employeur: agence,
    type: 'mission' as const,
  }));
  return { emplois, contrats: [{ id: CONTRAT_DE_BRANCHE, adhesion: missions[0]?.du }] };
}
