import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { SYSTEME } from '../../src/base/contexte.ts';
import { avecProprietaire } from '../../src/base/proprietaire.ts';
import { sql } from '../../src/base/sql.ts';
import { SANS_ANTIVIRUS } from '../../src/pieces/antivirus/analyse.ts';
import { nirDEssai } from '../agences.ts';
import {
  compteActif,
  HOTE,
  type Maison,
  monterComptes,
  Navigateur,
  ORIGINE,
  sessionToutePrete,
} from '../comptes.ts';
import { MALADIE_D_ALICE, peupler } from '../dossiers.ts';
import { formulaire } from '../pieces/espace.ts';
import { pdf } from '../pieces/fabrique.ts';
import { rendeurDEssai } from '../rendu.ts';

export type Methode = 'GET' | 'POST' | 'PUT' | 'DELETE';
export type Role = 'assure' | 'agence' | 'gestion';

/** Everything of the victim that has a name. */
export type Noms = Readonly<Record<NomDeChose, string>>;
export type NomDeChose =
  | 'personne'
  | 'dossier'
  | 'accuse'
  | 'accuseAgence'
  | 'brouillon'
  | 'mission'
  | 'missionAgence'
  | 'session'
  | 'cle'
  | 'changement'
  | 'demande'
  | 'piece'
  | 'pieceAgence'
  | 'fil'
  | 'rendezVous'
  | 'salarie';

/** A victim of whom everything has a name, and strangers of every role who know all the names. */
export interface Monde {
  maison: Maison;
  noms: Noms;
  /** An agency of the victim's group, and one of the strangers'. */
  agences: { sienne: string; etrangere: string };
  /** The victim and their agency; then strangers of the same roles, second factor and step-up proven. */
  victimes: Record<Role, Navigateur>;
  etrangers: Record<Role, Navigateur>;
  /** Staff that signed in by passphrase alone. */
  sansFacteur: Record<'agence' | 'gestion', Navigateur>;
}

export async function dresserLeMonde(): Promise<Monde> {
  const maison = await monterComptes({}, '18', {
    pieces: { rendeur: await rendeurDEssai(), antivirus: SANS_ANTIVIRUS },
  });
  const { base, services, app } = maison;
  const monde = await peupler(base);
  const naviguer = async (compte: { compte: string }) => {
    const navigateur = new Navigateur(app);
    navigateur.cookie = await sessionToutePrete(services, compte);
    return navigateur;
  };
  const compteDAgence = (i: 0 | 1) => {
    const groupe = monde.groupes[i];
    const agences = i === 0 ? monde.agences.slice(0, 2) : monde.agences.slice(2);
    return compteActif(services, { nouveau: { role: 'agence', groupe, agences } });
  };
  const agent = await compteDAgence(0);
  const gerant = await compteActif(services, { nouveau: { role: 'gestion' } });
  const sansFacteur = { agence: await naviguer(agent), gestion: await naviguer(gerant) };
  // No other session is open yet.
  await base.transaction(SYSTEME, (tx) =>
    tx.executer(sql`update sessions set second_facteur = false`),
  );
  const gestion = await naviguer(gerant);
  const alice = await compteActif(services);
  const victimes = { assure: await naviguer(alice), agence: await naviguer(agent), gestion };
  const etrangers = {
    assure: await naviguer(await compteActif(services)),
    agence: await naviguer(await compteDAgence(1)),
    gestion,
  };
  const lieu = { maison, victimes, agence: monde.agences[0] };
  const noms = await laisserDesTraces(lieu, alice.personne ?? '', alice.compte);
  const agences = { sienne: monde.agences[0], etrangere: monde.agences[2] };
  return { maison, noms, agences, victimes, etrangers, sansFacteur };
}

