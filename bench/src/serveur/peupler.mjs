import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { chiffrer } from '../../../apps/serveur/src/base/cles/chiffrement.ts';
import { lieuDeCle } from '../../../apps/serveur/src/base/cles/personnes.ts';
import { SYSTEME } from '../../../apps/serveur/src/base/contexte.ts';
import { avecProprietaire } from '../../../apps/serveur/src/base/proprietaire.ts';
import { sql } from '../../../apps/serveur/src/base/sql.ts';
import { chainerApres } from '../../../apps/serveur/src/journal/chaine.ts';
import { maillonDe } from '../../../apps/serveur/src/dossiers/depot/lignes.ts';
import { journalDe } from '../../../apps/serveur/src/dossiers/depot/requetes.ts';
import { verifierDossier } from '../../../apps/serveur/src/dossiers/depot/verifier.ts';

const LOT = 500;

/** Tables of a person, in order, by what their rows are found; `clair`: columns closed by the key, and to which row. */
const TABLES = {
  personnes: { ou: 'id = $1', clair: { identite_chiffre: (l) => l.id, nir_chiffre: (l) => l.id } },
  comptes: { ou: 'personne_id = $1' },
  acces: {
    ou: 'compte_id in (select id from comptes where personne_id = $1)',
    clair: { courriel_chiffre: (l) => l.compte_id },
  },
  sessions: { ou: 'compte_id in (select id from comptes where personne_id = $1)' },
  missions: { ou: 'personne_id = $1', clair: { contenu_chiffre: (l) => l.id } },
  dossiers: { ou: 'personne_id = $1' },
  dossiers_suivis: { ou: 'personne_id = $1', clair: { faits_chiffre: (l) => l.dossier_id } },
  evenements: {
    ou: 'dossier_id in (select id from dossiers where personne_id = $1)',
    clair: { contenu_chiffre: (l) => `${l.dossier_id}/${l.rang}` },
  },
  declarations: { ou: 'personne_id = $1', clair: { contenu_chiffre: (l) => l.id } },
  accuses: { ou: 'personne_id = $1', clair: { contenu_chiffre: (l) => l.reference } },
};

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const hexa = (octets) => `\\x${octets.toString('hex')}`;
const octetsDe = (texte) => Buffer.from(texte.slice(2), 'hex');

/** Token of the session of the n-th person: whoever fires at the server draws it again. */
export const jetonDe = (n) => createHash('sha256').update(`bench ${n}`).digest('base64url');

/**
 * As many persons as asked, each with a key, ciphertexts, a journal and a chain of their own: the same history as the
 * model, closed again for each. @returns the dossiers, in the order of the tokens.
 */
