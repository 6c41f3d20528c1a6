import { sql } from '../base/sql.ts';
import { lieuAcces } from '../comptes/comptes.ts';
import { uuid } from '../dossiers/depot/identifiants.ts';
import { noterLectures } from '../dossiers/depot/lectures.ts';
import { dossier as lireDossier } from '../dossiers/depot/requetes.ts';
import type { Ecriture } from '../dossiers/depot/services.ts';
import { refusDe } from '../erreurs/refus-metier.ts';
import { dechiffrerIdentite } from '../identite/personnes.ts';
import { LIENS, notifier } from '../notifications/notifier.ts';
import {
  type Creneau,
  type EtatRendezVous,
  joursProposes,
  type Motif,
  peutSeFixer,
} from './regles.ts';

export interface RendezVous {
  id: string;
  motif: Motif;
  jour: string;
  creneau: Creneau;
  dossier: string | null;
  etat: EtatRendezVous;
  fixeA: string | null;
}

export interface Souhait {
  motif: Motif;
  jour: string;
  creneau: Creneau;
  dossier: string | null;
}

const COLONNES = sql`r.id, r.motif, r.jour, r.creneau, r.dossier_id as dossier, r.etat, r.fixe_a as "fixeA"`;

/** The person's, the latest asked first. */
export async function lireRendezVous({ tx }: Ecriture, personne: string): Promise<RendezVous[]> {
  return tx.lignes(sql<RendezVous>`select ${COLONNES} from rendez_vous r
    where r.personne_id = ${personne} order by r.demande_le desc, r.id limit 50`);
}

/** Is there a number to call? It is the account's, which a step-up and 72 hours protect. */
export async function telephoneConnu({ tx, qui }: Ecriture): Promise<boolean> {
  const acces = await tx.premiere(sql<{ connu: boolean }>`
    select telephone_chiffre is not null as connu from acces where compte_id = ${qui.compte ?? null}`);
  return acces?.connu === true;
}

/** One open request a person; the number is never in it. */
export async function demanderRendezVous(
  e: Ecriture,
  personne: string,
  { motif, jour, creneau, dossier }: Souhait,
): Promise<RendezVous> {
  if (!joursProposes(e.jour).includes(jour)) throw refusDe('ALM-P-434', 'jour');
  if (!(await telephoneConnu(e))) throw refusDe('ALM-P-436');
  if (dossier !== null && (await e.tx.premiere(lireDossier(dossier))) === undefined) {
    throw refusDe('ALM-P-411', 'dossier');
  }
  const id = uuid(e.services.hasard);
  const poses = await e.tx.executer(sql`insert into rendez_vous
      (id, personne_id, dossier_id, motif, jour, creneau, demande_le)
    values (${id}, ${personne}, ${dossier}, ${motif}, ${jour}, ${creneau}, ${e.instant})
    on conflict (personne_id) where etat in ('demande', 'fixe') do nothing`);
  if (poses === 0) throw refusDe('ALM-P-435');
  return e.tx.une(lireUn(id));
}

/** The person gives it up; a second time changes nothing. */
export async function annulerLeMien(
  e: Ecriture,
  personne: string,
  id: string,
): Promise<RendezVous> {
  const faits =
    await e.tx.executer(sql`update rendez_vous set etat = 'annule', fin_le = ${e.instant}
    where id = ${id} and personne_id = ${personne} and etat in ('demande', 'fixe')`);
  const rendezVous = await e.tx.premiere(lireUn(id));
  if (rendezVous === undefined) throw refusDe('ALM-P-433');
  if (faits === 0 && rendezVous.etat === 'fait') throw refusDe('ALM-P-437');
  return rendezVous;
}

