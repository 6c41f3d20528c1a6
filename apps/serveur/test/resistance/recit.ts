import { randomUUID } from 'node:crypto';
import { SYSTEME } from '../../src/base/contexte.ts';
import { sql } from '../../src/base/sql.ts';
import { servicesComptes } from '../../src/comptes/services.ts';
import { lireCourriel } from '../../src/courrier/courrier.ts';
import { codeTotp, personneInvitee } from '../comptes.ts';
import { pdf } from '../pieces/fabrique.ts';
import { assure, gestionnaire, type Lieu } from './acteurs.ts';
import { Client, type Methode } from './client.ts';
import type { Des } from './des.ts';
import { tirerTemoins } from './temoins.ts';

/** All that was said, by whom it could be recognised; and the answers, in order. */
export interface Recit {
  temoins: Record<string, string>;
  statuts: number[];
}

/**
 * A life through every subject of the platform, with its mistakes: each value is a witness, and none may be found in
 * a log. A new subject adds its part to the list.
 */
export async function raconter(lieu: Lieu, des: Des): Promise<Recit> {
  const recit: Recit = { temoins: {}, statuts: [] };
  for (const [i, partie] of PARTIES.entries()) {
    const temoins = await partie({ ...lieu, dire: diseur(lieu, recit) }, des);
    for (const [nom, valeur] of Object.entries(temoins)) recit.temoins[`${i} ${nom}`] = valeur;
  }
  return recit;
}

type Dire = (
  client: Client,
  methode: Methode,
  url: string,
  corps?: unknown,
  cle?: string,
) => Promise<unknown>;

type Partie = (scene: Lieu & { dire: Dire }, des: Des) => Promise<Record<string, string>>;

function diseur(_lieu: Lieu, recit: Recit): Dire {
  return async (client, methode, url, corps, cle) => {
    const envoi = { methode, url, corps, ...(cle === undefined ? {} : { cle }) };
    const reponse = await client.envoyer(envoi);
    recit.statuts.push(reponse?.statut ?? 0);
    if (client.cookie !== undefined) {
      recit.temoins[`session ${recit.statuts.length}`] = client.cookie.split('=')[1] ?? '';
    }
    return JSON.parse(reponse?.texte ?? 'null') as unknown;
  };
}

/** The token of the last link written to an address: read where a mail server would have had it. */
async function jetonPour({ base }: Lieu, a: string): Promise<string> {
  for (let essai = 0; essai < 200; essai++) {
    const texte = await base.transaction(SYSTEME, async (tx) => {
      const ids = await tx.lignes(sql<{ id: string }>`
        select id from courriels where contenu_chiffre is not null order by cree_le desc limit 20`);
      for (const { id } of ids) {
        const courriel = await lireCourriel(base, tx, id);
        if (courriel?.a === a && courriel.texte.includes('#')) return courriel.texte;
      }
      return null;
    });
    const jeton = /#([A-Za-z0-9_-]{43})/.exec(texte ?? '')?.[1];
    if (jeton !== undefined) return jeton;
    await new Promise((suite) => setTimeout(suite, 50));
  }
  throw new Error('no link was written');
}

const activation: Partie = async ({ base, adresse, dire, ...reste }, des) => {
  const temoins = tirerTemoins(des);
  const autres = tirerTemoins(des);
  const { nir, nom, prenom, rue, courriel, phrase } = temoins;
  const naissance = '1980-04-12';
  const invitee = await personneInvitee(servicesComptes(base), {
    nir,
    identite: {
      nom,
      prenoms: [prenom],
      naissance,
      adresse: { lignes: [rue], codePostal: '69003', ville: 'Lyon' },
    },
  });
  const { identifiant } = invitee;
  const client = new Client(adresse);
  const url = '/api/activation/identifiant';
  const fausse = { identifiant, nom: autres.nom, prenoms: [autres.prenom], naissance };
  await dire(client, 'POST', url, { ...fausse, courriel: autres.courriel });
  await dire(client, 'POST', url, { identifiant, nom, prenoms: [prenom], naissance, courriel });
  await dire(client, 'POST', url, { identifiant, nom, prenoms: prenom, naissance, courriel });
  await dire(client, 'POST', '/api/activation/demande', { nir, naissance, codePostal: '69003' });
  await dire(client, 'POST', '/api/activation/demande', { nir: nom, naissance, codePostal: rue });
  const jeton = await jetonPour({ base, adresse, ...reste }, courriel);
  await dire(client, 'GET', `/api/activation/continuer?jeton=${jeton}`);
  await dire(client, 'POST', '/api/activation/continuer', { jeton });
  await dire(client, 'POST', '/api/activation/continuer', { jeton });
  await dire(client, 'POST', '/api/activation/phrase', { phrase: `${nom}${prenom}` });
  await dire(client, 'POST', '/api/activation/phrase', { phrase });
  await dire(client, 'GET', '/api/profil');
  await dire(client, 'POST', '/api/profil/corrections', { champ: 'nom', message: autres.nom });
  const prefixees: Record<string, string> = {};
  for (const [n, v] of Object.entries(autres)) prefixees[`autre ${n}`] = v;
  return { ...temoins, ...prefixees, identifiant, jeton };
};

