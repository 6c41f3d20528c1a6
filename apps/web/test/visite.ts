import type { Page } from 'playwright-core';
import { choisir, commencer, continuer, dates, emplois, maladie, salaires } from './gestes.ts';

export type Examen = (page: Page, ecran: string) => Promise<void>;

/** Every screen, in each of its states: filled, wrong, with lists, with what is not covered. */
export async function visiterTout(page: Page, url: string, examiner: Examen): Promise<void> {
  await page.goto(url);
  await page.getByRole('link', { name: 'Commencer' }).waitFor();
  await examiner(page, 'accueil');
  for (const nom of ['vos-donnees', 'rien']) {
    await page.goto(`${url}/${nom}`);
    await page.locator('main h1').waitFor();
    await examiner(page, nom);
  }
  await statutEtNature(page, url, examiner);
  await lArret(page, examiner);
  await lesEmplois(page, examiner);
  await lesCas(page, examiner);
  await lesContrats(page, url, examiner);
  await laFin(page, url, examiner);
}

async function refuser(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByRole('alert').waitFor();
}

async function statutEtNature(page: Page, url: string, examiner: Examen): Promise<void> {
  await page.goto(`${url}/simulateur/statut`);
  await refuser(page);
  await examiner(page, 'statut, sans réponse');
  await aMonCompte(page, examiner);
  await commencer(page, url, 'En intérim');
  await choisir(page, 'Un congé de maternité');
  await examiner(page, 'nature, non couverte');
  await auTravail(page, examiner);
  await commencer(page, url, 'En intérim');
  await choisir(page, 'Le décès d’un enfant');
  await continuer(page);
  await examiner(page, 'décès');
  await page.goBack();
  await choisir(page, 'Une maladie');
  await continuer(page);
  await choisir(page, 'Oui, soignée à 100 %');
  await examiner(page, 'ALD');
  await continuer(page);
}

/** Questions of the self-employed. */
async function aMonCompte(page: Page, examiner: Examen): Promise<void> {
  await choisir(page, 'À mon compte');
  await continuer(page);
  await page.getByLabel('Premier jour de l’activité').fill('bientôt');
  await refuser(page);
  await examiner(page, 'activité, refusée');
  await choisir(page, 'Micro-entrepreneur');
  await page.getByLabel('Premier jour de l’activité').fill('');
  await continuer(page);
  await maladie(page);
  await dates(page, '3/11/2026', '20/12/2026');
  await continuer(page);
  await refuser(page);
  await examiner(page, 'revenus, refusés');
  await page.getByLabel('Je ne sais pas').first().check();
  await examiner(page, 'revenus, inconnus');
}

/** An accident at work, then its relapse. */
async function auTravail(page: Page, examiner: Examen): Promise<void> {
  await choisir(page, 'Un accident du travail');
  await continuer(page);
  await page.getByLabel('Jour de l’accident').fill('31/11/2026');
  await refuser(page);
  await examiner(page, 'accident, refusé');
  await page.getByLabel('Jour de l’accident').fill('');
  await continuer(page);
  await page.getByRole('button', { name: 'Ajouter une prolongation' }).click();
  await page.getByLabel('C’est').selectOption('rechute');
  await page.getByLabel('Guérison ou consolidation').fill('demain');
  await refuser(page);
  await examiner(page, 'dates, rechute');
  await page
    .getByRole('button', { name: /^Retirer/ })
    .last()
    .click();
  await page.getByLabel('Premier jour non travaillé').fill('');
  await page.getByLabel('Dernier jour de l’arrêt').fill('');
}

