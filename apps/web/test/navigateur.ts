import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { construireApplication } from '../../serveur/src/application.ts';
import type { Exploitant } from '../../serveur/src/confiance/exploitant.ts';

/** Day of every test, at noon in Paris: nothing depends on the day they run. */
export const AUJOURDHUI = '2026-11-24';
const MIDI = new Date(`${AUJOURDHUI}T11:00:00Z`);

/** The built site behind the real server, with its real headers, and a real browser in front. */
export interface Banc {
  readonly url: string;
  readonly navigateur: Browser;
  readonly dossier: string;
  /** Stops answering, as a lost connection would. */
  readonly couper: () => Promise<void>;
  readonly fermer: () => Promise<void>;
}

export async function monterBanc(exploitant?: Exploitant): Promise<Banc> {
  const { dossier } = inject('sitePartage');
  const serveur = await servir(dossier, exploitant);
  const navigateur = await lancerNavigateur();
  const fermer = async () => {
    await navigateur.close();
    await serveur.fermer();
  };
  return { url: serveur.url, navigateur, dossier, couper: serveur.fermer, fermer };
}

export function lancerNavigateur(): Promise<Browser> {
  return chromium.launch({
    executablePath: inject('sitePartage').chromium,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
}

async function servir(
  site: string,
  exploitant?: Exploitant,
): Promise<{ url: string; fermer: () => Promise<void> }> {
  const app = await construireApplication({
    config: {
      port: 0,
      hote: '127.0.0.1',
      proxy: null,
      limiteParMinute: 1_000_000,
      journal: 'silent',
      site,
    },
    horloge: { aujourdhui: () => AUJOURDHUI },
    flux: { write: () => true },
    ...(exploitant === undefined ? {} : { exploitant }),
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  let ouvert = true;
  const fermer = async () => {
    if (!ouvert) return;
    ouvert = false;
    app.server.closeAllConnections();
    await app.close();
  };
  // A name that is a secure context, as the offline agent wants.
  return { url: `http://localhost:${port}`, fermer };
}

export interface Onglet {
  readonly contexte: BrowserContext;
  readonly page: Page;
  /** Errors of the console, refusals of the content policy included. */
  readonly plaintes: string[];
  /** Addresses asked for, in order. */
  readonly requetes: string[];
}

interface Reglages {
  readonly largeur?: number;
  readonly hauteur?: number;
  readonly sombre?: boolean;
  readonly agent?: boolean;
}

export async function ouvrirOnglet(
  banc: Pick<Banc, 'navigateur'>,
  reglages: Reglages = {},
): Promise<Onglet> {
  const { largeur = 1280, hauteur = 900, sombre = false, agent = false } = reglages;
  const contexte = await banc.navigateur.newContext({
    viewport: { width: largeur, height: hauteur },
    colorScheme: sombre ? 'dark' : 'light',
    reducedMotion: 'reduce',
    serviceWorkers: agent ? 'allow' : 'block',
    locale: 'en-US',
    timezoneId: 'Pacific/Auckland',
  });
  const page = await contexte.newPage();
  page.setDefaultTimeout(10_000);
  await page.clock.setFixedTime(MIDI);
  const plaintes: string[] = [];
  const requetes: string[] = [];
  page.on('console', (m) => {
    if (m.type() === 'error') plaintes.push(m.text());
  });
  page.on('pageerror', (e) => plaintes.push(String(e)));
  contexte.on('request', (r) => requetes.push(r.url()));
  return { contexte, page, plaintes, requetes };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of axe that read a colour: all that a theme can change. */
export const COULEURS = ['color-contrast', 'link-in-text-block'] as const;

/**
 * Faults that axe finds in the page, by rule and by element; the policy is lifted for axe alone.
 * @param regles those only; else all of them, up to WCAG 2.2 AA and good practice.
 */
export async function defautsAxe(page: Page, regles?: readonly string[]): Promise<string[]> {
  const dejaLa = await page.evaluate(() => 'axe' in window);
  if (!dejaLa) await page.evaluate(AXE);
  return page.evaluate(async (choisies) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(document, {
      runOnly:
        choisies === null ? { type: 'tag', values: tags } : { type: 'rule', values: [...choisies] },
      // What is right is not written down: a third of the time.
      resultTypes: ['violations'],
    });
    return violations.flatMap((v) => v.nodes.map((n) => `${v.id} : ${n.target.join(' ')}`));
  }, regles ?? null);
}

/** Pixels that stick out on the right. */
export function debordement(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
