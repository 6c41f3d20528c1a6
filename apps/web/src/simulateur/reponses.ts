import type { SituationJson } from '@almanach/moteur';

/**
 * What the person typed, as they typed it: nothing here is checked, so nothing is ever lost.
 * `null` means not answered yet; the situation is written from it elsewhere.
 */
export interface Reponses {
  readonly statut: Statut | null;
  readonly activite: ActiviteChoisie | null;
  /** First day of the activity; empty: more than three full years. */
  readonly affilieLe: string;
  readonly revenus: Readonly<Record<string, RevenuSaisi>>;
  readonly nature: NatureChoisie | null;
  readonly accidentLe: string;
  readonly decesLe: string;
  readonly ald: AldChoisie | null;
  readonly aldDepuis: string;
  readonly arrets: readonly ArretSaisi[];
  readonly envoi: Envoi;
  readonly emplois: readonly EmploiSaisi[];
  readonly absences: readonly AbsenceSaisie[];
  readonly chomage: readonly ChomageSaisi[];
  readonly immatriculation: OuiNonInconnu | null;
  readonly immatriculationLe: string;
  readonly cas: readonly CasParticulier[];
  readonly retraiteDepuis: string;
  readonly historique: readonly PeriodeSaisie[];
  readonly tempsPartiel: readonly TempsPartielSaisi[];
  readonly enfants: string;
  readonly enfantsInconnu: boolean;
  readonly naissance: string;
  readonly naissanceInconnue: boolean;
  readonly contrats: readonly ContratChoisi[];
  /** What only contracts ask of a job, by its `cle`. */
  readonly complements: Readonly<Record<string, ComplementSaisi>>;
  readonly cause: CauseDeMaladie | null;
  readonly hospitalisations: readonly PeriodeSaisie[];
}

export type Statut =
  | 'interim'
  | 'salarie'
  | 'saisonnier'
  | 'apprenti'
  | 'sans-emploi'
  | 'independant';

/** Self-employed activities; a micro-entrepreneur gives a turnover instead of an income. */
export type ActiviteChoisie =
  | 'artisan-commercant'
  | 'micro'
  | 'liberal'
  | 'conjoint-collaborateur'
  | 'exploitant-agricole';

export type TypeDeChiffre = 'vente' | 'services' | 'bnc';

/** One civil year, by its number. */
export interface RevenuSaisi {
  readonly montant: string;
  readonly inconnu: boolean;
  readonly type: TypeDeChiffre;
}

export const REVENU_VIDE: RevenuSaisi = { montant: '', inconnu: false, type: 'services' };

type Emploi = NonNullable<SituationJson['emplois']>[number];
export type TypeEmploi = NonNullable<Emploi['type']>;
export type MotifAbsence = NonNullable<Emploi['absences']>[number]['motif'];

type Nature = SituationJson['arrets'][number]['nature'];
/** Natures of the law, and the special cases of sickness that have no waiting days. */
export type NatureChoisie = Nature | 'fausse-couche' | 'img' | 'deces-enfant';

export type AldChoisie = 'exonerante' | 'non-exonerante' | 'non' | 'inconnu';
export type OuiNonInconnu = 'oui' | 'non' | 'inconnu';
export type Envoi = 'a-temps' | 'dates' | 'inconnu';
export type TypeArret = 'initial' | 'prolongation' | 'rechute';
export type Consultation = 'sur-place' | 'medecin-traitant' | 'autre' | 'impossible' | 'inconnu';

/** Rare cases: ticked, each opens its own question. */
export type CasParticulier = 'teleconsultation' | 'temps-partiel' | 'retraite' | 'historique';

interface Ligne {
  /** Stable name of the line in its list: ids of fields and keys of lists. */
  readonly cle: string;
}

export interface PeriodeSaisie extends Ligne {
  readonly du: string;
  readonly au: string;
}

export interface ArretSaisi extends PeriodeSaisie {
  /** The end is not known yet. */
  readonly enCours: boolean;
  readonly type: TypeArret;
  readonly repris: OuiNonInconnu;
  /** A relapse of an accident: the day the state was said healed or stable, before it; may be empty. */
  readonly consolideLe: string;
  /** Used when `envoi` is `dates`; empty means the default that is shown. */
  readonly prescritLe: string;
  readonly envoyeLe: string;
  readonly envoiInconnu: boolean;
  readonly consultation: Consultation;
}

