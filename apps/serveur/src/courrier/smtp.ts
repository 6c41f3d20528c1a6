import { createTransport } from 'nodemailer';
import type { Transport } from './courrier.ts';

/** A mail server, by its address: `smtps://user:password@host:465`, or `smtp://` with STARTTLS required. */
export function transportSmtp(adresse: string, expediteur: string): Transport {
  const transport = createTransport(adresse, { from: expediteur });
  return {
    envoyer: async ({ a, objet, texte }) => {
      // Nothing of the message is read as a file or an address to fetch.
      await transport.sendMail({
        to: { name: '', address: a },
        subject: objet,
        text: texte,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      return 'envoye';
    },
  };
}
