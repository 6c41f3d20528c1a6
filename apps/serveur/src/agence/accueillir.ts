import type { Tx } from '../base/pool.ts';
import { sql } from '../base/sql.ts';
import { ecrireLettre } from '../comptes/activation/lettres.ts';
import { queuer } from '../comptes/activation/rapprochements.ts';
import { type Compte, creerCompte } from '../comptes/comptes.ts';
import { JOUR, type ServicesComptes } from '../comptes/services.ts';
import type { Ecriture } from '../dossiers/depot/services.ts';
import { refusDe } from '../erreurs/refus-metier.ts';
import { lireNir } from '../identite/nir.ts';
import { memeIdentite } from '../identite/normaliser.ts';
import { creerPersonne, lireIdentite } from '../identite/personnes.ts';
import type { Identite } from '../identite/types.ts';
import { creerMission, type Mission } from '../missions/depot.ts';
import { LIENS, notifier } from '../notifications/notifier.ts';
import { poserFiche } from './fiches.ts';
import { identiteDe, type PersonneSaisie } from './saisie.ts';

const ENTRE_LETTRES = 7 * JOUR;

export interface Accueil {
  personne: string;
  mission: Mission;
}

/**
 * A person and their mission, in one transaction of the system: an agency may not see who has the number. The person
 * exists once; what the agency gets does not say whether they did before:
 * - number unknown: the person is created, and written to;
 * - number known, same identity: the person is tied by the mission, and told;
 * - number known, another identity: another person, without number, waits for a manager; nothing is sent.
 */
export async function accueillir(
  comptes: ServicesComptes,
  e: Ecriture,
  saisie: PersonneSaisie,
): Promise<Accueil> {
  const { groupe } = e.qui;
  const nir = lireNir(saisie.nir);
  if (nir === null) throw refusDe('ALM-P-501', 'nir');
  if (groupe === undefined || !(e.qui.agences ?? []).includes(saisie.agence)) {
    throw refusDe('ALM-P-502', 'agence');
  }
  const identite = identiteDe(saisie);
  const trouvee = await trouver(comptes, e.tx, { nir, identite, groupe });
  const personne =
    trouvee.personne ?? (await creer(comptes, e.tx, { nir, identite, groupe, trouvee }));
  const { courriel } = saisie;
  const fiche = { ...identite, ...(courriel === undefined ? {} : { courriel }) };
  const nouvelle = await poserFiche(comptes.base, e.tx, {
    personne,
    groupe,
    fiche,
    instant: comptes.instant(),
  });
  const mission = await creerMission(e, personne, saisie.agence, saisie.mission);
  if (nouvelle && trouvee.autre === null) await ecrireALaPersonne(comptes, e.tx, personne);
  return { personne, mission };
}

interface Demande {
  nir: string;
  identite: Identite;
  groupe: string;
}

interface Trouvee {
  /** `null`: to be created. */
  personne: string | null;
  /** Who has the number under another identity. */
  autre: string | null;
}

async function trouver(
  { base }: ServicesComptes,
  tx: Tx,
  { nir, identite, groupe }: Demande,
): Promise<Trouvee> {
  const index = base.indexer('nir', nir);
  // Of two agencies at the same moment, the second finds the person of the first.
  const verrou = `nir ${index.toString('hex')}`;
  await tx.lignes(sql`select pg_advisory_xact_lock(hashtextextended(${verrou}, 0))`);
  const connue = await tx.premiere(
    sql<{ id: string }>`select id from personnes where nir_index = ${index} for update`,
  );
  if (connue === undefined) return { personne: null, autre: null };
  const sienne = await lireIdentite(base, tx, connue.id);
  if (sienne !== null && memes(identite, sienne)) return { personne: connue.id, autre: null };
  const entrees = await tx.lignes(sql<{ id: string }>`
    select personne_id as id from rapprochements
    where connue_id = ${connue.id} and groupe_id = ${groupe} and etat = 'a_examiner'`);
  for (const { id } of entrees) {
    const entree = await lireIdentite(base, tx, id);
    if (entree !== null && memes(identite, entree)) return { personne: id, autre: connue.id };
  }
  return { personne: null, autre: connue.id };
}

/** Exact once normalised; an agency may know the usage name as well. */
function memes({ nom, nomUsage = nom, prenoms, naissance }: Identite, connue: Identite): boolean {
  return [nom, nomUsage].some((dit) => memeIdentite({ nom: dit, prenoms, naissance }, connue));
}

async function creer(
  comptes: ServicesComptes,
  tx: Tx,
  { nir, identite, groupe, trouvee: { autre } }: Demande & { trouvee: Trouvee },
): Promise<string> {
  const { base } = comptes;
  if (autre === null) return creerPersonne(base, tx, { identite, nir, groupe });
  const entree = await creerPersonne(base, tx, { identite, groupe, etat: 'a_verifier' });
  const { nom, nomUsage = null, prenoms, naissance } = identite;
  await queuer(comptes, tx, {
    motif: 'nir_d_une_autre_identite',
    compte: null,
    contenu: { nir, nom, nomUsage, prenoms, naissance },
    personnes: { entree, connue: autre, groupe },
  });
  return entree;
}

/** A letter to the address known of us, never to the one just said; who has an account is told there. */
async function ecrireALaPersonne(
  comptes: ServicesComptes,
  tx: Tx,
  personne: string,
): Promise<void> {
  const connu = await tx.premiere(sql<Compte & { etat: string; recente: boolean }>`
    select c.id, c.role, c.personne_id as personne, c.etat, exists (select from lettres l
      where l.personne_id = c.personne_id and l.cree_le > ${comptes.dans(-ENTRE_LETTRES)}) as recente
    from comptes c where c.personne_id = ${personne}`);
  if (connu?.etat === 'actif') {
    await notifier(comptes, tx, personne, 'mission-ajoutee', LIENS.missions());
  } else if (connu === undefined || (connu.etat === 'a_activer' && !connu.recente)) {
    const compte = connu ?? (await creerCompte(comptes, tx, { role: 'assure', personne }));
    await ecrireLettre(comptes, tx, { ...compte, personne });
  }
}
