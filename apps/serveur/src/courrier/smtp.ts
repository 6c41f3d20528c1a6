import { createTransport } from 'nodemailer';
import type { Transport } from './courrier.ts';

/**
 * A mail server, by its address: `smtps://user:password@host:465`. With `smtp://` the connection must turn to TLS,
 * unless the server is on this machine.
 */
export function transportSmtp(adresse: string, expediteur: string): Transport {
  const url = new URL(adresse);
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol === 'smtp:' && !local) url.searchParams.set('requireTLS', 'true');
  url.searchParams.set('connectionTimeout', '10000');
  url.searchParams.set('socketTimeout', '20000');
  const transport = createTransport(url.href, { from: expediteur });
  return {
    envoyer: async ({ a, objet, texte }) => {
      await transport.sendMail({
        to: { name: '', address: a },
        subject: objet,
        text: texte,
        // Nothing of the message is read as a file or an address to fetch.
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      return 'envoye';
    },
  };
}
