import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CompteDeTest,
  compteActif,
  Navigateur,
  sessionToutePrete,
  uneAdresse,
} from '../../../serveur/test/comptes.ts';
import { ouvrirOnglet } from '../navigateur.ts';
import { type BancPlateforme, entrer, monterPlateforme, unAssure } from './banc.ts';
import { Monde } from './espace.ts';
import { examiner } from './examen.ts';

let banc: BancPlateforme;
let monde: Monde;
beforeAll(async () => {
  banc = await monterPlateforme();
  monde = new Monde(banc);
});
afterAll(() => banc.fermer());

async function ouvert(compte: CompteDeTest) {
  const onglet = await ouvrirOnglet(banc);
  const navigateur = await entrer(onglet.contexte, banc, compte);
  const voir = async (chemin: string, attendu: string | RegExp): Promise<void> => {
    await onglet.page.goto(`${banc.url}/espace${chemin}`);
    await onglet.page.getByText(attendu).first().waitFor();
  };
  return { ...onglet, voir, navigateur };
}

/** A write that is taken, by the person or by a manager. @returns the id of what was made. */
async function poster(qui: Navigateur, url: string, corps: object, objet: string): Promise<string> {
  const reponse = await qui.ecrire(url, corps);
  expect(reponse.statusCode, reponse.body).toBeLessThan(300);
  return reponse.json<Record<string, { id: string }>>()[objet]?.id ?? '';
}

async function gestionnaire(): Promise<Navigateur> {
  const { maison } = banc;
  const compte = await compteActif(maison.services, { nouveau: { role: 'gestion' } });
  const gestion = new Navigateur(maison.app, uneAdresse());
  gestion.cookie = await sessionToutePrete(maison.services, compte);
  return gestion;
}

