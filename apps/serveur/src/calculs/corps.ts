import type { FastifyInstance } from 'fastify';

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * JSON is kept as text: the moteur reads it, so that the CLI, the web and the API refuse the same things with the
 * same codes. Bytes that are not UTF-8 become an empty text, which the moteur refuses as unreadable JSON.
 */
export function recevoirTexteJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_requete, corps, fini) => {
    fini(null, decoder(corps));
  });
}

function decoder(corps: string | Buffer): string {
  if (typeof corps === 'string') return corps;
  try {
    return UTF8.decode(corps);
  } catch {
    return '';
  }
}