async function lArret(page: Page, examiner: Examen): Promise<void> {
  await examiner(page, 'dates, vides');
  await refuser(page);
  await examiner(page, 'dates, refusées');
  await page.getByLabel('Premier jour non travaillé').fill('4/3/2024');
  await page.getByLabel('Dernier jour de l’arrêt').fill('8/3/2024');
  await page.getByRole('button', { name: 'Ajouter une prolongation' }).click();
  await page.getByLabel('Premier jour non travaillé').nth(1).fill('11/3/2024');
  await page.getByLabel('Dernier jour de l’arrêt').nth(1).fill('20/12/2024');
  await page.getByText('Avez-vous retravaillé').waitFor();
  await examiner(page, 'dates, deux arrêts');
  await continuer(page);
  await choisir(page, 'Non, ou un autre jour');
  await examiner(page, 'envoi, dates');
  await page.getByLabel('Date d’envoi à la caisse').first().fill('1/3/2024');
  await refuser(page);
  await examiner(page, 'envoi, avant l’avis');
  await choisir(page, 'Je ne sais pas');
  await continuer(page);
}

async function lesEmplois(page: Page, examiner: Examen): Promise<void> {
  await examiner(page, 'emplois, vides');
  await refuser(page);
  await examiner(page, 'emplois, refusés');
  await emplois(page, [
    { nom: 'Garage Martin', type: 'CDI', du: '', au: '31/1/2024' },
    { type: 'CDD', du: '12/2/2024' },
  ]);
  await page.getByLabel('Le même salaire brut').fill('2.100');
  await page.getByRole('button', { name: 'Copier' }).click();
  await page.getByLabel('Heures').first().fill('800');
  await page.getByLabel('Je ne sais pas').nth(1).check();
  await refuser(page);
  await examiner(page, 'salaires, refusés');
  await page.getByLabel('Heures').first().fill('151,67');
  await page.getByLabel('Je ne sais pas').nth(1).uncheck();
  const lignes = await page.getByLabel('Salaire brut, €').count();
  await salaires(page, ['0', ...Array.from({ length: lignes - 1 }, () => '2000')]);
  await page.getByText('Vous êtes payé à la semaine').click();
  await choisir(page, 'Chaque semaine');
  await examiner(page, 'salaires, à la semaine');
  await choisir(page, 'Une fois par mois');
  await salaires(
    page,
    Array.from({ length: await page.getByLabel('Salaire brut, €').count() }, () => '2000'),
  );
}

async function lesCas(page: Page, examiner: Examen): Promise<void> {
  await page.waitForURL(/absences/);
  await page.getByLabel('Raison').selectOption({ label: 'Maladie' });
  await refuser(page);
  await examiner(page, 'absences, refusées');
  await page.getByRole('button', { name: /^Retirer/ }).click();
  await continuer(page);
  await page.getByLabel('Premier jour de chômage').fill('1/2/2024');
  await refuser(page);
  await examiner(page, 'chômage, refusé');
  await page.getByRole('button', { name: /^Retirer/ }).click();
  await continuer(page);
  await choisir(page, 'Non, depuis moins d’un an');
  await examiner(page, 'inscription');
  await page.getByLabel('Date de l’inscription').fill('1/9/2023');
  await continuer(page);
  await page.waitForURL(/anciennete/);
  const depuis = page.getByLabel(/Premier jour chez cet employeur|\(facultatif\)/).first();
  await depuis.fill('hier');
  await refuser(page);
  await examiner(page, 'ancienneté, refusée');
  await depuis.fill('12/2/2024');
  await continuer(page);
  await examiner(page, 'maintien');
  await choisir(page, 'Je ne sais pas');
  await continuer(page);
  for (const cas of await page.getByRole('checkbox').all()) await cas.check();
  await examiner(page, 'cas particuliers');
  await continuer(page);
  await examiner(page, 'téléconsultation');
  await continuer(page);
  await refuser(page);
  await examiner(page, 'temps partiel, refusé');
}

