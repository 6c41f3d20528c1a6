import { accueillir } from '../agence/accueillir.ts';
import { creerAgence, lireAgences } from '../agence/creer.ts';
import type { PersonneSaisie } from '../agence/saisie.ts';
import type { Hasard } from '../base/cles/chiffrement.ts';
import type { Qui } from '../base/contexte.ts';
import type { Tx } from '../base/pool.ts';
import { sql } from '../base/sql.ts';
import { finirIdentifiants } from '../comptes/activation/lettres.ts';
import {
  type Compte,
  creerCompte,
  indexCourriel,
  mettreEnVigueur,
  type NouveauCompte,
  poserCourriel,
  poserPhrase,
} from '../comptes/comptes.ts';
import { activerTotp, proposerTotp } from '../comptes/connexion/second-facteur.ts';
import { poserCompteBancaire } from '../comptes/coordonnees/bancaires.ts';
import { lireIban } from '../comptes/coordonnees/iban.ts';
import type { ServicesComptes } from '../comptes/services.ts';
import type { Identite } from '../identite/types.ts';
import { creerMission } from '../missions/depot.ts';
import { LIENS, notifier } from '../notifications/notifier.ts';
import {
  AGENCES,
  type ComptePersonnel,
  courrielDe,
  GROUPE,
  NOMS_DES_ROLES,
  type NomAgence,
  type NomRole,
  PERSONNEL,
  PHRASE,
  ROLES,
  type Role,
} from './distribution.ts';
import { ibanInvente, nirInvente } from './graine.ts';
import { contenuPaye } from './paies.ts';
import type { Temps } from './temps.ts';

/** Agencies and staff, as they act. */
export interface Troupe {
  agences: Readonly<Record<NomAgence, string>>;
  agence: Qui;
  gestion: Qui;
}

/** The group, its agencies, its people and the manager, in one transaction: all of them, or none. */
export async function monterTroupe(services: ServicesComptes, tx: Tx): Promise<Troupe> {
  const lyon = await creerAgence(tx, { groupe: GROUPE, ...AGENCES.lyon });
  const nantes = await creerAgence(tx, { groupe: GROUPE, ...AGENCES.nantes });
  if (lyon === null || nantes === null)
    throw new Error('the agencies are there without their scene');
  const { groupe } = lyon;
  const agences = { lyon: lyon.agence, nantes: nantes.agence };
  const qui = async (donne: ComptePersonnel): Promise<Qui> => {
    const ids = donne.agences.map((nom) => agences[nom]);
    const nouveau: NouveauCompte =
      donne.role === 'agence' ? { role: 'agence', groupe, agences: ids } : { role: 'gestion' };
    const compte = await creerCompte(services, tx, nouveau);
    await mettreEnService(services, tx, compte, donne.courriel);
    await proposerTotp(services, tx, compte);
    await activerTotp(tx, compte.id);
    return donne.role === 'agence'
      ? { role: 'agence', compte: compte.id, groupe, agences: ids }
      : { role: 'gestion', compte: compte.id };
  };
  const agence = await qui(PERSONNEL.agence);
  await qui(PERSONNEL.nantes);
  return { agences, agence, gestion: await qui(PERSONNEL.gestion) };
}

/** As it was left by an earlier start. */
export async function relireTroupe(services: ServicesComptes, tx: Tx): Promise<Troupe> {
  const lues = await lireAgences(tx, [AGENCES.lyon.siret, AGENCES.nantes.siret]);
  const id = (nom: NomAgence) => lues.find((l) => l.siret === AGENCES[nom].siret)?.id ?? '';
  const agences = { lyon: id('lyon'), nantes: id('nantes') };
  const agence = await compteDe(services, tx, PERSONNEL.agence.courriel);
  const gestion = await compteDe(services, tx, PERSONNEL.gestion.courriel);
  if (agence === undefined || gestion === undefined) throw new Error('the staff is gone');
  const groupe = lues[0]?.groupe ?? '';
  return {
    agences,
    agence: { role: 'agence', compte: agence.id, groupe, agences: Object.values(agences) },
    gestion: { role: 'gestion', compte: gestion.id },
  };
}