export interface EmploiSaisi extends PeriodeSaisie {
  readonly employeur: string;
  readonly type: TypeEmploi | null;
  readonly agricole: boolean;
  readonly enCours: boolean;
  readonly anneeApprentissage: string;
  readonly periodicite: Periodicite;
  /** Last day of the last pay before the month of the stop, when pay is not monthly. */
  readonly dernierePaie: string;
  readonly subrogation: OuiNonInconnu | null;
  /** First day with the employer; empty: not said, and the employer's part is not computed. */
  readonly anciennete: string;
  /** By row: `2026-08` for a month, `p1`… for a week or a fortnight, most recent first. */
  readonly paies: Readonly<Record<string, PaieSaisie>>;
}

export type Periodicite = 'mensuelle' | 'quatorzaine' | 'hebdomadaire';

export interface PaieSaisie {
  readonly brut: string;
  readonly inconnu: boolean;
  /** `null`: the default that is shown was not touched. */
  readonly heures: string | null;
}

export interface AbsenceSaisie extends PeriodeSaisie {
  /** `cle` of the job; empty when there is only one. */
  readonly emploi: string;
  readonly motif: MotifAbsence | null;
}

export interface ChomageSaisi extends PeriodeSaisie {
  readonly enCours: boolean;
  readonly indemnise: OuiNonInconnu | null;
  /** Registered as looking for work; `null`: presumed. Asked for a contract alone. */
  readonly inscrit?: 'oui' | 'non' | null;
  /** Gross unemployment benefit of a day, as typed; the cap of a contract kept after the job. */
  readonly allocation?: string;
}

export interface TempsPartielSaisi extends PeriodeSaisie {
  readonly tempsPlein: string;
  readonly tempsPleinInconnu: boolean;
  readonly percu: string;
  readonly percuInconnu: boolean;
}

type Souscription = NonNullable<SituationJson['contrats']>[number];
export type DocumentDeContrat = NonNullable<Souscription['contrat']>;
export type ChoixDeLecture = NonNullable<Souscription['choix']>;
export type CauseDeMaladie = NonNullable<SituationJson['arrets'][number]['cause']>;

/** Facts that no benefit of the law needs, and that a contract may ask. */
export type FaitDemande =
  | 'semaine'
  | 'anciennete'
  | 'net'
  | 'categorie'
  | 'inscription'
  | 'naissance'
  | 'enfants'
  | 'cause'
  | 'hospitalisations';

/**
 * A contract of the person. What hangs on the catalogue or on the contract's own form (its name, the facts it asks,
 * its document, what is wrong in it) is kept with it, so that the pages do without them.
 */
export interface ContratChoisi extends Ligne {
  /** In the catalogue; empty when it is typed. */
  readonly id: string;
  readonly nom: string;
  readonly faits: readonly FaitDemande[];
  /** Words that the contract uses for the categories it tells apart. */
  readonly categories: readonly string[];
  readonly adhesion: string;
  readonly choix: ChoixDeLecture;
  /** Its clauses as typed; `null` for a contract of the catalogue, or one that came whole by a link. */
  readonly saisi: ContratSaisi | null;
  readonly document: DocumentDeContrat | null;
  readonly fautes: readonly { readonly champ: string; readonly texte: string }[];
}

/** A contract typed clause by clause. */
export interface ContratSaisi {
  readonly nom: string;
  readonly cadre: 'collectif' | 'individuel';
  readonly payeA: 'assure' | 'employeur';
  readonly forme: 'forfait' | 'part';
  readonly montant: string;
  readonly taux: string;
  readonly ijss: 'comprises' | 'en-plus';
  readonly assiette: 'brut' | 'net';
  readonly franchise: string;
  readonly relative: boolean;
  readonly attente: string;
  readonly attenteAccident: boolean;
  readonly duree: string;
  readonly hopital: boolean;
  readonly hopitalSeuil: string;
  readonly hopitalMontant: string;
  readonly plafond: 'net' | 'brut' | 'aucun';
}

export interface ComplementSaisi {
  readonly tauxHoraire: string;
  readonly heures: string;
  readonly primes: string;
  readonly ifm: OuiNonInconnu | null;
  readonly iccp: OuiNonInconnu | null;
  readonly categorie: string | null;
  /** Net pays, by row as `paies`. */
  readonly nets: Readonly<Record<string, string>>;
}

export const COMPLEMENT_VIDE: ComplementSaisi = {
  tauxHoraire: '',
  heures: '',
  primes: '',
  ifm: null,
  iccp: null,
  categorie: null,
  nets: {},
};

export const PAIE_VIDE: PaieSaisie = { brut: '', inconnu: false, heures: null };