/** The catalogue, a typed contract and what contracts ask; all of it is removed at the end. */
async function lesContrats(page: Page, url: string, examiner: Examen): Promise<void> {
  await page.goto(`${url}/simulateur/contrats`);
  const recherche = page.getByLabel('Chercher un contrat');
  await recherche.waitFor();
  await examiner(page, 'contrats, aucun');
  await recherche.fill('zzz');
  await page.getByText('Aucun contrat trouvé').waitFor();
  await recherche.fill('option');
  await page.getByText('3 contrats trouvés').waitFor();
  await examiner(page, 'contrats, trouvés');
  await page
    .getByRole('button', { name: /^Choisir/ })
    .first()
    .click();
  await page.getByText('Ce que le texte laisse ouvert').click();
  await examiner(page, 'contrats, points ouverts');
  await page.getByRole('button', { name: 'Mon contrat n’est pas dans la liste' }).click();
  await choisir(page, 'Une part du salaire');
  await choisir(page, 'Votre employeur');
  await page.getByLabel('Le contrat paie plus les jours d’hôpital').check();
  await page.getByLabel('Délai d’attente').fill('6');
  await refuser(page);
  await examiner(page, 'contrats, saisie refusée');
  await page.getByLabel('Part du salaire', { exact: true }).last().fill('80');
  await page.getByLabel('Franchise', { exact: true }).fill('30');
  await page.getByLabel('À partir de combien').fill('4');
  await page.getByLabel('Un jour d’hôpital vaut').fill('150');
  await choisir(page, 'Oui, au salaire net');
  await continuer(page);
  await page.getByRole('button', { name: 'Ajouter un séjour' }).click();
  await page.getByLabel('Premier jour à l’hôpital').fill('demain');
  await refuser(page);
  await examiner(page, 'contrats, faits refusés');
  await page.getByRole('button', { name: /^Retirer/ }).click();
  await examiner(page, 'contrats, faits');
  await page.goto(`${url}/simulateur/contrats`);
  for (let n = 0; n < 2; n++) {
    await page
      .getByRole('button', { name: /^Retirer/ })
      .first()
      .click();
  }
}

async function laFin(page: Page, url: string, examiner: Examen): Promise<void> {
  await page.goto(`${url}/simulateur/retraite`);
  await page.locator('main h1').waitFor();
  await examiner(page, 'retraite');
  await page.goto(`${url}/simulateur/arrets-precedents`);
  await page.locator('main h1').waitFor();
  await refuser(page);
  await examiner(page, 'arrêts précédents, refusés');
  await page.goto(`${url}/simulateur/verifier`);
  await page.getByText('À compléter').first().waitFor();
  await examiner(page, 'vérifier, incomplet');
  await page.goto(`${url}/simulateur/cas-particuliers?verifier`);
  for (const cas of await page.getByRole('checkbox').all()) await cas.uncheck();
  await continuer(page);
  await page.getByRole('button', { name: 'Effacer mes réponses' }).click();
  await examiner(page, 'vérifier, effacer');
  await page.getByRole('link', { name: 'Voir le résultat' }).click();
  await page.locator('main h1').waitFor();
  await examiner(page, 'résultat');
  await anciens(page, url, examiner);
  await page.goto(`${url}/#s=AAAA`);
  await page.getByRole('heading', { name: /ne peut pas être lu/ }).waitFor();
  await examiner(page, 'lien illisible');
}

/** Questions that only the law of the past asks. */
async function anciens(page: Page, url: string, examiner: Examen): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: 'Tout effacer et recommencer' }).click();
  await choisir(page, 'En apprentissage');
  await continuer(page);
  await maladie(page);
  await dates(page, '5/3/2018', '25/3/2018');
  await continuer(page);
  await examiner(page, 'emplois, apprenti');
  await page.goto(`${url}/simulateur/emplois`);
  await page.getByLabel('Année d’apprentissage').selectOption('2');
  await continuer(page);
  for (const nom of ['naissance', 'enfants']) {
    await page.goto(`${url}/simulateur/${nom}`);
    await page.locator('main h1').waitFor();
    await refuser(page);
    await examiner(page, nom);
  }
}
