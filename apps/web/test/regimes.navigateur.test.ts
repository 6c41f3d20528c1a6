import { chargerDroit } from '@almanach/bareme';
import {
  calculer,
  type DecompteJson,
  ecrireDecompte,
  lireSituation,
  type SituationJson,
} from '@almanach/moteur';
import { euros } from '@almanach/textes';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  choisir,
  commencer,
  continuer,
  dates,
  emplois,
  jusquaVerifier,
  maladie,
  salaires,
} from './gestes.ts';
import { AUJOURDHUI, type Banc, monterBanc, ouvrirOnglet } from './navigateur.ts';

let banc: Banc;
beforeAll(async () => {
  banc = await monterBanc();
}, 60_000);
afterAll(() => banc.fermer());

/** The engine called directly, without the site. */
function directement(situation: SituationJson): DecompteJson {
  const lue = lireSituation(situation, { le: AUJOURDHUI });
  if (!lue.ok) throw new Error(JSON.stringify(lue.erreurs));
  return ecrireDecompte(calculer(lue.valeur, chargerDroit(AUJOURDHUI)));
}

async function voirLeResultat(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Voir le résultat' }).click();
  await page.locator('.resultat h1').waitFor();
  return (await page.locator('main').innerText()).replaceAll('\u202f', '\u00a0');
}

describe('un artisan à son compte', () => {
  it('est payé sur la moyenne de ses trois revenus, aux centimes du moteur', async () => {
    const { page, contexte, plaintes } = await ouvrirOnglet(banc);
    await commencer(page, banc.url, 'À mon compte');
    await choisir(page, 'Artisan, commerçant ou autre indépendant');
    await continuer(page);
    await maladie(page);
    await dates(page, '3/11/2026', '20/12/2026');
    await continuer(page);
    await page.getByLabel('Revenu de 2023').fill('24 000');
    await page.getByLabel('Revenu de 2024').fill('26000');
    await page.getByLabel('Revenu de 2025').fill('28 000,00');
    await continuer(page);
    await jusquaVerifier(page);
    const texte = await voirLeResultat(page);
    const artisan = { activite: 'artisan-commercant' } as const;
    const attendu = directement({
      affiliations: [{ regime: 'independant', ...artisan, du: '1990-01-01', au: null }],
      revenus: [
        { annee: 2023, ...artisan, montant: '24000.00' },
        { annee: 2024, ...artisan, montant: '26000.00' },
        { annee: 2025, ...artisan, montant: '28000.00' },
      ],
      arrets: [{ nature: 'maladie', du: '2026-11-03', au: '2026-12-20' }],
    });
    // 78 000 € / 3 / 730 = 35,616… €, 45 days.
    expect(attendu.arrets[0]?.indemniteJournaliere).toBe('35.62');
    expect(texte).toContain(euros('35.62'));
    expect(texte).toContain(euros(attendu.totaux.net ?? ''));
    expect(texte).not.toContain('employeur');
    expect(plaintes).toEqual([]);
    await contexte.close();
  }, 60_000);

  it('change d’activité depuis ses réponses, et retrouve les siennes avec le bouton Précédent', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await commencer(page, banc.url, 'À mon compte');
    await choisir(page, 'Exploitant agricole');
    await continuer(page);
    await maladie(page);
    await dates(page, '3/11/2026', '20/12/2026');
    await jusquaVerifier(page);
    expect(await page.getByText('Exploitant agricole').count()).toBe(1);
    await page.getByRole('link', { name: /Modifier.*votre activité/ }).click();
    await choisir(page, 'Micro-entrepreneur');
    // The incomes are now needed: they are asked before coming back.
    await continuer(page);
    expect(page.url()).toMatch(/\/revenus\?verifier$/);
    for (const inconnu of await page.getByLabel('Je ne sais pas').all()) await inconnu.check();
    await page.goBack();
    expect(await page.getByRole('radio', { name: 'Micro-entrepreneur' }).isChecked()).toBe(true);
    await page.goForward();
    expect(await page.getByLabel('Je ne sais pas').first().isChecked()).toBe(true);
    await continuer(page);
    await page.getByText('je ne sais pas').first().waitFor();
    await contexte.close();
  }, 60_000);
});

describe('un accident du travail d’un salarié ancien', () => {
  it('donne les deux taux de la caisse et la part de l’employeur, sans les additionner', async () => {
    const { page, contexte, plaintes } = await ouvrirOnglet(banc);
    await commencer(page, banc.url, 'En CDI ou en CDD');
    await choisir(page, 'Un accident du travail');
    await continuer(page);
    await page.getByLabel('Jour de l’accident').fill('5/10/2026');
    await continuer(page);
    await dates(page, '5/10/2026', '6/12/2026');
    await continuer(page);
    await emplois(page, [{ type: 'CDI', du: '2/5/2016' }]);
    await salaires(page, ['2100']);
    await page.getByLabel('Premier jour chez cet employeur').fill('2/5/2016');
    await continuer(page);
    await jusquaVerifier(page);
    const texte = await voirLeResultat(page);
    const attendu = directement({
      emplois: [
        {
          type: 'cdi',
          du: '2016-05-02',
          au: null,
          ancienneteDepuis: '2016-05-02',
          subrogation: null,
          paies: [{ du: '2026-09-01', au: '2026-09-30', brut: '2100.00' }],
        },
      ],
      arrets: [
        {
          nature: 'accident-travail',
          du: '2026-10-05',
          au: '2026-12-06',
          accidentLe: '2026-10-05',
        },
      ],
    });
    const { totaux } = attendu;
    const employeur = totaux.parPayeur['employeur']?.brut ?? '';
    // 2 100 € / 30,42 = 69,03 €, × 60 % = 41,42 €.
    expect(attendu.arrets[0]?.indemniteJournaliere).toBe('41.42');
    expect(texte).toContain(euros('41.42'));
    expect(texte).toContain(euros(totaux.net ?? ''));
    expect(Number(employeur)).toBeGreaterThan(0);
    expect(texte).toContain(`votre employeur vous doit ${euros(employeur)} brut`);
    const somme = (Number(totaux.brut) + Number(employeur)).toFixed(2);
    expect(texte).not.toContain(euros(somme));
    await page
      .getByRole('button', { name: euros(employeur) })
      .first()
      .click();
    await page
      .getByRole('dialog')
      .getByText(/^La loi oblige l’employeur/)
      .waitFor();
    expect(plaintes).toEqual([]);
    await contexte.close();
  }, 60_000);

  it('survenu en intérim, ne demande ni l’ancienneté ni les douze mois d’une maladie', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await commencer(page, banc.url, 'En intérim');
    await choisir(page, 'Un accident sur le trajet du travail');
    await continuer(page);
    await continuer(page);
    await dates(page, '3/11/2026', '20/12/2026');
    await continuer(page);
    await emplois(page, [
      { nom: 'Agence', type: 'Mission d’intérim', du: '2/2/2026', au: '30/11/2026' },
    ]);
    await page.getByLabel('Salaire brut, €').first().waitFor();
    expect(page.url()).toMatch(/\/salaires\/e1$/);
    for (const champ of await page.getByLabel('Salaire brut, €').all()) await champ.fill('2000');
    await continuer(page);
    expect(page.url()).not.toMatch(/anciennete/);
    await jusquaVerifier(page);
    expect(await voirLeResultat(page)).toMatch(/vous recevrez/);
    await contexte.close();
  }, 60_000);
});
