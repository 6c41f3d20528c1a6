import type { Erreur } from '@almanach/moteur';
import { composer, messageErreur } from '@almanach/textes';
import { z } from 'zod';
import { CODES_SERVEUR, type CodeServeur } from './codes.ts';

const erreurPubliee = z.strictObject({
  code: z
    .string()
    .meta({ description: 'Stable code: ALM-E-… for the situation, ALM-X-… for the exchange.' }),
  chemin: z.string().meta({
    description: 'Where: `arrets[0].au` in the body, `?connuLe` in the query, empty for the whole.',
  }),
  attendu: z.string().meta({ description: 'Kind of value that was expected there.' }),
  recu: z.string().optional().meta({ description: 'The value that came, shortened.' }),
  message: z.string().meta({ description: 'Sentence in English.' }),
  messageFr: z.string().meta({ description: 'Sentence in French.' }),
});

/** Body of every answer that is not a success. */
export const schemaErreurs = z.strictObject({ erreurs: z.array(erreurPubliee).min(1) });

export type CorpsErreurs = z.infer<typeof schemaErreurs>;

export function corpsDesErreurs(erreurs: readonly Erreur[]): CorpsErreurs {
  return {
    erreurs: erreurs.map((erreur) => ({
      code: erreur.code,
      chemin: erreur.chemin,
      attendu: erreur.attendu,
      ...(erreur.recu === undefined ? {} : { recu: erreur.recu }),
      message: messageErreur(erreur, 'en').phrase,
      messageFr: messageErreur(erreur, 'fr').phrase,
    })),
  };
}

export function corpsServeur(code: CodeServeur, chemin = ''): CorpsErreurs {
  const { nom, message, messageFr } = CODES_SERVEUR[code];
  return { erreurs: [{ code, chemin, attendu: nom, message, messageFr: composer(messageFr) }] };
}