const compte: Partie = async ({ dire, ...lieu }, des) => {
  const acteur = await assure(lieu, des);
  const { client, temoins } = acteur;
  const { courriel, phrase, iban, nom, prenom } = temoins;
  const autre = tirerTemoins(des);
  const inconnu = new Client(lieu.adresse);
  await dire(inconnu, 'POST', '/api/connexion', { courriel, phrase: autre.phrase });
  await dire(inconnu, 'POST', '/api/connexion', { courriel: autre.courriel, phrase });
  await dire(inconnu, 'POST', '/api/connexion', { courriel, phrase, [autre.nom]: autre.prenom });
  await dire(client, 'POST', '/api/renforcer', { phrase: autre.phrase });
  await dire(client, 'POST', '/api/renforcer', { phrase });
  const titulaire = `${prenom} ${nom}`;
  await dire(client, 'POST', '/api/coordonnees/bancaires', { iban: `${iban}9`, titulaire });
  await dire(client, 'POST', '/api/coordonnees/bancaires', { iban, titulaire });
  await dire(client, 'POST', '/api/coordonnees/courriel', { courriel: autre.courriel });
  await dire(client, 'GET', '/api/coordonnees');
  const { secret } = (await dire(client, 'POST', '/api/second-facteur')) as { secret: string };
  const code = codeTotp(secret, Date.now());
  await dire(client, 'POST', '/api/second-facteur/confirmer', { code: '000000' });
  await dire(client, 'POST', '/api/second-facteur/confirmer', { code });
  await dire(inconnu, 'POST', '/api/recuperation', { courriel });
  const jeton = await jetonPour(lieu, courriel);
  const perdu = { jeton, phrase: autre.phrase };
  await dire(inconnu, 'POST', '/api/recuperation/terminer', perdu);
  await dire(client, 'POST', '/api/mes-demandes', { droit: 'rectification', precision: titulaire });
  await dire(client, 'GET', '/api/mes-donnees.json');
  return {
    ...temoins,
    nouvelle: autre.courriel,
    phrase2: autre.phrase,
    nom2: autre.nom,
    secret,
    jeton,
  };
};

const dossiers: Partie = async ({ dire, ...lieu }, des) => {
  const { client, temoins, jour } = await assure(lieu, des);
  const { diagnostic, salaire, employeur, nom, nir } = temoins;
  const contenu = (brut: string) => ({
    employeur,
    paies: [{ du: jour, au: jour, brut, heures: '7' }],
  });
  const mission = (brut: string) => ({ du: jour, au: null, contenu: contenu(brut) });
  const missions = '/api/espace/missions';
  await dire(client, 'POST', missions, mission(salaire), randomUUID());
  await dire(client, 'POST', missions, mission(`${salaire} euros`), randomUUID());
  await dire(client, 'POST', missions, { ...mission(salaire), [diagnostic]: nir }, randomUUID());
  await dire(client, 'POST', missions, mission(salaire), nir);
  const declarer = '/api/espace/declarations';
  await dire(client, 'POST', declarer, { reponses: { nature: diagnostic } }, randomUUID());
  await dire(client, 'POST', declarer, { reponses: { [diagnostic]: nom } }, randomUUID());
  await dire(client, 'POST', declarer, { diagnostic }, randomUUID());
  await dire(client, 'PUT', `/api/espace/brouillons/${randomUUID()}`, {
    version: 0,
    reponses: { motif: diagnostic },
  });
  await dire(client, 'GET', `/api/espace/dossiers/${encodeURIComponent(diagnostic)}`);
  await dire(client, 'GET', `/api/espace/accuses/${nir}`);
  await dire(client, 'GET', `/api/${encodeURIComponent(nom)}?nir=${nir}`);
  await dire(client, 'GET', '/api/espace/jauges');
  await dire(client, 'POST', '/api/calculs', {
    arrets: [{ nature: diagnostic, du: nir, au: nom }],
  });
  return temoins;
};