describe('chaque écran de l’espace, sans défaut axe, clair et sombre, large et étroit [ex. 210]', () => {
  it('vide : sans mission ni arrêt [ex. 210]', async () => {
    const { page, contexte, plaintes, voir } = await ouvert(await unAssure(banc));
    for (const [chemin, attendu] of [
      ['', 'Aucun arrêt déclaré'],
      ['/arrets', 'Aucun arrêt n’est déclaré.'],
      ['/missions', 'Aucune mission n’est connue.'],
      ['/garanties', 'Nous ne connaissons aucune de vos missions.'],
      ['/messages', 'Vous n’avez aucun message.'],
      ['/notifications', 'Vous n’avez aucune notification.'],
      ['/lectures', 'Personne d’autre que vous ne l’a lu.'],
    ] as const) {
      await voir(chemin, attendu);
      await examiner(page, `vide${chemin.replace('/', '-')}`);
    }
    expect(plaintes.filter((p) => !/40[14]/.test(p))).toEqual([]);
    await contexte.close();
  });

  it('bloqué : l’agence est attendue, l’arrêt court [ex. 210]', async () => {
    const compte = await unAssure(banc);
    const i = await monde.interimaire(compte);
    const { dossier, accuse } = await monde.declarer(i, '2026-11-03');
    await monde.lire(i, '2026-11-05', dossier.id);
    const { page, contexte, plaintes, voir } = await ouvert(compte);
    for (const [nom, chemin, attendu] of [
      ['bloque', '', 'Le même almanach en tableau'],
      ['dossier', `/arrets/${dossier.id}`, 'Un gestionnaire'],
      ['arrets', '/arrets', 'Nous attendons'],
      ['garanties', '/garanties', 'Heures de chaque mois'],
      ['missions', '/missions', 'Ouest Mission, Nantes'],
      ['accuse', `/declarer/accuse/${accuse.contenu.reference}`, 'Le sceau n’est pas bon'],
      ['lectures', '/lectures', 'pour étudier votre dossier'],
      ['aide', '/aide', 'Texte'],
      ['rendez-vous', '/rendez-vous', 'Nous n’avons pas votre numéro'],
      ['introuvable', '/rien', 'Cette page n’existe pas'],
      ['absent', `/arrets/${i.personne}`, 'Recommencer'],
      ['mission-de-l-agence', `/missions/${i.mission}`, 'elle seule la corrige'],
      ['mission-absente', `/missions/${i.personne}`, 'Cette mission n’existe pas'],
    ] as const) {
      await voir(chemin, attendu);
      if (nom === 'garanties') for (const d of await page.locator('summary').all()) await d.click();
      await examiner(page, nom);
    }
    expect(plaintes.filter((p) => !/40[14]/.test(p))).toEqual([]);
    await contexte.close();
  });

  it('deux dossiers ouverts, une mission finie : ce qui attend ailleurs est dit [ex. 210]', async () => {
    const compte = await unAssure(banc);
    const i = await monde.interimaire(compte, '2026-10-20');
    const ancien = await monde.declarer(i, '2026-09-08', {
      nature: 'accident-travail',
      accidentLe: '2026-09-07',
      prescritLe: '2026-09-07',
      recuLe: '2026-09-07',
      dates: { du: '2026-09-07', au: '2026-09-20' },
    });
    const { dossier } = await monde.declarer(i, '2026-11-03', {
      finDeMission: '2026-10-20',
      franceTravail: 'inscrit',
    });
    const piece = await monde.piece(i, dossier.id, 'volet-3');
    await monde.refuser(i, '2026-11-06', dossier.id, piece, 'illisible');
    const { page, contexte, plaintes, voir } = await ouvert(compte);
    for (const [nom, chemin, attendu] of [
      ['deux-dossiers', '', 'Ce dossier vous attend aussi.'],
      ['deux-arrets', '/arrets', ancien.dossier.reference],
      ['a-vous', `/arrets/${dossier.id}`, 'Nous n’arrivons pas à le lire.'],
      ['au-coffre', `/arrets/${ancien.dossier.id}`, 'gardé dans un coffre à part'],
      ['mission-finie', '/garanties', 'Votre dernière mission a fini'],
      ['message-et-dossier', '/messages/nouveau', 'Quel dossier'],
    ] as const) {
      await voir(chemin, attendu);
      await examiner(page, nom);
    }
    expect(plaintes.filter((p) => !/40[14]/.test(p))).toEqual([]);
    await contexte.close();
  });

  it('peu d’heures, des réponses à lire, un échange terminé, un appel fixé [ex. 210]', async () => {
    const compte = await unAssure(banc);
    await monde.telephone(compte);
    const { page, contexte, plaintes, voir, navigateur } = await ouvert(compte);
    const gestion = await gestionnaire();
    const paie = { du: '2026-09-01', au: '2026-09-30', brut: '1500.00', heures: '120.50' };
    const contenu = { employeur: 'Sud Intérim', categorie: 'non-cadre', paies: [paie] };
    const mission = { du: '2026-09-01', au: '2026-09-30', contenu };
    await poster(navigateur, '/api/espace/missions', mission, 'mission');
    const fils: string[] = [];
    for (const [sujet, clore] of [
      ['un-versement', false],
      ['mes-missions', true],
    ] as const) {
      const question = { dossier: null, sujet, texte: 'Il manque ma mission de mars.' };
      const fil = await poster(navigateur, '/api/espace/messages', question, 'fil');
      fils.push(fil);
      for (const texte of clore ? ['Elle est ajoutée.'] : ['Nous regardons.', 'C’est fait.']) {
        await poster(gestion, `/api/gestion/messages/${fil}`, { texte, clore }, 'fil');
      }
    }
    const souhait = { motif: 'autre', jour: '2026-11-26', creneau: 'matin', dossier: null };
    const appel = await poster(navigateur, '/api/espace/rendez-vous', souhait, 'rendezVous');
    const fixe = { etat: 'fixe', fixeA: '2026-11-26T09:30:00Z' };
    await poster(gestion, `/api/gestion/rendez-vous/${appel}`, fixe, 'rendezVous');
    for (const [nom, chemin, attendu] of [
      ['peu-d-heures', '', 'Pas encore atteint'],
      ['jauge-pas-atteinte', '/garanties', 'Heures de chaque mois'],
      ['messages-non-lus', '/messages', '2 nouveaux messages'],
      ['echange-termine', `/messages/${fils[1]}`, 'Cet échange est terminé.'],
      ['appel-fixe', '/rendez-vous', 'Nous vous appelons'],
    ] as const) {
      await voir(chemin, attendu);
      if (nom === 'jauge-pas-atteinte')
        for (const d of await page.locator('summary').all()) await d.click();
      await examiner(page, nom);
    }
    expect(plaintes.filter((p) => !/40[14]/.test(p))).toEqual([]);
    await contexte.close();
  });

  it('sans réponse du service : la page le dit, et recommence [ex. 210]', async () => {
    const { page, contexte, voir } = await ouvert(await unAssure(banc));
    for (const [quoi, attendu] of [
      ['**/api/session', 'Nous n’avons pas de réponse'],
      ['**/api/espace/dossiers', 'rien n’est perdu'],
    ] as const) {
      await page.route(quoi, (r) => r.abort());
      await voir('', attendu);
      await examiner(page, `sans réponse ${quoi}`);
      await page.unrouteAll();
      await page.getByRole('button', { name: 'Recommencer' }).click();
      await page.getByText('Aucun arrêt déclaré').waitFor();
    }
    await contexte.close();
  });

  it('prévu, puis fini : dossier à l’étude, dossier annulé, formulaires refusés [ex. 210]', async () => {
    const compte = await unAssure(banc);
    const i = await monde.interimaire(compte);
    const { dossier, declaration } = await monde.declarer(i, '2026-11-03');
    await monde.completer(i, '2026-11-20', dossier.id);
    const { page, contexte, plaintes, voir } = await ouvert(compte);
    await voir('', 'Aucun versement n’est décidé.');
    await examiner(page, 'prevu');
    await voir(`/arrets/${dossier.id}`, 'Les versements');
    await page.locator('.choisi .nombre').first().click();
    await page.getByRole('dialog').waitFor();
    await examiner(page, 'calcul');
    await voir('/missions/nouvelle', 'Ajouter une mission');
    await page.getByLabel('Premier jour de la mission', { exact: true }).fill('2/9/2026');
    await page.getByRole('button', { name: 'Enregistrer la mission' }).click();
    await page.getByRole('alert').waitFor();
    await examiner(page, 'mission-refusee');
    await voir('/messages/nouveau', 'De quoi s’agit-il');
    await page.getByRole('button', { name: 'Envoyer le message' }).click();
    await page.getByRole('alert').waitFor();
    await examiner(page, 'message-refuse');
    await monde.annuler(i, '2026-11-24', declaration);
    await voir(`/arrets/${dossier.id}`, 'Ce dossier est annulé');
    await examiner(page, 'annule');
    await voir('', 'Aucun arrêt');
    await examiner(page, 'arret-fini');
    await voir('/arrets', 'annulé');
    await examiner(page, 'arrets-fini');
    await voir('/notifications', 'Du plus récent');
    await examiner(page, 'notifications');
    expect(plaintes.filter((p) => !/40[14]/.test(p))).toEqual([]);
    await contexte.close();
  });
});
