import type { ClePersonne } from '../../base/cles/personnes.ts';
import { estProfessionnel } from '../../declarations/declaration.ts';
import { exiger, refusDe } from '../../erreurs/refus-metier.ts';
import { chainerApres, type Maillon, type Tete } from '../../journal/chaine.ts';
import { engager } from '../../journal/engagement.ts';
import {
  type Evenement,
  type EvenementDe,
  schemaEvenement,
  type TypeEvenement,
} from '../../journal/evenements.ts';
import { type Avis, avisDe } from '../../notifications/evenements.ts';
import { notifier } from '../../notifications/notifier.ts';
import type { Json } from '../../sceau/json.ts';
import { attendre } from '../attendre/attendre.ts';
import { pistes } from '../attendre/pistes.ts';
import { accepter } from '../etats/deriver.ts';
import { type DossierDerive, manque } from '../etats/dossier-derive.ts';
import { ETATS_DOSSIER } from '../etats/etats-dossier.ts';
import { relances } from '../relances.ts';
import { type FaitsGardes, fermerContenu, fermerFaits, ouvrirFaits } from './faits.ts';
import { inscrire, poserSuivi, projeter, suiviAEcrire, tenir } from './requetes.ts';
import type { Ecriture } from './services.ts';

interface AjoutDe<T extends TypeEvenement> {
  type: T;
  charge: EvenementDe<T>['charge'];
  pourquoi: string;
  regle?: string;
  /** What is personal: encrypted with the person's key, only its commitment enters the chain. */
  contenu?: Json;
  /** It follows by itself: nobody did it. */
  automatique?: true;
}

/** An event to write: rank, day, author and chain are given here. */
export type Ajout = { [T in TypeEvenement]: AjoutDe<T> }[TypeEvenement];

export type ChangerFaits = (faits: FaitsGardes) => FaitsGardes;

/** The dossier after what was written. */
export interface Ecrit {
  derive: DossierDerive;
  faits: FaitsGardes;
  tete: Tete;
}

/**
 * Adds events to an open dossier under its row lock, with what follows from them. A refusal is thrown: the whole
 * transaction is undone.
 */
export async function ajouter(
  e: Ecriture,
  dossier: string,
  ajouts: readonly Ajout[],
  changer: ChangerFaits = (f) => f,
): Promise<Ecrit> {
  const tenu = await e.tx.premiere(tenir(dossier));
  if (tenu === undefined || tenu.tete === null) throw refusDe('ALM-P-411');
  const suivi = await e.tx.premiere(suiviAEcrire(dossier));
  if (suivi === undefined) throw refusDe('ALM-P-411');
  const cle = await e.services.base.cles.lire(e.tx, tenu.personne_id);
  const faits = changer(ouvrirFaits(cle, dossier, suivi.faits_chiffre));
  const tete = { rang: tenu.rang, empreinte: tenu.tete.toString('hex') };
  const depart = { dossier, personne: tenu.personne_id, cle, derive: suivi.derive, tete, faits };
  return poser(e, depart, ajouts);
}

export interface Depart {
  dossier: string;
  personne: string;
  cle: ClePersonne;
  /** `null` for a dossier that opens. */
  derive: DossierDerive | null;
  tete: Tete | null;
  faits: FaitsGardes;
}

/** Derives every event before writing the first one; then the journal, the projections, and what the person is told. */
export async function poser(e: Ecriture, depart: Depart, ajouts: readonly Ajout[]): Promise<Ecrit> {
  const { cle, faits } = depart;
  const maillons: { maillon: Maillon; contenu: Json | undefined; sel: string }[] = [];
  const avis: (Avis | null)[] = [];
  let derive = depart.derive;
  let tete = depart.tete;
  const avancer = (ajout: Ajout): void => {
    const sel = ajout.contenu === undefined ? '' : e.services.hasard(32).toString('hex');
    const evenement = composer(e, depart.dossier, (tete?.rang ?? 0) + 1, ajout, sel);
    derive = exiger(accepter(derive, evenement));
    avis.push(avisDe(evenement, derive, e.qui.role));
    const maillon = chainerApres(tete, evenement);
    tete = { rang: evenement.rang, empreinte: maillon.empreinte };
    maillons.push({ maillon, contenu: ajout.contenu, sel });
  };
  for (const ajout of ajouts) {
    avancer(ajout);
    for (const suite of suites(derive)) avancer(suite);
  }
  if (derive === null || tete === null) throw new Error('one event at least was expected');
  const ecrit: Ecrit = { derive, tete, faits };
  for (const { maillon, contenu, sel } of maillons) {
    await e.tx.executer(inscrire(maillon, fermer(cle, maillon.evenement, contenu, sel)));
  }
  await projeterTout(e, cle, ecrit);
  for (const dit of avis) {
    if (dit === null) continue;
    await notifier(e.services, e.tx, depart.personne, dit.sujet, dit.lien, dit.ecrire);
  }
  return ecrit;
}

/** What follows by itself, at once. */
function suites(derive: DossierDerive | null): Ajout[] {
  if (derive?.etat !== 'incomplet' || derive.pieces.some(manque)) return [];
  return [
    { type: 'pieces-completes', charge: {}, pourquoi: 'derniere-piece-recue', automatique: true },
  ];
}

function composer(
  e: Ecriture,
  dossier: string,
  rang: number,
  { type, charge, pourquoi, regle, contenu, automatique }: Ajout,
  sel: string,
): Evenement {
  const { role, compte } = e.qui;
  return schemaEvenement.parse({
    dossier,
    rang,
    quand: { jour: e.jour, instant: e.instant },
    qui: automatique ? { role: 'systeme', compte: null } : { role, compte: compte ?? null },
    pourquoi,
    regle: regle ?? null,
    contenu: contenu === undefined ? null : engager(contenu, sel),
    type,
    charge,
  });
}

function fermer(cle: ClePersonne, ev: Evenement, contenu: Json | undefined, sel: string) {
  if (contenu === undefined || ev.contenu === null) return null;
  return { chiffre: fermerContenu(cle, ev, contenu, sel), empreinte: ev.contenu };
}

async function projeterTout(e: Ecriture, cle: ClePersonne, ecrit: Ecrit): Promise<void> {
  const { derive, faits, tete } = ecrit;
  const { ouvert } = ETATS_DOSSIER[derive.etat];
  const attente = attendre(derive, faits);
  const { prochaine, sansSuite, dues } = relances(derive, e.jour);
  const relanceLe = sansSuite || dues.length > 0 ? e.jour : prochaine;
  const prioritaire = faits.arrets.some(({ declaration }) => estProfessionnel(declaration.nature));
  const { instant } = e;
  await e.tx.executer(projeter({ derive, ouvert, prioritaire, attente, relanceLe, tete, instant }));
  const ferme = fermerFaits(cle, derive.dossier, faits);
  const { pose } = await e.tx.une(poserSuivi(derive, pistes(derive, faits), ferme));
  if (pose !== true) throw refusDe('ALM-P-411');
}