/** Files and messages: a name, a kind and words that say who is ill, and of what. */
const papiers: Partie = async ({ dire, ...lieu }, des) => {
  const { client, temoins, jour } = await assure(lieu, des);
  const { diagnostic, nom, nir, iban } = temoins;
  const reponses = {
    objet: 'nouvel-arret',
    nature: 'maladie',
    prescritLe: jour,
    recuLe: jour,
    dates: { du: jour, au: jour },
    mission: 'non',
    finDeMission: '2024-12-20',
    franceTravail: 'inscrit',
    hospitalisation: 'non',
    tempsPartiel: 'non',
    envoiCaisse: 'assure',
  };
  const cle = () => randomUUID();
  const declarer = '/api/espace/declarations';
  const recue = (await dire(client, 'POST', declarer, { reponses }, cle())) as {
    dossier: { id: string };
  };
  const url = `/api/espace/dossiers/${recue.dossier.id}/pieces`;
  for (const [document, fichier] of [
    ['certificat-medical', `${diagnostic} ${nom}.pdf`],
    [diagnostic, `${nir}.pdf`],
    ['rib', `${iban}.exe`],
  ] as const) {
    const corps = new FormData();
    corps.set('document', document);
    corps.set('pli', 'non');
    corps.set('demande', document === 'rib' ? nir : '');
    corps.set('fichier', new Blob([new Uint8Array(pdf())]), fichier);
    await dire(client, 'POST', url, corps, cle());
  }
  await dire(client, 'POST', '/api/espace/pieces/etiquette', { nom: `${diagnostic}.pdf` });
  const fil = { dossier: null, sujet: 'autre', texte: `${nom} ${diagnostic} ${iban}` };
  await dire(client, 'POST', '/api/espace/messages', fil, cle());
  await dire(client, 'POST', '/api/espace/messages', { ...fil, sujet: diagnostic }, cle());
  await dire(client, 'GET', `/api/espace/messages/${nir}`);
  await dire(client, 'POST', '/api/espace/rendez-vous', { motif: diagnostic, jour: nir }, cle());
  return temoins;
};

const equipe: Partie = async ({ dire, ...lieu }, des) => {
  const { client, temoins } = await gestionnaire(lieu, des);
  const { nom, diagnostic, nir } = temoins;
  await dire(client, 'GET', '/api/gestion/dossiers');
  await dire(client, 'GET', `/api/gestion/dossiers?attente=${encodeURIComponent(nom)}`);
  await dire(client, 'GET', `/api/gestion/dossiers?apres=${nir}_${encodeURIComponent(nom)}`);
  const url = `/api/gestion/dossiers/${randomUUID()}/pieces/${randomUUID()}`;
  await dire(client, 'POST', url, { decision: 'refusee', motif: diagnostic });
  await dire(client, 'GET', '/api/gestion/demandes');
  return temoins;
};

/** Jobs whose every try fails, on what they were given. */
const travaux: Partie = async ({ base }, des) => {
  const temoins = tirerTemoins(des);
  await base.transaction(SYSTEME, async (tx) => {
    await base.travaux.envoyer(tx, 'envoyer-courriel', { id: temoins.courriel });
    await base.travaux.envoyer(tx, 'relancer-dossier', { dossier: temoins.diagnostic });
    await base.travaux.envoyer(tx, 'effacer-personne', { personne: temoins.nir });
  });
  return temoins;
};

const PARTIES: readonly Partie[] = [activation, compte, dossiers, papiers, equipe, travaux];