/** The address, the passphrase and the mark of a demonstration. */
async function mettreEnService(
  services: ServicesComptes,
  tx: Tx,
  compte: Compte,
  courriel: string,
): Promise<void> {
  if (!(await poserCourriel(services, tx, compte, courriel))) {
    throw new Error('an account of the demonstration has its address already');
  }
  await marquer(tx, compte.id);
  await poserPhrase(services, tx, compte.id, await services.hachage.hacher(PHRASE));
  await mettreEnVigueur(tx, compte.id);
}

/** Entered by the agency; then in force, when their part says so. */
export async function inviterRole(
  services: ServicesComptes,
  tx: Tx,
  { temps, hasard, troupe }: Montage,
  nom: NomRole,
): Promise<void> {
  const { mission, active }: Role = ROLES[nom];
  const e = temps.ecriture(tx, troupe.agence, mission[0] - 3);
  const { personne } = await accueillir(services, e, saisieDe(nom, { temps, hasard, troupe }));
  const compte = await tx.une(sql<Compte>`
    select id, role, personne_id as personne from comptes where personne_id = ${personne}`);
  await marquer(tx, compte.id);
  if (!active) return;
  await finirIdentifiants(services, tx, compte.id);
  await mettreEnService(services, tx, compte, courrielDe(nom));
}

export interface Montage {
  temps: Temps;
  hasard: Hasard;
  troupe: Troupe;
}

/** What the person adds once in their space: a mission no agency told, and a bank account. */
export async function completerRole(
  services: ServicesComptes,
  { temps, hasard }: Montage,
  nom: NomRole,
  assure: Qui & { personne: string },
): Promise<void> {
  const rang = NOMS_DES_ROLES.indexOf(nom);
  const { mission, taux, identite }: Role = ROLES[nom];
  const [du, au] = [temps.jour(mission[0] - 100), temps.jour(mission[0] - 8)];
  const avant = contenuPaye({ du, au, taux }, temps.jour(0), hasard);
  await temps.ecrire(assure, mission[0] - 1, async (e) => {
    const contenu = { ...avant, employeur: 'Atelier des Deux Rives' };
    await creerMission(e, assure.personne, null, { du, au, contenu });
    if (rang % 4 === 3) return;
    const titulaire = `${identite.prenoms[0] ?? ''} ${identite.nom}`;
    const iban = lireIban(ibanInvente(rang + 1));
    await poserCompteBancaire(services, e.tx, assure.personne, { iban, titulaire });
    const lien = LIENS.coordonnees();
    await notifier(e.services, e.tx, assure.personne, 'compte-bancaire-enregistre', lien);
  });
}

/** @param autre another identity under the same number. */
export function saisieDe(
  nom: NomRole,
  { temps, hasard, troupe }: Montage,
  autre: Partial<Identite> = {},
): PersonneSaisie {
  const { identite, sexe, agence, mission, taux }: Role = ROLES[nom];
  const { adresse, prenoms, ...reste } = { ...identite, ...autre };
  if (adresse === undefined) throw new Error('a letter needs an address');
  const [du, au] = [temps.jour(mission[0]), mission[1] === null ? null : temps.jour(mission[1])];
  return {
    ...reste,
    prenoms: [...prenoms],
    nir: nirInvente(sexe, identite.naissance, NOMS_DES_ROLES.indexOf(nom) + 1),
    adresse: {
      lignes: [...adresse.lignes],
      codePostal: adresse.codePostal,
      commune: adresse.ville,
      pays: 'FR',
    },
    agence: troupe.agences[agence],
    mission: { du, au, contenu: contenuPaye({ du, au, taux }, temps.jour(0), hasard) },
  };
}

/** No production starts on it. */
export async function marquer(tx: Tx, compte: string): Promise<void> {
  await tx.executer(sql`update comptes set demonstration = true where id = ${compte}`);
}

/** The account of an address, when it is one of the demonstration. */
export async function compteDe(
  services: ServicesComptes,
  tx: Tx,
  courriel: string,
): Promise<Compte | undefined> {
  return tx.premiere(sql<Compte>`select c.id, c.role, c.personne_id as personne
    from acces a join comptes c on c.id = a.compte_id
    where a.courriel_index = ${indexCourriel(services, courriel)} and c.demonstration`);
}
