import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEME } from '../../../serveur/src/base/contexte.ts';
import { sql } from '../../../serveur/src/base/sql.ts';
import type { CompteDeTest } from '../../../serveur/test/comptes.ts';
import { ouvrirOnglet } from '../navigateur.ts';
import { type BancPlateforme, entrer, monterPlateforme, unAssure } from './banc.ts';
import { Clavier } from './clavier.ts';
import { Monde } from './espace.ts';
import { examiner } from './examen.ts';

let banc: BancPlateforme;
let monde: Monde;
beforeAll(async () => {
  banc = await monterPlateforme();
  monde = new Monde(banc);
});
afterAll(() => banc.fermer());

async function ouvert(compte: CompteDeTest, largeur = 1280) {
  const onglet = await ouvrirOnglet(banc, { largeur });
  await entrer(onglet.contexte, banc, compte);
  const aller = (chemin: string) => onglet.page.goto(`${banc.url}/espace${chemin}`);
  return { ...onglet, aller };
}

describe('l’accueil de l’espace', () => {
  it('répond d’abord à « où en est mon dossier, et qui bloque ? » [ex. 15]', async () => {
    const compte = await unAssure(banc);
    const i = await monde.interimaire(compte);
    await monde.declarer(i, '2026-11-03');
    const { page, contexte, aller } = await ouvert(compte, 390);
    await aller('');
    await page.getByRole('heading', { name: 'Bonjour Angela' }).waitFor();
    const carte = page.getByRole('region', { name: 'Nous attendons votre agence' });
    const dit = (await carte.innerText()).replaceAll(/[\s\u00a0]+/g, ' ');
    expect(dit).toContain('Qui Ouest Mission, Nantes');
    expect(dit).toContain('Quoi Sa déclaration de votre arrêt à la prévoyance');
    expect(dit).toContain('Depuis mardi 3 novembre (21 jours)');
    expect(dit).toContain('Dépassé depuis le jeudi 5 novembre (19 jours)');
    expect(dit).toContain('Vous n’avez rien à faire.');
    await contexte.close();
  });

  it('montre missions, arrêts, indemnités et documents ; en mission, la personne voit que l’agence doit déclarer [ex. 17, 18, 23]', async () => {
    const compte = await unAssure(banc);
    const i = await monde.interimaire(compte);
    await monde.declarer(i, '2026-11-03');
    const { page, contexte, aller } = await ouvert(compte);
    await aller('');
    const bloc = (nom: string) => page.getByRole('region', { name: nom, exact: true });
    await bloc('Missions en cours').getByText('Ouest Mission, Nantes').waitFor();
    await bloc('Arrêts déclarés').getByText('Il manque un document').waitFor();
    await bloc('Indemnités').getByText('Une somme prévue n’est jamais une somme payée.').waitFor();
    await bloc('Documents').getByText('1 demandé à d’autres').waitFor();
    await page.getByText('Sa déclaration de votre arrêt à la prévoyance').waitFor();
    for (const rubrique of ['garanties', 'notifications', 'rendez-vous', 'lectures', 'aide']) {
      expect(await page.locator(`.rubriques a[href="/espace/${rubrique}"]`).count()).toBe(1);
    }
    await contexte.close();
  });

  it('montre un montant attendu, marqué prévu, quand plus personne d’autre n’est attendu ; rien n’est dit certain ni payé [ex. 44]', async () => {
    const compte = await unAssure(banc);
    const i = await monde.interimaire(compte);
    const { dossier } = await monde.declarer(i, '2026-11-03');
    await monde.completer(i, '2026-11-20', dossier.id);
    const { page, contexte, aller } = await ouvert(compte);
    await aller('');
    const carte = page.getByRole('region', { name: /^Prévu : [\d,\u00a0\u202f ]+€ vers le / });
    await carte.getByText('Aucun versement n’est décidé.').waitFor();
    await page.getByRole('button', { name: /^\d/ }).first().waitFor();
    const main = await page.locator('main').innerText();
    const texte = main.replace('Prévu, pas encore certain', '');
    expect(texte).not.toMatch(/\bcertain\b|virement émis|vous avez reçu/i);
    await aller(`/arrets/${dossier.id}`);
    await page.getByRole('heading', { name: 'Les versements' }).waitFor();
    const sures = await page.locator('.vers .surete').allInnerTexts();
    expect(new Set(sures)).toEqual(new Set(['prévu']));
    // Sentence, computation, figures, text: as far as the article.
    await page.locator('.choisi .nombre').first().click();
    const panneau = page.getByRole('dialog');
    await panneau.getByRole('heading', { name: 'Le texte' }).waitFor();
    expect(await panneau.innerText()).toMatch(/Code de la sécurité sociale, R323-5/);
    await page.keyboard.press('Escape');
    await panneau.waitFor({ state: 'detached' });
    await contexte.close();
  });

  it('sans arrêt, dit qui déclare quoi : l’agence en mission, la personne entre deux missions [ex. 31]', async () => {
    const { page, contexte, aller } = await ouvert(await unAssure(banc));
    await aller('');
    await page.getByText('En mission, votre agence déclare l’arrêt à la prévoyance.').waitFor();
    await page.getByText('Entre deux missions, c’est à vous.').waitFor();
    await page.getByRole('link', { name: 'Qui déclare quoi' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('qui-declare');
    await contexte.close();
  });
});

describe('le dossier', () => {
  it('montre ses étapes, ses deux pistes, ses documents avec leur état et leur raison, et qui doit quoi [ex. 205]', async () => {
    const compte = await unAssure(banc);
    const i = await monde.interimaire(compte, '2026-10-20');
    const { dossier } = await monde.declarer(i, '2026-11-03', {
      finDeMission: '2026-10-20',
      franceTravail: 'inscrit',
    });
    const piece = await monde.piece(i, dossier.id, 'volet-3');
    await monde.refuser(i, '2026-11-06', dossier.id, piece, 'illisible');
    const { page, contexte, aller } = await ouvert(compte);
    await aller(`/arrets/${dossier.id}`);
    await page.getByText('entre deux missions').waitFor();
    await page.getByRole('heading', { name: /^C’est à vous : un document/ }).waitFor();
    const etapes = page.getByRole('list', { name: 'Étapes du dossier' }).getByRole('listitem');
    expect(await etapes.count()).toBe(4);
    expect(await etapes.locator('[aria-current]').count()).toBe(0);
    await page.locator('.etapes-publiques [aria-current="step"]').getByText('Réception').waitFor();
    const documents = page.getByRole('region', { name: 'Vos documents' });
    await documents.getByText('Nous n’arrivons pas à le lire.').waitFor();
    expect(await documents.getByText('Demandé', { exact: true }).count()).toBeGreaterThan(1);
    const pistes = page.getByRole('region', { name: 'Où en est votre dossier' });
    await pistes.getByText('La prévoyance attend ici le décompte').waitFor();
    expect(await pistes.getByText('Nous ne le savons pas').count()).toBe(3);
    expect(await pistes.locator('.ss').count()).toBe(4);
    expect(await pistes.locator('.pv').count()).toBe(6);
    const suites = page.getByRole('region', { name: 'Ce qui change dans mon arrêt' });
    expect(await suites.getByRole('link').count()).toBe(6);
    const envoi = page.getByRole('link', { name: /^Remplacer le document/ });
    expect(await envoi.getAttribute('href')).toMatch(
      /^\/espace\/documents\/envoyer\?dossier=.+&demande=/,
    );
    await contexte.close();
  });

  it('garde une trace horodatée et scellée, et dit ce que vaut le sceau [ex. 29]', async () => {
    const compte = await unAssure(banc);
    const i = await monde.interimaire(compte);
    const { dossier, accuse } = await monde.declarer(i, '2026-11-24');
    const { page, contexte, aller } = await ouvert(compte, 390);
    await aller(`/arrets/${dossier.id}`);
    await page.getByRole('link', { name: accuse.contenu.reference }).click();
    await page
      .getByText(/du.* 2 .*29 novembre 2026/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Imprimer' }).waitFor();
    await page.getByText('Le sceau est bon').waitFor();
    await page.getByText('Vérifier cet accusé sans nous').click();
    await contexte.close();
  });

  it('dit qui l’a lu, quand et pourquoi ; ce qui est médical est gardé à part', async () => {
    const compte = await unAssure(banc);
    const i = await monde.interimaire(compte);
    const { dossier } = await monde.declarer(i, '2026-11-03', {
      nature: 'accident-travail',
      accidentLe: '2026-11-02',
    });
    await monde.lire(i, '2026-11-05', dossier.id);
    const { page, contexte, aller } = await ouvert(compte);
    await aller(`/arrets/${dossier.id}`);
    const lectures = page.getByRole('region', { name: 'Qui a lu mon dossier' });
    await lectures.getByText('jeudi 5 novembre 2026').waitFor();
    await lectures.getByText('Un gestionnaire, pour étudier votre dossier').waitFor();
    await page.getByText('Document médical : gardé dans un coffre à part.').first().waitFor();
    await aller('/lectures');
    await page.getByText(`(dossier ${dossier.reference})`).waitFor();
    await contexte.close();
  });

  it('d’une autre personne, n’existe pas', async () => {
    const compte = await unAssure(banc);
    const { dossier } = await monde.declarer(await monde.interimaire(compte), '2026-11-03');
    const { page, contexte, aller } = await ouvert(await unAssure(banc));
    await aller(`/arrets/${dossier.id}`);
    await page.getByRole('alert').waitFor();
    expect(await page.locator('main').innerText()).not.toContain(dossier.reference);
    await contexte.close();
  });
});

describe('l’almanach', () => {
  it('va de mois en mois, au clavier, et regarder ne change rien au dossier [ex. 209]', async () => {
    const compte = await unAssure(banc);
    const i = await monde.interimaire(compte);
    const { dossier } = await monde.declarer(i, '2026-11-03', {
      dates: { du: '2026-11-02', au: '2027-01-10' },
    });
    const rang = () =>
      banc.maison.base.transaction(SYSTEME, (tx) =>
        tx.une(sql<{ rang: number }>`select rang from dossiers where id = ${dossier.id}`),
      );
    const avant = await rang();
    const { page, contexte, aller } = await ouvert(compte);
    await aller(`/arrets/${dossier.id}`);
    const clavier = new Clavier(page);
    await clavier.aller(page.locator('[data-jour][tabindex="0"]'));
    await page.keyboard.press('ArrowRight');
    await page.locator('.choisi').getByText('Mercredi 25 novembre').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await clavier.presser('Mois précédent');
    await page.getByRole('status').getByText('Novembre 2026').waitFor();
    await clavier.presser('Mois suivant');
    await page.getByRole('status').getByText('Décembre 2026').waitFor();
    await clavier.presser('Mois suivant');
    await page.getByRole('status').getByText('Janvier 2027').waitFor();
    expect(await page.getByRole('gridcell', { name: /janvier/ }).count()).toBe(31);
    expect(await rang()).toEqual(avant);
    await contexte.close();
  });
});

describe('les garanties et les missions', () => {
  it('détaille les garanties selon les heures, avec l’origine de chacune et le seuil expliqué [ex. 19, 20, 54, 55]', async () => {
    const compte = await unAssure(banc);
    await monde.interimaire(compte);
    const { page, contexte, aller } = await ouvert(compte);
    await aller('/garanties');
    // Six months at 151.67.
    await page.getByText('910,02 h', { exact: true }).first().waitFor();
    await page.getByText('910,02 h acquis, plus de 414 h demandés.').first().waitFor();
    await page.getByText('juillet 2026 : vous y avez dépassé').waitFor();
    await page.getByText('D’où vient chaque heure').first().click();
    await page
      .getByText(/Ouest Mission, Nantes, du 1er au 31 octobre 2026 \(paie\).*151,67/)
      .first()
      .waitFor();
    const couvertures = page.getByRole('region', { name: 'Ce que couvre chaque garantie' });
    expect(await couvertures.getByText('Heures atteintes').count()).toBe(2);
    expect(await couvertures.getByText('Aucune heure demandée').count()).toBe(4);
    await couvertures.getByText('La catégorie 1 n’ouvre aucune rente du régime.').waitFor();
    await couvertures.getByText('La retraite peut arrêter les indemnités').waitFor();
    await page.getByText('À sa fin, les garanties restent un mois').waitFor();
    await contexte.close();
  });

  it('ajoute une mission au clavier, la corrige, et laisse à l’agence les siennes ; un refus va à son champ', async () => {
    const compte = await unAssure(banc);
    await monde.interimaire(compte);
    const { page, contexte, aller } = await ouvert(compte, 390);
    await aller('/missions');
    const clavier = new Clavier(page);
    await clavier.suivre('Ajouter une mission');
    await clavier.ecrire('Nom de l’agence', 'Sud Intérim');
    await clavier.ecrire('Premier jour de la mission', '5/3/2026');
    await clavier.ecrire('Dernier jour de la mission', '1/3/2026');
    await clavier.presser('Enregistrer la mission');
    await page.getByRole('alert').waitFor();
    const au = page.getByLabel('Dernier jour de la mission', { exact: true });
    expect(await au.getAttribute('aria-invalid')).toBe('true');
    await clavier.ecrire('Dernier jour de la mission', '31/3/2026');
    await clavier.choisir('Non-cadre');
    await clavier.ecrire('Heures payées', '120,5');
    await clavier.ecrire(/^Salaire brut$/, '1500');
    await clavier.presser('Enregistrer la mission');
    const carte = page.getByRole('listitem').filter({ hasText: 'Sud Intérim' });
    await carte.getByText('Dite par vous').waitFor();
    await clavier.suivre(/^Corriger/);
    await page.getByRole('heading', { name: 'Corriger une mission' }).waitFor();
    await clavier.ecrire('Heures payées', '130');
    await clavier.presser('Enregistrer la mission');
    await carte.getByText('Heures et salaires (1)').click();
    await carte.getByText('130 h').waitFor();
    await examiner(page, 'missions, la sienne et celle de l’agence');
    expect(await page.getByRole('link', { name: /^Corriger/ }).count()).toBe(1);
    await contexte.close();
  });
});

describe('parler et être prévenu', () => {
  it('un message garde son texte, part, et se poursuit', async () => {
    const compte = await unAssure(banc);
    await monde.interimaire(compte);
    const { page, contexte, aller } = await ouvert(compte, 390);
    await aller('/messages/nouveau');
    const clavier = new Clavier(page);
    await clavier.lister('De quoi s’agit-il', 'Mes missions');
    await clavier.ecrire('Votre message', 'Il manque ma mission de mars.');
    await page.reload();
    expect(await page.getByLabel('Votre message').inputValue()).toBe(
      'Il manque ma mission de mars.',
    );
    await clavier.lister('De quoi s’agit-il', 'Mes missions');
    await clavier.presser('Envoyer le message');
    await page.getByRole('heading', { name: 'Mes missions et mes heures' }).waitFor();
    await page.getByText('Il manque ma mission de mars.').waitFor();
    expect(await page.getByLabel('Votre message').inputValue()).toBe('');
    await clavier.ecrire('Votre message', 'Chez Sud Intérim.');
    await clavier.presser('Envoyer');
    await page.getByText('Chez Sud Intérim.').waitFor();
    await aller('/messages');
    await page.getByText('Dernier message').waitFor();
    await examiner(page, 'messages');
    await contexte.close();
  });

  it('une notification mène au dossier, se marque lue ; les e-mails se choisissent', async () => {
    const compte = await unAssure(banc);
    await monde.declarer(await monde.interimaire(compte), '2026-11-03');
    const { page, contexte, aller } = await ouvert(compte);
    await aller('/notifications');
    await page.getByText('1 non lue.').waitFor();
    await page.getByRole('button', { name: 'Tout marquer comme lu' }).click();
    await page.getByText('Tout est lu.').waitFor();
    await page.getByLabel('L’avancée de mes dossiers').uncheck();
    await page.getByRole('button', { name: 'Enregistrer mes choix' }).click();
    await page.getByText('Vos choix sont enregistrés.').waitFor();
    await page.reload();
    expect(await page.getByLabel('L’avancée de mes dossiers').isChecked()).toBe(false);
    await page.getByRole('link', { name: 'Une déclaration est enregistrée' }).click();
    await page.getByRole('heading', { name: 'Arrêt du 2 au 29 novembre 2026' }).waitFor();
    await contexte.close();
  });

  it('un appel se demande, puis s’annule', async () => {
    const compte = await unAssure(banc);
    await monde.telephone(compte);
    const { page, contexte, aller } = await ouvert(compte);
    await aller('/rendez-vous');
    const clavier = new Clavier(page);
    await clavier.presser('Demander l’appel');
    await page.getByRole('alert').waitFor();
    await examiner(page, 'appel, refusé');
    await clavier.lister('Pourquoi souhaitez-vous', 'Comprendre');
    await clavier.lister('Quel jour', 'jeudi 26');
    await clavier.choisir('Le matin');
    await clavier.presser('Demander l’appel');
    await page.getByText('Vous avez souhaité jeudi 26 novembre, le matin.').waitFor();
    await examiner(page, 'appel, demandé');
    await clavier.presser('Annuler cette demande');
    await page.getByText('Annulé', { exact: true }).waitFor();
    await examiner(page, 'appel, annulé');
    await contexte.close();
  });
});

describe('l’aide', () => {
  it('se cherche par mot, et dit les trois sens de « carence » avec leur texte [ex. 202]', async () => {
    const { page, contexte, aller } = await ouvert(await unAssure(banc), 390);
    await aller('/aide');
    const clavier = new Clavier(page);
    await clavier.ecrire('Chercher un mot', 'franchise');
    await page.getByText('Le délai de carence est celui de la Sécurité sociale').waitFor();
    await page.getByText('La franchise est celle d’un contrat').waitFor();
    await page.getByText('Le délai d’attente suit l’adhésion à un contrat').waitFor();
    await page.getByText('Texte : CSS L323-1, R323-1').first().waitFor();
    await clavier.ecrire('Chercher un mot', 'xylophone');
    await page.getByText('Aucune réponse.').waitFor();
    await examiner(page, 'aide, aucune réponse');
    await contexte.close();
  });

  it('dit la vraie conséquence d’un retard [ex. 40]', async () => {
    const { page, contexte, aller } = await ouvert(await unAssure(banc));
    await aller('/aide#quarante-huit-heures');
    await page.getByText('Au premier retard, la caisse envoie un avertissement.').waitFor();
    await page.getByText('À la prévoyance, un retard seul ne suffit jamais à refuser.').waitFor();
    await contexte.close();
  });
});
