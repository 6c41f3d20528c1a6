import { type Jour, moisDe } from '@almanach/bareme';
import { lireSouscriptions, type SouscriptionsLues } from '../contrats/souscriptions.ts';
import type { Catalogue } from '../contrats/types.ts';
import { incoherences } from './coherence.ts';
import type { Erreur, Lecture } from './erreurs.ts';
import { erreursDeForme } from './erreurs-forme.ts';
import { lireAffiliations, lireRevenus } from './lire-activites.ts';
import { lireArrets } from './lire-arrets.ts';
import { lireEmploi } from './lire-emplois.ts';
import { jourLu, Recueil, type Sens } from './recueil.ts';
import { LIMITES, type SituationJson, schemaSituation } from './schema.ts';
import type { Situation } from './types.ts';

/** Readings of a situation: the same object twice, and no other, when nothing is unknown. */
export interface SituationLue {
  /** Every unknown fact at the value that gives least. */
  bas: Situation;
  /** Every unknown fact at the value that gives most. */
  haut: Situation;
  /**
   * Mixed readings: a day paid early may use up a counter that a later day needed,
   * so that neither end alone bounds it.
   */
  mixtes: readonly Situation[];
}

export interface OptionsLecture {
  /** Civil date `YYYY-MM-DD` of the computation when the situation does not say it: the caller's clock. */
  le: string;
  /** One more day whose wages matter, beside those of the stops. */
  aussiLe?: string;
  /** Contracts that the situation may name by their `id`; left out, they are set aside (ALM-A-011). */
  contrats?: Catalogue | undefined;
}

/**
 * Reads a situation: checks its form, then its coherence, fills the presumptions and sorts the lists.
 * Never throws on bad data: every refusal is coded and located.
 */
export function lireSituation(donnees: unknown, options: OptionsLecture): Lecture<SituationLue> {
  const trop = listeTropLongue(donnees);
  if (trop !== null) return { ok: false, erreurs: [trop] };
  const forme = schemaSituation.safeParse(donnees);
  if (!forme.success) return { ok: false, erreurs: erreursDeForme(forme.error, donnees) };
  const souscriptions = lireSouscriptions(forme.data, options.contrats);
  const bas = construire(forme.data, 'bas', () => 'bas', options, souscriptions);
  const erreurs = [...incoherences(bas, forme.data), ...souscriptions.erreurs];
  if (erreurs.length > 0) return { ok: false, erreurs };
  if (bas.inconnus.length === 0) return { ok: true, valeur: { bas, haut: bas, mixtes: [] } };
  const haut = construire(forme.data, 'haut', () => 'haut', options, souscriptions);
  const mixtes = melanges(bas.inconnus.length).map((sensDe) =>
    construire(forme.data, 'haut', sensDe, options, souscriptions),
  );
  return { ok: true, valeur: { bas, haut, mixtes } };
}

export function lireSituationJson(texte: string, options: OptionsLecture): Lecture<SituationLue> {
  const lu = lireJson(texte);
  return lu.ok ? lireSituation(lu.valeur, options) : lu;
}

export function lireJson(texte: string): Lecture<unknown> {
  try {
    return { ok: true, valeur: JSON.parse(texte) };
  } catch {
    const recu = texte.slice(0, 40);
    return { ok: false, erreurs: [{ code: 'ALM-E-001', chemin: '', attendu: 'json', recu }] };
  }
}

type Melange = (rang: number) => Sens;

/** Every mix of a few unknown facts; of more, each one alone against all the others; of many, none. */
const FAITS_TOUS_MELES = 5;
const FAITS_SEULS = 40;

function melanges(faits: number): Melange[] {
  if (faits <= FAITS_TOUS_MELES) {
    const masques = Array.from({ length: 2 ** faits - 2 }, (_, i) => i + 1);
    return masques.map((m) => (rang) => (Math.floor(m / 2 ** rang) % 2 === 1 ? 'haut' : 'bas'));
  }
  // A part of them only would make the answer hang on the order they are written in.
  if (faits > FAITS_SEULS) return [];
  const rangs = Array.from({ length: faits }, (_, i) => i);
  return rangs.flatMap((seul): Melange[] => [
    (rang) => (rang === seul ? 'haut' : 'bas'),
    (rang) => (rang === seul ? 'bas' : 'haut'),
  ]);
}

/** Counted before anything is read: a hostile list costs nothing. */
function listeTropLongue(donnees: unknown): Erreur | null {
  if (typeof donnees !== 'object' || donnees === null) return null;
  const listes = donnees as Record<string, unknown>;
  for (const [cle, max] of [
    ['arrets', LIMITES.arrets],
    ['emplois', LIMITES.emplois],
  ] as const) {
    const liste = listes[cle];
    if (Array.isArray(liste) && liste.length > max) {
      return {
        code: 'ALM-E-009',
        chemin: cle,
        attendu: 'liste-trop-longue',
        recu: String(liste.length),
        operandes: { max },
      };
    }
  }
  return null;
}

