import { fileURLToPath } from 'node:url';
import { lireProxy, type Proxy } from './securite/proxy.ts';

export const NIVEAUX = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export interface Config {
  port: number;
  hote: string;
  /** Whose `X-Forwarded-For` is believed; `null` when nobody stands in front. */
  proxy: Proxy | null;
  limiteParMinute: number;
  journal: (typeof NIVEAUX)[number];
  /** Folder of the built web application. */
  site: string;
}

export type LectureConfig = { ok: true; config: Config } | { ok: false; messages: string[] };

type Environnement = Readonly<Record<string, string | undefined>>;

/** Same depth from `src/` and from `dist/`. */
const SITE_PAR_DEFAUT = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** Reads the environment; every fault is told at once, with what was expected. */
export function lireConfig(env: Environnement): LectureConfig {
  const messages: string[] = [];
  const config: Config = {
    port: entier(env, 'PORT', { defaut: 3000, min: 0, max: 65_535 }, messages),
    hote: texte(env, 'HOST') ?? '127.0.0.1',
    proxy: proxy(env, messages),
    limiteParMinute: entier(
      env,
      'ALMANACH_LIMITE_PAR_MINUTE',
      { defaut: 120, min: 1, max: 1_000_000 },
      messages,
    ),
    journal: niveau(env, messages),
    site: texte(env, 'ALMANACH_SITE') ?? SITE_PAR_DEFAUT,
  };
  return messages.length === 0 ? { ok: true, config } : { ok: false, messages };
}

/** A variable left empty is a variable left out. */
function texte(env: Environnement, nom: string): string | undefined {
  const valeur = env[nom]?.trim();
  return valeur === '' ? undefined : valeur;
}

interface Bornes {
  defaut: number;
  min: number;
  max: number;
}

function entier(env: Environnement, nom: string, bornes: Bornes, messages: string[]): number {
  const lu = texte(env, nom);
  if (lu === undefined) return bornes.defaut;
  const valeur = /^\d{1,9}$/.test(lu) ? Number(lu) : -1;
  if (valeur >= bornes.min && valeur <= bornes.max) return valeur;
  messages.push(`${nom} : un entier de ${bornes.min} à ${bornes.max} est attendu, « ${lu} » reçu.`);
  return bornes.defaut;
}

function proxy(env: Environnement, messages: string[]): Proxy | null {
  const lu = texte(env, 'ALMANACH_PROXY');
  if (lu === undefined) return null;
  const valeur = lireProxy(lu);
  if (valeur === null) {
    messages.push(
      `ALMANACH_PROXY : un nombre de relais (1 à 5) ou une liste d’adresses est attendu, « ${lu} » reçu.`,
    );
  }
  return valeur;
}

function niveau(env: Environnement, messages: string[]): Config['journal'] {
  const lu = texte(env, 'ALMANACH_JOURNAL');
  if (lu === undefined) return 'info';
  const valeur = NIVEAUX.find((n) => n === lu);
  if (valeur === undefined) {
    messages.push(`ALMANACH_JOURNAL : ${NIVEAUX.join(', ')} sont possibles, « ${lu} » reçu.`);
  }
  return valeur ?? 'info';
}
