import { randomUUID } from 'node:crypto';
import { SYSTEME } from '../../../apps/serveur/src/base/contexte.ts';
import { sql } from '../../../apps/serveur/src/base/sql.ts';
import { creerCompte, poserCourriel } from '../../../apps/serveur/src/comptes/comptes.ts';
import { empreinteJeton, tirerJeton } from '../../../apps/serveur/src/comptes/jetons.ts';
import { servicesComptes } from '../../../apps/serveur/src/comptes/services.ts';
import { plusJours } from '../../../apps/serveur/src/delais/jours.ts';
import { horlogeDeParis } from '../../../apps/serveur/src/horloge.ts';
import { creerPersonne } from '../../../apps/serveur/src/identite/personnes.ts';

/** An account in force, and its session: `cookie` opens it. */
export async function creerAssure(base, { courriel, phrase = null, nir }) {
  const services = servicesComptes(base);
  const empreinte = phrase === null ? null : await services.hachage.hacher(phrase);
  const jeton = tirerJeton(services.hasard);
  const { instant, dans } = services;
  return base.transaction(SYSTEME, async (tx) => {
    const personne = await creerPersonne(base, tx, {
      identite: {
        nom: 'Dubois',
        prenoms: ['Angela', 'Claire'],
        naissance: '1982-08-24',
        adresse: { lignes: ['3 rue des Lilas'], codePostal: '69003', ville: 'Lyon' },
      },
      nir,
    });
    const compte = await creerCompte(services, tx, { role: 'assure', personne });
    await poserCourriel(services, tx, compte, courriel);
    await tx.executer(sql`update acces set phrase_empreinte = ${empreinte} where compte_id = ${compte.id}`);
    await tx.executer(sql`update comptes set etat = 'actif' where id = ${compte.id}`);
    await tx.executer(sql`insert into sessions (id, compte_id, jeton_empreinte, sorte, second_facteur, moyen, appareil,
        creee_le, vue_le, expire_le)
      values (${randomUUID()}, ${compte.id}, ${empreinteJeton(jeton)}, 'ordinaire', false, 'phrase', 'bench',
        ${instant()}, ${instant()}, ${dans(12 * 3_600_000)})`);
    return { personne, compte: compte.id, cookie: `__Host-almanach=${jeton}` };
  });
}

/** A year of missions with their pay slips, then a stop declared in the last one: all of it by the server itself. */
export async function creerModele({ base, port }) {
  const jour = horlogeDeParis(Date.now).aujourdhui();
  const modele = await creerAssure(base, { courriel: 'modele@exemple.fr', nir: '182089912345678' });
  const poster = async (url, corps) => {
    const origine = `http://127.0.0.1:${port}`;
    const reponse = await fetch(`${origine}${url}`, {
      method: 'POST',
      headers: {
        origin: origine,
        cookie: modele.cookie,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify(corps),
    });
    const texte = await reponse.text();
    if (!reponse.ok) throw new Error(`${url}: ${reponse.status} ${texte}`);
    return JSON.parse(texte);
  };
  let derniere;
  for (const recul of [330, 210, 90]) {
    const du = plusJours(jour, -recul);
    const paies = [0, 30, 60].map((n) => ({
      du: plusJours(du, n),
      au: plusJours(du, n + 29),
      brut: '2154.37',
      heures: '151.67',
    }));
    const contenu = { employeur: 'Agence Lyon', paies };
    const au = recul === 90 ? plusJours(jour, 20) : plusJours(du, 89);
    derniere = (await poster('/api/espace/missions', { du, au, contenu })).mission;
  }
  const du = plusJours(jour, -6);
  await poster('/api/espace/declarations', {
    reponses: {
      objet: 'nouvel-arret',
      nature: 'maladie',
      prescritLe: du,
      recuLe: du,
      dates: { du, au: plusJours(du, 13) },
      mission: derniere.id,
      hospitalisation: 'non',
      tempsPartiel: 'non',
      envoiCaisse: 'medecin',
    },
  });
  return modele;
}