function construire(
  json: SituationJson,
  sens: Sens,
  sensDe: Melange,
  options: OptionsLecture,
  souscriptions: SouscriptionsLues,
): Situation {
  const r = new Recueil(sensDe);
  if (json.le === undefined) r.hypotheses.push({ chemin: 'le', valeur: options.le });
  const le = jourLu(json.le ?? options.le);
  const assure = lireAssure(json.assure ?? {}, r);
  const arrets = lireArrets(json, le, r);
  const historique = lireHistorique(json);
  const premier = premierJourUtile(arrets[0]?.du ?? le, historique);
  const dernier = arrets[arrets.length - 1]?.du ?? le;
  const aussi = options.aussiLe === undefined ? dernier : jourLu(options.aussiLe);
  const fenetre = {
    de: moisDe(Math.min(premier, aussi)) - 13,
    a: moisDe(Math.max(dernier, aussi)),
  };
  const emplois = (json.emplois ?? []).map((e, i) => lireEmploi(e, i, fenetre, r));
  emplois.sort((a, b) => a.du - b.du || a.au - b.au || a.rang - b.rang);
  return {
    sens,
    assure,
    emplois,
    arrets,
    chomage: lireChomage(json, r),
    affiliations: lireAffiliations(json),
    revenus: lireRevenus(json, r),
    historique,
    maintiens: lireMaintiens(json),
    complementsPasses: lireComplementsPasses(json),
    le,
    hypotheses: r.hypotheses,
    inconnus: r.inconnus,
    souscriptions: souscriptions.souscrits,
    nonUtilises: souscriptions.sansCatalogue ? ['contrats'] : [],
  };
}

/** A relapse looks at the wages of the first interruption, which the history alone may tell (R-G-46). */
function premierJourUtile(debut: Jour, historique: Situation['historique']): Jour {
  const premier = historique.find((h) => h.prestation === 'ijss-at');
  return premier === undefined ? debut : Math.min(debut, premier.du);
}

function lireAssure(json: NonNullable<SituationJson['assure']>, r: Recueil): Situation['assure'] {
  if (json.enfantsACharge === undefined) r.presumer('enfants');
  if (json.retraiteDepuis === undefined) r.presumer('retraite');
  const sansRetraite = json.retraiteDepuis === undefined || json.retraiteDepuis === null;
  return {
    naissance:
      json.naissance === undefined || json.naissance === 'inconnu' ? null : jourLu(json.naissance),
    immatriculation: lireImmatriculation(json.immatriculation, r),
    enfants:
      json.enfantsACharge === 'inconnu'
        ? r.manque('assure.enfantsACharge', 'majoration-enfants', 0, 3)
        : (json.enfantsACharge ?? 0),
    retraiteDepuis: sansRetraite ? Number.POSITIVE_INFINITY : jourLu(json.retraiteDepuis as string),
    invalidite: lireInvalidite(json.invalidite, r),
  };
}

function lireInvalidite(
  json: NonNullable<SituationJson['assure']>['invalidite'],
  r: Recueil,
): Situation['assure']['invalidite'] {
  if (json == null) return null;
  const texte = json.salaireAnnuelMoyen;
  const chemin = 'assure.invalidite.salaireAnnuelMoyen';
  return {
    depuis: jourLu(json.depuis),
    categorie: json.categorie,
    salaireAnnuelMoyen: texte === undefined ? -1 : r.montant(texte, chemin, 'salaire-de-base'),
  };
}

function lireImmatriculation(texte: string | undefined, r: Recueil): number {
  if (texte === undefined) {
    r.presumer('immatriculation');
    return Number.NEGATIVE_INFINITY;
  }
  if (texte !== 'inconnu') return jourLu(texte);
  return r.manque(
    'assure.immatriculation',
    'duree-immatriculation',
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  );
}

function lireChomage(json: SituationJson, r: Recueil): Situation['chomage'] {
  const periodes = (json.chomage ?? []).map((c, i) => {
    const chemin = `chomage[${i}].indemnise`;
    if (c.indemnise === undefined) r.presumer('indemnise', chemin);
    const indemnise =
      c.indemnise === 'inconnu'
        ? r.manque(chemin, 'maintien-des-droits', false, true)
        : (c.indemnise ?? true);
    const sansFin = c.au === undefined || c.au === null;
    return {
      rang: i,
      inscrit: c.inscrit ?? null,
      du: jourLu(c.du),
      au: sansFin ? Number.POSITIVE_INFINITY : jourLu(c.au as string),
      indemnise,
      allocation:
        c.allocation === undefined
          ? null
          : r.montant(c.allocation, `chomage[${i}].allocation`, 'allocation-chomage'),
    };
  });
  return periodes.sort((a, b) => a.du - b.du || a.au - b.au);
}

function lireHistorique(json: SituationJson): Situation['historique'] {
  const jours = (json.historique ?? []).flatMap((h, rang) => {
    if (h.prestation === 'maintien-employeur' || h.prestation === 'complement-contrat') return [];
    const { prestation } = h;
    const affection = h.affection ?? null;
    return [{ rang, prestation, du: jourLu(h.du), au: jourLu(h.au), affection }];
  });
  return jours.sort((a, b) => a.du - b.du || a.au - b.au);
}

/** A wage is not a benefit: these days feed no counter of the schemes. */
function lireMaintiens(json: SituationJson): Situation['maintiens'] {
  const jours = (json.historique ?? []).flatMap((h, rang) =>
    h.prestation === 'maintien-employeur' ? [{ rang, du: jourLu(h.du), au: jourLu(h.au) }] : [],
  );
  return jours.sort((a, b) => a.du - b.du || a.au - b.au);
}

/** Days of a contract are told by its payer, `contrat:<id>` or the id alone: they feed its own counters. */
function lireComplementsPasses(json: SituationJson): Situation['complementsPasses'] {
  const jours = (json.historique ?? []).flatMap((h, rang) => {
    if (h.prestation !== 'complement-contrat' || h.payeur === undefined) return [];
    const contrat = h.payeur.startsWith('contrat:') ? h.payeur.slice(8) : h.payeur;
    return [{ rang, contrat, du: jourLu(h.du), au: jourLu(h.au) }];
  });
  return jours.sort((a, b) => a.du - b.du || a.au - b.au);
}
