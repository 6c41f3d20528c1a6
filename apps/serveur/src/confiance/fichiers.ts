import type { FastifyInstance } from 'fastify';
import { ajouterDuree } from '../conservation/durees.ts';
import { repondreInconnu } from '../erreurs/traitement.ts';
import type { Horloge } from '../horloge.ts';
import type { Exploitant } from './exploitant.ts';

/** RFC 9116 advises less than a year: a file that nobody keeps up stops being believed. */
const VALIDITE = { nombre: 6, unite: 'mois' } as const;

/** RFC 9116. Without a contact there is no such file: it would be one that nobody answers. */
export function ecrireSecurityTxt(
  { contactSecurite }: Exploitant,
  aujourdhui: string,
): string | null {
  if (contactSecurite === null) return null;
  return [
    `Contact: ${contactSecurite}`,
    `Expires: ${ajouterDuree(aujourdhui, VALIDITE)}T00:00:00Z`,
    'Preferred-Languages: fr, en',
    '',
  ].join('\n');
}

/** The site is public; what answers to programs is of no use in a search. */
const ROBOTS = 'User-agent: *\nDisallow: /api/\n';

export function fichiersPublics(
  app: FastifyInstance,
  { exploitant, horloge }: { exploitant: Exploitant; horloge: Horloge },
): void {
  const options = { config: { acces: 'public' as const }, schema: { hide: true } };
  app.get('/.well-known/security.txt', options, async (_requete, reponse) => {
    const texte = ecrireSecurityTxt(exploitant, horloge.aujourdhui());
    if (texte === null) {
      repondreInconnu(reponse);
      return reponse;
    }
    return reponse
      .header('cache-control', 'no-cache')
      .type('text/plain; charset=utf-8')
      .send(texte);
  });
  app.get('/robots.txt', options, async (_requete, reponse) =>
    reponse.header('cache-control', 'no-cache').type('text/plain; charset=utf-8').send(ROBOTS),
  );
}