/** The victim does one of each thing that gets a name. */
async function laisserDesTraces(
  { maison, victimes, agence }: Pick<Monde, 'maison' | 'victimes'> & { agence: string },
  personne: string,
  compte: string,
): Promise<Noms> {
  const { base } = maison;
  const [missionAgence, cle, brouillon] = [randomUUID(), randomUUID(), randomUUID()];
  await base.transaction(SYSTEME, async (tx) => {
    await tx.executer(sql`insert into missions (id, personne_id, agence_id, groupe_id, origine, du, au)
      select ${missionAgence}, ${personne}, id, groupe_id, 'agence', '2026-01-05', '2026-11-27'
      from agences where id = ${agence}`);
    await tx.executer(sql`insert into cles_acces (id, compte_id, reference, cle_publique, compteur, nom, creee_le)
      values (${cle}, ${compte}, ${cle}, '', 0, 'Téléphone', now())`);
  });
  // Asking for one takes a number that was proven: here, only its name matters.
  const [rendezVous] = await avecProprietaire(base.acces.almanach, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into rendez_vous (id, personne_id, motif, jour, creneau, etat, demande_le)
       values (gen_random_uuid(), $1, 'autre', '2026-11-26', 'matin', 'demande', now()) returning id`,
      [personne],
    );
    return rows.map((r) => r.id);
  });
  const faire = async <T>(role: Role, methode: Methode, url: string, corps: object) => {
    const cleUnique = { 'idempotency-key': randomUUID() };
    const reponse = await victimes[role].envoyer(methode, url, corps, cleUnique);
    expect(reponse.statusCode, `${url} ${reponse.body}`).toBeLessThan(300);
    return reponse.json<T>();
  };
  interface Declaree {
    dossier: { id: string };
    accuse: { contenu: { reference: string } };
  }
  const reponses = { reponses: MALADIE_D_ALICE };
  const sienne = await faire<Declaree>('assure', 'POST', '/api/espace/declarations', reponses);
  const deLAgence = await faire<Declaree>(
    'agence',
    'POST',
    `/api/agence/personnes/${personne}/declarations`,
    reponses,
  );
  const { mission } = await faire<{ mission: { id: string } }>(
    'assure',
    'POST',
    '/api/espace/missions',
    MISSION,
  );
  await faire('assure', 'PUT', `/api/espace/brouillons/${brouillon}`, BROUILLON);
  await faire('assure', 'POST', '/api/coordonnees/courriel', { courriel: 'neuve@exemple.fr' });
  const { changements } = (await victimes.assure.get('/api/coordonnees')).json<{
    changements: { id: string }[];
  }>();
  const sessions = (await victimes.assure.get('/api/sessions')).json<{ id: string }[]>();
  const demande = await faire<{ id: string }>('assure', 'POST', '/api/mes-demandes', {
    droit: 'acces',
  });
  const { fil } = await faire<{ fil: { id: string } }>('assure', 'POST', '/api/espace/messages', {
    dossier: null,
    sujet: 'autre',
    texte: 'Bonjour',
  });
  const { personne: salarie } = await faire<{ personne: string }>(
    'agence',
    'POST',
    '/api/agence/personnes',
    { ...SALARIE, agence },
  );
  // The two declarations are one stop: one dossier goes on.
  const { dossiers } = (await victimes.assure.get('/api/espace/dossiers')).json<{
    dossiers: { id: string; ouvert: boolean }[];
  }>();
  const dossier = dossiers.find((d) => d.ouvert)?.id ?? '';
  const piece = await deposerUnFichier(
    maison,
    victimes.assure,
    `/api/espace/dossiers/${dossier}/pieces`,
  );
  const pieceAgence = await deposerUnFichier(
    maison,
    victimes.agence,
    `/api/agence/dossiers/${dossier}/pieces`,
  );
  return {
    personne,
    piece,
    pieceAgence,
    fil: fil.id,
    rendezVous: rendezVous ?? '',
    salarie,
    dossier,
    accuse: sienne.accuse.contenu.reference,
    accuseAgence: deLAgence.accuse.contenu.reference,
    brouillon,
    mission: mission.id,
    missionAgence,
    session: sessions[0]?.id ?? '',
    cle,
    changement: changements[0]?.id ?? '',
    demande: demande.id,
  };
}

export async function envoyerUnFichier(maison: Maison, navigateur: Navigateur, url: string) {
  const { type, corps } = formulaire({ document: 'rib', octets: pdf() });
  return maison.app.inject({
    method: 'POST',
    url,
    headers: {
      host: HOTE,
      origin: ORIGINE,
      cookie: navigateur.cookie ?? '',
      'content-type': type,
      'idempotency-key': randomUUID(),
    },
    payload: corps,
  });
}

async function deposerUnFichier(
  maison: Maison,
  navigateur: Navigateur,
  url: string,
): Promise<string> {
  const reponse = await envoyerUnFichier(maison, navigateur, url);
  expect(reponse.statusCode, reponse.body).toBe(201);
  return reponse.json<{ piece: { id: string } }>().piece.id;
}

export const MISSION = { du: '2025-03-02', au: '2025-03-31', contenu: {} };
const SALARIE = {
  nir: nirDEssai(901),
  nom: 'Vasseur',
  prenoms: ['Clara'],
  naissance: '1962-08-15',
  adresse: { lignes: ['3 rue des Lilas'], codePostal: '69003', commune: 'Lyon', pays: 'FR' },
  mission: MISSION,
};
export const BROUILLON = { version: 0, reponses: { nature: 'maladie' } };
