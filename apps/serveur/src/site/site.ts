import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { repondreInconnu } from '../erreurs/traitement.ts';

const PAGE = 'index.html';

/** The rooms of the platform are a page of their own: the public site does not carry it. */
const PLATEFORME = 'plateforme.html';
const SALLES = /^\/(?:compte|espace|agence|gestion|demo)(?:[/?]|$)/;

/** Vite writes the hash of the content in these names: what is there never changes. */
const DOSSIER_IMMUABLE = 'assets/';
const IMMUABLE = 'public, max-age=31536000, immutable';

/** The page, the service worker and the manifest are asked again each time: an update shows at once. */
const A_REVALIDER = 'no-cache';

export function siteConstruit(dossier: string): boolean {
  return existsSync(join(dossier, PAGE));
}

/** Serves the built web application; every address that is a page gives the same page. */
export async function servirSite(app: FastifyInstance, dossier: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: dossier,
    serve: false,
    index: false,
    preCompressed: true,
    dotfiles: 'ignore',
    cacheControl: false,
  });
  app.route<{ Params: { '*': string } }>({
    method: 'GET',
    url: '/*',
    config: { acces: 'public' },
    schema: { hide: true },
    handler: (requete, reponse) => {
      const fichier = requete.params['*'];
      // The reply is never returned: awaiting it hangs one more listener on the response each time.
      if (fichier === '' || fichier.endsWith('/') || estApi(requete)) {
        reponse.callNotFound();
        return;
      }
      reponse.header(
        'cache-control',
        fichier.startsWith(DOSSIER_IMMUABLE) ? IMMUABLE : A_REVALIDER,
      );
      reponse.sendFile(fichier);
    },
  });
}

export function repondreSansRoute(
  requete: FastifyRequest,
  reponse: FastifyReply,
  site: boolean,
): void {
  if (!site || !estUnePage(requete)) {
    repondreInconnu(reponse);
    return;
  }
  reponse.header('cache-control', A_REVALIDER);
  reponse.code(200).sendFile(SALLES.test(requete.url) ? PLATEFORME : PAGE);
}

function estApi(requete: FastifyRequest): boolean {
  return /^\/api(?:[/?]|$)/.test(requete.url);
}

/** A navigation of a browser; never a missing script, that would be read as one. */
function estUnePage(requete: FastifyRequest): boolean {
  if (requete.method !== 'GET' && requete.method !== 'HEAD') return false;
  if (estApi(requete) || requete.url.startsWith(`/${DOSSIER_IMMUABLE}`)) return false;
  // The home page answers whoever asks, a script or a monitor included.
  if (/^\/(?:\?|$)/.test(requete.url)) return true;
  return requete.headers.accept?.includes('text/html') ?? false;
}