/** What managers do of it. The person is told when it is fixed, moved or cancelled. */
export async function traiterRendezVous(
  e: Ecriture,
  id: string,
  { etat, fixeA }: { etat: Exclude<EtatRendezVous, 'demande'>; fixeA: string | null },
): Promise<RendezVous> {
  const { etat: avant, personne, dossier } = await tenir(e, id);
  if (avant === 'fait' || avant === 'annule') throw refusDe('ALM-P-437');
  if ((etat === 'fixe') !== (fixeA !== null)) throw refusDe('ALM-P-419', 'fixeA');
  if (fixeA !== null && !peutSeFixer(fixeA, e.instant)) throw refusDe('ALM-P-438', 'fixeA');
  const fin = etat === 'fixe' ? null : e.instant;
  await e.tx.executer(sql`update rendez_vous set etat = ${etat}, fixe_a = coalesce(${fixeA}::timestamptz, fixe_a),
    traite_par = ${e.qui.compte ?? null}, fin_le = ${fin} where id = ${id}`);
  if (dossier !== null)
    await noterLectures(e, [{ id: dossier, personne_id: personne }], 'rendez-vous');
  if (etat !== 'fait') {
    const sujet = etat === 'fixe' ? 'rendez-vous-fixe' : 'rendez-vous-annule';
    await notifier(e.services, e.tx, personne, sujet, LIENS.rendezVous());
  }
  return e.tx.une(lireUn(id));
}

async function tenir({ tx }: Ecriture, id: string) {
  const tenu = await tx.premiere(sql<{
    etat: EtatRendezVous;
    personne: string;
    dossier: string | null;
  }>`select etat, personne_id as personne, dossier_id as dossier from rendez_vous
    where id = ${id} for update`);
  if (tenu === undefined) throw refusDe('ALM-P-433');
  return tenu;
}

function lireUn(id: string) {
  return sql<RendezVous>`select ${COLONNES} from rendez_vous r where r.id = ${id}`;
}

/** Whose it is: the key that closes the answer kept for a write sent again. */
export async function personneDuRendezVous({ tx }: Ecriture, id: string): Promise<string> {
  const ligne = await tx.premiere(sql<{ personne: string }>`
    select personne_id as personne from rendez_vous where id = ${id}`);
  if (ligne === undefined) throw refusDe('ALM-P-433');
  return ligne.personne;
}

/** A call to make: whom, and at which number. */
export interface Appel extends RendezVous {
  personne: string;
  nom: string | null;
  telephone: string | null;
}

interface LigneAppel extends RendezVous {
  personne: string;
  compte: string | null;
  telephone_chiffre: Buffer | null;
  identite_chiffre: Buffer | null;
}

export const PAGE = 50;

export interface Curseur {
  jour: string;
  id: string;
}

const DEBUT: Curseur = { jour: '-infinity', id: '00000000-0000-0000-0000-000000000000' };

/** Open ones, the earliest day first. The number is read of the account now: it is right even after a change. */
export async function lireAppels(e: Ecriture, apres: Curseur = DEBUT): Promise<Appel[]> {
  const lignes = await e.tx.lignes(sql<LigneAppel>`
    select ${COLONNES}, r.personne_id as personne, t.compte_id as compte, t.telephone_chiffre, p.identite_chiffre
    from rendez_vous r join personnes p on p.id = r.personne_id
      left join lateral telephone_du_rendez_vous(r.id) t on true
    where r.etat in ('demande', 'fixe') and (r.jour, r.id) > (${apres.jour}::date, ${apres.id}::uuid)
    order by r.jour, r.id limit ${PAGE}`);
  const lus = lignes.flatMap(({ dossier: id, personne: personne_id }) =>
    id === null ? [] : [{ id, personne_id }],
  );
  await noterLectures(e, lus, 'liste-de-travail');
  const appels: Appel[] = [];
  for (const ligne of lignes) appels.push(await ouvrir(e, ligne));
  return appels;
}

async function ouvrir(e: Ecriture, ligne: LigneAppel): Promise<Appel> {
  const { compte, telephone_chiffre: chiffre, identite_chiffre, personne, ...rendezVous } = ligne;
  const cle = await e.services.base.cles.lire(e.tx, personne);
  const identite = dechiffrerIdentite(cle, personne, identite_chiffre);
  const nom = identite === null ? null : `${identite.prenoms[0] ?? ''} ${identite.nom}`.trim();
  const telephone =
    compte === null || chiffre === null
      ? null
      : cle.dechiffrer(chiffre, lieuAcces('telephone_chiffre', compte)).toString();
  return { ...rendezVous, personne, nom, telephone };
}
