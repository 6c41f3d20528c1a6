/** Replaced at build time by the list of the build's files. */
declare const __ALMANACH_FICHIERS__: { version: string; fichiers: readonly string[] };

const agent = self as unknown as ServiceWorkerGlobalScope;
const { version, fichiers } = __ALMANACH_FICHIERS__;
const PREFIXE = 'almanach-';
const CACHE = PREFIXE + version;
const connus = new Set(fichiers);
/** Addresses drawn by the application: all of them are the same page. */
const ECRANS =
  /^\/(?:simulateur(?:\/.*)?|regles(?:\/.*)?|contrats(?:\/.*)?|verifier(?:\/.*)?|vos-donnees|mentions-legales|donnees-personnelles|accessibilite)?$/;

async function installer(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(fichiers.map(requeteNeuve));
}

/** An older copy kept by the browser must not enter the new version; the page is asked for as a page. */
function requeteNeuve(fichier: string): Request {
  const headers = fichier === '/' ? { accept: 'text/html' } : {};
  return new Request(fichier, { cache: 'reload', headers });
}

async function oublierLesAnciens(): Promise<void> {
  const noms = await caches.keys();
  const anciens = noms.filter((n) => n.startsWith(PREFIXE) && n !== CACHE);
  await Promise.all(anciens.map((n) => caches.delete(n)));
  await agent.clients.claim();
}

async function repondre(requete: Request, cle: string): Promise<Response> {
  const cache = await caches.open(CACHE);
  const gardee = await cache.match(cle);
  return gardee ?? fetch(requete);
}

agent.addEventListener('install', (e) => {
  e.waitUntil(installer());
});

agent.addEventListener('activate', (e) => {
  e.waitUntil(oublierLesAnciens());
});

agent.addEventListener('fetch', (e) => {
  const { origin, pathname } = new URL(e.request.url);
  if (e.request.method !== 'GET' || origin !== agent.location.origin) return;
  if (e.request.mode === 'navigate' && ECRANS.test(pathname)) {
    e.respondWith(repondre(e.request, '/'));
  } else if (connus.has(pathname)) {
    e.respondWith(repondre(e.request, pathname));
  }
});