export async function peupler({ base, acces, trousseau }, modele, nombre, dire) {
  const lu = await lireModele(base, acces, modele.personne);
  const dossiers = [];
  await avecProprietaire(acces.almanach, async (client) => {
    await client.query('set session_replication_role = replica');
    await client.query('set synchronous_commit = off');
    for (let n = 0; n < nombre; n += LOT) {
      const lot = Array.from({ length: Math.min(LOT, nombre - n) }, (_, i) => copier(lu, trousseau, n + i));
      dossiers.push(...lot.map((c) => c.dossiers[0].id));
      for (const table of ['cles_personnes', ...Object.keys(TABLES)]) {
        const lignes = JSON.stringify(lot.flatMap((c) => c[table]));
        await client.query(
          `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
          [lignes],
        );
      }
      if (n % 10_000 === 0) dire(`${n} dossiers`);
    }
    await client.query('vacuum analyze');
  });
  await verifierAuHasard(base, dossiers);
  return dossiers;
}

async function lireModele(base, acces, personne) {
  const tables = await avecProprietaire(acces.almanach, async (client) => {
    const lues = {};
    for (const [table, { ou }] of Object.entries(TABLES)) {
      const { rows } = await client.query(`select to_jsonb(t) as l from ${table} t where ${ou}`, [personne]);
      lues[table] = rows.map((r) => r.l);
    }
    return lues;
  });
  const cle = await base.transaction(SYSTEME, (tx) => base.cles.lire(tx, personne));
  for (const [table, { clair = {} }] of Object.entries(TABLES)) {
    for (const ligne of tables[table]) {
      for (const [colonne, de] of Object.entries(clair)) {
        if (ligne[colonne] === null) continue;
        const lieu = { table, colonne, ligne: de(ligne) };
        ligne[colonne] = cle.dechiffrer(octetsDe(ligne[colonne]), lieu).toString();
      }
    }
  }
  const dossier = tables.dossiers[0].id;
  const evenements = await base.transaction({ role: 'gestion' }, (tx) => tx.lignes(journalDe(dossier)));
  return {
    personne,
    texte: JSON.stringify({ tables, evenements: evenements.map((e) => maillonDe(e).evenement) }),
    references: [tables.dossiers[0].reference, ...tables.accuses.map((a) => a.reference)],
  };
}

function copier({ texte, personne: ancienne, references }, trousseau, n) {
  const noms = new Map();
  const neuf = (id) => noms.get(id) ?? noms.set(id, randomUUID()).get(id);
  let copie = texte.replaceAll(UUID, neuf);
  for (const reference of references) copie = copie.replaceAll(reference, referenceDe(reference, n));
  const { tables, evenements } = JSON.parse(copie);
  const personne = neuf(ancienne);
  const octets = randomBytes(32);
  chainer(tables, evenements);
  for (const [table, { clair = {} }] of Object.entries(TABLES)) {
    for (const ligne of tables[table]) {
      for (const [colonne, de] of Object.entries(clair)) {
        if (ligne[colonne] === null) continue;
        const lieu = { table, colonne, ligne: de(ligne) };
        ligne[colonne] = hexa(chiffrer(octets, Buffer.from(ligne[colonne]), lieu));
      }
    }
  }
  tables.personnes[0].nir_index = hexa(trousseau.indexer('nir', `bench ${n}`));
  tables.acces[0].courriel_index = hexa(trousseau.indexer('courriel', `bench${n}@exemple.fr`));
  tables.sessions[0].jeton_empreinte = hexa(createHash('sha256').update(jetonDe(n)).digest());
  const emballee = trousseau.plateforme.emballer(octets, lieuDeCle(personne));
  tables.cles_personnes = [
    {
      personne_id: personne,
      cle_maitresse: emballee.maitresse,
      cle_emballee: hexa(emballee.octets),
      creee_le: tables.personnes[0].cree_le ?? new Date().toISOString(),
    },
  ];
  return tables;
}

/** Its ids are new, hence its fingerprints too. */
function chainer(tables, evenements) {
  let tete = null;
  for (const evenement of evenements) {
    const maillon = chainerApres(tete, evenement);
    const ligne = tables.evenements.find((l) => l.rang === evenement.rang);
    ligne.precedente = maillon.precedente === null ? null : `\\x${maillon.precedente}`;
    ligne.empreinte = `\\x${maillon.empreinte}`;
    tete = { rang: evenement.rang, empreinte: maillon.empreinte };
  }
  tables.dossiers[0].tete = `\\x${tete.empreinte}`;
}

/** Same length, another number: the letters of references leave I, L, O and U out. */
function referenceDe(reference, n) {
  const lettre = reference[0];
  const signes = n.toString(32).toUpperCase().replaceAll('I', 'W').replaceAll('L', 'X').replaceAll('O', 'Y').replaceAll('U', 'Z');
  const corps = signes.padStart(16, '0').replaceAll(/(.{4})(?=.)/g, '$1-');
  return `${lettre}-${corps}`.slice(0, reference.length);
}

/** What was copied is what the server would have written. */
async function verifierAuHasard(base, dossiers) {
  for (let i = 0; i < 50; i++) {
    const id = dossiers[Math.floor((i * dossiers.length) / 50)];
    const verdict = await base.transaction({ role: 'gestion' }, (tx) => verifierDossier(tx, base.cles, id));
    if (!verdict.intacte) throw new Error(`a copied dossier does not verify: ${JSON.stringify(verdict)}`);
  }
}
