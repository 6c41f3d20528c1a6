import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { debordement, defautsAxe, ouvrirOnglet } from '../navigateur.ts';
import { type BancPlateforme, monterPlateforme, seConnecter, unAssure } from './banc.ts';
import { Monde } from './espace.ts';

let banc: BancPlateforme;
beforeAll(async () => {
  banc = await monterPlateforme();
});
afterAll(() => banc.fermer());

it('images', async () => {
  mkdirSync('/tmp/m', { recursive: true });
  const monde = new Monde(banc);
  const compte = await unAssure(banc);
  const i = await monde.interimaire(compte);
  const { dossier } = await monde.declarer(i, '2026-11-03');
  await monde.lire(i, '2026-11-05', dossier.id);
  const second = await unAssure(banc);
  const j = await monde.interimaire(second);
  const { dossier: d2, accuse } = await monde.declarer(j, '2026-11-03');
  await monde.completer(j, '2026-11-20', d2.id);
  const fautes: string[] = [];
  for (const [nom, qui, d] of [
    ['bloque', compte, dossier],
    ['prevu', second, d2],
  ] as const) {
    for (const largeur of [1280, 390]) {
      const { page, contexte, plaintes } = await ouvrirOnglet(banc, { largeur });
      await seConnecter(page, banc, qui);
      for (const chemin of [
        '',
        '/arrets',
        `/arrets/${d.id}`,
        '/garanties',
        '/missions',
        '/missions/nouvelle',
        '/messages',
        '/messages/nouveau',
        '/rendez-vous',
        '/notifications',
        '/lectures',
        '/aide',
        nom === 'prevu' ? `/accuses/${accuse.contenu.reference}` : '/rien',
      ]) {
        await page.goto(`${banc.url}/espace${chemin}`);
        await page.locator('main h1').waitFor();
        await page.waitForLoadState('networkidle');
        await page.waitForTimeout(150);
        const court = chemin
          .replaceAll('/', '-')
          .replace(d.id, 'dossier')
          .replace(accuse.contenu.reference, 'x');
        await page.screenshot({
          path: `/tmp/m/espace-${nom}${court}-${largeur}.png`,
          fullPage: true,
        });
        fautes.push(...(await defautsAxe(page)).map((f) => `${nom} ${court} ${largeur} ${f}`));
        if ((await debordement(page)) > 0) fautes.push(`${court} ${largeur} deborde`);
      }
      fautes.push(...plaintes);
      await contexte.close();
    }
  }
  console.log([...new Set(fautes)].join('\n'));
  expect(1).toBe(1);
});
